//! The frame of every page: where am I, who am I, what else is there.

use kernel::fault::Fault;
use kernel::ids::COMPANY;
use kernel::lang::Lang;
use kernel::permission::Needs;
use kernel::role::Role;

use super::badges::Badges;
use super::desk::Desk;
use super::problem::Failed;
use crate::app::App;
use crate::db::Db;
use crate::i18n::code_id;
use crate::lines::{self, Line};
use crate::module::{NavItem, Viewer};
use crate::words::Words;

/// A community in the switch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommunityRef {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// An entry of the rail.
#[derive(Debug, Clone)]
pub struct NavEntry {
    /// Where it leads.
    pub href: String,
    /// Its word.
    pub label: String,
    /// Its icon in the sprite.
    pub icon: String,
    /// Whether it is the page at hand.
    pub on: bool,
    /// What waits there.
    pub badge: i64,
}

/// Who is logged in.
#[derive(Debug, Clone)]
pub struct UserRef {
    /// The account.
    pub id: String,
    /// The name.
    pub name: String,
    /// The roles in words.
    pub role_label: String,
    /// Whether the communities of the company are theirs to make.
    pub company: bool,
}

/// A short message at the top of the next page.
#[derive(Debug, Clone)]
pub struct Flash {
    /// `jade`, `gold` or `red`.
    pub kind: String,
    /// The sentence.
    pub text: String,
}

/// The frame of a page.
#[derive(Clone)]
pub struct Shell {
    app: App,
    words: Words,
    /// `zh-CN` or `en`.
    pub lang: String,
    /// `auto`, `light` or `dark`.
    pub theme: String,
    /// The page's title.
    pub title: String,
    /// The community at hand.
    pub community: Option<CommunityRef>,
    /// The rail.
    pub nav: Vec<NavEntry>,
    /// What waits for the one who is logged in.
    pub bell: Option<NavEntry>,
    /// Who is logged in.
    pub user: Option<UserRef>,
    /// The communities to switch to.
    pub communities: Vec<CommunityRef>,
    /// Path and query of this page.
    pub path: String,
    /// A message of the last form.
    pub flash: Option<Flash>,
    /// Whether this is the demo.
    pub demo: bool,
}

impl Shell {
    /// A frame without a person: log-in, errors, first run.
    pub fn bare(app: &App, lang: Lang, theme: &str, path: &str, title: &str) -> Self {
        Self {
            app: app.clone(),
            words: Words(lang),
            lang: lang.tag().to_owned(),
            theme: theme.to_owned(),
            title: title.to_owned(),
            community: None,
            nav: Vec::new(),
            bell: None,
            user: None,
            communities: Vec::new(),
            path: path.to_owned(),
            flash: None,
            demo: app.settings().demo,
        }
    }

    /// The address of a part of the front end.
    pub fn asset(&self, name: &str) -> String {
        self.app.assets().href(name)
    }

    /// A word of the frame, by its message id.
    pub fn word(&self, id: &str) -> String {
        self.words.find(id).unwrap_or_else(|| id.to_owned())
    }

    /// A fresh id for a form's hidden field `op_id`.
    pub fn op_id(&self) -> String {
        crate::clock::random::<16>().map(|bytes| crate::history::hex_of(&bytes)).unwrap_or_default()
    }
}

impl<P: Needs> Desk<P> {
    /// The frame of a page at this desk.
    pub async fn shell(&self, title: &str) -> Result<Shell, Failed> {
        let (app, line, actor, lang, now) =
            (self.app.clone(), self.line.clone(), self.actor.clone(), self.lang, self.now());
        let uri = self.uri.clone();
        let (nav, bell, communities) = self
            .read(move |db| {
                let viewer = Viewer { line: &line, actor: &actor, lang, now };
                let (mut nav, mut bell) = (Vec::new(), None);
                if line.id != COMPANY {
                    let count = (app.badges(), Badges::head(db, line.id)?);
                    for (words, item) in items(&app, &actor.roles) {
                        nav.push(entry(db, &viewer, words, &item, &uri, count)?);
                    }
                    let found = app.modules().iter().find_map(|m| m.bell.map(|item| (&**m.words, item)));
                    if let Some((words, item)) = found.filter(|(_, item)| item.permission.allows(&actor.roles)) {
                        bell = Some(entry(db, &viewer, words, &item, &uri, count)?);
                    }
                }
                Ok((nav, bell, lines::of_account(db, actor.id)?))
            })
            .await?;
        let mut shell = Shell::bare(&self.app, self.lang, &self.theme, &self.uri, title);
        shell.nav = nav;
        shell.bell = bell;
        shell.communities = communities.iter().map(|line| reference(line, self.lang)).collect();
        shell.community = (self.line.id != COMPANY).then(|| reference(&self.line, self.lang));
        shell.user = Some(UserRef {
            id: self.actor.id.to_string(),
            name: self.actor.name.clone(),
            role_label: role_labels(self.lang, &self.actor.roles),
            company: self.actor.has(Role::Admin) || self.actor.has(Role::HeadOffice),
        });
        Ok(shell)
    }
}

fn entry(
    db: &mut Db<'_>,
    viewer: &Viewer<'_>,
    words: &crate::i18n::Catalogue,
    item: &NavItem,
    uri: &str,
    (badges, head): (&Badges, i64),
) -> Result<NavEntry, Fault> {
    let href = format!("/c/{}{}", viewer.line.code, item.href);
    Ok(NavEntry {
        on: uri.starts_with(&href),
        href,
        label: words.find(viewer.lang, item.label, &[]).unwrap_or_else(|| item.label.to_owned()),
        icon: item.icon.to_owned(),
        badge: badges.number(db, viewer, item, head)?,
    })
}

fn reference(line: &Line, lang: Lang) -> CommunityRef {
    CommunityRef { code: line.code.clone(), name: line.name_in(lang).to_owned() }
}

fn items<'a>(app: &'a App, roles: &[Role]) -> Vec<(&'a crate::i18n::Catalogue, NavItem)> {
    let mut found: Vec<_> = app
        .modules()
        .iter()
        .flat_map(|m| m.nav.iter().map(|item| (&**m.words, *item)))
        .filter(|(_, item)| item.permission.allows(roles))
        .collect();
    found.sort_by_key(|(_, item)| item.order);
    found
}

/// Roles in words.
pub fn role_labels(lang: Lang, roles: &[Role]) -> String {
    let words = Words(lang);
    let labels: Vec<String> = roles.iter().filter_map(|r| words.find(&code_id("role", r.code()))).collect();
    labels.join(lang.pick("、", ", "))
}

/// The first page of a person in a community: that of the role, else the first entry of the rail.
pub fn first_page(app: &App, roles: &[Role], code: &str) -> Result<String, Fault> {
    let items = items(app, roles);
    let own = super::first::wanted(roles).find_map(|href| items.iter().find(|(_, item)| item.href == href));
    Ok(own.or_else(|| items.first()).map_or_else(|| "/".to_owned(), |(_, item)| format!("/c/{code}{}", item.href)))
}
