//! The rows in their order, and what holds for every case.

use proptest::prelude::*;

use super::*;
use crate::fixture::{day, id};

fn over() -> Standing {
    Standing::Over { end: day("2020-01-01"), by: id(1), begin: day("2018-01-01"), latest: false }
}

fn within() -> Standing {
    Standing::In { end: day("2030-01-01"), by: id(1), begin: day("2028-01-01") }
}

fn private() -> Part {
    Part {
        common: false,
        utility: false,
        offered: true,
        free: false,
        contract: false,
        usual_grade: Some(Grade::Small),
        warranty: over(),
        renovation: Renovation::None,
    }
}

fn common() -> Part {
    Part { common: true, ..private() }
}

fn case(part: Part) -> Case {
    let place = if part.common { Place::Common } else { Place::InHome };
    Case { danger: false, place, unit_known: true, cause: None, grade: None, altered: None, part: Some(part) }
}

fn row(case: &Case) -> Row {
    decide(case).row
}

#[test]
fn each_row_has_its_case() {
    let in_term = Renovation::InTerm { end: day("2030-01-01") };
    assert_eq!(row(&Case { danger: true, part: None, ..case(private()) }), Row::R0);
    assert_eq!(row(&Case { cause: Some(Cause::ThirdParty), ..case(common()) }), Row::R1);
    assert_eq!(row(&case(Part { renovation: in_term, ..private() })), Row::R2);
    assert_eq!(row(&case(Part { warranty: within(), ..private() })), Row::R3);
    assert_eq!(row(&case(Part { utility: true, warranty: Standing::NoPeriod, ..private() })), Row::R4);
    assert_eq!(row(&case(common())), Row::R5);
    assert_eq!(row(&case(Part { usual_grade: Some(Grade::Medium), ..common() })), Row::R6);
    assert_eq!(row(&case(Part { contract: true, ..common() })), Row::R7);
    assert_eq!(row(&case(private())), Row::R8);
    assert_eq!(row(&case(Part { free: true, ..private() })), Row::R9);
    assert_eq!(row(&case(Part { offered: false, ..private() })), Row::R10);
    assert_eq!(row(&Case { part: None, ..case(private()) }), Row::R99);
}

#[test]
fn a_home_just_renovated_asks_its_company_first() {
    let part = Part { renovation: Renovation::InTerm { end: day("2030-01-01") }, warranty: within(), ..private() };
    assert_eq!(row(&case(part.clone())), Row::R2, "before the builder's warranty and before any quote");
    assert_eq!(
        row(&Case { altered: Some(false), ..case(part.clone()) }),
        Row::R3,
        "the survey found an unaltered part"
    );
    let later = Part { renovation: Renovation::Over, ..part };
    let verdict = decide(&case(later.clone()));
    assert_eq!((verdict.row, verdict.missing), (Row::R99, vec![Missing::Altered]));
    assert_eq!(row(&Case { altered: Some(true), ..case(later) }), Row::R8, "altered, and the company's term is over");
}

#[test]
fn what_a_lift_firm_serves_goes_to_it_unless_a_survey_finds_more() {
    let lift = Part { contract: true, usual_grade: None, ..common() };
    assert_eq!(row(&case(lift.clone())), Row::R7);
    assert_eq!(row(&Case { grade: Some(Grade::Small), ..case(lift.clone()) }), Row::R7);
    assert_eq!(row(&Case { grade: Some(Grade::Major), ..case(lift.clone()) }), Row::R6);
    assert_eq!(row(&case(Part { warranty: within(), ..lift.clone() })), Row::R3);
    assert_eq!(row(&case(Part { warranty: Standing::Unknown(Missing::CompletedOn), ..lift })), Row::R7);
}

#[test]
fn what_is_missing_is_named() {
    let unknown = Part { warranty: Standing::Unknown(Missing::Unit), ..private() };
    let verdict = decide(&Case { unit_known: false, ..case(unknown) });
    assert_eq!((verdict.row, verdict.missing), (Row::R99, vec![Missing::Unit]));
    let roof = Part { usual_grade: None, ..common() };
    assert_eq!(decide(&case(roof)).missing, vec![Missing::Grade]);
}

#[test]
fn only_the_own_misuse_is_charged_by_r1() {
    let own = Case { cause: Some(Cause::Misuse), ..case(private()) };
    assert!(may_charge(row(&own), &own));
    let other = Case { cause: Some(Cause::ThirdParty), ..case(private()) };
    assert!(!may_charge(row(&other), &other));
    let outside = Case { cause: Some(Cause::Misuse), ..case(common()) };
    assert!(!may_charge(row(&outside), &outside));
}

