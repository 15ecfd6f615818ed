//! The written notice to the warranty party: its deadline, the second one, the substitute repair.

use super::house;

#[test]
fn a_party_that_does_not_come_is_chased_step_by_step() {
    let h = house();
    let job = h.handed(20);
    let (line, order, party) = (h.line, job.order, h.party);
    let all = || h.app.read(move |db| portal::queries::notices::of_order(db, line, order, party));
    let first = all();
    assert_eq!((first.len(), first[0].step, first[0].urgent), (1, 1, false), "the first goes with the hand-over");
    assert_eq!(first[0].due_at, Some(first[0].issued_at.plus_hours(72)));
    let paper = h.clerk.get(&format!("/c/east/warranty-notices/{}", first[0].notice_id));
    assert!(
        paper.text.contains("第九条") && paper.text.contains("1301") && !paper.text.contains("李秀兰"),
        "{}",
        paper.text
    );
    let theirs = h.outside.get(&format!("/o/{}/notice", job.token));
    assert!(theirs.status == 200 && theirs.text.contains(&first[0].number));
    // Nothing follows while it runs.
    assert_eq!(h.centre(&job, "notice", &[]).status, 409);
    h.does(&job, "accept", &[]).location();
    let clerk = |h: &super::House| h.app.as_role("east", kernel::role::Role::Clerk);
    let mut steps = Vec::new();
    for step in [2, 3] {
        h.app.clock.advance_minutes(72 * 60 + 1);
        h.app.run_jobs();
        assert_eq!(h.order(&job).raised_because.as_deref(), Some("notice_overdue"), "step {step}");
        let page = h.order_page(&clerk(&h), &job);
        steps.push(page.texts("#notice form b").join(""));
        let issued = clerk(&h).form(&format!("/c/east/orders/{order}/party/notice"), &[]);
        assert_eq!(issued.location(), format!("/c/east/orders/{order}"));
        assert_eq!(all()[0].step, step);
    }
    assert!(steps[0].contains("第二次") && steps[1].contains("质量保证金"), "{steps:?}");
    assert!(all()[0].article.contains("第十二条"));
    let paper = clerk(&h).get(&format!("/c/east/warranty-notices/{}", all()[0].notice_id));
    assert!(paper.text.contains("代为维修") && paper.text.contains(&first[0].number), "it names the notices before it");
    assert_eq!(clerk(&h).form(&format!("/c/east/orders/{order}/party/notice"), &[]).status, 409);
}

#[test]
fn a_party_that_is_there_is_not_chased() {
    let h = house();
    let job = h.handed(20);
    h.does(&job, "accept", &[]).location();
    h.does(&job, "arrive", &[]).location();
    h.app.clock.advance_minutes(80 * 60);
    h.app.run_jobs();
    assert_ne!(h.order(&job).raised_because.as_deref(), Some("notice_overdue"));
    let clerk = h.app.as_role("east", kernel::role::Role::Clerk);
    assert_eq!(clerk.form(&format!("/c/east/orders/{}/party/notice", job.order), &[]).status, 409);
}
