//! The roles that a person may hold in a community (contract, Codes).

use serde::{Deserialize, Serialize};

/// A role in one community, or (head office, admin) in the company.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// 住户中心客服: takes calls, owns requests.
    Clerk,
    /// 管家: has buildings, owns their matters by default.
    Steward,
    /// 调度: gives orders, watches the board.
    Dispatcher,
    /// 维修工.
    Technician,
    /// 门岗.
    Guard,
    /// 保洁.
    Cleaner,
    /// 值班经理.
    DutyManager,
    /// 经理: the manager of a community.
    Manager,
    /// 财务.
    Finance,
    /// 策划.
    Planner,
    /// 审计: reads, changes nothing.
    Auditor,
    /// 公司.
    HeadOffice,
    /// Administrator of the installation.
    Admin,
}

impl Role {
    /// Every role, in the order of the contract.
    pub const ALL: [Self; 13] = [
        Self::Clerk,
        Self::Steward,
        Self::Dispatcher,
        Self::Technician,
        Self::Guard,
        Self::Cleaner,
        Self::DutyManager,
        Self::Manager,
        Self::Finance,
        Self::Planner,
        Self::Auditor,
        Self::HeadOffice,
        Self::Admin,
    ];

    /// The code that outside programs use.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Clerk => "clerk",
            Self::Steward => "steward",
            Self::Dispatcher => "dispatcher",
            Self::Technician => "technician",
            Self::Guard => "guard",
            Self::Cleaner => "cleaner",
            Self::DutyManager => "duty_manager",
            Self::Manager => "manager",
            Self::Finance => "finance",
            Self::Planner => "planner",
            Self::Auditor => "auditor",
            Self::HeadOffice => "head_office",
            Self::Admin => "admin",
        }
    }

    /// Reads a code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.code() == code)
    }
}
