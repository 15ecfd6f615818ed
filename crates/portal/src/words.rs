//! Generated from `locales/*/portal.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use platform::i18n::{Arg, Catalogue, Lang};

/// The texts of `portal` in both languages.
pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::new(
        "portal",
        include_str!("../../../locales/zh-CN/portal.ftl"),
        include_str!("../../../locales/en/portal.ftl"),
    )
});

/// The texts of `portal` in one language, a method a message.
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

    /// zh-CN: 「这个链接打不开了」
    pub fn shut_title(&self) -> String {
        CATALOGUE.text(self.0, "shut-title", &[])
    }

    /// zh-CN: 「链接可能已过期或已更换。如需帮助，请致电物业服务中心，我们会重新发给您。」
    pub fn shut_text(&self) -> String {
        CATALOGUE.text(self.0, "shut-text", &[])
    }

    /// zh-CN: 「委托事项」
    pub fn party_title(&self) -> String {
        CATALOGUE.text(self.0, "party-title", &[])
    }

    /// zh-CN: 「{org} 委托 {party}」
    pub fn party_from(&self, org: impl Into<Arg>, party: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "party-from", &[("org", org.into()), ("party", party.into())])
    }

    /// zh-CN: 「地点」
    pub fn place(&self) -> String {
        CATALOGUE.text(self.0, "place", &[])
    }

    /// zh-CN: 「希望时间」
    pub fn asked_for(&self) -> String {
        CATALOGUE.text(self.0, "asked-for", &[])
    }

    /// zh-CN: 「约定时间」
    pub fn agreed_for(&self) -> String {
        CATALOGUE.text(self.0, "agreed-for", &[])
    }

    /// zh-CN: 「您提议的时间」
    pub fn proposed_for(&self) -> String {
        CATALOGUE.text(self.0, "proposed-for", &[])
    }

    /// zh-CN: 「等中心答复」
    pub fn waits_for_centre(&self) -> String {
        CATALOGUE.text(self.0, "waits-for-centre", &[])
    }

    /// zh-CN: 「请在此前答复」
    pub fn answer_due(&self) -> String {
        CATALOGUE.text(self.0, "answer-due", &[])
    }

    /// zh-CN: 「联系人」
    pub fn contact(&self) -> String {
        CATALOGUE.text(self.0, "contact", &[])
    }

    /// zh-CN: 「住户（{name}）」
    pub fn called(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "called", &[("name", name.into())])
    }

    /// zh-CN: 「服务中心」
    pub fn office(&self) -> String {
        CATALOGUE.text(self.0, "office", &[])
    }

    /// zh-CN: 「需要联系住户时，请致电服务中心转接。」
    pub fn office_relays(&self) -> String {
        CATALOGUE.text(self.0, "office-relays", &[])
    }

    /// zh-CN: 「保修通知」
    pub fn notice(&self) -> String {
        CATALOGUE.text(self.0, "notice", &[])
    }

    /// zh-CN: 「您提议的时间不合适：{note}」
    pub fn time_refused(&self, note: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "time-refused", &[("note", note.into())])
    }

    /// zh-CN: 「您已退回这项委托。」
    pub fn you_declined(&self) -> String {
        CATALOGUE.text(self.0, "you-declined", &[])
    }

    /// zh-CN: 「您已报完工，谢谢。验收后如有问题，服务中心会联系您。」
    pub fn you_finished(&self) -> String {
        CATALOGUE.text(self.0, "you-finished", &[])
    }

    /// zh-CN: 「这项委托已收回，不用再处理了。」
    pub fn withdrawn(&self) -> String {
        CATALOGUE.text(self.0, "withdrawn", &[])
    }

    /// zh-CN: 「请确认能在 {time} 前到场处理。」
    pub fn accept_lead(&self, time: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "accept-lead", &[("time", time.into())])
    }

    /// zh-CN: 「接受」
    pub fn accept_go(&self) -> String {
        CATALOGUE.text(self.0, "accept-go", &[])
    }

    /// zh-CN: 「到了现场请先按这里，再联系服务中心或住户开门。」
    pub fn arrive_lead(&self) -> String {
        CATALOGUE.text(self.0, "arrive-lead", &[])
    }

    /// zh-CN: 「已到现场」
    pub fn arrive_go(&self) -> String {
        CATALOGUE.text(self.0, "arrive-go", &[])
    }

    /// zh-CN: 「完工」
    pub fn finish_title(&self) -> String {
        CATALOGUE.text(self.0, "finish-title", &[])
    }

    /// zh-CN: 「做了什么」
    pub fn finish_words(&self) -> String {
        CATALOGUE.text(self.0, "finish-words", &[])
    }

    /// zh-CN: 「拍照或选照片」
    pub fn photos(&self) -> String {
        CATALOGUE.text(self.0, "photos", &[])
    }

    /// zh-CN: 「现场已清理，物品已恢复原位」
    pub fn cleaned(&self) -> String {
        CATALOGUE.text(self.0, "cleaned", &[])
    }

    /// zh-CN: 「报完工」
    pub fn finish_go(&self) -> String {
        CATALOGUE.text(self.0, "finish-go", &[])
    }

    /// zh-CN: 「报告进展」
    pub fn report_title(&self) -> String {
        CATALOGUE.text(self.0, "report-title", &[])
    }

    /// zh-CN: 「进展情况」
    pub fn report_words(&self) -> String {
        CATALOGUE.text(self.0, "report-words", &[])
    }

    /// zh-CN: 「提交」
    pub fn report_go(&self) -> String {
        CATALOGUE.text(self.0, "report-go", &[])
    }

    /// zh-CN: 「换个时间」
    pub fn propose_title(&self) -> String {
        CATALOGUE.text(self.0, "propose-title", &[])
    }

    /// zh-CN: 「服务中心同意后，新的时间才算数。」
    pub fn propose_lead(&self) -> String {
        CATALOGUE.text(self.0, "propose-lead", &[])
    }

    /// zh-CN: 「能到的时间」
    pub fn propose_at(&self) -> String {
        CATALOGUE.text(self.0, "propose-at", &[])
    }

    /// zh-CN: 「原因（可不填）」
    pub fn propose_why(&self) -> String {
        CATALOGUE.text(self.0, "propose-why", &[])
    }

    /// zh-CN: 「提交新时间」
    pub fn propose_go(&self) -> String {
        CATALOGUE.text(self.0, "propose-go", &[])
    }

    /// zh-CN: 「不能接受」
    pub fn decline_title(&self) -> String {
        CATALOGUE.text(self.0, "decline-title", &[])
    }

    /// zh-CN: 「退回委托」
    pub fn give_back_title(&self) -> String {
        CATALOGUE.text(self.0, "give-back-title", &[])
    }

    /// zh-CN: 「请说明原因」
    pub fn decline_words(&self) -> String {
        CATALOGUE.text(self.0, "decline-words", &[])
    }

    /// zh-CN: 「退回中心」
    pub fn decline_go(&self) -> String {
        CATALOGUE.text(self.0, "decline-go", &[])
    }

    /// zh-CN: 「已报告」
    pub fn reports(&self) -> String {
        CATALOGUE.text(self.0, "reports", &[])
    }

    /// zh-CN: 「照片 {count} 张」
    pub fn with_photos(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "with-photos", &[("count", count.into())])
    }

    /// zh-CN: 「本页只供处理这一件事使用，请勿转发。住户信息请勿保存或用于其他用途。」
    pub fn party_privacy(&self) -> String {
        CATALOGUE.text(self.0, "party-privacy", &[])
    }

    /// zh-CN: 「请看一下这里」
    pub fn form_trouble(&self) -> String {
        CATALOGUE.text(self.0, "form-trouble", &[])
    }

    /// zh-CN: 「待答复」
    pub fn job_asked(&self) -> String {
        CATALOGUE.text(self.0, "job-asked", &[])
    }

    /// zh-CN: 「提议改时间」
    pub fn job_proposed(&self) -> String {
        CATALOGUE.text(self.0, "job-proposed", &[])
    }

    /// zh-CN: 「已接受」
    pub fn job_accepted(&self) -> String {
        CATALOGUE.text(self.0, "job-accepted", &[])
    }

    /// zh-CN: 「已到现场」
    pub fn job_arrived(&self) -> String {
        CATALOGUE.text(self.0, "job-arrived", &[])
    }

    /// zh-CN: 「已完工」
    pub fn job_finished(&self) -> String {
        CATALOGUE.text(self.0, "job-finished", &[])
    }

    /// zh-CN: 「已退回」
    pub fn job_declined(&self) -> String {
        CATALOGUE.text(self.0, "job-declined", &[])
    }

    /// zh-CN: 「已收回」
    pub fn job_withdrawn(&self) -> String {
        CATALOGUE.text(self.0, "job-withdrawn", &[])
    }

    /// zh-CN: 「外协」
    pub fn panel_title(&self) -> String {
        CATALOGUE.text(self.0, "panel-title", &[])
    }

    /// zh-CN: 「到场」
    pub fn arrived(&self) -> String {
        CATALOGUE.text(self.0, "arrived", &[])
    }

    /// zh-CN: 「链接」
    pub fn link(&self) -> String {
        CATALOGUE.text(self.0, "link", &[])
    }

    /// zh-CN: 「说明」
    pub fn reason(&self) -> String {
        CATALOGUE.text(self.0, "reason", &[])
    }

    /// zh-CN: 「没有链接」
    pub fn link_none(&self) -> String {
        CATALOGUE.text(self.0, "link-none", &[])
    }

    /// zh-CN: 「有效至 {until}」
    pub fn link_good(&self, until: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "link-good", &[("until", until.into())])
    }

    /// zh-CN: 「已过期」
    pub fn link_expired(&self) -> String {
        CATALOGUE.text(self.0, "link-expired", &[])
    }

    /// zh-CN: 「已停用」
    pub fn link_revoked(&self) -> String {
        CATALOGUE.text(self.0, "link-revoked", &[])
    }

    /// zh-CN: 「正在发送」
    pub fn link_unsent(&self) -> String {
        CATALOGUE.text(self.0, "link-unsent", &[])
    }

    /// zh-CN: 「{at} 发至 {phone}」
    pub fn sent_to(&self, at: impl Into<Arg>, phone: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "sent-to", &[("at", at.into()), ("phone", phone.into())])
    }

    /// zh-CN: 「{at} 生成，未发短信（号码收不到短信或由中心转交）」
    pub fn not_messaged(&self, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "not-messaged", &[("at", at.into())])
    }

    /// zh-CN: 「打开 {count} 次，最近 {at}」
    pub fn link_opened(&self, at: impl Into<Arg>, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "link-opened", &[("at", at.into()), ("count", count.into())])
    }

    /// zh-CN: 「对方提议：{time}」
    pub fn proposes(&self, time: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "proposes", &[("time", time.into())])
    }

    /// zh-CN: 「给对方的话（不同意时请说明）」
    pub fn answer_note(&self) -> String {
        CATALOGUE.text(self.0, "answer-note", &[])
    }

    /// zh-CN: 「同意这个时间」
    pub fn answer_yes(&self) -> String {
        CATALOGUE.text(self.0, "answer-yes", &[])
    }

    /// zh-CN: 「不同意」
    pub fn answer_no(&self) -> String {
        CATALOGUE.text(self.0, "answer-no", &[])
    }

    /// zh-CN: 「重新发送」
    pub fn send_again(&self) -> String {
        CATALOGUE.text(self.0, "send-again", &[])
    }

    /// zh-CN: 「生成链接转交」
    pub fn hand_over(&self) -> String {
        CATALOGUE.text(self.0, "hand-over", &[])
    }

    /// zh-CN: 「停用链接」
    pub fn revoke(&self) -> String {
        CATALOGUE.text(self.0, "revoke", &[])
    }

    /// zh-CN: 「停用后对方打不开这个链接，确定吗？」
    pub fn revoke_sure(&self) -> String {
        CATALOGUE.text(self.0, "revoke-sure", &[])
    }

    /// zh-CN: 「住户号码对外协单位只显示中间打星的样子，请对方致电中心转接。」
    pub fn number_covered(&self) -> String {
        CATALOGUE.text(self.0, "number-covered", &[])
    }

    /// zh-CN: 「对方接受委托后能看到住户号码。」
    pub fn number_shown(&self) -> String {
        CATALOGUE.text(self.0, "number-shown", &[])
    }

    /// zh-CN: 「这件事需要直接联系住户」
    pub fn share_number(&self) -> String {
        CATALOGUE.text(self.0, "share-number", &[])
    }

    /// zh-CN: 「不再显示号码」
    pub fn cover_number(&self) -> String {
        CATALOGUE.text(self.0, "cover-number", &[])
    }

    /// zh-CN: 「外协链接」
    pub fn link_made(&self) -> String {
        CATALOGUE.text(self.0, "link-made", &[])
    }

    /// zh-CN: 「链接只在这里显示一次，请复制后转交给对方。之前的链接已停用。」
    pub fn link_once(&self) -> String {
        CATALOGUE.text(self.0, "link-once", &[])
    }

    /// zh-CN: 「链接已经生成过了，不能再次显示。如需再看，请回到工单重新生成。」
    pub fn link_made_before(&self) -> String {
        CATALOGUE.text(self.0, "link-made-before", &[])
    }

    /// zh-CN: 「回到工单」
    pub fn back_to_order(&self) -> String {
        CATALOGUE.text(self.0, "back-to-order", &[])
    }

    /// zh-CN: 「返回」
    pub fn back(&self) -> String {
        CATALOGUE.text(self.0, "back", &[])
    }

    /// zh-CN: 「{what} {late}」
    pub fn breach_by(&self, late: impl Into<Arg>, what: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "breach-by", &[("late", late.into()), ("what", what.into())])
    }

    /// zh-CN: 「{count} 分」
    pub fn span_minutes(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "span-minutes", &[("count", count.into())])
    }

    /// zh-CN: 「{count} 小时」
    pub fn span_hours(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "span-hours", &[("count", count.into())])
    }

    /// zh-CN: 「{count} 天」
    pub fn span_days(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "span-days", &[("count", count.into())])
    }

    /// zh-CN: 「保修通知」
    pub fn notices(&self) -> String {
        CATALOGUE.text(self.0, "notices", &[])
    }

    /// zh-CN: 「{at} 前到场」
    pub fn due_by(&self, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "due-by", &[("at", at.into())])
    }

    /// zh-CN: 「发出」
    pub fn issue_notice(&self) -> String {
        CATALOGUE.text(self.0, "issue-notice", &[])
    }

    /// zh-CN: 「依据来源：{source}」
    pub fn source_is(&self, source: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "source-is", &[("source", source.into())])
    }

    /// zh-CN: 「保修通知书」
    pub fn notice_step_1(&self) -> String {
        CATALOGUE.text(self.0, "notice-step-1", &[])
    }

    /// zh-CN: 「第二次保修通知书」
    pub fn notice_step_2(&self) -> String {
        CATALOGUE.text(self.0, "notice-step-2", &[])
    }

    /// zh-CN: 「代为维修告知书」
    pub fn notice_step_3(&self) -> String {
        CATALOGUE.text(self.0, "notice-step-3", &[])
    }

    /// zh-CN: 「请发保修通知书」
    pub fn notice_next_1(&self) -> String {
        CATALOGUE.text(self.0, "notice-next-1", &[])
    }

    /// zh-CN: 「对方逾期未到，建议发第二次保修通知书」
    pub fn notice_next_2(&self) -> String {
        CATALOGUE.text(self.0, "notice-next-2", &[])
    }

    /// zh-CN: 「对方两次逾期，建议另请单位维修，费用从质量保证金中扣除或由对方承担」
    pub fn notice_next_3(&self) -> String {
        CATALOGUE.text(self.0, "notice-next-3", &[])
    }

    /// zh-CN: 「保修通知书」
    pub fn notice_first(&self) -> String {
        CATALOGUE.text(self.0, "notice-first", &[])
    }

    /// zh-CN: 「第二次保修通知书」
    pub fn notice_second(&self) -> String {
        CATALOGUE.text(self.0, "notice-second", &[])
    }

    /// zh-CN: 「代为维修告知书」
    pub fn notice_substitute(&self) -> String {
        CATALOGUE.text(self.0, "notice-substitute", &[])
    }

    /// zh-CN: 「致 {party}：」
    pub fn notice_to(&self, party: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "notice-to", &[("party", party.into())])
    }

    /// zh-CN: 「工单」
    pub fn notice_order(&self) -> String {
        CATALOGUE.text(self.0, "notice-order", &[])
    }

    /// zh-CN: 「质量缺陷」
    pub fn notice_defect(&self) -> String {
        CATALOGUE.text(self.0, "notice-defect", &[])
    }

    /// zh-CN: 「发出时间」
    pub fn notice_issued(&self) -> String {
        CATALOGUE.text(self.0, "notice-issued", &[])
    }

    /// zh-CN: 「请在此前到场」
    pub fn notice_due(&self) -> String {
        CATALOGUE.text(self.0, "notice-due", &[])
    }

    /// zh-CN: 「上述部位在保修期内出现质量缺陷。请贵单位在 {due} 前到场核查，并按质量保证书约定予以维修，维修后请通知我们一同验收。」
    pub fn notice_first_body(&self, due: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "notice-first-body", &[("due", due.into())])
    }

    /// zh-CN: 「我们已就上述质量缺陷发出保修通知，贵单位未按时到场。请在 {due} 前到场维修；逾期我们将另行委托其他单位维修，费用由贵单位承担。」
    pub fn notice_second_body(&self, due: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "notice-second-body", &[("due", due.into())])
    }

    /// zh-CN: 「经两次通知，贵单位仍未到场维修。我们将另行委托其他单位维修，所需费用由贵单位承担，并按约定从质量保证金中扣除。维修前后的照片和费用凭据将一并留存…」
    pub fn notice_substitute_body(&self) -> String {
        CATALOGUE.text(self.0, "notice-substitute-body", &[])
    }

    /// zh-CN: 「依据」
    pub fn notice_basis(&self) -> String {
        CATALOGUE.text(self.0, "notice-basis", &[])
    }

    /// zh-CN: 「此前的通知」
    pub fn notice_before(&self) -> String {
        CATALOGUE.text(self.0, "notice-before", &[])
    }

    /// zh-CN: 「{number}，{issued} 发出，要求 {due} 前到场」
    pub fn notice_earlier(&self, due: impl Into<Arg>, issued: impl Into<Arg>, number: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "notice-earlier",
            &[("due", due.into()), ("issued", issued.into()), ("number", number.into())],
        )
    }

    /// zh-CN: 「发出单位（章）」
    pub fn notice_sign_us(&self) -> String {
        CATALOGUE.text(self.0, "notice-sign-us", &[])
    }

    /// zh-CN: 「签收人、时间」
    pub fn notice_sign_them(&self) -> String {
        CATALOGUE.text(self.0, "notice-sign-them", &[])
    }

    /// zh-CN: 「联系电话：{office}」
    pub fn notice_foot(&self, office: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "notice-foot", &[("office", office.into())])
    }

    /// zh-CN: 「合同约定」
    pub fn contract_title(&self) -> String {
        CATALOGUE.text(self.0, "contract-title", &[])
    }

    /// zh-CN: 「还没有录入合同约定。录入后，迟答复、迟到场、迟完工会按约定统计。」
    pub fn contract_none(&self) -> String {
        CATALOGUE.text(self.0, "contract-none", &[])
    }

    /// zh-CN: 「合同编号」
    pub fn contract_number(&self) -> String {
        CATALOGUE.text(self.0, "contract-number", &[])
    }

    /// zh-CN: 「现行」
    pub fn contract_now(&self) -> String {
        CATALOGUE.text(self.0, "contract-now", &[])
    }

    /// zh-CN: 「服务范围」
    pub fn contract_scope(&self) -> String {
        CATALOGUE.text(self.0, "contract-scope", &[])
    }

    /// zh-CN: 「时限」
    pub fn contract_times(&self) -> String {
        CATALOGUE.text(self.0, "contract-times", &[])
    }

    /// zh-CN: 「违约约定」
    pub fn contract_penalties(&self) -> String {
        CATALOGUE.text(self.0, "contract-penalties", &[])
    }

    /// zh-CN: 「录入新的合同约定」
    pub fn contract_enter(&self) -> String {
        CATALOGUE.text(self.0, "contract-enter", &[])
    }

    /// zh-CN: 「自」
    pub fn contract_from(&self) -> String {
        CATALOGUE.text(self.0, "contract-from", &[])
    }

    /// zh-CN: 「至（可不填）」
    pub fn contract_to(&self) -> String {
        CATALOGUE.text(self.0, "contract-to", &[])
    }

    /// zh-CN: 「服务时间自」
    pub fn contract_open(&self) -> String {
        CATALOGUE.text(self.0, "contract-open", &[])
    }

    /// zh-CN: 「服务时间至」
    pub fn contract_close(&self) -> String {
        CATALOGUE.text(self.0, "contract-close", &[])
    }

    /// zh-CN: 「两个都不填表示全天」
    pub fn contract_hours_hint(&self) -> String {
        CATALOGUE.text(self.0, "contract-hours-hint", &[])
    }

    /// zh-CN: 「全天」
    pub fn contract_always(&self) -> String {
        CATALOGUE.text(self.0, "contract-always", &[])
    }

    /// zh-CN: 「答复（分钟）」
    pub fn contract_answer(&self) -> String {
        CATALOGUE.text(self.0, "contract-answer", &[])
    }

    /// zh-CN: 「到场（小时）」
    pub fn contract_arrival(&self) -> String {
        CATALOGUE.text(self.0, "contract-arrival", &[])
    }

    /// zh-CN: 「完工（小时）」
    pub fn contract_finish(&self) -> String {
        CATALOGUE.text(self.0, "contract-finish", &[])
    }

    /// zh-CN: 「保存合同约定」
    pub fn contract_go(&self) -> String {
        CATALOGUE.text(self.0, "contract-go", &[])
    }

    /// zh-CN: 「答复 {answer}，到场 {arrival}，完工 {finish}；{hours}」
    pub fn contract_terms(
        &self,
        answer: impl Into<Arg>,
        arrival: impl Into<Arg>,
        finish: impl Into<Arg>,
        hours: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "contract-terms",
            &[
                ("answer", answer.into()),
                ("arrival", arrival.into()),
                ("finish", finish.into()),
                ("hours", hours.into()),
            ],
        )
    }

    /// zh-CN: 「{day} 起」
    pub fn valid_since(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "valid-since", &[("day", day.into())])
    }

    /// zh-CN: 「履约情况」
    pub fn breaches_title(&self) -> String {
        CATALOGUE.text(self.0, "breaches-title", &[])
    }

    /// zh-CN: 「共委托 {count} 次」
    pub fn breaches_of(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "breaches-of", &[("count", count.into())])
    }

    /// zh-CN: 「没有违约记录。」
    pub fn breaches_none(&self) -> String {
        CATALOGUE.text(self.0, "breaches-none", &[])
    }

    /// zh-CN: 「{what} {count}」
    pub fn breach_count(&self, count: impl Into<Arg>, what: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "breach-count", &[("count", count.into()), ("what", what.into())])
    }

    /// zh-CN: 「工单」
    pub fn breach_order(&self) -> String {
        CATALOGUE.text(self.0, "breach-order", &[])
    }

    /// zh-CN: 「违约」
    pub fn breach_kind(&self) -> String {
        CATALOGUE.text(self.0, "breach-kind", &[])
    }

    /// zh-CN: 「迟」
    pub fn breach_late(&self) -> String {
        CATALOGUE.text(self.0, "breach-late", &[])
    }

    /// zh-CN: 「答复迟」
    pub fn breach_late_answer(&self) -> String {
        CATALOGUE.text(self.0, "breach-late-answer", &[])
    }

    /// zh-CN: 「到场迟」
    pub fn breach_late_arrival(&self) -> String {
        CATALOGUE.text(self.0, "breach-late-arrival", &[])
    }

    /// zh-CN: 「完工迟」
    pub fn breach_late_finish(&self) -> String {
        CATALOGUE.text(self.0, "breach-late-finish", &[])
    }

    /// zh-CN: 「通知的期限还没到，或对方已经到场，现在不需要下一步。」
    pub fn refusal_route_external_due_notice_runs(&self) -> String {
        CATALOGUE.text(self.0, "refusal-route-external-due-notice-runs", &[])
    }

    /// zh-CN: 「时间太远了，请选三个月以内的时间」
    pub fn invalid_too_far(&self) -> String {
        CATALOGUE.text(self.0, "invalid-too-far", &[])
    }

    /// zh-CN: 「请填写时间，例如 08:00」
    pub fn invalid_not_a_time(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-time", &[])
    }

    /// zh-CN: 「在外单位手里」
    pub fn chase_outside(&self) -> String {
        CATALOGUE.text(self.0, "chase-outside", &[])
    }

    /// zh-CN: 「到点没动静就打电话催；对外由我们答复住户。」
    pub fn chase_outside_todo(&self) -> String {
        CATALOGUE.text(self.0, "chase-outside-todo", &[])
    }

    /// zh-CN: 「等我们答复改时间」
    pub fn chase_wait_our_word(&self) -> String {
        CATALOGUE.text(self.0, "chase-wait-our-word", &[])
    }

    /// zh-CN: 「等对方接单」
    pub fn chase_wait_answer(&self) -> String {
        CATALOGUE.text(self.0, "chase-wait-answer", &[])
    }

    /// zh-CN: 「等对方到场」
    pub fn chase_wait_arrival(&self) -> String {
        CATALOGUE.text(self.0, "chase-wait-arrival", &[])
    }

    /// zh-CN: 「等对方完工」
    pub fn chase_wait_finish(&self) -> String {
        CATALOGUE.text(self.0, "chase-wait-finish", &[])
    }

    /// zh-CN: 「晚 {span}」
    pub fn chase_late_by(&self, span: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "chase-late-by", &[("span", span.into())])
    }

    /// zh-CN: 「要先给住户打电话」
    pub fn chase_needs_call(&self) -> String {
        CATALOGUE.text(self.0, "chase-needs-call", &[])
    }

    /// zh-CN: 「报修」
    pub fn report_title_page(&self) -> String {
        CATALOGUE.text(self.0, "report-title-page", &[])
    }

    /// zh-CN: 「报修码」
    pub fn nav_portal(&self) -> String {
        CATALOGUE.text(self.0, "nav-portal", &[])
    }

    /// zh-CN: 「扫码报修」
    pub fn reporter_qr(&self) -> String {
        CATALOGUE.text(self.0, "reporter-qr", &[])
    }

    /// zh-CN: 「未留姓名」
    pub fn reporter_unnamed(&self) -> String {
        CATALOGUE.text(self.0, "reporter-unnamed", &[])
    }

    /// zh-CN: 「这一小时内报得太多了，请稍后再试，或直接致电服务中心。」
    pub fn report_full(&self) -> String {
        CATALOGUE.text(self.0, "report-full", &[])
    }

    /// zh-CN: 「您在这里报修」
    pub fn report_at(&self) -> String {
        CATALOGUE.text(self.0, "report-at", &[])
    }

    /// zh-CN: 「煤气味、冒烟、冒水、有人受困，请先打电话：」
    pub fn report_danger(&self) -> String {
        CATALOGUE.text(self.0, "report-danger", &[])
    }

    /// zh-CN: 「哪里坏了？」
    pub fn report_what(&self) -> String {
        CATALOGUE.text(self.0, "report-what", &[])
    }

    /// zh-CN: 「例如：厨房水龙头一直滴水」
    pub fn report_what_home(&self) -> String {
        CATALOGUE.text(self.0, "report-what-home", &[])
    }

    /// zh-CN: 「例如：灯不亮、门关不上、地上有水」
    pub fn report_what_common(&self) -> String {
        CATALOGUE.text(self.0, "report-what-common", &[])
    }

    /// zh-CN: 「拍照（可不拍）」
    pub fn photos_optional(&self) -> String {
        CATALOGUE.text(self.0, "photos-optional", &[])
    }

    /// zh-CN: 「留下姓名和电话（可不留）」
    pub fn report_who(&self) -> String {
        CATALOGUE.text(self.0, "report-who", &[])
    }

    /// zh-CN: 「留了电话，我们可以回电告诉您处理结果。」
    pub fn report_who_why(&self) -> String {
        CATALOGUE.text(self.0, "report-who-why", &[])
    }

    /// zh-CN: 「怎么称呼您」
    pub fn report_name(&self) -> String {
        CATALOGUE.text(self.0, "report-name", &[])
    }

    /// zh-CN: 「电话」
    pub fn report_phone(&self) -> String {
        CATALOGUE.text(self.0, "report-phone", &[])
    }

    /// zh-CN: 「提交」
    pub fn report_send(&self) -> String {
        CATALOGUE.text(self.0, "report-send", &[])
    }

    /// zh-CN: 「提交的内容只用于处理这件事。」
    pub fn report_privacy(&self) -> String {
        CATALOGUE.text(self.0, "report-privacy", &[])
    }

    /// zh-CN: 「查看自家事项」
    pub fn home_see_own(&self) -> String {
        CATALOGUE.text(self.0, "home-see-own", &[])
    }

    /// zh-CN: 「请马上打电话」
    pub fn danger_title(&self) -> String {
        CATALOGUE.text(self.0, "danger-title", &[])
    }

    /// zh-CN: 「打 {phone}」
    pub fn danger_phone(&self, phone: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "danger-phone", &[("phone", phone.into())])
    }

    /// zh-CN: 「火警、急救、报警：」
    pub fn danger_emergency(&self) -> String {
        CATALOGUE.text(self.0, "danger-emergency", &[])
    }

    /// zh-CN: 「已收到」
    pub fn reported_title(&self) -> String {
        CATALOGUE.text(self.0, "reported-title", &[])
    }

    /// zh-CN: 「请记下编号，打电话时报编号就能查到。」
    pub fn reported_keep(&self) -> String {
        CATALOGUE.text(self.0, "reported-keep", &[])
    }

    /// zh-CN: 「编号」
    pub fn number(&self) -> String {
        CATALOGUE.text(self.0, "number", &[])
    }

    /// zh-CN: 「答复」
    pub fn promised(&self) -> String {
        CATALOGUE.text(self.0, "promised", &[])
    }

    /// zh-CN: 「{time} 前给您回电或派人处理」
    pub fn promise_callback(&self, time: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "promise-callback", &[("time", time.into())])
    }

    /// zh-CN: 「已通知最近的值班人员赶来」
    pub fn promise_danger(&self) -> String {
        CATALOGUE.text(self.0, "promise-danger", &[])
    }

    /// zh-CN: 「再报一件」
    pub fn report_another(&self) -> String {
        CATALOGUE.text(self.0, "report-another", &[])
    }

    /// zh-CN: 「住户自助」
    pub fn portal_title(&self) -> String {
        CATALOGUE.text(self.0, "portal-title", &[])
    }

    /// zh-CN: 「扫码报来，请看照片并按承诺的时间回电。」
    pub fn portal_by_code(&self) -> String {
        CATALOGUE.text(self.0, "portal-by-code", &[])
    }

    /// zh-CN: 「住户登录后报来。」
    pub fn portal_by_log_in(&self) -> String {
        CATALOGUE.text(self.0, "portal-by-log-in", &[])
    }

    /// zh-CN: 「住户拍的照片」
    pub fn photo_alt(&self) -> String {
        CATALOGUE.text(self.0, "photo-alt", &[])
    }

    /// zh-CN: 「报修码」
    pub fn codes_title(&self) -> String {
        CATALOGUE.text(self.0, "codes-title", &[])
    }

    /// zh-CN: 「贴在公共部位或住户家中，扫码即可报修。码只能报修，看不到任何信息。」
    pub fn codes_lead(&self) -> String {
        CATALOGUE.text(self.0, "codes-lead", &[])
    }

    /// zh-CN: 「楼栋」
    pub fn codes_building(&self) -> String {
        CATALOGUE.text(self.0, "codes-building", &[])
    }

    /// zh-CN: 「全小区公共部位」
    pub fn codes_whole(&self) -> String {
        CATALOGUE.text(self.0, "codes-whole", &[])
    }

    /// zh-CN: 「范围」
    pub fn codes_what(&self) -> String {
        CATALOGUE.text(self.0, "codes-what", &[])
    }

    /// zh-CN: 「公共部位」
    pub fn codes_parts(&self) -> String {
        CATALOGUE.text(self.0, "codes-parts", &[])
    }

    /// zh-CN: 「住户家中」
    pub fn codes_homes(&self) -> String {
        CATALOGUE.text(self.0, "codes-homes", &[])
    }

    /// zh-CN: 「查看」
    pub fn codes_show(&self) -> String {
        CATALOGUE.text(self.0, "codes-show", &[])
    }

    /// zh-CN: 「{count} 张可打印」
    pub fn codes_count(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "codes-count", &[("count", count.into())])
    }

    /// zh-CN: 「生成 {count} 个」
    pub fn codes_make(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "codes-make", &[("count", count.into())])
    }

    /// zh-CN: 「打印」
    pub fn codes_print(&self) -> String {
        CATALOGUE.text(self.0, "codes-print", &[])
    }

    /// zh-CN: 「这里没有可贴码的地方」
    pub fn codes_none(&self) -> String {
        CATALOGUE.text(self.0, "codes-none", &[])
    }

    /// zh-CN: 「请先在房屋资料里登记公共部位或住户。」
    pub fn codes_none_text(&self) -> String {
        CATALOGUE.text(self.0, "codes-none-text", &[])
    }

    /// zh-CN: 「状态」
    pub fn codes_state(&self) -> String {
        CATALOGUE.text(self.0, "codes-state", &[])
    }

    /// zh-CN: 「有效」
    pub fn codes_hangs(&self) -> String {
        CATALOGUE.text(self.0, "codes-hangs", &[])
    }

    /// zh-CN: 「未生成」
    pub fn codes_without(&self) -> String {
        CATALOGUE.text(self.0, "codes-without", &[])
    }

    /// zh-CN: 「操作」
    pub fn codes_do(&self) -> String {
        CATALOGUE.text(self.0, "codes-do", &[])
    }

    /// zh-CN: 「打开」
    pub fn codes_try(&self) -> String {
        CATALOGUE.text(self.0, "codes-try", &[])
    }

    /// zh-CN: 「换码」
    pub fn codes_renew(&self) -> String {
        CATALOGUE.text(self.0, "codes-renew", &[])
    }

    /// zh-CN: 「换码后，墙上的旧码就扫不开了，需要重新张贴。」
    pub fn codes_renew_sure(&self) -> String {
        CATALOGUE.text(self.0, "codes-renew-sure", &[])
    }

    /// zh-CN: 「停用」
    pub fn codes_end(&self) -> String {
        CATALOGUE.text(self.0, "codes-end", &[])
    }

    /// zh-CN: 「停用后，这张码就扫不开了。」
    pub fn codes_end_sure(&self) -> String {
        CATALOGUE.text(self.0, "codes-end-sure", &[])
    }

    /// zh-CN: 「返回」
    pub fn codes_back(&self) -> String {
        CATALOGUE.text(self.0, "codes-back", &[])
    }

    /// zh-CN: 「扫码报修」
    pub fn poster_title(&self) -> String {
        CATALOGUE.text(self.0, "poster-title", &[])
    }

    /// zh-CN: 「微信或相机扫一扫」
    pub fn poster_scan(&self) -> String {
        CATALOGUE.text(self.0, "poster-scan", &[])
    }

    /// zh-CN: 「说说哪里坏了，可以拍照」
    pub fn poster_say(&self) -> String {
        CATALOGUE.text(self.0, "poster-say", &[])
    }

    /// zh-CN: 「记下编号，等我们回电」
    pub fn poster_wait(&self) -> String {
        CATALOGUE.text(self.0, "poster-wait", &[])
    }

    /// zh-CN: 「请贴在家中方便的地方。扫码只能报修，看不到您家的任何信息。」
    pub fn poster_home(&self) -> String {
        CATALOGUE.text(self.0, "poster-home", &[])
    }

    /// zh-CN: 「煤气味、冒烟、冒水、有人受困，请先打电话」
    pub fn poster_danger(&self) -> String {
        CATALOGUE.text(self.0, "poster-danger", &[])
    }

    /// zh-CN: 「住户登录」
    pub fn log_in_title(&self) -> String {
        CATALOGUE.text(self.0, "log-in-title", &[])
    }

    /// zh-CN: 「请输入在物业登记过的手机号，我们发验证码给您。」
    pub fn log_in_lead(&self) -> String {
        CATALOGUE.text(self.0, "log-in-lead", &[])
    }

    /// zh-CN: 「手机号」
    pub fn log_in_phone(&self) -> String {
        CATALOGUE.text(self.0, "log-in-phone", &[])
    }

    /// zh-CN: 「获取验证码」
    pub fn log_in_ask(&self) -> String {
        CATALOGUE.text(self.0, "log-in-ask", &[])
    }

    /// zh-CN: 「输入验证码」
    pub fn log_in_code_title(&self) -> String {
        CATALOGUE.text(self.0, "log-in-code-title", &[])
    }

    /// zh-CN: 「如果 {phone} 是登记的号码，验证码很快会收到，10 分钟内有效。收不到请致电服务中心核对号码。」
    pub fn log_in_sent(&self, phone: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "log-in-sent", &[("phone", phone.into())])
    }

    /// zh-CN: 「验证码」
    pub fn log_in_code(&self) -> String {
        CATALOGUE.text(self.0, "log-in-code", &[])
    }

    /// zh-CN: 「登录」
    pub fn log_in_go(&self) -> String {
        CATALOGUE.text(self.0, "log-in-go", &[])
    }

    /// zh-CN: 「重新获取」
    pub fn log_in_again(&self) -> String {
        CATALOGUE.text(self.0, "log-in-again", &[])
    }

    /// zh-CN: 「验证码不对，或已过期。请再试一次，或重新获取。」
    pub fn log_in_wrong(&self) -> String {
        CATALOGUE.text(self.0, "log-in-wrong", &[])
    }

    /// zh-CN: 「这不像手机号，请检查一下。」
    pub fn log_in_no_phone(&self) -> String {
        CATALOGUE.text(self.0, "log-in-no-phone", &[])
    }

    /// zh-CN: 「试得太多了，请 {seconds} 秒后再试。」
    pub fn log_in_wait(&self, seconds: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "log-in-wait", &[("seconds", seconds.into())])
    }

    /// zh-CN: 「登录只用于查看自家的事项。请不要把验证码告诉任何人，包括物业人员。」
    pub fn log_in_privacy(&self) -> String {
        CATALOGUE.text(self.0, "log-in-privacy", &[])
    }

    /// zh-CN: 「退出登录」
    pub fn log_out(&self) -> String {
        CATALOGUE.text(self.0, "log-out", &[])
    }

    /// zh-CN: 「自家事项」
    pub fn home_title(&self) -> String {
        CATALOGUE.text(self.0, "home-title", &[])
    }

    /// zh-CN: 「选择房屋」
    pub fn home_homes(&self) -> String {
        CATALOGUE.text(self.0, "home-homes", &[])
    }

    /// zh-CN: 「至 {day}」
    pub fn home_until(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "home-until", &[("day", day.into())])
    }

    /// zh-CN: 「您已不再登记住在这里，只能看当时的事项。」
    pub fn home_moved_out(&self) -> String {
        CATALOGUE.text(self.0, "home-moved-out", &[])
    }

    /// zh-CN: 「还没有事项」
    pub fn home_none(&self) -> String {
        CATALOGUE.text(self.0, "home-none", &[])
    }

    /// zh-CN: 「报修后，可以在这里看到进展。」
    pub fn home_none_text(&self) -> String {
        CATALOGUE.text(self.0, "home-none-text", &[])
    }

    /// zh-CN: 「办理中」
    pub fn home_open(&self) -> String {
        CATALOGUE.text(self.0, "home-open", &[])
    }

    /// zh-CN: 「已办结」
    pub fn home_over(&self) -> String {
        CATALOGUE.text(self.0, "home-over", &[])
    }

    /// zh-CN: 「返回自家事项」
    pub fn home_back(&self) -> String {
        CATALOGUE.text(self.0, "home-back", &[])
    }

    /// zh-CN: 「事项进展」
    pub fn matter_title(&self) -> String {
        CATALOGUE.text(self.0, "matter-title", &[])
    }

    /// zh-CN: 「已收到」
    pub fn matter_open(&self) -> String {
        CATALOGUE.text(self.0, "matter-open", &[])
    }

    /// zh-CN: 「已约好」
    pub fn matter_promised(&self) -> String {
        CATALOGUE.text(self.0, "matter-promised", &[])
    }

    /// zh-CN: 「正在处理」
    pub fn matter_working(&self) -> String {
        CATALOGUE.text(self.0, "matter-working", &[])
    }

    /// zh-CN: 「外单位处理中」
    pub fn matter_outside(&self) -> String {
        CATALOGUE.text(self.0, "matter-outside", &[])
    }

    /// zh-CN: 「暂停，等条件具备」
    pub fn matter_waiting(&self) -> String {
        CATALOGUE.text(self.0, "matter-waiting", &[])
    }

    /// zh-CN: 「已处理」
    pub fn matter_done(&self) -> String {
        CATALOGUE.text(self.0, "matter-done", &[])
    }

    /// zh-CN: 「已办结」
    pub fn matter_closed(&self) -> String {
        CATALOGUE.text(self.0, "matter-closed", &[])
    }

    /// zh-CN: 「不在服务范围」
    pub fn matter_refused(&self) -> String {
        CATALOGUE.text(self.0, "matter-refused", &[])
    }

    /// zh-CN: 「请确认报价」
    pub fn matter_quoted(&self) -> String {
        CATALOGUE.text(self.0, "matter-quoted", &[])
    }

    /// zh-CN: 「请验收」
    pub fn matter_finished(&self) -> String {
        CATALOGUE.text(self.0, "matter-finished", &[])
    }

    /// zh-CN: 「已验收」
    pub fn matter_accepted(&self) -> String {
        CATALOGUE.text(self.0, "matter-accepted", &[])
    }

    /// zh-CN: 「未同意报价」
    pub fn matter_declined(&self) -> String {
        CATALOGUE.text(self.0, "matter-declined", &[])
    }

    /// zh-CN: 「师傅在路上」
    pub fn matter_departed(&self) -> String {
        CATALOGUE.text(self.0, "matter-departed", &[])
    }

    /// zh-CN: 「师傅已上门」
    pub fn matter_announced(&self) -> String {
        CATALOGUE.text(self.0, "matter-announced", &[])
    }

    /// zh-CN: 「这件事刚刚有了变化，请看清楚再提交。」
    pub fn matter_changed(&self) -> String {
        CATALOGUE.text(self.0, "matter-changed", &[])
    }

    /// zh-CN: 「上门：{name}」
    pub fn who_comes(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "who-comes", &[("name", name.into())])
    }

    /// zh-CN: 「{time} 前给您答复」
    pub fn promise_find(&self, time: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "promise-find", &[("time", time.into())])
    }

    /// zh-CN: 「外单位 {time} 前到场」
    pub fn promise_outside(&self, time: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "promise-outside", &[("time", time.into())])
    }

    /// zh-CN: 「师傅马上来，{time} 前到」
    pub fn promise_now(&self, time: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "promise-now", &[("time", time.into())])
    }

    /// zh-CN: 「{time} 上门」
    pub fn promise_visit(&self, time: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "promise-visit", &[("time", time.into())])
    }

    /// zh-CN: 「加到日历」
    pub fn calendar_add(&self) -> String {
        CATALOGUE.text(self.0, "calendar-add", &[])
    }

    /// zh-CN: 「{community} 上门服务」
    pub fn calendar_title(&self, community: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "calendar-title", &[("community", community.into())])
    }

    /// zh-CN: 「维修报价」
    pub fn quote_title(&self) -> String {
        CATALOGUE.text(self.0, "quote-title", &[])
    }

    /// zh-CN: 「合计」
    pub fn quote_total(&self) -> String {
        CATALOGUE.text(self.0, "quote-total", &[])
    }

    /// zh-CN: 「同意，{total} 元」
    pub fn quote_agree(&self, total: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "quote-agree", &[("total", total.into())])
    }

    /// zh-CN: 「不同意这个报价」
    pub fn quote_decline(&self) -> String {
        CATALOGUE.text(self.0, "quote-decline", &[])
    }

    /// zh-CN: 「不同意就不动工，也不收费。」
    pub fn quote_decline_lead(&self) -> String {
        CATALOGUE.text(self.0, "quote-decline-lead", &[])
    }

    /// zh-CN: 「不同意」
    pub fn quote_decline_go(&self) -> String {
        CATALOGUE.text(self.0, "quote-decline-go", &[])
    }

    /// zh-CN: 「验收」
    pub fn accept_title(&self) -> String {
        CATALOGUE.text(self.0, "accept-title", &[])
    }

    /// zh-CN: 「活已做完，请试一试，再签字。」
    pub fn accept_work_lead(&self) -> String {
        CATALOGUE.text(self.0, "accept-work-lead", &[])
    }

    /// zh-CN: 「我试过了，能正常使用」
    pub fn accept_tried(&self) -> String {
        CATALOGUE.text(self.0, "accept-tried", &[])
    }

    /// zh-CN: 「您满意吗？」
    pub fn accept_opinion(&self) -> String {
        CATALOGUE.text(self.0, "accept-opinion", &[])
    }

    /// zh-CN: 「很满意」
    pub fn opinion_5(&self) -> String {
        CATALOGUE.text(self.0, "opinion-5", &[])
    }

    /// zh-CN: 「满意」
    pub fn opinion_4(&self) -> String {
        CATALOGUE.text(self.0, "opinion-4", &[])
    }

    /// zh-CN: 「一般」
    pub fn opinion_3(&self) -> String {
        CATALOGUE.text(self.0, "opinion-3", &[])
    }

    /// zh-CN: 「不满意」
    pub fn opinion_2(&self) -> String {
        CATALOGUE.text(self.0, "opinion-2", &[])
    }

    /// zh-CN: 「很不满意」
    pub fn opinion_1(&self) -> String {
        CATALOGUE.text(self.0, "opinion-1", &[])
    }

    /// zh-CN: 「想说的话（可不填）」
    pub fn accept_words(&self) -> String {
        CATALOGUE.text(self.0, "accept-words", &[])
    }

    /// zh-CN: 「请在这里签字」
    pub fn accept_sign(&self) -> String {
        CATALOGUE.text(self.0, "accept-sign", &[])
    }

    /// zh-CN: 「验收签字」
    pub fn accept_work_go(&self) -> String {
        CATALOGUE.text(self.0, "accept-work-go", &[])
    }

    /// zh-CN: 「解决了吗？」
    pub fn answer_title(&self) -> String {
        CATALOGUE.text(self.0, "answer-title", &[])
    }

    /// zh-CN: 「这件事解决了吗？」
    pub fn answer_solved(&self) -> String {
        CATALOGUE.text(self.0, "answer-solved", &[])
    }

    /// zh-CN: 「解决了」
    pub fn answer_yes_solved(&self) -> String {
        CATALOGUE.text(self.0, "answer-yes-solved", &[])
    }

    /// zh-CN: 「没解决」
    pub fn answer_not_solved(&self) -> String {
        CATALOGUE.text(self.0, "answer-not-solved", &[])
    }

    /// zh-CN: 「说明（没解决时请填写）」
    pub fn answer_words(&self) -> String {
        CATALOGUE.text(self.0, "answer-words", &[])
    }

    /// zh-CN: 「提交」
    pub fn answer_go(&self) -> String {
        CATALOGUE.text(self.0, "answer-go", &[])
    }

    /// zh-CN: 「又坏了，或没修好」
    pub fn again_title(&self) -> String {
        CATALOGUE.text(self.0, "again-title", &[])
    }

    /// zh-CN: 「请说说现在的情况」
    pub fn again_words(&self) -> String {
        CATALOGUE.text(self.0, "again-words", &[])
    }

    /// zh-CN: 「请再来一次」
    pub fn again_go(&self) -> String {
        CATALOGUE.text(self.0, "again-go", &[])
    }

    /// zh-CN: 「给回访人员留言」
    pub fn leave_title(&self) -> String {
        CATALOGUE.text(self.0, "leave-title", &[])
    }

    /// zh-CN: 「留言」
    pub fn leave_words(&self) -> String {
        CATALOGUE.text(self.0, "leave-words", &[])
    }

    /// zh-CN: 「留言」
    pub fn leave_go(&self) -> String {
        CATALOGUE.text(self.0, "leave-go", &[])
    }

    /// zh-CN: 「您的留言」
    pub fn leave_left(&self) -> String {
        CATALOGUE.text(self.0, "leave-left", &[])
    }

    /// zh-CN: 「住户自评：已解决，满意度 {satisfaction}。{remark}」
    pub fn left_answer(&self, remark: impl Into<Arg>, satisfaction: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "left-answer", &[("remark", remark.into()), ("satisfaction", satisfaction.into())])
    }

    /// zh-CN: 「报修时的照片」
    pub fn photos_own(&self) -> String {
        CATALOGUE.text(self.0, "photos-own", &[])
    }

    /// zh-CN: 「进展」
    pub fn steps_title(&self) -> String {
        CATALOGUE.text(self.0, "steps-title", &[])
    }

    /// zh-CN: 「已收到您的报修」
    pub fn step_reported(&self) -> String {
        CATALOGUE.text(self.0, "step-reported", &[])
    }

    /// zh-CN: 「已派工」
    pub fn step_issued(&self) -> String {
        CATALOGUE.text(self.0, "step-issued", &[])
    }

    /// zh-CN: 「{name} 已出发」
    pub fn step_departed(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "step-departed", &[("name", name.into())])
    }

    /// zh-CN: 「已查看现场」
    pub fn step_inspected(&self) -> String {
        CATALOGUE.text(self.0, "step-inspected", &[])
    }

    /// zh-CN: 「已动工」
    pub fn step_started(&self) -> String {
        CATALOGUE.text(self.0, "step-started", &[])
    }

    /// zh-CN: 「已做完」
    pub fn step_finished(&self) -> String {
        CATALOGUE.text(self.0, "step-finished", &[])
    }

    /// zh-CN: 「已验收」
    pub fn step_accepted(&self) -> String {
        CATALOGUE.text(self.0, "step-accepted", &[])
    }

    /// zh-CN: 「已办结」
    pub fn step_ended(&self) -> String {
        CATALOGUE.text(self.0, "step-ended", &[])
    }

    /// zh-CN: 「住户留言」
    pub fn words_title(&self) -> String {
        CATALOGUE.text(self.0, "words-title", &[])
    }

    /// zh-CN: 「已同意您提议的时间 {time}」
    pub fn party_time_agreed(&self, time: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "party-time-agreed", &[("time", time.into())])
    }

    /// zh-CN: 「提议的时间不合适，仍按 {time}」
    pub fn party_time_refused(&self, time: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "party-time-refused", &[("time", time.into())])
    }

    /// zh-CN: 「已发出保修文书 {number}，请打开原链接查看并尽快到场」
    pub fn party_notice(&self, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "party-notice", &[("number", number.into())])
    }

    /// zh-CN: 「打印 A4」
    pub fn codes_print_a4(&self) -> String {
        CATALOGUE.text(self.0, "codes-print-a4", &[])
    }

    /// zh-CN: 「打印 A5」
    pub fn codes_print_a5(&self) -> String {
        CATALOGUE.text(self.0, "codes-print-a5", &[])
    }
}
