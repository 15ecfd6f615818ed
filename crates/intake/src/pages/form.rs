//! The form of a call: what the browser sends, page by page and key by key, and what it means.

use crate::rules::prose;
use kernel::clock::Moment;
use kernel::fault::{Fault, FieldError, Refusal};
use kernel::ids::{Id, parse_id};
use platform::lines::Line;
use serde::{Deserialize, Serialize};

use super::shown::read_local;
use crate::actions::{Assess, Confirm, Promise, Reporter};
use crate::codes::{Channel, Kind, Place, Step};
use crate::rules::promise as rule;

/// The fields as they come. All are optional: the page is drawn from whatever there is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct CallForm {
    /// The call.
    pub(crate) call: Option<String>,
    /// The home.
    pub(crate) unit: Option<String>,
    /// The common part.
    pub(crate) common: Option<String>,
    /// A person's id, `other` or `anonymous`.
    pub(crate) reporter: Option<String>,
    /// The name of somebody who isn't on file.
    pub(crate) name: Option<String>,
    /// Their number.
    pub(crate) phone: Option<String>,
    /// How it reached us.
    pub(crate) channel: Option<String>,
    /// What kind of matter.
    pub(crate) kind: Option<String>,
    /// Where.
    pub(crate) place: Option<String>,
    /// What.
    pub(crate) what: Option<String>,
    /// The component.
    pub(crate) component: Option<String>,
    /// What is promised: `now:ID`, `slot:ID:MICROS`, `survey:ID:MICROS`, `outside:ID`, `answered`, `callback`, …
    pub(crate) pick: Option<String>,
    /// By when.
    pub(crate) due: Option<String>,
    /// The answer on the spot.
    pub(crate) answer: Option<String>,
    /// Why it is not our service.
    pub(crate) explanation: Option<String>,
    /// Whom we refer to.
    pub(crate) referral: Option<String>,
    /// Who at the outside party accepted the time.
    pub(crate) accepted_by: Option<String>,
    /// Why it is this party.
    pub(crate) reason: Option<String>,
    /// The matter before in this call: who called is taken from it.
    pub(crate) like: Option<String>,
    /// It was asked, and there is no danger.
    pub(crate) not_danger: Option<String>,
    /// What is promised, in words.
    pub(crate) words: Option<String>,
    /// The steps that were ticked.
    pub(crate) script: Vec<String>,
    /// `read_back`: the sentence is to be read aloud.
    pub(crate) step: Option<String>,
    /// The mark of what is being read aloud: what is drawn again after the typing leaves it on the screen.
    pub(crate) heard: Option<String>,
    /// The mark of what was read aloud.
    pub(crate) read_back: Option<String>,
    /// `danger`: goes out at once.
    pub(crate) go: Option<String>,
    /// Draw only this region.
    pub(crate) only: Option<String>,
    /// What a household is looked for by, without a script in the browser.
    pub(crate) q: Option<String>,
    /// The request that was just taken.
    pub(crate) done: Option<String>,
}

fn id(text: Option<&String>) -> Option<Id> {
    text.and_then(|text| parse_id(text))
}

fn filled(text: Option<&String>) -> String {
    text.map(|text| prose(text)).unwrap_or_default()
}

impl CallForm {
    pub(crate) fn call_id(&self) -> Option<Id> {
        id(self.call.as_ref())
    }

    pub(crate) fn unit_id(&self) -> Option<Id> {
        id(self.unit.as_ref())
    }

    pub(crate) fn common_id(&self) -> Option<Id> {
        id(self.common.as_ref()).filter(|_| self.place() == Place::Common)
    }

    pub(crate) fn done_id(&self) -> Option<Id> {
        id(self.done.as_ref())
    }

    pub(crate) fn channel(&self) -> Channel {
        self.channel.as_deref().and_then(Channel::parse).unwrap_or(Channel::Phone)
    }

    pub(crate) fn kind(&self) -> Kind {
        self.kind.as_deref().and_then(Kind::parse).unwrap_or(Kind::Repair)
    }

    pub(crate) fn like_id(&self) -> Option<Id> {
        id(self.like.as_ref())
    }

