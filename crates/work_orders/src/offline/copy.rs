//! The copy of an order that a phone takes along: its page as each later step draws it, and what leads from one to the
//! next. The forms are the page's own; amounts that only the phone will know stand as a mark that it replaces.

use std::collections::BTreeMap;

use axum::Json;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::money::Fen;
use platform::app::App;
use platform::web::{Desk, Failed, Path, Shell};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::roads::{Edge, Stand, reach};
use crate::machine::{State, Verb};
use crate::model::Quote;
use crate::pages::field::order::{Known, draw, known};
use crate::perms::SeeField;
use crate::rules::{self, Accepting, By};

/// Stands for a total that was made on the phone. Nobody pays it: `charge.ceiling` is far below.
const MARK: Fen = Fen(98_765_432_100);

/// An order as a phone takes it along.
#[derive(Debug, Serialize)]
pub(crate) struct Copy {
    order_id: Id,
    number: String,
    version: i64,
    place: String,
    /// The mark that stands for the total of a quote made on the phone.
    mark: String,
    /// The total of the quote that is on the table, in fen.
    quoted_fen: Option<Fen>,
    quote_id: Option<Id>,
    /// The stand that the centre knows.
    now: String,
    stands: BTreeMap<String, Drawn>,
    needs: Vec<Need>,
    /// The page as it is now.
    page: String,
}

/// A stand as its page draws it.
#[derive(Debug, Serialize)]
pub(crate) struct Drawn {
    /// The classes of the body.
    class: String,
    /// The tag in the top bar.
    tag: String,
    main: String,
    act: String,
    edges: Vec<Edge>,
}

/// What a rule will ask for: said on the phone before it waits.
#[derive(Debug, Serialize)]
pub(crate) struct Need {
    verb: &'static str,
    /// Only where the form says so.
    when: Map<String, Value>,
    /// The field that must be filled; none: it can't be told at all.
    field: Option<&'static str>,
    say: String,
}

/// The copy of an order.
pub(crate) async fn page(desk: Desk<SeeField>, Path((_, id)): Path<(String, Id)>) -> Result<Json<Copy>, Failed> {
    let (lang, community, now) = (desk.lang, desk.line.id, desk.now());
    let today = now.day(&desk.line.zone);
    let known = desk.read(move |db| known(db, community, id, lang, today, now)).await?;
    let mut shell = desk.shell(&known.order.number).await?;
    // The page lies where its order's page lies, whatever address asked for the copy.
    shell.path = desk.href(&format!("/field/orders/{id}"));
    let here = Stand::of(&known.order);
    let base = known.order.facts(&known.habits, now);
    let mut stands = BTreeMap::new();
    for (stand, edges) in reach(here, base, &desk.actor.roles) {
        stands.insert(stand.key(), drawn(&desk, &shell, imagine(&known, here, stand), edges)?);
    }
    Ok(Json(Copy {
        order_id: id,
        number: known.order.number.clone(),
        version: known.order.version,
        place: known.order.place_label.clone(),
        mark: MARK.yuan(),
        quoted_fen: known.order.quoted_fen,
        quote_id: known.order.quote_id,
        now: here.key(),
        stands,
        needs: needs(&desk.app, lang, known.order.in_home()),
        page: draw(&desk, shell, known)?.0,
    }))
}

/// The order as if it stood there.
fn imagine(known: &Known, here: Stand, stand: Stand) -> Known {
    let mut seen = known.clone();
    seen.ahead = true;
    let order = &mut seen.order;
    stand.state.code().clone_into(&mut order.state);
    if stand.flow != here.flow {
        stand.flow.code().clone_into(&mut order.flow);
        if order.chargeable() {
            "resident".clone_into(&mut order.payer);
        }
    }
    match (stand.paused, here.paused) {
        (true, false) => (order.paused_because, order.paused_until) = (Some(String::new()), None),
        (false, true) => (order.paused_because, order.paused_until) = (None, None),
        _ => {}
    }
    if stand.quoted_here {
        let quote = Quote { quote_id: Id::nil(), total_fen: MARK, lines: Vec::new(), version: 1 };
        (order.quote_id, order.quoted_fen, seen.quote) = (Some(Id::nil()), Some(MARK), Some(quote));
        seen.code_out = false;
    }
    let order = &mut seen.order;
    if stand.agreed && (!here.agreed || stand.quoted_here) {
        order.agreed_quote_id = order.quote_id;
        order.agreed_fen = order.quoted_fen.unwrap_or_default();
    }
    if here.owes && !stand.owes || stand.agreed && !stand.owes && stand.state == State::Accepted {
        order.paid_fen = order.agreed_fen;
    }
    if stand.talked && !here.talked {
        order.settlement = Some("later".to_owned());
    }
    seen
}

