//! The rules of orders, one by one.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use proptest::prelude::*;

use super::*;
use crate::machine::Verb;
use crate::model::SentCode;

fn order(flow: Flow, state: State) -> Order {
    let mut order = crate::actions::blank();
    flow.code().clone_into(&mut order.flow);
    state.code().clone_into(&mut order.state);
    order.place = if matches!(flow, Flow::HomePaid | Flow::HomeFree) { "in_home" } else { "common" }.to_owned();
    order.payer = "resident".to_owned();
    order
}

fn said(result: Result<(), Fault>) -> (String, String) {
    let fault = result.expect_err("a refusal");
    let refusal = fault.refusal().unwrap_or_else(|| panic!("{fault}")).clone();
    (refusal.rule, refusal.reason)
}

fn no(rule: &str, reason: &str) -> (String, String) {
    (rule.to_owned(), reason.to_owned())
}

#[test]
fn nobody_goes_in_to_a_child_alone() {
    assert!(announced(false, Some("李秀兰本人")).is_ok());
    assert_eq!(said(announced(true, Some("小明"))), no("site.announced", "child_alone"));
}

#[test]
fn who_was_asked_at_the_door_says_who_let_them_in() {
    assert_eq!(said(announced(false, Some(""))), no("site.announced", "who_let_in"));
    assert!(announced(false, None).is_ok(), "an outside program isn't asked");
}

#[test]
fn a_denied_call_agrees_to_nothing_until_the_work_is_accepted() {
    for (at, wanted) in [
        (State::Consented, Some(State::Quoted)),
        (State::Working, Some(State::Quoted)),
        (State::Finished, Some(State::Finished)),
        (State::Accepted, None),
        (State::Closed, None),
    ] {
        assert_eq!(after_denial(&order(Flow::HomePaid, at)), wanted, "{at:?}");
    }
}

#[test]
fn not_ours_is_said_with_reason_and_photo() {
    assert!(surveyed(true, "").is_ok() && survey_photo(true, 0).is_ok());
    assert_eq!(said(surveyed(false, "")), no("route.survey", "no_reason"));
    assert_eq!(said(survey_photo(false, 0)), no("route.survey", "no_photo"));
    assert!(survey_photo(false, 1).is_ok());
}

#[test]
fn the_resident_is_never_the_default() {
    let mut one = order(Flow::HomePaid, State::Inspected);
    assert!(quotable(&one, None).is_ok());
    assert_eq!(said(quotable(&one, Some("宏达装饰"))), no("route.undecided-is-free", "altered"));
    one.payer = "undecided".to_owned();
    assert_eq!(said(quotable(&one, None)), no("route.undecided-is-free", "undecided"));
    assert_eq!(said(quotable(&order(Flow::HomeFree, State::Inspected), None)), no("route.undecided-is-free", "free"));
}

#[test]
fn the_road_after_a_look() {
    assert_eq!(flow_after(true, Flow::Survey, "resident"), Flow::HomePaid);
    assert_eq!(flow_after(true, Flow::Survey, "undecided"), Flow::HomeFree);
    assert_eq!(flow_after(true, Flow::HomeFree, "resident"), Flow::HomePaid);
    assert_eq!(flow_after(true, Flow::HomePaid, "warranty"), Flow::HomeFree);
    assert_eq!(flow_after(false, Flow::Survey, "resident"), Flow::Common);
    assert_eq!(flow_after(false, Flow::Grounds, "resident"), Flow::Grounds);
}

#[test]
fn a_call_is_made_by_other_hands() {
    let mut one = order(Flow::HomePaid, State::Quoted);
    let (worker, helper, colleague) = (Id::from_u128(1), Id::from_u128(2), Id::from_u128(3));
    one.staff_id = Some(worker);
    for hands in [worker, helper] {
        assert_eq!(said(consent_call(hands, &one, &[helper])), no("charge.consent", "same_hands"));
    }
    assert!(consent_call(colleague, &one, &[helper]).is_ok());
}

