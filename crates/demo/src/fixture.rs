//! The invented facts of 桂花苑, read from `fixtures/guihuayuan`. Built into the program.

use std::collections::BTreeMap;

use kernel::fault::Fault;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Everything.
pub(crate) struct Fixture {
    pub(crate) places: Places,
    pub(crate) staff: Staff,
    pub(crate) people: People,
    pub(crate) matters: Vec<Matter>,
    pub(crate) calls: Calls,
}

/// The community and its houses.
#[derive(Deserialize)]
pub(crate) struct Places {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) name_en: String,
    pub(crate) time_zone: String,
    pub(crate) address: String,
    pub(crate) office_phone: String,
    pub(crate) phase: Vec<Phase>,
    pub(crate) part: Vec<Part>,
}

/// Buildings that were finished together.
#[derive(Deserialize)]
pub(crate) struct Phase {
    pub(crate) buildings: Vec<String>,
    pub(crate) entrances: i64,
    pub(crate) floors: i64,
    pub(crate) per_floor: i64,
    pub(crate) areas: Vec<String>,
    pub(crate) completed_days_ago: i64,
    pub(crate) filing: String,
    pub(crate) delivered_first_days_ago: i64,
    pub(crate) delivered_last_days_ago: i64,
    pub(crate) delivered_percent: i64,
    pub(crate) fitting_out_percent: i64,
}

/// A common part, of every entrance, every building, or the community.
#[derive(Deserialize)]
pub(crate) struct Part {
    pub(crate) each: String,
    pub(crate) kind: String,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) x: Option<i64>,
    pub(crate) y: Option<i64>,
}

/// Who works here.
#[derive(Deserialize)]
pub(crate) struct Staff {
    pub(crate) member: Vec<Member>,
    pub(crate) guest: Vec<Guest>,
    pub(crate) shift: Vec<Shift>,
    pub(crate) rota: Vec<Rota>,
}

#[derive(Deserialize)]
pub(crate) struct Member {
    pub(crate) login: String,
    pub(crate) name: String,
    pub(crate) phone: String,
    pub(crate) department: String,
    pub(crate) roles: Vec<kernel::role::Role>,
    pub(crate) duties: Vec<String>,
    #[serde(default)]
    pub(crate) licences: BTreeMap<String, String>,
    pub(crate) rota: String,
    pub(crate) turn: usize,
    pub(crate) since_days: i64,
    #[serde(default)]
    pub(crate) buildings: Vec<String>,
}

/// Somebody of the company who has a role here or everywhere.
#[derive(Deserialize)]
pub(crate) struct Guest {
    pub(crate) login: String,
    pub(crate) name: String,
    pub(crate) role: kernel::role::Role,
    pub(crate) at: String,
}

#[derive(Deserialize)]
pub(crate) struct Shift {
    pub(crate) key: String,
    pub(crate) name_zh: String,
    pub(crate) name_en: String,
    pub(crate) starts_minute: i64,
    pub(crate) minutes: i64,
    pub(crate) break_minute: i64,
    pub(crate) break_minutes: i64,
}

#[derive(Deserialize)]
pub(crate) struct Rota {
    pub(crate) key: String,
    pub(crate) days: Vec<String>,
}

/// Names to draw from, and the households that are always the same.
#[derive(Deserialize)]
pub(crate) struct People {
    pub(crate) surnames: Vec<String>,
    pub(crate) men: Vec<String>,
    pub(crate) women: Vec<String>,
    pub(crate) others: Vec<String>,
    pub(crate) firms: Vec<String>,
    pub(crate) companies: Vec<String>,
    pub(crate) provinces: Vec<String>,
    pub(crate) household: Vec<Household>,
}

#[derive(Deserialize)]
pub(crate) struct Household {
    pub(crate) code: String,
    pub(crate) delivered_days_ago: i64,
    pub(crate) person: Vec<Person>,
}

#[derive(Deserialize, Clone)]
pub(crate) struct Person {
    pub(crate) name: String,
    pub(crate) role: String,
    pub(crate) phone: String,
    #[serde(default)]
    pub(crate) care: Vec<String>,
}

