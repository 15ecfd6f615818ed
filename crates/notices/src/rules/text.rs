//! Texts: the house's own or the community's, filled with facts. A community writes `{number}` where the fact stands.

use kernel::lang::Lang;
use platform::i18n::Arg;

use crate::words::CATALOGUE;

/// Fills `{name}` with the facts. What no fact is named for stays empty; a fact is never read as a template again.
pub fn fill(template: &str, facts: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        if let Some((_, value)) = facts.iter().find(|(known, _)| *known == name.trim()) {
            filled.push_str(value);
        }
        rest = behind;
    }
    filled.push_str(rest);
    filled.trim().to_owned()
}

/// Levels the spaces of what is read by people; unlike a name or a number, it keeps its full-width punctuation.
pub fn prose(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The names between braces that a kind does not know.
pub fn unknown_names(template: &str, known: &[&str]) -> Vec<String> {
    let names = template.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name.trim());
    names.filter(|name| !known.contains(name)).map(str::to_owned).collect()
}

/// The variables of a kind: its facts and the community's name.
pub fn names(facts: &str) -> Vec<&str> {
    std::iter::once("community").chain(facts.split(',').filter(|name| !name.is_empty())).collect()
}

/// The house's own title and body of a kind, with `{name}` where facts stand.
pub fn of_house(lang: Lang, kind: &str, facts: &str) -> Option<(String, String)> {
    let id = kind.replace(['.', '_'], "-");
    let places: Vec<(&str, Arg)> =
        names(facts).into_iter().map(|name| (name, Arg::Text(format!("{{{name}}}")))).collect();
    let find = |part: &str| CATALOGUE.find(lang, &format!("notice-{id}-{part}"), &places);
    Some((find("title")?, find("body")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_filled_once() {
        let facts = [("what", "{number} 水管"), ("number", "WO-1")];
        assert_eq!(fill("{number}：{ what }{unknown}。", &facts), "WO-1：{number} 水管。");
        assert_eq!(fill("a { b", &facts), "a { b");
    }

    #[test]
    fn prose_keeps_its_punctuation() {
        assert_eq!(prose(" {community}：  好了！\n谢谢 "), "{community}： 好了！ 谢谢");
    }

    #[test]
    fn a_name_that_the_kind_does_not_know_is_found() {
        assert_eq!(unknown_names("{number} {name} {community}", &names("number,what")), ["name"]);
    }
}
