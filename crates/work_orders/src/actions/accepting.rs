//! Somebody accepts the finished work, and what was agreed becomes due.

use kernel::actor::Actor;
use kernel::fault::{Check, Fault, Refusal};
use kernel::ids::Id;
use kernel::op::Op;
use platform::db::Tx;
use serde::{Deserialize, Serialize};

use super::{Going, begin, end, event};
use crate::machine::Verb;
use crate::model::Stepped;
use crate::neighbours as next_door;
use crate::rules::{self, Accepting, By};
use crate::{queries, store};

/// Who accepts, and what they leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderAccept)]
pub struct Accept {
    /// Who.
    pub by: By,
    /// Whether it was tried together.
    #[serde(default)]
    pub tried: bool,
    /// 5 very satisfied … 1 very dissatisfied.
    #[serde(default)]
    #[schema(example = 5)]
    pub opinion: Option<i64>,
    /// Their words.
    #[serde(default)]
    #[schema(example = "师傅很细心")]
    pub words: Option<String>,
    /// The signature.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub signature_blob_id: Option<Id>,
    /// Photos of how it looks now.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>)]
    pub photo_blob_ids: Vec<Id>,
    /// The second colleague, or the department head.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub witness_staff_id: Option<Id>,
    /// The logged call, or the proxy's name and relation.
    #[serde(default)]
    pub note: Option<String>,
    /// Of a common part: the person on file who reported it and confirms that it is done.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub reporter_person_id: Option<Id>,
}

/// Somebody accepts the work. What was agreed becomes due.
///
/// # Errors
/// `site.accepted` with what is missing; `site.cleaned` before the work is done.
pub fn accept(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Accept) -> Result<Stepped, Fault> {
    let going = begin(tx, by, op, order, Verb::Accept, None)?;
    taken(tx, by, op, going, input)
}

/// The acceptance is heard and kept.
pub(super) fn taken(tx: &mut Tx<'_>, by: &Actor, op: &Op, mut going: Going, input: &Accept) -> Result<Stepped, Fault> {
    let (community, order) = (tx.line(), going.order.order_id);
    let mut check = Check::new();
    let (words, note) = (rules::remark(input.words.as_deref()), rules::remark(input.note.as_deref()));
    check.ensure(words.as_ref().is_none_or(|text| text.chars().count() <= 300), "words", "too_long");
    check.ensure(note.as_ref().is_none_or(|text| text.chars().count() <= 300), "note", "too_long");
    check.ensure(input.photo_blob_ids.len() <= 12, "photo_blob_ids", "too_many");
    check.done()?;
    let workers = queries::workers_of(tx, community, order)?;
    let witness = match input.witness_staff_id {
        Some(witness) => {
            staff::queries::member(tx, community, witness)
                .map_err(|_| Fault::invalid("witness_staff_id", "unknown"))?;
            Some((witness, rules::is_second(witness, &going.order, &workers)))
        }
        None => None,
    };
    let by_reporter = reporter(tx, &going.order, input.reporter_person_id)?;
    let photos = queries::photos(tx, community, order)?;
    rules::acceptance(&Accepting {
        by: input.by,
        in_home: going.order.in_home(),
        tried: input.tried,
        signed: input.signature_blob_id.is_some(),
        opinion: input.opinion,
        before: photos.iter().filter(|photo| photo.stage == "before").count(),
        after: photos.iter().filter(|photo| photo.stage != "before").count() + input.photo_blob_ids.len(),
        witness,
        recorded_by_other: rules::is_second(by.id, &going.order, &workers),
        by_reporter,
        noted: note.is_some(),
    })?;
    super::keep_photos(tx, by, order, "after", "photo_blob_ids", &input.photo_blob_ids)?;
    if let Some(signature) = input.signature_blob_id {
        super::evidence(tx, "site.accepted", "signature_blob_id", signature)?;
    }
    if let Some(witness) = input.witness_staff_id {
        super::calls::named(tx, by, order, witness, crate::model::part::ACCEPTANCE)?;
    }
    store::add_acceptance(
        tx,
        by,
        order,
        &store::NewAcceptance {
            kind: input.by.code(),
            tried: input.tried,
            opinion: input.opinion,
            words: words.as_deref(),
            signature: input.signature_blob_id,
            witness: input.witness_staff_id,
            note: note.as_deref(),
        },
    )?;
    accepted(tx, by, op, &mut going, input.by, words)
}

/// Whether the reporter is named as the one who confirms; somebody else under that name is refused.
fn reporter(tx: &mut Tx<'_>, order: &crate::model::Order, named: Option<Id>) -> Result<bool, Fault> {
    let Some(person) = named else { return Ok(false) };
    let community = tx.line();
    let told = match order.request_id {
        Some(request) => intake::queries::request(tx, community, request)?.reporter_person_id,
        None => None,
    };
    if told == Some(person) {
        return Ok(true);
    }
    Err(Refusal::new("site.accepted", "not_the_reporter").way("name_witness").into())
}

fn accepted(
    tx: &mut Tx<'_>,
    by: &Actor,
    op: &Op,
    going: &mut Going,
    who: By,
    words: Option<String>,
) -> Result<Stepped, Fault> {
    let community = tx.line();
    let order = &mut going.order;
    order.accepted_at = Some(tx.now());
    order.opinion = queries::acceptance(tx, community, order.order_id)?.and_then(|given| given.opinion);
    if rules::due(order) != order.agreed_fen {
        return Err(Fault::broken("an agreement stands off the paid road"));
    }
    money::actions::charge_due(tx, order.order_id, order.unit_id, order.agreed_fen)?;
    next_door::follow(tx, order, "done")?;
    let mut event = event("order.accepted", order).data("by", who.code()).data("agreed_fen", order.agreed_fen.get());
    if let Some(opinion) = order.opinion {
        event = event.data("opinion", opinion);
    }
    if let Some(words) = words {
        event = event.personal("words", words);
    }
    let going = Going { order: order.clone(), to: going.to, habits: going.habits.clone() };
    end(tx, by, op, going, event)
}
