//! The decisions about money, without a database: what may be collected, what balances, what a quote comes to.

use kernel::clock::Day;
use kernel::fault::{Check, Fault, Refusal};
use kernel::money::Fen;

use crate::model::{KINDS, METHODS, PostingLine};

/// The most that one line of a quote may count: 10,000 of anything, in hundredths.
pub const QUANTITY_MAX: i64 = 1_000_000;
/// The most lines of a quote.
pub const LINES_MAX: usize = 60;
/// The dearest item: a million yuan. What is above is a slip of the finger.
pub const PRICE_MAX: Fen = Fen(100_000_000);

/// `money.balanced`: an entry has two lines or more, none of nought, and they sum to nought.
///
/// # Errors
/// Refused by `money.balanced` (`unbalanced`, with the difference as a fact).
pub fn balanced(lines: &[PostingLine]) -> Result<(), Fault> {
    let sum: i128 = lines.iter().map(|line| i128::from(line.amount.0)).sum();
    let whole = lines.len() >= 2 && lines.iter().all(|line| line.amount != Fen::ZERO);
    if sum == 0 && whole {
        return Ok(());
    }
    let difference = i64::try_from(sum).map_or_else(|_| "∞".to_owned(), |fen| Fen(fen).yuan());
    Err(Refusal::new("money.balanced", "unbalanced").fact("difference", difference).way("see_journal").into())
}

/// `charge.ceiling`: what is collected never exceeds what was agreed; less needs a reason.
///
/// # Errors
/// Refused by `charge.ceiling`: `above` (with what is left to collect), `less_without_reason`; an amount of nought or less is a bad field.
pub fn ceiling(agreed: Fen, already_paid: Fen, amount: Fen, reason: Option<&str>) -> Result<(), Fault> {
    if amount <= Fen::ZERO {
        return Err(Fault::invalid("amount_fen", "not_an_amount"));
    }
    let facts = |refusal: Refusal| {
        let rest = (agreed - already_paid).max(Fen::ZERO);
        refusal
            .fact("agreed", agreed.yuan())
            .fact("agreed_fen", agreed.0)
            .fact("paid", already_paid.yuan())
            .fact("paid_fen", already_paid.0)
            .fact("rest", rest.yuan())
            .fact("rest_fen", rest.0)
    };
    match already_paid.checked_add(amount) {
        Some(total) if total == agreed => Ok(()),
        Some(total) if total < agreed => {
            if reason.is_some_and(|text| !text.trim().is_empty()) {
                Ok(())
            } else {
                Err(facts(Refusal::new("charge.ceiling", "less_without_reason")).way("give_reason").into())
            }
        }
        _ => Err(facts(Refusal::new("charge.ceiling", "above")).way("offer_quote").into()),
    }
}

/// `charge.no-private-hand`: money only by one of the office's methods.
///
/// # Errors
/// Refused by `charge.no-private-hand` (`not_ours`, with the methods that are).
pub fn office_method(method: &str) -> Result<&'static str, Fault> {
    METHODS.into_iter().find(|ours| *ours == method).ok_or_else(|| {
        Refusal::new("charge.no-private-hand", "not_ours")
            .fact("method", method)
            .fact("methods", METHODS.map(str::to_owned).to_vec())
            .way("choose_method")
            .into()
    })
}

/// A line of a quote: price by quantity, rounded half up to a fen.
///
/// # Errors
/// A quantity that is nought, negative or beyond [`QUANTITY_MAX`]; an amount that does not fit.
pub fn amount(price: Fen, quantity_hundredths: i64) -> Result<Fen, Fault> {
    if !(1..=QUANTITY_MAX).contains(&quantity_hundredths) {
        return Err(Fault::invalid("quantity", "not_a_quantity"));
    }
    price.times_hundredths(quantity_hundredths).ok_or_else(|| Fault::invalid("quantity", "not_a_quantity"))
}

