//! Generated from `locales/*/library.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use platform::i18n::{Arg, Catalogue, Lang};

/// The texts of `library` in both languages.
pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::new(
        "library",
        include_str!("../../../locales/zh-CN/library.ftl"),
        include_str!("../../../locales/en/library.ftl"),
    )
});

/// The texts of `library` in one language, a method a message.
#[derive(Debug, Clone, Copy)]
pub struct Words(pub Lang);

impl Words {
    /// A message without variables that is chosen at run time (the name of a state, of a role), where there is one.
    pub fn find(&self, id: &str) -> Option<String> {
        CATALOGUE.find(self.0, id, &[])
    }

    /// The word of a code: `code_word("state", "in_hand")`; a dash where there is none.
    pub fn code_word(&self, family: &str, code: &str) -> String {
        CATALOGUE.code(self.0, family, code)
    }

    /// zh-CN: 「服务规则与案例」
    pub fn rules_title(&self) -> String {
        CATALOGUE.text(self.0, "rules-title", &[])
    }

    /// zh-CN: 「每一道关口都说得出规则，每条规则都说得出一个故事。」
    pub fn rules_lead(&self) -> String {
        CATALOGUE.text(self.0, "rules-lead", &[])
    }

    /// zh-CN: 「案例」
    pub fn cases_title(&self) -> String {
        CATALOGUE.text(self.0, "cases-title", &[])
    }

    /// zh-CN: 「规则」
    pub fn the_rule(&self) -> String {
        CATALOGUE.text(self.0, "the-rule", &[])
    }

    /// zh-CN: 「为什么」
    pub fn why(&self) -> String {
        CATALOGUE.text(self.0, "why", &[])
    }

    /// zh-CN: 「可以这样做」
    pub fn instead(&self) -> String {
        CATALOGUE.text(self.0, "instead", &[])
    }

    /// zh-CN: 「教会我们的案例」
    pub fn the_case(&self) -> String {
        CATALOGUE.text(self.0, "the-case", &[])
    }

    /// zh-CN: 「讨论题」
    pub fn read_whole(&self) -> String {
        CATALOGUE.text(self.0, "read-whole", &[])
    }

    /// zh-CN: 「讨论」
    pub fn questions(&self) -> String {
        CATALOGUE.text(self.0, "questions", &[])
    }

    /// zh-CN: 「这个案例教会我们的规则」
    pub fn taught(&self) -> String {
        CATALOGUE.text(self.0, "taught", &[])
    }

    /// zh-CN: 「任何岗位、任何理由都不能关闭」
    pub fn hard(&self) -> String {
        CATALOGUE.text(self.0, "hard", &[])
    }

    /// zh-CN: 「不可关闭」
    pub fn hard_short(&self) -> String {
        CATALOGUE.text(self.0, "hard-short", &[])
    }

    /// zh-CN: 「在哪里把关」
    pub fn enforced(&self) -> String {
        CATALOGUE.text(self.0, "enforced", &[])
    }

    /// zh-CN: 「已把关」
    pub fn enforced_short(&self) -> String {
        CATALOGUE.text(self.0, "enforced-short", &[])
    }

    /// zh-CN: 「这条规则所属的业务还没有启用。」
    pub fn enforced_later(&self) -> String {
        CATALOGUE.text(self.0, "enforced-later", &[])
    }

    /// zh-CN: 「编号」
    pub fn rule_id(&self) -> String {
        CATALOGUE.text(self.0, "rule-id", &[])
    }

    /// zh-CN: 「依据」
    pub fn source(&self) -> String {
        CATALOGUE.text(self.0, "source", &[])
    }

    /// zh-CN: 「生效」
    pub fn valid_from(&self) -> String {
        CATALOGUE.text(self.0, "valid-from", &[])
    }

    /// zh-CN: 「接待与约定」
    pub fn section_intake(&self) -> String {
        CATALOGUE.text(self.0, "section-intake", &[])
    }

    /// zh-CN: 「归谁修、谁付费」
    pub fn section_routing(&self) -> String {
        CATALOGUE.text(self.0, "section-routing", &[])
    }

    /// zh-CN: 「上门服务」
    pub fn section_on_site(&self) -> String {
        CATALOGUE.text(self.0, "section-on-site", &[])
    }

    /// zh-CN: 「沟通」
    pub fn section_contact(&self) -> String {
        CATALOGUE.text(self.0, "section-contact", &[])
    }

    /// zh-CN: 「车位」
    pub fn section_parking(&self) -> String {
        CATALOGUE.text(self.0, "section-parking", &[])
    }

    /// zh-CN: 「代办与保管」
    pub fn section_errands(&self) -> String {
        CATALOGUE.text(self.0, "section-errands", &[])
    }

    /// zh-CN: 「搬出放行」
    pub fn section_moving_out(&self) -> String {
        CATALOGUE.text(self.0, "section-moving-out", &[])
    }

