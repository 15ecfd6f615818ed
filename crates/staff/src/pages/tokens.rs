//! API tokens of a community, and the page that shows a secret once.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::role::Role;
use platform::auth;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use serde::Deserialize;

use super::Once;
use super::change::Nothing;
use crate::actions::{self, MakeToken};
use crate::labels::role_label;
use crate::perms::KeepTokens;
use crate::words::Words;
use crate::{queries, rules};

struct Row {
    id: Id,
    name: String,
    whose: String,
    role: String,
    created: String,
    live: bool,
}

#[derive(Template)]
#[template(path = "staff/tokens.html")]
struct TokensPage {
    shell: Shell,
    w: Words,
    here: String,
    list: String,
    rows: Vec<Row>,
    holders: Vec<(String, String)>,
}

/// The list, with the form below.
pub(crate) async fn list(desk: Desk<KeepTokens>) -> Result<Html, Failed> {
    let (w, lang, community) = (Words(desk.lang), desk.lang, desk.line.id);
    let (tokens, people) =
        desk.read(move |db| Ok((auth::list_tokens(db, community)?, queries::list(db, community, None)?))).await?;
    let label = |code: &str| Role::parse(code).map(|role| role_label(lang, role)).unwrap_or_default();
    let rows = tokens.into_iter().map(|t| Row {
        id: t.token_id,
        name: t.name,
        whose: t.account_name,
        role: label(&t.role),
        created: t.created_at.short(&desk.line.zone),
        live: t.revoked_at.is_none(),
    });
    let mut holders = Vec::new();
    for person in &people {
        for role in person.roles.iter().filter(|role| rules::may_grant(&desk.actor.roles, **role)) {
            holders.push((
                format!("{}:{}", person.staff_id, role.code()),
                format!("{} · {}", person.name, role_label(lang, *role)),
            ));
        }
    }
    let page = TokensPage {
        rows: rows.collect(),
        holders,
        shell: desk.shell(&w.tokens_title()).await?,
        here: desk.href("/staff/tokens"),
        list: desk.href("/staff"),
        w,
    };
    Html::of(&page)
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct TokenForm {
    #[serde(default)]
    name: String,
    /// `id:role`.
    who: String,
}

impl TokenForm {
    fn input(&self) -> Result<MakeToken, Fault> {
        let (id, role) = self.who.split_once(':').ok_or_else(|| Fault::invalid("who", "unknown"))?;
        let staff_id = kernel::ids::parse_id(id).ok_or_else(|| Fault::invalid("who", "unknown"))?;
        let role = Role::parse(role).ok_or_else(|| Fault::invalid("who", "unknown"))?;
        Ok(MakeToken { staff_id, role, name: self.name.clone() })
    }
}

/// Makes a token; shown in this answer and never again.
pub(crate) async fn make(desk: Desk<KeepTokens>, form: FormCommand<TokenForm>) -> Result<Html, Failed> {
    let (w, input, once) = (Words(desk.lang), form.input.input()?, Once::default());
    let kept = once.clone();
    desk.write(form.key, move |tx, by| {
        kept.put(actions::make_token(tx, by, &input)?);
        Ok(())
    })
    .await?;
    let words = (w.tokens_made(), w.tokens_spent());
    SecretPage::show(&desk, &w.tokens_title(), once.take(), words, desk.href("/staff/tokens")).await
}

/// Takes a token back.
pub(crate) async fn revoke(
    desk: Desk<KeepTokens>,
    Path((_, token_id)): Path<(String, Id)>,
    form: FormCommand<Nothing>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::revoke_token(tx, by, token_id)).await?;
    Ok(Done::to(desk.htmx, desk.href("/staff/tokens")))
}

/// Something that is shown once: a fragment beside the button, or a page of its own without a script.
#[derive(Template)]
#[template(path = "staff/secret.html", blocks = ["secret"])]
pub(crate) struct SecretPage {
    shell: Shell,
    w: Words,
    secret: Option<String>,
    made: String,
    spent: String,
    back: String,
}

impl SecretPage {
    /// The answer to the form.
    pub(crate) async fn show<P: kernel::permission::Needs>(
        desk: &Desk<P>,
        title: &str,
        secret: Option<String>,
        (made, spent): (String, String),
        back: String,
    ) -> Result<Html, Failed> {
        let page = Self { shell: desk.shell(title).await?, w: Words(desk.lang), secret, made, spent, back };
        if desk.htmx { Html::of(&page.as_secret()) } else { Html::of(&page) }
    }
}
