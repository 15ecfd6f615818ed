//! Every accepted command of every test is sent twice more: as it was, and with something else under its key
//! (`command.once`). What was covered is kept beside the build, so that `replays.rs` can name the routes without a case.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::http::Method;
use platform::web::routes::Route;

use super::client::{Answer, Client};

/// Commands that keep nothing and so take no key: a look that writes nothing, a search, and the screen's own settings.
pub(crate) const KEYLESS: [&str; 4] = [
    "/api/v1/communities/{community}/requests/assess",
    "/c/{community}/console",
    "/c/{community}/console/find",
    "/c/{community}/find",
];

/// The mutating routes of a program.
#[derive(Clone)]
pub(super) struct Routes(Arc<Vec<(Method, &'static str)>>);

impl Routes {
    pub(super) fn of(list: &[Route]) -> Self {
        Self(Arc::new(mutating(list).collect()))
    }

    /// The route behind an address; what is written out goes before what is open.
    fn find(&self, method: &Method, address: &str) -> Option<&'static str> {
        let address = address.split('?').next().unwrap();
        let fits = self.0.iter().filter(|(m, path)| m == method && fits(path, address)).map(|(_, path)| *path);
        fits.min_by_key(|path| path.matches('{').count())
    }
}

/// Routes that change something by a person who is known.
pub(crate) fn mutating(list: &[Route]) -> impl Iterator<Item = (Method, &'static str)> + '_ {
    list.iter()
        .filter(|r| r.method != Method::GET && r.permission.is_some() && !KEYLESS.contains(&r.path))
        .map(|r| (r.method.clone(), r.path))
}

fn fits(path: &str, address: &str) -> bool {
    let (mut want, mut have) = (path.split('/'), address.split('/'));
    loop {
        match (want.next(), have.next()) {
            (None, None) => return true,
            (Some(w), Some(h)) if w == h || (w.starts_with('{') && !h.is_empty()) => {}
            _ => return false,
        }
    }
}

/// Where the coverage of this run is kept: `./test` empties it before the suite.
pub(crate) fn kept() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("replayed")
}

/// The mark of one route.
pub(crate) fn mark(method: &Method, path: &str) -> String {
    format!("{method}{}", path.replace('/', "~"))
}

impl Client {
    /// Sends an accepted command again, as it was and changed, and looks at the answers.
    pub(super) fn replay(&self, method: &Method, address: &str, headers: &[(&str, &str)], body: &[u8], first: &Answer) {
        let Some(path) = self.routes.find(method, address) else { return };
        if !first.status.is_success() && first.status.as_u16() != 303 {
            return;
        }
        let json = address.starts_with("/api/");
        let said = |what: &str, answer: &Answer| format!("{method} {path} {what}: {} {}", answer.status, answer.text);
        let again = self.once(method.clone(), address, headers, body.to_vec());
        assert_eq!(again.status, first.status, "{}", said("sent again", &again));
        assert_eq!(again.headers.get("location"), first.headers.get("location"), "{}", said("sent again", &again));
        if json {
            assert_eq!(again.text, first.text, "{method} {path} sent again");
            assert_eq!(
                again.headers.get("idempotent-replayed").map(|v| v.as_bytes()),
                Some(b"true".as_slice()),
                "{}",
                said("sent again says nothing of it", &again)
            );
        }
        let other = self.once(method.clone(), address, headers, changed(headers, body));
        assert_eq!(other.status.as_u16(), 422, "{}", said("with another body", &other));
        if json {
            assert!(other.text.contains("/problems/key-reused"), "{}", said("with another body", &other));
        }
        fs::create_dir_all(kept()).unwrap();
        fs::write(kept().join(mark(method, path)), "").unwrap();
    }
}

/// The same body with one thing more.
fn changed(headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let content = headers.iter().find(|(name, _)| *name == "content-type").map_or("", |(_, value)| *value);
    match content {
        "application/json" => {
            let mut value: serde_json::Value = serde_json::from_slice(body).unwrap_or_else(|_| serde_json::json!({}));
            value["replay_probe"] = true.into();
            value.to_string().into_bytes()
        }
        // An identity number is fingerprinted alone, so that nothing else is kept of it.
        "application/x-www-form-urlencoded" if identity(body).is_some() => {
            let (from, to) = identity(body).unwrap();
            [&body[..from], b"440524188001010014", &body[to..]].concat()
        }
        "application/x-www-form-urlencoded" => [body, b"&replay_probe=1"].concat(),
        other => match other.split_once("boundary=") {
            Some((_, boundary)) => longer_file(body, boundary),
            None => [body, b"\0"].concat(),
        },
    }
}

/// Where the identity number of a form stands.
fn identity(body: &[u8]) -> Option<(usize, usize)> {
    let text = std::str::from_utf8(body).ok()?;
    let at = if text.starts_with("id_number=") { 0 } else { text.find("&id_number=")? + 1 };
    let from = at + "id_number=".len();
    Some((from, text[from..].find('&').map_or(text.len(), |end| from + end)))
}

/// A form with a file: one byte more at the file's end, which a picture bears. Without a chosen file: one field more.
fn longer_file(body: &[u8], boundary: &str) -> Vec<u8> {
    let find = |what: &str, from: usize| {
        let found = body[from..].windows(what.len()).position(|w| w == what.as_bytes());
        found.map(|at| from + at)
    };
    let mut from = 0;
    while let Some(file) = find("filename=\"", from) {
        if !body[file..].starts_with(b"filename=\"\"") {
            let end = find(&format!("\r\n--{boundary}"), file).expect("the file ends");
            return [&body[..end], b"\n", &body[end..]].concat();
        }
        from = file + 1;
    }
    let field = format!("--{boundary}\r\ncontent-disposition: form-data; name=\"replay_probe\"\r\n\r\n1\r\n");
    [field.as_bytes(), body].concat()
}
