//! The settings: quiet hours, the services behind the ways, each with its test button. Secrets are sealed here, at the edge.

use askama::Template;
use kernel::fault::{Check, Fault};
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use serde::Deserialize;
use serde_json::json;

use super::{code_word, error_word, may};
use crate::actions::{self, SetChannel};
use crate::edge;
use crate::model::{Channel, Settings, Way};
use crate::perms::{ManageWebhooks, SetNotices};
use crate::queries::settings;
use crate::senders::guard::Allowed;
use crate::senders::robots::Robot;
use crate::senders::sms::Provider;
use crate::senders::smtp::Server;
use crate::words::Words;

struct Service {
    way: &'static str,
    label: String,
    version: i64,
    is_on: bool,
    is_set: bool,
    has_secret: bool,
    tested: String,
    test_ok: bool,
    changed: String,
    op_id: String,
    op_test: String,
    test_hint: String,
}

#[derive(Template)]
#[template(path = "notices/settings.html")]
struct SettingsPage {
    shell: Shell,
    w: Words,
    base: String,
    log_href: String,
    texts_href: String,
    webhooks_href: String,
    quiet: Settings,
    quiet_from: String,
    quiet_to: String,
    op_quiet: String,
    sms: Provider,
    methods: [&'static str; 2],
    email: Server,
    services: Vec<Service>,
}

fn clock(minute: i64) -> String {
    format!("{:02}:{:02}", minute.div_euclid(60), minute.rem_euclid(60))
}

/// `07:30` in minutes after midnight.
fn minute_of(text: &str) -> Option<i64> {
    let (hour, minute) = text.trim().split_once(':')?;
    let (hour, minute): (i64, i64) = (hour.parse().ok()?, minute.get(..2)?.parse().ok()?);
    ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some(hour * 60 + minute)
}

/// The settings.
pub(super) async fn page(desk: Desk<SetNotices>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let community = desk.line.id;
    let (quiet, channels) =
        desk.read(move |db| Ok((settings::settings(db, community)?, settings::channels(db, community)?))).await?;
    let shell = desk.shell(&w.settings_title()).await?;
    let of = |way: Way| channels.iter().find(|channel| channel.way == way.code());
    let mut email: Server = of(Way::Email).and_then(|c| serde_json::from_str(&c.settings).ok()).unwrap_or_default();
    if email.port == 0 {
        (email.port, email.security) = (465, "tls".to_owned());
    }
    let mut sms: Provider = of(Way::Sms).and_then(|c| serde_json::from_str(&c.settings).ok()).unwrap_or_default();
    if sms.method.is_empty() {
        sms.method = "POST".to_owned();
        sms.headers = "Content-Type: application/json".to_owned();
        sms.body = "{\"phone\":\"{to}\",\"content\":\"{text}\"}".to_owned();
    }
    let services = Way::SERVICES.into_iter().map(|way| service(&desk, &w, &shell, way, of(way))).collect();
    let webhooks =
        if may::<ManageWebhooks>(&desk.actor.roles) { desk.href("/notices/webhooks") } else { String::new() };
    Html::of(&SettingsPage {
        base: desk.href("/notices/settings"),
        log_href: desk.href("/notices"),
        texts_href: desk.href("/notices/texts"),
        webhooks_href: webhooks,
        quiet_from: clock(quiet.quiet_from_minute),
        quiet_to: clock(quiet.quiet_to_minute),
        op_quiet: shell.op_id(),
        quiet,
        sms,
        methods: ["POST", "GET"],
        email,
        services,
        w,
        shell,
    })
}

fn service(desk: &Desk<SetNotices>, w: &Words, shell: &Shell, way: Way, channel: Option<&Channel>) -> Service {
    let (zone, now) = (&desk.line.zone, desk.now());
    let test_ok = channel.and_then(|c| c.test_ok).unwrap_or(false);
    let tested = channel.and_then(|c| c.tested_at.map(|at| (at.near(now, zone), c))).map(|(at, c)| {
        if test_ok { w.test_ok(c.test_answer.as_str(), at) } else { w.test_bad(error_word(w, &c.test_answer), at) }
    });
    Service {
        way: way.code(),
        label: code_word(w, "way", way.code()),
        version: channel.map_or(0, |c| c.version),
        is_on: channel.is_some_and(|c| c.is_on),
        is_set: channel.is_some(),
        has_secret: channel.is_some_and(|c| c.secret.is_some()),
        tested: tested.unwrap_or_default(),
        test_ok,
        changed: channel
            .map(|c| w.changed(c.changed_at.near(now, zone), c.changed_by_name.as_str()))
            .unwrap_or_default(),
        op_id: shell.op_id(),
        op_test: shell.op_id(),
        test_hint: match way {
            Way::Sms => w.test_sms_hint(),
            Way::Email => w.test_email_hint(),
            _ => w.test_group_hint(),
        },
    }
}

/// The quiet hours as a browser sends them.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Quiet {
    quiet_from: String,
    quiet_to: String,
}

