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
        CATALOGUE.text(self.0, "priority-P0", &[])
    }

    /// zh-CN: 「紧急」
    pub fn priority_p1(&self) -> String {
        CATALOGUE.text(self.0, "priority-P1", &[])
    }

    /// zh-CN: 「普通」
    pub fn priority_p2(&self) -> String {
        CATALOGUE.text(self.0, "priority-P2", &[])
    }

    /// zh-CN: 「计划」
    pub fn priority_p3(&self) -> String {
        CATALOGUE.text(self.0, "priority-P3", &[])
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

    /// zh-CN: 「【{community}】{who}已出发，为您处理“{what}”，请留意敲门。上门人员会先出示工牌。」
    pub fn sms_on_the_way(&self, community: impl Into<Arg>, what: impl Into<Arg>, who: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "sms-on-the-way",
            &[("community", community.into()), ("what", what.into()), ("who", who.into())],
        )
    }

    /// zh-CN: 「【{community}】“{what}”已处理完，请您试用。有问题请随时联系住户中心。」
    pub fn sms_finished(&self, community: impl Into<Arg>, what: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "sms-finished", &[("community", community.into()), ("what", what.into())])
    }

    /// zh-CN: 「【{community}】您的上门时间已改为 {at}，感谢您的谅解。」
    pub fn sms_moved(&self, at: impl Into<Arg>, community: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "sms-moved", &[("at", at.into()), ("community", community.into())])
    }

    /// zh-CN: 「【{community}】您报的事已转{party}处理，预计 {due} 前答复，我们会继续跟进。」
    pub fn sms_outside(&self, community: impl Into<Arg>, due: impl Into<Arg>, party: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "sms-outside",
            &[("community", community.into()), ("due", due.into()), ("party", party.into())],
        )
    }

    /// zh-CN: 「【{community}】工单 {number} 已撤销。如仍需要处理，请联系住户中心。」
    pub fn sms_cancelled(&self, community: impl Into<Arg>, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "sms-cancelled", &[("community", community.into()), ("number", number.into())])
    }

    /// zh-CN: 「【{community}】很抱歉没有一次处理好，已优先为您重新派单（{number}）。」
    pub fn sms_reopened(&self, community: impl Into<Arg>, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "sms-reopened", &[("community", community.into()), ("number", number.into())])
    }

    /// zh-CN: 「【{community}】工单 {number} 报价 {total} 元。同意请把验证码 {code} 告诉现场师傅，{minutes} 分钟…」
    pub fn sms_code(
        &self,
        code: impl Into<Arg>,
        community: impl Into<Arg>,
        minutes: impl Into<Arg>,
        number: impl Into<Arg>,
        total: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "sms-code",
            &[
                ("code", code.into()),
                ("community", community.into()),
                ("minutes", minutes.into()),
                ("number", number.into()),
                ("total", total.into()),
            ],
        )
    }

    /// zh-CN: 「管理费用于公共设施的日常维护、保洁、绿化和秩序。」
    pub fn fee_covers(&self) -> String {
        CATALOGUE.text(self.0, "fee-covers", &[])
    }

    /// zh-CN: 「户内维修不在其中，按公示价另收，您同意才动工。」
    pub fn fee_not(&self) -> String {
        CATALOGUE.text(self.0, "fee-not", &[])
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

    /// zh-CN: 「数量要大于 0，最多两位小数。」
    pub fn invalid_not_a_quantity(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-quantity", &[])
    }
}
