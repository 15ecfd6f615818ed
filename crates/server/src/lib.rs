//! The program as a library: configuration, the embedded front end and migrations, the composed modules, the commands.

pub mod cli;
pub mod commands;
pub mod compose;
pub mod config;
pub mod describe;
pub mod embedded;
mod metrics;
pub mod reference;
