//! The one endpoint for what was done without a network.

use kernel::fault::Fault;
use kernel::lang::Lang;
use platform::app::App;
use platform::db::{Key, Written};
use platform::history::canonical;
use platform::web::{ApiCommand, Desk, Failed, Reply};
use serde_json::json;
use sha2::{Digest, Sha256};
use utoipa::OpenApi;

use super::model::{Became, Sent, Why};
use super::{input, ops};
use crate::machine::Verb;
use crate::perms::SendOps;
use crate::queries;
use crate::words::Words;

/// The description.
#[derive(OpenApi)]
#[openapi(paths(take))]
pub(crate) struct Doc;

/// Takes what was done on site. The `op_id` is the `Idempotency-Key`: an op happens once, however often it is sent.
/// What a rule refuses is kept on the centre's list of exceptions, and this answers 200 with `outcome: "exception"`.
#[utoipa::path(
    post,
    path = "/api/v1/communities/{community}/field/ops",
    operation_id = "takeFieldOp",
    tag = "orders",
    params(
        ("community" = String, Path, description = "The community's code", example = "guihuayuan"),
        ("Idempotency-Key" = String, Header, description = "The op's id"),
    ),
    request_body = Sent,
    responses(
        (status = 200, description = "What became of it", body = Became),
        (status = 401, description = "Nobody is logged in: the device keeps it"),
        (status = 403, description = "Another person's op, or a role that sends none"),
        (status = 404, description = "No such order inside the caller's walls"),
        (status = 422, description = "No op at all, or another body under the key"),
        (status = 503, description = "Too much at once: the device keeps it"),
    )
)]
pub(crate) async fn take(desk: Desk<SendOps>, command: ApiCommand<Sent>) -> Result<Reply<Became>, Failed> {
    let sent = command.input;
    let verb = Verb::parse(&sent.verb).filter(|verb| input::VERBS.contains(verb));
    let verb = verb.ok_or_else(|| Fault::invalid("verb", "unknown"))?;
    if sent.person != desk.actor.id {
        return Err(Fault::Forbidden.into());
    }
    let key = Key { text: command.key.text, fingerprint: fingerprint(&sent) };
    let lang = desk.lang;
    if sent.aside {
        return except(&desk, key, sent, Why::SetAside).await;
    }
    let (op_id, op) = (key.text.clone(), sent.clone());
    let tried = desk.write(key.clone(), move |tx, by| ops::take(tx, by, &op_id, verb, &op, lang)).await;
    match tried {
        Ok(written) => Ok(Reply::ok(written)),
        Err(Failed(fault)) => {
            let (community, order) = (desk.line.id, sent.order_id);
            let there = !matches!(fault, Fault::NotFound)
                || desk.read(move |db| Ok(queries::row(db, community, order).is_ok())).await?;
            match ops::why(&fault, there) {
                Some(why) => except(&desk, key, sent, why).await,
                None => Err(fault.into()),
            }
        }
    }
}

async fn except(desk: &Desk<SendOps>, key: Key, sent: Sent, why: Why) -> Result<Reply<Became>, Failed> {
    let (op_id, lang, said) = (key.text.clone(), desk.lang, sentence(&desk.app, desk.lang, &why));
    let written: Written<Became> =
        desk.write(key, move |tx, by| ops::except(tx, by, &op_id, &sent, &why, &said, lang)).await?;
    Ok(Reply::ok(written))
}

/// Why it is an exception, in a sentence.
pub(crate) fn sentence(app: &App, lang: Lang, why: &Why) -> String {
    let w = Words(lang);
    match why {
        Why::Refused(refusal) => app.refusal_text(lang, refusal),
        Why::Invalid(errors) => {
            let said = errors
                .iter()
                .filter_map(|error| app.word(lang, &format!("invalid-{}", error.detail.replace('_', "-")), &[]));
            said.collect::<Vec<_>>().join(lang.pick("", " "))
        }
        Why::Forbidden => w.offline_why_forbidden(),
        Why::Gone => w.offline_why_gone(),
        Why::SetAside => w.offline_why_set_aside(),
        Why::Denied => w.offline_why_denied(),
    }
}

/// What makes an op this op. Not our ids for its pictures: a picture may have to be sent again.
fn fingerprint(sent: &Sent) -> [u8; 32] {
    let told = json!({
        "order_id": sent.order_id, "person": sent.person, "seq": sent.seq, "verb": &sent.verb,
        "device_at": sent.device_at, "input": &sent.input, "shown_fen": sent.shown_fen, "rest": &sent.rest,
    });
    Sha256::digest(canonical(&told).as_bytes()).into()
}
