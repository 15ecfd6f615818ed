//! What is kept back: numbers, specimens, identity numbers; shown for a purpose, each look in the history.

use axum::http::Method;
use kernel::ids::Id;
use kernel::role::Role;
use serde_json::json;

use super::{a_home, add_person, contact_of, events, id_in, person_of};
use crate::kit::TestApp;

#[test]
fn a_number_is_shown_for_a_purpose_and_each_look_is_in_the_history() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    let home = a_home(&manager, "east", "1", "1", "301");
    add_person(&clerk, &home, "李秀兰", "owner", "13812345120").location();
    let person = person_of(&clerk, &home);
    let contact = contact_of(&clerk, &person);
    for page in [&home, &person, &format!("{home}/card"), &"/c/east/registry".to_owned()] {
        assert!(!clerk.get(page).text.contains("13812345120"), "{page} shows the whole number");
    }
    let api = format!("/api/v1/communities/east/contacts/{contact}/reveal");
    clerk.post(&api, &json!({})).refused_by("privacy.purpose");
    let other = clerk.post(&api, &json!({"purpose": "other"})).refused_by("privacy.purpose");
    assert_eq!(other["reason"], "note_missing");
    assert_eq!(other["ways_out"][0]["action"], "state_purpose");
    let looks = |app: &TestApp| {
        events(app, "person", id_in(&person))
            .into_iter()
            .filter(|(kind, _)| kind == "contact.revealed")
            .collect::<Vec<_>>()
    };
    assert!(looks(&app).is_empty());
    let seen = clerk.post_with_key(&api, "look-1", &json!({"purpose": "call_back"})).expect(200);
    assert_eq!(seen["phone"], "13812345120");
    clerk.post_with_key(&api, "look-1", &json!({"purpose": "call_back"})).expect(200);
    assert_eq!(looks(&app).len(), 1, "one key is one look");
    // The same on the page: the form first, then the number, and the note never stands in the chain.
    let look = format!("/c/east/contacts/{contact}/look");
    assert!(clerk.get(&look).text.contains("查看理由"));
    let page = clerk.form(&look, &[("purpose", "other"), ("note", "业主托我们转告")]);
    assert!(page.text.contains("13812345120") && page.text.contains("已留记录"), "{}", page.text);
    let told = looks(&app);
    assert_eq!(told.len(), 2);
    assert!(told[0].1.contains("\"purpose\":\"call_back\"") && !told[1].1.contains("转告"));
    // Who needs no numbers gets none.
    assert_eq!(app.as_role("east", Role::Auditor).post(&api, &json!({"purpose": "call_back"})).status.as_u16(), 403);
    assert_eq!(app.as_role("west", Role::Clerk).post(&api, &json!({"purpose": "call_back"})).status.as_u16(), 404);
    let west = api.replace("/east/", "/west/");
    assert_eq!(app.as_role("west", Role::Clerk).post(&west, &json!({"purpose": "call_back"})).status.as_u16(), 404);
}

#[test]
fn where_a_number_came_from_and_whether_it_was_verified_stays_on_record() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    let home = a_home(&manager, "east", "1", "1", "301");
    add_person(&clerk, &home, "李秀兰", "owner", "13812345120").location();
    let person = person_of(&clerk, &home);
    let contacts = format!("{person}/contacts");
    assert_eq!(clerk.form(&contacts, &[("phone", "13812345120"), ("origin", "counter")]).status.as_u16(), 422);
    clerk.form(&contacts, &[("phone", "0755-26001234"), ("origin", "resident_said"), ("label", "公司")]).location();
    let page = clerk.get(&person).text;
    assert!(page.contains("来电告知") && page.contains("当面登记") && page.contains("未核实"));
    let contact = contact_of(&clerk, &person);
    clerk.form(&format!("/c/east/contacts/{contact}/verify"), &[("base_version", "1")]).location();
    assert!(clerk.get(&person).text.contains("2026-11-24 核实"));
    assert_eq!(
        clerk.form(&format!("/c/east/contacts/{contact}/verify"), &[("base_version", "1")]).status.as_u16(),
        409
    );
}

