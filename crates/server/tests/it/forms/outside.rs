//! Work that goes outside, by the desk's forms: handed over, chased, reported, accepted.

use kernel::role::Role;

use super::{HOME, does, misses, open, sees};
use crate::kit::{PICTURE, TestApp};
use crate::work_orders::tap;

#[test]
fn handed_outside_chased_reported_and_accepted() {
    let app = TestApp::demo();
    let road = tap(&app);
    let desk = format!("{HOME}/orders/{}", road.id);
    let line = app.line("guihuayuan");
    let party = app.read(move |db| responsibility::queries::parties(db, line, None)).remove(0).name;
    let given = [("party_id", party.as_str()), ("due_at", "2026-11-24T12:00"), ("note", "张工接的电话")];
    sees(&does(&road.clerk, &desk, "/outside", &given), &["外单位处理", &party, "12:00"]);
    app.pass_minutes(121);
    let clerk = app.as_role("guihuayuan", Role::Clerk);
    sees(&open(&clerk, &desk), &["外单位逾期"]);
    let call = [("answer", "材料未到，明天上午来"), ("due_at", "2026-11-25T10:00")];
    let chased = does(&clerk, &desk, "/chase", &call);
    sees(&chased, &["催办外单位", "材料未到，明天上午来", "10:00"]);
    let unclean = clerk.submit(&desk, "/finish", &[("done", "外墙已补")]);
    assert_eq!(unclean.status.as_u16(), 409);
    let report = [("done", "外墙已补"), ("cleaned", "true"), ("blob_ids", PICTURE)];
    let finished = does(&clerk, &desk, "/finish", &report);
    sees(&finished, &["待验收", "外墙已补"]);
    misses(&finished, &["外单位报告完工"]);
    let phone = desk.replace("/orders/", "/field/orders/");
    let given = [("tried", "true"), ("opinion", "4"), ("signature_file", PICTURE)];
    does(&clerk, &phone, "/accept#step", &given);
    // Paid work is always visited: nobody closes it by hand.
    let accepted = open(&clerk, &desk);
    misses(&accepted, &["中心办结"]);
    sees(&open(&clerk.clone().in_english(), &desk), &["Accepted", &party]);
}
