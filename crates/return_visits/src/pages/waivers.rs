//! The classes whose visits may be waived: since when, and where that was published.

use askama::Template;
use kernel::clock::Day;
use kernel::fault::Fault;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use serde::Deserialize;

use crate::actions::{self, Publish};
use crate::model::Waiver;
use crate::perms::PublishWaiver;
use crate::queries;
use crate::words::Words;

struct Class {
    waiver: Waiver,
    label: String,
    note: String,
    since: String,
    href: String,
    op_id: String,
    op_id_back: String,
}

#[derive(Template)]
#[template(path = "return_visits/waivers.html")]
struct WaiversPage {
    shell: Shell,
    w: Words,
    queue_href: String,
    today: Day,
    classes: Vec<Class>,
}

/// The classes, published or not.
pub(super) async fn page(desk: Desk<PublishWaiver>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let community = desk.line.id;
    let waivers = desk.read(move |db| queries::waivers(db, community)).await?;
    let shell = desk.shell(&w.waivers_title()).await?;
    let class = |waiver: Waiver| Class {
        label: w.code_word("waiver", &waiver.waiver),
        note: w.code_word("waiver-note", &waiver.waiver),
        since: waiver.published_on.map(|day| day.to_string()).unwrap_or_default(),
        href: desk.href(&format!("/return-visits/waivers/{}", waiver.waiver)),
        op_id: shell.op_id(),
        op_id_back: shell.op_id(),
        waiver,
    };
    let classes = waivers.into_iter().map(class).collect();
    Html::of(&WaiversPage {
        queue_href: desk.href("/return-visits"),
        today: desk.now().day(&desk.line.zone),
        w: Words(desk.lang),
        classes,
        shell,
    })
}

/// The form as a browser sends it.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Form {
    #[serde(default)]
    published_on: Option<String>,
    #[serde(default)]
    published_where: Option<String>,
    #[serde(default)]
    most_minutes: Option<i64>,
}

impl Form {
    fn publish(self) -> Result<Publish, Fault> {
        let day = match self.published_on.as_deref() {
            None => None,
            Some(text) => {
                Some(kernel::clock::parse_day(text).ok_or_else(|| Fault::invalid("published_on", "not_a_date"))?)
            }
        };
        Ok(Publish { published_on: day, published_where: self.published_where, most_minutes: self.most_minutes })
    }
}

/// Publishes a class, or takes it back.
pub(super) async fn publish(
    desk: Desk<PublishWaiver>,
    Path((_, class)): Path<(String, String)>,
    form: FormCommand<Form>,
) -> Result<Done, Failed> {
    let (op, input) = (form.op, form.input.publish()?);
    desk.write(form.key, move |tx, by| actions::publish(tx, by, &class, &op, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/return-visits/waivers")))
}