    /// zh-CN: 「进入住户家」
    pub fn section_entering(&self) -> String {
        CATALOGUE.text(self.0, "section-entering", &[])
    }

    /// zh-CN: 「邻里」
    pub fn section_neighbours(&self) -> String {
        CATALOGUE.text(self.0, "section-neighbours", &[])
    }

    /// zh-CN: 「收楼、装修与质保」
    pub fn section_stages(&self) -> String {
        CATALOGUE.text(self.0, "section-stages", &[])
    }

    /// zh-CN: 「服务策划」
    pub fn section_planning(&self) -> String {
        CATALOGUE.text(self.0, "section-planning", &[])
    }

    /// zh-CN: 「员工」
    pub fn section_people(&self) -> String {
        CATALOGUE.text(self.0, "section-people", &[])
    }

    /// zh-CN: 「平台」
    pub fn section_platform(&self) -> String {
        CATALOGUE.text(self.0, "section-platform", &[])
    }

    /// zh-CN: 「例外登记」
    pub fn nav_exceptions(&self) -> String {
        CATALOGUE.text(self.0, "nav-exceptions", &[])
    }

    /// zh-CN: 「例外登记」
    pub fn exceptions_title(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-title", &[])
    }

    /// zh-CN: 「对规则破例的，都在这里：哪条规则、为什么、谁批的、到哪天为止。每月回看一次，看看是规则该改，还是做法该改。」
    pub fn exceptions_lead(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-lead", &[])
    }

    /// zh-CN: 「查看范围」
    pub fn exceptions_views(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-views", &[])
    }

    /// zh-CN: 「待回看」
    pub fn exceptions_view_open(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-view-open", &[])
    }

    /// zh-CN: 「已回看」
    pub fn exceptions_view_reviewed(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-view-reviewed", &[])
    }

    /// zh-CN: 「全部」
    pub fn exceptions_view_all(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-view-all", &[])
    }

    /// zh-CN: 「单号、原因或姓名」
    pub fn exceptions_find(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-find", &[])
    }

    /// zh-CN: 「全部规则」
    pub fn exceptions_every_rule(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-every-rule", &[])
    }

    /// zh-CN: 「排序」
    pub fn exceptions_sort(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-sort", &[])
    }

    /// zh-CN: 「最近的在前」
    pub fn exceptions_sort_new(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-sort-new", &[])
    }

    /// zh-CN: 「按到期日」
    pub fn exceptions_sort_end(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-sort-end", &[])
    }

    /// zh-CN: 「按规则」
    pub fn exceptions_sort_rule(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-sort-rule", &[])
    }

    /// zh-CN: 「查看」
    pub fn exceptions_show(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-show", &[])
    }

    /// zh-CN: 「导出 Excel」
    pub fn exceptions_export(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-export", &[])
    }

    /// zh-CN: 「本页 {n} 条」
    pub fn exceptions_shown(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "exceptions-shown", &[("n", n.into())])
    }

    /// zh-CN: 「时间」
    pub fn exceptions_when(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-when", &[])
    }

    /// zh-CN: 「为哪件事」
    pub fn exceptions_what(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-what", &[])
    }

    /// zh-CN: 「规则」
    pub fn exceptions_rule(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-rule", &[])
    }

    /// zh-CN: 「原因」
    pub fn exceptions_reason(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-reason", &[])
    }

    /// zh-CN: 「谁批的」
    pub fn exceptions_by(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-by", &[])
    }

    /// zh-CN: 「到哪天为止」
    pub fn exceptions_until(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-until", &[])
    }

    /// zh-CN: 「已到期」
    pub fn exceptions_ended(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-ended", &[])
    }

    /// zh-CN: 「回看」
    pub fn exceptions_review(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-review", &[])
    }

    /// zh-CN: 「回看人」
    pub fn exceptions_reviewed_by(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-reviewed-by", &[])
    }

    /// zh-CN: 「回看结论」
    pub fn exceptions_review_hint(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-review-hint", &[])
    }

    /// zh-CN: 「{label} 的回看结论」
    pub fn exceptions_review_of(&self, label: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "exceptions-review-of", &[("label", label.into())])
    }

    /// zh-CN: 「记下」
    pub fn exceptions_review_go(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-review-go", &[])
    }

    /// zh-CN: 「待回看」
    pub fn exceptions_waits(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-waits", &[])
    }

    /// zh-CN: 「没有待回看的例外」
    pub fn exceptions_none(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-none", &[])
    }

    /// zh-CN: 「有人对规则破例时（例如不等回访就办结工单），会自动登记在这里。」
    pub fn exceptions_none_text(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-none-text", &[])
    }

    /// zh-CN: 「没有找到」
    pub fn exceptions_none_found(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-none-found", &[])
    }

    /// zh-CN: 「换个条件试试。」
    pub fn exceptions_none_found_text(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-none-found-text", &[])
    }
}
