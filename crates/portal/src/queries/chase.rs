//! Orders in outside hands, as the chase list asks for them.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;
use platform::record;

record! {
    /// A job that is not over, with its order and its party.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct OutsideJob {
        /// The order.
        pub order_id: Id,
        /// Its number.
        pub number: String,
        /// Where.
        pub place_label: String,
        /// The matter.
        pub what: String,
        /// The party.
        pub party: String,
        /// Its number.
        pub phone: String,
        /// A code of `JobState`.
        pub state: String,
        /// When the centre asked.
        pub asked_at: Moment,
        /// The answer is due.
        pub answer_due_at: Option<Moment>,
        /// The time that the party proposes.
        pub proposed_for: Option<Moment>,
        /// Somebody is due there.
        pub arrival_due_at: Option<Moment>,
        /// It is due to be done.
        pub finish_due_at: Option<Moment>,
        /// The job needs a call to the resident.
        pub needs_call: bool,
    }
}

/// The jobs that are not over, the one that was asked for first before the others.
pub fn open(db: &mut Db<'_>, community: Id, limit: i64) -> Result<Vec<OutsideJob>, Fault> {
    db.list(
        "SELECT j.order_id, o.number, o.place_label, o.what, p.name, p.phone, j.state, j.asked_at, j.answer_due_at, j.proposed_for, \
         j.arrival_due_at, j.finish_due_at, j.needs_call FROM party_jobs j \
         JOIN orders o ON o.community_id = j.community_id AND o.order_id = j.order_id \
         JOIN parties p ON p.community_id = j.community_id AND p.party_id = j.party_id \
         WHERE j.community_id = $1 AND j.ended_at IS NULL AND j.finished_at IS NULL ORDER BY j.asked_at, j.job_id LIMIT $2",
        args![community, limit],
    )
}
