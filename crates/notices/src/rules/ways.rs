//! By which ways a notice goes: the recipient's choice before the kind's default, and nothing where nothing reaches.

use crate::model::{Kind, Way};

/// The ways to a colleague: what they chose where the kind lets them, else what the kind says.
pub fn for_staff(kind: &Kind, choice: Option<&str>) -> Vec<Way> {
    let default = Way::list(&kind.staff_ways);
    match choice {
        None => default,
        Some(chosen) => {
            let chosen: Vec<Way> = Way::list(chosen).into_iter().filter(|way| Way::PERSONAL.contains(way)).collect();
            if chosen.is_empty() && !kind.may_be_off { default } else { chosen }
        }
    }
}

/// The ways to a resident.
pub fn for_person(kind: &Kind, choice: Option<&str>) -> Vec<Way> {
    let default = Way::list(&kind.person_ways);
    match choice {
        // A code that somebody waits for can't be switched off.
        Some(chosen) if kind.may_be_off => Way::list(chosen).into_iter().filter(|way| *way != Way::Inbox).collect(),
        _ => default,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(may_be_off: bool) -> Kind {
        Kind {
            kind: "order.finished".to_owned(),
            staff_ways: "inbox".to_owned(),
            person_ways: "sms".to_owned(),
            party_ways: String::new(),
            may_be_off,
            quiet_exempt: false,
            holds_code: false,
            facts: String::new(),
        }
    }

    #[test]
    fn a_choice_counts_where_it_is_allowed() {
        assert_eq!(for_staff(&kind(true), None), [Way::Inbox]);
        assert_eq!(for_staff(&kind(true), Some("sms,email")), [Way::Sms, Way::Email]);
        assert_eq!(for_staff(&kind(true), Some("")), []);
        assert_eq!(for_staff(&kind(false), Some("")), [Way::Inbox]);
        assert_eq!(for_staff(&kind(false), Some("webhook,nonsense")), [Way::Inbox]);
        assert_eq!(for_person(&kind(true), Some("")), []);
        assert_eq!(for_person(&kind(false), Some("")), [Way::Sms]);
    }
}
