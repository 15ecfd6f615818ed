//! The book of a community: catalogue, words, terms and parties, as the rules read them. Read once, kept in memory.
//!
//! It holds nothing personal and a few hundred rows. What is decided from it stands in `rules`; how it is read in `store`.

use std::collections::HashMap;

use kernel::clock::Day;
use kernel::ids::Id;
use kernel::lang::Lang;

use crate::lexicon::Matcher;

platform::record! {
    /// Something that can be broken.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Component {
        /// Its code.
        pub component: String,
        /// Its name in Chinese.
        pub label_zh: String,
        /// Its name in English.
        pub label_en: String,
        /// Its group, such as `plumbing`.
        pub group: String,
        /// `private` or `common`.
        pub place: String,
        /// `home`, `common`, `grounds` or `security`.
        pub flow: String,
        /// The department that answers for it.
        pub department: String,
        /// The duty that repairs it.
        pub duty: Option<String>,
        /// Whether we repair it at all.
        pub offered: bool,
        /// Whether it is on the list of free services.
        pub free: bool,
        /// How long it usually takes, in minutes.
        pub minutes: i64,
        /// The warranty code, such as `W10`.
        pub warranty_code: Option<String>,
        /// What narrows it, such as `blockage`.
        pub warranty_kind: Option<String>,
        /// The utility that owns it.
        pub utility: Option<String>,
        /// The group of alterations that touches it.
        pub altered_by: Option<String>,
        /// Whether its fault is a seepage, for which a renovation company answers longer.
        pub seepage: bool,
        /// How much must usually be done: `small`, `medium`, `major`; `None`: only a survey can tell.
        pub usual_grade: Option<String>,
        /// Counts its changes, from 1.
        pub version: i64,
    }
}

impl Component {
    /// Its name.
    pub fn label(&self, lang: Lang) -> &str {
        lang.pick(&self.label_zh, &self.label_en)
    }

    /// Whether it belongs to all.
    pub fn is_common(&self) -> bool {
        self.place == "common"
    }
}

platform::record! {
    /// A word that people say for a component.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Word {
        /// The component.
        pub component: String,
        /// The word; parts joined by `+` must all be said.
        pub word: String,
        /// How loud it speaks, 1 to 20.
        pub weight: i64,
        /// `default` or `local`.
        pub origin: String,
    }
}

platform::record! {
    /// A danger.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DangerRow {
        /// Its code.
        pub danger: String,
        /// `P0` or `P1`.
        pub level: String,
        /// Its name in Chinese.
        pub label_zh: String,
        /// Its name in English.
        pub label_en: String,
        /// What to say at once, in Chinese.
        pub say_zh: String,
        /// What to say at once, in English.
        pub say_en: String,
        /// The department that goes.
        pub department: String,
        /// The duty that goes.
        pub duty: String,
        /// How long making it safe usually takes, in minutes.
        pub minutes: i64,
        /// The component that it usually is.
        pub component: Option<String>,
    }
}

platform::record! {
    /// A word that tells of a danger.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DangerWord {
        /// The danger.
        pub danger: String,
        /// The word; parts joined by `+` must all be said.
        pub word: String,
        /// Words, joined by `|`, that take its meaning away.
        pub unless: String,
    }
}

platform::record! {
    /// A warranty period.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Period {
        /// Its id.
        pub period_id: Id,
        /// `builder`, `floor`, `promise` or `decorator`.
        pub relation: String,
        /// `W01` … `W12`, `W20`.
        pub warranty_code: String,
        /// What it is narrowed to.
        pub kind: Option<String>,
        /// For one building only.
        pub building_id: Option<Id>,
        /// How many.
        pub amount: i64,
        /// `months`, `heating_seasons`, `cooling_seasons` or `design_life_years`.
        pub unit: String,
        /// What it is for, in Chinese.
        pub label_zh: String,
        /// What it is for, in English.
        pub label_en: String,
        /// Where it is written, in Chinese.
        pub source_zh: String,
        /// Where it is written, in English.
        pub source_en: String,
        /// In force from this day.
        pub valid_from: Day,
        /// In force until this day.
        pub valid_to: Option<Day>,
        /// `default` or `local`.
        pub origin: String,
        /// Counts its changes, from 1.
        pub version: i64,
    }
}

platform::record! {
    /// When a season runs.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Season {
        /// `heating` or `cooling`.
        pub season: String,
        /// In force from this day.
        pub valid_from: Day,
        /// `MM-DD`.
        pub begins: String,
        /// `MM-DD`, in the next year where it lies before the begin.
        pub ends: String,
        /// Where it is written, in Chinese.
        pub source_zh: String,
        /// Where it is written, in English.
        pub source_en: String,
    }
}

