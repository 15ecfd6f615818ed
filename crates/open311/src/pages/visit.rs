//! The calendar address of a resident's appointment: made, shown, handed over, ended.

use askama::Template;
use kernel::ids::Id;
use platform::print::qr_svg;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use scheduling::calendar::{Kind, address};

use super::Nothing;
use crate::perms::ShareVisit;
use crate::words::Words;
use crate::{actions, queries};

#[derive(Template)]
#[template(path = "open311/visit.html")]
struct VisitPage {
    shell: Shell,
    w: Words,
    here: String,
    request: String,
    number: String,
    what: String,
    /// The whole address and its code, where there is one.
    link: Option<(String, String)>,
    made: String,
    read: String,
    visit: bool,
}

/// The page.
pub(crate) async fn show(desk: Desk<ShareVisit>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let (w, community, zone) = (Words(desk.lang), desk.line.id, desk.line.zone.clone());
    let (request, visit, invitation) = desk
        .read(move |db| {
            let request = intake::queries::request(db, community, id)?;
            Ok((request, queries::visit(db, community, id)?, queries::invitation_of(db, community, id)?))
        })
        .await?;
    let link = match &invitation {
        Some(invitation) => {
            let path = address::path(desk.app.files(), Kind::Visit, invitation.invitation_id)?;
            let whole = format!("{}{path}", desk.site());
            let code = qr_svg(&whole)?;
            Some((whole, code))
        }
        None => None,
    };
    let read = invitation.as_ref().and_then(|i| i.read_at);
    Html::of(&VisitPage {
        made: invitation.as_ref().map(|i| w.visit_made(i.made_at.long(&zone))).unwrap_or_default(),
        read: read.map_or_else(|| w.visit_never_read(), |at| w.visit_read(at.long(&zone))),
        here: desk.href(&format!("/requests/{id}/calendar")),
        request: desk.href(&format!("/requests/{id}")),
        number: request.number,
        what: request.text,
        visit: visit.is_some(),
        shell: desk.shell(&w.visit_title()).await?,
        link,
        w,
    })
}

/// Makes an address, or another one.
pub(crate) async fn share(
    desk: Desk<ShareVisit>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Nothing>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::share_visit(tx, by, id).map(|_| ())).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/requests/{id}/calendar"))))
}

/// Ends the address.
pub(crate) async fn end(
    desk: Desk<ShareVisit>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Nothing>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::end_visit(tx, by, id)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/requests/{id}/calendar"))))
}
