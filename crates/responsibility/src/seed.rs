//! What a fresh community starts with: catalogue, words, dangers, terms, the national hotlines. Texts lie in
//! `fixtures/responsibility`. Runs once for a community; what was changed there since stays.

use kernel::clock::{Day, parse_day};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::{Tx, Val};
use serde::Deserialize;

use crate::actions::PartyInput;
use crate::book::Component;
use crate::rules::forms;
use crate::store;

const COMPONENTS: &str = include_str!("../../../fixtures/responsibility/components.csv");
const LEXICON: &str = include_str!("../../../fixtures/responsibility/lexicon.toml");
const DANGERS: &str = include_str!("../../../fixtures/responsibility/dangers.toml");
const TERMS: &str = include_str!("../../../fixtures/responsibility/terms.toml");
const PARTIES: &str = include_str!("../../../fixtures/responsibility/parties.toml");
const DEMO_PARTIES: &str = include_str!("../../../fixtures/responsibility/parties-demo.toml");

/// What a word of each list weighs.
const NAME: i64 = 9;
const SAID: i64 = 12;
const HINT: i64 = 3;

/// Seeds the community of the command; does nothing where it was seeded before.
///
/// # Errors
/// When a fixture of ours can't be read.
pub fn seed(tx: &mut Tx<'_>) -> Result<(), Fault> {
    if store::is_seeded(tx)? {
        return Ok(());
    }
    components(tx)?;
    words(tx)?;
    dangers(tx)?;
    terms(tx)?;
    parties(tx, PARTIES, parse_day("2000-01-01").ok_or_else(|| Fault::broken("a day"))?)?;
    store::restamp(tx)
}

/// Enters the made-up parties of the demo: warranty party, three subcontractors, utilities, referrals. They hold from the
/// first day of the year before last.
///
/// # Errors
/// When the fixture can't be read, or the community isn't seeded.
pub fn demo_parties(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let today = tx.today()?;
    let from = Day::new(today.year() - 2, 1, 1).map_err(Fault::broken)?;
    parties(tx, DEMO_PARTIES, from)?;
    store::restamp(tx)
}

#[derive(Deserialize)]
pub(crate) struct ComponentLine {
    component: String,
    zh: String,
    en: String,
    group: String,
    place: String,
    flow: String,
    department: String,
    duty: String,
    offered: String,
    free: String,
    minutes: i64,
    warranty: String,
    kind: String,
    utility: String,
    altered_by: String,
    seepage: String,
    usual_grade: String,
}

pub(crate) fn component_lines() -> Result<Vec<ComponentLine>, Fault> {
    csv::Reader::from_reader(COMPONENTS.as_bytes()).deserialize().map(|line| line.map_err(Fault::broken)).collect()
}

impl ComponentLine {
    /// The component as the rules read it.
    pub(crate) fn component(self) -> Component {
        let some = |text: String| (!text.is_empty()).then_some(text);
        Component {
            component: self.component,
            label_zh: self.zh,
            label_en: self.en,
            group: self.group,
            place: self.place,
            flow: self.flow,
            department: self.department,
            duty: some(self.duty),
            offered: self.offered == "yes",
            free: self.free == "yes",
            minutes: self.minutes,
            warranty_code: some(self.warranty),
            warranty_kind: some(self.kind),
            utility: some(self.utility),
            altered_by: some(self.altered_by),
            seepage: self.seepage == "yes",
            usual_grade: some(self.usual_grade),
            version: 1,
        }
    }
}

fn components(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    let row = |(at, c): (i64, Component)| -> Vec<Val> {
        vec![
            community.into(),
            c.component.into(),
            at.into(),
            c.label_zh.into(),
            c.label_en.into(),
            c.group.into(),
            c.place.into(),
            c.flow.into(),
            c.department.into(),
            c.duty.into(),
            c.offered.into(),
            c.free.into(),
            c.minutes.into(),
            c.warranty_code.into(),
            c.warranty_kind.into(),
            c.utility.into(),
            c.altered_by.into(),
            c.seepage.into(),
            c.usual_grade.into(),
            c.version.into(),
            now.into(),
            by.into(),
        ]
    };
    let lines = component_lines()?.into_iter().map(ComponentLine::component);
    let rows: Vec<Vec<Val>> = (1i64..).zip(lines).map(row).collect();
    store::insert_components(tx, &rows)
}

