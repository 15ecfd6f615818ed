//! The SQL that writes imports: runs and what was decided (`runs`), rows put together (`stage`), the last command (`publish`),
//! taking away what an attempt left (`clear`), and
//! the way back (`undo`). No decisions here.

pub(crate) mod clear;
pub(crate) mod publish;
pub(crate) mod runs;
pub(crate) mod stage;
pub(crate) mod undo;
