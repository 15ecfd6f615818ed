//! The one integration binary: the program in process, on SQLite or (GUANJIA_TEST_ENGINE=postgres) on PostgreSQL.
#![expect(
    clippy::as_conversions,
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

mod kit;

mod chase;
mod commands;
mod console;
mod demo;
mod durability;
mod exceptions;
mod first_day;
mod forms;
mod history;
mod import;
mod intake;
mod jobs;
mod limits;
mod login;
mod money;
mod notices;
mod offline;
mod open311;
mod portal;
mod registry;
mod replays;
mod responsibility;
mod return_visits;
mod rules;
mod scheduling;
mod staff;
mod statements;
mod telling;
mod walls;
mod work_orders;
