//! Generated from `locales/*/notices.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use platform::i18n::{Arg, Catalogue, Lang};

/// The texts of `notices` in both languages.
pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::new(
        "notices",
        include_str!("../../../locales/zh-CN/notices.ftl"),
        include_str!("../../../locales/en/notices.ftl"),
    )
});

/// The texts of `notices` in one language, a method a message.
#[derive(Debug, Clone, Copy)]
pub struct Words(pub Lang);

impl Words {
    /// A message without variables that is chosen at run time (the name of a state, of a role), where there is one.
    pub fn find(&self, id: &str) -> Option<String> {
        CATALOGUE.find(self.0, id, &[])
    }

    /// zh-CN: 「新派工 {number}」
    pub fn notice_order_issued_title(&self, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "notice-order-issued-title", &[("number", number.into())])
    }

    /// zh-CN: 「【{community}】请处理“{what}”，地点：{place}，时间：{when}。工单 {number}。」
    pub fn notice_order_issued_body(
        &self,
        community: impl Into<Arg>,
        number: impl Into<Arg>,
        place: impl Into<Arg>,
        what: impl Into<Arg>,
        when: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-order-issued-body",
            &[
                ("community", community.into()),
                ("number", number.into()),
                ("place", place.into()),
                ("what", what.into()),
                ("when", when.into()),
            ],
        )
    }

    /// zh-CN: 「工单 {number} 有变动」
    pub fn notice_order_changed_title(&self, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "notice-order-changed-title", &[("number", number.into())])
    }

    /// zh-CN: 「【{community}】您手上的工单 {number}（{place}，{what}）有变动：{change}。请以新的安排为准。」
    pub fn notice_order_changed_body(
        &self,
        change: impl Into<Arg>,
        community: impl Into<Arg>,
        number: impl Into<Arg>,
        place: impl Into<Arg>,
        what: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-order-changed-body",
            &[
                ("change", change.into()),
                ("community", community.into()),
                ("number", number.into()),
                ("place", place.into()),
                ("what", what.into()),
            ],
        )
    }

    /// zh-CN: 「师傅已出发」
    pub fn notice_order_on_the_way_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-order-on-the-way-title", &[])
    }

    /// zh-CN: 「【{community}】{who}已出发，为您处理“{what}”，请留意敲门。上门人员会先出示工牌。」
    pub fn notice_order_on_the_way_body(
        &self,
        community: impl Into<Arg>,
        what: impl Into<Arg>,
        who: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-order-on-the-way-body",
            &[("community", community.into()), ("what", what.into()), ("who", who.into())],
        )
    }

    /// zh-CN: 「已处理完」
    pub fn notice_order_finished_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-order-finished-title", &[])
    }

    /// zh-CN: 「【{community}】“{what}”已处理完，请您试用。有问题请随时联系住户中心。」
    pub fn notice_order_finished_body(&self, community: impl Into<Arg>, what: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "notice-order-finished-body", &[("community", community.into()), ("what", what.into())])
    }

    /// zh-CN: 「已验收」
    pub fn notice_order_accepted_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-order-accepted-title", &[])
    }

    /// zh-CN: 「【{community}】工单 {number}（{what}）已验收。我们明天会回访，感谢您的配合。」
    pub fn notice_order_accepted_body(
        &self,
        community: impl Into<Arg>,
        number: impl Into<Arg>,
        what: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-order-accepted-body",
            &[("community", community.into()), ("number", number.into()), ("what", what.into())],
        )
    }

    /// zh-CN: 「工单已撤销」
    pub fn notice_order_cancelled_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-order-cancelled-title", &[])
    }

    /// zh-CN: 「【{community}】工单 {number} 已撤销。如仍需要处理，请联系住户中心。」
    pub fn notice_order_cancelled_body(&self, community: impl Into<Arg>, number: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "notice-order-cancelled-body",
            &[("community", community.into()), ("number", number.into())],
        )
    }

    /// zh-CN: 「已重新派单」
    pub fn notice_order_reopened_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-order-reopened-title", &[])
    }

    /// zh-CN: 「【{community}】很抱歉没有一次处理好，已优先为您重新派单（{number}）。」
    pub fn notice_order_reopened_body(&self, community: impl Into<Arg>, number: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "notice-order-reopened-body",
            &[("community", community.into()), ("number", number.into())],
        )
    }

    /// zh-CN: 「已转外部单位」
    pub fn notice_order_outside_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-order-outside-title", &[])
    }

    /// zh-CN: 「【{community}】您报的事已转{party}处理，预计 {due} 前答复，我们会继续跟进。」
    pub fn notice_order_outside_body(
        &self,
        community: impl Into<Arg>,
        due: impl Into<Arg>,
        party: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-order-outside-body",
            &[("community", community.into()), ("due", due.into()), ("party", party.into())],
        )
    }

    /// zh-CN: 「上门时间已改」
    pub fn notice_promise_moved_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-promise-moved-title", &[])
    }

    /// zh-CN: 「【{community}】您的上门时间已改为 {when}，感谢您的谅解。」
    pub fn notice_promise_moved_body(&self, community: impl Into<Arg>, when: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "notice-promise-moved-body", &[("community", community.into()), ("when", when.into())])
    }

    /// zh-CN: 「上门提醒」
    pub fn notice_promise_due_soon_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-promise-due-soon-title", &[])
    }

    /// zh-CN: 「【{community}】提醒：“{what}”约在 {when}，地点：{place}。如需改期，请提前联系住户中心。」
    pub fn notice_promise_due_soon_body(
        &self,
        community: impl Into<Arg>,
        place: impl Into<Arg>,
        what: impl Into<Arg>,
        when: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-promise-due-soon-body",
            &[("community", community.into()), ("place", place.into()), ("what", what.into()), ("when", when.into())],
        )
    }

    /// zh-CN: 「约定的时间已过」
    pub fn notice_promise_missed_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-promise-missed-title", &[])
    }

    /// zh-CN: 「【{community}】很抱歉，“{what}”原约在 {when}，没有按时办到。住户中心会尽快与您重新约定。」
    pub fn notice_promise_missed_body(
        &self,
        community: impl Into<Arg>,
        what: impl Into<Arg>,
        when: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-promise-missed-body",
            &[("community", community.into()), ("what", what.into()), ("when", when.into())],
        )
    }

    /// zh-CN: 「请确认报价」
    pub fn notice_quote_offered_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-quote-offered-title", &[])
    }

    /// zh-CN: 「【{community}】工单 {number}（{what}）报价 {total} 元。您同意后才会动工。{link}」
    pub fn notice_quote_offered_body(
        &self,
        community: impl Into<Arg>,
        link: impl Into<Arg>,
        number: impl Into<Arg>,
        total: impl Into<Arg>,
        what: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-quote-offered-body",
            &[
                ("community", community.into()),
                ("link", link.into()),
                ("number", number.into()),
                ("total", total.into()),
                ("what", what.into()),
            ],
        )
    }

    /// zh-CN: 「有新的委托 {number}」
    pub fn notice_party_job_title(&self, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "notice-party-job-title", &[("number", number.into())])
    }

    /// zh-CN: 「【{community}】请处理“{what}”，地点：{place}，请在 {due} 前答复：{link}」
    pub fn notice_party_job_body(
        &self,
        community: impl Into<Arg>,
        due: impl Into<Arg>,
        link: impl Into<Arg>,
        place: impl Into<Arg>,
        what: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-party-job-body",
            &[
                ("community", community.into()),
                ("due", due.into()),
                ("link", link.into()),
                ("place", place.into()),
                ("what", what.into()),
            ],
        )
    }

    /// zh-CN: 「工单 {number} 已逾期」
    pub fn notice_party_late_title(&self, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "notice-party-late-title", &[("number", number.into())])
    }

    /// zh-CN: 「【{community}】{party}：工单 {number}（{what}）应在 {due} 前答复，现已逾期，请尽快处理。」
    pub fn notice_party_late_body(
        &self,
        community: impl Into<Arg>,
        due: impl Into<Arg>,
        number: impl Into<Arg>,
        party: impl Into<Arg>,
        what: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-party-late-body",
            &[
                ("community", community.into()),
                ("due", due.into()),
                ("number", number.into()),
                ("party", party.into()),
                ("what", what.into()),
            ],
        )
    }

    /// zh-CN: 「已受理」
    pub fn notice_request_received_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-request-received-title", &[])
    }

    /// zh-CN: 「【{community}】您报的“{what}”已受理，编号 {number}。进展会及时告诉您。」
    pub fn notice_request_received_body(
        &self,
        community: impl Into<Arg>,
        number: impl Into<Arg>,
        what: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-request-received-body",
            &[("community", community.into()), ("number", number.into()), ("what", what.into())],
        )
    }

    /// zh-CN: 「已办结」
    pub fn notice_request_closed_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-request-closed-title", &[])
    }

    /// zh-CN: 「【{community}】您报的“{what}”（{number}）已办结。谢谢您，有需要请随时联系住户中心。」
    pub fn notice_request_closed_body(
        &self,
        community: impl Into<Arg>,
        number: impl Into<Arg>,
        what: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-request-closed-body",
            &[("community", community.into()), ("number", number.into()), ("what", what.into())],
        )
    }

    /// zh-CN: 「想听听您的意见」
    pub fn notice_return_visit_asked_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-return-visit-asked-title", &[])
    }

    /// zh-CN: 「【{community}】“{what}”解决了吗？您满意吗？请花一分钟告诉我们。{link}」
    pub fn notice_return_visit_asked_body(
        &self,
        community: impl Into<Arg>,
        link: impl Into<Arg>,
        what: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-return-visit-asked-body",
            &[("community", community.into()), ("link", link.into()), ("what", what.into())],
        )
    }

    /// zh-CN: 「紧急：{what}」
    pub fn notice_danger_out_title(&self, what: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "notice-danger-out-title", &[("what", what.into())])
    }

    /// zh-CN: 「【{community}】紧急情况：{what}，地点：{place}。已派 {who} 前往。工单 {number}。」
    pub fn notice_danger_out_body(
        &self,
        community: impl Into<Arg>,
        number: impl Into<Arg>,
        place: impl Into<Arg>,
        what: impl Into<Arg>,
        who: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-danger-out-body",
            &[
                ("community", community.into()),
                ("number", number.into()),
                ("place", place.into()),
                ("what", what.into()),
                ("who", who.into()),
            ],
        )
    }

    /// zh-CN: 「同意报价的验证码」
    pub fn notice_consent_code_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-consent-code-title", &[])
    }

    /// zh-CN: 「【{community}】工单 {number} 报价 {total} 元。同意请把验证码 {code} 告诉现场师傅，{minutes} 分钟…」
    pub fn notice_consent_code_body(
        &self,
        code: impl Into<Arg>,
        community: impl Into<Arg>,
        minutes: impl Into<Arg>,
        number: impl Into<Arg>,
        total: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-consent-code-body",
            &[
                ("code", code.into()),
                ("community", community.into()),
                ("minutes", minutes.into()),
                ("number", number.into()),
                ("total", total.into()),
            ],
        )
    }

    /// zh-CN: 「登录验证码」
    pub fn notice_login_code_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-login-code-title", &[])
    }

    /// zh-CN: 「【{community}】您的登录验证码是 {code}，{minutes} 分钟内有效。请不要告诉任何人，包括物业人员。」
    pub fn notice_login_code_body(
        &self,
        code: impl Into<Arg>,
        community: impl Into<Arg>,
        minutes: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-login-code-body",
            &[("code", code.into()), ("community", community.into()), ("minutes", minutes.into())],
        )
    }

    /// zh-CN: 「对接程序“{name}”已停用」
    pub fn notice_webhook_off_title(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "notice-webhook-off-title", &[("name", name.into())])
    }

    /// zh-CN: 「【{community}】对接程序“{name}”连续一天收不到事件，已停用。最后的原因：{error}。修好后请在“对接程序”页面重新启用，停…」
    pub fn notice_webhook_off_body(
        &self,
        community: impl Into<Arg>,
        error: impl Into<Arg>,
        name: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "notice-webhook-off-body",
            &[("community", community.into()), ("error", error.into()), ("name", name.into())],
        )
    }

    /// zh-CN: 「测试通知」
    pub fn notice_test_title(&self) -> String {
        CATALOGUE.text(self.0, "notice-test-title", &[])
    }

    /// zh-CN: 「【{community}】这是一条测试通知，由{who}发出。收到即表示这种方式可以使用。」
    pub fn notice_test_body(&self, community: impl Into<Arg>, who: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "notice-test-body", &[("community", community.into()), ("who", who.into())])
    }

    /// zh-CN: 「派工」
    pub fn kind_order_issued(&self) -> String {
        CATALOGUE.text(self.0, "kind-order-issued", &[])
    }

    /// zh-CN: 「工单变动」
    pub fn kind_order_changed(&self) -> String {
        CATALOGUE.text(self.0, "kind-order-changed", &[])
    }

    /// zh-CN: 「师傅出发」
    pub fn kind_order_on_the_way(&self) -> String {
        CATALOGUE.text(self.0, "kind-order-on-the-way", &[])
    }

    /// zh-CN: 「处理完」
    pub fn kind_order_finished(&self) -> String {
        CATALOGUE.text(self.0, "kind-order-finished", &[])
    }

    /// zh-CN: 「验收」
    pub fn kind_order_accepted(&self) -> String {
        CATALOGUE.text(self.0, "kind-order-accepted", &[])
    }

    /// zh-CN: 「工单撤销」
    pub fn kind_order_cancelled(&self) -> String {
        CATALOGUE.text(self.0, "kind-order-cancelled", &[])
    }

    /// zh-CN: 「重新派单」
    pub fn kind_order_reopened(&self) -> String {
        CATALOGUE.text(self.0, "kind-order-reopened", &[])
    }

    /// zh-CN: 「转外部单位」
    pub fn kind_order_outside(&self) -> String {
        CATALOGUE.text(self.0, "kind-order-outside", &[])
    }

    /// zh-CN: 「改时间」
    pub fn kind_promise_moved(&self) -> String {
        CATALOGUE.text(self.0, "kind-promise-moved", &[])
    }

    /// zh-CN: 「上门提醒」
    pub fn kind_promise_due_soon(&self) -> String {
        CATALOGUE.text(self.0, "kind-promise-due-soon", &[])
    }

    /// zh-CN: 「逾期未办」
    pub fn kind_promise_missed(&self) -> String {
        CATALOGUE.text(self.0, "kind-promise-missed", &[])
    }

    /// zh-CN: 「报价待确认」
    pub fn kind_quote_offered(&self) -> String {
        CATALOGUE.text(self.0, "kind-quote-offered", &[])
    }

    /// zh-CN: 「外部委托」
    pub fn kind_party_job(&self) -> String {
        CATALOGUE.text(self.0, "kind-party-job", &[])
    }

    /// zh-CN: 「外部逾期」
    pub fn kind_party_late(&self) -> String {
        CATALOGUE.text(self.0, "kind-party-late", &[])
    }

    /// zh-CN: 「受理」
    pub fn kind_request_received(&self) -> String {
        CATALOGUE.text(self.0, "kind-request-received", &[])
    }

    /// zh-CN: 「办结」
    pub fn kind_request_closed(&self) -> String {
        CATALOGUE.text(self.0, "kind-request-closed", &[])
    }

    /// zh-CN: 「回访邀请」
    pub fn kind_return_visit_asked(&self) -> String {
        CATALOGUE.text(self.0, "kind-return-visit-asked", &[])
    }

    /// zh-CN: 「紧急情况」
    pub fn kind_danger_out(&self) -> String {
        CATALOGUE.text(self.0, "kind-danger-out", &[])
    }

    /// zh-CN: 「同意验证码」
    pub fn kind_consent_code(&self) -> String {
        CATALOGUE.text(self.0, "kind-consent-code", &[])
    }

    /// zh-CN: 「登录验证码」
    pub fn kind_login_code(&self) -> String {
        CATALOGUE.text(self.0, "kind-login-code", &[])
    }

    /// zh-CN: 「对接程序停用」
    pub fn kind_webhook_off(&self) -> String {
        CATALOGUE.text(self.0, "kind-webhook-off", &[])
    }

    /// zh-CN: 「测试」
    pub fn kind_test(&self) -> String {
        CATALOGUE.text(self.0, "kind-test", &[])
    }
}
