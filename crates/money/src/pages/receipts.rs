//! The receipt on paper, A5: number, what it is for, the amount in capitals too, and a code that leads to the order.

use askama::Template;
use kernel::capitals::capitals;
use kernel::ids::Id;
use platform::print::qr_svg;
use platform::web::{Desk, Failed, Html, Path, Shell};

use crate::model::{QuoteView, ReceiptView};
use crate::perms::ReadReceipt;
use crate::queries;
use crate::words::Words;

struct Line {
    name: String,
    unit: String,
    price: String,
    quantity: String,
    amount: String,
}

#[derive(Template)]
#[template(path = "money/receipt.html")]
struct ReceiptPage {
    shell: Shell,
    w: Words,
    back: String,
    community: String,
    receipt: ReceiptView,
    unit_label: Option<String>,
    purpose: String,
    method: String,
    on: String,
    capitals: String,
    agreed: Option<String>,
    lines: Vec<Line>,
    qr: Option<String>,
}

/// The receipt. Chinese receipts carry the amount in capitals in both languages: it is what counts.
pub(crate) async fn print(desk: Desk<ReadReceipt>, Path((_, receipt_id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let (w, community) = (Words(desk.lang), desk.line.id);
    let (receipt, quote, unit_label) = desk
        .read(move |db| {
            let receipt = queries::receipt(db, community, receipt_id)?;
            let quote =
                receipt.order_id.map(|order| queries::latest_quote(db, community, order)).transpose()?.flatten();
            let label = receipt.unit_id.map(|unit| queries::unit_label(db, community, unit)).transpose()?.flatten();
            Ok((receipt, quote, label))
        })
        .await?;
    let order_page = receipt.order_id.map(|order| desk.href(&format!("/orders/{order}")));
    let qr = order_page.as_deref().map(|page| qr_svg(&format!("{}{page}", desk.site()))).transpose()?;
    let shell = desk.shell(&format!("{} {}", w.receipt_title(), receipt.receipt_number)).await?;
    Html::of(&ReceiptPage {
        back: order_page.unwrap_or_else(|| desk.href("/money")),
        community: desk.line.name_in(desk.lang).to_owned(),
        unit_label,
        purpose: if receipt.kind == "order" { w.receipt_for_order() } else { w.receipt_for_prepayment() },
        method: w.code_word("method", &receipt.method),
        on: receipt.taken_at.long(&desk.line.zone),
        capitals: capitals(receipt.amount),
        agreed: quote.as_ref().map(|q| q.total.yuan()),
        lines: quote.map(|q| lines(&q, desk.lang)).unwrap_or_default(),
        qr,
        receipt,
        shell,
        w,
    })
}

fn lines(quote: &QuoteView, lang: kernel::lang::Lang) -> Vec<Line> {
    quote
        .lines
        .iter()
        .map(|line| Line {
            name: line.name_in(lang).to_owned(),
            unit: line.unit_in(lang).to_owned(),
            price: line.price.yuan(),
            quantity: line.quantity(),
            amount: line.amount.yuan(),
        })
        .collect()
}
