//! The data of the portal. No decisions here.

mod residents;

pub use residents::{Asked, Home, LeftWords, Matter, Promised};

use kernel::clock::{Day, Moment};
use kernel::ids::Id;
use platform::record;

use crate::rules::{Hours, JobState, Times};

record! {
    /// A link as it lies in the database; the token itself lies nowhere.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Link {
        /// Its community.
        pub community_id: Id,
        /// Its id.
        pub link_id: Id,
        /// `party` or `resident`.
        pub purpose: String,
        /// The one order that it opens.
        pub order_id: Id,
        /// The party, or the person.
        pub holder_id: Id,
        /// When it was made.
        pub made_at: Moment,
        /// When it went out.
        pub sent_at: Option<Moment>,
        /// The masked number that it went to; empty: handed over by the centre.
        pub sent_to: String,
        /// When it ends.
        pub expires_at: Moment,
        /// When the centre ended it.
        pub revoked_at: Option<Moment>,
        /// When it was opened last.
        pub opened_at: Option<Moment>,
        /// How often.
        pub opened: i64,
    }
}

record! {
    /// One hand-over of an order to a party.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Job {
        /// Its id.
        pub job_id: Id,
        /// The order.
        pub order_id: Id,
        /// The party.
        pub party_id: Id,
        /// A code of [`JobState`].
        pub state: String,
        /// When the centre asked.
        pub asked_at: Moment,
        /// For when.
        pub asked_for: Moment,
        /// The answer is due.
        pub answer_due_at: Option<Moment>,
        /// It came.
        pub answered_at: Option<Moment>,
        /// The time that the party proposes.
        pub proposed_for: Option<Moment>,
        /// Why.
        pub proposed_note: String,
        /// The time that both agreed to.
        pub agreed_for: Option<Moment>,
        /// Somebody is due there.
        pub arrival_due_at: Option<Moment>,
        /// And was.
        pub arrived_at: Option<Moment>,
        /// It is due to be done.
        pub finish_due_at: Option<Moment>,
        /// The minutes that the contract gives for the work, from the agreed time or the arrival.
        pub finish_minutes: Option<i64>,
        /// It was done.
        pub finished_at: Option<Moment>,
        /// It is over.
        pub ended_at: Option<Moment>,
        /// Why it was declined, or the centre's word to a refused proposal.
        pub reason: String,
        /// The job needs a call to the resident.
        pub needs_call: bool,
        /// Counts its changes, from 1.
        pub version: i64,
        /// The last change.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by_name: String,
    }
}

impl Job {
    /// Where it stands.
    pub fn at(&self) -> JobState {
        JobState::parse(&self.state).unwrap_or(JobState::Withdrawn)
    }

    /// Its times, for what was kept and broken.
    pub const fn times(&self) -> Times {
        Times {
            answer_due_at: self.answer_due_at,
            answered_at: self.answered_at,
            arrival_due_at: self.arrival_due_at,
            arrived_at: self.arrived_at,
            finish_due_at: self.finish_due_at,
            finished_at: self.finished_at,
            ended_at: self.ended_at,
        }
    }
}

record! {
    /// A job with the number of its order, for the list behind a count.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct JobLine {
        /// The order.
        pub order_id: Id,
        /// Its number.
        pub number: String,
        /// Where.
        pub place_label: String,
        /// When the centre asked.
        pub asked_at: Moment,
        /// The answer is due.
        pub answer_due_at: Option<Moment>,
        /// It came.
        pub answered_at: Option<Moment>,
        /// Somebody is due there.
        pub arrival_due_at: Option<Moment>,
        /// And was.
        pub arrived_at: Option<Moment>,
        /// It is due to be done.
        pub finish_due_at: Option<Moment>,
        /// It was done.
        pub finished_at: Option<Moment>,
        /// It is over.
        pub ended_at: Option<Moment>,
    }
}

impl JobLine {
    /// Its times.
    pub const fn times(&self) -> Times {
        Times {
            answer_due_at: self.answer_due_at,
            answered_at: self.answered_at,
            arrival_due_at: self.arrival_due_at,
            arrived_at: self.arrived_at,
            finish_due_at: self.finish_due_at,
            finished_at: self.finished_at,
            ended_at: self.ended_at,
        }
    }
}

record! {
    /// The terms of a party's contract.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Contract {
        /// Its id.
        pub contract_id: Id,
        /// Its number on paper.
        pub number: String,
        /// What it covers.
        pub scope: String,
        /// Its time runs from this minute of the day …
        pub hours_from: i64,
        /// … until this one; equal: round the clock.
        pub hours_to: i64,
        /// Minutes for an answer.
        pub answer_minutes: i64,
        /// Minutes until somebody is there.
        pub arrival_minutes: i64,
        /// Minutes for the work.
        pub finish_minutes: i64,
        /// What a breach costs, in the contract's words.
        pub penalties: String,
        /// From when on.
        pub valid_from: Day,
        /// Until when.
        pub valid_to: Option<Day>,
    }
}

impl Contract {
    /// When its time runs.
    pub const fn hours(&self) -> Hours {
        Hours { from: self.hours_from, to: self.hours_to }
    }
}

record! {
    /// A notice to a warranty party.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Notice {
        /// Its id.
        pub notice_id: Id,
        /// The order.
        pub order_id: Id,
        /// The party.
        pub party_id: Id,
        /// Its number on paper.
        pub number: String,
        /// 1 the first, 2 the second, 3 the substitute repair.
        pub step: i64,
        /// Safety or use is gravely affected.
        pub urgent: bool,
        /// What it rests on.
        pub article: String,
        /// The same in English.
        pub article_en: String,
        /// When it was issued.
        pub issued_at: Moment,
        /// By whom.
        pub issued_by_name: String,
        /// Until when the party is to be there.
        pub due_at: Option<Moment>,
        /// It wasn't.
        pub overdue_at: Option<Moment>,
    }
}

record! {
    /// What a party told on the way.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Report {
        /// Its words.
        pub words: String,
        /// How many photos came with it.
        pub photos: i64,
        /// When.
        pub told_at: Moment,
    }
}

record! {
    /// How long a warranty party has after a notice.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct NoticeTerm {
        /// Hours; of the last step none.
        pub hours: i64,
        /// What it rests on.
        pub article: String,
        /// The same in English.
        pub article_en: String,
        /// Where the figure is from.
        pub source: String,
    }
}

record! {
    /// A code on a wall or a door, that holds.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Code {
        /// Its community.
        pub community_id: Id,
        /// Its id.
        pub code_id: Id,
        /// What stands in the address.
        pub code: String,
        /// The home.
        pub unit_id: Option<Id>,
        /// The common part.
        pub common_part_id: Option<Id>,
    }
}

record! {
    /// A place with its code, where it has one.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct CodeLine {
        /// The home, or the common part.
        pub place_id: Id,
        /// Its name.
        pub label: String,
        /// The building of a common part.
        pub building: Option<String>,
        /// The code that holds.
        pub code_id: Option<Id>,
        /// What stands in the address.
        pub code: Option<String>,
        /// When it was made.
        pub made_at: Option<Moment>,
    }
}

record! {
    /// By which way a request came in.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ReportedBy {
        /// By a code on a wall.
        pub code_id: Option<Id>,
        /// By somebody who was logged in.
        pub person_id: Option<Id>,
        /// When.
        pub made_at: Moment,
    }
}
