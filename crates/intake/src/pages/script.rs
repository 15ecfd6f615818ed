//! The words of the script: read by the centre, changed by a manager, version by version.

use std::collections::HashMap;

use askama::Template;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Query, Shell};
use serde::Deserialize;

use super::call::Looks;
use super::shown;
use crate::actions::{self, SaveLine, SaveScript};
use crate::model::ScriptLine;
use crate::perms::{EditScript, ReadScript};
use crate::queries::script as kept;
use crate::queries::{self};
use crate::rules::script::{FIELDS, LINES};
use crate::words::Words;

/// Which script, and which version of it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    channel: String,
    version: String,
}

struct LineView {
    line: &'static str,
    label: String,
    zh: String,
    en: String,
    zh_manner: String,
    en_manner: String,
}

struct Version {
    number: i64,
    at: String,
    shown: String,
    by: String,
    because: String,
    href: String,
    on: bool,
}

#[derive(Template)]
#[template(path = "intake/script.html")]
struct ScriptPage {
    shell: Shell,
    w: Words,
    base: String,
    channel: String,
    lines: Vec<LineView>,
    versions: Vec<Version>,
    latest: i64,
    shown_version: i64,
    may_edit: bool,
    fields: Vec<(String, String)>,
}

/// The words, of the latest version or of an earlier one.
pub(crate) async fn show(desk: Desk<ReadScript>, Query(asked): Query<Asked>) -> Result<Html, Failed> {
    use kernel::permission::Needs;
    let (w, looks) = (Words(desk.lang), Looks::of(&desk));
    let channel = if asked.channel == "counter" { "counter" } else { "phone" };
    let may_edit = EditScript::PERMISSION.allows(&desk.actor.roles);
    let (latest, shown_version, lines, versions) = desk
        .read(move |db| {
            let community = looks.community();
            let latest = kept::latest(db, community)?;
            let wanted = asked.version.parse().ok().filter(|version| (1..=latest).contains(version));
            let version = wanted.unwrap_or(latest);
            let lines = kept::lines(db, community, version)?;
            let versions = kept::versions(db, community)?;
            let names = queries::names(db, versions.iter().map(|(_, _, by, _)| *by))?;
            let view = |(number, at, by, because): (i64, kernel::clock::Moment, kernel::ids::Id, String)| Version {
                number,
                at: at.rfc3339(),
                shown: at.short(&looks.line.zone),
                by: names.get(&by).cloned().unwrap_or_default(),
                because,
                href: looks.href(&format!("/script?channel={channel}&version={number}")),
                on: number == version,
            };
            Ok((latest, version, lines, versions.into_iter().map(view).collect()))
        })
        .await?;
    let shell = desk.shell(&w.script_title()).await?;
    let base = desk.href("/script");
    let lines = LINES.iter().map(|(line, _)| line_view(w, channel, line, &lines)).collect();
    let fields = FIELDS.iter().map(|f| (format!("{{{f}}}"), shown::name(w, "script-field", f))).collect();
    Html::of(&ScriptPage {
        shell,
        w,
        base,
        channel: channel.to_owned(),
        lines,
        versions,
        latest,
        shown_version,
        may_edit,
        fields,
    })
}

fn line_view(w: Words, channel: &str, line: &'static str, kept: &[ScriptLine]) -> LineView {
    let of = |lang: &str| kept.iter().find(|k| k.channel == channel && k.line == line && k.lang == lang);
    let words = |lang: &str| of(lang).map(|kept| kept.words.clone()).unwrap_or_default();
    let manner = |lang: &str| of(lang).map(|kept| kept.manner.clone()).unwrap_or_default();
    LineView {
        line,
        label: shown::name(w, "line", line),
        zh: words("zh-CN"),
        en: words("en"),
        zh_manner: manner("zh-CN"),
        en_manner: manner("en"),
    }
}

/// The form: `channel`, `because`, and for each line and language `words_<line>_<lang>` and `manner_<line>_<lang>`.
pub(crate) type Typed = HashMap<String, String>;

/// Saves the words as a new version.
pub(crate) async fn save(desk: Desk<EditScript>, form: FormCommand<Typed>) -> Result<Done, Failed> {
    let channel = if form.input.get("channel").is_some_and(|c| c == "counter") { "counter" } else { "phone" };
    let input = lines_of(channel, &form.input);
    desk.write(form.key, move |tx, by| actions::save_script(tx, by, &input, &form.op)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/script?channel={channel}"))))
}

/// Every line of the channel. A field that was emptied does not arrive: words may not be empty, a manner may.
fn lines_of(channel: &str, typed: &Typed) -> SaveScript {
    let field =
        |group: &str, line: &str, lang: &str| typed.get(&format!("{group}_{line}_{lang}")).cloned().unwrap_or_default();
    let line = |(line, _): &(&'static str, _)| {
        ["zh-CN", "en"].map(|lang| SaveLine {
            channel: channel.to_owned(),
            line: (*line).to_owned(),
            lang: lang.to_owned(),
            words: field("words", line, lang),
            manner: field("manner", line, lang),
        })
    };
    SaveScript {
        lines: LINES.iter().flat_map(line).collect(),
        because: typed.get("because").cloned().unwrap_or_default(),
    }
}
