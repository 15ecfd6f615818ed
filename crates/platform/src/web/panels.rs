//! What floors above contribute to the page of one thing: drawn in one snapshot, in the order that they ask for.

use kernel::fault::Fault;
use kernel::ids::Id;

use super::desk::Desk;
use super::problem::Failed;
use crate::module::{SubjectPanel, Viewer};

impl<P> Desk<P> {
    /// The panels of a thing, as HTML.
    pub async fn panels(&self, subject_kind: &'static str, subject: Id) -> Result<Vec<String>, Failed> {
        let mut panels: Vec<SubjectPanel> = self
            .app
            .modules()
            .iter()
            .flat_map(|m| m.subject_panels)
            .filter(|p| p.subject_kind == subject_kind)
            .copied()
            .collect();
        panels.sort_by_key(|panel| panel.order);
        let (line, actor, lang, now) = (self.line.clone(), self.actor.clone(), self.lang, self.app.now());
        self.read(move |db| {
            let viewer = Viewer { line: &line, actor: &actor, lang, now };
            let drawn: Result<Vec<_>, Fault> = panels.iter().map(|panel| (panel.draw)(db, &viewer, subject)).collect();
            Ok(drawn?.into_iter().flatten().collect())
        })
        .await
    }
}