fn any_warranty() -> impl Strategy<Value = Standing> {
    prop_oneof![
        Just(Standing::NoPeriod),
        Just(over()),
        Just(within()),
        Just(Standing::Unknown(Missing::Unit)),
        Just(Standing::Unknown(Missing::CompletedOn)),
        Just(Standing::Unknown(Missing::DeliveredOn)),
        Just(Standing::Unknown(Missing::Season)),
    ]
}

fn any_grade() -> impl Strategy<Value = Option<Grade>> {
    prop::sample::select(vec![None, Some(Grade::Small), Some(Grade::Medium), Some(Grade::Major)])
}

prop_compose! {
    fn any_part()(
        flags in prop::array::uniform5(any::<bool>()),
        usual_grade in any_grade(),
        warranty in any_warranty(),
        renovation in prop::sample::select(vec![
            Renovation::None, Renovation::Over, Renovation::InTerm { end: day("2030-01-01") },
        ]),
    ) -> Part {
        let [common, utility, offered, free, contract] = flags;
        Part { common, utility, offered, free, contract, usual_grade, warranty, renovation }
    }
}

prop_compose! {
    fn any_case()(
        danger in any::<bool>(),
        in_home in any::<bool>(),
        unit_known in any::<bool>(),
        cause in prop::sample::select(vec![None, Some(Cause::Normal), Some(Cause::Misuse), Some(Cause::ThirdParty)]),
        grade in any_grade(),
        altered in any::<Option<bool>>(),
        part in prop::option::of(any_part()),
    ) -> Case {
        let place = if in_home { Place::InHome } else { Place::Common };
        Case { danger, place, unit_known, cause, grade, altered, part }
    }
}

/// A case with everything known that is known in another, and more.
fn fill(case: &Case, unit: bool, grade: Grade, altered: bool, warranty: &Standing) -> Case {
    let part = case.part.clone().map(|part| Part {
        warranty: if matches!(part.warranty, Standing::Unknown(_)) { warranty.clone() } else { part.warranty },
        ..part
    });
    Case {
        unit_known: case.unit_known || unit,
        grade: case.grade.or(Some(grade)),
        altered: case.altered.or(Some(altered)),
        part,
        ..case.clone()
    }
}

proptest! {
    /// Exactly one row decides, and only R99 has something missing.
    #[test]
    fn one_row_and_reasons_only_for_r99(case in any_case()) {
        let verdict = decide(&case);
        prop_assert!(Row::ALL.contains(&verdict.row));
        prop_assert_eq!(verdict.row == Row::R99, !verdict.missing.is_empty());
        prop_assert_eq!(decide(&case), verdict);
    }

    /// Within a warranty a resident is charged only for the own misuse, or for a part that a renovation changed.
    #[test]
    fn within_a_warranty_nobody_is_charged(mut case in any_case()) {
        if let Some(part) = &mut case.part {
            part.warranty = within();
        }
        let row = decide(&case).row;
        if may_charge(row, &case) {
            prop_assert!(row == Row::R1 && case.cause == Some(Cause::Misuse) || row == Row::R8 && case.altered == Some(true));
        }
    }

    /// A missing fact never makes the resident pay, nor the owners' fund.
    #[test]
    fn a_missing_fact_never_charges(case in any_case()) {
        let row = decide(&case).row;
        let unknown = case.part.as_ref().is_none_or(|p| matches!(p.warranty, Standing::Unknown(_)))
            || (!case.unit_known && case.place == Place::InHome && case.part.as_ref().is_some_and(|p| !p.common));
        if unknown && row != Row::R1 {
            prop_assert!(!may_charge(row, &case) && row != Row::R6, "{row:?} of {case:?}");
        }
    }

    /// Learning more never turns a free answer of known rows into another payer by itself: what was decided without any
    /// fact missing before it stays decided.
    #[test]
    fn a_charge_stands_whatever_else_is_learnt(
        case in any_case(), unit in any::<bool>(), grade in any_grade(), warranty in any_warranty(),
    ) {
        let row = decide(&case).row;
        if row == Row::R8 && case.altered.is_some() {
            let more = fill(&case, unit, grade.unwrap_or(Grade::Small), false, &warranty);
            prop_assert_eq!(decide(&more).row, Row::R8);
        }
    }

    /// Danger comes before everything.
    #[test]
    fn danger_is_first(mut case in any_case()) {
        case.danger = true;
        prop_assert_eq!(decide(&case).row, Row::R0);
        prop_assert!(!may_charge(Row::R0, &case));
    }

    /// What belongs to all is never charged to the one who reports it, misuse at home excepted.
    #[test]
    fn common_things_are_never_charged(mut case in any_case()) {
        case.place = Place::Common;
        prop_assert!(!may_charge(decide(&case).row, &case));
    }
}
