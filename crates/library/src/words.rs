//! Generated from `locales/*/library.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use platform::i18n::{Catalogue, Lang};

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
}