#[test]
fn hands_are_named_certified_or_the_centres() {
    let mut one = order(Flow::HomePaid, State::Departed);
    let refused = |order: &Order, hand| {
        let refusal = hands(order, Verb::Inspect, hand).expect_err("a refusal");
        assert!(!refusal.ways_out.is_empty());
        format!("{} {}", refusal.rule, refusal.reason)
    };
    for hand in [Hand::Centre, Hand::Colleague { certified: true }] {
        assert_eq!(refused(&one, hand), "order.acknowledged nobody_named");
    }
    one.staff_id = Some(Id::from_u128(1));
    assert_eq!(refused(&one, Hand::Colleague { certified: false }), "duty.certified not_your_duty");
    for hand in [Hand::Named, Hand::Centre, Hand::Colleague { certified: true }] {
        assert!(hands(&one, Verb::Inspect, hand).is_ok());
    }
    assert!(hands(&order(Flow::HomePaid, State::Outside), Verb::Finish, Hand::Centre).is_ok());
}

#[test]
fn another_time_is_read_back_and_a_danger_does_not_wait_for_it() {
    let mut one = order(Flow::HomePaid, State::Issued);
    assert!(read_back(&one, false, false).is_ok(), "a department's own order promises nothing");
    one.request_id = Some(Id::from_u128(1));
    assert_eq!(said(read_back(&one, false, false)), no("promise.read-back", "new_time"));
    assert!(read_back(&one, true, false).is_ok() && read_back(&one, false, true).is_ok());
    one.priority = "P1".to_owned();
    assert!(read_back(&one, false, false).is_ok());
}

#[test]
fn the_resident_is_named_only_where_nobody_else_may_answer() {
    let bare = Ground::default();
    let reason = |table, ground| named_payer("resident", table, "宏达装饰", ground).err().map(|refusal| refusal.reason);
    for (table, wanted) in [("decorator", "altered"), ("warranty", "warranty"), ("undecided", "undecided")] {
        assert_eq!(reason(table, bare).as_deref(), Some(wanted));
        assert_eq!(reason(table, Ground { cause: true, ..bare }), None);
        assert_eq!(reason(table, Ground { altered: Some(false), ..bare }), None);
        assert!(named_payer("fee", table, "", bare).is_ok());
    }
    assert_eq!(reason("decorator", Ground { altered: Some(true), reasoned: true, ..bare }).as_deref(), Some("altered"));
    assert_eq!(reason("undecided", Ground { reasoned: true, ..bare }), None);
    assert_eq!(reason("fee", bare), None);
}

fn at(minute: i64) -> Moment {
    Moment::from_micros(0).plus_minutes(minute)
}

#[test]
fn a_code_is_good_for_its_quote_its_time_and_a_few_tries() {
    let quote = Id::from_u128(9);
    let salt = vec![1, 2, 3];
    let sent = SentCode {
        quote_id: quote,
        code_hash: code_hash(&salt, "482913").to_vec(),
        salt,
        contact_id: Id::from_u128(4),
        ends_at: at(10),
        tries: 0,
    };
    let holds = |sent: &SentCode, quote, typed, now| try_code(Some(sent), quote, typed, 5, now);
    assert_eq!(holds(&sent, quote, "482913", at(9)), Try::Right);
    assert_eq!(holds(&sent, quote, " 482913 ", at(9)), Try::Right);
    assert_eq!(holds(&sent, quote, "482914", at(9)), Try::Wrong(5));
    assert_eq!(holds(&sent, quote, "482913", at(11)), Try::Over);
    assert_eq!(holds(&sent, Id::from_u128(8), "482913", at(9)), Try::None);
    let tired = SentCode { tries: 5, ..sent };
    assert_eq!(holds(&tired, quote, "482913", at(9)), Try::UsedUp);
    assert_eq!(try_code(None, quote, "482913", 5, at(0)), Try::None);
}

fn accepting(by: By) -> Accepting {
    Accepting {
        by,
        in_home: by != By::CommonPart,
        tried: true,
        signed: true,
        opinion: Some(5),
        before: 1,
        after: 1,
        witness: Some((Id::from_u128(3), true)),
        recorded_by_other: false,
        by_reporter: false,
        noted: true,
    }
}

