//! The data of the resident's side. No decisions here.

use kernel::clock::{Day, Moment};
use kernel::ids::Id;
use platform::record;

use crate::rules::Stay;

record! {
    /// A home behind a number: of which person, in what time.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Home {
        /// Its community.
        pub community_id: Id,
        /// The number on file.
        pub contact_id: Id,
        /// Whose it is.
        pub person_id: Id,
        /// Their name.
        pub person_name: String,
        /// The home.
        pub unit_id: Id,
        /// How it is called.
        pub unit_label: String,
        /// `owner`, `tenant`, …
        pub role: String,
        /// The first day.
        pub since: Option<Day>,
        /// The first day on which it holds no more.
        pub until: Option<Day>,
        /// The name of the community.
        pub community_name: String,
    }
}

impl Home {
    /// The time that counts.
    pub const fn stay(&self) -> Stay {
        Stay { since: self.since, until: self.until }
    }
}

record! {
    /// A matter in the household's list.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Matter {
        /// The request.
        pub request_id: Id,
        /// The number that people see.
        pub number: String,
        /// Its kind.
        pub kind: String,
        /// Where it stands.
        pub state: String,
        /// Where it is.
        pub place_label: String,
        /// What it is.
        pub what: String,
        /// The order.
        pub order_id: Option<Id>,
        /// Who reported it, when on file.
        pub reporter_person_id: Option<Id>,
        /// When it came in.
        pub created_at: Moment,
        /// When it changed last, the order's changes too.
        pub changed_at: Moment,
        /// Where the order stands.
        pub order_state: Option<String>,
        /// The home.
        pub unit_id: Option<Id>,
    }
}

record! {
    /// What is promised for a matter now.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Promised {
        /// Its kind.
        pub kind: String,
        /// Who comes.
        pub staff_name: Option<String>,
        /// The party that comes.
        pub party_name: Option<String>,
        /// From when.
        pub starts_at: Option<Moment>,
        /// Until when.
        pub ends_at: Option<Moment>,
        /// By when.
        pub due_at: Moment,
        /// Counts its changes.
        pub version: i64,
    }
}

record! {
    /// A code that was asked for.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Asked {
        /// The number.
        pub digits: String,
        /// The salt of the code's hash; none: nobody has this number.
        pub salt: Option<Vec<u8>>,
        /// The hash.
        pub code_hash: Option<Vec<u8>>,
        /// Until when it is good.
        pub ends_at: Moment,
        /// How often a wrong one was tried.
        pub tries: i64,
    }
}

record! {
    /// What a resident left for the return visit.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct LeftWords {
        /// The words.
        pub words: String,
        /// When.
        pub left_at: Moment,
        /// By whom.
        pub name: String,
    }
}
