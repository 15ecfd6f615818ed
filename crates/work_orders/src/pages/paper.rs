//! The work slip (派工单) on A5: everything that is customary, two signature lines, the QR code, the amount in capitals.

use askama::Template;
use kernel::capitals::capitals;
use kernel::ids::Id;
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
    household: String,
    phone: String,
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

/// The work slip.
pub(crate) async fn slip(desk: Desk<ReadOrders>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let (w, lang, community, now, zone) =
        (Words(desk.lang), desk.lang, desk.line.id, desk.now(), desk.line.zone.clone());
    let today = now.day(&zone);
    let (known, request, accepted, place, issuer) = desk
        .read(move |db| {
            let known = known(db, community, id, lang, today, now)?;
            let request = match known.order.request_id {
                Some(request) => Some(intake::queries::request(db, community, request)?),
                None => None,
            };
            let accepted = queries::acceptance(db, community, id)?;
            let issuer = queries::issuer(db, community, id)?;
            Ok((known, request, accepted, registry::queries::community(db, community)?, issuer))
        })
        .await?;
    let order = &known.order;
    let base = desk.href("");
    let site = desk.site();
    let at = |moment: Option<kernel::clock::Moment>| moment.map(|at| at.short(&zone)).unwrap_or_default();
    let owner = known.people.first();
    let amount = if order.agreed_fen.get() > 0 { Some(order.agreed_fen) } else { order.quoted_fen };
    let consent = known.consent.as_ref().map(|given| {
        format!("{} {} ¥{}", label(w, "evidence", &given.kind), given.given_at.short(&zone), given.total.yuan())
    });
    let page = Slip {
        qr: qr_svg(&format!("{site}{base}/orders/{id}"))?,
        org: place.name,
        office_phone: place.office_phone,
        household: order.reporter_name.clone().or(owner.map(|one| one.name.clone())).unwrap_or_default(),
        phone: request
            .as_ref()
            .and_then(|r| r.reporter_phone_masked.clone())
            .or(owner.and_then(|one| one.phone_masked.clone()))
            .unwrap_or_default(),
        channel: request.as_ref().map(|r| label(w, "channel", &r.channel)).unwrap_or_default(),
        reported: request.as_ref().map(|r| r.created_at.short(&zone)).unwrap_or_default(),
        issued: order.issued_at.short(&zone),
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
        printed: w.printed(now.long(&zone), desk.actor.name.clone()),
        shell: desk.shell(&order.number).await?,
        issuer,
        accepted,
        w,
        base,
        known,
    };
    Html::of(&page)
}