/// Sets the quiet hours.
pub(super) async fn quiet(desk: Desk<SetNotices>, form: FormCommand<Quiet>) -> Result<Done, Failed> {
    let mut check = Check::new();
    let from = check.need(minute_of(&form.input.quiet_from), "quiet_from", "not_a_time").unwrap_or_default();
    let to = check.need(minute_of(&form.input.quiet_to), "quiet_to", "not_a_time").unwrap_or_default();
    check.done()?;
    let op = form.op;
    desk.write(form.key, move |tx, by| actions::set_quiet_hours(tx, by, &op, from, to)).await?;
    Ok(Done::to(desk.htmx, desk.href("/notices/settings")))
}

/// A service as a browser sends it; each way takes its own fields.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct ServiceForm {
    #[serde(default)]
    is_on: Option<String>,
    #[serde(default)]
    url: Option<String>,
    #[serde(default)]
    sign: Option<String>,
    #[serde(default)]
    method: Option<String>,
    #[serde(default)]
    headers: Option<String>,
    #[serde(default)]
    body: Option<String>,
    #[serde(default)]
    success: Option<String>,
    #[serde(default)]
    secret: Option<String>,
    #[serde(default)]
    host: Option<String>,
    #[serde(default)]
    port: Option<String>,
    #[serde(default)]
    security: Option<String>,
    #[serde(default)]
    user: Option<String>,
    #[serde(default)]
    from: Option<String>,
    #[serde(default)]
    from_name: Option<String>,
}

impl ServiceForm {
    /// Settings as JSON without secrets, and the secret where one was entered.
    fn read(&self, way: Way, allowed: &Allowed) -> Result<(String, Option<String>), Fault> {
        match way {
            Way::Sms => self.sms(),
            Way::Email => self.email(allowed),
            _ => self.robot(),
        }
    }

    fn sms(&self) -> Result<(String, Option<String>), Fault> {
        let text = |field: &Option<String>| field.as_deref().unwrap_or_default().trim().to_owned();
        let provider = Provider {
            url: text(&self.url),
            method: text(&self.method),
            headers: text(&self.headers),
            body: text(&self.body),
            success: text(&self.success),
        };
        let mut check = Check::new();
        // Braces are no part of an address; what is filled in later is.
        let probe = provider.url.replace(['{', '}'], "");
        check.ensure(actions::is_address(&probe), "url", "not_an_address");
        check.ensure(matches!(provider.method.as_str(), "GET" | "POST"), "method", "unknown");
        check.ensure(provider.headers.len() + provider.body.len() < 8000, "body", "too_long");
        check.done()?;
        Ok((serde_json::to_string(&provider).map_err(Fault::broken)?, self.secret.clone()))
    }

