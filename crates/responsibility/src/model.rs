//! The data of responsibility: what is asked, what is answered, and the words between. No decisions here.

use kernel::clock::Day;
use kernel::ids::Id;
use kernel::money::Fen;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where the thing is, as the reporter says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ResponsibilityPlace)]
pub enum Place {
    /// Inside a home.
    InHome,
    /// In a common part.
    Common,
}

impl Place {
    /// The code that outside programs use.
    pub const fn code(self) -> &'static str {
        match self {
            Self::InHome => "in_home",
            Self::Common => "common",
        }
    }

    /// Reads a code.
    pub fn parse(code: &str) -> Option<Self> {
        [Self::InHome, Self::Common].into_iter().find(|p| p.code() == code)
    }
}

/// Why it broke, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ResponsibilityCause)]
pub enum Cause {
    /// Wear in normal use.
    Normal,
    /// The reporting household used it wrongly.
    Misuse,
    /// Somebody else, known by name or plate.
    ThirdParty,
}

impl Cause {
    /// The code that outside programs use.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Misuse => "misuse",
            Self::ThirdParty => "third_party",
        }
    }

    /// Reads a code.
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Normal, Self::Misuse, Self::ThirdParty].into_iter().find(|cause| cause.code() == code)
    }
}

/// How much of it must be done (小修、中修、大修); chosen by an engineer at the survey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ResponsibilityGrade)]
pub enum Grade {
    /// Daily upkeep and small repair.
    Small,
    /// Part of it must be dismantled or replaced.
    Medium,
    /// Most of it must be replaced.
    Major,
}

impl Grade {
    /// The code in the tables.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Major => "major",
        }
    }

    /// Reads a code.
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Small, Self::Medium, Self::Major].into_iter().find(|g| g.code() == code)
    }
}

/// What a survey on site found out; it refines the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ToSchema)]
#[schema(as = ResponsibilitySurveyFacts)]
pub struct SurveyFacts {
    /// Why it broke.
    #[serde(default)]
    pub cause: Option<Cause>,
    /// How much must be done.
    #[serde(default)]
    pub grade: Option<Grade>,
    /// Whether the broken part is work of the home's own renovation.
    #[serde(default)]
    pub altered: Option<bool>,
}

/// What is known of a matter when somebody asks who does it and who pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The home, where one is concerned.
    pub unit_id: Option<Id>,
    /// Where the thing is.
    pub place: Place,
    /// The common part, where one is named.
    pub common_part_id: Option<Id>,
    /// The component's code; `None`: found from the text, where the text is clear enough.
    pub component: Option<String>,
    /// What was said.
    pub text: String,
    /// The day of the report, in the community's time zone.
    pub on: Day,
    /// What a survey found out.
    pub survey: Option<SurveyFacts>,
    /// Why it broke, as the reporter says it. A survey's finding goes before it.
    pub cause: Option<Cause>,
}

impl Facts {
    /// Nothing but words, on a day.
    pub fn said(place: Place, text: &str, on: Day) -> Self {
        Self {
            unit_id: None,
            place,
            common_part_id: None,
            component: None,
            text: text.to_owned(),
            on,
            survey: None,
            cause: None,
        }
    }
}

/// A danger that the words tell of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Danger {
    /// Its code, such as `gas`.
    pub code: String,
    /// `P0` (life) or `P1` (fast-growing damage).
    pub level: String,
    /// Its name in the viewer's language.
    pub label: String,
    /// What to say to the caller at once, in the viewer's language.
    pub say: String,
}

/// Who goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// Our own hands.
    Own,
    /// Our own eyes first: a survey before anybody speaks of money.
    Survey,
    /// A party of the register.
    Outside {
        /// The party.
        party_id: Id,
    },
    /// Not our service: apology, explanation, and where there is one a firm to refer to.
    NotOffered {
        /// The firm of the register.
        referral_id: Option<Id>,
    },
}

/// Who does it and who pays, with the row that says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The row of the responsibility table, such as `R8`.
    pub row: String,
    /// The payer's code (contract, Codes).
    pub payer: String,
    /// Whether the reporting resident is asked for money.
    pub chargeable: bool,
    /// Why, in a sentence in the viewer's language, with the dates that decided.
    pub because: String,
    /// The warranty code that was looked at, such as `W10`.
    pub warranty_row: Option<String>,
    /// The last day of the warranty, where there is one.
    pub warranty_end: Option<Day>,
    /// The ground of the row, in the viewer's language.
    pub source: String,
    /// Since when the row holds.
    pub valid_from: Day,
    /// The component's code.
    pub component: Option<String>,
    /// The component in words; a phrase for 'not known yet' where there is none.
    pub component_label: String,
    /// The duty that goes; `None`: nobody of ours.
    pub duty: Option<String>,
    /// The department.
    pub department: String,
    /// How long it usually takes, in minutes.
    pub minutes: i64,
    /// The order's flow (contract, Codes).
    pub flow: String,
    /// Who goes.
    pub way: Way,
    /// The usual price from; filled by the one who knows the tariffs.
    pub price_from_fen: Option<Fen>,
    /// The usual price to; filled by the one who knows the tariffs.
    pub price_to_fen: Option<Fen>,
    /// The danger, where the words tell of one.
    pub danger: Option<Danger>,
}

/// A component that the words may mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComponentHit {
    /// Its code.
    pub component: String,
    /// Its name in Chinese.
    pub label_zh: String,
    /// Its name in English.
    pub label_en: String,
    /// How well the words fit; only to be compared.
    pub score: i64,
}

/// A component of the catalogue, as other domains list it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComponentView {
    /// Its code.
    pub component: String,
    /// Its name in Chinese.
    pub label_zh: String,
    /// Its name in English.
    pub label_en: String,
    /// Its group.
    pub group: String,
    /// `private` or `common`.
    pub place: String,
    /// The duty that repairs it.
    pub duty: Option<String>,
    /// The department.
    pub department: String,
    /// How long it usually takes, in minutes.
    pub minutes: i64,
}

/// An outside party as other domains show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyView {
    /// Its id.
    pub party_id: Id,
    /// `warranty`, `contractor`, `utility` or `referral`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Who answers there; empty where nobody is named.
    pub contact_name: String,
    /// Its number.
    pub phone: String,
    /// What it is for, in Chinese.
    pub scope: String,
    /// What it is for, in English.
    pub scope_en: String,
    /// When it can be reached; empty: not known.
    pub hours: String,
    /// Within how many minutes it must answer by its contract.
    pub response_minutes: Option<i64>,
    /// Since when.
    pub valid_from: Day,
    /// Until when; `None`: open.
    pub valid_to: Option<Day>,
    /// Counts its changes, from 1.
    pub version: i64,
}
