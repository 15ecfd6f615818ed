//! The two thin faces, pages and API: who asks, what they send, what they get.

pub mod api;
pub mod assets;
pub(crate) mod badges;
pub mod desk;
mod first;
pub mod guard;
pub mod html;
pub mod input;
pub(crate) mod limits;
pub mod live;
pub mod login;
pub mod measure;
pub mod panels;
pub mod peer;
pub mod problem;
pub mod routes;
pub mod serve;
pub mod shell;

pub use desk::{Desk, LoggedIn};
pub use html::{Done, Html};
pub use input::{ApiCommand, Form, FormCommand, Path, Query};
pub use problem::{Failed, Reply};
pub use routes::Routes;
pub use shell::Shell;
