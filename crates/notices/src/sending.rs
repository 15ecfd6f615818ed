//! One try: what it needs is read in one snapshot, then the way's sender is called on a thread that may wait.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::app::App;
use platform::db::Db;
use platform::files::Sealed;
use platform::history;
use serde_json::json;

use crate::model::{Channel, Outgoing, Way, WebhookSecrets};
use crate::queries::{outgoing, recipients, settings, webhooks};
use crate::rules::events;
use crate::senders::guard::Allowed;
use crate::senders::http::{BODY, Call, call};
use crate::senders::robots::{self, Robot};
use crate::senders::sms::Provider;
use crate::senders::smtp::{self, Mail, Server};
use crate::senders::{Outcome, clean, signing};

/// Everything a try needs.
pub(crate) struct Prepared {
    community: Id,
    way: Way,
    out: Outgoing,
    now: Moment,
    title: String,
    body: String,
    href: String,
    address: Option<String>,
    channel: Option<Channel>,
    webhook: Option<(String, WebhookSecrets)>,
}

/// Reads it.
pub(crate) async fn prepare(app: &App, community: Id, delivery: Id) -> Result<Prepared, Fault> {
    let now = app.now();
    app.read(move |db| read(db, community, delivery, now)).await
}

fn read(db: &mut Db<'_>, community: Id, delivery: Id, now: Moment) -> Result<Prepared, Fault> {
    let out = outgoing::outgoing(db, community, delivery)?;
    let way = Way::parse(&out.way).ok_or_else(|| Fault::broken("a way that isn't one"))?;
    let (title, mut body, href) = match out.notice_id {
        Some(notice) => outgoing::texts(db, community, notice, &out.lang)?,
        None => (String::new(), String::new(), String::new()),
    };
    let address = match (way, out.target_id) {
        (Way::Sms, Some(id)) => recipients::digits(db, community, &out.target, id)?,
        (Way::Email, Some(id)) => recipients::email(db, community, &out.target, id)?,
        _ => None,
    };
    let webhook = match out.webhook_id {
        Some(id) => {
            body = event_body(db, community, &out)?;
            Some((webhooks::webhook(db, community, id)?.url, webhooks::secrets(db, community, id)?))
        }
        None => None,
    };
    let channel = settings::channel(db, community, way)?;
    Ok(Prepared { community, way, out, now, title, body, href, address, channel, webhook })
}

fn event_body(db: &mut Db<'_>, community: Id, out: &Outgoing) -> Result<String, Fault> {
    let code = platform::lines::by_id(db, community)?.code;
    let Some(number) = out.number else {
        let at = out.made_at.rfc3339();
        return Ok(json!({"type": out.kind, "timestamp": at, "data": {"community": code}}).to_string());
    };
    let row = history::after(db, community, number - 1, 1)?.into_iter().next().ok_or(Fault::NotFound)?;
    Ok(events::body(&code, &row))
}

/// Sends. It may take as long as the receiver lets it, up to the limits of `http` and `smtp`.
pub(crate) fn send(app: &App, p: &Prepared) -> Outcome {
    let allowed = Allowed::parse(&app.settings().outgoing_allow);
    // A test goes out by a service that is not switched on yet.
    let channel = p.channel.as_ref().filter(|c| c.is_on || p.out.kind == "test");
    match p.way {
        Way::Inbox => Outcome::Sent(String::new()),
        Way::Webhook => webhook(app, &allowed, p),
        Way::Sms => short_message(app, channel, p),
        Way::Email => match channel {
            None => Outcome::never("not_set_up"),
            Some(channel) => email(app, &allowed, channel, p),
        },
        Way::Wecom | Way::Dingtalk | Way::Feishu => match channel {
            None => Outcome::never("not_set_up"),
            Some(channel) => robot(app, &allowed, channel, p),
        },
    }
}

/// The page's whole address, where the operator said under which name the house is reached.
fn link(app: &App, href: &str) -> String {
    let base = app.settings().public_url.trim_end_matches('/');
    if base.is_empty() || href.is_empty() { String::new() } else { format!("{base}{href}") }
}

fn secret(app: &App, community: Id, channel: &Channel) -> Result<String, Fault> {
    match (&channel.secret, &channel.secret_key, channel.seal_id) {
        (Some(bytes), Some(key), Some(id)) => {
            let sealed = Sealed { bytes: bytes.clone(), key_wrapped: key.clone() };
            app.files().open_value(community, id, &sealed)
        }
        _ => Ok(String::new()),
    }
}

