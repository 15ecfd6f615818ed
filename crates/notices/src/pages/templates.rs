//! The texts: the house's own or the community's, in two languages, with a preview.

use askama::Template;
use kernel::fault::Fault;
use kernel::lang::Lang;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Query, Shell};
use serde::Deserialize;

use super::kind_word;
use crate::actions;
use crate::model::{Kind, Template as Own};
use crate::perms::SetNotices;
use crate::queries::kinds;
use crate::rules::text;
use crate::words::Words;

struct Row {
    label: String,
    text: String,
    own: bool,
    href: String,
}

#[derive(Template)]
#[template(path = "notices/texts.html")]
struct TextsPage {
    shell: Shell,
    w: Words,
    log_href: String,
    rows: Vec<Row>,
}

fn sample(lang: Lang, kind: &Kind, community: &str) -> Vec<(String, String)> {
    let value = |name: &str| match name {
        "community" => community.to_owned(),
        name => Words(lang).find(&format!("sample-{name}")).unwrap_or_default(),
    };
    text::names(&kind.facts).into_iter().map(|name| (name.to_owned(), value(name))).collect()
}

fn shown(template: &str, facts: &[(String, String)]) -> String {
    let facts: Vec<(&str, &str)> = facts.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    text::fill(template, &facts)
}

/// All kinds with their texts as they hold here.
pub(super) async fn list(desk: Desk<SetNotices>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let (community, lang) = (desk.line.id, desk.lang);
    let found = desk
        .read(move |db| {
            let own = kinds::own_templates(db, community)?;
            let with = |db: &mut platform::db::Db<'_>, kind: Kind| -> Result<_, Fault> {
                let (_, body) = kinds::template(db, community, &kind, lang)?;
                let own = own.iter().any(|t| t.kind == kind.kind);
                Ok((kind, body, own))
            };
            kinds::kinds(db)?.into_iter().map(|kind| with(db, kind)).collect::<Result<Vec<_>, Fault>>()
        })
        .await?;
    let shell = desk.shell(&w.templates_title()).await?;
    let row = |(kind, body, own): (Kind, String, bool)| Row {
        label: kind_word(&w, &kind.kind),
        text: shown(&body, &sample(desk.lang, &kind, &desk.line.name)),
        own,
        href: desk.href(&format!("/notices/texts/{}", kind.kind)),
    };
    let rows = found.into_iter().map(row).collect();
    Html::of(&TextsPage { log_href: desk.href("/notices"), rows, w: Words(desk.lang), shell })
}

struct Side {
    tag: &'static str,
    label: String,
    title: String,
    body: String,
    preview_title: String,
    preview: String,
    own: bool,
    version: i64,
    changed: String,
    href: String,
    op_id: String,
    op_reset: String,
}

#[derive(Template)]
#[template(path = "notices/text.html")]
struct TextPage {
    shell: Shell,
    w: Words,
    list_href: String,
    preview_href: String,
    label: String,
    holds_code: bool,
    names: Vec<String>,
    sides: Vec<Side>,
}

/// One kind, both languages.
pub(super) async fn edit(desk: Desk<SetNotices>, Path((_, kind)): Path<(String, String)>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let community = desk.line.id;
    let (kind, texts) = desk
        .read(move |db| {
            let kind = kinds::kind(db, &kind)?;
            let mut texts = Vec::new();
            for lang in [Lang::Zh, Lang::En] {
                let text = kinds::template(db, community, &kind, lang)?;
                texts.push((lang, text, kinds::own_template(db, community, &kind.kind, lang)?));
            }
            Ok((kind, texts))
        })
        .await?;
    let label = kind_word(&w, &kind.kind);
    let shell = desk.shell(&label).await?;
    let base = desk.href(&format!("/notices/texts/{}", kind.kind));
    let side = |(lang, (title, body), own): (Lang, (String, String), Option<Own>)| {
        let facts = sample(lang, &kind, &desk.line.name);
        Side {
            tag: lang.tag(),
            label: if lang == Lang::Zh { w.template_lang_zh() } else { w.template_lang_en() },
            preview_title: shown(&title, &facts),
            preview: shown(&body, &facts),
            title,
            body,
            version: own.as_ref().map_or(0, |own| own.version),
            changed: own
                .as_ref()
                .map(|own| w.changed(own.changed_at.near(desk.now(), &desk.line.zone), own.changed_by_name.as_str()))
                .unwrap_or_default(),
            own: own.is_some(),
            href: format!("{base}/{}", lang.tag()),
            op_id: shell.op_id(),
            op_reset: shell.op_id(),
        }
    };
    let sides = texts.into_iter().map(side).collect();
    Html::of(&TextPage {
        list_href: desk.href("/notices/texts"),
        preview_href: format!("{base}/preview"),
        label,
        holds_code: kind.holds_code,
        names: text::names(&kind.facts).into_iter().map(|name| format!("{{{name}}}")).collect(),
        sides,
        w: Words(desk.lang),
        shell,
    })
}

/// What is typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    body: Option<String>,
}

#[derive(Template)]
#[template(path = "notices/preview.html")]
struct Preview {
    title: String,
    body: String,
}

/// How what is typed would read.
pub(super) async fn preview(
    desk: Desk<SetNotices>,
    Path((_, kind)): Path<(String, String)>,
    Query(typed): Query<Typed>,
) -> Result<Html, Failed> {
    let kind = desk.read(move |db| kinds::kind(db, &kind)).await?;
    let lang = typed.lang.as_deref().and_then(Lang::parse).unwrap_or(desk.lang);
    let facts = sample(lang, &kind, &desk.line.name);
    Html::of(&Preview {
        title: shown(&typed.title.unwrap_or_default(), &facts),
        body: shown(&typed.body.unwrap_or_default(), &facts),
    })
}

/// A text as a browser sends it.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Form {
    #[serde(default)]
    title: String,
    #[serde(default)]
    body: String,
}

fn lang_of(tag: &str) -> Result<Lang, Fault> {
    [Lang::Zh, Lang::En].into_iter().find(|lang| lang.tag() == tag).ok_or(Fault::NotFound)
}

/// Gives the kind a text of the community's own.
pub(super) async fn save(
    desk: Desk<SetNotices>,
    Path((_, kind, lang)): Path<(String, String, String)>,
    form: FormCommand<Form>,
) -> Result<Done, Failed> {
    let lang = lang_of(&lang)?;
    let to = desk.href(&format!("/notices/texts/{kind}"));
    let (op, input) = (form.op, form.input);
    desk.write(form.key, move |tx, by| actions::set_template(tx, by, &op, (&kind, lang), (&input.title, &input.body)))
        .await?;
    Ok(Done::to(desk.htmx, to))
}

/// Takes it back.
pub(super) async fn reset(
    desk: Desk<SetNotices>,
    Path((_, kind, lang)): Path<(String, String, String)>,
    form: FormCommand<Form>,
) -> Result<Done, Failed> {
    let lang = lang_of(&lang)?;
    let to = desk.href(&format!("/notices/texts/{kind}"));
    desk.write(form.key, move |tx, by| actions::reset_template(tx, by, &kind, lang)).await?;
    Ok(Done::to(desk.htmx, to))
}
