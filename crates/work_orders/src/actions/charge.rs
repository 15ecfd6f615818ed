//! What it costs, and that the payer agrees: quote, agreement with its evidence, refusal.

use kernel::actor::Actor;
use kernel::fault::{Check, Fault, Refusal};
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::op::Op;
use notices::model::{Recipient, Told};
use platform::db::Tx;
use serde::{Deserialize, Serialize};

use super::{begin, end, event};
use crate::machine::{State, Verb};
use crate::model::{Order, Quote, Stepped};
use crate::neighbours as next_door;
use crate::rules::{self, Try};
use crate::{queries, store};

/// A line of a quote to be offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderQuoteLineInput)]
pub struct LineInput {
    /// An item of today's published tariff.
    #[schema(value_type = String, format = Uuid)]
    pub tariff_id: Id,
    /// How many: a number, or text with at most two decimals (`"1.5"`).
    #[serde(deserialize_with = "crate::words_in::quantity")]
    #[schema(value_type = f64, example = 1)]
    pub quantity: i64,
}

/// A quote to be offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderOfferQuote)]
pub struct OfferLines {
    /// What is charged for.
    pub lines: Vec<LineInput>,
}

/// The answer of an offered quote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderQuoted)]
pub struct Quoted {
    /// The quote.
    #[serde(flatten)]
    pub quote: Quote,
    /// Two sentences to show with it: what the management fee pays for and what it doesn't.
    pub explanation: Vec<String>,
    /// Where the order stands now.
    #[schema(example = "quoted")]
    pub state: String,
    /// What the asker may do next.
    pub allowed: Vec<String>,
    /// The version of the order.
    pub order_version: i64,
}

/// Offers an itemised quote from the published tariff, with the two sentences that explain it.
///
/// # Errors
/// `site.inspected` before findings, `route.undecided-is-free` while it isn't known that the resident pays; items that
/// aren't on today's board.
pub fn quote(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &OfferLines, lang: Lang) -> Result<Quoted, Fault> {
    let mut going = begin(tx, by, op, order, Verb::Quote, None)?;
    let decorator = super::payer::decorator(tx, &going.order)?;
    rules::quotable(&going.order, decorator.as_deref())?;
    let lines = input
        .lines
        .iter()
        .map(|line| money::actions::QuoteLineInput { tariff_id: line.tariff_id, quantity_hundredths: line.quantity })
        .collect();
    let offered = money::actions::offer_quote(tx, by, &money::actions::OfferQuote { order_id: order, lines })?;
    going.order.quote_id = Some(offered.quote_id);
    going.order.quoted_fen = Some(offered.total);
    // A code that went out for the last quote agrees to nothing any more.
    store::drop_code(tx, order)?;
    let event = event("order.quoted", &going.order)
        .id("quote", offered.quote_id)
        .data("total_fen", offered.total.get())
        .data("explained", true);
    let step = end(tx, by, op, going, event)?;
    let w = crate::words::Words(lang);
    Ok(Quoted {
        quote: queries::quote_view(offered, lang),
        explanation: vec![w.fee_covers(), w.fee_not()],
        state: step.state,
        allowed: step.allowed,
        order_version: step.version,
    })
}

/// How the payer agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[schema(as = OrderEvidence)]
pub enum Evidence {
    /// Signed on the device, on the quote shown.
    Signature {
        /// The drawing.
        #[schema(value_type = String, format = Uuid)]
        blob_id: Id,
    },
    /// A signed paper.
    Paper {
        /// Its photo.
        #[schema(value_type = String, format = Uuid)]
        blob_id: Id,
    },
    /// The code that went to the number on file.
    Code {
        /// Six digits.
        #[schema(example = "482913")]
        code: String,
    },
    /// A call to the payer on the number on file, by a second colleague.
    Call {
        /// The number on file.
        #[schema(value_type = String, format = Uuid)]
        contact_id: Id,
        /// The colleague who called.
        #[schema(value_type = String, format = Uuid)]
        witness_staff_id: Id,
    },
}

/// The payer agrees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderGiveConsent)]
pub struct Agree {
    /// The quote that was shown: the newest one.
    #[schema(value_type = String, format = Uuid)]
    pub quote_id: Id,
    /// How.
    pub evidence: Evidence,
}

/// Sends a code for the newest quote to a number on file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderSendCode)]
pub struct SendCode {
    /// The number on file; not said: the reporter's, else the household's first.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub contact_id: Option<Id>,
}

/// Where a code went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = OrderCodeSent)]
pub struct CodeSent {
    /// The quote.
    #[schema(value_type = String, format = Uuid)]
    pub quote_id: Id,
    /// The number on file, by id.
    #[schema(value_type = String, format = Uuid)]
    pub contact_id: Id,
    /// Minutes that it is good.
    pub minutes: i64,
}

