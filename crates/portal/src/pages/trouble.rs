//! What went wrong with a form of somebody without a log-in, and what was typed.

use kernel::fault::Fault;
use kernel::lang::Lang;
use platform::app::App;
use platform::web::problem::{FieldView, RefusalView, field_views};

use crate::words::Words;

/// What went wrong with the form that was sent, and what was typed.
#[derive(Default)]
pub(crate) struct Trouble {
    pub(crate) title: String,
    pub(crate) errors: Vec<FieldView>,
    pub(crate) refusal: Option<RefusalView>,
    pub(crate) verb: String,
    pub(crate) words: String,
}

/// As people read it: the case behind a rule is the staff's to read, and their ways out are theirs to go.
pub(crate) fn trouble(app: &App, lang: Lang, fault: Fault, verb: &str, words: &str) -> Trouble {
    let mut trouble = Trouble {
        title: Words(lang).form_trouble(),
        verb: verb.to_owned(),
        words: words.to_owned(),
        ..Trouble::default()
    };
    match fault {
        Fault::Invalid(errors) => trouble.errors = field_views(app, lang, &errors),
        Fault::Refused(refusal) => {
            let mut view = RefusalView::of(app, lang, &refusal);
            view.rule_href = String::new();
            view.ways.clear();
            trouble.refusal = Some(view);
        }
        _ => {}
    }
    trouble
}
