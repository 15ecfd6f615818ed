//! The rules of outside programs, pure: `form` what was sent, `globe` coordinates, `place` which common part is meant,
//! `period` which days are asked for, `words` what of a long text goes where, and the services below.

pub mod form;
pub mod globe;
pub mod period;
pub mod place;
pub mod words;

use kernel::lang::Lang;
use responsibility::model::ComponentView;

use crate::model::Service;

/// The service for what is in no list.
pub const OTHER: &str = "other";

/// The kind of common part that a group of components is about, where only one fits.
fn part_kind(group: &str) -> Option<&'static str> {
    match group {
        "lifts" => Some("lift"),
        _ => None,
    }
}

/// The services of a community: its common components in the order of the catalogue, then [`OTHER`].
///
/// `group` gives the name of a group, `describe` a sentence for a name; `other` is name and sentence of the last.
pub fn services(
    components: &[ComponentView],
    lang: Lang,
    group: impl Fn(&str) -> String,
    describe: impl Fn(&str) -> String,
    other: (String, String, String),
) -> Vec<Service> {
    let service = |c: &ComponentView| {
        let name = lang.pick(&c.label_zh, &c.label_en).clone();
        Service {
            code: c.component.clone(),
            description: describe(&name),
            keywords: format!("{},{}", c.label_zh, c.label_en),
            group: group(&c.group),
            part_kind: part_kind(&c.group),
            name,
        }
    };
    let mut all: Vec<Service> =
        components.iter().filter(|c| c.place == "common" && c.component != OTHER).map(service).collect();
    let (name, description, group) = other;
    all.push(Service {
        code: OTHER.to_owned(),
        name,
        description,
        keywords: "其他,other".to_owned(),
        group,
        part_kind: None,
    });
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn component(code: &str, group: &str, place: &str) -> ComponentView {
        ComponentView {
            component: code.to_owned(),
            label_zh: "电梯".to_owned(),
            label_en: "lift".to_owned(),
            group: group.to_owned(),
            place: place.to_owned(),
            duty: None,
            department: "engineering".to_owned(),
            minutes: 30,
        }
    }

    #[test]
    fn services_are_the_common_components_and_the_rest() {
        let all = [component("lift", "lifts", "common"), component("tap", "sanitary", "private")];
        let other = || ("Something else".to_owned(), "…".to_owned(), "Other".to_owned());
        let told = services(&all, Lang::En, str::to_uppercase, |name| format!("{name}!"), other());
        let codes: Vec<&str> = told.iter().map(|s| s.code.as_str()).collect();
        assert_eq!(codes, ["lift", "other"]);
        assert_eq!((told[0].name.as_str(), told[0].group.as_str(), told[0].part_kind), ("lift", "LIFTS", Some("lift")));
        assert_eq!(services(&all, Lang::Zh, str::to_owned, str::to_owned, other())[0].name, "电梯");
    }
}
