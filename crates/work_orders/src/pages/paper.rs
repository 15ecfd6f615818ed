//! The work slip (派工单) on A5: everything that is customary, two signature lines, the QR code, the amount in capitals.

use askama::Template;
use kernel::capitals::capitals;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::db::Db;
use platform::print::qr_svg;
use platform::web::{Desk, Failed, Html, Path, Shell};

use super::field::order::{Known, known};
use super::view::label;
use crate::perms::ReadOrders;
use crate::queries;
use crate::words::Words;

#[derive(Template)]
#[template(path = "work_orders/slip.html")]
struct Slip {
    shell: Shell,
    w: Words,
    base: String,
    org: String,
    office_phone: String,
    qr: String,
    known: Known,
    channel: String,
    reported: String,
    issued: String,
    issuer: String,
    appointment: String,
    arrived: String,
    finished: String,
    department: String,
    priority: String,
    flow: String,
    payer: String,
    capitals: String,
    amount: String,
    consent: String,
    accepted: Option<crate::model::Acceptance>,
    accepted_by: String,
    receipts: String,
    printed: String,
}

impl Slip {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
    fn opinion(&self, n: &i64) -> String {
        label(self.w, "opinion", &n.to_string())
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
    fn chosen(&self, n: &i64) -> bool {
        self.known.order.opinion == Some(*n)
    }

    fn blob(&self, id: &Id) -> String {
        format!("{}/blobs/{id}", self.base)
    }
}

/// What is read for the paper in one snapshot.
struct Found {
    known: Known,
    request: Option<intake::model::RequestView>,
    accepted: Option<crate::model::Acceptance>,
    place: registry::model::Community,
    issuer: String,
}

fn found(db: &mut Db<'_>, community: Id, id: Id, lang: Lang, now: Moment, today: Day) -> Result<Found, Fault> {
    let known = known(db, community, id, lang, today, now)?;
    let request = match known.order.request_id {
        Some(request) => Some(intake::queries::request(db, community, request)?),
        None => None,
    };
    Ok(Found {
        accepted: queries::acceptance(db, community, id)?,
        issuer: queries::issuer(db, community, id)?,
        place: registry::queries::community(db, community)?,
        request,
        known,
    })
}

/// The work slip.
pub(crate) async fn slip(desk: Desk<ReadOrders>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let (lang, community, now) = (desk.lang, desk.line.id, desk.now());
    let today = now.day(&desk.line.zone);
    let found = desk.read(move |db| found(db, community, id, lang, now, today)).await?;
    let shell = desk.shell(&found.known.order.number).await?;
    let qr = qr_svg(&format!("{}{}/orders/{id}", desk.site(), desk.href("")))?;
    Html::of(&Slip::of(&desk, shell, qr, found))
}

impl Slip {
    fn of(desk: &Desk<ReadOrders>, shell: Shell, qr: String, found: Found) -> Self {
        let Found { known, request, accepted, place, issuer } = found;
        let (w, now, zone) = (Words(desk.lang), desk.now(), &desk.line.zone);
        let order = &known.order;
        let at = |moment: Option<Moment>| moment.map(|at| at.short(zone)).unwrap_or_default();
        let amount = if order.agreed_fen.get() > 0 { Some(order.agreed_fen) } else { order.quoted_fen };
        let consent = known.consent.as_ref().map(|given| {
            format!("{} · {} · ¥{}", label(w, "evidence", &given.kind), given.given_at.short(zone), given.total.yuan())
        });
        Self {
            qr,
            org: place.name,
            office_phone: place.office_phone,
            channel: request.as_ref().map(|r| label(w, "channel", &r.channel)).unwrap_or_default(),
            reported: at(request.as_ref().map(|r| r.created_at)),
            issued: order.issued_at.short(zone),
            appointment: at(order.starts_at),
            arrived: at(order.announced_at.or(order.inspected_at)),
            finished: at(order.finished_at),
            department: label(w, "department", &order.department),
            priority: label(w, "priority", &order.priority.to_lowercase()),
            flow: label(w, "flow", &order.flow),
            payer: label(w, "payer", &order.payer),
            capitals: amount.map(capitals).unwrap_or_default(),
            amount: amount.map(kernel::money::Fen::yuan).unwrap_or_default(),
            consent: consent.unwrap_or_default(),
            accepted_by: accepted.as_ref().map(|a| label(w, "accepted-by", &a.kind)).unwrap_or_default(),
            receipts: known.receipts.iter().map(|r| r.receipt_number.clone()).collect::<Vec<_>>().join(&w.list_gap()),
            printed: w.printed(now.long(zone), desk.actor.name.clone()),
            base: desk.href(""),
            shell,
            issuer,
            accepted,
            w,
            known,
        }
    }
}