/// The newest quote is the one that is spoken of; an older one agrees to nothing.
fn newest(order: &Order, quote: Id) -> Result<(), Fault> {
    if order.quote_id == Some(quote) {
        return Ok(());
    }
    Err(Refusal::new("charge.consent", "old_quote").way("see_quote").into())
}

/// The numbers of the home that are on file, that of the reporter first when it is one of theirs.
fn on_file(tx: &mut Tx<'_>, order: &Order) -> Result<Vec<Id>, Fault> {
    let community = tx.line();
    let mut contacts: Vec<Id> = Vec::new();
    if let Some(unit) = order.unit_id {
        let people = registry::queries::people_of(tx, community, unit)?;
        contacts.extend(people.into_iter().filter_map(|person| person.contact_id));
    }
    // A number counts only where its person belongs to the home: a neighbour who reports a leak agrees to nothing.
    if let Some(own) = order.reporter_contact_id {
        let theirs = contacts.contains(&own) || lives_there(tx, order)?;
        contacts.retain(|contact| *contact != own);
        if theirs {
            contacts.insert(0, own);
        }
    }
    Ok(contacts)
}

/// Whether the person who reported the matter is one of the home's people.
fn lives_there(tx: &mut Tx<'_>, order: &Order) -> Result<bool, Fault> {
    let community = tx.line();
    let (Some(unit), Some(request)) = (order.unit_id, order.request_id) else { return Ok(false) };
    let Some(person) = intake::queries::request(tx, community, request)?.reporter_person_id else { return Ok(false) };
    Ok(registry::queries::people_of(tx, community, unit)?.iter().any(|one| one.person_id == person))
}

/// Sends a code for the quote that is on the table. Only its hash is kept; a new code ends the old one.
///
/// # Errors
/// `charge.consent` (`no_quote`, `no_number`); a number that isn't this household's.
pub fn send_code(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &SendCode) -> Result<CodeSent, Fault> {
    let going = begin(tx, by, op, order, Verb::Consent, None)?;
    let community = tx.line();
    let quote_id = going.order.quote_id.ok_or(Fault::NotFound)?;
    let known = on_file(tx, &going.order)?;
    let contact_id = match input.contact_id {
        Some(contact) if known.contains(&contact) => contact,
        Some(_) => return Err(Fault::invalid("contact_id", "not_on_file")),
        None => *known.first().ok_or_else(|| {
            Fault::from(Refusal::new("charge.consent", "no_number").way("consent_signature").way("consent_paper"))
        })?,
    };
    let minutes = queries::habits(tx, community)?.code_minutes;
    let code = rules::code_of(tx.random("consent code"));
    let salt: Vec<u8> = tx.random("consent salt").into_iter().take(16).collect();
    let hash = rules::code_hash(&salt, &code);
    let ends_at = tx.now().plus_minutes(minutes);
    store::put_code(tx, order, quote_id, contact_id, &salt, &hash, ends_at)?;
    let facts = vec![
        ("number", going.order.number.clone()),
        ("total", going.order.quoted_fen.unwrap_or_default().yuan()),
        ("code", code),
        ("minutes", minutes.to_string()),
    ];
    let told = Told {
        kind: "consent.code",
        to: Recipient::Contact(contact_id),
        subject_kind: "order",
        subject_id: order,
        facts,
        href: None,
        urgent: true,
    };
    notices::actions::tell(tx, told)?;
    tx.record(event("order.code_sent", &going.order).id("quote", quote_id).id("contact", contact_id))?;
    Ok(CodeSent { quote_id, contact_id, minutes })
}

/// Counts a wrong code in a command of its own: a refusal keeps nothing, and guessing must not be free.
///
/// # Errors
/// None of its own: whether the code is right is said by [`consent`].
pub fn count_try(tx: &mut Tx<'_>, by: &Actor, order: Id, quote: Id, typed: &str) -> Result<bool, Fault> {
    by.require::<crate::perms::GiveConsent>()?;
    let community = tx.line();
    let found = queries::row(tx, community, order)?;
    if found.at() != State::Quoted {
        return Ok(false);
    }
    let limit = queries::habits(tx, community)?.code_tries;
    let sent = queries::code(tx, community, order)?;
    let wrong = matches!(rules::try_code(sent.as_ref(), quote, typed, limit, tx.now()), Try::Wrong(_));
    if wrong {
        store::count_try(tx, order)?;
        tx.record(event("order.code_refused", &found).id("quote", quote))?;
    }
    Ok(wrong)
}

