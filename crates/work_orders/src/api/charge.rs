//! Quote, agreement and payment, by the API.

use kernel::ids::Id;
use platform::web::{ApiCommand, Desk, Failed, Path, Reply};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Problem, Which};
use crate::actions::{self, Agree, CodeSent, Evidence, OfferLines, Paid, Payment, Quoted, SendCode, Settle};
use crate::model::Stepped;
use crate::perms;

/// The payer doesn't agree.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = OrderDeclineQuote)]
pub(crate) struct Declined {
    /// The quote that was shown.
    #[schema(value_type = String, format = Uuid)]
    quote_id: Id,
    /// Why, 1 to 200 characters.
    #[schema(example = "想自己找人修")]
    reason: String,
}

/// Offers an itemised quote from the published tariff, with the two sentences that explain it.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/quote",
    operation_id = "offerQuote",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = OfferLines,
    responses(
        (status = 200, description = "Where the order stands now", body = Quoted),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `site.inspected`, `route.undecided-is-free`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn quote(
    desk: Desk<perms::OfferQuote>,
    Path((_, id)): Which,
    command: ApiCommand<OfferLines>,
) -> Result<Reply<Quoted>, Failed> {
    let ApiCommand { input, key, op } = command;
    let lang = desk.lang;
    let written = desk.write(key, move |tx, by| actions::quote(tx, by, &op, id, &input, lang)).await?;
    Ok(Reply::ok(written))
}

/// Sends a code for the newest quote to a number on file.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/consent-code",
    operation_id = "sendConsentCode",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = SendCode,
    responses(
        (status = 200, description = "Where the order stands now", body = CodeSent),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `charge.consent`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn send_code(
    desk: Desk<perms::GiveConsent>,
    Path((_, id)): Which,
    command: ApiCommand<SendCode>,
) -> Result<Reply<CodeSent>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::send_code(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}

/// The payer agrees to the quote, and what shows it is kept.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/consent",
    operation_id = "giveConsent",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Agree,
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `charge.consent`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn consent(
    desk: Desk<perms::GiveConsent>,
    Path((_, id)): Which,
    command: ApiCommand<Agree>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    if let Evidence::Code { code } = &input.evidence {
        count_try(&desk, id, input.quote_id, code.clone()).await?;
    }
    let written = desk.write(key, move |tx, by| actions::consent(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}

/// The payer does not agree: nothing is done, nothing charged.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/decline",
    operation_id = "declineQuote",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Declined,
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `charge.consent`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn decline(
    desk: Desk<perms::DeclineQuote>,
    Path((_, id)): Which,
    command: ApiCommand<Declined>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written =
        desk.write(key, move |tx, by| actions::decline(tx, by, &op, id, input.quote_id, &input.reason)).await?;
    Ok(Reply::ok(written))
}

/// Takes money against a numbered receipt, from acceptance on.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/payments",
    operation_id = "recordPayment",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Payment,
    responses(
        (status = 201, description = "Where the order stands now", body = Paid),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `site.accepted`, `charge.ceiling`, `charge.no-private-hand`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn pay(
    desk: Desk<perms::RecordPayment>,
    Path((_, id)): Which,
    command: ApiCommand<Payment>,
) -> Result<Reply<Paid>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::pay(tx, by, &op, id, &input)).await?;
    Ok(Reply::created(written))
}

/// Writes down how what is unpaid goes on; the order closes all the same.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/orders/{id}/settle",
    operation_id = "settleOrderCharge",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("id" = String, Path, description = "The order"),
        ("Idempotency-Key" = String, Header, description = "The key of this command: the same key answers the same"),
    ),
    request_body = Settle,
    responses(
        (status = 200, description = "Where the order stands now", body = Stepped),
        (status = 400, description = "No idempotency key", body = Problem),
        (status = 401, description = "No token", body = Problem),
        (status = 403, description = "A role that may not", body = Problem),
        (status = 404, description = "No such order inside the caller's walls", body = Problem),
        (status = 409, description = "Refused by `charge.unpaid-is-polite`, `site.accepted`, or changed in the meantime (`/problems/stale`)", body = Problem),
        (status = 422, description = "Fields that can't be taken, or another body under the key", body = Problem),
    )
)]
pub(crate) async fn settle(
    desk: Desk<perms::SettleCharge>,
    Path((_, id)): Which,
    command: ApiCommand<Settle>,
) -> Result<Reply<Stepped>, Failed> {
    let ApiCommand { input, key, op } = command;
    let written = desk.write(key, move |tx, by| actions::settle(tx, by, &op, id, &input)).await?;
    Ok(Reply::ok(written))
}

/// Counts a wrong code in a command of its own, before the agreement is asked for: a refusal keeps nothing.
pub(crate) async fn count_try<P>(desk: &Desk<P>, order: Id, quote: Id, code: String) -> Result<(), Failed> {
    let (line, actor) = (desk.line.id, desk.actor.clone());
    desk.app.write(line, actor.clone(), None, move |tx| actions::count_try(tx, &actor, order, quote, &code)).await?;
    Ok(())
}
