//! The data of return visits. No decisions here.

use kernel::clock::{Day, Moment};
use kernel::ids::Id;
use kernel::money::Fen;
use serde::{Deserialize, Serialize};

platform::record! {
    /// A return visit as it is kept. What people read on the queue is as it was when the work was accepted.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Visit {
        /// Its id.
        pub return_visit_id: Id,
        /// The order that is asked about.
        pub order_id: Id,
        /// The order's number.
        pub order_number: String,
        /// The request behind it.
        pub request_id: Option<Id>,
        /// The home; none for a common part.
        pub unit_id: Option<Id>,
        /// Where the work was done, in words.
        pub place_label: String,
        /// What was asked for, in the reporter's words.
        pub matter: String,
        /// Who reported it.
        pub person_id: Option<Id>,
        /// The number to call.
        pub contact_id: Option<Id>,
        /// Who is asked; empty for an anonymous report.
        pub reporter_name: String,
        /// Their number, masked; empty where none is known.
        pub phone_masked: String,
        /// Who did the work.
        pub worker_names: String,
        /// Why it is visited: a code of `return_visit_reasons`.
        pub reason: String,
        /// Whether the work was paid for.
        pub chargeable: bool,
        /// `open`, `due`, `done`, `unreached` or `waived`.
        pub state: String,
        /// When the work was accepted.
        pub created_at: Moment,
        /// From when on it is due.
        pub due_at: Moment,
        /// How often somebody tried.
        pub attempts: i64,
        /// The published class by which it was waived.
        pub waiver: Option<String>,
        /// Whether the matter is solved, as the resident says.
        pub solved: Option<bool>,
        /// 5 (very satisfied) … 1.
        pub satisfaction: Option<i64>,
        /// What was paid, as the resident says.
        pub paid_fen: Option<Fen>,
        /// To whom or by which way, as the resident says.
        pub paid_to: Option<String>,
        /// What else was said.
        pub remark: Option<String>,
        /// When it ended.
        pub ended_at: Option<Moment>,
        /// Who signed for it; empty for the software.
        pub ended_by_name: String,
        /// The order that was issued because the matter was not solved.
        pub reopened_order_id: Option<Id>,
        /// Counts its changes, from 1.
        pub version: i64,
        /// When it was changed last.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by_name: String,
    }
}

impl Visit {
    /// The request that is asked about, where it was answered without an order: the visit stands under its id then.
    pub fn of_request(&self) -> Option<Id> {
        self.request_id.filter(|request| *request == self.order_id)
    }

    /// The order that is asked about.
    pub fn of_order(&self) -> Option<Id> {
        self.of_request().is_none().then_some(self.order_id)
    }
}

platform::record! {
    /// A try to reach the resident.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Attempt {
        /// The first is 1.
        pub attempt: i64,
        /// When.
        pub at: Moment,
        /// The day in the community's time zone.
        pub on_day: Day,
        /// Whether somebody answered.
        pub reached: bool,
        /// Whether it counts towards 'unreached': not in the quiet hours.
        pub counts: bool,
        /// Who tried.
        pub by_name: String,
        /// A note.
        pub remark: String,
    }
}

platform::record! {
    /// Something that a manager has to look at.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Flag {
        /// Its id.
        pub flag_id: Id,
        /// The visit that raised it.
        pub return_visit_id: Id,
        /// The order.
        pub order_id: Id,
        /// The order's number.
        pub order_number: String,
        /// Where.
        pub place_label: String,
        /// Who was asked.
        pub reporter_name: String,
        /// `paid_more`, `paid_less`, `private_hand`, `not_asked` or `unhappy`.
        pub kind: String,
        /// What the resident says was paid.
        pub said_fen: Option<Fen>,
        /// To whom.
        pub said_to: Option<String>,
        /// What the receipts say.
        pub receipts_fen: Option<Fen>,
        /// The satisfaction that was told.
        pub satisfaction: Option<i64>,
        /// The remark of the visit.
        pub remark: Option<String>,
        /// When it was raised.
        pub raised_at: Moment,
        /// When it was settled.
        pub settled_at: Option<Moment>,
        /// By whom.
        pub settled_by_name: String,
        /// How.
        pub settlement: String,
        /// Counts its changes, from 1.
        pub version: i64,
        /// When it was changed last.
        pub changed_at: Moment,
        /// By whom.
        pub changed_by_name: String,
    }
}

