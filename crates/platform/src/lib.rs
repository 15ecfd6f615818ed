//! The machinery of Guanjia: two database engines behind one synchronous core, the history, commands, sessions,
//! pages, API, files, jobs and words. It knows no business word. Keep its public face small: editing it rebuilds everything.

pub mod app;
pub mod auth;
mod backoff;
pub mod clock;
pub mod db;
pub mod files;
pub mod history;
pub mod i18n;
pub mod jobs;
pub mod lines;
pub mod module;
pub mod print;
pub mod sender;

pub mod web;
pub mod words;