    /// Whether it is said where: by a choice, or by the home that is open. Only a repair must be somewhere.
    pub(crate) fn placed(&self) -> bool {
        let chosen = self.place.as_deref().and_then(Place::parse).is_some();
        chosen || self.unit_id().is_some() || self.kind() != Kind::Repair
    }

    /// Where: as chosen, else inside the home when there is one.
    pub(crate) fn place(&self) -> Place {
        let chosen = self.place.as_deref().and_then(Place::parse);
        match chosen {
            Some(place) => place,
            None if self.unit_id().is_some() => Place::InHome,
            None => Place::Common,
        }
    }

    pub(crate) fn what(&self) -> String {
        filled(self.what.as_ref())
    }

    pub(crate) fn steps(&self) -> Vec<Step> {
        self.script.iter().filter_map(|step| Step::parse(step)).collect()
    }

    /// Whether the clerk says that they asked and that there is no danger.
    pub(crate) fn says_no_danger(&self) -> bool {
        self.not_danger.as_deref() == Some("true")
    }

    pub(crate) fn reading_back(&self) -> bool {
        let heard = self.heard.as_deref().filter(|mark| !mark.is_empty());
        self.step.as_deref() == Some("read_back") || heard.is_some_and(|mark| mark == self.mark())
    }

    /// What is asked of the table and the rosters; nothing before there are words.
    pub(crate) fn assess(&self) -> Option<Assess> {
        let text = self.what();
        (!text.is_empty()).then(|| Assess {
            unit_id: self.unit_id(),
            place: self.place(),
            common_part_id: self.common_id(),
            text,
            component: self.component.clone().filter(|code| !code.is_empty()),
            at: None,
        })
    }

    fn reporter(&self) -> Reporter {
        match self.reporter.as_deref() {
            Some("anonymous") => Reporter { anonymous: true, ..Reporter::default() },
            Some("other") => Reporter {
                name: self.name.clone().filter(|name| !name.is_empty()),
                phone: self.phone.clone().filter(|phone| !phone.is_empty()),
                ..Reporter::default()
            },
            Some(person) => Reporter { person_id: parse_id(person), ..Reporter::default() },
            None => Reporter::default(),
        }
    }

    /// What is promised, as picked.
    ///
    /// # Errors
    /// `due` is missing or no time.
    pub(crate) fn promise(&self, line: &Line) -> Result<Option<Promise>, Fault> {
        let Some(pick) = self.pick.as_deref().filter(|pick| !pick.is_empty()) else { return Ok(None) };
        let due = || -> Result<Moment, Fault> {
            let text = self.due.as_deref().filter(|text| !text.is_empty());
            let text = text.ok_or_else(|| Fault::invalid("due", "missing"))?;
            read_local(line, text).ok_or_else(|| Fault::invalid("due", "not_a_date"))
        };
        let parts: Vec<&str> = pick.split(':').collect();
        let promise = match parts.as_slice() {
            ["now", staff] => Promise::Now { staff_id: parse_id(staff) },
            [kind @ ("slot" | "survey"), staff, at] => {
                let (staff_id, at) = (parse_id(staff), at.parse().ok().map(Moment::from_micros));
                let (Some(staff_id), Some(starts_at)) = (staff_id, at) else { return Ok(None) };
                if *kind == "slot" {
                    Promise::Appointment { staff_id, starts_at }
                } else {
                    Promise::Survey { staff_id, starts_at }
                }
            }
            [kind @ ("outside" | "later"), party] => {
                let Some(party_id) = parse_id(party) else { return Ok(None) };
                let said = |text: Option<&String>| Some(filled(text)).filter(|text| !text.is_empty());
                let not_reached = *kind == "later";
                let accepted_by = said(self.accepted_by.as_ref()).filter(|_| !not_reached);
                if !not_reached && accepted_by.is_none() {
                    // A time is told to the resident only once somebody there has said it.
                    return Err(Fault::invalid("accepted_by", "missing"));
                }
                Promise::Outside {
                    party_id,
                    due_at: due()?,
                    reason: said(self.reason.as_ref()),
                    accepted_by,
                    not_reached,
                }
            }
            ["not_offered"] => Promise::NotOffered {
                explanation: filled(self.explanation.as_ref()),
                referral_id: id(self.referral.as_ref()),
                none_known: self.referral.as_deref() == Some("none"),
            },
            ["answered"] => Promise::Answered { answer: filled(self.answer.as_ref()) },
            ["callback"] => {
                Promise::Callback { due_at: due()?, words: self.words.clone().filter(|words| !words.is_empty()) }
            }
            ["find"] => Promise::Find { due_at: due()?, words: filled(self.words.as_ref()) },
            _ => return Ok(None),
        };
        Ok(Some(promise))
    }

