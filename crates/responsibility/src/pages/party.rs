//! One party: entered, changed, ended.

use askama::Template;
use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::permission::Needs;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};

use super::parties::{response, valid};
use super::{Choice, Grouped, grouped, groups};
use crate::actions::{self, EndParty, PartyInput};
use crate::book::{Book, Party};
use crate::explain;
use crate::perms::{ChangeParties, ReadResponsibility};
use crate::queries;
use crate::rules::forms;
use crate::words::Words;

struct Form {
    kinds: Vec<Choice>,
    everything: bool,
    groups: Vec<Choice>,
    utilities: Vec<Choice>,
    catalogue: Vec<Grouped>,
    buildings: Vec<(Id, String, bool)>,
}

#[derive(Template)]
#[template(path = "responsibility/party.html")]
struct PartyPage {
    shell: Shell,
    w: Words,
    base: String,
    p: Option<Party>,
    kind_label: String,
    scope: String,
    valid: String,
    response: String,
    phone: String,
    building: String,
    ended: bool,
    may_change: bool,
    today: Day,
    form: Form,
    panels: Vec<String>,
}

/// The empty form.
pub(crate) async fn blank(desk: Desk<ChangeParties>) -> Result<Html, Failed> {
    shown(desk, None).await
}

/// A party with its form.
pub(crate) async fn one(desk: Desk<ReadResponsibility>, Path((_, party)): Path<(String, Id)>) -> Result<Html, Failed> {
    shown(desk, Some(party)).await
}

async fn shown<P: Needs>(desk: Desk<P>, party: Option<Id>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let community = desk.line.id;
    let today = desk.now().day(&desk.line.zone);
    let (book, buildings) =
        desk.read(move |db| Ok((queries::book(db, community)?, registry::queries::buildings(db, community)?))).await?;
    let find = |id: Id| book.parties.iter().find(|p| p.party_id == id).cloned().ok_or(Fault::NotFound);
    let p = party.map(find).transpose()?;
    let buildings: Vec<(Id, String)> = buildings.into_iter().map(|b| (b.building_id, b.name)).collect();
    let of = p.as_ref().and_then(|p| p.building_id);
    let title = p.as_ref().map_or_else(|| w.party_new(), |p| p.name.clone());
    Html::of(&PartyPage {
        panels: match party {
            Some(party) => desk.panels("party", party).await?,
            None => Vec::new(),
        },
        shell: desk.shell(&title).await?,
        w,
        base: desk.href(""),
        kind_label: p.as_ref().map(|p| w.code_word("party-kind", &p.kind)).unwrap_or_default(),
        scope: p.as_ref().map(|p| explain::scope(&book, p.party_id, w.0)).unwrap_or_default(),
        valid: p.as_ref().map(|p| valid(w, p)).unwrap_or_default(),
        response: p.as_ref().map(|p| response(w, p)).unwrap_or_default(),
        phone: p.as_ref().map(|p| forms::shown(&p.phone)).unwrap_or_default(),
        building: buildings.iter().find(|(id, _)| Some(*id) == of).map(|(_, name)| name.clone()).unwrap_or_default(),
        ended: p.as_ref().is_some_and(|p| p.valid_to.is_some_and(|end| end < today)),
        may_change: ChangeParties::PERMISSION.allows(&desk.actor.roles),
        today,
        form: form(&book, w, p.as_ref(), buildings),
        p,
    })
}

fn form(book: &Book, w: Words, p: Option<&Party>, buildings: Vec<(Id, String)>) -> Form {
    let of_party = book.scopes.iter().filter(|s| p.is_some_and(|p| p.party_id == s.party_id));
    let scopes: Vec<(&str, &str)> = of_party.map(|s| (s.scope_kind.as_str(), s.code.as_str())).collect();
    let on = |kind: &str, code: &str| scopes.contains(&(kind, code));
    let components: Vec<&str> = scopes.iter().filter(|(kind, _)| *kind == "component").map(|(_, code)| *code).collect();
    let choice = |kind: &str, code: &str, label: String| Choice { code: code.to_owned(), label, on: on(kind, code) };
    let kind = p.map_or("warranty", |p| p.kind.as_str());
    let building = p.and_then(|p| p.building_id);
    Form {
        kinds: forms::PARTY_KINDS.map(|code| Choice::new(code, w.code_word("party-kind", code), kind)).into(),
        everything: on("all", "*"),
        groups: groups(book).into_iter().map(|code| choice("group", code, w.code_word("group", code))).collect(),
        utilities: forms::UTILITIES.iter().map(|code| choice("utility", code, w.code_word("utility", code))).collect(),
        catalogue: grouped(book, w, &components),
        buildings: buildings.into_iter().map(|(id, name)| (id, name, Some(id) == building)).collect(),
    }
}

/// Takes a new party.
pub(crate) async fn add(desk: Desk<ChangeParties>, form: FormCommand<PartyInput>) -> Result<Done, Failed> {
    let added = desk.write(form.key, move |tx, by| actions::add_party(tx, by, &form.input)).await?.answer;
    Ok(Done::to(desk.htmx, desk.href(&format!("/parties/{}", added.party_id))))
}

/// Takes a change.
pub(crate) async fn change(
    desk: Desk<ChangeParties>,
    Path((_, party)): Path<(String, Id)>,
    form: FormCommand<PartyInput>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::change_party(tx, by, party, &form.op, &form.input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/parties/{party}"))))
}

/// Takes the end.
pub(crate) async fn end(
    desk: Desk<ChangeParties>,
    Path((_, party)): Path<(String, Id)>,
    form: FormCommand<EndParty>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::end_party(tx, by, party, &form.op, &form.input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/parties/{party}"))))
}
