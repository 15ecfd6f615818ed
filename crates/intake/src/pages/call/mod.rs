//! The call as it is drawn: `view` puts it together from one snapshot, `who` the household's column, `matter` what and where,
//! `ways` who can go and what else may be promised, `details` what that asks for, `say` the words, `done` what came of it.

pub(crate) mod details;
pub(crate) mod done;
pub(crate) mod matter;
pub(crate) mod say;
pub(crate) mod view;
pub(crate) mod ways;
pub(crate) mod who;

use kernel::actor::Actor;
use kernel::clock::{Day, Moment};
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::app::App;
use platform::lines::Line;
use platform::module::Viewer;
use platform::web::Desk;

use crate::words::Words;

/// Who looks, where and when: what every part of the page needs.
#[derive(Clone)]
pub(crate) struct Looks {
    pub(crate) app: App,
    pub(crate) line: Line,
    pub(crate) actor: Actor,
    pub(crate) lang: Lang,
    pub(crate) now: Moment,
}

impl Looks {
    /// As a desk looks now.
    pub(crate) fn of<P>(desk: &Desk<P>) -> Self {
        Self {
            app: desk.app.clone(),
            line: desk.line.clone(),
            actor: desk.actor.clone(),
            lang: desk.lang,
            now: desk.app.now(),
        }
    }

    pub(crate) fn w(&self) -> Words {
        Words(self.lang)
    }

    pub(crate) fn community(&self) -> Id {
        self.line.id
    }

    pub(crate) fn today(&self) -> Day {
        self.now.day(&self.line.zone)
    }

    pub(crate) fn viewer(&self) -> Viewer<'_> {
        Viewer { line: &self.line, actor: &self.actor, lang: self.lang, now: self.now }
    }

    /// An address inside the community.
    pub(crate) fn href(&self, below: &str) -> String {
        format!("/c/{}{below}", self.line.code)
    }
}
