//! The data of outside programs: keys, settings, public requests. No decisions here.

use kernel::clock::Moment;
use kernel::ids::Id;

platform::record! {
    /// A key as the manager's list shows it; the key itself is shown once, when it is made.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct KeyRow {
        /// Its id.
        pub key_id: Id,
        /// Whose program it is.
        pub name: String,
        /// Its first characters.
        pub hint: String,
        /// How often it may be used in a minute.
        pub per_minute: i64,
        /// Who answers for what it sends where a place has no steward.
        pub answers_id: Id,
        /// Their name.
        pub answers_name: String,
        /// When it was made.
        pub made_at: Moment,
        /// By whom.
        pub made_by_name: String,
        /// When it was ended.
        pub ended_at: Option<Moment>,
        /// How often it was used.
        pub uses: i64,
        /// When it was used last.
        pub last_used_at: Option<Moment>,
        /// How many requests came by it.
        pub reports: i64,
        /// Counts its changes.
        pub version: i64,
    }
}

platform::record! {
    /// A key that holds.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Key {
        /// Its id.
        pub key_id: Id,
        /// Whose program it is.
        pub name: String,
        /// Who answers where a place has no steward.
        pub answers_id: Id,
    }
}

platform::record! {
    /// What a community says about outside programs.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Settings {
        /// Whether everybody may read about common parts.
        pub reads_open: bool,
        /// Latitude of the map's origin, in millionths of a degree.
        pub latitude_micro: Option<i64>,
        /// Longitude of the map's origin, in millionths of a degree.
        pub longitude_micro: Option<i64>,
        /// Counts its changes; 0: nothing was ever said.
        pub version: i64,
        /// When it was changed.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by_name: String,
    }
}

impl Settings {
    /// The origin of the map on the globe, where it is known.
    pub fn origin(&self) -> Option<crate::rules::globe::Point> {
        let (latitude, longitude) = (self.latitude_micro?, self.longitude_micro?);
        Some(crate::rules::globe::Point { latitude, longitude })
    }
}

platform::record! {
    /// A matter of a common part, as the public may read it. No home, no person, no words of anybody.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PublicRequest {
        /// The request.
        pub request_id: Id,
        /// Its number.
        pub number: String,
        /// Where it stands (code).
        pub state: String,
        /// Whether nothing more is to be done.
        pub finished: bool,
        /// Its service (code of a common component), or none.
        pub service: Option<String>,
        /// The department (code).
        pub department: String,
        /// When it was taken.
        pub created_at: Moment,
        /// When it changed last.
        pub changed_at: Moment,
        /// By when the promise that counts must be kept.
        pub due_at: Option<Moment>,
        /// The code of the common part.
        pub part_code: String,
        /// The common part, with its building.
        pub part_label: String,
        /// Metres to the east of the map's origin.
        pub map_x: i64,
        /// Metres to the north.
        pub map_y: i64,
        /// The key that sent it.
        pub key_id: Option<Id>,
        /// The reporter's words, for the holder of that key.
        pub words: Option<String>,
        /// The picture's address as the program gave it, for the holder of that key.
        pub media_url: Option<String>,
    }
}

/// A kind of fault that can be reported: a common component of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Its code, which stays.
    pub code: String,
    /// Its name in the asked language.
    pub name: String,
    /// What is meant, in a sentence.
    pub description: String,
    /// Words for it in both languages.
    pub keywords: String,
    /// The name of its group.
    pub group: String,
    /// Which kind of common part it is about, where only one fits.
    pub part_kind: Option<&'static str>,
}
