//! `intake`: what is brought to the centre, and what is promised in answer.
//!
//! A **request** (诉求) is one matter that somebody brought: numbered, owned by one person in the centre until it closes.
//! A **promise** (约定) is what the resident was told will happen by when; it is chased like an order.
//!
//! Invariants: a request has one owner; while its payer is undecided nothing is chargeable; a visit by our own people is
//! promised only with a reserved slot; a danger waits for nothing; a promise that moves leaves the first time on record.
//!
//! ```text
//! request: open ─► promised ─► working ─► done ─► closed        promise: open ─► kept
//!            │  ▲      │  ▲       │        ▲                               ├─► moved ─► (a new one) 
//!            │  └──────┴──┼───────┘ back   │                               ├─► broken ─► told
//!            ├─► outside ─┴────────────────┘                               └─► withdrawn
//!            ├─► waiting (for the resident)
//!            └─► refused (not our service)     `answered` on the spot: closed at once
//! ```
//!
//! Not here: who does it and who pays (`responsibility`), who can (`scheduling`), the work itself (`work_orders`).

pub mod actions;
mod api;
pub mod codes;
mod jobs;
pub mod model;
mod pages;
pub mod perms;
pub mod queries;
pub mod rules;
mod seed;
mod store;
pub mod words;
