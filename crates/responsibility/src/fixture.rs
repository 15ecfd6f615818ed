//! A book made of the fixtures, without a database, for the tests of the rules.

use kernel::clock::{Day, parse_day};
use kernel::ids::Id;

use crate::book::{Book, DangerRow, DangerWord, Party, PayerRow, Period, Scope, Season, Word};
use crate::seed::{self, DangerSaid};

/// The day, from its text.
pub(crate) fn day(text: &str) -> Day {
    parse_day(text).expect("a day")
}

/// An id for a number.
pub(crate) fn id(n: u128) -> Id {
    Id::from_u128(n)
}

/// The default book, with a warranty party and a contractor for lifts from 2020 on, and a referral for fridges.
pub(crate) fn book() -> Book {
    let file = seed::danger_file().expect("dangers");
    let terms = seed::terms_file().expect("terms");
    let mut book = Book {
        components: seed::component_lines()
            .expect("components")
            .into_iter()
            .map(seed::ComponentLine::component)
            .collect(),
        words: seed::word_lines()
            .expect("words")
            .into_iter()
            .map(|(component, word, weight)| Word { component, word, weight, origin: "default".to_owned() })
            .collect(),
        ..Book::default()
    };
    for d in file.danger {
        for said in &d.words {
            let (word, unless) = match said {
                DangerSaid::Word(word) => (word.clone(), String::new()),
                DangerSaid::Unless([word, unless]) => (word.clone(), unless.clone()),
            };
            book.danger_words.push(DangerWord { danger: d.code.clone(), word, unless });
        }
        book.dangers.push(DangerRow {
            danger: d.code,
            level: d.level,
            label_zh: d.zh,
            label_en: d.en,
            say_zh: d.say_zh,
            say_en: d.say_en,
            department: d.department,
            duty: d.duty,
            minutes: d.minutes,
            component: d.component,
        });
    }
    for (n, p) in (1000..).zip(terms.period) {
        let source = terms.sources.get(&p.relation).expect("a source");
        book.periods.push(Period {
            period_id: id(n),
            relation: p.relation,
            warranty_code: p.code,
            kind: p.kind,
            building_id: None,
            amount: p.amount,
            unit: p.unit,
            label_zh: p.zh,
            label_en: p.en,
            source_zh: source.zh.clone(),
            source_en: source.en.clone(),
            valid_from: day(&source.valid_from),
            valid_to: None,
            origin: "default".to_owned(),
            version: 1,
        });
    }
    book.seasons = terms
        .season
        .into_iter()
        .map(|s| Season {
            season: s.season,
            valid_from: day(&s.valid_from),
            begins: s.begins,
            ends: s.ends,
            source_zh: s.zh,
            source_en: s.en,
        })
        .collect();
    book.rows = terms
        .row
        .into_iter()
        .map(|r| PayerRow {
            row_code: r.code,
            valid_from: day(&terms.rows_valid_from),
            payer: r.payer,
            chargeable: r.chargeable,
            source_zh: r.zh,
            source_en: r.en,
        })
        .collect();
    for (n, kind, scope, code) in
        [(1, "warranty", "all", "*"), (2, "contractor", "group", "lifts"), (3, "referral", "component", "fridge")]
    {
        book.parties.push(party(id(n), kind));
        book.scopes.push(Scope { party_id: id(n), scope_kind: scope.to_owned(), code: code.to_owned() });
    }
    book.index();
    book
}

fn party(party_id: Id, kind: &str) -> Party {
    Party {
        party_id,
        kind: kind.to_owned(),
        name: format!("{kind} 公司"),
        contact_name: String::new(),
        phone: "057180000310".to_owned(),
        contract_number: String::new(),
        hours: String::new(),
        response_minutes: Some(30),
        valid_from: day("2020-01-01"),
        valid_to: None,
        building_id: None,
        note: String::new(),
        version: 1,
    }
}
