//! The data of the staff: people, their duties, certificates, mentors, posts. No decisions here.

use kernel::clock::{Day, Moment};
use kernel::ids::Id;
use kernel::role::Role;
use platform::record;
use serde::Serialize;

/// Every duty, in the order in which a page shows them.
pub const DUTIES: [&str; 13] = [
    "desk",
    "plumbing",
    "electrical",
    "carpentry",
    "masonry",
    "appliances",
    "survey",
    "lift_rescue",
    "gas_response",
    "cleaning",
    "greening",
    "guarding",
    "vehicles",
];

/// Every department, in the order in which a page shows them.
pub const DEPARTMENTS: [&str; 6] = ["centre", "engineering", "environment", "vehicles", "security", "other"];

/// Whether a code is a duty's.
pub fn is_duty(code: &str) -> bool {
    DUTIES.contains(&code)
}

/// Whether a code is a department's.
pub fn is_department(code: &str) -> bool {
    DEPARTMENTS.contains(&code)
}

/// A staff member as the other domains see them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StaffView {
    /// The person: the account's id.
    pub staff_id: Id,
    /// The name.
    pub name: String,
    /// The roles held in this community.
    pub roles: Vec<Role>,
    /// Code of the department here.
    pub department: String,
    /// Codes of the duties in the register.
    pub duties: Vec<String>,
    /// `138****5120`.
    pub phone_masked: Option<String>,
    /// Counts the changes of the person.
    pub version: i64,
}

/// Whether a person is certified for a duty on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certified {
    /// By a certificate of their own.
    Yes {
        /// Its last day, where it has one.
        until: Option<Day>,
    },
    /// Only beside a named mentor (带教): may be rostered with them, never sent alone.
    Beside {
        /// The certified colleague.
        mentor: Id,
        /// The last day.
        until: Day,
    },
    /// Not at all.
    No,
}

impl Certified {
    /// Whether it is by a certificate of their own.
    pub fn is_own(self) -> bool {
        matches!(self, Self::Yes { .. })
    }
}

platform::record! {
    /// A certificate.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Certificate {
        /// Its id.
        pub certificate_id: Id,
        /// Whose.
        pub staff_id: Id,
        /// For which duty.
        pub duty: String,
        /// The number of a licence, where the law asks for one.
        pub licence: Option<String>,
        /// Its first day.
        pub starts_on: Day,
        /// Its last day, where it has one.
        pub ends_on: Option<Day>,
        /// When it was granted.
        pub granted_at: Moment,
        /// By whom, by name.
        pub granted_by_name: String,
        /// From which day on it counts no more, where it was taken back.
        pub ended_on: Option<Day>,
        /// Why it was taken back.
        pub ended_because: Option<String>,
    }
}

platform::record! {
    /// A newcomer taken along by a certified colleague.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Mentoring {
        /// Its id.
        pub mentoring_id: Id,
        /// The newcomer.
        pub staff_id: Id,
        /// For which duty.
        pub duty: String,
        /// The colleague.
        pub mentor_id: Id,
        /// The colleague's name.
        pub mentor_name: String,
        /// The first day.
        pub since: Day,
        /// The last day.
        pub until: Day,
    }
}

/// One duty of a person and how they stand in it on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The duty's code.
    pub duty: String,
    /// How they stand.
    pub certified: Certified,
}

/// Somebody of a community who has a duty in the register and certificates for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qualified {
    /// The person.
    pub staff_id: Id,
    /// The name.
    pub name: String,
    /// The certificates.
    pub spans: Vec<crate::rules::Span>,
}

impl Qualified {
    /// Whether a certificate of their own counts on a day.
    pub fn on(&self, day: Day) -> bool {
        self.spans.iter().any(|span| span.covers(day))
    }
}

platform::record! {
    /// A member of a community's staff as their own page shows them.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Member {
        /// The person.
        pub staff_id: Id,
        /// The name.
        pub name: String,
        /// The log-in name.
        pub login: String,
        /// `invited`, `active` or `disabled`.
        pub state: String,
        /// Digits of the phone.
        pub phone: Option<String>,
        /// Code of the department here.
        pub department: String,
        /// Hired on.
        pub hired_on: Day,
        /// In this community since.
        pub since: Day,
        /// Left this community on.
        pub until: Option<Day>,
        /// Counts the changes.
        pub version: i64,
        /// When it was changed.
        pub changed_at: Moment,
        /// By whom, by name.
        pub changed_by_name: String,
    }
}

/// A post that fills roles and duties at one stroke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Its code; its name is the word `post-<code>`.
    pub post: String,
    /// The department.
    pub department: String,
    /// The roles.
    pub roles: Vec<Role>,
    /// The duties; each needs a certificate.
    pub duties: Vec<String>,
}

/// The term: for how many days in all a newcomer may be taken along for a duty.
pub const BESIDE_DAYS: &str = "beside_days";

record! {
    /// A number of the staff's rules, from a day on.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct TermRow {
        /// The number.
        pub number: i64,
        /// Where it comes from; a rule's id for the company's default.
        pub source: String,
        /// From which day on.
        pub valid_from: Day,
        /// Counts the changes of the term; 0 for the company's default.
        pub version: i64,
        /// When it was set.
        pub changed_at: Moment,
        /// By whom; empty for the company's default.
        pub changed_by_name: String,
    }
}
