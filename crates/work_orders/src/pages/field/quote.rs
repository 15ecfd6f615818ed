//! The quote on the phone: items of the published tariff, found by words, those that fit the fault first.

use std::collections::BTreeMap;

use askama::Template;
use kernel::ids::Id;
use kernel::money::Fen;
use platform::web::{Desk, Failed, Html, Path, Query, Shell};

use super::super::view::{Slice, slices};
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

/// The quote builder. The quantities entered so far and the words looked for come as the query, so that it works
/// without a script too.
pub(crate) async fn page(
    desk: Desk<OfferQuote>,
    Path((_, id)): Path<(String, Id)>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Html, Failed> {
    let (w, lang, community) = (Words(desk.lang), desk.lang, desk.line.id);
    let today = desk.now().day(&desk.line.zone);
    let (order, board, shares, last) = desk
        .read(move |db| {
            let order = queries::row(db, community, id)?;
            let last = match order.quote_id {
                Some(quote) => Some(money::queries::quote(db, community, quote)?),
                None => None,
            };
            Ok((
                order,
                money::queries::tariffs(db, community, today)?,
                queries::fee_shares(db, community, today)?,
                last,
            ))
        })
        .await?;
    let q = query.get("q").map(|text| kernel::text::tidy(text)).unwrap_or_default();
    let first = !query.keys().any(|name| name.starts_with("q-"));
    let entered = |item: &money::model::TariffView| -> String {
        let field = format!("q-{}", item.tariff_id);
        let before = last.as_ref().filter(|_| first).and_then(|quote| {
            quote.lines.iter().find(|line| line.tariff_id == item.tariff_id).map(money::model::QuoteLineView::quantity)
        });
        query.get(&field).cloned().or(before).unwrap_or_else(|| "0".to_owned())
    };
    let fits = |item: &money::model::TariffView| {
        order.component.as_ref().is_some_and(|component| item.components.contains(component))
    };
    let hits = |item: &money::model::TariffView| {
        let words = format!("{} {} {}", item.name, item.name_en, item.code).to_lowercase();
        q.to_lowercase().split_whitespace().all(|part| words.contains(part))
    };
    let (mut total, mut chosen_items, mut fitting, mut rest) = (Fen::ZERO, Vec::new(), Vec::new(), Vec::new());
    for item in &board {
        let value = entered(item);
        let quantity = hundredths(&value).unwrap_or(0);
        let shown = Item {
            field: format!("q-{}", item.tariff_id),
            name: item.name_in(lang).to_owned(),
            title: w.how_many(item.name_in(lang).to_owned()),
            unit: item.unit_in(lang).to_owned(),
            price: item.price_fen.yuan(),
            value,
        };
        if quantity > 0 {
            total = total + item.price_fen.times_hundredths(quantity).unwrap_or(Fen::ZERO);
            chosen_items.push(shown);
        } else if fits(item) && hits(item) {
            fitting.push(shown);
        } else if hits(item) {
            rest.push(shown);
        }
    }
    let chosen = i64::try_from(chosen_items.len()).unwrap_or(0);
    // A phone that goes where there is no network takes the whole board along.
    let whole = query.contains_key("all");
    if q.is_empty() && !whole {
        rest.truncate(SHOWN);
    }
    let mut groups = Vec::new();
    for (title, items) in [(w.quote_chosen(), chosen_items), (w.quote_fitting(), fitting), (w.quote_others(), rest)] {
        if !items.is_empty() {
            groups.push(Group { title, items });
        }
    }
    let refused = match rules::quotable(&order, None) {
        _ if whole => String::new(),
        Ok(()) => String::new(),
        Err(fault) => fault.refusal().map(|r| desk.app.refusal_text(lang, r)).unwrap_or_default(),
    };
    Html::of(&QuotePage {
        shell: desk.shell(&w.step_quote()).await?,
        w,
        here: desk.href(&format!("/field/orders/{id}/quote")),
        back: desk.href(&format!("/field/orders/{id}")),
        post: desk.href(&format!("/orders/{id}/quote?from=field")),
        version: order.version,
        place: order.place_label,
        what: order.what,
        q,
        groups,
        total: total.yuan(),
        chosen,
        refused,
        slices: slices(w, &shares),
    })
}
