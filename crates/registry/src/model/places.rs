//! Communities, buildings, homes with their stage and renovations, common parts.

use kernel::area::Area;
use kernel::clock::{Day, Moment};
use kernel::ids::Id;
use serde::{Deserialize, Serialize};

/// Where a home stands in its life. Derived from its dates, never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// 未收楼: the keys have not been given.
    NotHandedOver,
    /// 已收楼: the keys were given lately.
    HandedOver,
    /// 装修期: being renovated.
    FittingOut,
    /// 质保期: the general warranty still runs.
    Warranty,
    /// 日常期: none of the above.
    Daily,
}

impl Stage {
    /// Every stage, in the order of a home's life.
    pub const ALL: [Self; 5] = [Self::NotHandedOver, Self::HandedOver, Self::FittingOut, Self::Warranty, Self::Daily];

    /// The code that outside programs see.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotHandedOver => "not_handed_over",
            Self::HandedOver => "handed_over",
            Self::FittingOut => "fitting_out",
            Self::Warranty => "warranty",
            Self::Daily => "daily",
        }
    }

    /// Reads a code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.code() == code)
    }
}

/// A stage and the last day on which it holds, where it ends by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageNow {
    /// The stage.
    pub stage: Stage,
    /// Its last day; `None` when something has to happen first.
    pub until: Option<Day>,
}

platform::record! {
    /// How long a stage lasts: months from a fact of the home.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct StagePeriod {
        /// Code of the stage that it speaks of: `handed_over` or `warranty`.
        pub stage: String,
        /// `completed` or `delivered`.
        pub fact: String,
        /// From which day on the row is in force.
        pub valid_from: Day,
        /// Months.
        pub months: i64,
        /// Where it is written.
        pub source: String,
    }
}

platform::record! {
    /// A home with what its building says of it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct UnitView {
        /// Its id.
        pub unit_id: Id,
        /// Its building.
        pub building_id: Id,
        /// `3-2-1201`.
        pub code: String,
        /// `3 栋 2 单元 1201`.
        pub label: String,
        /// The entrance; empty where the building has one only.
        pub entrance: String,
        /// The room.
        pub room: String,
        /// Its area in 0.01 m²; 0 when not known.
        pub area: Area,
        /// The day of delivery (收楼) to the owner.
        pub delivered_on: Option<Day>,
        /// The building's code.
        pub building_code: String,
        /// The building's name.
        pub building_name: String,
        /// The day on which the building passed its completion inspection.
        pub completed_on: Option<Day>,
        /// The steward of the building.
        pub steward_id: Option<Id>,
        /// Metres to the east on the community's map.
        pub map_x: i64,
        /// Metres to the north.
        pub map_y: i64,
        /// Counts its changes, from 1.
        pub version: i64,
        /// When it was changed.
        pub changed_at: Moment,
    }
}

platform::record! {
    /// A building.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct BuildingView {
        /// Its id.
        pub building_id: Id,
        /// `3`.
        pub code: String,
        /// `3 栋`.
        pub name: String,
        /// The day on which it passed its completion inspection.
        pub completed_on: Option<Day>,
        /// Its steward.
        pub steward_id: Option<Id>,
        /// Metres to the east on the community's map.
        pub map_x: i64,
        /// Metres to the north.
        pub map_y: i64,
        /// How many homes it has.
        pub units: i64,
        /// The number of its completion filing (竣工验收备案); empty when none is on record.
        pub filing_number: String,
        /// The steward's name; empty when there is none.
        pub steward_name: String,
        /// Counts its changes, from 1.
        pub version: i64,
        /// When it was changed.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by: String,
    }
}

platform::record! {
    /// A common part or facility.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct CommonPartView {
        /// Its id.
        pub common_part_id: Id,
        /// Its building; `None` when it belongs to the whole community.
        pub building_id: Option<Id>,
        /// Its code, such as `3-LIFT-1`.
        pub code: String,
        /// Its name, such as 1 号电梯.
        pub name: String,
        /// With its building: 3 栋 · 1 号电梯.
        pub label: String,
        /// The steward of its building.
        pub steward_id: Option<Id>,
        /// Metres to the east: its own place, else its building's.
        pub map_x: i64,
        /// Metres to the north.
        pub map_y: i64,
        /// Its kind, as a code.
        pub kind: String,
        /// When it was taken out of use.
        pub ended_at: Option<Moment>,
        /// Counts its changes, from 1.
        pub version: i64,
        /// When it was changed.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by: String,
    }
}

platform::record! {
    /// A renovation that was accepted: what of the home was altered, by which company.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Alteration {
        /// Its id.
        pub alteration_id: Id,
        /// `electrical`, `plumbing`, `waterproofing`, `walls_floors`, `doors_windows`, `sanitary`, `lamps_switches`,
        /// `heating_cooling`, `whole_home` or `other`.
        pub component_group: String,
        /// The company.
        pub company: String,
        /// Its number.
        pub company_phone: Option<String>,
        /// The day from which its warranty runs.
        pub accepted_on: Day,
    }
}

platform::record! {
    /// A renovation, under way or accepted, as the household page shows it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct AlterationRow {
        /// Its id.
        pub alteration_id: Id,
        /// The home.
        pub unit_id: Id,
        /// What is altered.
        pub component_group: String,
        /// By which company.
        pub company: String,
        /// Its number.
        pub company_phone: Option<String>,
        /// When work began.
        pub started_on: Day,
        /// When it was accepted; `None` while it is under way.
        pub accepted_on: Option<Day>,
        /// Counts its changes, from 1.
        pub version: i64,
        /// When it was changed.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by: String,
    }
}

platform::record! {
    /// A community.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Community {
        /// Its id: that of its line of history.
        pub community_id: Id,
        /// Its code in addresses.
        pub code: String,
        /// Its name.
        pub name: String,
        /// Its name in English; empty where it has none.
        pub name_en: String,
        /// Its time zone, such as `Asia/Shanghai`.
        pub time_zone: String,
        /// Its address; empty when none was given.
        pub address: String,
        /// The number of its office as it is printed; may be empty.
        pub office_phone: String,
        /// Counts its changes; 0 before the first.
        pub version: i64,
        /// When it was changed.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by: String,
    }
}
