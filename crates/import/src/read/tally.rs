//! What a ledger comes to: its people, its problems.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Finding, Ledger};

/// The distinct people of a ledger: one name with one number is one person, wherever they have a home.
pub fn distinct_people(ledger: &Ledger) -> usize {
    let mut known: BTreeSet<(String, String)> = BTreeSet::new();
    for home in &ledger.homes {
        for person in home.owners.iter().chain(&home.tenants) {
            let told_apart = person.phones.first().cloned().unwrap_or_else(|| home.room.code());
            known.insert((person.name.clone(), told_apart));
        }
    }
    known.len()
}

/// How many problems of each kind there are.
pub fn counts(findings: &[Finding]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for finding in findings {
        *counts.entry(finding.kind.code().to_owned()).or_insert(0) += 1;
    }
    counts
}