platform::record! {
    /// The hours and limits of a community.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub struct Settings {
        /// Minutes after midnight at which visits begin.
        pub opens_minute: i64,
        /// Minutes after midnight at which they end.
        pub closes_minute: i64,
        /// From this minute of the day nobody is called …
        pub quiet_from_minute: i64,
        /// … until this one.
        pub quiet_to_minute: i64,
        /// So many tries …
        pub tries: i64,
        /// … on so many days make 'unreached'.
        pub try_days: i64,
        /// So many hours after it is due a visit is late.
        pub late_hours: i64,
        /// From this opinion downwards somebody asks again, and a manager looks at it.
        pub unhappy_at: i64,
    }
}

platform::record! {
    /// Hours and limits from a day on, with their source.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct TermsRow {
        /// From which day on.
        pub valid_from: Day,
        /// Minutes after midnight at which visits begin.
        pub opens_minute: i64,
        /// Minutes after midnight at which they end.
        pub closes_minute: i64,
        /// From this minute of the day nobody is called …
        pub quiet_from_minute: i64,
        /// … until this one.
        pub quiet_to_minute: i64,
        /// So many tries …
        pub tries: i64,
        /// … on so many days make 'unreached'.
        pub try_days: i64,
        /// So many hours after it is due a visit is late.
        pub late_hours: i64,
        /// From this opinion downwards somebody asks again.
        pub unhappy_at: i64,
        /// Where it comes from; a rule's id for what a fresh community begins with.
        pub source: String,
        /// Counts the changes.
        pub version: i64,
        /// When it was set.
        pub changed_at: Moment,
        /// By whom; empty for what a fresh community begins with.
        pub changed_by_name: String,
    }
}

platform::record! {
    /// A class of work whose visits may be waived, and since when it is published.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Waiver {
        /// `anonymous`, `common_part` or `small_free`.
        pub waiver: String,
        /// Since when; without a day it waives nothing.
        pub published_on: Option<Day>,
        /// Where it was published.
        pub published_where: String,
        /// For `small_free`: work planned for longer is visited.
        pub most_minutes: Option<i64>,
        /// Where the class comes from.
        pub source: String,
        /// Counts its changes, from 1.
        pub version: i64,
        /// When it was changed last.
        pub changed_at: Moment,
        /// By whom; empty where nobody changed it.
        pub changed_by_name: String,
    }
}

platform::record! {
    /// How many visits ended how, over a time. Visited, unreached and waived are counted apart.
    #[derive(Debug, Clone, PartialEq, Eq, Default)]
    pub struct Figures {
        /// Asked and answered.
        pub visited: i64,
        /// Given up after the tries.
        pub unreached: i64,
        /// Waived by a published class.
        pub waived: i64,
        /// Of the visited: solved.
        pub solved: i64,
        /// Of the visited: satisfied or very satisfied.
        pub satisfied: i64,
        /// Waiting now, due or not.
        pub waiting: i64,
        /// Of the waiting: due.
        pub due: i64,
    }
}

/// What the visitor writes down after a try.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = ReturnVisitRecord, example = json!({"reached": true, "solved": true, "satisfaction": 5, "paid_fen": 6800, "paid_to": "office", "remark": "很快，谢谢"}))]
pub struct Record {
    /// Whether the resident was reached.
    pub reached: bool,
    /// Whether the matter is solved. Needed when reached.
    #[serde(default)]
    pub solved: Option<bool>,
    /// 5 (very satisfied) … 1. Needed when reached.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 5)]
    pub satisfaction: Option<i64>,
    /// What was paid, as the resident says; compared with the receipts.
    #[serde(default)]
    #[schema(value_type = Option<i64>, minimum = 0)]
    pub paid_fen: Option<Fen>,
    /// To whom: `office` (the office's code, drawer or receipt book), `worker` (into the hand of a person), or in words.
    #[serde(default)]
    pub paid_to: Option<String>,
    /// What else was said, at most 500 characters.
    #[serde(default)]
    pub remark: Option<String>,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = ReturnVisitRecorded)]
pub struct Recorded {
    /// The visit.
    #[schema(value_type = String, format = Uuid)]
    pub return_visit_id: Id,
    /// The order that was asked about; none for a complaint that was answered without one.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub order_id: Option<Id>,
    /// `open`, `due`, `done`, `unreached` or `waived`.
    #[schema(example = "done")]
    pub state: String,
    /// How often somebody tried.
    pub attempts: i64,
    /// The order that was issued in front because the matter was not solved.
    #[schema(value_type = Option<String>, format = Uuid)]
    pub reopened_order_id: Option<Id>,
    /// What went to the manager's list: `paid_more`, `paid_less`, `private_hand`, `unhappy`.
    pub flags: Vec<String>,
    /// The visit's version now.
    pub version: i64,
}
