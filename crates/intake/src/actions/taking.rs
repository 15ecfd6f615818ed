//! A matter that is being taken: its row, its event, and what the answer says of its promise. Nothing is decided here.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;
use responsibility::model::Decision;

use super::agree::Agreed;
use super::input::{Confirm, Promise};
use crate::codes::{PromiseKind, State, Step};
use crate::model::Owed;
use crate::queries::assess::{Spot, hands};
use crate::rules::danger::Level;
use crate::rules::{self, ability, script};
use crate::store;
use crate::store::requests::NewRequest;

/// Who told us, as it is kept.
#[derive(Default)]
pub(super) struct ReporterKept {
    pub(super) person_id: Option<Id>,
    pub(super) contact_id: Option<Id>,
    pub(super) name: Option<String>,
    pub(super) phone: Option<String>,
    /// What fits no field, of a danger.
    pub(super) told: Option<String>,
}

/// Everything that is known of a matter when it is written down.
pub(super) struct Taking<'a> {
    pub(super) input: &'a Confirm,
    pub(super) spot: &'a Spot,
    pub(super) decision: &'a Decision,
    pub(super) danger: Option<Level>,
    pub(super) not_danger: bool,
    pub(super) agreed: &'a Agreed,
    pub(super) text: &'a str,
    pub(super) reporter: &'a ReporterKept,
    pub(super) owner_id: Id,
    pub(super) request_id: Id,
    pub(super) number: &'a str,
}

