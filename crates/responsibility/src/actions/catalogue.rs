//! The catalogue: what it says of a component, and the words that people say for it.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::op::Op;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::model::Grade;
use crate::rules::forms;
use crate::{perms, store};

/// A word that people say for a component.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = ResponsibilityAddWord)]
pub struct AddWord {
    /// The component's code.
    #[serde(default)]
    #[schema(example = "tap")]
    pub component: String,
    /// The word; parts joined by `+` must all be said.
    #[schema(example = "水喉+漏")]
    pub word: String,
    /// How loud it speaks, 1 to 20.
    #[serde(default = "usual_weight")]
    pub weight: i64,
}

const fn usual_weight() -> i64 {
    9
}

/// A word to be taken back.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = ResponsibilityRemoveWord)]
pub struct RemoveWord {
    /// The word.
    pub word: String,
}

/// What a manager may change of a component.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = ResponsibilityChangeComponent)]
pub struct ChangeComponent {
    /// Its name in Chinese.
    pub label_zh: String,
    /// Its name in English.
    pub label_en: String,
    /// The duty that repairs it; none: nobody of ours.
    #[serde(default)]
    pub duty: Option<String>,
    /// Whether we repair it at all.
    #[serde(default)]
    pub offered: bool,
    /// Whether it is on the list of free services.
    #[serde(default)]
    pub free: bool,
    /// How long it usually takes, in minutes.
    pub minutes: i64,
    /// How much must usually be done; none: only a survey can tell.
    #[serde(default)]
    pub usual_grade: Option<Grade>,
}

/// Adds a word.
///
/// # Errors
/// Fields that can't be taken; a word that the component has already.
pub fn add_word(tx: &mut Tx<'_>, by: &Actor, input: &AddWord) -> Result<(), Fault> {
    by.require::<perms::ChangeComponents>()?;
    let line = tx.line();
    let book = store::book(tx, line)?;
    let input = forms::word(&book, input)?;
    if !store::insert_word(tx, &input, "local")? {
        return Err(Fault::invalid("word", "taken"));
    }
    store::restamp(tx)?;
    let event = Event::new("component.word_added", "responsibility", line);
    tx.record(event.data("component", input.component).data("weight", input.weight).personal("word", input.word))?;
    Ok(())
}

/// Takes a word back.
///
/// # Errors
/// [`Fault::NotFound`] when the component doesn't have it.
pub fn remove_word(tx: &mut Tx<'_>, by: &Actor, component: &str, input: &RemoveWord) -> Result<(), Fault> {
    by.require::<perms::ChangeComponents>()?;
    let line = tx.line();
    if !store::delete_word(tx, component, &input.word)? {
        return Err(Fault::NotFound);
    }
    store::restamp(tx)?;
    let event = Event::new("component.word_removed", "responsibility", line);
    tx.record(event.data("component", component).personal("word", input.word.clone()))?;
    Ok(())
}

/// Changes what the catalogue says of a component.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], fields that can't be taken.
pub fn change_component(
    tx: &mut Tx<'_>,
    by: &Actor,
    component: &str,
    op: &Op,
    input: &ChangeComponent,
) -> Result<(), Fault> {
    by.require::<perms::ChangeComponents>()?;
    let line = tx.line();
    let seen = store::component_seen(tx, component)?;
    op.fresh(seen.version, &seen.changed_by, seen.changed_at)?;
    let input = forms::component(input)?;
    store::update_component(tx, component, &input)?;
    store::restamp(tx)?;
    let event = Event::new("component.changed", "responsibility", line)
        .data("component", component)
        .data("duty", input.duty)
        .data("offered", input.offered)
        .data("free", input.free)
        .data("minutes", input.minutes)
        .data("usual_grade", input.usual_grade.map(|grade| grade.code().to_owned()));
    tx.record(event.personal("label_zh", input.label_zh).personal("label_en", input.label_en))?;
    Ok(())
}
