//! Work orders (派工单): from the instruction to the accepted work.
//!
//! An **order** is given to one department, for one matter, at one place. It goes one road of [`machine`] to exactly one
//! outcome. It is born with a confirmed request (a reaction, in the same transaction), by hand for what a department
//! sees itself, or as the sequel of an order that did not solve its matter.
//!
//! Invariants, each of them a key, a check or a property test:
//! - an order has an outcome exactly when it has ended (`order.one-outcome`);
//! - nothing is agreed without a quote, nothing collected above what was agreed (`charge.consent`, `charge.ceiling`);
//! - no quote and no work before findings (`site.inspected`), no findings in a home before announcing (`site.announced`);
//! - an order is opened again at most once; its sequel may be opened again in its turn.
//!
//! A price, a receipt and a posting belong to `money`; a slot to `scheduling`; who pays to `responsibility`; the promise
//! to the resident to `intake`. The return visit, one floor up, closes what was accepted or declined.

pub mod machine;
pub mod model;
pub mod perms;