fn short_message(app: &App, channel: Option<&Channel>, p: &Prepared) -> Outcome {
    let Some(to) = &p.address else { return Outcome::never("no_address") };
    if p.body.is_empty() {
        return Outcome::never("erased");
    }
    text(app, p.community, channel, to, &p.body, &p.out.delivery_id.to_string())
}

/// Sends a text to a number by the community's provider.
pub(crate) fn text(app: &App, community: Id, channel: Option<&Channel>, to: &str, body: &str, id: &str) -> Outcome {
    let Some(channel) = channel else {
        // No provider yet: what the operator put in its place (the demo prints it).
        return match app.sender().send(to, body) {
            Ok(()) => Outcome::Sent("printed".to_owned()),
            Err(_) => Outcome::later("no_connection"),
        };
    };
    let Ok(provider) = serde_json::from_str::<Provider>(&channel.settings) else { return Outcome::never("not_set_up") };
    let Ok(secret) = secret(app, community, channel) else { return Outcome::later("secret_sealed") };
    provider.send(&Allowed::parse(&app.settings().outgoing_allow), to, body, id, &secret)
}

fn email(app: &App, allowed: &Allowed, channel: &Channel, p: &Prepared) -> Outcome {
    let Some(to) = &p.address else { return Outcome::never("no_address") };
    let Ok(server) = serde_json::from_str::<Server>(&channel.settings) else { return Outcome::never("not_set_up") };
    let Ok(password) = secret(app, p.community, channel) else { return Outcome::later("secret_sealed") };
    let link = link(app, &p.href);
    let body = if link.is_empty() { p.body.clone() } else { format!("{}\n\n{link}", p.body) };
    let id = p.out.delivery_id.to_string();
    smtp::send(allowed, &server, &password, &Mail { to, subject: &p.title, body: &body, id: &id })
}

fn robot(app: &App, allowed: &Allowed, channel: &Channel, p: &Prepared) -> Outcome {
    let Ok(secret) = secret(app, p.community, channel) else { return Outcome::later("secret_sealed") };
    let Ok(robot) = serde_json::from_str::<Robot>(&secret) else { return Outcome::never("not_set_up") };
    let text = [p.title.as_str(), p.body.as_str(), &link(app, &p.href)];
    let text = text.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
    robots::send(allowed, p.way, &robot, &text, p.now)
}

fn webhook(app: &App, allowed: &Allowed, p: &Prepared) -> Outcome {
    let Some((url, secrets)) = &p.webhook else { return Outcome::never("removed") };
    if p.body.len() > BODY {
        return Outcome::never("too_large");
    }
    let (id, seconds) = (p.out.delivery_id.to_string(), p.now.seconds());
    let signed = keys(app, p.community, secrets, p.now)
        .and_then(|keys| signing::webhook_signatures(&keys, &id, seconds, &p.body));
    let Ok(signature) = signed else { return Outcome::later("secret_sealed") };
    let headers = [
        ("content-type", "application/json".to_owned()),
        ("webhook-id", id),
        ("webhook-timestamp", seconds.to_string()),
        ("webhook-signature", signature),
    ];
    let headers = headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    match call(allowed, &Call { post: true, url: url.clone(), headers, body: p.body.clone() }) {
        Ok(answered) if (200..300).contains(&answered.status) => Outcome::Sent(clean(&answered.text)),
        // Gone for good, says the receiver.
        Ok(answered) if answered.status == 410 => Outcome::never("status: 410"),
        Ok(answered) => Outcome::Failed {
            error: format!("status: {}", answered.status),
            retry_after: answered.retry_after,
            never: false,
        },
        Err(code) => Outcome::later(code),
    }
}

/// The secret, and the one before it while it lives.
fn keys(app: &App, community: Id, secrets: &WebhookSecrets, now: Moment) -> Result<Vec<String>, Fault> {
    let open = |bytes: &[u8], key: &[u8], id: Id| {
        let sealed = Sealed { bytes: bytes.to_vec(), key_wrapped: key.to_vec() };
        app.files().open_value(community, id, &sealed)
    };
    let mut keys = vec![open(&secrets.secret, &secrets.secret_key, secrets.seal_id)?];
    if let (Some(bytes), Some(key), Some(id)) = (&secrets.old_secret, &secrets.old_secret_key, secrets.old_seal_id)
        && secrets.old_until.is_some_and(|until| until > now)
    {
        keys.push(open(bytes, key, id)?);
    }
    Ok(keys)
}
