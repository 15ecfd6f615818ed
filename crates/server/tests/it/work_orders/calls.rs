//! Evidence that is somebody else's: a colleague who was named for a call, a signature that was drawn for another thing.

use kernel::ids::Id;
use serde_json::{Value, json};

use super::{API, Road, given, tap};
use crate::kit::{Client, TestApp};

/// An agreement by a call that somebody else is said to have made.
fn called(road: &Road, quote: &Value, witness: &Client) -> crate::kit::Answer {
    let contact = road.order()["reporter_contact_id"].clone();
    let evidence = json!({"kind": "call", "contact_id": contact, "witness_staff_id": witness.id});
    road.post(&road.worker, "consent", &json!({"quote_id": quote["quote_id"], "evidence": evidence}))
}

fn waiting(who: &Client) -> Vec<Value> {
    who.get(&format!("{API}/calls")).expect(200)["items"].as_array().unwrap().clone()
}

#[test]
fn a_colleague_who_is_named_confirms_the_call_themselves() {
    let app = TestApp::demo();
    let (road, quote) = tap(&app).quoted();
    called(&road, &quote, &road.clerk).expect(200);
    assert_eq!(road.order()["consent"]["witness"], "to_confirm");
    let list = waiting(&road.clerk);
    let one = list.iter().find(|call| call["order_id"] == json!(road.id)).expect("it stands on their list");
    assert_eq!((&one["part"], &one["named_by"]), (&json!("consent"), &json!(road.worker.name)));
    let page = road.clerk.get("/c/guihuayuan/calls");
    assert!(page.text.contains(one["number"].as_str().unwrap()), "{}", page.text);
    assert!(road.clerk.get(&format!("/c/guihuayuan/orders/{}", road.id)).text.contains("待本人确认"));
    // Who wasn't named has nothing to say, and the worker can't say it for them.
    let yes = json!({"part": "consent", "confirmed": true});
    for other in [&road.worker, &road.manager] {
        road.post(other, "call", &yes).expect(404);
    }
    road.post(&road.clerk, "call", &json!({"part": "nonsense", "confirmed": true})).expect(422);
    assert_eq!(road.post(&road.clerk, "call", &yes).expect(200)["said"], "confirmed");
    road.post(&road.clerk, "call", &yes).expect(404);
    assert_eq!((&road.order()["consent"]["witness"], road.state().as_str()), (&json!("confirmed"), "consented"));
    assert!(waiting(&road.clerk).iter().all(|call| call["order_id"] != json!(road.id)));
}

#[test]
fn a_denied_call_agrees_to_nothing_and_the_centre_has_it() {
    let app = TestApp::demo();
    let (road, quote) = tap(&app).quoted();
    called(&road, &quote, &road.clerk).expect(200);
    road.does("start", json!({}));
    road.post(&road.clerk, "call", &json!({"part": "consent", "confirmed": false})).expect(422);
    let no = [("part", "consent"), ("answer", "no"), ("words", "我今天没有打过这个电话")];
    road.clerk.form(&format!("/c/guihuayuan/orders/{}/call", road.id), &no).location();
    let order = road.order();
    assert_eq!((&order["state"], &order["agreed_fen"]), (&json!("quoted"), &json!(0)), "{order}");
    road.post(&road.worker, "finish", &json!({"cleaned": true, "done": "换了阀芯"})).expect(409);
    road.post(&road.worker, "start", &json!({})).refused_by("charge.consent");
    let listed = || road.manager.get(&format!("{API}/order-exceptions")).expect(200)["items"].clone();
    let all = listed();
    let mine = all.as_array().unwrap().iter().find(|one| one["order_id"] == json!(road.id)).expect("an exception");
    assert_eq!((&mine["why"], &mine["staff_name"]), (&json!("denied"), &json!(road.clerk.name)));
    assert!(road.manager.get("/c/guihuayuan/exceptions").text.contains("我今天没有打过这个电话"));
    let settled = json!({"settlement": "已请住户补签", "expected_version": mine["version"]});
    let path = format!("{API}/order-exceptions/{}/settle", mine["exception_id"].as_str().unwrap());
    road.worker.post(&path, &settled).expect(403);
    road.manager.post(&path, &settled).expect(200);
    assert!(listed().as_array().unwrap().iter().all(|one| one["order_id"] != json!(road.id)));
    let done = road.manager.get(&format!("{API}/order-exceptions?state=settled")).expect(200);
    assert_eq!(done["items"][0]["settlement"], "已请住户补签");
    road.manager.get(&format!("{API}/order-exceptions?state=nonsense")).expect(422);
    // Another agreement to the same quote counts again.
    let signed = json!({"quote_id": quote["quote_id"], "evidence": {"kind": "signature", "blob_id": road.photo()}});
    road.does("consent", signed);
    assert_eq!(road.order()["consent"]["kind"], "signature");
    road.does("start", json!({}));
}