/// The sum of a quote.
///
/// # Errors
/// A sum that does not fit.
pub fn total(amounts: impl IntoIterator<Item = Fen>) -> Result<Fen, Fault> {
    amounts.into_iter().try_fold(Fen::ZERO, Fen::checked_add).ok_or_else(|| Fault::invalid("lines", "too_many"))
}

/// A quantity as people type it (`1`, `1.5`, `２`), in hundredths.
pub fn parse_quantity(text: &str) -> Option<i64> {
    // Yuan and quantities have the same form: a whole part and at most two decimals.
    Fen::parse_yuan(text).map(|fen| fen.0).filter(|hundredths| (1..=QUANTITY_MAX).contains(hundredths))
}

/// An item of the board as somebody filled it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TariffDraft<'a> {
    /// The code; letters, digits, dash.
    pub code: &'a str,
    /// One of [`KINDS`].
    pub kind: &'a str,
    /// The price.
    pub price: Option<Fen>,
    /// The first day of the price.
    pub valid_from: Option<Day>,
    /// The first day of the newest version there is.
    pub last_from: Option<Day>,
    /// Today: a price cannot begin in the past, the quotes of those days are written.
    pub today: Day,
}

/// Notes what is wrong with an item of the board.
pub fn tariff(check: &mut Check, draft: &TariffDraft<'_>) {
    let tidy = !draft.code.is_empty() && draft.code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    check.ensure(tidy && draft.code.len() <= 24, "code", "not_a_code");
    check.ensure(KINDS.contains(&draft.kind), "kind", "unknown");
    check.ensure(draft.price.is_some_and(|p| p >= Fen::ZERO && p <= PRICE_MAX), "price", "not_an_amount");
    match draft.valid_from {
        None => check.error("valid_from", "not_a_date"),
        Some(from) if from < draft.today => check.error("valid_from", "in_the_past"),
        Some(from) if draft.last_from.is_some_and(|last| from <= last) => check.error("valid_from", "version_order"),
        Some(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(account: &'static str, amount: i64) -> PostingLine {
        PostingLine { account, unit_id: None, amount: Fen(amount) }
    }

    fn reason_of(result: Result<(), Fault>) -> Option<(String, String)> {
        result.err().and_then(|fault| fault.refusal().map(|r| (r.rule.clone(), r.reason.clone())))
    }

    fn refused(rule: &str, reason: &str) -> Option<(String, String)> {
        Some((rule.to_owned(), reason.to_owned()))
    }

    #[test]
    fn an_entry_sums_to_nought() {
        assert_eq!(balanced(&[line("cash", 6800), line("receivable", -6800)]), Ok(()));
        let off = balanced(&[line("cash", 6800), line("receivable", -6799)]);
        assert_eq!(reason_of(off), refused("money.balanced", "unbalanced"));
        assert_eq!(reason_of(balanced(&[])), refused("money.balanced", "unbalanced"));
        assert_eq!(reason_of(balanced(&[line("cash", 0), line("bank", 0)])), refused("money.balanced", "unbalanced"));
    }

    #[test]
    fn never_more_than_agreed_and_less_with_a_reason() {
        assert_eq!(ceiling(Fen(6800), Fen(0), Fen(6800), None), Ok(()));
        assert_eq!(
            reason_of(ceiling(Fen(6800), Fen(0), Fen(6801), Some("住户多给"))),
            refused("charge.ceiling", "above")
        );
        assert_eq!(
            reason_of(ceiling(Fen(6800), Fen(5000), Fen(1801), None)),
            refused("charge.ceiling", "above"),
            "what was paid counts"
        );
        assert_eq!(
            reason_of(ceiling(Fen(6800), Fen(0), Fen(5000), Some("  "))),
            refused("charge.ceiling", "less_without_reason")
        );
        assert_eq!(ceiling(Fen(6800), Fen(0), Fen(5000), Some("旧件折价")), Ok(()));
        assert!(matches!(ceiling(Fen(6800), Fen(0), Fen(0), None), Err(Fault::Invalid(_))));
    }

    #[test]
    fn only_the_offices_methods() {
        assert_eq!(office_method("wechat"), Ok("wechat"));
        let own = office_method("my_wechat").map(|_| ());
        assert_eq!(reason_of(own), refused("charge.no-private-hand", "not_ours"));
    }

    #[test]
    fn quantities_are_read_in_hundredths() {
        assert_eq!(parse_quantity("1"), Some(100));
        assert_eq!(parse_quantity("１．５"), Some(150));
        assert_eq!(parse_quantity("0"), None);
        assert_eq!(parse_quantity("-1"), None);
        assert_eq!(parse_quantity("1.234"), None);
    }

    #[test]
    fn a_price_begins_today_or_later_and_after_the_last_version() {
        let day = |text: &str| kernel::clock::parse_day(text).expect("day");
        let detail = |from: &str, last: Option<&str>| {
            let mut check = Check::new();
            let draft = TariffDraft {
                code: "W-01",
                kind: "labour",
                price: Some(Fen(5000)),
                valid_from: Some(day(from)),
                last_from: last.map(day),
                today: day("2026-11-24"),
            };
            tariff(&mut check, &draft);
            check.done()
        };
        assert_eq!(detail("2026-11-24", Some("2026-01-01")), Ok(()));
        assert_eq!(detail("2026-11-23", None), Err(Fault::invalid("valid_from", "in_the_past")));
        assert_eq!(detail("2026-12-01", Some("2026-12-01")), Err(Fault::invalid("valid_from", "version_order")));
    }

    proptest! {
        #[test]
        fn any_amounts_with_their_counterpart_balance(amounts in prop::collection::vec(1i64..=1_000_000_000, 1..20)) {
            let mut lines: Vec<PostingLine> = amounts.iter().map(|fen| line("receivable", *fen)).collect();
            lines.push(line("service_income", -amounts.iter().sum::<i64>()));
            prop_assert_eq!(balanced(&lines), Ok(()));
        }

        #[test]
        fn one_fen_off_never_balances(amounts in prop::collection::vec(1i64..=1_000_000_000, 1..20), off in prop_oneof![-500i64..=-1, 1i64..=500]) {
            let mut lines: Vec<PostingLine> = amounts.iter().map(|fen| line("receivable", *fen)).collect();
            lines.push(line("service_income", -amounts.iter().sum::<i64>() + off));
            prop_assume!(lines.iter().all(|l| l.amount != Fen::ZERO));
            prop_assert!(balanced(&lines).is_err());
        }

        #[test]
        fn payments_in_any_pieces_never_pass_the_agreed_sum(agreed in 1i64..=10_000_000, pieces in prop::collection::vec(1i64..=10_000_000, 1..30)) {
            let mut paid = Fen::ZERO;
            for piece in pieces {
                if ceiling(Fen(agreed), paid, Fen(piece), Some("分期")).is_ok() {
                    paid = paid + Fen(piece);
                }
                prop_assert!(paid <= Fen(agreed));
            }
        }

        #[test]
        fn the_ceiling_does_not_overflow(agreed in any::<i64>(), paid in any::<i64>(), amount in any::<i64>()) {
            let taken = ceiling(Fen(agreed), Fen(paid), Fen(amount), Some("x")).is_ok();
            let fits = i128::from(paid) + i128::from(amount) <= i128::from(agreed) && amount > 0;
            prop_assert_eq!(taken, fits);
        }

        #[test]
        fn a_line_is_within_half_a_fen_of_the_exact_product(price in 0i64..=100_000_000, quantity in 1i64..=1_000_000) {
            let got = amount(Fen(price), quantity).expect("fits").0;
            let exact_hundredths = i128::from(price) * i128::from(quantity);
            let diff = i128::from(got) * 100 - exact_hundredths;
            prop_assert!((-49..=50).contains(&diff));
        }
    }
}
