//! The commands of the command line, one file each.

pub mod admin;
pub mod backup;
pub mod copy;
pub mod demo;
pub mod doctor;
pub mod healthcheck;
pub mod import;
pub mod openapi;
pub mod restore;
pub mod serve;
pub mod token;
pub mod verify;
