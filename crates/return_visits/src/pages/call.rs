//! The number, once its purpose is in the history: in groups as it is read aloud, with a button that calls it.

use askama::Template;
use kernel::ids::Id;
use kernel::phone::spaced;
use platform::web::{Desk, Failed, FormCommand, Html, Path, Shell};
use serde::Deserialize;

use crate::actions::{self, Call};
use crate::perms::RecordReturnVisit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "return_visits/number.html", blocks = ["number"])]
struct NumberPage {
    shell: Shell,
    w: Words,
    back: String,
    shown: String,
    href: String,
}

/// The form as a browser sends it.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Form {
    #[serde(default)]
    asked: bool,
}

/// Shows the number for a call: as a fragment on the card, or as a page of its own without scripts.
pub(super) async fn call(
    desk: Desk<RecordReturnVisit>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Form>,
) -> Result<Html, Failed> {
    let (w, community, input) = (Words(desk.lang), desk.line.id, Call { asked: form.input.asked });
    let contact = desk.write(form.key, move |tx, by| actions::call(tx, by, id, &input)).await?.answer;
    let digits = desk.read(move |db| registry::queries::phone_digits(db, community, contact)).await?;
    let page = NumberPage {
        shell: desk.shell(&w.whom()).await?,
        back: desk.href(&format!("/return-visits/{id}")),
        shown: spaced(&digits),
        href: format!("tel:{digits}"),
        w,
    };
    if desk.htmx { Html::of(&page.as_number()) } else { Html::of(&page) }
}
