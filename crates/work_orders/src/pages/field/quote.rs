//! The quote on the phone: items of the published tariff, found by words, those that fit the fault first.

use std::collections::BTreeMap;

use askama::Template;
use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::money::Fen;
use money::model::{QuoteView, TariffView};
use platform::db::Db;
use platform::web::{Desk, Failed, Html, Path, Query, Shell};

use super::super::view::{Slice, slices};
use crate::model::{FeeShare, Order};
use crate::perms::OfferQuote;
use crate::words::Words;
use crate::words_in::hundredths;
use crate::{queries, rules};

/// An item of the board, with what was entered.
struct Item {
    name: String,
    field: String,
    title: String,
    unit: String,
    price: String,
    value: String,
}

/// A group of items.
struct Group {
    title: String,
    items: Vec<Item>,
}

#[derive(Template)]
#[template(path = "work_orders/field_quote.html")]
struct QuotePage {
    shell: Shell,
    w: Words,
    here: String,
    back: String,
    post: String,
    version: i64,
    place: String,
    what: String,
    q: String,
    groups: Vec<Group>,
    total: String,
    chosen: i64,
    refused: String,
    slices: Vec<Slice>,
}

/// How many items a group shows while nothing is looked for.
const SHOWN: usize = 12;

/// What is asked of the quote builder: the words looked for, and the quantities entered so far.
struct Asked {
    q: String,
    entered: BTreeMap<String, String>,
    /// A phone that goes where there is no network takes the whole board along.
    whole: bool,
}

impl Asked {
    fn of(query: BTreeMap<String, String>) -> Self {
        let q = query.get("q").map(|text| kernel::text::tidy(text)).unwrap_or_default();
        Self { q, whole: query.contains_key("all"), entered: query }
    }

    fn hits(&self, item: &TariffView) -> bool {
        let words = format!("{} {} {}", item.name, item.name_en, item.code).to_lowercase();
        self.q.to_lowercase().split_whitespace().all(|part| words.contains(part))
    }

    /// The quantity of an item: as entered; while nothing was entered, that of the last quote.
    fn quantity(&self, item: &TariffView, last: Option<&QuoteView>) -> String {
        let fresh = !self.entered.keys().any(|name| name.starts_with("q-"));
        let before = last.filter(|_| fresh).and_then(|quote| {
            quote.lines.iter().find(|line| line.tariff_id == item.tariff_id).map(money::model::QuoteLineView::quantity)
        });
        self.entered.get(&format!("q-{}", item.tariff_id)).cloned().or(before).unwrap_or_else(|| "0".to_owned())
    }
}

/// What is read for the quote in one snapshot.
struct Found {
    order: Order,
    board: Vec<TariffView>,
    shares: Vec<FeeShare>,
    last: Option<QuoteView>,
    /// The components that the words of the matter speak of, where the order names none.
    guessed: Vec<String>,
}

fn found(db: &mut Db<'_>, community: Id, id: Id, today: Day) -> Result<Found, Fault> {
    let order = queries::row(db, community, id)?;
    let last = match order.quote_id {
        Some(quote) => Some(money::queries::quote(db, community, quote)?),
        None => None,
    };
    let guessed = match order.component {
        Some(_) => Vec::new(),
        None => crate::neighbours::components_of(db, community, &order)?,
    };
    let board = money::queries::tariffs(db, community, today)?;
    Ok(Found { board, shares: queries::fee_shares(db, community, today)?, order, last, guessed })
}

/// Where an item stands: what fits the component, what is charged at this hour, what is of the same kind, the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Fits,
    OfTheHour,
    Near,
    Other,
}

/// Ranks the items of a board for a fault, at a minute of the day.
struct Ranking<'a> {
    components: &'a [String],
    /// The first letters of the codes that fit: items of one trade share them.
    trades: Vec<&'a str>,
    minute: i64,
}

impl<'a> Ranking<'a> {
    fn new(board: &'a [TariffView], components: &'a [String], minute: i64) -> Self {
        let fitting = board.iter().filter(|item| item.components.iter().any(|one| components.contains(one)));
        Self { components, trades: fitting.filter_map(trade).collect(), minute }
    }

    fn rank(&self, item: &TariffView) -> Rank {
        if item.components.iter().any(|one| self.components.contains(one)) {
            Rank::Fits
        } else if item.is_of_the_hour(self.minute) {
            Rank::OfTheHour
        } else if trade(item).is_some_and(|code| self.trades.contains(&code)) {
            Rank::Near
        } else {
            Rank::Other
        }
    }
}

/// `W` of `W-02`.
fn trade(item: &TariffView) -> Option<&str> {
    item.code.split_once('-').map(|(trade, _)| trade)
}

/// The items in their groups, and what was chosen comes to.
struct Board {
    groups: Vec<Group>,
    total: Fen,
    chosen: i64,
}