    /// The mark of what would be read aloud now: where, what, which part, who and when.
    pub(crate) fn mark(&self) -> String {
        let empty = String::new();
        let of = |field: &Option<String>| field.clone().unwrap_or(empty.clone());
        let timed = matches!(self.promise_code(), "outside" | "later" | "callback" | "find");
        let due = if timed { of(&self.due) } else { String::new() };
        rule::mark(&[
            &self.what(),
            &self.unit_id().map(|id| id.to_string()).unwrap_or_default(),
            &self.common_id().map(|id| id.to_string()).unwrap_or_default(),
            self.place().code(),
            &of(&self.component),
            &of(&self.pick),
            &due,
        ])
    }

    /// The kind of what is picked (code).
    pub(crate) fn promise_code(&self) -> &'static str {
        match self.pick.as_deref().unwrap_or("").split(':').next().unwrap_or("") {
            "now" => "now",
            "slot" => "appointment",
            "survey" => "survey",
            "outside" => "outside",
            "later" => "later",
            "not_offered" => "not_offered",
            "answered" => "answered",
            "callback" => "callback",
            "find" => "find",
            _ => "",
        }
    }

    /// Whether the outside party has said who comes when; nothing else waits for that.
    pub(crate) fn party_answered(&self) -> bool {
        let said = |field: &Option<String>| field.as_ref().is_some_and(|text| !text.trim().is_empty());
        self.promise_code() != "outside" || (said(&self.accepted_by) && said(&self.due))
    }

    /// The matter as it is to be taken.
    ///
    /// # Errors
    /// Refused by `promise.read-back` (`changed`) when something was changed after it was read aloud; a time that is none.
    pub(crate) fn confirm(&self, line: &Line) -> Result<Confirm, Fault> {
        let danger = self.go.as_deref() == Some("danger");
        let promise = if danger { None } else { self.promise(line)? };
        let said = self.read_back.as_deref().filter(|mark| !mark.is_empty());
        if let Some(said) = said.filter(|_| !danger) {
            rule::still_as_read(said, &self.mark())?;
        }
        let unit_id = self.unit_id();
        if self.place() == Place::InHome && unit_id.is_none() {
            let refusal = Refusal::new("intake.complete", "no_where").way("find_household").way("pick_common_part");
            return Err(refusal.into());
        }
        Ok(Confirm {
            kind: if danger { Kind::Danger } else { self.kind() },
            channel: self.channel(),
            reporter: self.reporter(),
            unit_id,
            place: self.place(),
            common_part_id: self.common_id(),
            text: self.what(),
            component: self.component.clone().filter(|code| !code.is_empty()),
            promise,
            read_back: said.is_some(),
            not_danger: self.says_no_danger(),
            script: self.steps(),
            call_id: self.call_id(),
        })
    }

    /// What is kept of the call when it goes on hold.
    pub(crate) fn kept(&self) -> Self {
        Self {
            step: None,
            heard: None,
            read_back: None,
            go: None,
            only: None,
            q: None,
            done: None,
            pick: None,
            ..self.clone()
        }
    }

    /// What is kept of the call for a second matter: the household, who calls, and by which way. A name and a number do not
    /// belong into an address: they are read from the matter before.
    pub(crate) fn same_caller(&self) -> Self {
        Self {
            call: self.call.clone(),
            unit: self.unit.clone(),
            common: self.common.clone(),
            reporter: self.reporter.clone(),
            like: self.done.clone().or(self.like.clone()),
            channel: self.channel.clone(),
            place: self.place.clone(),
            ..Self::default()
        }
    }

    /// The form as the query of an address.
    pub(crate) fn query(&self) -> String {
        serde_html_form::to_string(self).unwrap_or_default()
    }

    /// Reads back what [`Self::query`] wrote.
    pub(crate) fn read(query: &str) -> Self {
        serde_html_form::from_str(query).unwrap_or_default()
    }
}

