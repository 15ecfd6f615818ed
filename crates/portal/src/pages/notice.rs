//! The written notice on paper: for the centre's printer and for the party's.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::app::App;
use platform::lines::Line;
use platform::web::{Desk, Failed, Html, Path, Shell};

use crate::model::Notice;
use crate::perms::ReadNotice;
use crate::queries;
use crate::rules::without_numbers;
use crate::words::Words;

#[derive(Template)]
#[template(path = "portal/notice.html")]
struct Paper {
    shell: Shell,
    w: Words,
    back: String,
    org: String,
    office: String,
    party: String,
    title: String,
    body: String,
    place: String,
    what: String,
    order_number: String,
    issued: String,
    due: String,
    article: String,
    before: Vec<String>,
    notice: Notice,
}

/// Draws a notice. It names the home and the defect, and nobody who lives there.
pub(crate) async fn paper(
    app: &App,
    line: &Line,
    lang: Lang,
    shell: Shell,
    notice: Notice,
    back: String,
) -> Result<Html, Failed> {
    let (community, w) = (line.id, Words(lang));
    let wanted = notice.clone();
    let (order, party, place, all) = app
        .read(move |db| {
            let order = work_orders::queries::row(db, community, wanted.order_id)?;
            let party = responsibility::queries::party(db, community, wanted.party_id)?;
            let all = queries::notices::of_order(db, community, wanted.order_id, wanted.party_id)?;
            Ok((order, party, registry::queries::community(db, community)?, all))
        })
        .await?;
    let earlier = all.iter().filter(|n| n.step < notice.step).rev();
    let before = earlier.map(|n| {
        let due = n.due_at.map(|at| at.long(&line.zone)).unwrap_or_default();
        w.notice_earlier(due, n.issued_at.long(&line.zone), n.number.as_str())
    });
    let due = notice.due_at.map(|at| at.long(&line.zone)).unwrap_or_default();
    let (title, body) = match notice.step {
        1 => (w.notice_first(), w.notice_first_body(due.clone())),
        2 => (w.notice_second(), w.notice_second_body(due.clone())),
        _ => (w.notice_substitute(), w.notice_substitute_body()),
    };
    Html::of(&Paper {
        before: before.collect(),
        issued: notice.issued_at.long(&line.zone),
        article: lang.pick(&notice.article, &notice.article_en).clone(),
        org: place.name,
        office: place.office_phone,
        party: party.name,
        place: order.place_label,
        what: without_numbers(&order.what),
        order_number: order.number,
        shell,
        w,
        back,
        title,
        body,
        due,
        notice,
    })
}

/// The centre's copy.
pub(crate) async fn page(desk: Desk<ReadNotice>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let community = desk.line.id;
    let found: Result<Notice, Fault> =
        desk.read(move |db| queries::notices::notice(db, community, id)).await.map_err(|f| f.0);
    let notice = found?;
    let (shell, back) = (desk.shell(&notice.number).await?, desk.href(&format!("/orders/{}", notice.order_id)));
    paper(&desk.app, &desk.line, desk.lang, shell, notice, back).await
}
