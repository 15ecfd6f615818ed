//! The price board: the list, an item with its prices over time, the forms, and the board on paper.

use askama::Template;
use kernel::clock::{Day, parse_day};
use kernel::fault::Fault;
use kernel::lang::Lang;
use kernel::money::Fen;
use kernel::permission::Needs;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Query, Shell};
use serde::{Deserialize, Serialize};

use crate::actions::{self, EndTariff, SetTariff};
use crate::model::{KINDS, TariffView};
use crate::perms::{ReadTariffs, SetTariff as MaySet};
use crate::queries;
use crate::words::Words;

/// What is looked for.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Filter {
    #[serde(default)]
    q: String,
    #[serde(default)]
    kind: String,
}

impl Filter {
    fn fits(&self, item: &TariffView) -> bool {
        let q = kernel::text::tidy(&self.q).to_lowercase();
        let said = |text: &str| text.to_lowercase().contains(&q);
        (self.kind.is_empty() || self.kind == item.kind)
            && (q.is_empty() || said(&item.name) || said(&item.name_en) || said(&item.code))
    }
}

/// An item as a row.
struct Row {
    item: TariffView,
    name: String,
    unit: String,
    kind: String,
    href: String,
}

fn rows(items: Vec<TariffView>, lang: Lang, w: Words, base: &str) -> Vec<Row> {
    items
        .into_iter()
        .map(|item| Row {
            name: item.name_in(lang).to_owned(),
            unit: item.unit_in(lang).to_owned(),
            kind: w.code_word("tariff-kind", &item.kind),
            href: format!("{base}/{}", item.code),
            item,
        })
        .collect()
}

fn kinds(w: Words) -> Vec<(&'static str, String)> {
    KINDS.into_iter().map(|kind| (kind, w.code_word("tariff-kind", kind))).collect()
}

