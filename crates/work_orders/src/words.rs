//! Generated from `locales/*/work_orders.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use platform::i18n::{Arg, Catalogue, Lang};

/// The texts of `work_orders` in both languages.
pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::new(
        "work_orders",
        include_str!("../../../locales/zh-CN/work_orders.ftl"),
        include_str!("../../../locales/en/work_orders.ftl"),
    )
});

/// The texts of `work_orders` in one language, a method a message.
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

    /// zh-CN: 「派工」
    pub fn nav_board(&self) -> String {
        CATALOGUE.text(self.0, "nav-board", &[])
    }

    /// zh-CN: 「现场」
    pub fn nav_field(&self) -> String {
        CATALOGUE.text(self.0, "nav-field", &[])
    }

    /// zh-CN: 「工单」
    pub fn nav_orders(&self) -> String {
        CATALOGUE.text(self.0, "nav-orders", &[])
    }

    /// zh-CN: 「待接单」
    pub fn state_issued(&self) -> String {
        CATALOGUE.text(self.0, "state-issued", &[])
    }

    /// zh-CN: 「已接单」
    pub fn state_acknowledged(&self) -> String {
        CATALOGUE.text(self.0, "state-acknowledged", &[])
    }

    /// zh-CN: 「在路上」
    pub fn state_departed(&self) -> String {
        CATALOGUE.text(self.0, "state-departed", &[])
    }

    /// zh-CN: 「已进门」
    pub fn state_announced(&self) -> String {
        CATALOGUE.text(self.0, "state-announced", &[])
    }

    /// zh-CN: 「已查明」
    pub fn state_inspected(&self) -> String {
        CATALOGUE.text(self.0, "state-inspected", &[])
    }

    /// zh-CN: 「待住户同意」
    pub fn state_quoted(&self) -> String {
        CATALOGUE.text(self.0, "state-quoted", &[])
    }

    /// zh-CN: 「已同意报价」
    pub fn state_consented(&self) -> String {
        CATALOGUE.text(self.0, "state-consented", &[])
    }

    /// zh-CN: 「住户不做」
    pub fn state_declined(&self) -> String {
        CATALOGUE.text(self.0, "state-declined", &[])
    }

    /// zh-CN: 「施工中」
    pub fn state_working(&self) -> String {
        CATALOGUE.text(self.0, "state-working", &[])
    }

    /// zh-CN: 「待验收」
    pub fn state_finished(&self) -> String {
        CATALOGUE.text(self.0, "state-finished", &[])
    }

    /// zh-CN: 「已验收」
    pub fn state_accepted(&self) -> String {
        CATALOGUE.text(self.0, "state-accepted", &[])
    }

    /// zh-CN: 「已闭环」
    pub fn state_closed(&self) -> String {
        CATALOGUE.text(self.0, "state-closed", &[])
    }

    /// zh-CN: 「退回中心」
    pub fn state_returned(&self) -> String {
        CATALOGUE.text(self.0, "state-returned", &[])
    }

    /// zh-CN: 「外单位处理」
    pub fn state_outside(&self) -> String {
        CATALOGUE.text(self.0, "state-outside", &[])
    }

    /// zh-CN: 「已撤销」
    pub fn state_cancelled(&self) -> String {
        CATALOGUE.text(self.0, "state-cancelled", &[])
    }

    /// zh-CN: 「已暂停」
    pub fn paused(&self) -> String {
        CATALOGUE.text(self.0, "paused", &[])
    }

    /// zh-CN: 「入户 · 有偿」
    pub fn flow_home_paid(&self) -> String {
        CATALOGUE.text(self.0, "flow-home-paid", &[])
    }

    /// zh-CN: 「入户 · 免费」
    pub fn flow_home_free(&self) -> String {
        CATALOGUE.text(self.0, "flow-home-free", &[])
    }

    /// zh-CN: 「公共部位」
    pub fn flow_common(&self) -> String {
        CATALOGUE.text(self.0, "flow-common", &[])
    }

    /// zh-CN: 「环境与车辆」
    pub fn flow_grounds(&self) -> String {
        CATALOGUE.text(self.0, "flow-grounds", &[])
    }

    /// zh-CN: 「秩序」
    pub fn flow_security(&self) -> String {
        CATALOGUE.text(self.0, "flow-security", &[])
    }

    /// zh-CN: 「现场勘查」
    pub fn flow_survey(&self) -> String {
        CATALOGUE.text(self.0, "flow-survey", &[])
    }

    /// zh-CN: 「工程」
    pub fn department_engineering(&self) -> String {
        CATALOGUE.text(self.0, "department-engineering", &[])
    }

    /// zh-CN: 「环境」
    pub fn department_environment(&self) -> String {
        CATALOGUE.text(self.0, "department-environment", &[])
    }

    /// zh-CN: 「车辆」
    pub fn department_vehicles(&self) -> String {
        CATALOGUE.text(self.0, "department-vehicles", &[])
    }

    /// zh-CN: 「秩序」
    pub fn department_security(&self) -> String {
        CATALOGUE.text(self.0, "department-security", &[])
    }

    /// zh-CN: 「住户中心」
    pub fn department_centre(&self) -> String {
        CATALOGUE.text(self.0, "department-centre", &[])
    }

    /// zh-CN: 「其他」
    pub fn department_other(&self) -> String {
        CATALOGUE.text(self.0, "department-other", &[])
    }

    /// zh-CN: 「险情」
    pub fn priority_p0(&self) -> String {
        CATALOGUE.text(self.0, "priority-p0", &[])
    }

    /// zh-CN: 「紧急」
    pub fn priority_p1(&self) -> String {
        CATALOGUE.text(self.0, "priority-p1", &[])
    }

    /// zh-CN: 「普通」
    pub fn priority_p2(&self) -> String {
        CATALOGUE.text(self.0, "priority-p2", &[])
    }

    /// zh-CN: 「计划」
    pub fn priority_p3(&self) -> String {
        CATALOGUE.text(self.0, "priority-p3", &[])
    }

    /// zh-CN: 「待定」
    pub fn payer_undecided(&self) -> String {
        CATALOGUE.text(self.0, "payer-undecided", &[])
    }

    /// zh-CN: 「责任人」
    pub fn payer_liable_person(&self) -> String {
        CATALOGUE.text(self.0, "payer-liable-person", &[])
    }

    /// zh-CN: 「装修公司」
    pub fn payer_decorator(&self) -> String {
        CATALOGUE.text(self.0, "payer-decorator", &[])
    }

    /// zh-CN: 「质保方」
    pub fn payer_warranty(&self) -> String {
        CATALOGUE.text(self.0, "payer-warranty", &[])
    }

    /// zh-CN: 「公用事业单位」
    pub fn payer_utility(&self) -> String {
        CATALOGUE.text(self.0, "payer-utility", &[])
    }

    /// zh-CN: 「管理费」
    pub fn payer_fee(&self) -> String {
        CATALOGUE.text(self.0, "payer-fee", &[])
    }

    /// zh-CN: 「维修资金」
    pub fn payer_fund(&self) -> String {
        CATALOGUE.text(self.0, "payer-fund", &[])
    }

    /// zh-CN: 「分包方」
    pub fn payer_contractor(&self) -> String {
        CATALOGUE.text(self.0, "payer-contractor", &[])
    }

    /// zh-CN: 「住户」
    pub fn payer_resident(&self) -> String {
        CATALOGUE.text(self.0, "payer-resident", &[])
    }

    /// zh-CN: 「公司」
    pub fn payer_company(&self) -> String {
        CATALOGUE.text(self.0, "payer-company", &[])
    }

    /// zh-CN: 「外单位」
    pub fn payer_outside(&self) -> String {
        CATALOGUE.text(self.0, "payer-outside", &[])
    }

    /// zh-CN: 「自行处理」
    pub fn outcome_own(&self) -> String {
        CATALOGUE.text(self.0, "outcome-own", &[])
    }

    /// zh-CN: 「质保方处理」
    pub fn outcome_warranty(&self) -> String {
        CATALOGUE.text(self.0, "outcome-warranty", &[])
    }

    /// zh-CN: 「分包方处理」
    pub fn outcome_subcontractor(&self) -> String {
        CATALOGUE.text(self.0, "outcome-subcontractor", &[])
    }

    /// zh-CN: 「公用事业单位处理」
    pub fn outcome_utility(&self) -> String {
        CATALOGUE.text(self.0, "outcome-utility", &[])
    }

    /// zh-CN: 「责任人处理」
    pub fn outcome_liable_person(&self) -> String {
        CATALOGUE.text(self.0, "outcome-liable-person", &[])
    }

    /// zh-CN: 「外请单位处理」
    pub fn outcome_outside_firm(&self) -> String {
        CATALOGUE.text(self.0, "outcome-outside-firm", &[])
    }

    /// zh-CN: 「住户不做，未收费」
    pub fn outcome_declined(&self) -> String {
        CATALOGUE.text(self.0, "outcome-declined", &[])
    }

    /// zh-CN: 「已说明，不办理」
    pub fn outcome_refused(&self) -> String {
        CATALOGUE.text(self.0, "outcome-refused", &[])
    }

    /// zh-CN: 「撤销」
    pub fn outcome_withdrawn(&self) -> String {
        CATALOGUE.text(self.0, "outcome-withdrawn", &[])
    }

    /// zh-CN: 「回访：已解决」
    pub fn closing_solved(&self) -> String {
        CATALOGUE.text(self.0, "closing-solved", &[])
    }

    /// zh-CN: 「回访：未解决，已重开」
    pub fn closing_not_solved(&self) -> String {
        CATALOGUE.text(self.0, "closing-not-solved", &[])
    }

    /// zh-CN: 「住户自行确认」
    pub fn closing_resident(&self) -> String {
        CATALOGUE.text(self.0, "closing-resident", &[])
    }

    /// zh-CN: 「三次未联系上」
    pub fn closing_unreached(&self) -> String {
        CATALOGUE.text(self.0, "closing-unreached", &[])
    }

    /// zh-CN: 「按公示免回访」
    pub fn closing_waived(&self) -> String {
        CATALOGUE.text(self.0, "closing-waived", &[])
    }

    /// zh-CN: 「中心办结」
    pub fn closing_centre(&self) -> String {
        CATALOGUE.text(self.0, "closing-centre", &[])
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

    /// zh-CN: 「屏幕签名」
    pub fn evidence_signature(&self) -> String {
        CATALOGUE.text(self.0, "evidence-signature", &[])
    }

    /// zh-CN: 「签字纸单」
    pub fn evidence_paper(&self) -> String {
        CATALOGUE.text(self.0, "evidence-paper", &[])
    }

    /// zh-CN: 「验证码」
    pub fn evidence_code(&self) -> String {
        CATALOGUE.text(self.0, "evidence-code", &[])
    }

    /// zh-CN: 「同事电话确认」
    pub fn evidence_call(&self) -> String {
        CATALOGUE.text(self.0, "evidence-call", &[])
    }

    /// zh-CN: 「住户在手机上确认」
    pub fn evidence_link(&self) -> String {
        CATALOGUE.text(self.0, "evidence-link", &[])
    }

    /// zh-CN: 「住户本人」
    pub fn accepted_by_resident(&self) -> String {
        CATALOGUE.text(self.0, "accepted-by-resident", &[])
    }

    /// zh-CN: 「家人或代理人」
    pub fn accepted_by_proxy(&self) -> String {
        CATALOGUE.text(self.0, "accepted-by-proxy", &[])
    }

    /// zh-CN: 「公共部位」
    pub fn accepted_by_common_part(&self) -> String {
        CATALOGUE.text(self.0, "accepted-by-common-part", &[])
    }

    /// zh-CN: 「住户不在」
    pub fn accepted_by_absent(&self) -> String {
        CATALOGUE.text(self.0, "accepted-by-absent", &[])
    }

    /// zh-CN: 「住户不愿签字」
    pub fn accepted_by_refused_to_sign(&self) -> String {
        CATALOGUE.text(self.0, "accepted-by-refused-to-sign", &[])
    }

    /// zh-CN: 「约定稍后付」
    pub fn settlement_later(&self) -> String {
        CATALOGUE.text(self.0, "settlement-later", &[])
    }

    /// zh-CN: 「申请减免」
    pub fn settlement_reduction_asked(&self) -> String {
        CATALOGUE.text(self.0, "settlement-reduction-asked", &[])
    }

    /// zh-CN: 「已批准减免」
    pub fn settlement_reduced(&self) -> String {
        CATALOGUE.text(self.0, "settlement-reduced", &[])
    }

    /// zh-CN: 「有异议，待沟通」
    pub fn settlement_disputed(&self) -> String {
        CATALOGUE.text(self.0, "settlement-disputed", &[])
    }

    /// zh-CN: 「现金」
    pub fn method_cash(&self) -> String {
        CATALOGUE.text(self.0, "method-cash", &[])
    }

    /// zh-CN: 「转账」
    pub fn method_transfer(&self) -> String {
        CATALOGUE.text(self.0, "method-transfer", &[])
    }

    /// zh-CN: 「微信」
    pub fn method_wechat(&self) -> String {
        CATALOGUE.text(self.0, "method-wechat", &[])
    }

    /// zh-CN: 「支付宝」
    pub fn method_alipay(&self) -> String {
        CATALOGUE.text(self.0, "method-alipay", &[])
    }

    /// zh-CN: 「刷卡」
    pub fn method_card(&self) -> String {
        CATALOGUE.text(self.0, "method-card", &[])
    }

    /// zh-CN: 「预存款」
    pub fn method_prepaid(&self) -> String {
        CATALOGUE.text(self.0, "method-prepaid", &[])
    }

    /// zh-CN: 「前台」
    pub fn duty_desk(&self) -> String {
        CATALOGUE.text(self.0, "duty-desk", &[])
    }

    /// zh-CN: 「水管」
    pub fn duty_plumbing(&self) -> String {
        CATALOGUE.text(self.0, "duty-plumbing", &[])
    }

    /// zh-CN: 「电工」
    pub fn duty_electrical(&self) -> String {
        CATALOGUE.text(self.0, "duty-electrical", &[])
    }

    /// zh-CN: 「木工」
    pub fn duty_carpentry(&self) -> String {
        CATALOGUE.text(self.0, "duty-carpentry", &[])
    }

    /// zh-CN: 「泥瓦」
    pub fn duty_masonry(&self) -> String {
        CATALOGUE.text(self.0, "duty-masonry", &[])
    }

    /// zh-CN: 「家电」
    pub fn duty_appliances(&self) -> String {
        CATALOGUE.text(self.0, "duty-appliances", &[])
    }

    /// zh-CN: 「电梯救援」
    pub fn duty_lift_rescue(&self) -> String {
        CATALOGUE.text(self.0, "duty-lift-rescue", &[])
    }

    /// zh-CN: 「燃气处置」
    pub fn duty_gas_response(&self) -> String {
        CATALOGUE.text(self.0, "duty-gas-response", &[])
    }

    /// zh-CN: 「勘查」
    pub fn duty_survey(&self) -> String {
        CATALOGUE.text(self.0, "duty-survey", &[])
    }

    /// zh-CN: 「保洁」
    pub fn duty_cleaning(&self) -> String {
        CATALOGUE.text(self.0, "duty-cleaning", &[])
    }

    /// zh-CN: 「绿化」
    pub fn duty_greening(&self) -> String {
        CATALOGUE.text(self.0, "duty-greening", &[])
    }

    /// zh-CN: 「秩序」
    pub fn duty_guarding(&self) -> String {
        CATALOGUE.text(self.0, "duty-guarding", &[])
    }

    /// zh-CN: 「车辆」
    pub fn duty_vehicles(&self) -> String {
        CATALOGUE.text(self.0, "duty-vehicles", &[])
    }

    /// zh-CN: 「前台指派」
    pub fn giving_clerk(&self) -> String {
        CATALOGUE.text(self.0, "giving-clerk", &[])
    }

    /// zh-CN: 「班长指派」
    pub fn giving_leader(&self) -> String {
        CATALOGUE.text(self.0, "giving-leader", &[])
    }

    /// zh-CN: 「师傅抢单」
    pub fn giving_take(&self) -> String {
        CATALOGUE.text(self.0, "giving-take", &[])
    }

    /// zh-CN: 「接这一单」
    pub fn verb_take(&self) -> String {
        CATALOGUE.text(self.0, "verb-take", &[])
    }

    /// zh-CN: 「收到」
    pub fn verb_acknowledge(&self) -> String {
        CATALOGUE.text(self.0, "verb-acknowledge", &[])
    }

    /// zh-CN: 「出发」
    pub fn verb_depart(&self) -> String {
        CATALOGUE.text(self.0, "verb-depart", &[])
    }

    /// zh-CN: 「已进门」
    pub fn verb_announce(&self) -> String {
        CATALOGUE.text(self.0, "verb-announce", &[])
    }

    /// zh-CN: 「记录查明情况」
    pub fn verb_inspect(&self) -> String {
        CATALOGUE.text(self.0, "verb-inspect", &[])
    }

    /// zh-CN: 「勘查结论」
    pub fn verb_survey(&self) -> String {
        CATALOGUE.text(self.0, "verb-survey", &[])
    }

    /// zh-CN: 「报价」
    pub fn verb_quote(&self) -> String {
        CATALOGUE.text(self.0, "verb-quote", &[])
    }

    /// zh-CN: 「记录同意」
    pub fn verb_consent(&self) -> String {
        CATALOGUE.text(self.0, "verb-consent", &[])
    }

    /// zh-CN: 「不同意」
    pub fn verb_decline(&self) -> String {
        CATALOGUE.text(self.0, "verb-decline", &[])
    }

    /// zh-CN: 「开始施工」
    pub fn verb_start(&self) -> String {
        CATALOGUE.text(self.0, "verb-start", &[])
    }

    /// zh-CN: 「完工」
    pub fn verb_finish(&self) -> String {
        CATALOGUE.text(self.0, "verb-finish", &[])
    }

    /// zh-CN: 「验收」
    pub fn verb_accept(&self) -> String {
        CATALOGUE.text(self.0, "verb-accept", &[])
    }

    /// zh-CN: 「收款」
    pub fn verb_pay(&self) -> String {
        CATALOGUE.text(self.0, "verb-pay", &[])
    }

    /// zh-CN: 「未付说明」
    pub fn verb_settle(&self) -> String {
        CATALOGUE.text(self.0, "verb-settle", &[])
    }

    /// zh-CN: 「暂停」
    pub fn verb_pause(&self) -> String {
        CATALOGUE.text(self.0, "verb-pause", &[])
    }

    /// zh-CN: 「继续」
    pub fn verb_resume(&self) -> String {
        CATALOGUE.text(self.0, "verb-resume", &[])
    }

    /// zh-CN: 「退回中心」
    pub fn verb_return(&self) -> String {
        CATALOGUE.text(self.0, "verb-return", &[])
    }

    /// zh-CN: 「指派」
    pub fn verb_assign(&self) -> String {
        CATALOGUE.text(self.0, "verb-assign", &[])
    }

    /// zh-CN: 「转外单位」
    pub fn verb_hand_outside(&self) -> String {
        CATALOGUE.text(self.0, "verb-hand-outside", &[])
    }

    /// zh-CN: 「撤销」
    pub fn verb_cancel(&self) -> String {
        CATALOGUE.text(self.0, "verb-cancel", &[])
    }

    /// zh-CN: 「重新开单」
    pub fn verb_reopen(&self) -> String {
        CATALOGUE.text(self.0, "verb-reopen", &[])
    }

    /// zh-CN: 「办结」
    pub fn verb_close(&self) -> String {
        CATALOGUE.text(self.0, "verb-close", &[])
    }

    /// zh-CN: 「派出工单」
    pub fn did_issued(&self) -> String {
        CATALOGUE.text(self.0, "did-issued", &[])
    }

    /// zh-CN: 「抢单成功」
    pub fn did_taken(&self) -> String {
        CATALOGUE.text(self.0, "did-taken", &[])
    }

    /// zh-CN: 「收到工单」
    pub fn did_acknowledged(&self) -> String {
        CATALOGUE.text(self.0, "did-acknowledged", &[])
    }

    /// zh-CN: 「已出发」
    pub fn did_departed(&self) -> String {
        CATALOGUE.text(self.0, "did-departed", &[])
    }

    /// zh-CN: 「报明身份，请进门」
    pub fn did_announced(&self) -> String {
        CATALOGUE.text(self.0, "did-announced", &[])
    }

    /// zh-CN: 「查明情况」
    pub fn did_inspected(&self) -> String {
        CATALOGUE.text(self.0, "did-inspected", &[])
    }

    /// zh-CN: 「勘查结论」
    pub fn did_surveyed(&self) -> String {
        CATALOGUE.text(self.0, "did-surveyed", &[])
    }

    /// zh-CN: 「报价并说明收费」
    pub fn did_quoted(&self) -> String {
        CATALOGUE.text(self.0, "did-quoted", &[])
    }

    /// zh-CN: 「发送同意验证码」
    pub fn did_code_sent(&self) -> String {
        CATALOGUE.text(self.0, "did-code-sent", &[])
    }

    /// zh-CN: 「验证码不对」
    pub fn did_code_refused(&self) -> String {
        CATALOGUE.text(self.0, "did-code-refused", &[])
    }

    /// zh-CN: 「付费人同意报价」
    pub fn did_consented(&self) -> String {
        CATALOGUE.text(self.0, "did-consented", &[])
    }

    /// zh-CN: 「住户不同意报价」
    pub fn did_declined(&self) -> String {
        CATALOGUE.text(self.0, "did-declined", &[])
    }

    /// zh-CN: 「住户不同意加价，按原报价做」
    pub fn did_price_declined(&self) -> String {
        CATALOGUE.text(self.0, "did-price-declined", &[])
    }

    /// zh-CN: 「开始施工」
    pub fn did_started(&self) -> String {
        CATALOGUE.text(self.0, "did-started", &[])
    }

    /// zh-CN: 「完工清场」
    pub fn did_finished(&self) -> String {
        CATALOGUE.text(self.0, "did-finished", &[])
    }

    /// zh-CN: 「验收」
    pub fn did_accepted(&self) -> String {
        CATALOGUE.text(self.0, "did-accepted", &[])
    }

    /// zh-CN: 「办结」
    pub fn did_closed(&self) -> String {
        CATALOGUE.text(self.0, "did-closed", &[])
    }

    /// zh-CN: 「收款」
    pub fn did_paid(&self) -> String {
        CATALOGUE.text(self.0, "did-paid", &[])
    }

    /// zh-CN: 「未付部分已约定」
    pub fn did_settled(&self) -> String {
        CATALOGUE.text(self.0, "did-settled", &[])
    }

    /// zh-CN: 「暂停」
    pub fn did_paused(&self) -> String {
        CATALOGUE.text(self.0, "did-paused", &[])
    }

    /// zh-CN: 「继续」
    pub fn did_resumed(&self) -> String {
        CATALOGUE.text(self.0, "did-resumed", &[])
    }

    /// zh-CN: 「退回中心」
    pub fn did_returned(&self) -> String {
        CATALOGUE.text(self.0, "did-returned", &[])
    }

    /// zh-CN: 「指派」
    pub fn did_assigned(&self) -> String {
        CATALOGUE.text(self.0, "did-assigned", &[])
    }

    /// zh-CN: 「约定时间改变」
    pub fn did_moved(&self) -> String {
        CATALOGUE.text(self.0, "did-moved", &[])
    }

    /// zh-CN: 「转外单位」
    pub fn did_outside(&self) -> String {
        CATALOGUE.text(self.0, "did-outside", &[])
    }

    /// zh-CN: 「催办外单位」
    pub fn did_chased(&self) -> String {
        CATALOGUE.text(self.0, "did-chased", &[])
    }

    /// zh-CN: 「撤销」
    pub fn did_cancelled(&self) -> String {
        CATALOGUE.text(self.0, "did-cancelled", &[])
    }

    /// zh-CN: 「重新开单」
    pub fn did_reopened(&self) -> String {
        CATALOGUE.text(self.0, "did-reopened", &[])
    }

    /// zh-CN: 「逾时上报」
    pub fn did_raised(&self) -> String {
        CATALOGUE.text(self.0, "did-raised", &[])
    }

    /// zh-CN: 「请外单位答复」
    pub fn did_party_asked(&self) -> String {
        CATALOGUE.text(self.0, "did-party-asked", &[])
    }

    /// zh-CN: 「发出外协链接」
    pub fn did_link_sent(&self) -> String {
        CATALOGUE.text(self.0, "did-link-sent", &[])
    }

    /// zh-CN: 「更换外协链接」
    pub fn did_link_renewed(&self) -> String {
        CATALOGUE.text(self.0, "did-link-renewed", &[])
    }

    /// zh-CN: 「停用外协链接」
    pub fn did_link_revoked(&self) -> String {
        CATALOGUE.text(self.0, "did-link-revoked", &[])
    }

    /// zh-CN: 「外单位打开链接」
    pub fn did_link_opened(&self) -> String {
        CATALOGUE.text(self.0, "did-link-opened", &[])
    }

    /// zh-CN: 「外单位接受」
    pub fn did_party_accepted(&self) -> String {
        CATALOGUE.text(self.0, "did-party-accepted", &[])
    }

    /// zh-CN: 「外单位提议改时间」
    pub fn did_party_proposed(&self) -> String {
        CATALOGUE.text(self.0, "did-party-proposed", &[])
    }

    /// zh-CN: 「外单位退回」
    pub fn did_party_declined(&self) -> String {
        CATALOGUE.text(self.0, "did-party-declined", &[])
    }

    /// zh-CN: 「与外单位约定时间」
    pub fn did_party_time(&self) -> String {
        CATALOGUE.text(self.0, "did-party-time", &[])
    }

    /// zh-CN: 「同意外单位的时间」
    pub fn did_party_time_agreed(&self) -> String {
        CATALOGUE.text(self.0, "did-party-time-agreed", &[])
    }

    /// zh-CN: 「不同意外单位的时间」
    pub fn did_party_time_refused(&self) -> String {
        CATALOGUE.text(self.0, "did-party-time-refused", &[])
    }

    /// zh-CN: 「外单位到场」
    pub fn did_party_arrived(&self) -> String {
        CATALOGUE.text(self.0, "did-party-arrived", &[])
    }

    /// zh-CN: 「外单位报告进展」
    pub fn did_party_reported(&self) -> String {
        CATALOGUE.text(self.0, "did-party-reported", &[])
    }

    /// zh-CN: 「外单位违约」
    pub fn did_party_late(&self) -> String {
        CATALOGUE.text(self.0, "did-party-late", &[])
    }

    /// zh-CN: 「允许外单位看到号码」
    pub fn did_number_shared(&self) -> String {
        CATALOGUE.text(self.0, "did-number-shared", &[])
    }

    /// zh-CN: 「不再显示号码」
    pub fn did_number_covered(&self) -> String {
        CATALOGUE.text(self.0, "did-number-covered", &[])
    }

    /// zh-CN: 「发出保修通知」
    pub fn did_notice_issued(&self) -> String {
        CATALOGUE.text(self.0, "did-notice-issued", &[])
    }

    /// zh-CN: 「保修通知逾期」
    pub fn did_notice_overdue(&self) -> String {
        CATALOGUE.text(self.0, "did-notice-overdue", &[])
    }

    /// zh-CN: 「管理费用于公共设施的日常维护、保洁、绿化和秩序。」
    pub fn fee_covers(&self) -> String {
        CATALOGUE.text(self.0, "fee-covers", &[])
    }

    /// zh-CN: 「户内维修不在其中，按公示价另收，您同意才动工。」
    pub fn fee_not(&self) -> String {
        CATALOGUE.text(self.0, "fee-not", &[])
    }

    /// zh-CN: 「」
    pub fn fee_gap(&self) -> String {
        CATALOGUE.text(self.0, "fee-gap", &[])
    }

    /// zh-CN: 「管理费用在哪里」
    pub fn fee_title(&self) -> String {
        CATALOGUE.text(self.0, "fee-title", &[])
    }

    /// zh-CN: 「公共设施维护」
    pub fn fee_head_facilities(&self) -> String {
        CATALOGUE.text(self.0, "fee-head-facilities", &[])
    }

    /// zh-CN: 「秩序维护」
    pub fn fee_head_order(&self) -> String {
        CATALOGUE.text(self.0, "fee-head-order", &[])
    }

    /// zh-CN: 「保洁」
    pub fn fee_head_cleaning(&self) -> String {
        CATALOGUE.text(self.0, "fee-head-cleaning", &[])
    }

    /// zh-CN: 「绿化」
    pub fn fee_head_greening(&self) -> String {
        CATALOGUE.text(self.0, "fee-head-greening", &[])
    }

    /// zh-CN: 「管理与办公」
    pub fn fee_head_management(&self) -> String {
        CATALOGUE.text(self.0, "fee-head-management", &[])
    }

    /// zh-CN: 「其他」
    pub fn fee_head_other(&self) -> String {
        CATALOGUE.text(self.0, "fee-head-other", &[])
    }

    /// zh-CN: 「家里只有孩子，请不要进门。请在门口联系家长，或改约时间。」
    pub fn refusal_site_announced_child_alone(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-announced-child-alone", &[])
    }

    /// zh-CN: 「请写上是哪位住在这里的成年人请您进门。」
    pub fn refusal_site_announced_who_let_in(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-announced-who-let-in", &[])
    }

    /// zh-CN: 「这份签名已经用在别的报价或工单上，不能再用。请住户就这份报价重新签名。」
    pub fn refusal_charge_consent_used_before(&self) -> String {
        CATALOGUE.text(self.0, "refusal-charge-consent-used-before", &[])
    }

    /// zh-CN: 「这份签名已经用过，不能再用。请住户就这次验收重新签名。」
    pub fn refusal_site_accepted_used_before(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-used-before", &[])
    }

    /// zh-CN: 「还没有出发，不能记录进门。」
    pub fn refusal_site_announced_not_there(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-announced-not-there", &[])
    }

    /// zh-CN: 「这一单不用入户，到场后直接查看情况就好。」
    pub fn refusal_site_announced_no_home(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-announced-no-home", &[])
    }

    /// zh-CN: 「请先在门口说明身份和来意，由住在这里的成年人请您进门，再查看情况。」
    pub fn refusal_site_announced_not_announced(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-announced-not-announced", &[])
    }

    /// zh-CN: 「还没有查明情况的记录。请先查看、拍照、记下读数，再报价或动工。」
    pub fn refusal_site_inspected_no_findings(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-inspected-no-findings", &[])
    }

    /// zh-CN: 「不符合，请写明原因，接手的人才知道看到了什么。」
    pub fn refusal_route_survey_no_reason(&self) -> String {
        CATALOGUE.text(self.0, "refusal-route-survey-no-reason", &[])
    }

    /// zh-CN: 「不符合，请至少拍一张现场照片。」
    pub fn refusal_route_survey_no_photo(&self) -> String {
        CATALOGUE.text(self.0, "refusal-route-survey-no-photo", &[])
    }

    /// zh-CN: 「这一单要先给出勘查结论，才能动工。」
    pub fn refusal_route_survey_not_surveyed(&self) -> String {
        CATALOGUE.text(self.0, "refusal-route-survey-not-surveyed", &[])
    }

    /// zh-CN: 「谁付费还没有定，不能向住户报价。请先查明原因。」
    pub fn refusal_route_undecided_is_free_undecided(&self) -> String {
        CATALOGUE.text(self.0, "refusal-route-undecided-is-free-undecided", &[])
    }

    /// zh-CN: 「这一单不收住户的费用。如果查明属于有偿维修，请先记录查明情况并注明由谁付费。」
    pub fn refusal_route_undecided_is_free_free(&self) -> String {
        CATALOGUE.text(self.0, "refusal-route-undecided-is-free-free", &[])
    }

    /// zh-CN: 「这里在装修公司的保修期内（{company}）。请先由装修公司处理；查明与装修无关的，请记录后再报价。」
    pub fn refusal_route_undecided_is_free_altered(&self, company: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "refusal-route-undecided-is-free-altered", &[("company", company.into())])
    }

    /// zh-CN: 「这里还在质保期内，先找质保方，不能直接算住户的。确属使用不当等原因的，请注明原因。」
    pub fn refusal_route_undecided_is_free_warranty(&self) -> String {
        CATALOGUE.text(self.0, "refusal-route-undecided-is-free-warranty", &[])
    }

    /// zh-CN: 「还没有报价。有偿维修要先按公示价逐项报价，住户同意后再动工。」
    pub fn refusal_charge_consent_no_quote(&self) -> String {
        CATALOGUE.text(self.0, "refusal-charge-consent-no-quote", &[])
    }

    /// zh-CN: 「住户还没有同意报价，不能动工。」
    pub fn refusal_charge_consent_not_agreed(&self) -> String {
        CATALOGUE.text(self.0, "refusal-charge-consent-not-agreed", &[])
    }

    /// zh-CN: 「住户不同意报价，这一单不做，也不收费。」
    pub fn refusal_charge_consent_declined(&self) -> String {
        CATALOGUE.text(self.0, "refusal-charge-consent-declined", &[])
    }

    /// zh-CN: 「报价已经更新，请以最新的一份为准。」
    pub fn refusal_charge_consent_old_quote(&self) -> String {
        CATALOGUE.text(self.0, "refusal-charge-consent-old-quote", &[])
    }

    /// zh-CN: 「电话要由没有参与这一单的同事来打。」
    pub fn refusal_charge_consent_same_hands(&self) -> String {
        CATALOGUE.text(self.0, "refusal-charge-consent-same-hands", &[])
    }

    /// zh-CN: 「这户没有登记可用的号码，验证码发不出去。」
    pub fn refusal_charge_consent_no_number(&self) -> String {
        CATALOGUE.text(self.0, "refusal-charge-consent-no-number", &[])
    }

    /// zh-CN: 「还没有为这份报价发送验证码。」
    pub fn refusal_charge_consent_no_code(&self) -> String {
        CATALOGUE.text(self.0, "refusal-charge-consent-no-code", &[])
    }

    /// zh-CN: 「验证码过期了，请重新发送。」
    pub fn refusal_charge_consent_code_over(&self) -> String {
        CATALOGUE.text(self.0, "refusal-charge-consent-code-over", &[])
    }

    /// zh-CN: 「验证码输错次数太多，请重新发送。」
    pub fn refusal_charge_consent_code_used_up(&self) -> String {
        CATALOGUE.text(self.0, "refusal-charge-consent-code-used-up", &[])
    }

    /// zh-CN: 「验证码不对，还可以试 {left} 次。」
    pub fn refusal_charge_consent_wrong_code(&self, left: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "refusal-charge-consent-wrong-code", &[("left", left.into())])
    }

    /// zh-CN: 「这一单没有未付的款项。」
    pub fn refusal_charge_ceiling_nothing_open(&self) -> String {
        CATALOGUE.text(self.0, "refusal-charge-ceiling-nothing-open", &[])
    }

    /// zh-CN: 「减免要由值班经理或经理批准。您可以先替住户提出申请，或约定稍后付。」
    pub fn refusal_charge_unpaid_is_polite_needs_approver(&self) -> String {
        CATALOGUE.text(self.0, "refusal-charge-unpaid-is-polite-needs-approver", &[])
    }

    /// zh-CN: 「请先清理现场、恢复原状，再完工。」
    pub fn refusal_site_cleaned_not_cleaned(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-cleaned-not-cleaned", &[])
    }

    /// zh-CN: 「还没有完工，不能验收。」
    pub fn refusal_site_cleaned_not_finished(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-cleaned-not-finished", &[])
    }

    /// zh-CN: 「还没有人验收。」
    pub fn refusal_site_accepted_not_yet(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-not-yet", &[])
    }

    /// zh-CN: 「投诉、渗漏、收费、评价低和返工的单必须回访，不能直接办结。」
    pub fn refusal_order_closed_by_revisit_always_visited(&self) -> String {
        CATALOGUE.text(self.0, "refusal-order-closed-by-revisit-always-visited", &[])
    }

    /// zh-CN: 「请补一张维修前的照片；只有完工后的照片看不出变化。」
    pub fn refusal_site_accepted_no_before(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-no-before", &[])
    }

    /// zh-CN: 「这不是报事人本人，请核对。」
    pub fn refusal_site_accepted_not_the_reporter(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-not-the-reporter", &[])
    }

    /// zh-CN: 「请和住户一起试用一遍，再验收。」
    pub fn refusal_site_accepted_not_tried(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-not-tried", &[])
    }

    /// zh-CN: 「请住户签名；不愿签的，请选“住户不愿签字”。」
    pub fn refusal_site_accepted_no_signature(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-no-signature", &[])
    }

    /// zh-CN: 「请住户选一个评价。」
    pub fn refusal_site_accepted_no_opinion(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-no-opinion", &[])
    }

    /// zh-CN: 「公共部位要有维修前、维修后的照片。」
    pub fn refusal_site_accepted_no_photos(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-no-photos", &[])
    }

    /// zh-CN: 「请拍一张完工后的照片。」
    pub fn refusal_site_accepted_no_photo(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-no-photo", &[])
    }

    /// zh-CN: 「请写明给住户打电话的时间和结果。」
    pub fn refusal_site_accepted_no_call(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-no-call", &[])
    }

    /// zh-CN: 「请写上第二位同事。」
    pub fn refusal_site_accepted_no_witness(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-no-witness", &[])
    }

    /// zh-CN: 「第二位同事不能是做这一单的人。」
    pub fn refusal_site_accepted_same_hands(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-same-hands", &[])
    }

    /// zh-CN: 「请写上部门主管，或在备注里写明由哪位报事人确认。」
    pub fn refusal_site_accepted_no_head(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-no-head", &[])
    }

    /// zh-CN: 「这是公共部位，请按公共部位验收。」
    pub fn refusal_site_accepted_is_common(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-is-common", &[])
    }

    /// zh-CN: 「这是住户家里，请住户验收。」
    pub fn refusal_site_accepted_is_home(&self) -> String {
        CATALOGUE.text(self.0, "refusal-site-accepted-is-home", &[])
    }

    /// zh-CN: 「这张工单已经结束，结果不再改变。」
    pub fn refusal_order_one_outcome_ended(&self) -> String {
        CATALOGUE.text(self.0, "refusal-order-one-outcome-ended", &[])
    }

    /// zh-CN: 「这张工单正在暂停，请先继续。」
    pub fn refusal_order_one_outcome_paused(&self) -> String {
        CATALOGUE.text(self.0, "refusal-order-one-outcome-paused", &[])
    }

    /// zh-CN: 「这张工单在住户中心，等待重新指派、转出或撤销。」
    pub fn refusal_order_one_outcome_at_the_centre(&self) -> String {
        CATALOGUE.text(self.0, "refusal-order-one-outcome-at-the-centre", &[])
    }

    /// zh-CN: 「已经动工，不能撤销。请做完，或写明原因退回中心。」
    pub fn refusal_order_one_outcome_work_began(&self) -> String {
        CATALOGUE.text(self.0, "refusal-order-one-outcome-work-began", &[])
    }

    /// zh-CN: 「这张工单已经重新开过单。」
    pub fn refusal_order_one_outcome_reopened_already(&self) -> String {
        CATALOGUE.text(self.0, "refusal-order-one-outcome-reopened-already", &[])
    }

    /// zh-CN: 「已过了可以重开的期限，请当作新的报事登记。」
    pub fn refusal_order_one_outcome_too_late_to_reopen(&self) -> String {
        CATALOGUE.text(self.0, "refusal-order-one-outcome-too-late-to-reopen", &[])
    }

    /// zh-CN: 「现在还不能做这一步。」
    pub fn refusal_order_one_outcome_not_now(&self) -> String {
        CATALOGUE.text(self.0, "refusal-order-one-outcome-not-now", &[])
    }

    /// zh-CN: 「已经有人接单了。」
    pub fn refusal_order_acknowledged_already(&self) -> String {
        CATALOGUE.text(self.0, "refusal-order-acknowledged-already", &[])
    }

    /// zh-CN: 「这一单已有人接，或本小区不抢单。」
    pub fn refusal_order_acknowledged_not_free(&self) -> String {
        CATALOGUE.text(self.0, "refusal-order-acknowledged-not-free", &[])
    }

    /// zh-CN: 「这一单还没有指派给人。请先指派一位有上岗证、在班的同事，再接单、出发。」
    pub fn refusal_order_acknowledged_nobody_named(&self) -> String {
        CATALOGUE.text(self.0, "refusal-order-acknowledged-nobody-named", &[])
    }

    /// zh-CN: 「这一单的工种您没有上岗证，请留给有证的同事，或请住户中心改派。」
    pub fn refusal_duty_certified_not_your_duty(&self) -> String {
        CATALOGUE.text(self.0, "refusal-duty-certified-not-your-duty", &[])
    }

    /// zh-CN: 「时间变了，请先与住户复述确认。」
    pub fn refusal_promise_read_back_new_time(&self) -> String {
        CATALOGUE.text(self.0, "refusal-promise-read-back-new-time", &[])
    }

    /// zh-CN: 「期限要定在以后的时间。」
    pub fn refusal_route_external_due_in_the_past(&self) -> String {
        CATALOGUE.text(self.0, "refusal-route-external-due-in-the-past", &[])
    }

    /// zh-CN: 「这一单不在外单位手里。」
    pub fn refusal_route_external_due_not_outside(&self) -> String {
        CATALOGUE.text(self.0, "refusal-route-external-due-not-outside", &[])
    }

    /// zh-CN: 「接这一单」
    pub fn way_take(&self) -> String {
        CATALOGUE.text(self.0, "way-take", &[])
    }

    /// zh-CN: 「收到」
    pub fn way_acknowledge(&self) -> String {
        CATALOGUE.text(self.0, "way-acknowledge", &[])
    }

    /// zh-CN: 「先出发」
    pub fn way_depart(&self) -> String {
        CATALOGUE.text(self.0, "way-depart", &[])
    }

    /// zh-CN: 「先说明身份」
    pub fn way_announce(&self) -> String {
        CATALOGUE.text(self.0, "way-announce", &[])
    }

    /// zh-CN: 「记录查明情况」
    pub fn way_inspect(&self) -> String {
        CATALOGUE.text(self.0, "way-inspect", &[])
    }

    /// zh-CN: 「填写勘查结论」
    pub fn way_survey(&self) -> String {
        CATALOGUE.text(self.0, "way-survey", &[])
    }

    /// zh-CN: 「报价」
    pub fn way_quote(&self) -> String {
        CATALOGUE.text(self.0, "way-quote", &[])
    }

    /// zh-CN: 「记录同意」
    pub fn way_consent(&self) -> String {
        CATALOGUE.text(self.0, "way-consent", &[])
    }

    /// zh-CN: 「住户不同意」
    pub fn way_decline(&self) -> String {
        CATALOGUE.text(self.0, "way-decline", &[])
    }

    /// zh-CN: 「开始施工」
    pub fn way_start(&self) -> String {
        CATALOGUE.text(self.0, "way-start", &[])
    }

    /// zh-CN: 「完工」
    pub fn way_finish(&self) -> String {
        CATALOGUE.text(self.0, "way-finish", &[])
    }

    /// zh-CN: 「验收」
    pub fn way_accept(&self) -> String {
        CATALOGUE.text(self.0, "way-accept", &[])
    }

    /// zh-CN: 「收款」
    pub fn way_pay(&self) -> String {
        CATALOGUE.text(self.0, "way-pay", &[])
    }

    /// zh-CN: 「未付说明」
    pub fn way_settle(&self) -> String {
        CATALOGUE.text(self.0, "way-settle", &[])
    }

    /// zh-CN: 「暂停，改约」
    pub fn way_pause(&self) -> String {
        CATALOGUE.text(self.0, "way-pause", &[])
    }

    /// zh-CN: 「继续」
    pub fn way_resume(&self) -> String {
        CATALOGUE.text(self.0, "way-resume", &[])
    }

    /// zh-CN: 「退回中心」
    pub fn way_return(&self) -> String {
        CATALOGUE.text(self.0, "way-return", &[])
    }

    /// zh-CN: 「重新指派」
    pub fn way_assign(&self) -> String {
        CATALOGUE.text(self.0, "way-assign", &[])
    }

    /// zh-CN: 「转外单位」
    pub fn way_hand_outside(&self) -> String {
        CATALOGUE.text(self.0, "way-hand-outside", &[])
    }

    /// zh-CN: 「撤销」
    pub fn way_cancel(&self) -> String {
        CATALOGUE.text(self.0, "way-cancel", &[])
    }

    /// zh-CN: 「重新开单」
    pub fn way_reopen(&self) -> String {
        CATALOGUE.text(self.0, "way-reopen", &[])
    }

    /// zh-CN: 「办结」
    pub fn way_close(&self) -> String {
        CATALOGUE.text(self.0, "way-close", &[])
    }

    /// zh-CN: 「注明原因」
    pub fn way_name_cause(&self) -> String {
        CATALOGUE.text(self.0, "way-name-cause", &[])
    }

    /// zh-CN: 「看这张工单」
    pub fn way_see_order(&self) -> String {
        CATALOGUE.text(self.0, "way-see-order", &[])
    }

    /// zh-CN: 「联系住户中心」
    pub fn way_call_centre(&self) -> String {
        CATALOGUE.text(self.0, "way-call-centre", &[])
    }

    /// zh-CN: 「由本人确认」
    pub fn way_confirm_call(&self) -> String {
        CATALOGUE.text(self.0, "way-confirm-call", &[])
    }

    /// zh-CN: 「请重新签名」
    pub fn way_another_signature(&self) -> String {
        CATALOGUE.text(self.0, "way-another-signature", &[])
    }

    /// zh-CN: 「等回访」
    pub fn way_wait_for_visit(&self) -> String {
        CATALOGUE.text(self.0, "way-wait-for-visit", &[])
    }

    /// zh-CN: 「请经理处理」
    pub fn way_ask_manager(&self) -> String {
        CATALOGUE.text(self.0, "way-ask-manager", &[])
    }

    /// zh-CN: 「补维修前照片」
    pub fn way_add_before_photo(&self) -> String {
        CATALOGUE.text(self.0, "way-add-before-photo", &[])
    }

    /// zh-CN: 「由报事人确认」
    pub fn way_say_reporter(&self) -> String {
        CATALOGUE.text(self.0, "way-say-reporter", &[])
    }

    /// zh-CN: 「已复述确认」
    pub fn way_read_back(&self) -> String {
        CATALOGUE.text(self.0, "way-read-back", &[])
    }

    /// zh-CN: 「请住户签名」
    pub fn way_consent_signature(&self) -> String {
        CATALOGUE.text(self.0, "way-consent-signature", &[])
    }

    /// zh-CN: 「拍签字纸单」
    pub fn way_consent_paper(&self) -> String {
        CATALOGUE.text(self.0, "way-consent-paper", &[])
    }

    /// zh-CN: 「发送验证码」
    pub fn way_consent_code(&self) -> String {
        CATALOGUE.text(self.0, "way-consent-code", &[])
    }

    /// zh-CN: 「重新发送验证码」
    pub fn way_send_code(&self) -> String {
        CATALOGUE.text(self.0, "way-send-code", &[])
    }

    /// zh-CN: 「看最新报价」
    pub fn way_see_quote(&self) -> String {
        CATALOGUE.text(self.0, "way-see-quote", &[])
    }

    /// zh-CN: 「申请减免」
    pub fn way_ask_reduction(&self) -> String {
        CATALOGUE.text(self.0, "way-ask-reduction", &[])
    }

    /// zh-CN: 「约定稍后付」
    pub fn way_pay_later(&self) -> String {
        CATALOGUE.text(self.0, "way-pay-later", &[])
    }

    /// zh-CN: 「一起试用」
    pub fn way_try_together(&self) -> String {
        CATALOGUE.text(self.0, "way-try-together", &[])
    }

    /// zh-CN: 「请住户签名」
    pub fn way_sign(&self) -> String {
        CATALOGUE.text(self.0, "way-sign", &[])
    }

    /// zh-CN: 「选评价」
    pub fn way_leave_opinion(&self) -> String {
        CATALOGUE.text(self.0, "way-leave-opinion", &[])
    }

    /// zh-CN: 「拍照」
    pub fn way_add_photo(&self) -> String {
        CATALOGUE.text(self.0, "way-add-photo", &[])
    }

    /// zh-CN: 「记录电话」
    pub fn way_note_call(&self) -> String {
        CATALOGUE.text(self.0, "way-note-call", &[])
    }

    /// zh-CN: 「写上第二位同事」
    pub fn way_name_witness(&self) -> String {
        CATALOGUE.text(self.0, "way-name-witness", &[])
    }

    /// zh-CN: 「写上是谁」
    pub fn way_say_who(&self) -> String {
        CATALOGUE.text(self.0, "way-say-who", &[])
    }

    /// zh-CN: 「写明报事人」
    pub fn way_note_reporter(&self) -> String {
        CATALOGUE.text(self.0, "way-note-reporter", &[])
    }

    /// zh-CN: 「按公共部位验收」
    pub fn way_accept_common_part(&self) -> String {
        CATALOGUE.text(self.0, "way-accept-common-part", &[])
    }

    /// zh-CN: 「住户不在」
    pub fn way_accept_absent(&self) -> String {
        CATALOGUE.text(self.0, "way-accept-absent", &[])
    }

    /// zh-CN: 「住户不愿签字」
    pub fn way_accept_refused_to_sign(&self) -> String {
        CATALOGUE.text(self.0, "way-accept-refused-to-sign", &[])
    }

    /// zh-CN: 「住户验收」
    pub fn way_accept_resident(&self) -> String {
        CATALOGUE.text(self.0, "way-accept-resident", &[])
    }

    /// zh-CN: 「分钟数不在范围内。」
    pub fn invalid_not_minutes(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-minutes", &[])
    }

    /// zh-CN: 「天数不在 0 到 365 之间。」
    pub fn invalid_not_days(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-days", &[])
    }

    /// zh-CN: 「不是这户登记的号码。」
    pub fn invalid_not_on_file(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-on-file", &[])
    }

    /// zh-CN: 「请先请住户签名，或改用其他凭据。」
    pub fn invalid_not_signed(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-signed", &[])
    }

    /// zh-CN: 「数量要大于 0，最多两位小数。」
    pub fn invalid_not_a_quantity(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-quantity", &[])
    }

    /// zh-CN: 「业主」
    pub fn role_owner(&self) -> String {
        CATALOGUE.text(self.0, "role-owner", &[])
    }

    /// zh-CN: 「共有人」
    pub fn role_co_owner(&self) -> String {
        CATALOGUE.text(self.0, "role-co-owner", &[])
    }

    /// zh-CN: 「租户」
    pub fn role_tenant(&self) -> String {
        CATALOGUE.text(self.0, "role-tenant", &[])
    }

    /// zh-CN: 「家人」
    pub fn role_family(&self) -> String {
        CATALOGUE.text(self.0, "role-family", &[])
    }

    /// zh-CN: 「代理人」
    pub fn role_agent(&self) -> String {
        CATALOGUE.text(self.0, "role-agent", &[])
    }

    /// zh-CN: 「听力弱，请慢讲」
    pub fn care_hard_of_hearing(&self) -> String {
        CATALOGUE.text(self.0, "care-hard-of-hearing", &[])
    }

    /// zh-CN: 「视力弱」
    pub fn care_poor_sight(&self) -> String {
        CATALOGUE.text(self.0, "care-poor-sight", &[])
    }

    /// zh-CN: 「行动不便」
    pub fn care_mobility(&self) -> String {
        CATALOGUE.text(self.0, "care-mobility", &[])
    }

    /// zh-CN: 「独居」
    pub fn care_lives_alone(&self) -> String {
        CATALOGUE.text(self.0, "care-lives-alone", &[])
    }

    /// zh-CN: 「高龄」
    pub fn care_elderly(&self) -> String {
        CATALOGUE.text(self.0, "care-elderly", &[])
    }

    /// zh-CN: 「有幼儿」
    pub fn care_small_children(&self) -> String {
        CATALOGUE.text(self.0, "care-small-children", &[])
    }

    /// zh-CN: 「孕期」
    pub fn care_pregnant(&self) -> String {
        CATALOGUE.text(self.0, "care-pregnant", &[])
    }

    /// zh-CN: 「讲方言」
    pub fn care_speaks_dialect(&self) -> String {
        CATALOGUE.text(self.0, "care-speaks-dialect", &[])
    }

    /// zh-CN: 「讲英语」
    pub fn care_speaks_english(&self) -> String {
        CATALOGUE.text(self.0, "care-speaks-english", &[])
    }

    /// zh-CN: 「请格外留意」
    pub fn care_sensitive(&self) -> String {
        CATALOGUE.text(self.0, "care-sensitive", &[])
    }

    /// zh-CN: 「电话」
    pub fn channel_phone(&self) -> String {
        CATALOGUE.text(self.0, "channel-phone", &[])
    }

    /// zh-CN: 「前台」
    pub fn channel_counter(&self) -> String {
        CATALOGUE.text(self.0, "channel-counter", &[])
    }

    /// zh-CN: 「网页」
    pub fn channel_web(&self) -> String {
        CATALOGUE.text(self.0, "channel-web", &[])
    }

    /// zh-CN: 「扫码」
    pub fn channel_qr(&self) -> String {
        CATALOGUE.text(self.0, "channel-qr", &[])
    }

    /// zh-CN: 「微信」
    pub fn channel_wechat(&self) -> String {
        CATALOGUE.text(self.0, "channel-wechat", &[])
    }

    /// zh-CN: 「业主群」
    pub fn channel_group_message(&self) -> String {
        CATALOGUE.text(self.0, "channel-group-message", &[])
    }

    /// zh-CN: 「巡查」
    pub fn channel_patrol(&self) -> String {
        CATALOGUE.text(self.0, "channel-patrol", &[])
    }

    /// zh-CN: 「其他部门」
    pub fn channel_department(&self) -> String {
        CATALOGUE.text(self.0, "channel-department", &[])
    }

    /// zh-CN: 「主管部门」
    pub fn channel_authority(&self) -> String {
        CATALOGUE.text(self.0, "channel-authority", &[])
    }

    /// zh-CN: 「公司」
    pub fn channel_head_office(&self) -> String {
        CATALOGUE.text(self.0, "channel-head-office", &[])
    }

    /// zh-CN: 「公共平台」
    pub fn channel_open311(&self) -> String {
        CATALOGUE.text(self.0, "channel-open311", &[])
    }

    /// zh-CN: 「刚到时间」
    pub fn late_now(&self) -> String {
        CATALOGUE.text(self.0, "late-now", &[])
    }

    /// zh-CN: 「晚 {n} 分」
    pub fn late_minutes(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "late-minutes", &[("n", n.into())])
    }

    /// zh-CN: 「晚 {n} 小时」
    pub fn late_hours(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "late-hours", &[("n", n.into())])
    }

    /// zh-CN: 「晚 {n} 天」
    pub fn late_days(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "late-days", &[("n", n.into())])
    }

    /// zh-CN: 「{n} 单已晚」
    pub fn late_count(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "late-count", &[("n", n.into())])
    }

    /// zh-CN: 「没有人接单」
    pub fn late_why_unanswered(&self) -> String {
        CATALOGUE.text(self.0, "late-why-unanswered", &[])
    }

    /// zh-CN: 「到时间还没出发」
    pub fn late_why_not_on_the_way(&self) -> String {
        CATALOGUE.text(self.0, "late-why-not-on-the-way", &[])
    }

    /// zh-CN: 「外单位逾期」
    pub fn late_why_outside(&self) -> String {
        CATALOGUE.text(self.0, "late-why-outside", &[])
    }

    /// zh-CN: 「暂停已到期」
    pub fn late_why_pause(&self) -> String {
        CATALOGUE.text(self.0, "late-why-pause", &[])
    }

    /// zh-CN: 「逾时未接单」
    pub fn raised_unanswered(&self) -> String {
        CATALOGUE.text(self.0, "raised-unanswered", &[])
    }

    /// zh-CN: 「外单位逾期」
    pub fn raised_outside_late(&self) -> String {
        CATALOGUE.text(self.0, "raised-outside-late", &[])
    }

    /// zh-CN: 「人被险情调走」
    pub fn raised_promise_broken(&self) -> String {
        CATALOGUE.text(self.0, "raised-promise-broken", &[])
    }

    /// zh-CN: 「暂停到期未继续」
    pub fn raised_pause_over(&self) -> String {
        CATALOGUE.text(self.0, "raised-pause-over", &[])
    }

    /// zh-CN: 「同事否认打过电话」
    pub fn raised_call_denied(&self) -> String {
        CATALOGUE.text(self.0, "raised-call-denied", &[])
    }

    /// zh-CN: 「外单位逾时未答复」
    pub fn raised_party_unanswered(&self) -> String {
        CATALOGUE.text(self.0, "raised-party-unanswered", &[])
    }

    /// zh-CN: 「外单位提议改时间，等答复」
    pub fn raised_party_proposed(&self) -> String {
        CATALOGUE.text(self.0, "raised-party-proposed", &[])
    }

    /// zh-CN: 「保修通知逾期未到场」
    pub fn raised_notice_overdue(&self) -> String {
        CATALOGUE.text(self.0, "raised-notice-overdue", &[])
    }

    /// zh-CN: 「今天的单」
    pub fn my_day(&self) -> String {
        CATALOGUE.text(self.0, "my-day", &[])
    }

    /// zh-CN: 「我的」
    pub fn tab_mine(&self) -> String {
        CATALOGUE.text(self.0, "tab-mine", &[])
    }

    /// zh-CN: 「可接」
    pub fn tab_free(&self) -> String {
        CATALOGUE.text(self.0, "tab-free", &[])
    }

    /// zh-CN: 「全部」
    pub fn tab_all(&self) -> String {
        CATALOGUE.text(self.0, "tab-all", &[])
    }

    /// zh-CN: 「可以接的单」
    pub fn free_orders(&self) -> String {
        CATALOGUE.text(self.0, "free-orders", &[])
    }

    /// zh-CN: 「今天的单都做完了」
    pub fn day_empty(&self) -> String {
        CATALOGUE.text(self.0, "day-empty", &[])
    }

    /// zh-CN: 「新派的单会自动出现在这里。」
    pub fn day_empty_text(&self) -> String {
        CATALOGUE.text(self.0, "day-empty-text", &[])
    }

    /// zh-CN: 「现在没有可接的单」
    pub fn free_empty(&self) -> String {
        CATALOGUE.text(self.0, "free-empty", &[])
    }

    /// zh-CN: 「有新单时会自动出现在这里。」
    pub fn free_empty_text(&self) -> String {
        CATALOGUE.text(self.0, "free-empty-text", &[])
    }

    /// zh-CN: 「今天做完的 {n} 单」
    pub fn done_today(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "done-today", &[("n", n.into())])
    }

    /// zh-CN: 「没有约时间」
    pub fn no_time(&self) -> String {
        CATALOGUE.text(self.0, "no-time", &[])
    }

    /// zh-CN: 「二次上门」
    pub fn again(&self) -> String {
        CATALOGUE.text(self.0, "again", &[])
    }

    /// zh-CN: 「调度改约」
    pub fn another_time(&self) -> String {
        CATALOGUE.text(self.0, "another-time", &[])
    }

    /// zh-CN: 「暂时没有人能按时上门」
    pub fn nobody_comes(&self) -> String {
        CATALOGUE.text(self.0, "nobody-comes", &[])
    }

    /// zh-CN: 「紧急」
    pub fn urgent(&self) -> String {
        CATALOGUE.text(self.0, "urgent", &[])
    }

    /// zh-CN: 「暂停到 {at}」
    pub fn paused_until(&self, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "paused-until", &[("at", at.into())])
    }

    /// zh-CN: 「到 {at}」
    pub fn until(&self, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "until", &[("at", at.into())])
    }

    /// zh-CN: 「第 {n} 步，共 {of} 步 · {title}」
    pub fn step_of(&self, n: impl Into<Arg>, of: impl Into<Arg>, title: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "step-of", &[("n", n.into()), ("of", of.into()), ("title", title.into())])
    }

    /// zh-CN: 「接单」
    pub fn step_take(&self) -> String {
        CATALOGUE.text(self.0, "step-take", &[])
    }

    /// zh-CN: 「接单」
    pub fn step_acknowledge(&self) -> String {
        CATALOGUE.text(self.0, "step-acknowledge", &[])
    }

    /// zh-CN: 「出发」
    pub fn step_depart(&self) -> String {
        CATALOGUE.text(self.0, "step-depart", &[])
    }

    /// zh-CN: 「进门」
    pub fn step_announce(&self) -> String {
        CATALOGUE.text(self.0, "step-announce", &[])
    }

    /// zh-CN: 「查看」
    pub fn step_inspect(&self) -> String {
        CATALOGUE.text(self.0, "step-inspect", &[])
    }

    /// zh-CN: 「勘查」
    pub fn step_survey(&self) -> String {
        CATALOGUE.text(self.0, "step-survey", &[])
    }

    /// zh-CN: 「报价」
    pub fn step_quote(&self) -> String {
        CATALOGUE.text(self.0, "step-quote", &[])
    }

    /// zh-CN: 「请住户同意」
    pub fn step_consent(&self) -> String {
        CATALOGUE.text(self.0, "step-consent", &[])
    }

    /// zh-CN: 「动工」
    pub fn step_start(&self) -> String {
        CATALOGUE.text(self.0, "step-start", &[])
    }

    /// zh-CN: 「完工」
    pub fn step_finish(&self) -> String {
        CATALOGUE.text(self.0, "step-finish", &[])
    }

    /// zh-CN: 「验收」
    pub fn step_accept(&self) -> String {
        CATALOGUE.text(self.0, "step-accept", &[])
    }

    /// zh-CN: 「收款」
    pub fn step_pay(&self) -> String {
        CATALOGUE.text(self.0, "step-pay", &[])
    }

    /// zh-CN: 「暂停中」
    pub fn step_resume(&self) -> String {
        CATALOGUE.text(self.0, "step-resume", &[])
    }

    /// zh-CN: 「做完了」
    pub fn step_done(&self) -> String {
        CATALOGUE.text(self.0, "step-done", &[])
    }

    /// zh-CN: 「不在您手里」
    pub fn step_elsewhere(&self) -> String {
        CATALOGUE.text(self.0, "step-elsewhere", &[])
    }

    /// zh-CN: 「接这一单」
    pub fn big_take(&self) -> String {
        CATALOGUE.text(self.0, "big-take", &[])
    }

    /// zh-CN: 「收到」
    pub fn big_acknowledge(&self) -> String {
        CATALOGUE.text(self.0, "big-acknowledge", &[])
    }

    /// zh-CN: 「出发」
    pub fn big_depart(&self) -> String {
        CATALOGUE.text(self.0, "big-depart", &[])
    }

    /// zh-CN: 「住户请我进门了」
    pub fn big_announce(&self) -> String {
        CATALOGUE.text(self.0, "big-announce", &[])
    }

    /// zh-CN: 「查明了，保存」
    pub fn big_inspect(&self) -> String {
        CATALOGUE.text(self.0, "big-inspect", &[])
    }

    /// zh-CN: 「提交结论」
    pub fn big_survey(&self) -> String {
        CATALOGUE.text(self.0, "big-survey", &[])
    }

    /// zh-CN: 「去报价」
    pub fn big_quote(&self) -> String {
        CATALOGUE.text(self.0, "big-quote", &[])
    }

    /// zh-CN: 「同意并动工」
    pub fn big_consent(&self) -> String {
        CATALOGUE.text(self.0, "big-consent", &[])
    }

    /// zh-CN: 「开始施工」
    pub fn big_start(&self) -> String {
        CATALOGUE.text(self.0, "big-start", &[])
    }

    /// zh-CN: 「完工，请住户验收」
    pub fn big_finish(&self) -> String {
        CATALOGUE.text(self.0, "big-finish", &[])
    }

    /// zh-CN: 「验收完成」
    pub fn big_accept(&self) -> String {
        CATALOGUE.text(self.0, "big-accept", &[])
    }

    /// zh-CN: 「收款」
    pub fn big_pay(&self) -> String {
        CATALOGUE.text(self.0, "big-pay", &[])
    }

    /// zh-CN: 「继续」
    pub fn big_resume(&self) -> String {
        CATALOGUE.text(self.0, "big-resume", &[])
    }

    /// zh-CN: 「住户」
    pub fn household(&self) -> String {
        CATALOGUE.text(self.0, "household", &[])
    }

    /// zh-CN: 「报事人」
    pub fn reporter(&self) -> String {
        CATALOGUE.text(self.0, "reporter", &[])
    }

    /// zh-CN: 「约定」
    pub fn appointment(&self) -> String {
        CATALOGUE.text(self.0, "appointment", &[])
    }

    /// zh-CN: 「费用」
    pub fn charge(&self) -> String {
        CATALOGUE.text(self.0, "charge", &[])
    }

    /// zh-CN: 「查明」
    pub fn found(&self) -> String {
        CATALOGUE.text(self.0, "found", &[])
    }

    /// zh-CN: 「照片」
    pub fn photos(&self) -> String {
        CATALOGUE.text(self.0, "photos", &[])
    }

    /// zh-CN: 「做了」
    pub fn done(&self) -> String {
        CATALOGUE.text(self.0, "done", &[])
    }

    /// zh-CN: 「照片 {n}」
    pub fn photo_of(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "photo-of", &[("n", n.into())])
    }

    /// zh-CN: 「请说」
    pub fn please_say(&self) -> String {
        CATALOGUE.text(self.0, "please-say", &[])
    }

    /// zh-CN: 「“您好，我是{community}的{who}，请问是您家的‘{what}’要处理吗？这是我的工牌。”」
    pub fn say_at_door(&self, community: impl Into<Arg>, what: impl Into<Arg>, who: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "say-at-door",
            &[("community", community.into()), ("what", what.into()), ("who", who.into())],
        )
    }

    /// zh-CN: 「哪位请您进门」
    pub fn let_in_by(&self) -> String {
        CATALOGUE.text(self.0, "let-in-by", &[])
    }

    /// zh-CN: 「要是住在这里的成年人，例如“李秀兰本人”。」
    pub fn let_in_by_hint(&self) -> String {
        CATALOGUE.text(self.0, "let-in-by-hint", &[])
    }

    /// zh-CN: 「联系」
    pub fn contact(&self) -> String {
        CATALOGUE.text(self.0, "contact", &[])
    }

    /// zh-CN: 「离约定的 {at} 还有 {gap}。请先打电话，住户同意了再上门。」
    pub fn came_early(&self, at: impl Into<Arg>, gap: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "came-early", &[("at", at.into()), ("gap", gap.into())])
    }

    /// zh-CN: 「现在是休息时间（{hours}），请不要做有噪声的施工；要紧的，先征得住户和邻居同意。」
    pub fn rest_hours_now(&self, hours: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "rest-hours-now", &[("hours", hours.into())])
    }

    /// zh-CN: 「休息时间 {hours} 不做有噪声的施工。」
    pub fn rest_hours(&self, hours: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "rest-hours", &[("hours", hours.into())])
    }

    /// zh-CN: 「{n} 分钟」
    pub fn gap_minutes(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "gap-minutes", &[("n", n.into())])
    }

    /// zh-CN: 「{n} 小时」
    pub fn gap_hours(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "gap-hours", &[("n", n.into())])
    }

    /// zh-CN: 「{h} 小时 {m} 分钟」
    pub fn gap_hours_minutes(&self, h: impl Into<Arg>, m: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "gap-hours-minutes", &[("h", h.into()), ("m", m.into())])
    }

    /// zh-CN: 「{n} 天」
    pub fn gap_days(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "gap-days", &[("n", n.into())])
    }

    /// zh-CN: 「手机时间 {at}」
    pub fn by_phone_clock(&self, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "by-phone-clock", &[("at", at.into())])
    }

    /// zh-CN: 「依据：{why}」
    pub fn row_why(&self, why: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "row-why", &[("why", why.into())])
    }

    /// zh-CN: 「只有孩子在家」
    pub fn child_alone(&self) -> String {
        CATALOGUE.text(self.0, "child-alone", &[])
    }

    /// zh-CN: 「没人开门」
    pub fn nobody_home(&self) -> String {
        CATALOGUE.text(self.0, "nobody-home", &[])
    }

    /// zh-CN: 「直接出发」
    pub fn depart_at_once(&self) -> String {
        CATALOGUE.text(self.0, "depart-at-once", &[])
    }

    /// zh-CN: 「查到什么」
    pub fn findings(&self) -> String {
        CATALOGUE.text(self.0, "findings", &[])
    }

    /// zh-CN: 「损坏、原因、原来就有的旧伤」
    pub fn findings_hint(&self) -> String {
        CATALOGUE.text(self.0, "findings-hint", &[])
    }

    /// zh-CN: 「读数」
    pub fn readings(&self) -> String {
        CATALOGUE.text(self.0, "readings", &[])
    }

    /// zh-CN: 「例如：水压 0.32 兆帕」
    pub fn readings_hint(&self) -> String {
        CATALOGUE.text(self.0, "readings-hint", &[])
    }

    /// zh-CN: 「拍下现在的样子」
    pub fn photos_before(&self) -> String {
        CATALOGUE.text(self.0, "photos-before", &[])
    }

    /// zh-CN: 「拍下做完的样子」
    pub fn photos_after(&self) -> String {
        CATALOGUE.text(self.0, "photos-after", &[])
    }

    /// zh-CN: 「谁付费」
    pub fn who_pays(&self) -> String {
        CATALOGUE.text(self.0, "who-pays", &[])
    }

    /// zh-CN: 「照单办理，不收住户的费用」
    pub fn stays_free(&self) -> String {
        CATALOGUE.text(self.0, "stays-free", &[])
    }

    /// zh-CN: 「查明是有偿维修，由住户付费」
    pub fn turns_paid(&self) -> String {
        CATALOGUE.text(self.0, "turns-paid", &[])
    }

    /// zh-CN: 「下一步给住户看报价，同意后才动工。」
    pub fn turns_paid_hint(&self) -> String {
        CATALOGUE.text(self.0, "turns-paid-hint", &[])
    }

    /// zh-CN: 「这件事该由我们做吗？」
    pub fn survey_ask(&self) -> String {
        CATALOGUE.text(self.0, "survey-ask", &[])
    }

    /// zh-CN: 「符合」
    pub fn conforms(&self) -> String {
        CATALOGUE.text(self.0, "conforms", &[])
    }

    /// zh-CN: 「由我们处理」
    pub fn conforms_hint(&self) -> String {
        CATALOGUE.text(self.0, "conforms-hint", &[])
    }

    /// zh-CN: 「不符合」
    pub fn conforms_not(&self) -> String {
        CATALOGUE.text(self.0, "conforms-not", &[])
    }

    /// zh-CN: 「退回中心，转给该做的单位」
    pub fn conforms_not_hint(&self) -> String {
        CATALOGUE.text(self.0, "conforms-not-hint", &[])
    }

    /// zh-CN: 「说明」
    pub fn survey_reason(&self) -> String {
        CATALOGUE.text(self.0, "survey-reason", &[])
    }

    /// zh-CN: 「不符合的，请写明原因并拍照。」
    pub fn survey_reason_hint(&self) -> String {
        CATALOGUE.text(self.0, "survey-reason-hint", &[])
    }

    /// zh-CN: 「按责任表判定」
    pub fn by_the_table(&self) -> String {
        CATALOGUE.text(self.0, "by-the-table", &[])
    }

    /// zh-CN: 「坏的是装修时改动过的地方」
    pub fn altered(&self) -> String {
        CATALOGUE.text(self.0, "altered", &[])
    }

    /// zh-CN: 「补充查明」
    pub fn inspect_again(&self) -> String {
        CATALOGUE.text(self.0, "inspect-again", &[])
    }

    /// zh-CN: 「保存」
    pub fn save(&self) -> String {
        CATALOGUE.text(self.0, "save", &[])
    }

    /// zh-CN: 「请住户在此签名，表示同意 ¥{total}」
    pub fn sign_for(&self, total: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "sign-for", &[("total", total.into())])
    }

    /// zh-CN: 「住户不方便签屏幕」
    pub fn other_evidence(&self) -> String {
        CATALOGUE.text(self.0, "other-evidence", &[])
    }

    /// zh-CN: 「验证码发到」
    pub fn code_to(&self) -> String {
        CATALOGUE.text(self.0, "code-to", &[])
    }

    /// zh-CN: 「发送验证码」
    pub fn send_code(&self) -> String {
        CATALOGUE.text(self.0, "send-code", &[])
    }

    /// zh-CN: 「住户报的验证码」
    pub fn code(&self) -> String {
        CATALOGUE.text(self.0, "code", &[])
    }

    /// zh-CN: 「核对并动工」
    pub fn code_check(&self) -> String {
        CATALOGUE.text(self.0, "code-check", &[])
    }

    /// zh-CN: 「拍下签好字的纸单」
    pub fn paper_photo(&self) -> String {
        CATALOGUE.text(self.0, "paper-photo", &[])
    }

    /// zh-CN: 「打给谁」
    pub fn call_to(&self) -> String {
        CATALOGUE.text(self.0, "call-to", &[])
    }

    /// zh-CN: 「哪位同事打的电话」
    pub fn call_by(&self) -> String {
        CATALOGUE.text(self.0, "call-by", &[])
    }

    /// zh-CN: 「改报价」
    pub fn change_quote(&self) -> String {
        CATALOGUE.text(self.0, "change-quote", &[])
    }

    /// zh-CN: 「同意并动工」
    pub fn agree_and_start(&self) -> String {
        CATALOGUE.text(self.0, "agree-and-start", &[])
    }

    /// zh-CN: 「住户不同意」
    pub fn decline_title(&self) -> String {
        CATALOGUE.text(self.0, "decline-title", &[])
    }

    /// zh-CN: 「没关系，不收费用。有危险的，请先做好安全处置，再告辞。」
    pub fn decline_say(&self) -> String {
        CATALOGUE.text(self.0, "decline-say", &[])
    }

    /// zh-CN: 「记录，不做也不收费」
    pub fn decline_go(&self) -> String {
        CATALOGUE.text(self.0, "decline-go", &[])
    }

    /// zh-CN: 「原因」
    pub fn reason(&self) -> String {
        CATALOGUE.text(self.0, "reason", &[])
    }

    /// zh-CN: 「合计」
    pub fn total(&self) -> String {
        CATALOGUE.text(self.0, "total", &[])
    }

    /// zh-CN: 「做了什么」
    pub fn what_done(&self) -> String {
        CATALOGUE.text(self.0, "what-done", &[])
    }

    /// zh-CN: 「例如：更换陶瓷阀芯一只，试水三次不漏」
    pub fn what_done_hint(&self) -> String {
        CATALOGUE.text(self.0, "what-done-hint", &[])
    }

    /// zh-CN: 「已清理现场，恢复原状」
    pub fn cleaned(&self) -> String {
        CATALOGUE.text(self.0, "cleaned", &[])
    }

    /// zh-CN: 「“麻烦您试一下，看看好不好用。没问题的话，请您签个字，留下意见。”」
    pub fn say_accept(&self) -> String {
        CATALOGUE.text(self.0, "say-accept", &[])
    }

    /// zh-CN: 「谁来验收」
    pub fn who_accepts(&self) -> String {
        CATALOGUE.text(self.0, "who-accepts", &[])
    }

    /// zh-CN: 「已和住户一起试用，一切正常」
    pub fn tried(&self) -> String {
        CATALOGUE.text(self.0, "tried", &[])
    }

    /// zh-CN: 「评价」
    pub fn opinion(&self) -> String {
        CATALOGUE.text(self.0, "opinion", &[])
    }

    /// zh-CN: 「住户想说的话」
    pub fn their_words(&self) -> String {
        CATALOGUE.text(self.0, "their-words", &[])
    }

    /// zh-CN: 「请住户在此签名，确认验收」
    pub fn sign_accept(&self) -> String {
        CATALOGUE.text(self.0, "sign-accept", &[])
    }

    /// zh-CN: 「住户不在或不愿签，请补这几项」
    pub fn if_absent(&self) -> String {
        CATALOGUE.text(self.0, "if-absent", &[])
    }

    /// zh-CN: 「第二位同事」
    pub fn witness(&self) -> String {
        CATALOGUE.text(self.0, "witness", &[])
    }

    /// zh-CN: 「备注」
    pub fn accept_note(&self) -> String {
        CATALOGUE.text(self.0, "accept-note", &[])
    }

    /// zh-CN: 「几点打的电话、结果如何；代理人的姓名和关系。」
    pub fn accept_note_hint(&self) -> String {
        CATALOGUE.text(self.0, "accept-note-hint", &[])
    }

    /// zh-CN: 「请拍照，并由部门主管或报事人确认。」
    pub fn accept_common(&self) -> String {
        CATALOGUE.text(self.0, "accept-common", &[])
    }

    /// zh-CN: 「怎么付」
    pub fn method(&self) -> String {
        CATALOGUE.text(self.0, "method", &[])
    }

    /// zh-CN: 「金额」
    pub fn amount(&self) -> String {
        CATALOGUE.text(self.0, "amount", &[])
    }

    /// zh-CN: 「少收的原因」
    pub fn less_reason(&self) -> String {
        CATALOGUE.text(self.0, "less-reason", &[])
    }

    /// zh-CN: 「收的比应付少，才需要写。」
    pub fn less_reason_hint(&self) -> String {
        CATALOGUE.text(self.0, "less-reason-hint", &[])
    }

    /// zh-CN: 「应付」
    pub fn to_pay(&self) -> String {
        CATALOGUE.text(self.0, "to-pay", &[])
    }

    /// zh-CN: 「已付」
    pub fn paid_so_far(&self) -> String {
        CATALOGUE.text(self.0, "paid-so-far", &[])
    }

    /// zh-CN: 「收款并开收据」
    pub fn take_money(&self) -> String {
        CATALOGUE.text(self.0, "take-money", &[])
    }

    /// zh-CN: 「现在不付」
    pub fn not_now(&self) -> String {
        CATALOGUE.text(self.0, "not-now", &[])
    }

    /// zh-CN: 「住户现在不付款」
    pub fn settle_title(&self) -> String {
        CATALOGUE.text(self.0, "settle-title", &[])
    }

    /// zh-CN: 「请先说明管理费和维修费的区别，再请住户选一种。不争执，礼貌告辞，工单照常办结。」
    pub fn settle_say(&self) -> String {
        CATALOGUE.text(self.0, "settle-say", &[])
    }

    /// zh-CN: 「怎么办」
    pub fn settle_how(&self) -> String {
        CATALOGUE.text(self.0, "settle-how", &[])
    }

    /// zh-CN: 「约定哪天付」
    pub fn pay_until(&self) -> String {
        CATALOGUE.text(self.0, "pay-until", &[])
    }

    /// zh-CN: 「记录并告辞」
    pub fn settle_go(&self) -> String {
        CATALOGUE.text(self.0, "settle-go", &[])
    }

    /// zh-CN: 「减免后合计」
    pub fn reduced_to(&self) -> String {
        CATALOGUE.text(self.0, "reduced-to", &[])
    }

    /// zh-CN: 「去报价」
    pub fn make_quote(&self) -> String {
        CATALOGUE.text(self.0, "make-quote", &[])
    }

    /// zh-CN: 「下一单」
    pub fn next_job(&self) -> String {
        CATALOGUE.text(self.0, "next-job", &[])
    }

    /// zh-CN: 「“谢谢，再见！有困难请随时与我们联系。”」
    pub fn goodbye(&self) -> String {
        CATALOGUE.text(self.0, "goodbye", &[])
    }

    /// zh-CN: 「住户不同意报价，这一单没有做，也没有收费。」
    pub fn declined_note(&self) -> String {
        CATALOGUE.text(self.0, "declined-note", &[])
    }

    /// zh-CN: 「收据 {number} · ¥{yuan} · {method}」
    pub fn receipt_line(&self, method: impl Into<Arg>, number: impl Into<Arg>, yuan: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "receipt-line",
            &[("method", method.into()), ("number", number.into()), ("yuan", yuan.into())],
        )
    }

    /// zh-CN: 「已转外单位，{due} 前答复。」
    pub fn with_outside(&self, due: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "with-outside", &[("due", due.into())])
    }

    /// zh-CN: 「已退回住户中心」
    pub fn at_centre(&self) -> String {
        CATALOGUE.text(self.0, "at-centre", &[])
    }

    /// zh-CN: 「这一单现在没有您要做的事。」
    pub fn nothing_here(&self) -> String {
        CATALOGUE.text(self.0, "nothing-here", &[])
    }

    /// zh-CN: 「现在做不下去」
    pub fn cannot_go_on(&self) -> String {
        CATALOGUE.text(self.0, "cannot-go-on", &[])
    }

    /// zh-CN: 「为什么暂停」
    pub fn pause_why(&self) -> String {
        CATALOGUE.text(self.0, "pause-why", &[])
    }

    /// zh-CN: 「等配件」
    pub fn pause_parts(&self) -> String {
        CATALOGUE.text(self.0, "pause-parts", &[])
    }

    /// zh-CN: 「住户改约时间」
    pub fn pause_resident(&self) -> String {
        CATALOGUE.text(self.0, "pause-resident", &[])
    }

    /// zh-CN: 「只有孩子在家，改约」
    pub fn pause_child(&self) -> String {
        CATALOGUE.text(self.0, "pause-child", &[])
    }

    /// zh-CN: 「等其他工种配合」
    pub fn pause_other(&self) -> String {
        CATALOGUE.text(self.0, "pause-other", &[])
    }

    /// zh-CN: 「暂停到什么时候」
    pub fn pause_until(&self) -> String {
        CATALOGUE.text(self.0, "pause-until", &[])
    }

    /// zh-CN: 「为什么退回中心」
    pub fn return_why(&self) -> String {
        CATALOGUE.text(self.0, "return-why", &[])
    }

    /// zh-CN: 「回到工单」
    pub fn back_to_order(&self) -> String {
        CATALOGUE.text(self.0, "back-to-order", &[])
    }

    /// zh-CN: 「在公示价里找」
    pub fn quote_search(&self) -> String {
        CATALOGUE.text(self.0, "quote-search", &[])
    }

    /// zh-CN: 「例如：阀芯、开关、疏通」
    pub fn quote_search_hint(&self) -> String {
        CATALOGUE.text(self.0, "quote-search-hint", &[])
    }

    /// zh-CN: 「公示价里没有找到」
    pub fn quote_none(&self) -> String {
        CATALOGUE.text(self.0, "quote-none", &[])
    }

    /// zh-CN: 「没有公示的项目不能收费。换个说法找找，或请中心核对价目。」
    pub fn quote_none_text(&self) -> String {
        CATALOGUE.text(self.0, "quote-none-text", &[])
    }

    /// zh-CN: 「已选」
    pub fn quote_chosen(&self) -> String {
        CATALOGUE.text(self.0, "quote-chosen", &[])
    }

    /// zh-CN: 「适合这处的项目」
    pub fn quote_fitting(&self) -> String {
        CATALOGUE.text(self.0, "quote-fitting", &[])
    }

    /// zh-CN: 「这个时段另有的项目」
    pub fn quote_hour(&self) -> String {
        CATALOGUE.text(self.0, "quote-hour", &[])
    }

    /// zh-CN: 「同类的项目」
    pub fn quote_near(&self) -> String {
        CATALOGUE.text(self.0, "quote-near", &[])
    }

    /// zh-CN: 「其他项目」
    pub fn quote_others(&self) -> String {
        CATALOGUE.text(self.0, "quote-others", &[])
    }

    /// zh-CN: 「合计 {n} 项」
    pub fn quote_total(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "quote-total", &[("n", n.into())])
    }

    /// zh-CN: 「给住户看报价」
    pub fn quote_show(&self) -> String {
        CATALOGUE.text(self.0, "quote-show", &[])
    }

    /// zh-CN: 「{item}的数量」
    pub fn how_many(&self, item: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "how-many", &[("item", item.into())])
    }

    /// zh-CN: 「全部」
    pub fn all(&self) -> String {
        CATALOGUE.text(self.0, "all", &[])
    }

    /// zh-CN: 「只看状态」
    pub fn by_state(&self) -> String {
        CATALOGUE.text(self.0, "by-state", &[])
    }

    /// zh-CN: 「按人分行」
    pub fn by_person(&self) -> String {
        CATALOGUE.text(self.0, "by-person", &[])
    }

    /// zh-CN: 「列表」
    pub fn as_list(&self) -> String {
        CATALOGUE.text(self.0, "as-list", &[])
    }

    /// zh-CN: 「派新单」
    pub fn new_order(&self) -> String {
        CATALOGUE.text(self.0, "new-order", &[])
    }

    /// zh-CN: 「人员」
    pub fn people(&self) -> String {
        CATALOGUE.text(self.0, "people", &[])
    }

    /// zh-CN: 「未派」
    pub fn nobody(&self) -> String {
        CATALOGUE.text(self.0, "nobody", &[])
    }

    /// zh-CN: 「先不指派」
    pub fn nobody_yet(&self) -> String {
        CATALOGUE.text(self.0, "nobody-yet", &[])
    }

    /// zh-CN: 「所有人」
    pub fn anybody(&self) -> String {
        CATALOGUE.text(self.0, "anybody", &[])
    }

    /// zh-CN: 「空闲」
    pub fn is_free(&self) -> String {
        CATALOGUE.text(self.0, "is-free", &[])
    }

    /// zh-CN: 「{n} 单」
    pub fn orders_count(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "orders-count", &[("n", n.into())])
    }

    /// zh-CN: 「、」
    pub fn list_gap(&self) -> String {
        CATALOGUE.text(self.0, "list-gap", &[])
    }

    /// zh-CN: 「需要您处理」
    pub fn went_up(&self) -> String {
        CATALOGUE.text(self.0, "went-up", &[])
    }

    /// zh-CN: 「显示全部 {n} 单」
    pub fn show_all(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "show-all", &[("n", n.into())])
    }

    /// zh-CN: 「只看要紧的」
    pub fn show_fewer(&self) -> String {
        CATALOGUE.text(self.0, "show-fewer", &[])
    }

    /// zh-CN: 「约 {at}」
    pub fn accepted_for(&self, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "accepted-for", &[("at", at.into())])
    }

    /// zh-CN: 「手上没有未完的单」
    pub fn board_empty(&self) -> String {
        CATALOGUE.text(self.0, "board-empty", &[])
    }

    /// zh-CN: 「新单会自动出现在这里。」
    pub fn board_empty_text(&self) -> String {
        CATALOGUE.text(self.0, "board-empty-text", &[])
    }

    /// zh-CN: 「把卡片拖到另一个人的一行，就改派给他；也可以选中卡片按 M，用方向键选人，回车确定。」
    pub fn board_hint(&self) -> String {
        CATALOGUE.text(self.0, "board-hint", &[])
    }

    /// zh-CN: 「中心与外部」
    pub fn column_centre(&self) -> String {
        CATALOGUE.text(self.0, "column-centre", &[])
    }

    /// zh-CN: 「待接单」
    pub fn column_waiting(&self) -> String {
        CATALOGUE.text(self.0, "column-waiting", &[])
    }

    /// zh-CN: 「已接单」
    pub fn column_way(&self) -> String {
        CATALOGUE.text(self.0, "column-way", &[])
    }

    /// zh-CN: 「现场」
    pub fn column_site(&self) -> String {
        CATALOGUE.text(self.0, "column-site", &[])
    }

    /// zh-CN: 「施工中」
    pub fn column_work(&self) -> String {
        CATALOGUE.text(self.0, "column-work", &[])
    }

    /// zh-CN: 「待验收」
    pub fn column_acceptance(&self) -> String {
        CATALOGUE.text(self.0, "column-acceptance", &[])
    }

    /// zh-CN: 「部门」
    pub fn department(&self) -> String {
        CATALOGUE.text(self.0, "department", &[])
    }

    /// zh-CN: 「人员」
    pub fn worker(&self) -> String {
        CATALOGUE.text(self.0, "worker", &[])
    }

    /// zh-CN: 「状态」
    pub fn state(&self) -> String {
        CATALOGUE.text(self.0, "state", &[])
    }

    /// zh-CN: 「查找」
    pub fn search(&self) -> String {
        CATALOGUE.text(self.0, "search", &[])
    }

    /// zh-CN: 「单号、地点、内容」
    pub fn search_orders(&self) -> String {
        CATALOGUE.text(self.0, "search-orders", &[])
    }

    /// zh-CN: 「所有状态」
    pub fn any_state(&self) -> String {
        CATALOGUE.text(self.0, "any-state", &[])
    }

    /// zh-CN: 「未办结」
    pub fn open_ones(&self) -> String {
        CATALOGUE.text(self.0, "open-ones", &[])
    }

    /// zh-CN: 「所有部门」
    pub fn any_department(&self) -> String {
        CATALOGUE.text(self.0, "any-department", &[])
    }

    /// zh-CN: 「只看晚了的」
    pub fn only_late(&self) -> String {
        CATALOGUE.text(self.0, "only-late", &[])
    }

    /// zh-CN: 「没有符合条件的工单」
    pub fn list_empty(&self) -> String {
        CATALOGUE.text(self.0, "list-empty", &[])
    }

    /// zh-CN: 「换个条件试试。」
    pub fn list_empty_text(&self) -> String {
        CATALOGUE.text(self.0, "list-empty-text", &[])
    }

    /// zh-CN: 「工单」
    pub fn col_order(&self) -> String {
        CATALOGUE.text(self.0, "col-order", &[])
    }

    /// zh-CN: 「派单」
    pub fn issued_at(&self) -> String {
        CATALOGUE.text(self.0, "issued-at", &[])
    }

    /// zh-CN: 「本页 {n} 单」
    pub fn rows_shown(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "rows-shown", &[("n", n.into())])
    }

    /// zh-CN: 「这里派公共部位、环境、车辆和秩序的单。住户家里的事，请在前台登记，由责任表判定谁付费。」
    pub fn new_hint(&self) -> String {
        CATALOGUE.text(self.0, "new-hint", &[])
    }

    /// zh-CN: 「去登记」
    pub fn to_console(&self) -> String {
        CATALOGUE.text(self.0, "to-console", &[])
    }

    /// zh-CN: 「内容」
    pub fn what(&self) -> String {
        CATALOGUE.text(self.0, "what", &[])
    }

    /// zh-CN: 「要做什么」
    pub fn what_hint(&self) -> String {
        CATALOGUE.text(self.0, "what-hint", &[])
    }

    /// zh-CN: 「地点」
    pub fn place(&self) -> String {
        CATALOGUE.text(self.0, "place", &[])
    }

    /// zh-CN: 「不在清单里，下面写明」
    pub fn place_free(&self) -> String {
        CATALOGUE.text(self.0, "place-free", &[])
    }

    /// zh-CN: 「地点说明」
    pub fn place_words(&self) -> String {
        CATALOGUE.text(self.0, "place-words", &[])
    }

    /// zh-CN: 「例如：3 栋大堂」
    pub fn place_words_hint(&self) -> String {
        CATALOGUE.text(self.0, "place-words-hint", &[])
    }

    /// zh-CN: 「缓急」
    pub fn priority(&self) -> String {
        CATALOGUE.text(self.0, "priority", &[])
    }

    /// zh-CN: 「工种」
    pub fn duty(&self) -> String {
        CATALOGUE.text(self.0, "duty", &[])
    }

    /// zh-CN: 「不限」
    pub fn no_duty(&self) -> String {
        CATALOGUE.text(self.0, "no-duty", &[])
    }

    /// zh-CN: 「什么时候」
    pub fn starts(&self) -> String {
        CATALOGUE.text(self.0, "starts", &[])
    }

    /// zh-CN: 「大约多久」
    pub fn takes_minutes(&self) -> String {
        CATALOGUE.text(self.0, "takes-minutes", &[])
    }

    /// zh-CN: 「分钟」
    pub fn minutes(&self) -> String {
        CATALOGUE.text(self.0, "minutes", &[])
    }

    /// zh-CN: 「天」
    pub fn days(&self) -> String {
        CATALOGUE.text(self.0, "days", &[])
    }

    /// zh-CN: 「派单」
    pub fn give_order(&self) -> String {
        CATALOGUE.text(self.0, "give-order", &[])
    }

    /// zh-CN: 「看报事」
    pub fn to_request(&self) -> String {
        CATALOGUE.text(self.0, "to-request", &[])
    }

    /// zh-CN: 「责任表 {row}」
    pub fn row_of_table(&self, row: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "row-of-table", &[("row", row.into())])
    }

    /// zh-CN: 「经手」
    pub fn hands(&self) -> String {
        CATALOGUE.text(self.0, "hands", &[])
    }

    /// zh-CN: 「结果」
    pub fn outcome(&self) -> String {
        CATALOGUE.text(self.0, "outcome", &[])
    }

    /// zh-CN: 「第 {n} 份报价」
    pub fn quote_number(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "quote-number", &[("n", n.into())])
    }

    /// zh-CN: 「同意 ¥{total}」
    pub fn agreed_to(&self, total: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "agreed-to", &[("total", total.into())])
    }

    /// zh-CN: 「看凭据」
    pub fn see_evidence(&self) -> String {
        CATALOGUE.text(self.0, "see-evidence", &[])
    }

    /// zh-CN: 「同意的金额」
    pub fn agreed(&self) -> String {
        CATALOGUE.text(self.0, "agreed", &[])
    }

    /// zh-CN: 「已付」
    pub fn paid(&self) -> String {
        CATALOGUE.text(self.0, "paid", &[])
    }

    /// zh-CN: 「验收」
    pub fn acceptance(&self) -> String {
        CATALOGUE.text(self.0, "acceptance", &[])
    }

    /// zh-CN: 「签名」
    pub fn signature(&self) -> String {
        CATALOGUE.text(self.0, "signature", &[])
    }

    /// zh-CN: 「经过」
    pub fn history(&self) -> String {
        CATALOGUE.text(self.0, "history", &[])
    }

    /// zh-CN: 「已删除」
    pub fn erased(&self) -> String {
        CATALOGUE.text(self.0, "erased", &[])
    }

    /// zh-CN: 「系统」
    pub fn by_itself(&self) -> String {
        CATALOGUE.text(self.0, "by-itself", &[])
    }

    /// zh-CN: 「这件事已重新开单。」
    pub fn opened_again(&self) -> String {
        CATALOGUE.text(self.0, "opened-again", &[])
    }

    /// zh-CN: 「这一单现在没有您要做的事。」
    pub fn nothing_to_do(&self) -> String {
        CATALOGUE.text(self.0, "nothing-to-do", &[])
    }

    /// zh-CN: 「打开现场页」
    pub fn open_on_site(&self) -> String {
        CATALOGUE.text(self.0, "open-on-site", &[])
    }

    /// zh-CN: 「师傅打来电话确认的，可以代他点“收到”。」
    pub fn acknowledge_for(&self) -> String {
        CATALOGUE.text(self.0, "acknowledge-for", &[])
    }

    /// zh-CN: 「新的时间」
    pub fn new_time(&self) -> String {
        CATALOGUE.text(self.0, "new-time", &[])
    }

    /// zh-CN: 「不改时间就留空。」
    pub fn new_time_hint(&self) -> String {
        CATALOGUE.text(self.0, "new-time-hint", &[])
    }

    /// zh-CN: 「新的时间已与住户复述确认」
    pub fn read_back(&self) -> String {
        CATALOGUE.text(self.0, "read-back", &[])
    }

    /// zh-CN: 「给师傅的话」
    pub fn note_to_worker(&self) -> String {
        CATALOGUE.text(self.0, "note-to-worker", &[])
    }

    /// zh-CN: 「外单位报告完工」
    pub fn party_report(&self) -> String {
        CATALOGUE.text(self.0, "party-report", &[])
    }

    /// zh-CN: 「登记完工」
    pub fn take_report(&self) -> String {
        CATALOGUE.text(self.0, "take-report", &[])
    }

    /// zh-CN: 「催办」
    pub fn chase(&self) -> String {
        CATALOGUE.text(self.0, "chase", &[])
    }

    /// zh-CN: 「对方怎么答复」
    pub fn their_answer(&self) -> String {
        CATALOGUE.text(self.0, "their-answer", &[])
    }

    /// zh-CN: 「新的期限」
    pub fn due_now(&self) -> String {
        CATALOGUE.text(self.0, "due-now", &[])
    }

    /// zh-CN: 「外单位」
    pub fn party(&self) -> String {
        CATALOGUE.text(self.0, "party", &[])
    }

    /// zh-CN: 「对方答应的期限」
    pub fn due_they_gave(&self) -> String {
        CATALOGUE.text(self.0, "due-they-gave", &[])
    }

    /// zh-CN: 「与对方说定的事」
    pub fn agreed_with_them(&self) -> String {
        CATALOGUE.text(self.0, "agreed-with-them", &[])
    }

    /// zh-CN: 「没有解决的，重新开一张单，排在最前面，经过都带着。」
    pub fn reopen_hint(&self) -> String {
        CATALOGUE.text(self.0, "reopen-hint", &[])
    }

    /// zh-CN: 「不等回访直接办结，单独统计。」
    pub fn close_hint(&self) -> String {
        CATALOGUE.text(self.0, "close-hint", &[])
    }

    /// zh-CN: 「不需要了，或重复派单」
    pub fn cancel_withdrawn(&self) -> String {
        CATALOGUE.text(self.0, "cancel-withdrawn", &[])
    }

    /// zh-CN: 「已向住户说明，不办理」
    pub fn cancel_refused(&self) -> String {
        CATALOGUE.text(self.0, "cancel-refused", &[])
    }

    /// zh-CN: 「待回访」
    pub fn waits_for_visit(&self) -> String {
        CATALOGUE.text(self.0, "waits-for-visit", &[])
    }

    /// zh-CN: 「已付 ¥{yuan}」
    pub fn paid_yuan(&self, yuan: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "paid-yuan", &[("yuan", yuan.into())])
    }

    /// zh-CN: 「派工单」
    pub fn slip(&self) -> String {
        CATALOGUE.text(self.0, "slip", &[])
    }

    /// zh-CN: 「收据」
    pub fn receipt(&self) -> String {
        CATALOGUE.text(self.0, "receipt", &[])
    }

    /// zh-CN: 「电话」
    pub fn phone(&self) -> String {
        CATALOGUE.text(self.0, "phone", &[])
    }

    /// zh-CN: 「报事」
    pub fn reported_at(&self) -> String {
        CATALOGUE.text(self.0, "reported-at", &[])
    }

    /// zh-CN: 「到场 / 完工」
    pub fn arrived_finished(&self) -> String {
        CATALOGUE.text(self.0, "arrived-finished", &[])
    }

    /// zh-CN: 「报价」
    pub fn slip_quote(&self) -> String {
        CATALOGUE.text(self.0, "slip-quote", &[])
    }

    /// zh-CN: 「项目」
    pub fn slip_item(&self) -> String {
        CATALOGUE.text(self.0, "slip-item", &[])
    }

    /// zh-CN: 「单价（元）」
    pub fn slip_price(&self) -> String {
        CATALOGUE.text(self.0, "slip-price", &[])
    }

    /// zh-CN: 「金额（元）」
    pub fn slip_amount(&self) -> String {
        CATALOGUE.text(self.0, "slip-amount", &[])
    }

    /// zh-CN: 「数量」
    pub fn slip_quantity(&self) -> String {
        CATALOGUE.text(self.0, "slip-quantity", &[])
    }

    /// zh-CN: 「住户试用正常」
    pub fn slip_tried(&self) -> String {
        CATALOGUE.text(self.0, "slip-tried", &[])
    }

    /// zh-CN: 「人民币」
    pub fn rmb(&self) -> String {
        CATALOGUE.text(self.0, "rmb", &[])
    }

    /// zh-CN: 「住户同意」
    pub fn consent_was(&self) -> String {
        CATALOGUE.text(self.0, "consent-was", &[])
    }

    /// zh-CN: 「住户签名」
    pub fn sign_resident(&self) -> String {
        CATALOGUE.text(self.0, "sign-resident", &[])
    }

    /// zh-CN: 「维修人员签名」
    pub fn sign_worker(&self) -> String {
        CATALOGUE.text(self.0, "sign-worker", &[])
    }

    /// zh-CN: 「打印于 {at} · {who}」
    pub fn printed(&self, at: impl Into<Arg>, who: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "printed", &[("at", at.into()), ("who", who.into())])
    }

    /// zh-CN: 「住户中心」
    pub fn nav_office(&self) -> String {
        CATALOGUE.text(self.0, "nav-office", &[])
    }

    /// zh-CN: 「派单方式」
    pub fn habits_title(&self) -> String {
        CATALOGUE.text(self.0, "habits-title", &[])
    }

    /// zh-CN: 「没有在登记时定人的单，由谁指派」
    pub fn habits_giving(&self) -> String {
        CATALOGUE.text(self.0, "habits-giving", &[])
    }

    /// zh-CN: 「紧急单多久内要接」
    pub fn habits_urgent(&self) -> String {
        CATALOGUE.text(self.0, "habits-urgent", &[])
    }

    /// zh-CN: 「普通单多久内要接」
    pub fn habits_ordinary(&self) -> String {
        CATALOGUE.text(self.0, "habits-ordinary", &[])
    }

    /// zh-CN: 「住户可以要求重开的期限」
    pub fn habits_reopen(&self) -> String {
        CATALOGUE.text(self.0, "habits-reopen", &[])
    }

    /// zh-CN: 「依据」
    pub fn habits_source(&self) -> String {
        CATALOGUE.text(self.0, "habits-source", &[])
    }

    /// zh-CN: 「例如：11 月服务例会」
    pub fn habits_source_hint(&self) -> String {
        CATALOGUE.text(self.0, "habits-source-hint", &[])
    }

    /// zh-CN: 「前台登记时直接指定师傅。」
    pub fn giving_hint_clerk(&self) -> String {
        CATALOGUE.text(self.0, "giving-hint-clerk", &[])
    }

    /// zh-CN: 「班长在派工台上分派。」
    pub fn giving_hint_leader(&self) -> String {
        CATALOGUE.text(self.0, "giving-hint-leader", &[])
    }

    /// zh-CN: 「师傅在手机上自己接单。」
    pub fn giving_hint_take(&self) -> String {
        CATALOGUE.text(self.0, "giving-hint-take", &[])
    }

    /// zh-CN: 「{who} 于 {at} 修改」
    pub fn changed_by(&self, at: impl Into<Arg>, who: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "changed-by", &[("at", at.into()), ("who", who.into())])
    }

    /// zh-CN: 「现场例外」
    pub fn nav_exceptions(&self) -> String {
        CATALOGUE.text(self.0, "nav-exceptions", &[])
    }

    /// zh-CN: 「待我确认」
    pub fn nav_calls(&self) -> String {
        CATALOGUE.text(self.0, "nav-calls", &[])
    }

    /// zh-CN: 「同事写您打了电话或作了见证，请您亲自确认」
    pub fn calls_lead(&self) -> String {
        CATALOGUE.text(self.0, "calls-lead", &[])
    }

    /// zh-CN: 「没有等您确认的」
    pub fn calls_empty(&self) -> String {
        CATALOGUE.text(self.0, "calls-empty", &[])
    }

    /// zh-CN: 「同事写上您的名字时，会出现在这里。」
    pub fn calls_empty_text(&self) -> String {
        CATALOGUE.text(self.0, "calls-empty-text", &[])
    }

    /// zh-CN: 「您给住户打过电话，住户同意了报价，对吗？」
    pub fn call_asked_consent(&self) -> String {
        CATALOGUE.text(self.0, "call-asked-consent", &[])
    }

    /// zh-CN: 「完工时您给住户打过电话，或到场看过，对吗？」
    pub fn call_asked_acceptance(&self) -> String {
        CATALOGUE.text(self.0, "call-asked-acceptance", &[])
    }

    /// zh-CN: 「{by} 于 {at} 写上了您」
    pub fn call_named(&self, at: impl Into<Arg>, by: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "call-named", &[("at", at.into()), ("by", by.into())])
    }

    /// zh-CN: 「说明」
    pub fn call_words(&self) -> String {
        CATALOGUE.text(self.0, "call-words", &[])
    }

    /// zh-CN: 「几点打的、对方怎么说。不是这样的，请写明。」
    pub fn call_words_hint(&self) -> String {
        CATALOGUE.text(self.0, "call-words-hint", &[])
    }

    /// zh-CN: 「是我，没错」
    pub fn call_yes(&self) -> String {
        CATALOGUE.text(self.0, "call-yes", &[])
    }

    /// zh-CN: 「不是这样」
    pub fn call_no(&self) -> String {
        CATALOGUE.text(self.0, "call-no", &[])
    }

    /// zh-CN: 「有 {n} 件事等您确认」
    pub fn calls_waiting(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "calls-waiting", &[("n", n.into())])
    }

    /// zh-CN: 「待本人确认」
    pub fn witness_to_confirm(&self) -> String {
        CATALOGUE.text(self.0, "witness-to-confirm", &[])
    }

    /// zh-CN: 「本人已确认」
    pub fn witness_confirmed(&self) -> String {
        CATALOGUE.text(self.0, "witness-confirmed", &[])
    }

    /// zh-CN: 「本人否认」
    pub fn witness_denied(&self) -> String {
        CATALOGUE.text(self.0, "witness-denied", &[])
    }

    /// zh-CN: 「被写上名字的同事说，没有这回事。」
    pub fn offline_why_denied(&self) -> String {
        CATALOGUE.text(self.0, "offline-why-denied", &[])
    }

    /// zh-CN: 「现场补报未能入单，已转中心」
    pub fn did_excepted(&self) -> String {
        CATALOGUE.text(self.0, "did-excepted", &[])
    }

    /// zh-CN: 「同事本人确认电话」
    pub fn did_call_confirmed(&self) -> String {
        CATALOGUE.text(self.0, "did-call-confirmed", &[])
    }

    /// zh-CN: 「同事本人否认电话」
    pub fn did_call_denied(&self) -> String {
        CATALOGUE.text(self.0, "did-call-denied", &[])
    }

    /// zh-CN: 「同意作废，请重新取得」
    pub fn did_agreement_void(&self) -> String {
        CATALOGUE.text(self.0, "did-agreement-void", &[])
    }

    /// zh-CN: 「现场例外已处理」
    pub fn did_exception_settled(&self) -> String {
        CATALOGUE.text(self.0, "did-exception-settled", &[])
    }

    /// zh-CN: 「现场例外」
    pub fn exceptions_title(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-title", &[])
    }

    /// zh-CN: 「无网络时现场做的、补报时规则不能收的，都在这里；派工单不往前走，也不收费。」
    pub fn exceptions_lead(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-lead", &[])
    }

    /// zh-CN: 「待处理」
    pub fn exceptions_open(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-open", &[])
    }

    /// zh-CN: 「已处理」
    pub fn exceptions_settled(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-settled", &[])
    }

    /// zh-CN: 「没有现场例外」
    pub fn exceptions_empty(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-empty", &[])
    }

    /// zh-CN: 「现场补报都已顺利入单。」
    pub fn exceptions_empty_text(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-empty-text", &[])
    }

    /// zh-CN: 「本页 {count} 条」
    pub fn exceptions_shown(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "exceptions-shown", &[("count", count.into())])
    }

    /// zh-CN: 「现场人员」
    pub fn exceptions_who(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-who", &[])
    }

    /// zh-CN: 「手机上的时间」
    pub fn exceptions_device(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-device", &[])
    }

    /// zh-CN: 「中心收到」
    pub fn exceptions_received(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-received", &[])
    }

    /// zh-CN: 「未收的原因」
    pub fn exceptions_why(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-why", &[])
    }

    /// zh-CN: 「其间改动」
    pub fn exceptions_meanwhile(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-meanwhile", &[])
    }

    /// zh-CN: 「{who}，{at}」
    pub fn exceptions_changed(&self, at: impl Into<Arg>, who: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "exceptions-changed", &[("at", at.into()), ("who", who.into())])
    }

    /// zh-CN: 「处理结果」
    pub fn exceptions_settlement(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-settlement", &[])
    }

    /// zh-CN: 「请写明怎么处理的：补做了哪一步，和谁核实过。」
    pub fn exceptions_settlement_hint(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-settlement-hint", &[])
    }

    /// zh-CN: 「记为已处理」
    pub fn exceptions_settle(&self) -> String {
        CATALOGUE.text(self.0, "exceptions-settle", &[])
    }

    /// zh-CN: 「现场人员的岗位现在不能做这一步。」
    pub fn offline_why_forbidden(&self) -> String {
        CATALOGUE.text(self.0, "offline-why-forbidden", &[])
    }

    /// zh-CN: 「这一步所指的内容已经不在了。」
    pub fn offline_why_gone(&self) -> String {
        CATALOGUE.text(self.0, "offline-why-gone", &[])
    }

    /// zh-CN: 「现场人员把这一步交给中心处理。」
    pub fn offline_why_set_aside(&self) -> String {
        CATALOGUE.text(self.0, "offline-why-set-aside", &[])
    }

    /// zh-CN: 「检查所见」
    pub fn offline_told_findings(&self) -> String {
        CATALOGUE.text(self.0, "offline-told-findings", &[])
    }

    /// zh-CN: 「读数」
    pub fn offline_told_readings(&self) -> String {
        CATALOGUE.text(self.0, "offline-told-readings", &[])
    }

    /// zh-CN: 「做了什么」
    pub fn offline_told_done(&self) -> String {
        CATALOGUE.text(self.0, "offline-told-done", &[])
    }

    /// zh-CN: 「原因」
    pub fn offline_told_reason(&self) -> String {
        CATALOGUE.text(self.0, "offline-told-reason", &[])
    }

    /// zh-CN: 「开门的人」
    pub fn offline_told_let_in_by(&self) -> String {
        CATALOGUE.text(self.0, "offline-told-let-in-by", &[])
    }

    /// zh-CN: 「住户的话」
    pub fn offline_told_words(&self) -> String {
        CATALOGUE.text(self.0, "offline-told-words", &[])
    }

    /// zh-CN: 「说明」
    pub fn offline_told_note(&self) -> String {
        CATALOGUE.text(self.0, "offline-told-note", &[])
    }

    /// zh-CN: 「验收」
    pub fn offline_told_by(&self) -> String {
        CATALOGUE.text(self.0, "offline-told-by", &[])
    }

    /// zh-CN: 「付款方式」
    pub fn offline_told_method(&self) -> String {
        CATALOGUE.text(self.0, "offline-told-method", &[])
    }

    /// zh-CN: 「现场报的金额」
    pub fn offline_told_amount(&self) -> String {
        CATALOGUE.text(self.0, "offline-told-amount", &[])
    }

    /// zh-CN: 「意见」
    pub fn offline_told_opinion(&self) -> String {
        CATALOGUE.text(self.0, "offline-told-opinion", &[])
    }

    /// zh-CN: 「给住户看的是 ¥{shown}，按现行价目应为 ¥{total}；住户没有同意过这个数。」
    pub fn refusal_charge_consent_shown_otherwise(&self, shown: impl Into<Arg>, total: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "refusal-charge-consent-shown-otherwise",
            &[("shown", shown.into()), ("total", total.into())],
        )
    }

    /// zh-CN: 「升级待处理」
    pub fn chase_raised(&self) -> String {
        CATALOGUE.text(self.0, "chase-raised", &[])
    }

    /// zh-CN: 「打电话问清楚；人来不了就改派。」
    pub fn chase_raised_todo(&self) -> String {
        CATALOGUE.text(self.0, "chase-raised-todo", &[])
    }

    /// zh-CN: 「退回中心，等拿主意」
    pub fn chase_centre(&self) -> String {
        CATALOGUE.text(self.0, "chase-centre", &[])
    }

    /// zh-CN: 「看退回的原因，改派、转外单位或者向住户说明。」
    pub fn chase_centre_todo(&self) -> String {
        CATALOGUE.text(self.0, "chase-centre-todo", &[])
    }

    /// zh-CN: 「还没派出去」
    pub fn chase_nobody(&self) -> String {
        CATALOGUE.text(self.0, "chase-nobody", &[])
    }

    /// zh-CN: 「派给在班、有证的同事；没有空档就先跟住户约时间。」
    pub fn chase_nobody_todo(&self) -> String {
        CATALOGUE.text(self.0, "chase-nobody-todo", &[])
    }

    /// zh-CN: 「报价未答复」
    pub fn chase_quote(&self) -> String {
        CATALOGUE.text(self.0, "chase-quote", &[])
    }

    /// zh-CN: 「问住户有没有疑问；同意之前不动工，不同意也不收费。」
    pub fn chase_quote_todo(&self) -> String {
        CATALOGUE.text(self.0, "chase-quote-todo", &[])
    }

    /// zh-CN: 「停下来的工单」
    pub fn chase_rests(&self) -> String {
        CATALOGUE.text(self.0, "chase-rests", &[])
    }

    /// zh-CN: 「配件、住户或别的工种：问到日子，到期前接上。」
    pub fn chase_rests_todo(&self) -> String {
        CATALOGUE.text(self.0, "chase-rests-todo", &[])
    }
}