platform::record! {
    /// A row of the responsibility table in one version.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PayerRow {
        /// `R0` … `R10`, `R99`.
        pub row_code: String,
        /// In force from this day.
        pub valid_from: Day,
        /// Who pays.
        pub payer: String,
        /// Whether the resident may be asked for money.
        pub chargeable: bool,
        /// The ground, in Chinese.
        pub source_zh: String,
        /// The ground, in English.
        pub source_en: String,
    }
}

platform::record! {
    /// An outside party.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Party {
        /// Its id.
        pub party_id: Id,
        /// `warranty`, `contractor`, `utility` or `referral`.
        pub kind: String,
        /// Its name.
        pub name: String,
        /// Who answers there.
        pub contact_name: String,
        /// Its number.
        pub phone: String,
        /// The contract's number.
        pub contract_number: String,
        /// When it can be reached.
        pub hours: String,
        /// Within how many minutes it must answer.
        pub response_minutes: Option<i64>,
        /// Since when.
        pub valid_from: Day,
        /// Until when.
        pub valid_to: Option<Day>,
        /// For one building only.
        pub building_id: Option<Id>,
        /// What else is to know.
        pub note: String,
        /// Counts its changes, from 1.
        pub version: i64,
    }
}

platform::record! {
    /// What a party is for.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Scope {
        /// The party.
        pub party_id: Id,
        /// `component`, `group`, `utility` or `all`.
        pub scope_kind: String,
        /// The code of it; `*` for `all`.
        pub code: String,
    }
}

/// Everything that the rules read.
#[derive(Debug, Default)]
pub struct Book {
    /// The catalogue in its order; ended components are left out.
    pub components: Vec<Component>,
    /// The words of components.
    pub words: Vec<Word>,
    /// The dangers, the worst first.
    pub dangers: Vec<DangerRow>,
    /// The words of dangers.
    pub danger_words: Vec<DangerWord>,
    /// The warranty periods.
    pub periods: Vec<Period>,
    /// The seasons.
    pub seasons: Vec<Season>,
    /// The responsibility table in its order, all versions.
    pub rows: Vec<PayerRow>,
    /// The parties, ended ones too.
    pub parties: Vec<Party>,
    /// What they are for.
    pub scopes: Vec<Scope>,
    pub(crate) by_code: HashMap<String, usize>,
    pub(crate) matcher: Matcher,
}

impl Book {
    /// Prepares the look-ups; called once when everything has been read.
    pub(crate) fn index(&mut self) {
        self.by_code = self.components.iter().enumerate().map(|(at, c)| (c.component.clone(), at)).collect();
        self.matcher = Matcher::new(&self.components, &self.words, &self.danger_words);
    }

    /// A component by its code.
    pub fn component(&self, code: &str) -> Option<&Component> {
        self.by_code.get(code).and_then(|at| self.components.get(*at))
    }

    /// A row of the table as it holds on a day: the newest version in force, before the first one the first.
    pub fn row(&self, code: &str, on: Day) -> Option<&PayerRow> {
        let versions = || self.rows.iter().filter(|row| row.row_code == code);
        versions()
            .filter(|row| row.valid_from <= on)
            .max_by_key(|row| row.valid_from)
            .or_else(|| versions().min_by_key(|row| row.valid_from))
    }

    /// The party of a kind that serves a component (of a building, where one is known) on a day. The narrowest scope goes first.
    pub fn party_for(&self, kind: &str, component: &Component, building: Option<Id>, on: Day) -> Option<&Party> {
        let serves = |party: &&Party| {
            party.kind == kind
                && party.valid_from <= on
                && party.valid_to.is_none_or(|end| on <= end)
                && (party.building_id.is_none() || party.building_id == building)
        };
        let narrowness = |party: &Party| {
            let scope = self.scopes.iter().filter(|s| s.party_id == party.party_id);
            let best = scope.filter_map(|s| narrowness(s, component)).max()?;
            Some((party.building_id.is_some(), best))
        };
        let mut best: Option<(&Party, (bool, u8))> = None;
        for party in self.parties.iter().filter(serves) {
            let Some(rank) = narrowness(party) else { continue };
            if best.is_none_or(|(_, other)| rank > other) {
                best = Some((party, rank));
            }
        }
        best.map(|(party, _)| party)
    }
}

fn narrowness(scope: &Scope, component: &Component) -> Option<u8> {
    match scope.scope_kind.as_str() {
        "component" => (scope.code == component.component).then_some(3),
        "utility" => (component.utility.as_deref() == Some(scope.code.as_str())).then_some(2),
        "group" => (scope.code == component.group).then_some(1),
        "all" => Some(0),
        _ => None,
    }
}
