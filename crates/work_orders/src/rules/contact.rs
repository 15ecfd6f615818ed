//! Whom to ring about an order: one person with that person's own number, never one's name with another's number. Pure.

/// A person and a number of theirs, masked; no number where none is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// The name; empty: nobody is known.
    pub name: String,
    /// The number.
    pub phone: String,
}

/// What is known of the reporter of an order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reporter {
    /// The name, as told or on file.
    pub name: Option<String>,
    /// The number that they gave in this call.
    pub given: Option<String>,
    /// The number on file of the reporter as a person.
    pub own: Option<String>,
}

/// Whom to ring. The reporter with the number given in the call, else with the own one on file, else with none; where nobody
/// said a name, the home's first person with their own number.
pub fn contact(reporter: &Reporter, first: Option<&Contact>) -> Contact {
    match (&reporter.name, &reporter.given) {
        (Some(name), _) => Contact {
            name: name.clone(),
            phone: reporter.given.clone().or_else(|| reporter.own.clone()).unwrap_or_default(),
        },
        // A number without a name: whoever answers it is the one who called.
        (None, Some(phone)) => Contact { name: String::new(), phone: phone.clone() },
        (None, None) => first.cloned().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn first() -> Contact {
        Contact { name: "李秀兰".to_owned(), phone: "138****5120".to_owned() }
    }

    #[test]
    fn a_caller_without_a_number_does_not_get_the_owners() {
        let caller = Reporter { name: Some("阿强".to_owned()), ..Reporter::default() };
        assert_eq!(contact(&caller, Some(&first())), Contact { name: "阿强".to_owned(), phone: String::new() });
        let own = Reporter { own: Some("139****0001".to_owned()), ..caller.clone() };
        assert_eq!(contact(&own, Some(&first())).phone, "139****0001");
        let given = Reporter { given: Some("137****0002".to_owned()), ..own };
        assert_eq!(contact(&given, Some(&first())).phone, "137****0002");
        assert_eq!(contact(&Reporter::default(), Some(&first())), first());
        assert_eq!(contact(&Reporter::default(), None), Contact::default());
    }

    proptest! {
        #[test]
        fn name_and_number_are_of_one_person(name in proptest::option::of("[a-f]{3}"), given in proptest::option::of("g[0-9]{3}"),
            own in proptest::option::of("o[0-9]{3}"), home in proptest::option::of("[u-z]{3}")) {
            let first = home.map(|name| Contact { phone: format!("h-{name}"), name });
            let reporter = Reporter { name: name.clone(), given: given.clone(), own: own.clone() };
            let shown = contact(&reporter, first.as_ref());
            if shown.phone.starts_with('h') {
                prop_assert_eq!(shown.phone, format!("h-{}", shown.name));
            } else if name.is_some() {
                prop_assert_eq!(Some(shown.name), name);
                prop_assert!(shown.phone.is_empty() || Some(&shown.phone) == given.as_ref() || Some(&shown.phone) == own.as_ref());
            } else {
                prop_assert!(shown.name.is_empty());
            }
        }
    }
}
