//! Orders as they lie in the database. What belongs to them is in `parts`. No decisions here.

use kernel::clock::Moment;
use kernel::ids::Id;
use kernel::money::Fen;
use platform::record;

use super::parts::Habits;
use crate::machine::{Facts, Flow, State};

record! {
    /// An order as it lies in the database.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Order {
        /// Its id; also the id of its booking.
        pub order_id: Id,
        /// The number that people see, `WO-261124-0046`.
        pub number: String,
        /// A code of [`State`].
        pub state: String,
        /// A code of [`Flow`].
        pub flow: String,
        /// The one department that answers for it.
        pub department: String,
        /// `P0` … `P3`.
        pub priority: String,
        /// The matter it serves.
        pub request_id: Option<Id>,
        /// The order that was not solved.
        pub reopened_from: Option<Id>,
        /// `in_home` or `common`.
        pub place: String,
        /// The home.
        pub unit_id: Option<Id>,
        /// The common part.
        pub common_part_id: Option<Id>,
        /// The building, for the way.
        pub building_id: Option<Id>,
        /// Where, as people read it.
        pub place_label: String,
        /// What, in the reporter's words.
        pub what: String,
        /// The component, where it is known.
        pub component: Option<String>,
        /// The duty that it takes.
        pub duty: Option<String>,
        /// How long it is thought to take.
        pub minutes: i64,
        /// Who pays, by the responsibility table or by what was found.
        pub payer: String,
        /// The row of the responsibility table.
        pub responsibility_row: String,
        /// For whom it is done.
        pub reporter_name: Option<String>,
        /// The number on file to which the reporter is told.
        pub reporter_contact_id: Option<Id>,
        /// Who goes.
        pub staff_id: Option<Id>,
        /// Their name.
        pub staff_name: Option<String>,
        /// The promised time.
        pub starts_at: Option<Moment>,
        /// Its end.
        pub ends_at: Option<Moment>,
        /// The outside party.
        pub party_id: Option<Id>,
        /// Its kind, which names the outcome.
        pub party_kind: Option<String>,
        /// When the outside party is due.
        pub due_at: Option<Moment>,
        /// How often the party was chased.
        pub chased: i64,
        /// Why it rests.
        pub paused_because: Option<String>,
        /// Until when.
        pub paused_until: Option<Moment>,
        /// When it went up.
        pub raised_at: Option<Moment>,
        /// Why: `unanswered` or `outside_late`.
        pub raised_because: Option<String>,
        /// The newest quote.
        pub quote_id: Option<Id>,
        /// Its total.
        pub quoted_fen: Option<Fen>,
        /// The quote that was agreed to.
        pub agreed_quote_id: Option<Id>,
        /// What was agreed (less what was waived later).
        pub agreed_fen: Fen,
        /// What was paid.
        pub paid_fen: Fen,
        /// What was done.
        pub done: Option<String>,
        /// 5 very satisfied … 1 very dissatisfied.
        pub opinion: Option<i64>,
        /// Why it came back to the centre.
        pub returned_because: Option<String>,
        /// The one outcome, once it has ended.
        pub outcome: Option<String>,
        /// By what it was closed.
        pub closing: Option<String>,
        /// When it was given.
        pub issued_at: Moment,
        /// Answered.
        pub acknowledged_at: Option<Moment>,
        /// Set out.
        pub departed_at: Option<Moment>,
        /// Let in.
        pub announced_at: Option<Moment>,
        /// Looked at.
        pub inspected_at: Option<Moment>,
        /// Begun.
        pub started_at: Option<Moment>,
        /// Done.
        pub finished_at: Option<Moment>,
        /// Accepted.
        pub accepted_at: Option<Moment>,
        /// Ended.
        pub ended_at: Option<Moment>,
        /// Counts its changes, from 1.
        pub version: i64,
        /// The last change.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by_name: String,
        /// How the rest goes on, where that was agreed.
        pub settlement: Option<String>,
        /// Whether it was opened again.
        pub reopened: bool,
        /// Whether its return visit is made whatever is waived.
        pub always_visited: bool,
    }
}

fn is_urgent(priority: &str) -> bool {
    matches!(priority, "P0" | "P1")
}

impl Order {
    /// Where it stands.
    pub fn at(&self) -> State {
        State::parse(&self.state).unwrap_or(State::Issued)
    }

    /// Its road.
    pub fn road(&self) -> Flow {
        Flow::parse(&self.flow).unwrap_or(Flow::Survey)
    }

    /// Whether it rests.
    pub fn is_paused(&self) -> bool {
        self.paused_because.is_some()
    }

    /// Whether it is in a home.
    pub fn in_home(&self) -> bool {
        self.place == "in_home"
    }

