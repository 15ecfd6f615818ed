//! What money is made of here: price board, quotes, receipts, entries. Data only; decisions are in `rules`.

use kernel::clock::{Day, Moment};
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::money::Fen;
use platform::record;
use serde::{Deserialize, Serialize};

/// How an item of the board is counted: `labour`, `material`, `call_out`, `service`.
pub const KINDS: [&str; 4] = ["labour", "material", "call_out", "service"];

/// The ways in which the office takes money, in the order of a form.
pub const METHODS: [&str; 6] = ["wechat", "alipay", "cash", "card", "transfer", "prepaid"];

record! {
    /// An item of the price board in the version of a day.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct TariffRow {
        /// The version's id.
        pub tariff_id: Id,
        /// The item's code, the same through all versions.
        pub code: String,
        /// One of [`KINDS`].
        pub kind: String,
        /// The name, in Chinese.
        pub name: String,
        /// The name, in English.
        pub name_en: String,
        /// What one is, in Chinese: 次, 米, 个.
        pub unit: String,
        /// What one is, in English.
        pub unit_en: String,
        /// The price of one.
        pub price: Fen,
        /// The first day of this price.
        pub valid_from: Day,
        /// The last day, where it has one.
        pub valid_to: Option<Day>,
        /// Where the price was decided and published.
        pub source: String,
        /// Counts the versions of the code, from 1.
        pub version: i64,
    }
}

/// An item of the price board with the components that it fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TariffView {
    /// The version's id.
    pub tariff_id: Id,
    /// The item's code, the same through all versions.
    pub code: String,
    /// The name, in Chinese; [`TariffView::name_in`] chooses.
    pub name: String,
    /// The name, in English.
    pub name_en: String,
    /// What one is, in Chinese.
    pub unit: String,
    /// What one is, in English.
    pub unit_en: String,
    /// The price of one.
    pub price_fen: Fen,
    /// One of [`KINDS`].
    pub kind: String,
    /// Codes of the components that it fits; empty: whatever the work is.
    pub components: Vec<String>,
    /// Between which minutes of the day it is charged; `None`: at any hour.
    pub hours: Option<(i64, i64)>,
    /// The first day of this price.
    pub valid_from: Day,
    /// The last day, where it has one.
    pub valid_to: Option<Day>,
    /// Where the price was decided and published.
    pub source: String,
    /// Counts the versions of the code, from 1.
    pub version: i64,
}

impl TariffView {
    /// The row with its components.
    pub fn of(row: TariffRow, components: Vec<String>, hours: Option<(i64, i64)>) -> Self {
        Self {
            tariff_id: row.tariff_id,
            code: row.code,
            name: row.name,
            name_en: row.name_en,
            unit: row.unit,
            unit_en: row.unit_en,
            price_fen: row.price,
            kind: row.kind,
            components,
            hours,
            valid_from: row.valid_from,
            valid_to: row.valid_to,
            source: row.source,
            version: row.version,
        }
    }

    /// The name in a language.
    pub fn name_in(&self, lang: Lang) -> &str {
        lang.pick(&self.name, &self.name_en)
    }

    /// What one is, in a language.
    pub fn unit_in(&self, lang: Lang) -> &str {
        lang.pick(&self.unit, &self.unit_en)
    }

    /// Whether it is one of those that are charged at certain hours only, and this minute of the day is among them.
    pub fn is_of_the_hour(&self, minute: i64) -> bool {
        self.hours.is_some_and(|(begins, ends)| kernel::clock::between(minute, begins, ends))
    }
}

record! {
    /// A line of a quote, with the words and the price of the day on which it was offered.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub struct QuoteLineView {
        /// The version of the item that was quoted.
        pub tariff_id: Id,
        /// The name, in Chinese.
        pub name: String,
        /// The name, in English.
        pub name_en: String,
        /// What one is, in Chinese.
        pub unit: String,
        /// What one is, in English.
        pub unit_en: String,
        /// The price of one.
        pub price: Fen,
        /// How many, in hundredths: 1.5 m is 150.
        pub quantity_hundredths: i64,
        /// Price by quantity, rounded half up to a fen.
        pub amount: Fen,
    }
}

impl QuoteLineView {
    /// The name in a language.
    pub fn name_in(&self, lang: Lang) -> &str {
        lang.pick(&self.name, &self.name_en)
    }

    /// What one is, in a language.
    pub fn unit_in(&self, lang: Lang) -> &str {
        lang.pick(&self.unit, &self.unit_en)
    }

    /// The quantity as people write it: `1`, `1.5`, `0.25`.
    pub fn quantity(&self) -> String {
        quantity_text(self.quantity_hundredths)
    }
}

/// Hundredths as people write a quantity: `1`, `1.5`, `0.25`.
pub fn quantity_text(hundredths: i64) -> String {
    let (whole, part) = (hundredths / 100, hundredths.unsigned_abs() % 100);
    match part {
        0 => whole.to_string(),
        p if p % 10 == 0 => format!("{whole}.{}", p / 10),
        p => format!("{whole}.{p:02}"),
    }
}

