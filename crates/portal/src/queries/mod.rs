//! What is read of the portal. Nothing is written here.

pub mod chase;
pub mod codes;
pub mod jobs;
pub mod links;
pub mod notices;
pub mod residents;