    /// Whether it is with an outside party.
    pub fn is_outside(&self) -> bool {
        self.at() == State::Outside
    }

    /// Whether it can't wait: a danger, or given as urgent.
    pub fn is_urgent(&self) -> bool {
        is_urgent(&self.priority)
    }

    /// What was offered and agreed holds no more: another worker, another payer or an outside party begins afresh.
    pub fn void_agreement(&mut self) {
        self.quote_id = None;
        self.quoted_fen = None;
        self.agreed_quote_id = None;
        self.agreed_fen = Fen::ZERO;
    }

    /// Whether something is charged for it: a paid flow, and nothing else.
    pub fn chargeable(&self) -> bool {
        self.road() == Flow::HomePaid
    }

    /// What is still open of what was agreed.
    pub fn open_fen(&self) -> Fen {
        self.agreed_fen - self.paid_fen
    }

    /// What the machine has to know.
    pub fn facts(&self, habits: &Habits, now: Moment) -> Facts {
        let done_at = self.accepted_at.or(self.ended_at).or((self.at() == State::Declined).then_some(self.changed_at));
        let last_day = done_at.map(|at| at.plus_hours(24 * habits.reopen_days));
        Facts {
            in_home: self.in_home(),
            assigned: self.staff_id.is_some(),
            takes: habits.giving == "take" || self.is_urgent(),
            agreed: self.agreed_quote_id.is_some(),
            owes: self.open_fen() > Fen::ZERO,
            reopenable: !self.reopened && last_day.is_some_and(|last| now <= last),
            conforms: None,
        }
    }
}

record! {
    /// An order in a list, on the board, in a worker's day.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct OrderLine {
        /// Its id.
        pub order_id: Id,
        /// The number that people see.
        pub number: String,
        /// A code of [`State`].
        pub state: String,
        /// A code of [`Flow`].
        pub flow: String,
        /// The department.
        pub department: String,
        /// `P0` … `P3`.
        pub priority: String,
        /// The matter it serves.
        pub request_id: Option<Id>,
        /// The order that was not solved.
        pub reopened_from: Option<Id>,
        /// The home.
        pub unit_id: Option<Id>,
        /// Where, as people read it.
        pub place_label: String,
        /// What.
        pub what: String,
        /// For whom.
        pub reporter_name: Option<String>,
        /// Who goes.
        pub staff_id: Option<Id>,
        /// Their name.
        pub staff_name: Option<String>,
        /// The promised time.
        pub starts_at: Option<Moment>,
        /// When the outside party is due.
        pub due_at: Option<Moment>,
        /// Why it rests.
        pub paused_because: Option<String>,
        /// Until when.
        pub paused_until: Option<Moment>,
        /// When it went up.
        pub raised_at: Option<Moment>,
        /// Why.
        pub raised_because: Option<String>,
        /// What was agreed.
        pub agreed_fen: Fen,
        /// What was paid.
        pub paid_fen: Fen,
        /// The opinion.
        pub opinion: Option<i64>,
        /// The outcome.
        pub outcome: Option<String>,
        /// When it was given.
        pub issued_at: Moment,
        /// When the work was done.
        pub finished_at: Option<Moment>,
        /// When it ended.
        pub ended_at: Option<Moment>,
        /// Counts its changes.
        pub version: i64,
        /// The last change.
        pub changed_at: Moment,
        /// `in_home` or `common`.
        pub place: String,
        /// The quote that was agreed to.
        pub agreed_quote_id: Option<Id>,
        /// When it was accepted.
        pub accepted_at: Option<Moment>,
        /// Who pays.
        pub payer: String,
        /// Whether it was opened again.
        pub reopened: bool,
    }
}

impl OrderLine {
    /// Where it stands.
    pub fn at(&self) -> State {
        State::parse(&self.state).unwrap_or(State::Issued)
    }

    /// Its road.
    pub fn road(&self) -> Flow {
        Flow::parse(&self.flow).unwrap_or(Flow::Survey)
    }

    /// Whether it rests.
    pub fn is_paused(&self) -> bool {
        self.paused_because.is_some()
    }

    /// What the machine has to know.
    pub fn facts(&self, habits: &Habits, now: Moment) -> Facts {
        let done_at = self.accepted_at.or(self.ended_at).or((self.at() == State::Declined).then_some(self.changed_at));
        Facts {
            in_home: self.place == "in_home",
            assigned: self.staff_id.is_some(),
            takes: habits.giving == "take" || is_urgent(&self.priority),
            agreed: self.agreed_quote_id.is_some(),
            owes: self.agreed_fen > self.paid_fen,
            reopenable: !self.reopened && done_at.is_some_and(|at| now <= at.plus_hours(24 * habits.reopen_days)),
            conforms: None,
        }
    }
}