#[test]
fn each_way_of_accepting_leaves_what_it_must() {
    for by in By::ALL {
        assert!(acceptance(&accepting(by)).is_ok(), "{by:?}");
    }
    let refused = |given: Accepting| said(acceptance(&given)).1;
    for by in [By::Resident, By::Proxy] {
        let whole = accepting(by);
        assert_eq!(refused(Accepting { tried: false, ..whole }), "not_tried");
        assert_eq!(refused(Accepting { signed: false, ..whole }), "no_signature");
        assert_eq!(refused(Accepting { opinion: None, ..whole }), "no_opinion");
        assert_eq!(refused(Accepting { in_home: false, ..whole }), "is_common");
    }
    for by in [By::Absent, By::RefusedToSign] {
        let whole = Accepting { tried: false, signed: false, opinion: None, ..accepting(by) };
        assert!(acceptance(&whole).is_ok());
        assert_eq!(refused(Accepting { after: 0, ..whole }), "no_photo");
        assert_eq!(refused(Accepting { noted: false, ..whole }), "no_call");
        assert_eq!(refused(Accepting { witness: None, ..whole }), "no_witness");
        assert_eq!(refused(Accepting { witness: Some((Id::nil(), false)), ..whole }), "same_hands");
    }
    let whole = accepting(By::CommonPart);
    assert_eq!(refused(Accepting { in_home: true, ..whole }), "is_home");
    assert_eq!(refused(Accepting { before: 0, after: 1, ..whole }), "no_photos");
    assert_eq!(refused(Accepting { before: 0, after: 2, ..whole }), "no_before");
    assert!(acceptance(&Accepting { before: 0, after: 2, recorded_by_other: true, ..whole }).is_ok());
    assert_eq!(refused(Accepting { witness: None, noted: true, ..whole }), "no_head", "a note is nobody");
    assert!(acceptance(&Accepting { witness: None, by_reporter: true, ..whole }).is_ok());
    assert!(acceptance(&Accepting { witness: None, noted: false, recorded_by_other: true, ..whole }).is_ok());
    assert!(matches!(acceptance(&Accepting { opinion: Some(6), ..accepting(By::Resident) }), Err(Fault::Invalid(_))));
}

#[test]
fn a_verb_out_of_place_is_refused_by_the_rule_that_it_is_about() {
    let reason = |flow, state, verb| {
        let refusal = refusal(&order(flow, state), verb, &[Verb::Inspect]);
        assert_eq!(refusal.facts["allowed"], serde_json::json!(["inspect"]));
        format!("{} {}", refusal.rule, refusal.reason)
    };
    for (flow, state, verb, wanted) in [
        (Flow::HomePaid, State::Departed, Verb::Inspect, "site.announced not_announced"),
        (Flow::HomePaid, State::Announced, Verb::Quote, "site.inspected no_findings"),
        (Flow::HomePaid, State::Announced, Verb::Start, "site.inspected no_findings"),
        (Flow::HomePaid, State::Inspected, Verb::Start, "charge.consent no_quote"),
        (Flow::HomePaid, State::Quoted, Verb::Start, "charge.consent not_agreed"),
        (Flow::HomePaid, State::Inspected, Verb::Consent, "charge.consent no_quote"),
        (Flow::HomeFree, State::Inspected, Verb::Quote, "route.undecided-is-free free"),
        (Flow::Survey, State::Inspected, Verb::Start, "route.survey not_surveyed"),
        (Flow::HomePaid, State::Working, Verb::Accept, "site.cleaned not_finished"),
        (Flow::HomePaid, State::Finished, Verb::Pay, "site.accepted not_yet"),
        (Flow::HomePaid, State::Working, Verb::Cancel, "order.one-outcome work_began"),
        (Flow::Common, State::Cancelled, Verb::Depart, "order.one-outcome ended"),
        (Flow::Common, State::Returned, Verb::Depart, "order.one-outcome at_the_centre"),
        (Flow::Common, State::Acknowledged, Verb::Acknowledge, "order.acknowledged already"),
    ] {
        assert_eq!(reason(flow, state, verb), wanted, "{flow:?} {state:?} {verb:?}");
    }
}

