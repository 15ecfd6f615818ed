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

    /// The word of a code: `code_word("state", "in_hand")`; a dash where there is none.
    pub fn code_word(&self, family: &str, code: &str) -> String {
        CATALOGUE.code(self.0, family, code)
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

    /// zh-CN: 「收件箱」
    pub fn bell(&self) -> String {
        CATALOGUE.text(self.0, "bell", &[])
    }

    /// zh-CN: 「收件箱」
    pub fn inbox_title(&self) -> String {
        CATALOGUE.text(self.0, "inbox-title", &[])
    }

    /// zh-CN: 「与您有关的通知，{n} 条未读」
    pub fn inbox_lead(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "inbox-lead", &[("n", n.into())])
    }

    /// zh-CN: 「与您有关的通知，都看过了」
    pub fn inbox_lead_none(&self) -> String {
        CATALOGUE.text(self.0, "inbox-lead-none", &[])
    }

    /// zh-CN: 「显示哪些」
    pub fn inbox_views(&self) -> String {
        CATALOGUE.text(self.0, "inbox-views", &[])
    }

    /// zh-CN: 「未读」
    pub fn view_unread(&self) -> String {
        CATALOGUE.text(self.0, "view-unread", &[])
    }

    /// zh-CN: 「全部」
    pub fn view_all(&self) -> String {
        CATALOGUE.text(self.0, "view-all", &[])
    }

    /// zh-CN: 「查找通知」
    pub fn find_label(&self) -> String {
        CATALOGUE.text(self.0, "find-label", &[])
    }

    /// zh-CN: 「标题、正文」
    pub fn find_placeholder(&self) -> String {
        CATALOGUE.text(self.0, "find-placeholder", &[])
    }

    /// zh-CN: 「查找」
    pub fn find_go(&self) -> String {
        CATALOGUE.text(self.0, "find-go", &[])
    }

    /// zh-CN: 「本页 {n} 条」
    pub fn shown(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "shown", &[("n", n.into())])
    }

    /// zh-CN: 「标为已读」
    pub fn mark_read(&self) -> String {
        CATALOGUE.text(self.0, "mark-read", &[])
    }

    /// zh-CN: 「全部已读」
    pub fn mark_all_read(&self) -> String {
        CATALOGUE.text(self.0, "mark-all-read", &[])
    }

    /// zh-CN: 「打开」
    pub fn open_notice(&self) -> String {
        CATALOGUE.text(self.0, "open-notice", &[])
    }

    /// zh-CN: 「紧急」
    pub fn urgent(&self) -> String {
        CATALOGUE.text(self.0, "urgent", &[])
    }

    /// zh-CN: 「没有未读的通知」
    pub fn inbox_empty_title(&self) -> String {
        CATALOGUE.text(self.0, "inbox-empty-title", &[])
    }

    /// zh-CN: 「派给您的工单、改期、逾期和紧急情况都会出现在这里。」
    pub fn inbox_empty_text(&self) -> String {
        CATALOGUE.text(self.0, "inbox-empty-text", &[])
    }

    /// zh-CN: 「没有找到」
    pub fn inbox_none_title(&self) -> String {
        CATALOGUE.text(self.0, "inbox-none-title", &[])
    }

    /// zh-CN: 「换一个词试试，或看“全部”。」
    pub fn inbox_none_text(&self) -> String {
        CATALOGUE.text(self.0, "inbox-none-text", &[])
    }

    /// zh-CN: 「怎样通知我」
    pub fn choices_title(&self) -> String {
        CATALOGUE.text(self.0, "choices-title", &[])
    }

    /// zh-CN: 「每一种通知，选一种或几种方式。必须收到的至少留一种。点“保存”才生效。」
    pub fn choices_lead(&self) -> String {
        CATALOGUE.text(self.0, "choices-lead", &[])
    }

    /// zh-CN: 「我的电子邮箱」
    pub fn choices_email(&self) -> String {
        CATALOGUE.text(self.0, "choices-email", &[])
    }

    /// zh-CN: 「只用来发通知。不填就不发邮件。」
    pub fn choices_email_hint(&self) -> String {
        CATALOGUE.text(self.0, "choices-email-hint", &[])
    }

    /// zh-CN: 「短信发到 {phone}。号码在“人员”里登记。」
    pub fn choices_phone(&self, phone: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "choices-phone", &[("phone", phone.into())])
    }

    /// zh-CN: 「还没有登记手机号，选了短信也收不到。请经理在“人员”里登记。」
    pub fn choices_no_phone(&self) -> String {
        CATALOGUE.text(self.0, "choices-no-phone", &[])
    }

    /// zh-CN: 「通知」
    pub fn choices_kind(&self) -> String {
        CATALOGUE.text(self.0, "choices-kind", &[])
    }

    /// zh-CN: 「必须收到」
    pub fn choices_must(&self) -> String {
        CATALOGUE.text(self.0, "choices-must", &[])
    }

    /// zh-CN: 「保存」
    pub fn choices_save(&self) -> String {
        CATALOGUE.text(self.0, "choices-save", &[])
    }

    /// zh-CN: 「已保存」
    pub fn choices_saved(&self) -> String {
        CATALOGUE.text(self.0, "choices-saved", &[])
    }

    /// zh-CN: 「收件箱」
    pub fn way_inbox(&self) -> String {
        CATALOGUE.text(self.0, "way-inbox", &[])
    }

    /// zh-CN: 「邮件」
    pub fn way_email(&self) -> String {
        CATALOGUE.text(self.0, "way-email", &[])
    }

    /// zh-CN: 「短信」
    pub fn way_sms(&self) -> String {
        CATALOGUE.text(self.0, "way-sms", &[])
    }

    /// zh-CN: 「企业微信群」
    pub fn way_wecom(&self) -> String {
        CATALOGUE.text(self.0, "way-wecom", &[])
    }

    /// zh-CN: 「钉钉群」
    pub fn way_dingtalk(&self) -> String {
        CATALOGUE.text(self.0, "way-dingtalk", &[])
    }

    /// zh-CN: 「飞书群」
    pub fn way_feishu(&self) -> String {
        CATALOGUE.text(self.0, "way-feishu", &[])
    }

    /// zh-CN: 「对接程序」
    pub fn way_webhook(&self) -> String {
        CATALOGUE.text(self.0, "way-webhook", &[])
    }

    /// zh-CN: 「通知」
    pub fn nav_notices(&self) -> String {
        CATALOGUE.text(self.0, "nav-notices", &[])
    }

    /// zh-CN: 「通知记录」
    pub fn log_title(&self) -> String {
        CATALOGUE.text(self.0, "log-title", &[])
    }

    /// zh-CN: 「告诉了谁、用什么方式、送到没有」
    pub fn log_lead(&self) -> String {
        CATALOGUE.text(self.0, "log-lead", &[])
    }

    /// zh-CN: 「全部状态」
    pub fn log_all_states(&self) -> String {
        CATALOGUE.text(self.0, "log-all-states", &[])
    }

    /// zh-CN: 「全部方式」
    pub fn log_all_ways(&self) -> String {
        CATALOGUE.text(self.0, "log-all-ways", &[])
    }

    /// zh-CN: 「姓名、内容、尾号」
    pub fn log_find_placeholder(&self) -> String {
        CATALOGUE.text(self.0, "log-find-placeholder", &[])
    }

    /// zh-CN: 「还没有通知」
    pub fn log_empty_title(&self) -> String {
        CATALOGUE.text(self.0, "log-empty-title", &[])
    }

    /// zh-CN: 「派工、改期、完工时发出的每一条通知都会记在这里。」
    pub fn log_empty_text(&self) -> String {
        CATALOGUE.text(self.0, "log-empty-text", &[])
    }

    /// zh-CN: 「没有符合的记录」
    pub fn log_none_title(&self) -> String {
        CATALOGUE.text(self.0, "log-none-title", &[])
    }

    /// zh-CN: 「换一个状态、方式或词试试。」
    pub fn log_none_text(&self) -> String {
        CATALOGUE.text(self.0, "log-none-text", &[])
    }

    /// zh-CN: 「时间」
    pub fn col_when(&self) -> String {
        CATALOGUE.text(self.0, "col-when", &[])
    }

    /// zh-CN: 「通知」
    pub fn col_what(&self) -> String {
        CATALOGUE.text(self.0, "col-what", &[])
    }

    /// zh-CN: 「发给」
    pub fn col_to(&self) -> String {
        CATALOGUE.text(self.0, "col-to", &[])
    }

    /// zh-CN: 「方式」
    pub fn col_way(&self) -> String {
        CATALOGUE.text(self.0, "col-way", &[])
    }

    /// zh-CN: 「状态」
    pub fn col_state(&self) -> String {
        CATALOGUE.text(self.0, "col-state", &[])
    }

    /// zh-CN: 「操作」
    pub fn col_go(&self) -> String {
        CATALOGUE.text(self.0, "col-go", &[])
    }

    /// zh-CN: 「待发送」
    pub fn state_waiting(&self) -> String {
        CATALOGUE.text(self.0, "state-waiting", &[])
    }

    /// zh-CN: 「早上再发」
    pub fn state_held(&self) -> String {
        CATALOGUE.text(self.0, "state-held", &[])
    }

    /// zh-CN: 「没发出，会再试」
    pub fn state_failed(&self) -> String {
        CATALOGUE.text(self.0, "state-failed", &[])
    }

    /// zh-CN: 「已发送」
    pub fn state_sent(&self) -> String {
        CATALOGUE.text(self.0, "state-sent", &[])
    }

    /// zh-CN: 「没送到」
    pub fn state_given_up(&self) -> String {
        CATALOGUE.text(self.0, "state-given-up", &[])
    }

    /// zh-CN: 「工作群」
    pub fn group(&self) -> String {
        CATALOGUE.text(self.0, "group", &[])
    }

    /// zh-CN: 「试了 {n} 次」
    pub fn tried(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "tried", &[("n", n.into())])
    }

    /// zh-CN: 「{at} 再试」
    pub fn next_try(&self, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "next-try", &[("at", at.into())])
    }

    /// zh-CN: 「再发一次」
    pub fn send_again(&self) -> String {
        CATALOGUE.text(self.0, "send-again", &[])
    }

    /// zh-CN: 「含验证码，内容已删除」
    pub fn text_erased(&self) -> String {
        CATALOGUE.text(self.0, "text-erased", &[])
    }

    /// zh-CN: 「近 7 天：已发送 {sent} · 等待 {waiting} · 没送到 {lost}」
    pub fn figures(&self, lost: impl Into<Arg>, sent: impl Into<Arg>, waiting: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "figures", &[("lost", lost.into()), ("sent", sent.into()), ("waiting", waiting.into())])
    }

    /// zh-CN: 「通知设置」
    pub fn to_settings(&self) -> String {
        CATALOGUE.text(self.0, "to-settings", &[])
    }

    /// zh-CN: 「通知记录」
    pub fn to_log(&self) -> String {
        CATALOGUE.text(self.0, "to-log", &[])
    }

    /// zh-CN: 「原因」
    pub fn why_not(&self) -> String {
        CATALOGUE.text(self.0, "why-not", &[])
    }

    /// zh-CN: 「没有可用的号码或邮箱」
    pub fn error_no_address(&self) -> String {
        CATALOGUE.text(self.0, "error-no-address", &[])
    }

    /// zh-CN: 「这种方式还没有设置」
    pub fn error_not_set_up(&self) -> String {
        CATALOGUE.text(self.0, "error-not-set-up", &[])
    }

    /// zh-CN: 「内容已按规定删除」
    pub fn error_erased(&self) -> String {
        CATALOGUE.text(self.0, "error-erased", &[])
    }

    /// zh-CN: 「接收方已移除」
    pub fn error_removed(&self) -> String {
        CATALOGUE.text(self.0, "error-removed", &[])
    }

    /// zh-CN: 「对方答复异常（{detail}）」
    pub fn error_status(&self, detail: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "error-status", &[("detail", detail.into())])
    }

    /// zh-CN: 「对方拒收（{detail}）」
    pub fn error_refused(&self, detail: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "error-refused", &[("detail", detail.into())])
    }

    /// zh-CN: 「对方没有及时答复」
    pub fn error_timeout(&self) -> String {
        CATALOGUE.text(self.0, "error-timeout", &[])
    }

    /// zh-CN: 「连不上对方」
    pub fn error_no_connection(&self) -> String {
        CATALOGUE.text(self.0, "error-no-connection", &[])
    }

    /// zh-CN: 「找不到对方的地址」
    pub fn error_host_not_found(&self) -> String {
        CATALOGUE.text(self.0, "error-host-not-found", &[])
    }

    /// zh-CN: 「地址属于内网，未经运维允许」
    pub fn error_address_refused(&self) -> String {
        CATALOGUE.text(self.0, "error-address-refused", &[])
    }

    /// zh-CN: 「外网地址须用 https」
    pub fn error_needs_https(&self) -> String {
        CATALOGUE.text(self.0, "error-needs-https", &[])
    }

    /// zh-CN: 「外网邮件服务器须加密」
    pub fn error_needs_tls(&self) -> String {
        CATALOGUE.text(self.0, "error-needs-tls", &[])
    }

    /// zh-CN: 「地址写得不对」
    pub fn error_bad_address(&self) -> String {
        CATALOGUE.text(self.0, "error-bad-address", &[])
    }

    /// zh-CN: 「加密连接没有建立」
    pub fn error_tls(&self) -> String {
        CATALOGUE.text(self.0, "error-tls", &[])
    }

    /// zh-CN: 「密钥打不开，请重新填写」
    pub fn error_secret_sealed(&self) -> String {
        CATALOGUE.text(self.0, "error-secret-sealed", &[])
    }

    /// zh-CN: 「内容太大」
    pub fn error_too_large(&self) -> String {
        CATALOGUE.text(self.0, "error-too-large", &[])
    }

    /// zh-CN: 「通知设置」
    pub fn settings_title(&self) -> String {
        CATALOGUE.text(self.0, "settings-title", &[])
    }

    /// zh-CN: 「用什么服务发、什么时候不打扰。每一种都可以先测试。」
    pub fn settings_lead(&self) -> String {
        CATALOGUE.text(self.0, "settings-lead", &[])
    }

    /// zh-CN: 「勿扰时段」
    pub fn quiet_title(&self) -> String {
        CATALOGUE.text(self.0, "quiet-title", &[])
    }

    /// zh-CN: 「这段时间里，短信、邮件和群消息先留着，到点再发。紧急情况、验证码和派工不受限制。」
    pub fn quiet_lead(&self) -> String {
        CATALOGUE.text(self.0, "quiet-lead", &[])
    }

    /// zh-CN: 「从」
    pub fn quiet_from(&self) -> String {
        CATALOGUE.text(self.0, "quiet-from", &[])
    }

    /// zh-CN: 「到」
    pub fn quiet_to(&self) -> String {
        CATALOGUE.text(self.0, "quiet-to", &[])
    }

    /// zh-CN: 「两个时间相同，表示没有勿扰时段。」
    pub fn quiet_hint(&self) -> String {
        CATALOGUE.text(self.0, "quiet-hint", &[])
    }

    /// zh-CN: 「保存」
    pub fn save(&self) -> String {
        CATALOGUE.text(self.0, "save", &[])
    }

    /// zh-CN: 「返回」
    pub fn back(&self) -> String {
        CATALOGUE.text(self.0, "back", &[])
    }

    /// zh-CN: 「启用」
    pub fn turn_on(&self) -> String {
        CATALOGUE.text(self.0, "turn-on", &[])
    }

    /// zh-CN: 「已启用」
    pub fn is_on(&self) -> String {
        CATALOGUE.text(self.0, "is-on", &[])
    }

    /// zh-CN: 「未启用」
    pub fn is_off(&self) -> String {
        CATALOGUE.text(self.0, "is-off", &[])
    }

    /// zh-CN: 「未设置」
    pub fn not_set(&self) -> String {
        CATALOGUE.text(self.0, "not-set", &[])
    }

    /// zh-CN: 「测试」
    pub fn test(&self) -> String {
        CATALOGUE.text(self.0, "test", &[])
    }

    /// zh-CN: 「发到您自己的手机号。」
    pub fn test_sms_hint(&self) -> String {
        CATALOGUE.text(self.0, "test-sms-hint", &[])
    }

    /// zh-CN: 「发到您自己的邮箱（在“怎样通知我”里填写）。」
    pub fn test_email_hint(&self) -> String {
        CATALOGUE.text(self.0, "test-email-hint", &[])
    }

    /// zh-CN: 「发到这个群里。」
    pub fn test_group_hint(&self) -> String {
        CATALOGUE.text(self.0, "test-group-hint", &[])
    }

    /// zh-CN: 「{at} 测试成功：{answer}」
    pub fn test_ok(&self, answer: impl Into<Arg>, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "test-ok", &[("answer", answer.into()), ("at", at.into())])
    }

    /// zh-CN: 「{at} 测试没有成功：{answer}」
    pub fn test_bad(&self, answer: impl Into<Arg>, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "test-bad", &[("answer", answer.into()), ("at", at.into())])
    }

    /// zh-CN: 「已保存，不再显示。要换就重新填写。」
    pub fn secret_kept(&self) -> String {
        CATALOGUE.text(self.0, "secret-kept", &[])
    }

    /// zh-CN: 「还没有填写。」
    pub fn secret_none(&self) -> String {
        CATALOGUE.text(self.0, "secret-none", &[])
    }

    /// zh-CN: 「任何能用 HTTP 调用的短信服务。{to}、{text}、{id}、{secret} 会换成号码、内容、编号、密钥。」
    pub fn sms_lead(&self) -> String {
        CATALOGUE.text(self.0, "sms-lead", &[])
    }

    /// zh-CN: 「还没有设置短信服务：短信只打印在服务器的终端上。」
    pub fn sms_none(&self) -> String {
        CATALOGUE.text(self.0, "sms-none", &[])
    }

    /// zh-CN: 「调用地址」
    pub fn sms_url(&self) -> String {
        CATALOGUE.text(self.0, "sms-url", &[])
    }

    /// zh-CN: 「方法」
    pub fn sms_method(&self) -> String {
        CATALOGUE.text(self.0, "sms-method", &[])
    }

    /// zh-CN: 「请求头（每行一个）」
    pub fn sms_headers(&self) -> String {
        CATALOGUE.text(self.0, "sms-headers", &[])
    }

    /// zh-CN: 「请求体」
    pub fn sms_body(&self) -> String {
        CATALOGUE.text(self.0, "sms-body", &[])
    }

    /// zh-CN: 「答复里有这段文字才算成功」
    pub fn sms_success(&self) -> String {
        CATALOGUE.text(self.0, "sms-success", &[])
    }

    /// zh-CN: 「不填：状态码 2xx 就算成功。」
    pub fn sms_success_hint(&self) -> String {
        CATALOGUE.text(self.0, "sms-success-hint", &[])
    }

    /// zh-CN: 「密钥」
    pub fn sms_secret(&self) -> String {
        CATALOGUE.text(self.0, "sms-secret", &[])
    }

    /// zh-CN: 「用您自己的邮件服务器发送。」
    pub fn email_lead(&self) -> String {
        CATALOGUE.text(self.0, "email-lead", &[])
    }

    /// zh-CN: 「服务器」
    pub fn email_host(&self) -> String {
        CATALOGUE.text(self.0, "email-host", &[])
    }

    /// zh-CN: 「端口」
    pub fn email_port(&self) -> String {
        CATALOGUE.text(self.0, "email-port", &[])
    }

    /// zh-CN: 「加密」
    pub fn email_security(&self) -> String {
        CATALOGUE.text(self.0, "email-security", &[])
    }

    /// zh-CN: 「TLS」
    pub fn email_security_tls(&self) -> String {
        CATALOGUE.text(self.0, "email-security-tls", &[])
    }

    /// zh-CN: 「STARTTLS」
    pub fn email_security_starttls(&self) -> String {
        CATALOGUE.text(self.0, "email-security-starttls", &[])
    }

    /// zh-CN: 「不加密（仅限运维允许的内网）」
    pub fn email_security_none(&self) -> String {
        CATALOGUE.text(self.0, "email-security-none", &[])
    }

    /// zh-CN: 「用户名」
    pub fn email_user(&self) -> String {
        CATALOGUE.text(self.0, "email-user", &[])
    }

    /// zh-CN: 「密码」
    pub fn email_password(&self) -> String {
        CATALOGUE.text(self.0, "email-password", &[])
    }

    /// zh-CN: 「发件地址」
    pub fn email_from(&self) -> String {
        CATALOGUE.text(self.0, "email-from", &[])
    }

    /// zh-CN: 「发件人名称」
    pub fn email_from_name(&self) -> String {
        CATALOGUE.text(self.0, "email-from-name", &[])
    }

    /// zh-CN: 「在群里添加机器人，把它的地址贴到这里。」
    pub fn robot_lead(&self) -> String {
        CATALOGUE.text(self.0, "robot-lead", &[])
    }

    /// zh-CN: 「机器人地址」
    pub fn robot_url(&self) -> String {
        CATALOGUE.text(self.0, "robot-url", &[])
    }

    /// zh-CN: 「加签密钥（没有就不填）」
    pub fn robot_sign(&self) -> String {
        CATALOGUE.text(self.0, "robot-sign", &[])
    }

    /// zh-CN: 「每分钟最多 20 条，多的自动延后。」
    pub fn robot_limit(&self) -> String {
        CATALOGUE.text(self.0, "robot-limit", &[])
    }

    /// zh-CN: 「{who} 改于 {at}」
    pub fn changed(&self, at: impl Into<Arg>, who: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "changed", &[("at", at.into()), ("who", who.into())])
    }

    /// zh-CN: 「通知文字」
    pub fn templates_title(&self) -> String {
        CATALOGUE.text(self.0, "templates-title", &[])
    }

    /// zh-CN: 「每种通知都有标准文字，可以按本小区的习惯改，也可以随时改回标准文字。」
    pub fn templates_lead(&self) -> String {
        CATALOGUE.text(self.0, "templates-lead", &[])
    }

    /// zh-CN: 「本小区文字」
    pub fn template_own(&self) -> String {
        CATALOGUE.text(self.0, "template-own", &[])
    }

    /// zh-CN: 「标准文字」
    pub fn template_house(&self) -> String {
        CATALOGUE.text(self.0, "template-house", &[])
    }

    /// zh-CN: 「修改」
    pub fn template_edit(&self) -> String {
        CATALOGUE.text(self.0, "template-edit", &[])
    }

    /// zh-CN: 「标题」
    pub fn template_title(&self) -> String {
        CATALOGUE.text(self.0, "template-title", &[])
    }

    /// zh-CN: 「正文」
    pub fn template_body(&self) -> String {
        CATALOGUE.text(self.0, "template-body", &[])
    }

    /// zh-CN: 「中文」
    pub fn template_lang_zh(&self) -> String {
        CATALOGUE.text(self.0, "template-lang-zh", &[])
    }

    /// zh-CN: 「英文」
    pub fn template_lang_en(&self) -> String {
        CATALOGUE.text(self.0, "template-lang-en", &[])
    }

    /// zh-CN: 「可用变量」
    pub fn template_variables(&self) -> String {
        CATALOGUE.text(self.0, "template-variables", &[])
    }

    /// zh-CN: 「预览」
    pub fn template_preview(&self) -> String {
        CATALOGUE.text(self.0, "template-preview", &[])
    }

    /// zh-CN: 「改回标准文字」
    pub fn template_reset(&self) -> String {
        CATALOGUE.text(self.0, "template-reset", &[])
    }

    /// zh-CN: 「含验证码或链接：发出后内容会删除。」
    pub fn template_code_hint(&self) -> String {
        CATALOGUE.text(self.0, "template-code-hint", &[])
    }

    /// zh-CN: 「这种语言还没有单独的文字」
    pub fn lang_missing(&self) -> String {
        CATALOGUE.text(self.0, "lang-missing", &[])
    }

    /// zh-CN: 「WO-261124-0046」
    pub fn sample_number(&self) -> String {
        CATALOGUE.text(self.0, "sample-number", &[])
    }

    /// zh-CN: 「厨房水龙头漏水」
    pub fn sample_what(&self) -> String {
        CATALOGUE.text(self.0, "sample-what", &[])
    }

    /// zh-CN: 「3 栋 2 单元 1201」
    pub fn sample_place(&self) -> String {
        CATALOGUE.text(self.0, "sample-place", &[])
    }

    /// zh-CN: 「11-24 14:45」
    pub fn sample_when(&self) -> String {
        CATALOGUE.text(self.0, "sample-when", &[])
    }

    /// zh-CN: 「李师傅」
    pub fn sample_who(&self) -> String {
        CATALOGUE.text(self.0, "sample-who", &[])
    }

    /// zh-CN: 「68.00」
    pub fn sample_total(&self) -> String {
        CATALOGUE.text(self.0, "sample-total", &[])
    }

    /// zh-CN: 「安达电梯公司」
    pub fn sample_party(&self) -> String {
        CATALOGUE.text(self.0, "sample-party", &[])
    }

    /// zh-CN: 「11-24 18:00」
    pub fn sample_due(&self) -> String {
        CATALOGUE.text(self.0, "sample-due", &[])
    }

    /// zh-CN: 「https\://example.com/t/7F3K」
    pub fn sample_link(&self) -> String {
        CATALOGUE.text(self.0, "sample-link", &[])
    }

    /// zh-CN: 「246810」
    pub fn sample_code(&self) -> String {
        CATALOGUE.text(self.0, "sample-code", &[])
    }

    /// zh-CN: 「10」
    pub fn sample_minutes(&self) -> String {
        CATALOGUE.text(self.0, "sample-minutes", &[])
    }

    /// zh-CN: 「时间改为 15:30」
    pub fn sample_change(&self) -> String {
        CATALOGUE.text(self.0, "sample-change", &[])
    }

    /// zh-CN: 「台账系统」
    pub fn sample_name(&self) -> String {
        CATALOGUE.text(self.0, "sample-name", &[])
    }

    /// zh-CN: 「对方没有及时答复」
    pub fn sample_error(&self) -> String {
        CATALOGUE.text(self.0, "sample-error", &[])
    }

    /// zh-CN: 「对接程序」
    pub fn webhooks_title(&self) -> String {
        CATALOGUE.text(self.0, "webhooks-title", &[])
    }

    /// zh-CN: 「把发生的事（编号、种类、对象，不含个人信息）按 Standard Webhooks 推送给别的程序。一件也不会漏。」
    pub fn webhooks_lead(&self) -> String {
        CATALOGUE.text(self.0, "webhooks-lead", &[])
    }

    /// zh-CN: 「添加对接程序」
    pub fn webhook_new(&self) -> String {
        CATALOGUE.text(self.0, "webhook-new", &[])
    }

    /// zh-CN: 「名称」
    pub fn webhook_name(&self) -> String {
        CATALOGUE.text(self.0, "webhook-name", &[])
    }

    /// zh-CN: 「接收地址」
    pub fn webhook_url(&self) -> String {
        CATALOGUE.text(self.0, "webhook-url", &[])
    }

    /// zh-CN: 「外网地址须用 https；内网地址须由运维允许。」
    pub fn webhook_url_hint(&self) -> String {
        CATALOGUE.text(self.0, "webhook-url-hint", &[])
    }

    /// zh-CN: 「推送哪些事件」
    pub fn webhook_kinds(&self) -> String {
        CATALOGUE.text(self.0, "webhook-kinds", &[])
    }

    /// zh-CN: 「用逗号分开，如 order.\*, request.confirmed；全部写 \*。」
    pub fn webhook_kinds_hint(&self) -> String {
        CATALOGUE.text(self.0, "webhook-kinds-hint", &[])
    }

    /// zh-CN: 「添加」
    pub fn webhook_add(&self) -> String {
        CATALOGUE.text(self.0, "webhook-add", &[])
    }

    /// zh-CN: 「签名密钥」
    pub fn webhook_secret(&self) -> String {
        CATALOGUE.text(self.0, "webhook-secret", &[])
    }

    /// zh-CN: 「只显示这一次，请马上保存到对方的程序里。」
    pub fn webhook_secret_once(&self) -> String {
        CATALOGUE.text(self.0, "webhook-secret-once", &[])
    }

    /// zh-CN: 「已启用」
    pub fn webhook_state_on(&self) -> String {
        CATALOGUE.text(self.0, "webhook-state-on", &[])
    }

    /// zh-CN: 「已停用」
    pub fn webhook_state_off(&self) -> String {
        CATALOGUE.text(self.0, "webhook-state-off", &[])
    }

    /// zh-CN: 「连续失败，已停用」
    pub fn webhook_state_failed(&self) -> String {
        CATALOGUE.text(self.0, "webhook-state-failed", &[])
    }

    /// zh-CN: 「已推送到第 {n} 号事件」
    pub fn webhook_told(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "webhook-told", &[("n", n.into())])
    }

    /// zh-CN: 「自 {at} 起没有收下事件：{error}」
    pub fn webhook_failing(&self, at: impl Into<Arg>, error: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "webhook-failing", &[("at", at.into()), ("error", error.into())])
    }

    /// zh-CN: 「旧密钥到 {at} 前仍然有效，两个签名同时发送」
    pub fn webhook_old_secret(&self, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "webhook-old-secret", &[("at", at.into())])
    }

    /// zh-CN: 「更换密钥」
    pub fn webhook_rotate(&self) -> String {
        CATALOGUE.text(self.0, "webhook-rotate", &[])
    }

    /// zh-CN: 「旧密钥再用 24 小时，期间两个签名都发。」
    pub fn webhook_rotate_hint(&self) -> String {
        CATALOGUE.text(self.0, "webhook-rotate-hint", &[])
    }

    /// zh-CN: 「启用」
    pub fn webhook_on(&self) -> String {
        CATALOGUE.text(self.0, "webhook-on", &[])
    }

    /// zh-CN: 「停用」
    pub fn webhook_off(&self) -> String {
        CATALOGUE.text(self.0, "webhook-off", &[])
    }

    /// zh-CN: 「移除」
    pub fn webhook_remove(&self) -> String {
        CATALOGUE.text(self.0, "webhook-remove", &[])
    }

    /// zh-CN: 「移除后不再推送，也不能恢复。确定移除吗？」
    pub fn webhook_remove_confirm(&self) -> String {
        CATALOGUE.text(self.0, "webhook-remove-confirm", &[])
    }

    /// zh-CN: 「发送测试」
    pub fn webhook_test(&self) -> String {
        CATALOGUE.text(self.0, "webhook-test", &[])
    }

    /// zh-CN: 「最近的推送」
    pub fn webhook_recent(&self) -> String {
        CATALOGUE.text(self.0, "webhook-recent", &[])
    }

    /// zh-CN: 「事件」
    pub fn webhook_event(&self) -> String {
        CATALOGUE.text(self.0, "webhook-event", &[])
    }

    /// zh-CN: 「还没有对接程序」
    pub fn webhook_none_title(&self) -> String {
        CATALOGUE.text(self.0, "webhook-none-title", &[])
    }

    /// zh-CN: 「台账、大屏、集团系统想及时知道这里发生的事，可以在这里添加。」
    pub fn webhook_none_text(&self) -> String {
        CATALOGUE.text(self.0, "webhook-none-text", &[])
    }

    /// zh-CN: 「停用期间的事件会在重新启用后补发。」
    pub fn webhook_continue(&self) -> String {
        CATALOGUE.text(self.0, "webhook-continue", &[])
    }

    /// zh-CN: 「复制」
    pub fn copy(&self) -> String {
        CATALOGUE.text(self.0, "copy", &[])
    }

    /// zh-CN: 「请填写正确的邮箱。」
    pub fn invalid_not_an_email(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-an-email", &[])
    }

    /// zh-CN: 「这种通知必须收到，请至少选一种方式。」
    pub fn invalid_needs_a_way(&self) -> String {
        CATALOGUE.text(self.0, "invalid-needs-a-way", &[])
    }

    /// zh-CN: 「请填写一天里的时间。」
    pub fn invalid_not_a_time(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-time", &[])
    }

    /// zh-CN: 「有不认识的变量，请只用列出的变量。」
    pub fn invalid_unknown_variable(&self) -> String {
        CATALOGUE.text(self.0, "invalid-unknown-variable", &[])
    }

    /// zh-CN: 「正文里要有验证码 {code} 或链接 {link}，否则对方无法继续。」
    pub fn invalid_needs_code(&self) -> String {
        CATALOGUE.text(self.0, "invalid-needs-code", &[])
    }

    /// zh-CN: 「请填写 http 或 https 开头的完整地址。」
    pub fn invalid_not_an_address(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-an-address", &[])
    }

    /// zh-CN: 「请填写事件种类，如 order.\*。」
    pub fn invalid_not_kinds(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-kinds", &[])
    }

    /// zh-CN: 「对接程序太多了，请先移除不用的。」
    pub fn invalid_too_many_webhooks(&self) -> String {
        CATALOGUE.text(self.0, "invalid-too-many-webhooks", &[])
    }

    /// zh-CN: 「已经发送成功，不用再发。」
    pub fn invalid_sent_already(&self) -> String {
        CATALOGUE.text(self.0, "invalid-sent-already", &[])
    }

    /// zh-CN: 「内容已删除，不能再发。」
    pub fn invalid_text_erased(&self) -> String {
        CATALOGUE.text(self.0, "invalid-text-erased", &[])
    }

    /// zh-CN: 「这个对接程序已停用，请先启用。」
    pub fn invalid_webhook_off(&self) -> String {
        CATALOGUE.text(self.0, "invalid-webhook-off", &[])
    }

    /// zh-CN: 「外网服务器请选择加密。」
    pub fn invalid_needs_tls(&self) -> String {
        CATALOGUE.text(self.0, "invalid-needs-tls", &[])
    }

    /// zh-CN: 「请填写 0 到 168 小时。」
    pub fn invalid_not_hours(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-hours", &[])
    }

    /// zh-CN: 「没通知到的住户」
    pub fn chase_unreached(&self) -> String {
        CATALOGUE.text(self.0, "chase-unreached", &[])
    }

    /// zh-CN: 「请打电话告诉住户，再核对登记的号码。」
    pub fn chase_unreached_todo(&self) -> String {
        CATALOGUE.text(self.0, "chase-unreached-todo", &[])
    }
}
