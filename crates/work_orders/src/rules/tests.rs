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
    assert!(announced(false).is_ok());
    assert_eq!(said(announced(true)), no("site.announced", "child_alone"));
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
    assert!(acceptance(&Accepting { before: 0, after: 2, ..whole }).is_ok());
    assert_eq!(refused(Accepting { witness: None, noted: false, ..whole }), "no_head");
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
