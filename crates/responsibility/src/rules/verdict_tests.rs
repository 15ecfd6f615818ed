//! From facts to payer, flow and hands, on the default book.

use super::*;
use crate::fixture::{book, day, id};
use crate::model::{Cause, SurveyFacts};

struct Told {
    row: &'static str,
    payer: String,
    chargeable: bool,
    flow: &'static str,
    way: Way,
    duty: Option<String>,
}

fn told(book: &Book, code: &str, change: impl FnOnce(&mut Facts, &mut Dates, &mut Vec<Altered>)) -> Told {
    let component = book.component(code).expect("a component");
    let place = if component.is_common() { Place::Common } else { Place::InHome };
    let mut facts = Facts::said(place, "", day("2026-11-24"));
    facts.unit_id = (place == Place::InHome).then(|| id(77));
    let (completed, delivered) = (Some(day("2020-06-01")), Some(day("2021-01-01")));
    let delivered = if component.is_common() { completed } else { delivered };
    let mut dates = Dates { completed_on: completed, delivered_on: delivered, building_id: None };
    let mut altered = Vec::new();
    change(&mut facts, &mut dates, &mut altered);
    let danger =
        book.matcher.dangers(&facts.text).first().and_then(|code| book.dangers.iter().find(|d| d.danger == *code));
    let judged = judge(book, &facts, Around { danger, component: Some(component), dates, altered: &altered });
    Told {
        row: judged.row.code(),
        payer: judged.terms.map(|t| t.payer.clone()).unwrap_or_default(),
        chargeable: judged.chargeable,
        flow: judged.flow,
        way: judged.way,
        duty: judged.duty,
    }
}

fn renovated(group: &str, accepted: &str) -> Altered {
    let accepted_on = day(accepted);
    Altered { group: group.to_owned(), company: "佳美装饰".to_owned(), phone: None, accepted_on }
}

#[test]
fn the_tap_of_an_old_home_is_paid_work() {
    let t = told(&book(), "tap", |_, _, _| {});
    assert_eq!((t.row, t.payer.as_str(), t.chargeable, t.flow), ("R8", "resident", true, "home_paid"));
    assert_eq!((t.way, t.duty.as_deref()), (Way::Own, Some("plumbing")));
}

#[test]
fn a_new_home_goes_to_the_warranty_party() {
    let t = told(&book(), "tap", |_, dates, _| dates.delivered_on = Some(day("2026-06-01")));
    assert_eq!((t.row, t.payer.as_str(), t.chargeable, t.flow), ("R3", "warranty", false, "home_free"));
    assert_eq!(t.way, Way::Outside { party_id: id(1) });
    let mut nobody = book();
    nobody.parties.clear();
    let t = told(&nobody, "tap", |_, dates, _| dates.delivered_on = Some(day("2026-06-01")));
    assert_eq!((t.row, t.way, t.flow, t.chargeable), ("R3", Way::Survey, "survey", false));
}

#[test]
fn the_breaker_of_a_home_just_renovated() {
    let t = told(&book(), "tripping", |_, _, altered| altered.push(renovated("electrical", "2026-05-01")));
    assert_eq!(
        (t.row, t.payer.as_str(), t.chargeable, t.flow, t.way),
        ("R2", "decorator", false, "survey", Way::Survey)
    );
    let t = told(&book(), "tripping", |f, _, altered| {
        altered.push(renovated("whole_home", "2026-05-01"));
        f.survey = Some(SurveyFacts { altered: Some(false), ..SurveyFacts::default() });
    });
    assert_eq!((t.row, t.chargeable), ("R8", true), "the survey found it has nothing to do with the renovation");
    let t = told(&book(), "tripping", |_, _, altered| altered.push(renovated("electrical", "2023-05-01")));
    assert_eq!(t.row, "R8", "three years on only seepage is still theirs");
    let t = told(&book(), "bathroom_seepage", |_, _, altered| altered.push(renovated("waterproofing", "2023-05-01")));
    assert_eq!(t.row, "R2", "five years for seepage");
    let t = told(&book(), "lock", |_, _, altered| altered.push(renovated("electrical", "2026-05-01")));
    assert_eq!(t.row, "R8", "they did not touch the doors");
}