#[derive(Template)]
#[template(path = "money/tariffs.html", blocks = ["rows"])]
struct ListPage {
    shell: Shell,
    w: Words,
    here: String,
    filter: Filter,
    kinds: Vec<(&'static str, String)>,
    rows: Vec<Row>,
    coming: Vec<Row>,
    may_set: bool,
    today: String,
}

/// The list, with what is coming and the form below.
pub(crate) async fn list(desk: Desk<ReadTariffs>, Query(filter): Query<Filter>) -> Result<Html, Failed> {
    let (w, community, today) = (Words(desk.lang), desk.line.id, desk.now().day(&desk.line.zone));
    let (items, coming) = desk
        .read(move |db| Ok((queries::tariffs(db, community, today)?, queries::coming(db, community, today)?)))
        .await?;
    let here = desk.href("/tariffs");
    let found: Vec<TariffView> = items.into_iter().filter(|item| filter.fits(item)).collect();
    let page = ListPage {
        rows: rows(found, desk.lang, w, &here),
        coming: rows(coming, desk.lang, w, &here),
        kinds: kinds(w),
        may_set: may_set(&desk),
        today: today.to_string(),
        shell: desk.shell(&w.tariffs_title()).await?,
        w,
        here,
        filter,
    };
    if desk.htmx { Html::of(&page.as_rows()) } else { Html::of(&page) }
}

fn may_set<P>(desk: &Desk<P>) -> bool {
    <MaySet as Needs>::PERMISSION.allows(&desk.actor.roles)
}

#[derive(Template)]
#[template(path = "money/tariff.html")]
struct ItemPage {
    shell: Shell,
    w: Words,
    here: String,
    newest: TariffView,
    name: String,
    rows: Vec<Row>,
    kinds: Vec<(&'static str, String)>,
    components: String,
    may_set: bool,
    today: String,
    from: String,
}

/// An item with its prices over time.
pub(crate) async fn one(desk: Desk<ReadTariffs>, Path((_, code)): Path<(String, String)>) -> Result<Html, Failed> {
    let (w, community, today) = (Words(desk.lang), desk.line.id, desk.now().day(&desk.line.zone));
    let versions = desk.read(move |db| queries::tariff_versions(db, community, &code)).await?;
    let newest = versions.first().cloned().ok_or(Fault::NotFound)?;
    let here = desk.href("/tariffs");
    let tomorrow = today.tomorrow().unwrap_or(today);
    let after_newest = newest.valid_from.tomorrow().unwrap_or(tomorrow);
    Html::of(&ItemPage {
        name: newest.name_in(desk.lang).to_owned(),
        components: newest.components.join(" "),
        rows: rows(versions, desk.lang, w, &here),
        kinds: kinds(w),
        may_set: may_set(&desk),
        today: today.to_string(),
        from: tomorrow.max(after_newest).to_string(),
        shell: desk.shell(&newest.code).await?,
        w,
        here,
        newest,
    })
}

/// The form of an item, as typed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SetForm {
    code: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    name_zh: String,
    #[serde(default)]
    name_en: String,
    #[serde(default)]
    unit_zh: String,
    #[serde(default)]
    unit_en: String,
    #[serde(default)]
    price: String,
    #[serde(default)]
    valid_from: String,
    #[serde(default)]
    source: String,
    #[serde(default)]
    components: String,
}

impl SetForm {
    fn input(&self) -> SetTariff {
        let words = self.components.split([' ', ',', '，', '、']).map(str::trim).filter(|word| !word.is_empty());
        SetTariff {
            code: self.code.clone(),
            kind: self.kind.clone(),
            name_zh: self.name_zh.clone(),
            name_en: self.name_en.clone(),
            unit_zh: self.unit_zh.clone(),
            unit_en: self.unit_en.clone(),
            price: Fen::parse_yuan(&self.price),
            valid_from: parse_day(&self.valid_from),
            source: self.source.clone(),
            components: words.map(str::to_owned).collect(),
        }
    }
}

/// Takes the form of an item.
pub(crate) async fn set(desk: Desk<MaySet>, form: FormCommand<SetForm>) -> Result<Done, Failed> {
    let input = form.input.input();
    desk.write(form.key, move |tx, by| actions::set_tariff(tx, by, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/tariffs")))
}

/// The form that takes an item off the board.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct EndForm {
    #[serde(default)]
    last_day: String,
}

/// Takes an item off the board.
pub(crate) async fn end(
    desk: Desk<MaySet>,
    Path((_, code)): Path<(String, String)>,
    form: FormCommand<EndForm>,
) -> Result<Done, Failed> {
    let input = EndTariff { code, last_day: parse_day(&form.input.last_day) };
    desk.write(form.key, move |tx, by| actions::end_tariff(tx, by, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/tariffs")))
}

/// Items of one kind on the board on paper.
struct Section {
    title: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "money/board.html")]
struct BoardPage {
    shell: Shell,
    w: Words,
    back: String,
    community: String,
    today: Day,
    sections: Vec<Section>,
}

/// The board on paper, to be hung on the wall.
pub(crate) async fn print(desk: Desk<ReadTariffs>) -> Result<Html, Failed> {
    let (w, community, today) = (Words(desk.lang), desk.line.id, desk.now().day(&desk.line.zone));
    let mut rest = rows(desk.read(move |db| queries::tariffs(db, community, today)).await?, desk.lang, w, "");
    let mut sections = Vec::new();
    for kind in KINDS {
        let (rows, others): (Vec<Row>, Vec<Row>) = rest.into_iter().partition(|row| row.item.kind == kind);
        rest = others;
        if !rows.is_empty() {
            sections.push(Section { title: w.code_word("tariff-kind", kind), rows });
        }
    }
    let shell = desk.shell(&w.board_title()).await?;
    Html::of(&BoardPage {
        shell,
        w,
        back: desk.href("/tariffs"),
        community: desk.line.name_in(desk.lang).to_owned(),
        today,
        sections,
    })
}