fn multipart(fields: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let file = if name.ends_with("_file") { "; filename=\"s.png\"\r\nContent-Type: image/png" } else { "" };
        body.extend_from_slice(
            format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n").as_bytes(),
        );
        body.extend_from_slice(value);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--XX--\r\n");
    body
}

#[test]
fn a_specimen_lies_sealed_and_is_shown_for_a_purpose() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    let home = a_home(&manager, "east", "1", "1", "301");
    add_person(&clerk, &home, "李秀兰", "owner", "").location();
    let person = person_of(&clerk, &home);
    let mut png = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(60, 30).write_to(&mut png, image::ImageFormat::Png).unwrap();
    let png = png.into_inner();
    let send = |fields: &[(&str, &[u8])]| {
        clerk.send(
            Method::POST,
            &format!("{person}/specimen"),
            &[("content-type", "multipart/form-data; boundary=XX")],
            multipart(fields),
        )
    };
    assert_eq!(send(&[("op_id", b"s1")]).status.as_u16(), 422);
    assert_eq!(send(&[("op_id", b"s2"), ("signature_file", b"<svg/>")]).status.as_u16(), 422);
    assert_eq!(send(&[("op_id", b"s3"), ("signature_file", &png)]).location(), person);
    // What lies in the folder is no picture.
    let mut stored = Vec::new();
    let mut folders = vec![app.config.data.join("blobs")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path())
            } else {
                stored.push(std::fs::read(entry.path()).unwrap())
            }
        }
    }
    assert!(!stored.is_empty() && stored.iter().all(|bytes| !bytes.starts_with(b"\x89PNG")));
    let look = format!("{person}/specimen/look");
    assert!(!clerk.get(&person).text.contains("data:image"));
    assert_eq!(clerk.form(&look, &[("purpose", "")]).status.as_u16(), 409);
    let seen = clerk.form(&look, &[("purpose", "release_check")]);
    assert!(seen.text.contains("src=\"data:image/png;base64,"), "{}", seen.text);
    let told = events(&app, "person", id_in(&person));
    assert_eq!(told.iter().filter(|(kind, _)| kind == "specimen.seen").count(), 1);
    // The plain page of files knows nothing of it.
    let blobs = app.read(|db| db.values::<Id>("SELECT blob_id FROM specimens", platform::args![]));
    assert_eq!(clerk.get(&format!("/c/east/blobs/{}", blobs[0])).status.as_u16(), 404);
    assert_eq!(app.as_role("east", Role::Steward).form(&look, &[("purpose", "release_check")]).status.as_u16(), 403);
}

#[test]
fn an_identity_number_is_nowhere_in_plain_text() {
    let app = TestApp::small();
    let (manager, clerk) = (app.as_role("east", Role::Manager), app.as_role("east", Role::Clerk));
    let home = a_home(&manager, "east", "1", "1", "301");
    add_person(&clerk, &home, "李秀兰", "owner", "").location();
    let person = person_of(&clerk, &home);
    let number = "11010519491231002X";
    assert_eq!(clerk.form(&format!("{person}/identity"), &[("id_number", "110105194912310021")]).status.as_u16(), 422);
    clerk.form(&format!("{person}/identity"), &[("id_number", number)]).location();
    let page = clerk.get(&person).text;
    assert!(page.contains("002X") && !page.contains(number));
    let told = events(&app, "person", id_in(&person));
    assert!(
        told.iter().any(|(kind, _)| kind == "identity.noted")
            && !told.iter().any(|(_, data)| data.contains("19491231"))
    );
    let sealed = app
        .read(|db| db.values::<Vec<u8>>("SELECT id_sealed FROM people WHERE id_sealed IS NOT NULL", platform::args![]));
    assert!(!sealed[0].windows(8).any(|w| w == b"19491231"));
    // Somebody else can't have the same one.
    let other = a_home(&manager, "east", "1", "1", "302");
    add_person(&clerk, &other, "王强", "owner", "").location();
    let second = clerk.form(&format!("{}/identity", person_of(&clerk, &other)), &[("id_number", number)]);
    assert_eq!(second.status.as_u16(), 422);
    let look = format!("{person}/identity/look");
    assert_eq!(clerk.form(&look, &[("purpose", "verify_identity")]).status.as_u16(), 403);
    assert!(manager.form(&look, &[("purpose", "verify_identity")]).text.contains(number));
}
