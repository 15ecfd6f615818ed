//! One call by HTTP: guarded, without redirects, with an end in time and size.

use std::time::Duration;

use super::guard::{Allowed, Guarded, PLAIN, REFUSED};

/// A call takes at most so long, looking up and answer included.
const SECONDS: u64 = 15;
/// So much of an answer is read.
const ANSWER: u64 = 16 * 1024;
/// So much is sent at most.
pub(crate) const BODY: usize = 20 * 1024;

/// What is called.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) post: bool,
    pub(crate) url: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

/// What was answered.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) text: String,
    pub(crate) retry_after: Option<i64>,
}

/// Calls; an error is a code for the log, without the address.
pub(crate) fn call(allowed: &Allowed, call: &Call) -> Result<Answered, String> {
    let config = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(None)
        .timeout_global(Some(Duration::from_secs(SECONDS)))
        .timeout_connect(Some(Duration::from_secs(5)))
        .max_response_header_size(16 * 1024)
        .max_idle_connections(0)
        .user_agent("Guanjia")
        .build();
    let guard = Guarded { allowed: allowed.clone() };
    let agent = ureq::Agent::with_parts(config, ureq::unversioned::transport::DefaultConnector::default(), guard);
    let method = if call.post { "POST" } else { "GET" };
    let mut request = ureq::http::Request::builder().method(method).uri(&call.url);
    for (name, value) in &call.headers {
        request = request.header(name, value);
    }
    let response = if call.post {
        agent.run(request.body(call.body.clone()).map_err(|_| "bad_address".to_owned())?)
    } else {
        agent.run(request.body(()).map_err(|_| "bad_address".to_owned())?)
    };
    let mut response = response.map_err(|error| code_of(&error))?;
    let header = response.headers().get("retry-after").and_then(|v| v.to_str().ok());
    let retry_after = header.and_then(|v| v.trim().parse().ok());
    let status = response.status().as_u16();
    let text = response.body_mut().with_config().limit(ANSWER).lossy_utf8(true).read_to_string().unwrap_or_default();
    Ok(Answered { status, text, retry_after })
}

fn code_of(error: &ureq::Error) -> String {
    match error {
        ureq::Error::Io(io) if io.to_string().contains(REFUSED) => "address_refused",
        ureq::Error::Io(io) if io.to_string().contains(PLAIN) => "needs_https",
        ureq::Error::HostNotFound => "host_not_found",
        ureq::Error::Timeout(_) => "timeout",
        ureq::Error::BadUri(_) | ureq::Error::Http(_) => "bad_address",
        ureq::Error::Io(io) if io.kind() == std::io::ErrorKind::TimedOut => "timeout",
        ureq::Error::Io(io) if io.to_string().contains("lookup") => "host_not_found",
        ureq::Error::Rustls(_) | ureq::Error::Tls(_) => "tls",
        _ => "no_connection",
    }
    .to_owned()
}
