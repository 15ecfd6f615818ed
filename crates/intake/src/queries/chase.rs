//! What the chase list shows of intake: calls on hold of everybody, and matters that nothing brings back by itself.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;
use platform::record;

record! {
    /// A call on hold, with whose it is.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct OnHold {
        /// The clerk.
        pub clerk_id: Id,
        /// The clerk's name.
        pub clerk_name: String,
        /// What was kept of the caller.
        pub label: String,
        /// Since when.
        pub parked_at: Moment,
    }
}

record! {
    /// A request that is open with no promise and no order that would bring it back.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Quiet {
        /// The request.
        pub request_id: Id,
        /// Its number.
        pub number: String,
        /// Where.
        pub place_label: String,
        /// The matter.
        pub what: String,
        /// Its state.
        pub state: String,
        /// Who answers for it.
        pub owner_id: Id,
        /// Since when it is there.
        pub created_at: Moment,
    }
}

/// The calls on hold, the longest waiting first.
pub(crate) fn on_hold(db: &mut Db<'_>, community: Id, limit: i64) -> Result<Vec<OnHold>, Fault> {
    db.list(
        "SELECT p.clerk_id, a.name, p.label, p.parked_at FROM parked_calls p JOIN accounts a ON a.account_id = p.clerk_id \
         WHERE p.community_id = $1 ORDER BY p.parked_at, p.call_id LIMIT $2",
        args![community, limit],
    )
}

/// The open requests without an open promise and without an order, the oldest first (`intake.owned`, `promise.kept`).
pub fn quiet(db: &mut Db<'_>, community: Id, limit: i64) -> Result<Vec<Quiet>, Fault> {
    db.list(
        "SELECT r.request_id, r.number, r.place_label, r.what, r.state, r.owner_id, r.created_at FROM requests r \
         WHERE r.community_id = $1 AND r.state IN ('open', 'promised', 'waiting') AND r.order_id IS NULL \
         AND NOT EXISTS (SELECT 1 FROM promises p WHERE p.community_id = r.community_id AND p.request_id = r.request_id AND p.state = 'open') \
         ORDER BY r.created_at, r.request_id LIMIT $2",
        args![community, limit],
    )
}