#[test]
fn without_dates_nobody_pays() {
    let t = told(&book(), "tap", |_, dates, _| *dates = Dates::default());
    assert_eq!(
        (t.row, t.payer.as_str(), t.chargeable, t.flow, t.way),
        ("R99", "undecided", false, "survey", Way::Survey)
    );
    let t = told(&book(), "tap", |f, dates, _| {
        f.unit_id = None;
        *dates = Dates::default();
    });
    assert_eq!(t.row, "R99");
}

#[test]
fn danger_goes_out_before_any_payer() {
    let t = told(&book(), "water_pipe", |f, _, _| f.text = "水管爆了".to_owned());
    assert_eq!((t.row, t.payer.as_str(), t.chargeable, t.way), ("R0", "undecided", false, Way::Own));
    assert_eq!(t.duty.as_deref(), Some("plumbing"));
    let t = told(&book(), "water_pipe", |f, _, _| {
        f.text = "水管爆了".to_owned();
        f.survey = Some(SurveyFacts { cause: Some(Cause::Normal), ..SurveyFacts::default() });
    });
    assert_eq!(t.row, "R8", "made safe and looked at: now the payer is asked");
}

#[test]
fn what_belongs_to_all() {
    let book = book();
    let t = told(&book, "corridor_lamp", |_, _, _| {});
    assert_eq!((t.row, t.payer.as_str(), t.flow, t.way), ("R5", "fee", "common", Way::Own));
    let t = told(&book, "lift", |_, _, _| {});
    assert_eq!((t.row, t.payer.as_str(), t.way), ("R7", "contractor", Way::Outside { party_id: id(2) }));
    let t = told(&book, "roof", |_, _, _| {});
    assert_eq!((t.row, t.payer.as_str(), t.flow), ("R6", "fund", "survey"));
    let t = told(&book, "garden", |_, _, _| {});
    assert_eq!((t.row, t.flow), ("R5", "grounds"));
    let t = told(&book, "noise", |_, _, _| {});
    assert_eq!((t.row, t.flow), ("R5", "security"));
    let t = told(&book, "roof", |_, dates, _| dates.completed_on = Some(day("2024-01-01")));
    assert_eq!(t.row, "R3");
}

#[test]
fn free_beyond_our_hands_and_utility() {
    let book = book();
    assert_eq!(told(&book, "bulb", |_, _, _| {}).row, "R9");
    let t = told(&book, "fridge", |_, _, _| {});
    assert_eq!((t.row, t.payer.as_str(), t.way), ("R10", "outside", Way::NotOffered { referral_id: Some(id(3)) }));
    let t = told(&book, "dishwasher", |_, _, _| {});
    assert_eq!((t.row, t.way), ("R10", Way::NotOffered { referral_id: None }));
    let t = told(&book, "gas_meter", |_, _, _| {});
    assert_eq!((t.row, t.payer.as_str()), ("R4", "utility"));
}

#[test]
fn who_broke_it_pays() {
    let t = told(&book(), "barrier", |f, _, _| f.cause = Some(Cause::ThirdParty));
    assert_eq!((t.row, t.payer.as_str(), t.chargeable), ("R1", "liable_person", false));
    let t = told(&book(), "window_glass", |f, _, _| {
        f.survey = Some(SurveyFacts { cause: Some(Cause::Misuse), ..SurveyFacts::default() });
    });
    assert_eq!((t.row, t.chargeable, t.flow), ("R1", true, "home_paid"));
}

#[test]
fn every_component_has_an_answer() {
    let book = book();
    for component in &book.components {
        let t = told(&book, &component.component, |_, _, _| {});
        assert!(
            !t.payer.is_empty() && t.row != "R0" && t.row != "R1" && t.row != "R2",
            "{}: {}",
            component.component,
            t.row
        );
        assert_eq!(t.chargeable, t.row == "R8", "{}", component.component);
    }
}