/// A quote as it was offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuoteView {
    /// Its id.
    pub quote_id: Id,
    /// The order that it is for.
    pub order_id: Id,
    /// The sum of the lines.
    pub total: Fen,
    /// What is charged for.
    pub lines: Vec<QuoteLineView>,
    /// Counts the quotes of the order, from 1; the highest counts.
    pub version: i64,
    /// When it was offered.
    pub offered_at: Moment,
}

record! {
    /// A receipt.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub struct ReceiptRow {
        /// Its id.
        pub receipt_id: Id,
        /// Its number within the community, without gaps.
        pub number: i64,
        /// `order` or `prepayment`.
        pub kind: String,
        /// The order that was paid, where it is one.
        pub order_id: Option<Id>,
        /// The home that paid, where it is one.
        pub unit_id: Option<Id>,
        /// The amount.
        pub amount: Fen,
        /// One of [`METHODS`].
        pub method: String,
        /// Why less was taken than agreed.
        pub reason: Option<String>,
        /// When.
        pub taken_at: Moment,
        /// Who took it.
        pub taken_by_name: String,
    }
}

/// What a command that took money answers, and what is kept of it: ids, numbers and codes. Who took it, from whom and why is
/// read from the receipt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipted {
    /// The receipt.
    pub receipt_id: Id,
    /// Its number, such as `R-00318`.
    pub receipt_number: String,
    /// The home that paid, where it is one.
    pub unit_id: Option<Id>,
    /// The amount.
    pub amount: Fen,
    /// One of [`METHODS`].
    pub method: String,
}

/// A receipt as people see it. It names people, so it is no answer that is kept: it can't be serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptView {
    /// Its id.
    pub receipt_id: Id,
    /// Its number, such as `R-00318`.
    pub receipt_number: String,
    /// `order` or `prepayment`.
    pub kind: String,
    /// The order that was paid, where it is one.
    pub order_id: Option<Id>,
    /// The home that paid, where it is one.
    pub unit_id: Option<Id>,
    /// The amount.
    pub amount: Fen,
    /// One of [`METHODS`].
    pub method: String,
    /// Why less was taken than agreed.
    pub reason: Option<String>,
    /// When.
    pub taken_at: Moment,
    /// Who took it.
    pub taken_by_name: String,
}

impl From<ReceiptRow> for ReceiptView {
    fn from(row: ReceiptRow) -> Self {
        Self {
            receipt_id: row.receipt_id,
            receipt_number: receipt_number(row.number),
            kind: row.kind,
            order_id: row.order_id,
            unit_id: row.unit_id,
            amount: row.amount,
            method: row.method,
            reason: row.reason,
            taken_at: row.taken_at,
            taken_by_name: row.taken_by_name,
        }
    }
}

/// A receipt's number as it is printed.
pub fn receipt_number(number: i64) -> String {
    format!("R-{number:05}")
}

record! {
    /// A receipt as the day's list shows it, with the home's label.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Taking {
        /// Its id.
        pub receipt_id: Id,
        /// Its number within the community.
        pub number: i64,
        /// `order` or `prepayment`.
        pub kind: String,
        /// The home, as people read it.
        pub unit_label: Option<String>,
        /// The amount.
        pub amount: Fen,
        /// One of [`METHODS`].
        pub method: String,
        /// Why less was taken than agreed.
        pub reason: Option<String>,
        /// When.
        pub taken_at: Moment,
        /// Who took it.
        pub taken_by_name: String,
    }
}

/// Who owes what to whom: a line of an entry. Debit is positive, credit negative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostingLine {
    /// The account.
    pub account: &'static str,
    /// The home whose sub-account it is, for `receivable` and `prepaid`.
    pub unit_id: Option<Id>,
    /// Debit positive, credit negative, never nought.
    pub amount: Fen,
}

/// A journal entry to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// `charge`, `payment`, `prepayment`.
    pub reason: &'static str,
    /// What it comes from: `order`, `receipt`.
    pub source_kind: &'static str,
    /// Which one. A source posts once for a reason.
    pub source_id: Id,
    /// The lines; they sum to nought.
    pub lines: Vec<PostingLine>,
}

record! {
    /// A line of the journal as finance reads it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct JournalLine {
        /// The entry's number within the community, without gaps.
        pub number: i64,
        /// Why it was posted.
        pub reason: String,
        /// When.
        pub posted_at: Moment,
        /// The account.
        pub account: String,
        /// Debit positive, credit negative.
        pub amount: Fen,
        /// What it comes from.
        pub source_kind: String,
        /// Which one.
        pub source_id: Id,
        /// The home, where it is one's, as people read it.
        pub unit_label: Option<String>,
    }
}

record! {
    /// What came in by one method.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct MethodTotal {
        /// The method.
        pub method: String,
        /// How many receipts.
        pub receipts: i64,
        /// Their sum.
        pub total: Fen,
    }
}

record! {
    /// An account and what stands in it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Balance {
        /// The account.
        pub account: String,
        /// `asset`, `liability`, `income`, …
        pub kind: String,
        /// Debit less credit.
        pub amount: Fen,
    }
}
