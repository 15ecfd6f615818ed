//! The codes of requests and promises that outside programs use (contract, Codes). Their names for people are words.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

macro_rules! codes {
    ($($(#[$doc:meta])* pub enum $name:ident as $schema:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
        #[serde(rename_all = "snake_case")]
        #[schema(as = $schema)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// Reads a code.
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|c| c.code() == code)
            }
        }
    )+};
}

codes! {
    /// What kind of matter somebody brought.
    pub enum Kind as RequestKind {
        /// Something is broken.
        Repair = "repair",
        /// Life at risk or damage spreading.
        Danger = "danger",
        /// Somebody wants to know.
        Question = "question",
        /// Somebody is aggrieved.
        Complaint = "complaint",
        /// Somebody wants it better.
        Suggestion = "suggestion",
        /// Somebody says thank you.
        Praise = "praise",
        /// Something done for a resident.
        Errand = "errand",
        /// None of these.
        Other = "other",
    }

    /// How it reached us.
    pub enum Channel as RequestChannel {
        /// By phone.
        Phone = "phone",
        /// In person.
        Counter = "counter",
        /// Our own pages.
        Web = "web",
        /// A code on a wall or a slip.
        Qr = "qr",
        /// Inside WeChat.
        Wechat = "wechat",
        /// Pasted from the owners' group.
        GroupMessage = "group_message",
        /// Found on a round.
        Patrol = "patrol",
        /// Handed over by colleagues.
        Department = "department",
        /// A public body.
        Authority = "authority",
        /// The company.
        HeadOffice = "head_office",
        /// An outside program.
        Open311 = "open311",
    }

    /// Where a request stands.
    pub enum State as RequestState {
        /// In the centre, somebody must decide.
        Open = "open",
        /// A time or an answer was promised.
        Promised = "promised",
        /// Somebody is at it.
        Working = "working",
        /// An outside party has it.
        Outside = "outside",
        /// It waits for the resident.
        Waiting = "waiting",
        /// Done; the return visit is to come.
        Done = "done",
        /// Closed.
        Closed = "closed",
        /// Not our service; explained, and referred.
        Refused = "refused",
    }

    /// A step of the guided script.
    pub enum Step as ScriptStep {
        /// The greeting.
        Greet = "greet",
        /// What is the matter, and where.
        WhatWhere = "what_where",
        /// Can we, and who pays.
        Judge = "judge",
        /// When, and by whom.
        Promise = "promise",
        /// Said once more.
        ReadBack = "read_back",
        /// A second matter.
        AnythingElse = "anything_else",
        /// The end of the call.
        Goodbye = "goodbye",
    }

    /// Where the matter is.
    pub enum Place as RequestPlace {
        /// Inside a home.
        InHome = "in_home",
        /// A common part, or the community at large.
        Common = "common",
    }

    /// What was promised.
    pub enum PromiseKind as RequestPromiseKind {
        /// Somebody goes out at once, before anything else.
        Danger = "danger",
        /// Somebody goes now.
        Now = "now",
        /// Somebody comes at a time.
        Appointment = "appointment",
        /// Somebody comes to look first.
        Survey = "survey",
        /// An outside party comes by a time that it has accepted.
        Outside = "outside",
        /// We call back.
        Callback = "callback",
        /// We find something out, or find something.
        Find = "find",
    }

    /// Whether we can.
    pub enum Ability as RequestAbility {
        /// Somebody qualified is free.
        Now = "now",
        /// Not now, but at a time.
        Appointment = "appointment",
        /// Not our service.
        NotOffered = "not_offered",
        /// Facts are missing: somebody looks first.
        Survey = "survey",
        /// It is an outside party's.
        Outside = "outside",
    }
}

impl State {
    /// Whether nothing more is to be done.
    pub const fn finished(self) -> bool {
        matches!(self, Self::Closed | Self::Refused)
    }
}

/// What the software promises of itself, as it is kept (`promise_words`).
pub const PROMISE_WORDS: [&str; 3] = ["called_away", "party_not_reached", "not_solved"];

/// Reads such a code.
pub fn promise_words(code: Option<&str>) -> Option<&'static str> {
    PROMISE_WORDS.into_iter().find(|known| Some(*known) == code)
}

impl PromiseKind {
    /// Whether somebody of ours comes.
    pub const fn is_visit(self) -> bool {
        matches!(self, Self::Danger | Self::Now | Self::Appointment | Self::Survey)
    }
}

impl Channel {
    /// Whose script is spoken: at the counter one offers a seat; everywhere else one writes or speaks from afar.
    pub const fn script(self) -> &'static str {
        match self {
            Self::Counter => "counter",
            _ => "phone",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_and_code_are_the_same_word() {
        for channel in Channel::ALL {
            assert_eq!(serde_json::to_string(channel).expect("json"), format!("\"{}\"", channel.code()));
            assert_eq!(Channel::parse(channel.code()), Some(*channel));
        }
        for step in Step::ALL {
            assert_eq!(serde_json::to_string(step).expect("json"), format!("\"{}\"", step.code()));
        }
    }

    #[test]
    fn only_closed_and_refused_are_the_end() {
        let ends: Vec<&str> = State::ALL.iter().filter(|s| s.finished()).map(|s| s.code()).collect();
        assert_eq!(ends, ["closed", "refused"]);
    }
}