impl Taking<'_> {
    /// Writes the request, its first owner and its steps; the call is on hold no more.
    pub(super) fn write(&self, tx: &mut Tx<'_>, by: &Actor) -> Result<(), Fault> {
        let said = Said::of(self.input.promise.as_ref().filter(|_| self.danger.is_none()));
        let search_key = self.search_key();
        store::requests::insert(tx, &self.row(by, &said, &search_key))?;
        store::requests::note_owner(tx, self.request_id, self.owner_id, "")?;
        store::requests::tick(tx, self.request_id, &script::steps(&self.steps()))?;
        match self.input.call_id {
            Some(call) => store::calls::drop_call(tx, call).map(drop),
            None => Ok(()),
        }
    }

    fn row<'b>(&'b self, by: &'b Actor, said: &'b Said, search_key: &'b str) -> NewRequest<'b> {
        let (input, spot, decision, agreed) = (self.input, self.spot, self.decision, self.agreed);
        NewRequest {
            request_id: self.request_id,
            number: self.number,
            kind: self.kind(),
            channel: input.channel.code(),
            state: agreed.state,
            unit_id: spot.unit_id,
            place: input.place.code(),
            common_part_id: spot.common_part_id,
            building_id: spot.building_id,
            place_label: &spot.label,
            text: self.text,
            component: decision.component.as_deref(),
            danger: self.danger.map(Level::code),
            payer: &decision.payer,
            row: &decision.row,
            chargeable: self.chargeable(),
            warranty_row: decision.warranty_row.as_deref(),
            warranty_end: decision.warranty_end,
            flow: if agreed.kind == Some(PromiseKind::Survey) { "survey" } else { &decision.flow },
            department: &decision.department,
            // What was booked is what the order takes: a survey may be another duty than the work.
            duty: agreed.duty.as_deref().or(decision.duty.as_deref()),
            minutes: decision.minutes,
            owner_id: self.owner_id,
            reporter_person_id: self.reporter.person_id,
            reporter_contact_id: self.reporter.contact_id,
            reporter_name: self.reporter.name.as_deref(),
            reporter_phone: self.reporter.phone.as_deref(),
            answer: said.answer.as_deref(),
            explanation: said.explanation.as_deref(),
            referral_id: ability::referral(said.referral_id, hands(decision.way))
                .filter(|_| agreed.state == State::Refused),
            order_id: agreed.order_id,
            reporter_told: self.reporter.told.as_deref(),
            not_danger: self.not_danger,
            none_known: said.none_known,
            call_id: input.call_id,
            read_back: input.read_back && self.danger.is_none(),
            search_key,
            by: by.id,
            by_name: &by.name,
        }
    }

    fn kind(&self) -> &'static str {
        if self.danger.is_some() { "danger" } else { self.input.kind.code() }
    }

    fn chargeable(&self) -> bool {
        rules::chargeable(&self.decision.payer, self.decision.chargeable)
    }

    fn search_key(&self) -> String {
        let name = self.reporter.name.as_deref().unwrap_or("");
        [self.number, &self.spot.label, &self.spot.code, self.text, name]
            .map(|part| kernel::text::tidy(part).to_lowercase())
            .join(" ")
    }

    /// Steps that were taken by the matter itself count as gone through, whether or not somebody ticked them.
    fn steps(&self) -> Vec<Step> {
        let mut steps = self.input.script.clone();
        if self.danger.is_none() {
            steps.extend([Step::WhatWhere, Step::Judge, Step::Promise]);
            steps.extend(self.input.read_back.then_some(Step::ReadBack));
        }
        steps
    }

    /// The kind of what was promised (code), also of what is not owed any more.
    fn promised(&self) -> &'static str {
        match self.agreed.kind {
            Some(kind) => kind.code(),
            None => self.input.promise.as_ref().map_or("answered", Promise::code),
        }
    }

    /// What the answer says of the promise.
    pub(super) fn promise(&self, promise_id: Option<Id>) -> Owed {
        Owed {
            promise_id,
            kind: self.promised().to_owned(),
            state: if promise_id.is_some() { "open" } else { "kept" }.to_owned(),
            staff_id: self.agreed.staff_id,
            party_id: self.agreed.party_id,
            starts_at: self.agreed.starts_at,
            ends_at: self.agreed.ends_at,
            due_at: self.agreed.due_at,
            eta_minutes: self.agreed.eta_minutes,
        }
    }

    /// What is told to whoever reacts.
    pub(super) fn event(&self) -> Event {
        let mut event = Event::new("request.confirmed", "request", self.request_id)
            .data("number", self.number)
            .data("kind", self.kind())
            .data("channel", self.input.channel.code())
            .data("state", self.agreed.state.code())
            .data("promise", self.promised())
            .data("payer", self.decision.payer.clone())
            .data("row", self.decision.row.clone())
            .data("chargeable", self.chargeable())
            .id("owner", self.owner_id)
            .personal("text", self.text);
        if let Some(level) = self.danger {
            event = event.data("danger", level.code());
        }
        if self.input.not_danger {
            event = event.data("not_danger", true);
        }
        if let Some(due_at) = self.agreed.due_at {
            event = event.data("due_at", due_at.rfc3339());
        }
        self.ids()
            .into_iter()
            .filter_map(|(field, id)| Some((field, id?)))
            .fold(event, |e, (field, id)| e.id(field, id))
    }

    fn ids(&self) -> [(&'static str, Option<Id>); 5] {
        [
            ("order", self.agreed.order_id),
            ("unit", self.spot.unit_id),
            ("common_part", self.spot.common_part_id),
            ("staff", self.agreed.staff_id),
            ("party", self.agreed.party_id),
        ]
    }
}

/// What was said instead of a visit.
#[derive(Default)]
struct Said {
    answer: Option<String>,
    explanation: Option<String>,
    referral_id: Option<Id>,
    none_known: bool,
}

impl Said {
    fn of(promise: Option<&Promise>) -> Self {
        match promise {
            Some(Promise::Answered { answer }) => Self { answer: Some(rules::prose(answer)), ..Self::default() },
            Some(Promise::NotOffered { explanation, referral_id, none_known }) => Self {
                explanation: Some(rules::prose(explanation)),
                referral_id: *referral_id,
                none_known: *none_known,
                ..Self::default()
            },
            _ => Self::default(),
        }
    }
}