#[test]
fn who_writes_down_their_own_call_has_said_it_with_that() {
    let app = TestApp::demo();
    let (road, quote) = tap(&app).quoted();
    let contact = road.order()["reporter_contact_id"].clone();
    let evidence = json!({"kind": "call", "contact_id": contact, "witness_staff_id": road.clerk.id});
    road.post(&road.clerk, "consent", &json!({"quote_id": quote["quote_id"], "evidence": evidence})).expect(200);
    assert_eq!(road.order()["consent"]["witness"], "confirmed");
    assert!(waiting(&road.clerk).iter().all(|call| call["order_id"] != json!(road.id)));
}

#[test]
fn a_second_colleague_of_an_acceptance_is_asked_too() {
    let app = TestApp::demo();
    let (road, _) = tap(&app).agreed();
    road.does("start", json!({}));
    road.does("finish", json!({"cleaned": true, "done": "换了阀芯"}));
    let absent = json!({"by": "absent", "photo_blob_ids": [road.photo()], "note": "15:20 打通，住户同意",
        "witness_staff_id": road.clerk.id});
    road.does("accept", absent);
    assert_eq!(road.order()["acceptance"]["witness"], "to_confirm");
    let no = json!({"part": "acceptance", "confirmed": false, "words": "没有打过"});
    assert!(road.post(&road.clerk, "call", &no).expect(200)["exception_id"].is_string());
    assert_eq!(road.order()["acceptance"]["witness"], "denied");
    let (line, order) = (app.line("guihuayuan"), kernel::ids::parse_id(&road.id).unwrap());
    let row = app.read(move |db| work_orders::queries::row(db, line, order));
    assert_eq!(row.raised_because.as_deref(), Some("call_denied"));
}

#[test]
fn one_signature_agrees_to_one_quote_only() {
    let app = TestApp::demo();
    let (first, quote) = tap(&app).quoted();
    let signature = first.photo();
    let signed = |quote: &Value, blob: &str, kind: &str| json!({"quote_id": quote["quote_id"], "evidence": {"kind": kind, "blob_id": blob}});
    first.does("consent", signed(&quote, &signature, "signature"));
    // A dearer quote of the same order.
    let dearer = json!({"lines": [{"tariff_id": super::tariff(&first.clerk, "labour"), "quantity": "3"}]});
    let dearer = first.does("quote", dearer);
    for kind in ["signature", "paper"] {
        let refused =
            first.post(&first.worker, "consent", &signed(&dearer, &signature, kind)).refused_by("charge.consent");
        assert_eq!(refused["reason"], "used_before");
        assert!(super::actions(&refused).contains(&"another_signature"));
    }
    assert_eq!(first.state(), "quoted");
    // Another order.
    let (second, other) = tap(&app).quoted();
    let again = second.post(&second.worker, "consent", &signed(&other, &signature, "signature"));
    assert_eq!(again.refused_by("charge.consent")["reason"], "used_before");
    assert_eq!((second.state().as_str(), &second.order()["agreed_fen"]), ("quoted", &json!(0)));
    // The acceptance of the same order.
    first.does("consent", signed(&dearer, &first.photo(), "signature"));
    first.does("start", json!({}));
    first.does("finish", json!({"cleaned": true, "done": "换了阀芯"}));
    let accept = json!({"by": "resident", "tried": true, "opinion": 5, "signature_blob_id": signature});
    assert_eq!(first.post(&first.worker, "accept", &accept).refused_by("site.accepted")["reason"], "used_before");
}

#[test]
fn a_photo_of_one_job_shows_nothing_of_another() {
    let app = TestApp::demo();
    let (first, second) = (given(&app, "environment", "cleaning"), given(&app, "security", "guarding"));
    first.does("depart", json!({}));
    second.does("depart", json!({}));
    let photo = first.photo();
    let look = |photo: &str| json!({"findings": "积水约两平方米", "blob_ids": [photo]});
    first.does("inspect", look(&photo));
    let refused = second.post(&second.worker, "inspect", &look(&photo)).expect(422);
    assert_eq!(refused["errors"][0]["field"], "blob_ids");
    assert!(refused["errors"][0]["detail"].as_str().unwrap().contains("别处"), "{refused}");
    second.post(&second.worker, "inspect", &look(&Id::from_u128(7).to_string())).expect(422);
    second.does("inspect", look(&second.photo()));
    // The same order may show it twice; it is one photo.
    first.does("start", json!({}));
    first.does("finish", json!({"cleaned": true, "done": "拖干", "blob_ids": [photo, first.photo()]}));
}
