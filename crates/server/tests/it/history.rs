//! The history: numbers without gaps, tampering detected, erased values, commands that happen once.

use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use kernel::role::Role;
use platform::args;
use platform::db::{Command, Key, Tx};
use platform::history::{self, Event};
use server::commands::verify;

use crate::kit::TestApp;

fn note(app: &TestApp, line: Id, text: &str) -> i64 {
    let text = text.to_owned();
    app.write(line, move |tx: &mut Tx<'_>| {
        let id = tx.id();
        tx.record(Event::new("note.made", "note", id).data("n", 7).personal("text", text.clone()))
    })
    .unwrap()
}

#[test]
fn numbers_have_no_gaps_and_a_refused_command_takes_none() {
    let app = TestApp::small();
    let line = app.line("east");
    let first = note(&app, line, "a");
    let refused = app.write(line, |tx: &mut Tx<'_>| {
        let id = tx.id();
        tx.record(Event::new("note.made", "note", id))?;
        Err::<(), _>(Fault::Forbidden)
    });
    assert_eq!(refused, Err(Fault::Forbidden));
    assert_eq!(note(&app, line, "b"), first + 1);
}

#[test]
fn a_panic_in_a_command_leaves_the_writer_alive() {
    let app = TestApp::small();
    let line = app.line("east");
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let panicked = app.write(line, |_: &mut Tx<'_>| -> Result<(), Fault> { panic!("on purpose") });
    std::panic::set_hook(hook);
    assert!(matches!(panicked, Err(Fault::Broken(_))));
    note(&app, line, "still here");
}

/// Every way of rewriting the history behind the program's back is found.
#[test]
fn tampering_is_detected() {
    let tampers = [
        "UPDATE events SET data = '{\"n\":8}' WHERE line_id = $1 AND number = $2",
        "UPDATE events SET kind = 'note.kept' WHERE line_id = $1 AND number = $2",
        "UPDATE events SET at = at + 1 WHERE line_id = $1 AND number = $2",
        "UPDATE event_values SET value = 'another' WHERE line_id = $1 AND number = $2",
        "UPDATE event_values SET value = NULL WHERE line_id = $1 AND number = $2",
        "DELETE FROM event_values WHERE line_id = $1 AND number = $2",
        "DELETE FROM events WHERE line_id = $1 AND number = $2",
        "UPDATE lines SET last_number = last_number - 1 WHERE line_id = $1 AND $2 > 0",
    ];
    for tamper in tampers {
        let app = TestApp::small().unchecked();
        let line = app.line("east");
        let mut last = 0;
        for text in ["a", "b", "c"] {
            last = note(&app, line, text);
        }
        assert!(verify::report(&app.app).unwrap().ok);
        let middle = last - 1;
        app.write(line, move |tx: &mut Tx<'_>| tx.run(tamper, args![line, middle])).unwrap();
        assert!(!verify::report(&app.app).unwrap().ok, "{tamper}");
    }
}

#[test]
fn an_erased_value_still_verifies() {
    let app = TestApp::small();
    let line = app.line("east");
    let number = note(&app, line, "李秀兰");
    app.write(line, move |tx: &mut Tx<'_>| history::erase(tx, number, "text", "asked")).unwrap();
    assert!(verify::report(&app.app).unwrap().ok);
    assert_eq!(app.read(move |db| history::personal(db, line, number, "text")), Some(None));
}

#[test]
fn a_command_happens_once_and_answers_the_same() {
    let app = TestApp::small();
    let line = app.line("east");
    let send = |fingerprint: u8| {
        let key = Key { text: "k".into(), fingerprint: [fingerprint; 32] };
        let command =
            Command { key: Some(key), ..app.app.command(line, kernel::actor::Actor::system(), None).unwrap() };
        app.app.store().write_blocking(command, |tx: &mut Tx<'_>| {
            let id = tx.id();
            tx.record(Event::new("note.made", "note", id))
        })
    };
    let first = send(1).unwrap();
    assert!(!first.replayed);
    let again = send(1).unwrap();
    assert!(again.replayed);
    assert_eq!(first.answer, again.answer);
    assert_eq!(send(2), Err(Fault::KeyReused));
    let events = app.read(move |db| history::after(db, line, first.answer - 1, 10));
    assert_eq!(events.len(), 1);
}

#[test]
fn the_company_has_its_own_line() {
    let app = TestApp::small();
    let report = verify::report(&app.app).unwrap();
    assert_eq!(report.lines.len(), 3);
    assert!(app.read(|db| history::after(db, COMPANY, 0, 5)).len() >= 5);
}

/// A refused attempt at a rule that nothing switches off is in the history, with who and what, without the facts.
#[test]
fn a_refused_attempt_at_a_hard_rule_is_kept() {
    let app = TestApp::demo();
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    let line = app.line("guihuayuan");
    let before = app.read(move |db| db.value::<i64>("SELECT last_number FROM lines WHERE line_id = $1", args![line]));
    let contact = app.read(move |db| {
        db.value::<kernel::ids::Id>(
            "SELECT contact_id FROM contacts WHERE community_id = $1 ORDER BY contact_id LIMIT 1",
            args![line],
        )
    });
    let path = format!("/api/v1/communities/guihuayuan/contacts/{contact}/reveal");
    clerk.post(&path, &serde_json::json!({})).refused_by("privacy.purpose");
    let events = app.read(move |db| history::after(db, line, before, 10));
    assert_eq!(events.len(), 1, "{events:?}");
    let kept = &events[0];
    assert_eq!((kept.kind.as_str(), kept.actor_id, kept.subject_id), ("rule.refused", clerk.id, clerk.id));
    assert_eq!(
        kept.json(),
        *serde_json::json!({"rule": "privacy.purpose", "reason": kept.json()["reason"], "about": contact.to_string()})
            .as_object()
            .unwrap()
    );
}

/// Fingerprints are kept under a key: whoever holds the database can't try out which phone number was typed.
#[test]
fn a_fingerprint_is_kept_under_a_key() {
    let app = TestApp::small();
    let line = app.line("east");
    let send = |fingerprint: [u8; 32]| {
        let key = Key { text: "k".into(), fingerprint };
        let command =
            Command { key: Some(key), ..app.app.command(line, kernel::actor::Actor::system(), None).unwrap() };
        app.app.store().write_blocking(command, |_: &mut Tx<'_>| Ok(7))
    };
    send([5; 32]).unwrap();
    let kept = |app: &TestApp| {
        app.read(move |db| {
            db.value::<Vec<u8>>(
                "SELECT fingerprint FROM commands WHERE line_id = $1 AND command_key = 'k'",
                args![line],
            )
        })
    };
    assert_ne!(kept(&app), [5; 32]);
    // A command from before has the plain one and is still known.
    app.write(line, move |tx: &mut Tx<'_>| {
        tx.run(
            "UPDATE commands SET fingerprint = $2 WHERE line_id = $1 AND command_key = 'k'",
            args![line, vec![5_u8; 32]],
        )
    })
    .unwrap();
    assert!(send([5; 32]).unwrap().replayed);
    assert_eq!(send([6; 32]), Err(Fault::KeyReused));
}