#[derive(Deserialize)]
pub(crate) struct Lists {
    pub(crate) names: Vec<String>,
    pub(crate) said: Vec<String>,
    pub(crate) hints: Vec<String>,
}

/// Component, word, weight.
pub(crate) fn word_lines() -> Result<Vec<(String, String, i64)>, Fault> {
    let lists: std::collections::BTreeMap<String, Lists> = toml::from_str(LEXICON).map_err(Fault::broken)?;
    let mut lines = Vec::new();
    for (component, of) in lists {
        for (words, weight) in [(of.said, SAID), (of.names, NAME), (of.hints, HINT)] {
            for word in words {
                let known = lines.iter().any(|(c, w, _): &(String, String, i64)| *c == component && *w == word);
                if !known {
                    lines.push((component.clone(), word, weight));
                }
            }
        }
    }
    Ok(lines)
}

fn words(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    let row = |(component, word, weight): (String, String, i64)| -> Vec<Val> {
        vec![community.into(), component.into(), word.into(), weight.into(), "default".into(), now.into(), by.into()]
    };
    let rows: Vec<Vec<Val>> = word_lines()?.into_iter().map(row).collect();
    store::insert_words(tx, &rows)
}

#[derive(Deserialize)]
pub(crate) struct Source {
    pub(crate) zh: String,
    pub(crate) en: String,
    pub(crate) valid_from: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum DangerSaid {
    Word(String),
    Unless([String; 2]),
}

#[derive(Deserialize)]
pub(crate) struct DangerLine {
    pub(crate) code: String,
    pub(crate) level: String,
    pub(crate) zh: String,
    pub(crate) en: String,
    pub(crate) department: String,
    pub(crate) duty: String,
    pub(crate) minutes: i64,
    pub(crate) component: Option<String>,
    pub(crate) say_zh: String,
    pub(crate) say_en: String,
    pub(crate) words: Vec<DangerSaid>,
}

#[derive(Deserialize)]
pub(crate) struct DangerFile {
    pub(crate) source: Source,
    pub(crate) danger: Vec<DangerLine>,
}

pub(crate) fn danger_file() -> Result<DangerFile, Fault> {
    toml::from_str(DANGERS).map_err(Fault::broken)
}

fn dangers(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let community = tx.line();
    let file = danger_file()?;
    let (mut rows, mut words): (Vec<Vec<Val>>, Vec<Vec<Val>>) = (Vec::new(), Vec::new());
    for (at, d) in (1i64..).zip(file.danger) {
        for said in d.words {
            let (word, unless) = match said {
                DangerSaid::Word(word) => (word, String::new()),
                DangerSaid::Unless([word, unless]) => (word, unless),
            };
            words.push(vec![community.into(), d.code.clone().into(), word.into(), unless.into()]);
        }
        rows.push(vec![
            community.into(),
            d.code.into(),
            at.into(),
            d.level.into(),
            d.zh.into(),
            d.en.into(),
            d.say_zh.into(),
            d.say_en.into(),
            d.department.into(),
            d.duty.into(),
            d.minutes.into(),
            d.component.into(),
            file.source.zh.clone().into(),
            file.source.en.clone().into(),
            file.source.valid_from.clone().into(),
        ]);
    }
    store::insert_dangers(tx, &rows)?;
    store::insert_danger_words(tx, &words)
}

#[derive(Deserialize)]
pub(crate) struct PeriodLine {
    pub(crate) relation: String,
    pub(crate) code: String,
    pub(crate) kind: Option<String>,
    pub(crate) amount: i64,
    pub(crate) unit: String,
    pub(crate) zh: String,
    pub(crate) en: String,
}

#[derive(Deserialize)]
pub(crate) struct SeasonLine {
    pub(crate) season: String,
    pub(crate) begins: String,
    pub(crate) ends: String,
    pub(crate) valid_from: String,
    pub(crate) zh: String,
    pub(crate) en: String,
}

#[derive(Deserialize)]
pub(crate) struct RowLine {
    pub(crate) code: String,
    pub(crate) payer: String,
    #[serde(default)]
    pub(crate) chargeable: bool,
    pub(crate) zh: String,
    pub(crate) en: String,
}

#[derive(Deserialize)]
pub(crate) struct TermsFile {
    pub(crate) sources: std::collections::BTreeMap<String, Source>,
    pub(crate) rows_valid_from: String,
    pub(crate) period: Vec<PeriodLine>,
    pub(crate) season: Vec<SeasonLine>,
    pub(crate) row: Vec<RowLine>,
}

pub(crate) fn terms_file() -> Result<TermsFile, Fault> {
    toml::from_str(TERMS).map_err(Fault::broken)
}

fn terms(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    let file = terms_file()?;
    let mut periods: Vec<Vec<Val>> = Vec::new();
    for p in file.period {
        let source = file.sources.get(&p.relation).ok_or_else(|| Fault::broken("a period without a source"))?;
        periods.push(vec![
            community.into(),
            tx.id().into(),
            p.relation.into(),
            p.code.into(),
            p.kind.into(),
            p.amount.into(),
            p.unit.into(),
            p.zh.into(),
            p.en.into(),
            source.zh.clone().into(),
            source.en.clone().into(),
            source.valid_from.clone().into(),
            "default".into(),
            1i64.into(),
            now.into(),
            by.into(),
        ]);
    }
    store::insert_periods(tx, &periods)?;
    let season = |s: SeasonLine| -> Vec<Val> {
        vec![
            community.into(),
            s.season.into(),
            s.valid_from.into(),
            s.begins.into(),
            s.ends.into(),
            s.zh.into(),
            s.en.into(),
        ]
    };
    store::insert_seasons(tx, &file.season.into_iter().map(season).collect::<Vec<_>>())?;
    let from = file.rows_valid_from;
    let row = |(at, r): (i64, RowLine)| -> Vec<Val> {
        vec![
            community.into(),
            r.code.into(),
            from.clone().into(),
            at.into(),
            r.payer.into(),
            r.chargeable.into(),
            r.zh.into(),
            r.en.into(),
        ]
    };
    store::insert_rows(tx, &(1i64..).zip(file.row).map(row).collect::<Vec<_>>())
}

#[derive(Deserialize)]
struct PartyLine {
    kind: String,
    name: String,
    #[serde(default)]
    contact_name: String,
    phone: String,
    #[serde(default)]
    contract_number: String,
    #[serde(default)]
    hours: String,
    response_minutes: Option<i64>,
    scopes: Vec<String>,
    ends_in_years: Option<i16>,
    #[serde(default)]
    note: String,
}

#[derive(Deserialize)]
struct PartyFile {
    party: Vec<PartyLine>,
}

fn parties(tx: &mut Tx<'_>, text: &str, valid_from: Day) -> Result<(), Fault> {
    let today = tx.today()?;
    let file: PartyFile = toml::from_str(text).map_err(Fault::broken)?;
    for p in file.party {
        let last_day = |years: i16| Day::new(today.year() + years, 12, 31).map_err(Fault::broken);
        let party_id: Id = tx.id();
        let input = PartyInput {
            kind: p.kind,
            name: p.name,
            contact_name: p.contact_name,
            phone: forms::callable(&p.phone).ok_or_else(|| Fault::broken("a party's phone"))?,
            contract_number: p.contract_number,
            hours: p.hours,
            response_minutes: p.response_minutes,
            valid_from,
            valid_to: p.ends_in_years.map(last_day).transpose()?,
            building_id: None,
            scopes: p.scopes,
            note: p.note,
        };
        store::insert_party(tx, party_id, &input)?;
        store::set_scopes(tx, party_id, &input.scopes)?;
    }
    Ok(())
}