#[test]
fn what_is_always_visited_is_not_closed_by_hand() {
    let mut one = order(Flow::HomeFree, State::Accepted);
    assert!(closable(&one).is_ok());
    one.always_visited = true;
    assert_eq!(said(closable(&one)), no("order.closed-by-revisit", "always_visited"));
}

#[test]
fn every_refusal_has_a_way_out() {
    for verb in Verb::ALL {
        for state in State::ALL {
            assert!(!refusal(&order(Flow::HomePaid, state), verb, &[]).ways_out.is_empty(), "{verb:?} {state:?}");
        }
    }
}

#[test]
fn late_has_one_reason() {
    let times = Times { starts_at: Some(at(10)), ..Times::default() };
    assert_eq!(lateness(State::Acknowledged, times, at(9)), None);
    assert_eq!(lateness(State::Acknowledged, times, at(35)), Some((Late::NotOnTheWay, 25)));
    assert_eq!(lateness(State::Working, times, at(35)), None);
    let raised = Times { raised_at: Some(at(20)), ..times };
    assert_eq!(lateness(State::Issued, raised, at(35)), Some((Late::Unanswered, 15)));
    let paused = Times { paused: true, paused_until: Some(at(30)), ..raised };
    assert_eq!(lateness(State::Issued, paused, at(29)), None);
    assert_eq!(lateness(State::Issued, paused, at(35)), Some((Late::Pause, 5)));
    let outside = Times { due_at: Some(at(5)), ..Times::default() };
    assert_eq!(lateness(State::Outside, outside, at(35)), Some((Late::Outside, 30)));
    assert_eq!(lateness(State::Closed, raised, at(35)), None);
}

proptest! {
    /// Whatever was agreed before: off the paid road, or by an outside party's hands, nothing becomes due.
    #[test]
    fn nothing_is_due_off_the_paid_road(flow in prop::sample::select(Flow::ALL.to_vec()), outside: bool, fen in 0_i64..1_000_000) {
        let mut one = order(flow, State::Finished);
        one.agreed_fen = kernel::money::Fen(fen);
        one.party_id = outside.then(|| Id::from_u128(1));
        let owed = due(&one);
        prop_assert!(owed == one.agreed_fen || owed == kernel::money::Fen::ZERO);
        prop_assert!(owed == kernel::money::Fen::ZERO || (flow == Flow::HomePaid && !outside));
        one.void_agreement();
        prop_assert_eq!(due(&one), kernel::money::Fen::ZERO);
        prop_assert!(one.agreed_quote_id.is_none() && one.quote_id.is_none() && one.quoted_fen.is_none());
    }

    /// Whoever says what about the payer: only a payer who is asked at the door makes an order chargeable.
    #[test]
    fn only_a_payer_at_the_door_is_charged(payer in prop::sample::select(crate::actions::PAYERS.to_vec()), flow in prop::sample::select(Flow::ALL.to_vec()), in_home: bool) {
        let after = flow_after(in_home, flow, payer);
        if after == Flow::HomePaid && flow != Flow::HomePaid {
            prop_assert!(in_home && pays_resident(payer));
        }
        if payer == "undecided" && in_home && matches!(flow, Flow::Survey | Flow::HomeFree | Flow::HomePaid) {
            prop_assert_eq!(after, Flow::HomeFree);
        }
    }

    /// A code has six digits, and another one does not pass for it.
    #[test]
    fn codes_are_six_digits(random in any::<[u8; 32]>(), salt in prop::collection::vec(any::<u8>(), 16), other in "[0-9]{6}") {
        let code = code_of(random);
        prop_assert_eq!(code.len(), 6);
        prop_assert!(codes_match(&code_hash(&salt, &code), &code_hash(&salt, &code)));
        prop_assert_eq!(codes_match(&code_hash(&salt, &code), &code_hash(&salt, &other)), code == other);
    }
}