fn drawn(desk: &Desk<SeeField>, shell: &Shell, seen: Known, edges: Vec<Edge>) -> Result<Drawn, Failed> {
    let page = draw(desk, shell.clone(), seen)?.0;
    let part = |from: &str, to: &str| -> Result<String, Fault> {
        let start = page.find(from).ok_or_else(|| Fault::broken(format!("no {from} in the page of an order")))?;
        let rest = page.get(start + from.len()..).unwrap_or_default();
        let end = rest.find(to).ok_or_else(|| Fault::broken(format!("no {to} in the page of an order")))?;
        Ok(rest.get(..end).unwrap_or_default().trim().to_owned())
    };
    Ok(Drawn {
        class: part("<body class=\"", "\"")?.trim().to_owned(),
        tag: part("</h1>", "<gj-live")?,
        main: part("<main id=\"main\" tabindex=\"-1\">", "</main>")?,
        act: part("</main>", "<div id=\"gj-words\"")?,
        edges,
    })
}

/// What the rules of the verbs answer when one thing is missing, asked of the rules themselves.
fn needs(app: &App, lang: Lang, in_home: bool) -> Vec<Need> {
    let mut found = Vec::new();
    let mut ask = |verb: Verb, when: Value, field: Option<&'static str>, answer: Result<(), Fault>| {
        let Err(fault) = answer else { return };
        let say = match &fault {
            Fault::Refused(refusal) => app.refusal_text(lang, refusal),
            Fault::Invalid(errors) => {
                let detail = errors.first().map(|error| error.detail.replace('_', "-")).unwrap_or_default();
                app.word(lang, &format!("invalid-{detail}"), &[]).unwrap_or_default()
            }
            _ => return,
        };
        let when = if let Value::Object(fields) = when { fields } else { Map::new() };
        found.push(Need { verb: verb.code(), when, field, say });
    };
    ask(Verb::Announce, json!({"child_alone": true}), None, rules::announced(true, None));
    ask(Verb::Announce, json!({"child_alone": false}), Some("let_in_by"), rules::announced(false, Some("")));
    ask(Verb::Survey, json!({"conforms": false}), Some("reason"), rules::surveyed(false, ""));
    ask(Verb::Consent, json!({}), Some("evidence"), Err(Fault::invalid("signature", "not_signed")));
    ask(Verb::Finish, json!({}), Some("cleaned"), rules::cleaned(false));
    let whole = |by: By| Accepting {
        by,
        in_home,
        tried: true,
        signed: true,
        opinion: Some(5),
        before: 1,
        after: 1,
        witness: Some((Id::nil(), true)),
        recorded_by_other: false,
        by_reporter: false,
        noted: true,
    };
    for by in By::ALL {
        let when = || json!({"by": by.code()});
        let all = whole(by);
        if rules::acceptance(&all).is_err() {
            continue;
        }
        ask(Verb::Accept, when(), Some("tried"), rules::acceptance(&Accepting { tried: false, ..all }));
        ask(Verb::Accept, when(), Some("signature_blob_id"), rules::acceptance(&Accepting { signed: false, ..all }));
        ask(Verb::Accept, when(), Some("opinion"), rules::acceptance(&Accepting { opinion: None, ..all }));
        ask(Verb::Accept, when(), Some("note"), rules::acceptance(&Accepting { noted: false, ..all }));
        ask(Verb::Accept, when(), Some("witness_staff_id"), rules::acceptance(&Accepting { witness: None, ..all }));
    }
    found
}