/// The payer agrees to the quote, and what shows it is kept. Nothing is chargeable without it.
///
/// # Errors
/// `charge.consent` with what is missing.
pub fn consent(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, input: &Agree) -> Result<Stepped, Fault> {
    let going = begin(tx, by, op, order, Verb::Consent, None)?;
    newest(&going.order, input.quote_id)?;
    let total = going.order.quoted_fen.ok_or(Fault::NotFound)?;
    let mut kept = store::NewConsent {
        quote_id: input.quote_id,
        kind: "signature",
        total,
        blob_id: None,
        contact_id: None,
        witness_id: None,
    };
    match &input.evidence {
        Evidence::Signature { blob_id } => kept.blob_id = Some(*blob_id),
        Evidence::Paper { blob_id } => (kept.kind, kept.blob_id) = ("paper", Some(*blob_id)),
        Evidence::Code { code } => {
            kept.kind = "code";
            kept.contact_id = Some(by_code(tx, &going.order, input.quote_id, code)?);
        }
        Evidence::Call { contact_id, witness_staff_id } => {
            by_call(tx, &going.order, *contact_id, *witness_staff_id)?;
            kept.kind = "call";
            kept.contact_id = Some(*contact_id);
            kept.witness_id = Some(*witness_staff_id);
        }
    }
    agreed(tx, by, op, going, kept)
}

/// The newest quote is agreed to, with what shows it.
pub(super) fn agreed(
    tx: &mut Tx<'_>,
    by: &Actor,
    op: &Op,
    mut going: super::Going,
    kept: store::NewConsent,
) -> Result<Stepped, Fault> {
    let order = going.order.order_id;
    newest(&going.order, kept.quote_id)?;
    let total = kept.total;
    if let Some(blob) = kept.blob_id {
        super::evidence(tx, "charge.consent", "blob_id", blob)?;
    }
    store::add_consent(tx, by, order, &kept)?;
    if let Some(witness) = kept.witness_id {
        super::calls::named(tx, by, order, witness, crate::model::part::CONSENT)?;
    }
    store::drop_code(tx, order)?;
    going.order.agreed_quote_id = Some(kept.quote_id);
    going.order.agreed_fen = total;
    let mut event = event("order.consented", &going.order)
        .id("quote", kept.quote_id)
        .data("total_fen", total.get())
        .data("evidence", kept.kind);
    for (field, id) in [("blob", kept.blob_id), ("contact", kept.contact_id), ("witness", kept.witness_id)] {
        if let Some(id) = id {
            event = event.id(field, id);
        }
    }
    end(tx, by, op, going, event)
}

fn by_code(tx: &mut Tx<'_>, order: &Order, quote: Id, typed: &str) -> Result<Id, Fault> {
    let community = tx.line();
    let limit = queries::habits(tx, community)?.code_tries;
    let sent = queries::code(tx, community, order.order_id)?;
    let refuse = |reason| Refusal::new("charge.consent", reason).way("send_code").way("consent_signature");
    match (rules::try_code(sent.as_ref(), quote, typed, limit, tx.now()), sent) {
        (Try::Right, Some(sent)) => Ok(sent.contact_id),
        (Try::Wrong(left), _) => Err(refuse("wrong_code").fact("left", left).into()),
        (Try::Over, _) => Err(refuse("code_over").into()),
        (Try::UsedUp, _) => Err(refuse("code_used_up").into()),
        (Try::None | Try::Right, _) => Err(refuse("no_code").into()),
    }
}

fn by_call(tx: &mut Tx<'_>, order: &Order, contact: Id, witness: Id) -> Result<(), Fault> {
    let community = tx.line();
    let mut check = Check::new();
    check.ensure(on_file(tx, order)?.contains(&contact), "contact_id", "not_on_file");
    check.done()?;
    staff::queries::member(tx, community, witness).map_err(|_| Fault::invalid("witness_staff_id", "unknown"))?;
    let workers = queries::workers_of(tx, community, order.order_id)?;
    rules::consent_call(witness, order, &workers)
}

/// The payer doesn't agree. Without an earlier agreement nothing is done and nothing charged; a dearer quote that is
/// declined leaves the earlier agreement standing.
///
/// # Errors
/// `charge.consent` (`no_quote`, `old_quote`); a reason that is missing.
pub fn decline(tx: &mut Tx<'_>, by: &Actor, op: &Op, order: Id, quote_id: Id, reason: &str) -> Result<Stepped, Fault> {
    let going = begin(tx, by, op, order, Verb::Decline, None)?;
    declined(tx, by, op, going, quote_id, reason)
}

/// The newest quote is declined.
pub(super) fn declined(
    tx: &mut Tx<'_>,
    by: &Actor,
    op: &Op,
    mut going: super::Going,
    quote_id: Id,
    reason: &str,
) -> Result<Stepped, Fault> {
    let order = going.order.order_id;
    newest(&going.order, quote_id)?;
    let mut check = Check::new();
    let reason = rules::prose(&mut check, reason, "reason", super::REASON);
    check.done()?;
    store::drop_code(tx, order)?;
    if going.to == State::Declined {
        next_door::finished(tx, order)?;
        next_door::follow(tx, &going.order, "done")?;
    } else {
        going.order.quote_id = going.order.agreed_quote_id;
        going.order.quoted_fen = Some(going.order.agreed_fen);
    }
    let kind = if going.to == State::Declined { "order.declined" } else { "order.price_declined" };
    let event = event(kind, &going.order).id("quote", quote_id).personal("reason", reason);
    end(tx, by, op, going, event)
}