    fn email(&self, allowed: &Allowed) -> Result<(String, Option<String>), Fault> {
        let text = |field: &Option<String>| field.as_deref().map(kernel::text::tidy).unwrap_or_default();
        let mut check = Check::new();
        let port: Option<u16> = self.port.as_deref().and_then(|port| port.trim().parse().ok()).filter(|port| *port > 0);
        let server = Server {
            host: check.text(&text(&self.host), "host", 200),
            port: check.need(port, "port", "not_readable").unwrap_or_default(),
            security: text(&self.security),
            user: text(&self.user),
            from: text(&self.from),
            from_name: text(&self.from_name),
        };
        check.ensure(matches!(server.security.as_str(), "tls" | "starttls" | "none"), "security", "unknown");
        check.ensure(actions::is_email(&server.from), "from", "not_an_email");
        let inside = server.host.parse().is_ok_and(|address| allowed.holds(address)) || server.host == "localhost";
        check.ensure(server.security != "none" || inside, "security", "needs_tls");
        check.done()?;
        Ok((serde_json::to_string(&server).map_err(Fault::broken)?, self.secret.clone()))
    }

    fn robot(&self) -> Result<(String, Option<String>), Fault> {
        let settings = json!({}).to_string();
        let Some(url) = self.url.as_deref().map(str::trim).filter(|url| !url.is_empty()) else {
            return Ok((settings, None));
        };
        if !actions::is_address(url) {
            return Err(Fault::invalid("url", "not_an_address"));
        }
        let sign = self.sign.as_deref().unwrap_or_default().trim().to_owned();
        let robot = Robot { url: url.to_owned(), sign };
        Ok((settings, Some(serde_json::to_string(&robot).map_err(Fault::broken)?)))
    }
}

/// Sets up a service.
pub(super) async fn channel(
    desk: Desk<SetNotices>,
    Path((_, way)): Path<(String, String)>,
    form: FormCommand<ServiceForm>,
) -> Result<Done, Failed> {
    let way = Way::parse(&way).filter(|way| Way::SERVICES.contains(way)).ok_or(Fault::NotFound)?;
    let (settings, secret) = form.input.read(way, &Allowed::parse(&desk.app.settings().outgoing_allow))?;
    let secret = secret.map(|secret| edge::seal(&desk.app, desk.line.id, &secret)).transpose()?;
    let wish = SetChannel { is_on: form.input.is_on.is_some(), settings, secret };
    let op = form.op;
    desk.write(form.key, move |tx, by| actions::set_channel(tx, by, &op, way, &wish)).await?;
    Ok(Done::to(desk.htmx, format!("{}#{}", desk.href("/notices/settings"), way.code())))
}

/// Nothing but the button.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Nothing {}

/// Sends a test now; the page shows what was answered.
pub(super) async fn test(
    desk: Desk<SetNotices>,
    Path((_, way)): Path<(String, String)>,
    form: FormCommand<Nothing>,
) -> Result<Done, Failed> {
    let way = Way::parse(&way).ok_or(Fault::NotFound)?;
    let written = desk.write(form.key, move |tx, by| actions::test_channel(tx, by, way)).await?;
    if !written.replayed {
        crate::worker::send_now(&desk.app, desk.line.id, written.answer).await?;
    }
    Ok(Done::to(desk.htmx, format!("{}#{}", desk.href("/notices/settings"), way.code())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day_are_read_and_written() {
        assert_eq!(minute_of("22:00"), Some(1320));
        assert_eq!(clock(420), "07:00");
        for wrong in ["24:00", "7", "12:60", "-1:00", "12:5", ""] {
            assert_eq!(minute_of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_service_is_checked_before_it_is_kept() {
        let allowed = Allowed::parse(&["127.0.0.1".to_owned()]);
        let mail = |host: &str, security: &str| {
            let form = ServiceForm {
                host: Some(host.to_owned()),
                port: Some("25".to_owned()),
                security: Some(security.to_owned()),
                from: Some("desk@example.com".to_owned()),
                ..ServiceForm::default()
            };
            form.read(Way::Email, &allowed).is_ok()
        };
        assert!(mail("127.0.0.1", "none") && mail("mail.example.com", "tls"));
        assert!(!mail("mail.example.com", "none") && !mail("mail.example.com", "ssl") && !mail("", "tls"));
        let robot = ServiceForm { url: Some("https://robot.example/send?key=K".to_owned()), ..ServiceForm::default() };
        let (settings, secret) = robot.read(Way::Wecom, &allowed).expect("robot");
        assert!(!settings.contains("key=K") && secret.is_some_and(|secret| secret.contains("key=K")));
    }
}
