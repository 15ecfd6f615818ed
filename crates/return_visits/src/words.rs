//! Generated from `locales/*/return_visits.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use platform::i18n::{Arg, Catalogue, Lang};

/// The texts of `return_visits` in both languages.
pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::new(
        "return_visits",
        include_str!("../../../locales/zh-CN/return_visits.ftl"),
        include_str!("../../../locales/en/return_visits.ftl"),
    )
});

/// The texts of `return_visits` in one language, a method a message.
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

    /// zh-CN: 「回访」
    pub fn nav_return_visits(&self) -> String {
        CATALOGUE.text(self.0, "nav-return-visits", &[])
    }

    /// zh-CN: 「回访」
    pub fn title(&self) -> String {
        CATALOGUE.text(self.0, "title", &[])
    }

    /// zh-CN: 「第二天问一声：解决了吗，满意吗」
    pub fn lead(&self) -> String {
        CATALOGUE.text(self.0, "lead", &[])
    }

    /// zh-CN: 「回访 {number}」
    pub fn visit_title(&self, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "visit-title", &[("number", number.into())])
    }

    /// zh-CN: 「查看范围」
    pub fn views(&self) -> String {
        CATALOGUE.text(self.0, "views", &[])
    }

    /// zh-CN: 「该回访了」
    pub fn view_due(&self) -> String {
        CATALOGUE.text(self.0, "view-due", &[])
    }

    /// zh-CN: 「全部待回访」
    pub fn view_open(&self) -> String {
        CATALOGUE.text(self.0, "view-open", &[])
    }

    /// zh-CN: 「已回访」
    pub fn view_done(&self) -> String {
        CATALOGUE.text(self.0, "view-done", &[])
    }

    /// zh-CN: 「未联系上」
    pub fn view_unreached(&self) -> String {
        CATALOGUE.text(self.0, "view-unreached", &[])
    }

    /// zh-CN: 「免回访」
    pub fn view_waived(&self) -> String {
        CATALOGUE.text(self.0, "view-waived", &[])
    }

    /// zh-CN: 「已重开」
    pub fn view_overtaken(&self) -> String {
        CATALOGUE.text(self.0, "view-overtaken", &[])
    }

    /// zh-CN: 「全部」
    pub fn view_all(&self) -> String {
        CATALOGUE.text(self.0, "view-all", &[])
    }

    /// zh-CN: 「未到时间」
    pub fn state_open(&self) -> String {
        CATALOGUE.text(self.0, "state-open", &[])
    }

    /// zh-CN: 「待回访」
    pub fn state_due(&self) -> String {
        CATALOGUE.text(self.0, "state-due", &[])
    }

    /// zh-CN: 「已回访」
    pub fn state_done(&self) -> String {
        CATALOGUE.text(self.0, "state-done", &[])
    }

    /// zh-CN: 「未联系上」
    pub fn state_unreached(&self) -> String {
        CATALOGUE.text(self.0, "state-unreached", &[])
    }

    /// zh-CN: 「免回访」
    pub fn state_waived(&self) -> String {
        CATALOGUE.text(self.0, "state-waived", &[])
    }

    /// zh-CN: 「已重开，未回访」
    pub fn state_overtaken(&self) -> String {
        CATALOGUE.text(self.0, "state-overtaken", &[])
    }

    /// zh-CN: 「已拖延」
    pub fn late(&self) -> String {
        CATALOGUE.text(self.0, "late", &[])
    }

    /// zh-CN: 「重新派单」
    pub fn reopened(&self) -> String {
        CATALOGUE.text(self.0, "reopened", &[])
    }

    /// zh-CN: 「投诉」
    pub fn reason_complaint(&self) -> String {
        CATALOGUE.text(self.0, "reason-complaint", &[])
    }

    /// zh-CN: 「渗漏」
    pub fn reason_leak(&self) -> String {
        CATALOGUE.text(self.0, "reason-leak", &[])
    }

    /// zh-CN: 「有偿」
    pub fn reason_paid(&self) -> String {
        CATALOGUE.text(self.0, "reason-paid", &[])
    }

    /// zh-CN: 「评价偏低」
    pub fn reason_opinion(&self) -> String {
        CATALOGUE.text(self.0, "reason-opinion", &[])
    }

    /// zh-CN: 「返修」
    pub fn reason_repeat(&self) -> String {
        CATALOGUE.text(self.0, "reason-repeat", &[])
    }

    /// zh-CN: 「未同意报价」
    pub fn reason_declined(&self) -> String {
        CATALOGUE.text(self.0, "reason-declined", &[])
    }

    /// zh-CN: 「一般」
    pub fn reason_ordinary(&self) -> String {
        CATALOGUE.text(self.0, "reason-ordinary", &[])
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

    /// zh-CN: 「近 30 天：已回访 {visited} 件 · 未联系上 {unreached} 件 · 免回访 {waived} 件（分开统计）」
    pub fn figures(&self, unreached: impl Into<Arg>, visited: impl Into<Arg>, waived: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "figures",
            &[("unreached", unreached.into()), ("visited", visited.into()), ("waived", waived.into())],
        )
    }

    /// zh-CN: 「解决率 {solved}% · 满意率 {satisfied}%」
    pub fn figures_answers(&self, satisfied: impl Into<Arg>, solved: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "figures-answers", &[("satisfied", satisfied.into()), ("solved", solved.into())])
    }

    /// zh-CN: 「单号、房号或姓名」
    pub fn find_placeholder(&self) -> String {
        CATALOGUE.text(self.0, "find-placeholder", &[])
    }

    /// zh-CN: 「查找回访」
    pub fn find_label(&self) -> String {
        CATALOGUE.text(self.0, "find-label", &[])
    }

    /// zh-CN: 「查找」
    pub fn find_go(&self) -> String {
        CATALOGUE.text(self.0, "find-go", &[])
    }

    /// zh-CN: 「本页 {n} 件」
    pub fn shown(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "shown", &[("n", n.into())])
    }

    /// zh-CN: 「时间」
    pub fn col_when(&self) -> String {
        CATALOGUE.text(self.0, "col-when", &[])
    }

    /// zh-CN: 「向谁回访」
    pub fn col_who(&self) -> String {
        CATALOGUE.text(self.0, "col-who", &[])
    }

    /// zh-CN: 「何事」
    pub fn col_matter(&self) -> String {
        CATALOGUE.text(self.0, "col-matter", &[])
    }

    /// zh-CN: 「为何回访」
    pub fn col_why(&self) -> String {
        CATALOGUE.text(self.0, "col-why", &[])
    }

    /// zh-CN: 「谁做的」
    pub fn col_workers(&self) -> String {
        CATALOGUE.text(self.0, "col-workers", &[])
    }

    /// zh-CN: 「情况」
    pub fn col_state(&self) -> String {
        CATALOGUE.text(self.0, "col-state", &[])
    }

    /// zh-CN: 「操作」
    pub fn col_go(&self) -> String {
        CATALOGUE.text(self.0, "col-go", &[])
    }

    /// zh-CN: 「去回访」
    pub fn ask(&self) -> String {
        CATALOGUE.text(self.0, "ask", &[])
    }

    /// zh-CN: 「匿名」
    pub fn anonymous(&self) -> String {
        CATALOGUE.text(self.0, "anonymous", &[])
    }

    /// zh-CN: 「报事人没有留下姓名和电话。如能在现场遇到使用的人，请当面问一声。」
    pub fn anonymous_text(&self) -> String {
        CATALOGUE.text(self.0, "anonymous-text", &[])
    }

    /// zh-CN: 「试过 {n} 次」
    pub fn tried(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "tried", &[("n", n.into())])
    }

    /// zh-CN: 「都回访完了」
    pub fn empty_title(&self) -> String {
        CATALOGUE.text(self.0, "empty-title", &[])
    }

    /// zh-CN: 「验收后的第二天，该回访的工单会自动出现在这里。」
    pub fn empty_text(&self) -> String {
        CATALOGUE.text(self.0, "empty-text", &[])
    }

    /// zh-CN: 「没有找到」
    pub fn none_found(&self) -> String {
        CATALOGUE.text(self.0, "none-found", &[])
    }

    /// zh-CN: 「换个单号、房号或姓名试试，也可以看看其他范围。」
    pub fn none_found_text(&self) -> String {
        CATALOGUE.text(self.0, "none-found-text", &[])
    }

    /// zh-CN: 「看工单」
    pub fn see_order(&self) -> String {
        CATALOGUE.text(self.0, "see-order", &[])
    }

    /// zh-CN: 「到受理单查看电话」
    pub fn see_request(&self) -> String {
        CATALOGUE.text(self.0, "see-request", &[])
    }

    /// zh-CN: 「看这一户的全部经过」
    pub fn see_household(&self) -> String {
        CATALOGUE.text(self.0, "see-household", &[])
    }

    /// zh-CN: 「下一件」
    pub fn next(&self) -> String {
        CATALOGUE.text(self.0, "next", &[])
    }

    /// zh-CN: 「回到回访列表」
    pub fn back_to_queue(&self) -> String {
        CATALOGUE.text(self.0, "back-to-queue", &[])
    }

    /// zh-CN: 「向谁回访」
    pub fn whom(&self) -> String {
        CATALOGUE.text(self.0, "whom", &[])
    }

    /// zh-CN: 「查看号码并拨打」
    pub fn reveal(&self) -> String {
        CATALOGUE.text(self.0, "reveal", &[])
    }

    /// zh-CN: 「用途：回电。号码会显示在这里，系统会留下记录。」
    pub fn reveal_hint(&self) -> String {
        CATALOGUE.text(self.0, "reveal-hint", &[])
    }

    /// zh-CN: 「现在是休息时间（{hours}），请不要打扰住户，白天再打。」
    pub fn quiet_now(&self, hours: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "quiet-now", &[("hours", hours.into())])
    }

    /// zh-CN: 「做了什么」
    pub fn what_was_done(&self) -> String {
        CATALOGUE.text(self.0, "what-was-done", &[])
    }

    /// zh-CN: 「处理结果」
    pub fn done(&self) -> String {
        CATALOGUE.text(self.0, "done", &[])
    }

    /// zh-CN: 「验收时间」
    pub fn accepted_at(&self) -> String {
        CATALOGUE.text(self.0, "accepted-at", &[])
    }

    /// zh-CN: 「验收时的评价」
    pub fn opinion_then(&self) -> String {
        CATALOGUE.text(self.0, "opinion-then", &[])
    }

    /// zh-CN: 「回访时间」
    pub fn due_at(&self) -> String {
        CATALOGUE.text(self.0, "due-at", &[])
    }

    /// zh-CN: 「这一单您参与过，请交给其他同事回访。」
    pub fn own_work(&self) -> String {
        CATALOGUE.text(self.0, "own-work", &[])
    }

    /// zh-CN: 「为什么？」
    pub fn why(&self) -> String {
        CATALOGUE.text(self.0, "why", &[])
    }

    /// zh-CN: 「请说」
    pub fn say(&self) -> String {
        CATALOGUE.text(self.0, "say", &[])
    }

    /// zh-CN: 「“您好，我是住户中心的。前一天您报的‘{matter}’，想跟您确认几件事，耽误您一分钟。”」
    pub fn say_greet(&self, matter: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "say-greet", &[("matter", matter.into())])
    }

    /// zh-CN: 「问题解决了吗？」
    pub fn say_solved(&self) -> String {
        CATALOGUE.text(self.0, "say-solved", &[])
    }

    /// zh-CN: 「您对这次服务满意吗？」
    pub fn say_satisfied(&self) -> String {
        CATALOGUE.text(self.0, "say-satisfied", &[])
    }

    /// zh-CN: 「您付了多少钱？付给了谁？」
    pub fn say_paid(&self) -> String {
        CATALOGUE.text(self.0, "say-paid", &[])
    }

    /// zh-CN: 「还有什么要我们做的吗？谢谢您，再见。」
    pub fn say_more(&self) -> String {
        CATALOGUE.text(self.0, "say-more", &[])
    }

    /// zh-CN: 「解决了吗」
    pub fn solved(&self) -> String {
        CATALOGUE.text(self.0, "solved", &[])
    }

    /// zh-CN: 「已解决」
    pub fn solved_yes(&self) -> String {
        CATALOGUE.text(self.0, "solved-yes", &[])
    }

    /// zh-CN: 「没解决」
    pub fn solved_no(&self) -> String {
        CATALOGUE.text(self.0, "solved-no", &[])
    }

    /// zh-CN: 「满意吗」
    pub fn satisfaction(&self) -> String {
        CATALOGUE.text(self.0, "satisfaction", &[])
    }

    /// zh-CN: 「住户说付了多少」
    pub fn paid(&self) -> String {
        CATALOGUE.text(self.0, "paid", &[])
    }

    /// zh-CN: 「没问到就留空；没付请填 0。」
    pub fn paid_hint(&self) -> String {
        CATALOGUE.text(self.0, "paid-hint", &[])
    }

    /// zh-CN: 「付给了谁」
    pub fn paid_to(&self) -> String {
        CATALOGUE.text(self.0, "paid-to", &[])
    }

    /// zh-CN: 「中心（收款码、收银台或收据）」
    pub fn paid_to_office(&self) -> String {
        CATALOGUE.text(self.0, "paid-to-office", &[])
    }

    /// zh-CN: 「交给了师傅个人」
    pub fn paid_to_worker(&self) -> String {
        CATALOGUE.text(self.0, "paid-to-worker", &[])
    }

    /// zh-CN: 「备注」
    pub fn remark(&self) -> String {
        CATALOGUE.text(self.0, "remark", &[])
    }

    /// zh-CN: 「住户还说了什么；提交即视为您已签字确认。」
    pub fn remark_hint(&self) -> String {
        CATALOGUE.text(self.0, "remark-hint", &[])
    }

    /// zh-CN: 「选“没解决”会立即重新派单，排在最前，经过一并带上。」
    pub fn not_solved_hint(&self) -> String {
        CATALOGUE.text(self.0, "not-solved-hint", &[])
    }

    /// zh-CN: 「记下并签字」
    pub fn save(&self) -> String {
        CATALOGUE.text(self.0, "save", &[])
    }

    /// zh-CN: 「没联系上」
    pub fn missed(&self) -> String {
        CATALOGUE.text(self.0, "missed", &[])
    }

    /// zh-CN: 「没联系上的情况，例如：无人接听」
    pub fn missed_hint(&self) -> String {
        CATALOGUE.text(self.0, "missed-hint", &[])
    }

    /// zh-CN: 「联系经过」
    pub fn tries(&self) -> String {
        CATALOGUE.text(self.0, "tries", &[])
    }

    /// zh-CN: 「接通」
    pub fn try_reached(&self) -> String {
        CATALOGUE.text(self.0, "try-reached", &[])
    }

    /// zh-CN: 「没联系上」
    pub fn try_missed(&self) -> String {
        CATALOGUE.text(self.0, "try-missed", &[])
    }

    /// zh-CN: 「（休息时间，不计次数）」
    pub fn try_not_counted(&self) -> String {
        CATALOGUE.text(self.0, "try-not-counted", &[])
    }

    /// zh-CN: 「已解决，工单已办结」
    pub fn result_solved(&self) -> String {
        CATALOGUE.text(self.0, "result-solved", &[])
    }

    /// zh-CN: 「没解决，已重新派单」
    pub fn result_not_solved(&self) -> String {
        CATALOGUE.text(self.0, "result-not-solved", &[])
    }

    /// zh-CN: 「多次未联系上，工单已办结」
    pub fn result_unreached(&self) -> String {
        CATALOGUE.text(self.0, "result-unreached", &[])
    }

    /// zh-CN: 「属于公布过的免回访类别」
    pub fn result_waived(&self) -> String {
        CATALOGUE.text(self.0, "result-waived", &[])
    }

    /// zh-CN: 「看新工单」
    pub fn see_reopened(&self) -> String {
        CATALOGUE.text(self.0, "see-reopened", &[])
    }

    /// zh-CN: 「住户说付了」
    pub fn said_paid(&self) -> String {
        CATALOGUE.text(self.0, "said-paid", &[])
    }

    /// zh-CN: 「账上收据」
    pub fn receipts(&self) -> String {
        CATALOGUE.text(self.0, "receipts", &[])
    }

    /// zh-CN: 「免回访类别」
    pub fn waived_by(&self) -> String {
        CATALOGUE.text(self.0, "waived-by", &[])
    }

    /// zh-CN: 「已转经理」
    pub fn on_managers_list(&self) -> String {
        CATALOGUE.text(self.0, "on-managers-list", &[])
    }

    /// zh-CN: 「签字」
    pub fn signed(&self) -> String {
        CATALOGUE.text(self.0, "signed", &[])
    }

    /// zh-CN: 「系统」
    pub fn by_software(&self) -> String {
        CATALOGUE.text(self.0, "by-software", &[])
    }

    /// zh-CN: 「需经理过问」
    pub fn flags_title(&self) -> String {
        CATALOGUE.text(self.0, "flags-title", &[])
    }

    /// zh-CN: 「钱对不上，或住户不满意」
    pub fn flags_lead(&self) -> String {
        CATALOGUE.text(self.0, "flags-lead", &[])
    }

    /// zh-CN: 「待处理」
    pub fn flags_open(&self) -> String {
        CATALOGUE.text(self.0, "flags-open", &[])
    }

    /// zh-CN: 「已处理」
    pub fn flags_settled(&self) -> String {
        CATALOGUE.text(self.0, "flags-settled", &[])
    }

    /// zh-CN: 「没有要过问的」
    pub fn flags_empty(&self) -> String {
        CATALOGUE.text(self.0, "flags-empty", &[])
    }

    /// zh-CN: 「住户说的钱数与收据不一致，或回访评价为不满意时，会出现在这里。」
    pub fn flags_empty_text(&self) -> String {
        CATALOGUE.text(self.0, "flags-empty-text", &[])
    }

    /// zh-CN: 「比收据多」
    pub fn flag_paid_more(&self) -> String {
        CATALOGUE.text(self.0, "flag-paid-more", &[])
    }

    /// zh-CN: 「比收据少」
    pub fn flag_paid_less(&self) -> String {
        CATALOGUE.text(self.0, "flag-paid-less", &[])
    }

    /// zh-CN: 「钱交给了个人」
    pub fn flag_private_hand(&self) -> String {
        CATALOGUE.text(self.0, "flag-private-hand", &[])
    }

    /// zh-CN: 「住户不满意」
    pub fn flag_unhappy(&self) -> String {
        CATALOGUE.text(self.0, "flag-unhappy", &[])
    }

    /// zh-CN: 「没有问付款」
    pub fn flag_not_asked(&self) -> String {
        CATALOGUE.text(self.0, "flag-not-asked", &[])
    }

    /// zh-CN: 「处理结果」
    pub fn settlement(&self) -> String {
        CATALOGUE.text(self.0, "settlement", &[])
    }

    /// zh-CN: 「查到了什么、怎么处理、怎样答复了住户。」
    pub fn settlement_hint(&self) -> String {
        CATALOGUE.text(self.0, "settlement-hint", &[])
    }

    /// zh-CN: 「处理完毕」
    pub fn settle(&self) -> String {
        CATALOGUE.text(self.0, "settle", &[])
    }

    /// zh-CN: 「免回访类别」
    pub fn waivers_title(&self) -> String {
        CATALOGUE.text(self.0, "waivers-title", &[])
    }

    /// zh-CN: 「公布之后才算数，从公布之日起验收的工单免回访，分开统计。投诉、渗漏、有偿、评价偏低和返修的，任何情况下都要回访。」
    pub fn waivers_lead(&self) -> String {
        CATALOGUE.text(self.0, "waivers-lead", &[])
    }

    /// zh-CN: 「匿名报事」
    pub fn waiver_anonymous(&self) -> String {
        CATALOGUE.text(self.0, "waiver-anonymous", &[])
    }

    /// zh-CN: 「公共部位」
    pub fn waiver_common_part(&self) -> String {
        CATALOGUE.text(self.0, "waiver-common-part", &[])
    }

    /// zh-CN: 「小件免费维修」
    pub fn waiver_small_free(&self) -> String {
        CATALOGUE.text(self.0, "waiver-small-free", &[])
    }

    /// zh-CN: 「没有留下姓名和电话，无从问起。」
    pub fn waiver_note_anonymous(&self) -> String {
        CATALOGUE.text(self.0, "waiver-note-anonymous", &[])
    }

    /// zh-CN: 「公共部位的维修，由部门负责人凭前后照片验收。」
    pub fn waiver_note_common_part(&self) -> String {
        CATALOGUE.text(self.0, "waiver-note-common-part", &[])
    }

    /// zh-CN: 「在户内免费完成的小件维修。」
    pub fn waiver_note_small_free(&self) -> String {
        CATALOGUE.text(self.0, "waiver-note-small-free", &[])
    }

    /// zh-CN: 「未公布，照常回访」
    pub fn waiver_off(&self) -> String {
        CATALOGUE.text(self.0, "waiver-off", &[])
    }

    /// zh-CN: 「{day} 起免回访」
    pub fn waiver_on(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "waiver-on", &[("day", day.into())])
    }

    /// zh-CN: 「公布于：{place}」
    pub fn waiver_where(&self, place: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "waiver-where", &[("place", place.into())])
    }

    /// zh-CN: 「收回，恢复回访」
    pub fn waiver_back(&self) -> String {
        CATALOGUE.text(self.0, "waiver-back", &[])
    }

    /// zh-CN: 「从哪天起」
    pub fn waiver_since(&self) -> String {
        CATALOGUE.text(self.0, "waiver-since", &[])
    }

    /// zh-CN: 「在哪里公布」
    pub fn waiver_place(&self) -> String {
        CATALOGUE.text(self.0, "waiver-place", &[])
    }

    /// zh-CN: 「例如：各单元公告栏、住户群」
    pub fn waiver_place_hint(&self) -> String {
        CATALOGUE.text(self.0, "waiver-place-hint", &[])
    }

    /// zh-CN: 「预计工时不超过（分钟）」
    pub fn waiver_minutes(&self) -> String {
        CATALOGUE.text(self.0, "waiver-minutes", &[])
    }

    /// zh-CN: 「公布」
    pub fn waiver_publish(&self) -> String {
        CATALOGUE.text(self.0, "waiver-publish", &[])
    }

    /// zh-CN: 「上次评价」
    pub fn last_satisfaction(&self) -> String {
        CATALOGUE.text(self.0, "last-satisfaction", &[])
    }

    /// zh-CN: 「回访 {number}：{matter}，已解决」
    pub fn timeline_solved(&self, matter: impl Into<Arg>, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "timeline-solved", &[("matter", matter.into()), ("number", number.into())])
    }

    /// zh-CN: 「回访 {number}：{matter}，没解决，重新派单」
    pub fn timeline_not_solved(&self, matter: impl Into<Arg>, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "timeline-not-solved", &[("matter", matter.into()), ("number", number.into())])
    }

    /// zh-CN: 「回访 {number}：{n} 次未联系上」
    pub fn timeline_unreached(&self, n: impl Into<Arg>, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "timeline-unreached", &[("n", n.into()), ("number", number.into())])
    }

    /// zh-CN: 「{number} 属于公布过的免回访类别」
    pub fn timeline_waived(&self, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "timeline-waived", &[("number", number.into())])
    }

    /// zh-CN: 「{number}：回访之前已重新开单」
    pub fn timeline_overtaken(&self, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "timeline-overtaken", &[("number", number.into())])
    }

    /// zh-CN: 「这一单您参与过，回访要由其他同事来做。」
    pub fn refusal_revisit_other_hands_own_work(&self) -> String {
        CATALOGUE.text(self.0, "refusal-revisit-other-hands-own-work", &[])
    }

    /// zh-CN: 「联系上了，就请把两个问题都问到：解决了吗，满意吗。」
    pub fn refusal_order_closed_by_revisit_both_answers(&self) -> String {
        CATALOGUE.text(self.0, "refusal-order-closed-by-revisit-both-answers", &[])
    }

    /// zh-CN: 「这一单已经回访过了，不用再记一次。」
    pub fn refusal_order_closed_by_revisit_recorded_already(&self) -> String {
        CATALOGUE.text(self.0, "refusal-order-closed-by-revisit-recorded-already", &[])
    }

    /// zh-CN: 「留给其他同事」
    pub fn way_leave_to_others(&self) -> String {
        CATALOGUE.text(self.0, "way-leave-to-others", &[])
    }

    /// zh-CN: 「补上两个答案」
    pub fn way_ask_both(&self) -> String {
        CATALOGUE.text(self.0, "way-ask-both", &[])
    }

    /// zh-CN: 「看回访结果」
    pub fn way_see_visit(&self) -> String {
        CATALOGUE.text(self.0, "way-see-visit", &[])
    }

    /// zh-CN: 「满意程度请填 1 到 5。」
    pub fn invalid_not_one_to_five(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-one-to-five", &[])
    }

    /// zh-CN: 「没联系上时，这一项请留空。」
    pub fn invalid_not_reached(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-reached", &[])
    }

    /// zh-CN: 「请填 1 到 480 分钟。」
    pub fn invalid_not_minutes(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-minutes", &[])
    }

    /// zh-CN: 「到期的回访」
    pub fn chase_due(&self) -> String {
        CATALOGUE.text(self.0, "chase-due", &[])
    }

    /// zh-CN: 「没有参与处理的同事打：解决了吗、满意吗、付了多少。」
    pub fn chase_due_todo(&self) -> String {
        CATALOGUE.text(self.0, "chase-due-todo", &[])
    }

    /// zh-CN: 「已打 {n} 次」
    pub fn chase_attempts(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "chase-attempts", &[("n", n.into())])
    }

    /// zh-CN: 「拨打」
    pub fn call_now(&self) -> String {
        CATALOGUE.text(self.0, "call-now", &[])
    }

    /// zh-CN: 「已按“回电”用途留下记录」
    pub fn call_recorded(&self) -> String {
        CATALOGUE.text(self.0, "call-recorded", &[])
    }

    /// zh-CN: 「回到这件回访」
    pub fn call_back_to_visit(&self) -> String {
        CATALOGUE.text(self.0, "call-back-to-visit", &[])
    }

    /// zh-CN: 「白天再打，先做别的回访」
    pub fn call_later(&self) -> String {
        CATALOGUE.text(self.0, "call-later", &[])
    }

    /// zh-CN: 「住户要求现在打，查看号码」
    pub fn call_asked(&self) -> String {
        CATALOGUE.text(self.0, "call-asked", &[])
    }

    /// zh-CN: 「仅在住户自己要求这个时间回电时使用，系统会留下记录。」
    pub fn call_asked_hint(&self) -> String {
        CATALOGUE.text(self.0, "call-asked-hint", &[])
    }

    /// zh-CN: 「现在是休息时间（{from}–{to}），请不要打扰住户，{to} 以后再打。」
    pub fn refusal_contact_limit_rest_hours(&self, from: impl Into<Arg>, to: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "refusal-contact-limit-rest-hours", &[("from", from.into()), ("to", to.into())])
    }

    /// zh-CN: 「白天再打」
    pub fn way_call_later(&self) -> String {
        CATALOGUE.text(self.0, "way-call-later", &[])
    }

    /// zh-CN: 「住户要求现在打」
    pub fn way_resident_asked(&self) -> String {
        CATALOGUE.text(self.0, "way-resident-asked", &[])
    }

    /// zh-CN: 「住户说付了钱，请问清付给了谁。」
    pub fn invalid_paid_to_whom(&self) -> String {
        CATALOGUE.text(self.0, "invalid-paid-to-whom", &[])
    }

    /// zh-CN: 「回访时间和次数」
    pub fn terms_title(&self) -> String {
        CATALOGUE.text(self.0, "terms-title", &[])
    }

    /// zh-CN: 「什么时间回访、什么时间不打扰、试几次算未联系上。改动从选定的那天起执行，以前的规定留档可查。」
    pub fn terms_lead(&self) -> String {
        CATALOGUE.text(self.0, "terms-lead", &[])
    }

    /// zh-CN: 「从哪天起」
    pub fn terms_since(&self) -> String {
        CATALOGUE.text(self.0, "terms-since", &[])
    }

    /// zh-CN: 「回访时间」
    pub fn terms_hours(&self) -> String {
        CATALOGUE.text(self.0, "terms-hours", &[])
    }

    /// zh-CN: 「休息时间」
    pub fn terms_quiet(&self) -> String {
        CATALOGUE.text(self.0, "terms-quiet", &[])
    }

    /// zh-CN: 「次数与期限」
    pub fn terms_what(&self) -> String {
        CATALOGUE.text(self.0, "terms-what", &[])
    }

    /// zh-CN: 「{try\_days} 天内试满 {tries} 次算未联系上；到时 {late\_hours} 小时未回访算拖延；评价“{unhappy}”及以下…」
    pub fn terms_limits(
        &self,
        late_hours: impl Into<Arg>,
        tries: impl Into<Arg>,
        try_days: impl Into<Arg>,
        unhappy: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "terms-limits",
            &[
                ("late_hours", late_hours.into()),
                ("tries", tries.into()),
                ("try_days", try_days.into()),
                ("unhappy", unhappy.into()),
            ],
        )
    }

    /// zh-CN: 「依据」
    pub fn terms_source(&self) -> String {
        CATALOGUE.text(self.0, "terms-source", &[])
    }

    /// zh-CN: 「谁定的、写在哪里，例如：经理办公会 11 月 24 日纪要」
    pub fn terms_source_hint(&self) -> String {
        CATALOGUE.text(self.0, "terms-source-hint", &[])
    }

    /// zh-CN: 「由谁设定」
    pub fn terms_by(&self) -> String {
        CATALOGUE.text(self.0, "terms-by", &[])
    }

    /// zh-CN: 「现行」
    pub fn terms_now(&self) -> String {
        CATALOGUE.text(self.0, "terms-now", &[])
    }

    /// zh-CN: 「服务规则默认值」
    pub fn terms_default(&self) -> String {
        CATALOGUE.text(self.0, "terms-default", &[])
    }

    /// zh-CN: 「调整」
    pub fn terms_change(&self) -> String {
        CATALOGUE.text(self.0, "terms-change", &[])
    }

    /// zh-CN: 「回访开始」
    pub fn terms_opens(&self) -> String {
        CATALOGUE.text(self.0, "terms-opens", &[])
    }

    /// zh-CN: 「回访结束」
    pub fn terms_closes(&self) -> String {
        CATALOGUE.text(self.0, "terms-closes", &[])
    }

    /// zh-CN: 「休息开始」
    pub fn terms_quiet_from(&self) -> String {
        CATALOGUE.text(self.0, "terms-quiet-from", &[])
    }

    /// zh-CN: 「休息结束」
    pub fn terms_quiet_to(&self) -> String {
        CATALOGUE.text(self.0, "terms-quiet-to", &[])
    }

    /// zh-CN: 「试几次」
    pub fn terms_tries(&self) -> String {
        CATALOGUE.text(self.0, "terms-tries", &[])
    }

    /// zh-CN: 「分在几天」
    pub fn terms_try_days(&self) -> String {
        CATALOGUE.text(self.0, "terms-try-days", &[])
    }

    /// zh-CN: 「几小时算拖延」
    pub fn terms_late_hours(&self) -> String {
        CATALOGUE.text(self.0, "terms-late-hours", &[])
    }

    /// zh-CN: 「评价到哪一档转经理」
    pub fn terms_unhappy_at(&self) -> String {
        CATALOGUE.text(self.0, "terms-unhappy-at", &[])
    }

    /// zh-CN: 「从这天起执行」
    pub fn terms_set(&self) -> String {
        CATALOGUE.text(self.0, "terms-set", &[])
    }

    /// zh-CN: 「请填时间，例如 09:00。」
    pub fn invalid_not_a_time(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-time", &[])
    }

    /// zh-CN: 「回访时间不能落在休息时间里。」
    pub fn invalid_in_rest_hours(&self) -> String {
        CATALOGUE.text(self.0, "invalid-in-rest-hours", &[])
    }

    /// zh-CN: 「请填 1 到 10 次。」
    pub fn invalid_not_tries(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-tries", &[])
    }

    /// zh-CN: 「天数至少 1 天，不多于次数。」
    pub fn invalid_not_try_days(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-try-days", &[])
    }

    /// zh-CN: 「请填 1 到 720 小时。」
    pub fn invalid_not_late_hours(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-late-hours", &[])
    }

    /// zh-CN: 「请选“不满意”“一般”或“满意”。」
    pub fn invalid_not_unhappy_at(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-unhappy-at", &[])
    }
}
