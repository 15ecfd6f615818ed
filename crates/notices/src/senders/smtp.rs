//! E-mail by SMTP. The server is judged like every address outside, and connected to by the address that was judged.

use std::time::Duration;

use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{SmtpTransport, Transport};
use serde::{Deserialize, Serialize};

use super::guard::{Allowed, reach};
use super::{Outcome, clean};

/// The mail server and the sender.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Server {
    /// Its name or address.
    pub(crate) host: String,
    /// Its port.
    pub(crate) port: u16,
    /// `tls`, `starttls` or `none` (inside the house only).
    pub(crate) security: String,
    /// The user; empty: without a log-in.
    #[serde(default)]
    pub(crate) user: String,
    /// The sender's address.
    pub(crate) from: String,
    /// The sender's name.
    #[serde(default)]
    pub(crate) from_name: String,
}

/// A mail.
pub(crate) struct Mail<'a> {
    pub(crate) to: &'a str,
    pub(crate) subject: &'a str,
    pub(crate) body: &'a str,
    pub(crate) id: &'a str,
}

/// Sends.
pub(crate) fn send(allowed: &Allowed, server: &Server, password: &str, mail: &Mail<'_>) -> Outcome {
    let address = match reach(allowed, &server.host, server.port) {
        Ok(address) => address,
        Err(code) => return Outcome::later(code),
    };
    let Some(message) = message(server, mail) else { return Outcome::never("bad_address") };
    let tls = match server.security.as_str() {
        "none" if allowed.holds(address.ip()) => Tls::None,
        "none" => return Outcome::never("needs_tls"),
        security => match TlsParameters::new_rustls(server.host.clone()) {
            Ok(parameters) if security == "tls" => Tls::Wrapper(parameters),
            Ok(parameters) => Tls::Required(parameters),
            Err(_) => return Outcome::never("bad_address"),
        },
    };
    let mut builder = SmtpTransport::builder_dangerous(address.ip().to_string())
        .port(server.port)
        .tls(tls)
        .timeout(Some(Duration::from_secs(10)));
    if !server.user.is_empty() {
        builder = builder.credentials(Credentials::new(server.user.clone(), password.to_owned()));
    }
    match builder.build().send(&message) {
        Ok(response) => Outcome::Sent(clean(&response.message().collect::<Vec<_>>().join(" "))),
        Err(error) if error.is_permanent() => {
            Outcome::never(format!("refused: {}", error.status().map_or_else(String::new, |code| code.to_string())))
        }
        Err(error) if error.is_transient() => {
            Outcome::later(format!("refused: {}", error.status().map_or_else(String::new, |code| code.to_string())))
        }
        Err(error) if error.is_timeout() => Outcome::later("timeout"),
        Err(error) if error.is_tls() => Outcome::later("tls"),
        Err(_) => Outcome::later("no_connection"),
    }
}

/// The mail as it travels; the message id is the delivery's, so that a second copy is known as one.
fn message(server: &Server, mail: &Mail<'_>) -> Option<Message> {
    let name = (!server.from_name.is_empty()).then(|| server.from_name.clone());
    let host = server.from.split_once('@').map_or("guanjia", |(_, host)| host);
    Message::builder()
        .from(Mailbox::new(name, server.from.parse().ok()?))
        .to(Mailbox::new(None, mail.to.parse().ok()?))
        .subject(mail.subject.replace(['\r', '\n'], " "))
        .message_id(Some(format!("<{}@{host}>", mail.id)))
        .header(ContentType::TEXT_PLAIN)
        .body(mail.body.to_owned())
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_one_line_and_the_id_is_the_deliverys() {
        let server =
            Server { from: "desk@example.com".to_owned(), from_name: "住户中心".to_owned(), ..Server::default() };
        let mail = Mail { to: "a@example.org", subject: "您好\r\nBcc: b@example.org", body: "正文", id: "d1" };
        let text = String::from_utf8(message(&server, &mail).expect("message").formatted()).expect("text");
        assert!(text.contains("Message-ID: <d1@example.com>") && !text.contains("\r\nBcc:"));
        assert!(message(&server, &Mail { to: "nobody", ..mail }).is_none());
    }
}
