//! The pages of the rules, in both languages, for everybody.

use kernel::lang::Lang;

use crate::kit::TestApp;

#[test]
fn every_rule_and_case_has_its_page_in_both_languages() {
    let app = TestApp::bare();
    let zh = app.anonymous();
    let en = app.anonymous().in_english();
    for rule in library::book::rules() {
        let path = format!("/rules/{}", rule.id);
        assert_eq!(zh.get(&path).expect(200), serde_json::Value::Null);
        assert_eq!(zh.get(&path).texts("h1"), [rule.text(Lang::Zh).title.clone()]);
        assert_eq!(
            en.get(&path).texts("h1"),
            [rule.text(Lang::En).title.split_whitespace().collect::<Vec<_>>().join(" ")]
        );
    }
    for case in library::book::cases() {
        zh.get(&format!("/cases/{}", case.id)).expect(200);
        en.get(&format!("/cases/{}", case.id)).expect(200);
    }
    assert_eq!(zh.get("/rules/no.such").status, 404);
}

/// A module may only claim rules that are in the book.
#[test]
fn modules_enforce_rules_of_the_book() {
    for module in server::compose::modules() {
        for (rule, place) in module.rules {
            assert!(library::book::rule(rule).is_some(), "{place} enforces {rule}, which nobody wrote down");
        }
    }
}

/// The rules of what is built are claimed by a module: their pages say where they are kept, and not "later".
#[test]
fn rules_of_what_is_built_are_claimed() {
    let modules = server::compose::modules();
    let built = ["intake", "routing", "on_site"];
    let platform = ["history.append-only", "community.walled", "command.once", "money.balanced", "privacy.purpose"];
    let wanted = library::book::rules()
        .filter(|rule| built.contains(&rule.section.as_str()))
        .map(|rule| rule.id.as_str())
        .chain(platform)
        .chain(["duty.certified"]);
    let missing: Vec<&str> =
        wanted.filter(|id| !modules.iter().flat_map(|m| m.rules).any(|(rule, _)| rule == id)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

/// The README promises what the modules keep, chapter by chapter: neither more nor less.
#[test]
fn the_readme_tells_which_chapters_are_built() {
    let readmes =
        [(Lang::En, include_str!("../../../../README.md")), (Lang::Zh, include_str!("../../../../README.zh-CN.md"))];
    let modules = server::compose::modules();
    let kept = |id: &str| modules.iter().flat_map(|m| m.rules).any(|(rule, _)| *rule == id);
    for (lang, readme) in readmes {
        let all = library::book::rules().count();
        let kept_in_all = library::book::rules().filter(|rule| kept(&rule.id)).count();
        assert!(
            readme.contains(&format!("{all}")) && readme.contains(&format!("{kept_in_all}")),
            "{kept_in_all} of {all}"
        );
        for section in library::book::SECTIONS.into_iter().chain(["platform"]) {
            let rules: Vec<_> = library::book::rules().filter(|rule| rule.section == section).collect();
            let (n, all) = (rules.iter().filter(|rule| kept(&rule.id)).count(), rules.len());
            let title = library::words::CATALOGUE.code(lang, "section", section);
            let line = readme.lines().find(|line| line.starts_with(&format!("| {title} |")));
            let count = format!("{n} {} {all}", lang.pick("/", "of"));
            assert!(line.is_some_and(|line| line.contains(&format!("| {count} |"))), "{title}: {count}, but {line:?}");
        }
    }
}