/// The names of fields as this form has them.
pub(crate) fn as_here(fault: Fault) -> Fault {
    let Fault::Invalid(errors) = fault else { return fault };
    let here = |error: FieldError| {
        let field = match error.field.as_str() {
            "text" => "what",
            "promise.answer" => "answer",
            "promise.words" => "words",
            "promise.explanation" => "explanation",
            "promise.due_at" | "due_at" => "due",
            "promise.party_id" => "pick",
            "promise.referral_id" => "referral",
            "reporter.name" => "name",
            "reporter.phone" => "phone",
            "reporter.person_id" => "reporter",
            "unit_id" => "unit",
            "common_part_id" => "common",
            other => other,
        };
        FieldError { field: field.to_owned(), detail: error.detail }
    };
    Fault::Invalid(errors.into_iter().map(here).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> CallForm {
        CallForm {
            unit: Some("01935b3e-8d5f-7c61-9b0a-2f6c1d7e4a90".into()),
            what: Some(" 水龙头  漏水 ".into()),
            pick: Some("slot:01935b3e-8d5f-7c61-9b0a-2f6c1d7e4a91:1700000000000000".into()),
            ..CallForm::default()
        }
    }

    #[test]
    fn the_mark_follows_what_is_said() {
        let said = form().mark();
        assert_eq!(said, CallForm { what: Some("水龙头 漏水".into()), ..form() }.mark());
        assert_ne!(said, CallForm { what: Some("水龙头坏了".into()), ..form() }.mark());
        assert_ne!(said, CallForm { pick: Some("now:01935b3e-8d5f-7c61-9b0a-2f6c1d7e4a91".into()), ..form() }.mark());
        // A time typed for a call-back that isn't picked is not said.
        assert_eq!(said, CallForm { due: Some("2026-11-24T17:00".into()), ..form() }.mark());
    }

    #[test]
    fn a_form_survives_its_address() {
        let form = CallForm { script: vec!["greet".into(), "judge".into()], ..form() };
        assert_eq!(CallForm::read(&form.query()), form);
    }

    #[test]
    fn a_second_matter_takes_neither_name_nor_number_into_an_address() {
        let told = CallForm {
            reporter: Some("other".into()),
            name: Some("林先生".into()),
            phone: Some("13800138000".into()),
            done: Some("01935b3e-8d5f-7c61-9b0a-2f6c1d7e4a99".into()),
            ..form()
        };
        let next = told.same_caller();
        assert_eq!((&next.name, &next.phone, next.like_id()), (&None, &None, told.done_id()));
        assert_eq!(next.reporter.as_deref(), Some("other"));
    }

    #[test]
    fn what_is_to_be_repaired_is_somewhere() {
        let nowhere = CallForm { unit: None, ..form() };
        assert!(form().placed() && !nowhere.placed());
        assert!(CallForm { place: Some("common".into()), ..nowhere.clone() }.placed());
        assert!(CallForm { kind: Some("question".into()), ..nowhere }.placed());
    }

    #[test]
    fn a_party_is_asked_before_its_time_is_told() {
        let party = "01935b3e-8d5f-7c61-9b0a-2f6c1d7e4a91";
        let asked = CallForm { pick: Some(format!("outside:{party}")), ..form() };
        assert!(!asked.party_answered());
        let said =
            CallForm { accepted_by: Some("赵工".into()), due: Some("2026-11-24T17:00".into()), ..asked.clone() };
        assert!(said.party_answered());
        assert!(CallForm { pick: Some(format!("later:{party}")), ..asked }.party_answered());
    }

    #[test]
    fn without_a_home_it_is_a_common_part() {
        assert_eq!(form().place(), Place::InHome);
        assert_eq!(CallForm::default().place(), Place::Common);
        assert_eq!(CallForm { place: Some("common".into()), ..form() }.place(), Place::Common);
    }
}