fn board(w: Words, asked: &Asked, found: &Found, minute: i64) -> Board {
    let named: Vec<String> = found.order.component.iter().cloned().chain(found.guessed.iter().cloned()).collect();
    let ranking = Ranking::new(&found.board, &named, minute);
    let (mut total, mut chosen, mut ranked) = (Fen::ZERO, Vec::new(), Vec::new());
    for item in &found.board {
        let value = asked.quantity(item, found.last.as_ref());
        let quantity = hundredths(&value).unwrap_or(0);
        if quantity > 0 {
            total = total + item.price_fen.times_hundredths(quantity).unwrap_or(Fen::ZERO);
            chosen.push(shown(w, item, value));
        } else if asked.hits(item) {
            ranked.push((ranking.rank(item), shown(w, item, value)));
        }
    }
    let count = i64::try_from(chosen.len()).unwrap_or(0);
    let mut groups = vec![Group { title: w.quote_chosen(), items: chosen }];
    for (rank, title) in [
        (Rank::Fits, w.quote_fitting()),
        (Rank::OfTheHour, w.quote_hour()),
        (Rank::Near, w.quote_near()),
        (Rank::Other, w.quote_others()),
    ] {
        let mut items: Vec<Item> = ranked.extract_if(.., |(one, _)| *one == rank).map(|(_, item)| item).collect();
        if rank >= Rank::Near && asked.q.is_empty() && !asked.whole {
            items.truncate(SHOWN);
        }
        groups.push(Group { title, items });
    }
    groups.retain(|group| !group.items.is_empty());
    Board { groups, total, chosen: count }
}

fn shown(w: Words, item: &TariffView, value: String) -> Item {
    Item {
        field: format!("q-{}", item.tariff_id),
        name: item.name_in(w.0).to_owned(),
        title: w.how_many(item.name_in(w.0).to_owned()),
        unit: item.unit_in(w.0).to_owned(),
        price: item.price_fen.yuan(),
        value,
    }
}

/// The quote builder. The quantities entered so far and the words looked for come as the query, so that it works
/// without a script too.
pub(crate) async fn page(
    desk: Desk<OfferQuote>,
    Path((_, id)): Path<(String, Id)>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Html, Failed> {
    let (community, today) = (desk.line.id, desk.now().day(&desk.line.zone));
    let found = desk.read(move |db| found(db, community, id, today)).await?;
    let shell = desk.shell(&Words(desk.lang).step_quote()).await?;
    Html::of(&QuotePage::of(&desk, shell, &Asked::of(query), found))
}

impl QuotePage {
    fn of(desk: &Desk<OfferQuote>, shell: Shell, asked: &Asked, found: Found) -> Self {
        let (w, id) = (Words(desk.lang), found.order.order_id);
        let board = board(w, asked, &found, desk.now().minute_of_day(&desk.line.zone));
        let refused = match rules::quotable(&found.order, None) {
            Err(fault) if !asked.whole => fault.refusal().map(|r| desk.app.refusal_text(desk.lang, r)),
            _ => None,
        };
        Self {
            shell,
            w,
            here: desk.href(&format!("/field/orders/{id}/quote")),
            back: desk.href(&format!("/field/orders/{id}")),
            post: desk.href(&format!("/orders/{id}/quote?from=field")),
            version: found.order.version,
            place: found.order.place_label,
            what: found.order.what,
            q: asked.q.clone(),
            groups: board.groups,
            total: board.total.yuan(),
            chosen: board.chosen,
            refused: refused.unwrap_or_default(),
            slices: slices(w, &found.shares),
        }
    }
}

#[cfg(test)]
mod tests {
    use kernel::clock::parse_day;

    use super::*;

    fn item(code: &str, fits: &[&str], hours: Option<(i64, i64)>) -> TariffView {
        TariffView {
            tariff_id: Id::nil(),
            code: code.to_owned(),
            name: format!("项目 {code}"),
            name_en: code.to_owned(),
            unit: "次".to_owned(),
            unit_en: "visit".to_owned(),
            price_fen: Fen(100),
            kind: "labour".to_owned(),
            components: fits.iter().map(|one| (*one).to_owned()).collect(),
            hours,
            valid_from: parse_day("2026-01-01").expect("day"),
            valid_to: None,
            source: String::new(),
            version: 1,
        }
    }

    #[test]
    fn what_fits_stands_first_and_the_night_costs_more_by_night_only() {
        let night = item("C-02", &[], Some((1320, 420)));
        let all = [
            item("C-01", &[], None),
            night,
            item("E-01", &["socket"], None),
            item("W-01", &["tap"], None),
            item("W-09", &["drain"], None),
        ];
        let tap = ["tap".to_owned()];
        let ranks = |minute| {
            let ranking = Ranking::new(&all, &tap, minute);
            all.iter().map(|item| ranking.rank(item)).collect::<Vec<_>>()
        };
        assert_eq!(ranks(840), [Rank::Other, Rank::Other, Rank::Other, Rank::Fits, Rank::Near]);
        for minute in [1320, 0, 419] {
            assert_eq!(ranks(minute).get(1), Some(&Rank::OfTheHour), "{minute}");
        }
    }

    #[test]
    fn every_word_looked_for_is_in_the_item() {
        let asked = |q: &str| Asked::of([("q".to_owned(), q.to_owned())].into());
        let one = item("W-01", &["tap"], None);
        assert!(asked("项目").hits(&one) && asked("w-01 项目").hits(&one) && asked("").hits(&one));
        assert!(!asked("项目 插座").hits(&one));
    }
}
