//! A new route without its case fails: after the suite, each mutating route was accepted, sent again, and sent with
//! another body under its key at least once. The sending itself is in `kit/replay.rs`, in every test.

use platform::web::serve::route_list;

use crate::kit::{TestApp, replay};

/// Routes whose accepted case is still owed; the list only shrinks.
const OWED: &[&str] = &["/api/v1/communities/{community}/parties/{party_id}"];

/// Runs after all others (`./test it` does), because it looks at what they left.
#[test]
#[ignore = "looks at what the other tests of this build have covered"]
fn after_all_every_mutating_route_was_sent_twice() {
    let app = TestApp::bare();
    let list = route_list(&app.app);
    let missing: Vec<String> = replay::mutating(&list)
        .filter(|(_, path)| !OWED.contains(path))
        .filter(|(method, path)| !replay::kept().join(replay::mark(method, path)).exists())
        .map(|(method, path)| format!("{method} {path}"))
        .collect();
    assert!(missing.is_empty(), "{} routes have no accepted case in any test:\n{}", missing.len(), missing.join("\n"));
}