#[derive(Deserialize)]
struct Matters {
    matter: Vec<Matter>,
}

/// What is brought: the words, what is found, what is done.
#[derive(Deserialize)]
pub(crate) struct Matter {
    pub(crate) component: String,
    pub(crate) weight: i64,
    pub(crate) texts: Vec<String>,
    #[serde(default)]
    pub(crate) found: Vec<String>,
    #[serde(default)]
    pub(crate) done: Vec<String>,
    /// The kind of common part; none: in a home.
    #[serde(default)]
    pub(crate) part: Option<String>,
    /// Only in these months; none: in all.
    #[serde(default)]
    pub(crate) months: Vec<i8>,
}

/// Calls that need no hands, and the small remarks of a day.
#[derive(Deserialize)]
pub(crate) struct Calls {
    pub(crate) call: Vec<Call>,
    pub(crate) remarks_good: Vec<String>,
    pub(crate) remarks_fair: Vec<String>,
    pub(crate) remarks_bad: Vec<String>,
    pub(crate) reasons_declined: Vec<String>,
    pub(crate) reasons_later: Vec<String>,
    pub(crate) missed: Vec<String>,
    pub(crate) parked: String,
    pub(crate) callback: String,
    pub(crate) find: String,
}

#[derive(Deserialize)]
pub(crate) struct Call {
    pub(crate) kind: String,
    pub(crate) weight: i64,
    pub(crate) text: String,
    pub(crate) answer: String,
}

fn read<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, Fault> {
    toml::from_str(text).map_err(|error| Fault::broken(format!("fixtures/guihuayuan/{name}: {error}")))
}

impl Fixture {
    /// Reads all files.
    pub(crate) fn read() -> Result<Self, Fault> {
        let matters: Matters = read("matters.toml", include_str!("../../../fixtures/guihuayuan/matters.toml"))?;
        Ok(Self {
            places: read("places.toml", include_str!("../../../fixtures/guihuayuan/places.toml"))?,
            staff: read("staff.toml", include_str!("../../../fixtures/guihuayuan/staff.toml"))?,
            people: read("people.toml", include_str!("../../../fixtures/guihuayuan/people.toml"))?,
            matters: matters.matter,
            calls: read("calls.toml", include_str!("../../../fixtures/guihuayuan/calls.toml"))?,
        })
    }
}

#[cfg(test)]
mod tests {
    use kernel::role::Role;

    use super::*;

    #[test]
    fn the_fixture_reads_and_holds_together() {
        let f = Fixture::read().expect("reads");
        let homes: i64 = f
            .places
            .phase
            .iter()
            .map(|p| i64::try_from(p.buildings.len()).expect("few") * p.entrances * p.floors * p.per_floor)
            .sum();
        assert!((1_950..=2_100).contains(&homes), "{homes} homes");
        assert_eq!(f.staff.member.len(), 14);
        for role in Role::ALL {
            let held =
                f.staff.member.iter().any(|m| m.roles.contains(&role)) || f.staff.guest.iter().any(|g| g.role == role);
            assert!(held, "nobody is {}", role.code());
        }
        for member in &f.staff.member {
            assert!(f.staff.rota.iter().any(|r| r.key == member.rota), "{}", member.rota);
        }
        let shifts: Vec<&str> = f.staff.shift.iter().map(|s| s.key.as_str()).collect();
        assert!(f.staff.rota.iter().flat_map(|r| &r.days).all(|d| d == "-" || shifts.contains(&d.as_str())));
        assert!(f.people.others.iter().any(|name| name.chars().count() >= 20), "a long name");
        for matter in f.matters.iter().filter(|m| !m.found.is_empty()) {
            assert!(!matter.texts.is_empty() && !matter.done.is_empty(), "{}", matter.component);
        }
        let kinds: Vec<&str> = f.places.part.iter().map(|p| p.kind.as_str()).collect();
        assert!(f.matters.iter().filter_map(|m| m.part.as_deref()).all(|p| kinds.contains(&p)));
    }
}
