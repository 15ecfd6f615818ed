//! Generated from `locales/*/intake.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use platform::i18n::{Arg, Catalogue, Lang};

/// The texts of `intake` in both languages.
pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::new(
        "intake",
        include_str!("../../../locales/zh-CN/intake.ftl"),
        include_str!("../../../locales/en/intake.ftl"),
    )
});

/// The texts of `intake` in one language, a method a message.
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

    /// zh-CN: 「来电」
    pub fn nav_console(&self) -> String {
        CATALOGUE.text(self.0, "nav-console", &[])
    }

    /// zh-CN: 「诉求」
    pub fn nav_requests(&self) -> String {
        CATALOGUE.text(self.0, "nav-requests", &[])
    }

    /// zh-CN: 「约定」
    pub fn nav_promises(&self) -> String {
        CATALOGUE.text(self.0, "nav-promises", &[])
    }

    /// zh-CN: 「话术」
    pub fn nav_script(&self) -> String {
        CATALOGUE.text(self.0, "nav-script", &[])
    }

    /// zh-CN: 「来电」
    pub fn console_title(&self) -> String {
        CATALOGUE.text(self.0, "console-title", &[])
    }

    /// zh-CN: 「今日 {count} 件」
    pub fn stat_today(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "stat-today", &[("count", count.into())])
    }

    /// zh-CN: 「今日 {count} 件 · 近七天按时 {share}%」
    pub fn stat_today_share(&self, count: impl Into<Arg>, share: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "stat-today-share", &[("count", count.into()), ("share", share.into())])
    }

    /// zh-CN: 「关闭」
    pub fn close(&self) -> String {
        CATALOGUE.text(self.0, "close", &[])
    }

    /// zh-CN: 「返回」
    pub fn back(&self) -> String {
        CATALOGUE.text(self.0, "back", &[])
    }

    /// zh-CN: 「今天」
    pub fn day_today(&self) -> String {
        CATALOGUE.text(self.0, "day-today", &[])
    }

    /// zh-CN: 「明天」
    pub fn day_tomorrow(&self) -> String {
        CATALOGUE.text(self.0, "day-tomorrow", &[])
    }

    /// zh-CN: 「上午」
    pub fn day_morning(&self) -> String {
        CATALOGUE.text(self.0, "day-morning", &[])
    }

    /// zh-CN: 「下午」
    pub fn day_afternoon(&self) -> String {
        CATALOGUE.text(self.0, "day-afternoon", &[])
    }

    /// zh-CN: 「晚上」
    pub fn day_evening(&self) -> String {
        CATALOGUE.text(self.0, "day-evening", &[])
    }

    /// zh-CN: 「{count} 分钟」
    pub fn span_minutes(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "span-minutes", &[("count", count.into())])
    }

    /// zh-CN: 「{count} 小时」
    pub fn span_hours(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "span-hours", &[("count", count.into())])
    }

    /// zh-CN: 「特急（P0）」
    pub fn level_p0(&self) -> String {
        CATALOGUE.text(self.0, "level-p0", &[])
    }

    /// zh-CN: 「紧急（P1）」
    pub fn level_p1(&self) -> String {
        CATALOGUE.text(self.0, "level-p1", &[])
    }

    /// zh-CN: 「“{label}”（{row}）」
    pub fn row_said(&self, label: impl Into<Arg>, row: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "row-said", &[("label", label.into()), ("row", row.into())])
    }

    /// zh-CN: 「昨天」
    pub fn day_yesterday(&self) -> String {
        CATALOGUE.text(self.0, "day-yesterday", &[])
    }

    /// zh-CN: 「{day} {weekday}」
    pub fn day_other(&self, day: impl Into<Arg>, weekday: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "day-other", &[("day", day.into()), ("weekday", weekday.into())])
    }

    /// zh-CN: 「{day} {weekday}」
    pub fn day_with_weekday(&self, day: impl Into<Arg>, weekday: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "day-with-weekday", &[("day", day.into()), ("weekday", weekday.into())])
    }

    /// zh-CN: 「{day} {time}」
    pub fn when(&self, day: impl Into<Arg>, time: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "when", &[("day", day.into()), ("time", time.into())])
    }

    /// zh-CN: 「周一」
    pub fn weekday_1(&self) -> String {
        CATALOGUE.text(self.0, "weekday-1", &[])
    }

    /// zh-CN: 「周二」
    pub fn weekday_2(&self) -> String {
        CATALOGUE.text(self.0, "weekday-2", &[])
    }

    /// zh-CN: 「周三」
    pub fn weekday_3(&self) -> String {
        CATALOGUE.text(self.0, "weekday-3", &[])
    }

    /// zh-CN: 「周四」
    pub fn weekday_4(&self) -> String {
        CATALOGUE.text(self.0, "weekday-4", &[])
    }

    /// zh-CN: 「周五」
    pub fn weekday_5(&self) -> String {
        CATALOGUE.text(self.0, "weekday-5", &[])
    }

    /// zh-CN: 「周六」
    pub fn weekday_6(&self) -> String {
        CATALOGUE.text(self.0, "weekday-6", &[])
    }

    /// zh-CN: 「周日」
    pub fn weekday_7(&self) -> String {
        CATALOGUE.text(self.0, "weekday-7", &[])
    }

    /// zh-CN: 「报修」
    pub fn kind_repair(&self) -> String {
        CATALOGUE.text(self.0, "kind-repair", &[])
    }

    /// zh-CN: 「险情」
    pub fn kind_danger(&self) -> String {
        CATALOGUE.text(self.0, "kind-danger", &[])
    }

    /// zh-CN: 「咨询」
    pub fn kind_question(&self) -> String {
        CATALOGUE.text(self.0, "kind-question", &[])
    }

    /// zh-CN: 「投诉」
    pub fn kind_complaint(&self) -> String {
        CATALOGUE.text(self.0, "kind-complaint", &[])
    }

    /// zh-CN: 「建议」
    pub fn kind_suggestion(&self) -> String {
        CATALOGUE.text(self.0, "kind-suggestion", &[])
    }

    /// zh-CN: 「表扬」
    pub fn kind_praise(&self) -> String {
        CATALOGUE.text(self.0, "kind-praise", &[])
    }

    /// zh-CN: 「代办」
    pub fn kind_errand(&self) -> String {
        CATALOGUE.text(self.0, "kind-errand", &[])
    }

    /// zh-CN: 「其他」
    pub fn kind_other(&self) -> String {
        CATALOGUE.text(self.0, "kind-other", &[])
    }

    /// zh-CN: 「电话」
    pub fn channel_phone(&self) -> String {
        CATALOGUE.text(self.0, "channel-phone", &[])
    }

    /// zh-CN: 「来访」
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

    /// zh-CN: 「群消息」
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

    /// zh-CN: 「政府部门」
    pub fn channel_authority(&self) -> String {
        CATALOGUE.text(self.0, "channel-authority", &[])
    }

    /// zh-CN: 「公司转来」
    pub fn channel_head_office(&self) -> String {
        CATALOGUE.text(self.0, "channel-head-office", &[])
    }

    /// zh-CN: 「开放接口」
    pub fn channel_open311(&self) -> String {
        CATALOGUE.text(self.0, "channel-open311", &[])
    }

    /// zh-CN: 「待处理」
    pub fn state_open(&self) -> String {
        CATALOGUE.text(self.0, "state-open", &[])
    }

    /// zh-CN: 「已约定」
    pub fn state_promised(&self) -> String {
        CATALOGUE.text(self.0, "state-promised", &[])
    }

    /// zh-CN: 「处理中」
    pub fn state_working(&self) -> String {
        CATALOGUE.text(self.0, "state-working", &[])
    }

    /// zh-CN: 「外部处理」
    pub fn state_outside(&self) -> String {
        CATALOGUE.text(self.0, "state-outside", &[])
    }

    /// zh-CN: 「等住户」
    pub fn state_waiting(&self) -> String {
        CATALOGUE.text(self.0, "state-waiting", &[])
    }

    /// zh-CN: 「待回访」
    pub fn state_done(&self) -> String {
        CATALOGUE.text(self.0, "state-done", &[])
    }

    /// zh-CN: 「已闭环」
    pub fn state_closed(&self) -> String {
        CATALOGUE.text(self.0, "state-closed", &[])
    }

    /// zh-CN: 「已转介」
    pub fn state_refused(&self) -> String {
        CATALOGUE.text(self.0, "state-refused", &[])
    }

    /// zh-CN: 「问候」
    pub fn step_greet(&self) -> String {
        CATALOGUE.text(self.0, "step-greet", &[])
    }

    /// zh-CN: 「何事何处」
    pub fn step_what_where(&self) -> String {
        CATALOGUE.text(self.0, "step-what-where", &[])
    }

    /// zh-CN: 「判断」
    pub fn step_judge(&self) -> String {
        CATALOGUE.text(self.0, "step-judge", &[])
    }

    /// zh-CN: 「约定」
    pub fn step_promise(&self) -> String {
        CATALOGUE.text(self.0, "step-promise", &[])
    }

    /// zh-CN: 「复述」
    pub fn step_read_back(&self) -> String {
        CATALOGUE.text(self.0, "step-read-back", &[])
    }

    /// zh-CN: 「还有要求？」
    pub fn step_anything_else(&self) -> String {
        CATALOGUE.text(self.0, "step-anything-else", &[])
    }

    /// zh-CN: 「再见」
    pub fn step_goodbye(&self) -> String {
        CATALOGUE.text(self.0, "step-goodbye", &[])
    }

    /// zh-CN: 「待定」
    pub fn payer_undecided(&self) -> String {
        CATALOGUE.text(self.0, "payer-undecided", &[])
    }

    /// zh-CN: 「责任人付费」
    pub fn payer_liable_person(&self) -> String {
        CATALOGUE.text(self.0, "payer-liable-person", &[])
    }

    /// zh-CN: 「装修公司负责」
    pub fn payer_decorator(&self) -> String {
        CATALOGUE.text(self.0, "payer-decorator", &[])
    }

    /// zh-CN: 「质保方负责」
    pub fn payer_warranty(&self) -> String {
        CATALOGUE.text(self.0, "payer-warranty", &[])
    }

    /// zh-CN: 「公用单位负责」
    pub fn payer_utility(&self) -> String {
        CATALOGUE.text(self.0, "payer-utility", &[])
    }

    /// zh-CN: 「管理费承担」
    pub fn payer_fee(&self) -> String {
        CATALOGUE.text(self.0, "payer-fee", &[])
    }

    /// zh-CN: 「维修资金承担」
    pub fn payer_fund(&self) -> String {
        CATALOGUE.text(self.0, "payer-fund", &[])
    }

    /// zh-CN: 「分包方负责」
    pub fn payer_contractor(&self) -> String {
        CATALOGUE.text(self.0, "payer-contractor", &[])
    }

    /// zh-CN: 「住户付费」
    pub fn payer_resident(&self) -> String {
        CATALOGUE.text(self.0, "payer-resident", &[])
    }

    /// zh-CN: 「公司承担」
    pub fn payer_company(&self) -> String {
        CATALOGUE.text(self.0, "payer-company", &[])
    }

    /// zh-CN: 「不在服务范围」
    pub fn payer_outside(&self) -> String {
        CATALOGUE.text(self.0, "payer-outside", &[])
    }

    /// zh-CN: 「险情出动」
    pub fn promise_danger(&self) -> String {
        CATALOGUE.text(self.0, "promise-danger", &[])
    }

    /// zh-CN: 「马上去」
    pub fn promise_now(&self) -> String {
        CATALOGUE.text(self.0, "promise-now", &[])
    }

    /// zh-CN: 「上门预约」
    pub fn promise_appointment(&self) -> String {
        CATALOGUE.text(self.0, "promise-appointment", &[])
    }

    /// zh-CN: 「上门勘查」
    pub fn promise_survey(&self) -> String {
        CATALOGUE.text(self.0, "promise-survey", &[])
    }

    /// zh-CN: 「外部上门」
    pub fn promise_outside(&self) -> String {
        CATALOGUE.text(self.0, "promise-outside", &[])
    }

    /// zh-CN: 「回电」
    pub fn promise_callback(&self) -> String {
        CATALOGUE.text(self.0, "promise-callback", &[])
    }

    /// zh-CN: 「打听落实」
    pub fn promise_find(&self) -> String {
        CATALOGUE.text(self.0, "promise-find", &[])
    }

    /// zh-CN: 「未到时间」
    pub fn promise_state_open(&self) -> String {
        CATALOGUE.text(self.0, "promise-state-open", &[])
    }

    /// zh-CN: 「已兑现」
    pub fn promise_state_kept(&self) -> String {
        CATALOGUE.text(self.0, "promise-state-kept", &[])
    }

    /// zh-CN: 「已改期」
    pub fn promise_state_moved(&self) -> String {
        CATALOGUE.text(self.0, "promise-state-moved", &[])
    }

    /// zh-CN: 「未兑现」
    pub fn promise_state_broken(&self) -> String {
        CATALOGUE.text(self.0, "promise-state-broken", &[])
    }

    /// zh-CN: 「已取消」
    pub fn promise_state_withdrawn(&self) -> String {
        CATALOGUE.text(self.0, "promise-state-withdrawn", &[])
    }

    /// zh-CN: 「户内」
    pub fn place_in_home(&self) -> String {
        CATALOGUE.text(self.0, "place-in-home", &[])
    }

    /// zh-CN: 「公共部位」
    pub fn place_common(&self) -> String {
        CATALOGUE.text(self.0, "place-common", &[])
    }

    /// zh-CN: 「全小区」
    pub fn place_community(&self) -> String {
        CATALOGUE.text(self.0, "place-community", &[])
    }

    /// zh-CN: 「谁来电？」
    pub fn who_title(&self) -> String {
        CATALOGUE.text(self.0, "who-title", &[])
    }

    /// zh-CN: 「房号、姓名、拼音首字母、电话、车牌」
    pub fn who_find(&self) -> String {
        CATALOGUE.text(self.0, "who-find", &[])
    }

    /// zh-CN: 「没有找到“{asked}”」
    pub fn find_none(&self, asked: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "find-none", &[("asked", asked.into())])
    }

    /// zh-CN: 「请换个写法再找，或问清来电人：是登记新房，是公共部位的事，还是不愿留名？」
    pub fn find_none_ask(&self) -> String {
        CATALOGUE.text(self.0, "find-none-ask", &[])
    }

    /// zh-CN: 「登记一户」
    pub fn find_none_add(&self) -> String {
        CATALOGUE.text(self.0, "find-none-add", &[])
    }

    /// zh-CN: 「输入后按回车打开。公共部位可以直接搜名称，例如“电梯”。」
    pub fn who_find_help(&self) -> String {
        CATALOGUE.text(self.0, "who-find-help", &[])
    }

    /// zh-CN: 「来电人」
    pub fn who_calls(&self) -> String {
        CATALOGUE.text(self.0, "who-calls", &[])
    }

    /// zh-CN: 「未了事项」
    pub fn who_open(&self) -> String {
        CATALOGUE.text(self.0, "who-open", &[])
    }

    /// zh-CN: 「换一户」
    pub fn who_other_household(&self) -> String {
        CATALOGUE.text(self.0, "who-other-household", &[])
    }

    /// zh-CN: 「其他人来电」
    pub fn who_other(&self) -> String {
        CATALOGUE.text(self.0, "who-other", &[])
    }

    /// zh-CN: 「怎么称呼」
    pub fn who_name(&self) -> String {
        CATALOGUE.text(self.0, "who-name", &[])
    }

    /// zh-CN: 「联系电话」
    pub fn who_phone(&self) -> String {
        CATALOGUE.text(self.0, "who-phone", &[])
    }

    /// zh-CN: 「不留姓名」
    pub fn who_anonymous(&self) -> String {
        CATALOGUE.text(self.0, "who-anonymous", &[])
    }

    /// zh-CN: 「{stage} · 至 {day}」
    pub fn who_stage_until(&self, day: impl Into<Arg>, stage: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "who-stage-until", &[("day", day.into()), ("stage", stage.into())])
    }

    /// zh-CN: 「{day} 收楼」
    pub fn who_delivered(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "who-delivered", &[("day", day.into())])
    }

    /// zh-CN: 「这一户的经过」
    pub fn past_title(&self) -> String {
        CATALOGUE.text(self.0, "past-title", &[])
    }

    /// zh-CN: 「查看全部」
    pub fn past_all(&self) -> String {
        CATALOGUE.text(self.0, "past-all", &[])
    }

    /// zh-CN: 「{kind}：{text}」
    pub fn past_matter(&self, kind: impl Into<Arg>, text: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "past-matter", &[("kind", kind.into()), ("text", text.into())])
    }

    /// zh-CN: 「{kind}：{text}（{said}）」
    pub fn past_said(&self, kind: impl Into<Arg>, said: impl Into<Arg>, text: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "past-said", &[("kind", kind.into()), ("said", said.into()), ("text", text.into())])
    }

    /// zh-CN: 「{when} 前 · {owner}」
    pub fn open_due(&self, owner: impl Into<Arg>, when: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "open-due", &[("owner", owner.into()), ("when", when.into())])
    }

    /// zh-CN: 「何事」
    pub fn field_what(&self) -> String {
        CATALOGUE.text(self.0, "field-what", &[])
    }

    /// zh-CN: 「住户怎么说就怎么记，例如：厨房水龙头关不紧，一直滴水」
    pub fn field_what_hint(&self) -> String {
        CATALOGUE.text(self.0, "field-what-hint", &[])
    }

    /// zh-CN: 「类别」
    pub fn field_kind(&self) -> String {
        CATALOGUE.text(self.0, "field-kind", &[])
    }

    /// zh-CN: 「来路」
    pub fn field_channel(&self) -> String {
        CATALOGUE.text(self.0, "field-channel", &[])
    }

    /// zh-CN: 「何处」
    pub fn field_where(&self) -> String {
        CATALOGUE.text(self.0, "field-where", &[])
    }

    /// zh-CN: 「公共部位」
    pub fn field_part(&self) -> String {
        CATALOGUE.text(self.0, "field-part", &[])
    }

    /// zh-CN: 「选择部位」
    pub fn field_part_none(&self) -> String {
        CATALOGUE.text(self.0, "field-part-none", &[])
    }

    /// zh-CN: 「请先在左边找到这一户。」
    pub fn field_home_first(&self) -> String {
        CATALOGUE.text(self.0, "field-home-first", &[])
    }

    /// zh-CN: 「部件」
    pub fn field_component(&self) -> String {
        CATALOGUE.text(self.0, "field-component", &[])
    }

    /// zh-CN: 「原因」
    pub fn field_because(&self) -> String {
        CATALOGUE.text(self.0, "field-because", &[])
    }

    /// zh-CN: 「请说」
    pub fn say_please(&self) -> String {
        CATALOGUE.text(self.0, "say-please", &[])
    }

    /// zh-CN: 「“{words}”」
    pub fn say_quote(&self, words: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "say-quote", &[("words", words.into())])
    }

    /// zh-CN: 「请念右边的复述内容，住户说“对”再确认。」
    pub fn say_read_below(&self) -> String {
        CATALOGUE.text(self.0, "say-read-below", &[])
    }

    /// zh-CN: 「请您稍等，我先联系{who}，问清几点能到再告诉您。」
    pub fn say_party_first(&self, who: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "say-party-first", &[("who", who.into())])
    }

    /// zh-CN: 「{level}险情 · {label}」
    pub fn danger_title(&self, label: impl Into<Arg>, level: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "danger-title", &[("label", label.into()), ("level", level.into())])
    }

    /// zh-CN: 「立即派人」
    pub fn danger_send(&self) -> String {
        CATALOGUE.text(self.0, "danger-send", &[])
    }

    /// zh-CN: 「已经问过，对方只是咨询，没有险情（会留下记录）」
    pub fn danger_asked_back(&self) -> String {
        CATALOGUE.text(self.0, "danger-asked-back", &[])
    }

    /// zh-CN: 「险情，内容待补」
    pub fn danger_unnamed(&self) -> String {
        CATALOGUE.text(self.0, "danger-unnamed", &[])
    }

    /// zh-CN: 「付费待定 · 先上门勘查，不报价」
    pub fn verdict_undecided(&self) -> String {
        CATALOGUE.text(self.0, "verdict-undecided", &[])
    }

    /// zh-CN: 「有偿维修 · {payer}」
    pub fn verdict_paid(&self, payer: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "verdict-paid", &[("payer", payer.into())])
    }

    /// zh-CN: 「不向住户收费 · {payer}」
    pub fn verdict_free(&self, payer: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "verdict-free", &[("payer", payer.into())])
    }

    /// zh-CN: 「参考价 {price} 元。」
    pub fn verdict_price_one(&self, price: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "verdict-price-one", &[("price", price.into())])
    }

    /// zh-CN: 「参考价 {from}–{to} 元。」
    pub fn verdict_price(&self, from: impl Into<Arg>, to: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "verdict-price", &[("from", from.into()), ("to", to.into())])
    }

    /// zh-CN: 「依据：责任表 {row} · {since} 起生效」
    pub fn verdict_basis(&self, row: impl Into<Arg>, since: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "verdict-basis", &[("row", row.into()), ("since", since.into())])
    }

    /// zh-CN: 「依据：责任表 {row} · 质保表 {warranty} · {since} 起生效」
    pub fn verdict_basis_warranty(
        &self,
        row: impl Into<Arg>,
        since: impl Into<Arg>,
        warranty: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "verdict-basis-warranty",
            &[("row", row.into()), ("since", since.into()), ("warranty", warranty.into())],
        )
    }

    /// zh-CN: 「为什么？」
    pub fn verdict_why(&self) -> String {
        CATALOGUE.text(self.0, "verdict-why", &[])
    }

    /// zh-CN: 「谁来修、谁付费：看规则和案例」
    pub fn verdict_rule(&self) -> String {
        CATALOGUE.text(self.0, "verdict-rule", &[])
    }

    /// zh-CN: 「部件」
    pub fn fact_component(&self) -> String {
        CATALOGUE.text(self.0, "fact-component", &[])
    }

    /// zh-CN: 「责任表」
    pub fn fact_row(&self) -> String {
        CATALOGUE.text(self.0, "fact-row", &[])
    }

    /// zh-CN: 「依据」
    pub fn fact_source(&self) -> String {
        CATALOGUE.text(self.0, "fact-source", &[])
    }

    /// zh-CN: 「生效日期」
    pub fn fact_since(&self) -> String {
        CATALOGUE.text(self.0, "fact-since", &[])
    }

    /// zh-CN: 「质保表」
    pub fn fact_warranty(&self) -> String {
        CATALOGUE.text(self.0, "fact-warranty", &[])
    }

    /// zh-CN: 「质保届满」
    pub fn fact_warranty_end(&self) -> String {
        CATALOGUE.text(self.0, "fact-warranty-end", &[])
    }

    /// zh-CN: 「来路」
    pub fn fact_channel(&self) -> String {
        CATALOGUE.text(self.0, "fact-channel", &[])
    }

    /// zh-CN: 「报事人」
    pub fn fact_reporter(&self) -> String {
        CATALOGUE.text(self.0, "fact-reporter", &[])
    }

    /// zh-CN: 「受理」
    pub fn fact_taken(&self) -> String {
        CATALOGUE.text(self.0, "fact-taken", &[])
    }

    /// zh-CN: 「{at} · {by}」
    pub fn fact_taken_by(&self, at: impl Into<Arg>, by: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "fact-taken-by", &[("at", at.into()), ("by", by.into())])
    }

    /// zh-CN: 「付费方」
    pub fn fact_payer(&self) -> String {
        CATALOGUE.text(self.0, "fact-payer", &[])
    }

    /// zh-CN: 「部门」
    pub fn fact_department(&self) -> String {
        CATALOGUE.text(self.0, "fact-department", &[])
    }

    /// zh-CN: 「当场答复」
    pub fn fact_answer(&self) -> String {
        CATALOGUE.text(self.0, "fact-answer", &[])
    }

    /// zh-CN: 「解释」
    pub fn fact_explanation(&self) -> String {
        CATALOGUE.text(self.0, "fact-explanation", &[])
    }

    /// zh-CN: 「转介单位」
    pub fn fact_referral(&self) -> String {
        CATALOGUE.text(self.0, "fact-referral", &[])
    }

    /// zh-CN: 「报事人原话」
    pub fn fact_told(&self) -> String {
        CATALOGUE.text(self.0, "fact-told", &[])
    }

    /// zh-CN: 「险情」
    pub fn fact_danger(&self) -> String {
        CATALOGUE.text(self.0, "fact-danger", &[])
    }

    /// zh-CN: 「接待时已核实，没有险情」
    pub fn fact_not_danger(&self) -> String {
        CATALOGUE.text(self.0, "fact-not-danger", &[])
    }

    /// zh-CN: 「谁能去」
    pub fn ways_title(&self) -> String {
        CATALOGUE.text(self.0, "ways-title", &[])
    }

    /// zh-CN: 「不用上门」
    pub fn ways_others(&self) -> String {
        CATALOGUE.text(self.0, "ways-others", &[])
    }

    /// zh-CN: 「{duty} · 约 {span}」
    pub fn way_takes(&self, duty: impl Into<Arg>, span: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "way-takes", &[("duty", duty.into()), ("span", span.into())])
    }

    /// zh-CN: 「在{place}」
    pub fn way_at(&self, place: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "way-at", &[("place", place.into())])
    }

    /// zh-CN: 「在住户中心」
    pub fn way_at_centre(&self) -> String {
        CATALOGUE.text(self.0, "way-at-centre", &[])
    }

    /// zh-CN: 「{place}，{until} 前空闲」
    pub fn way_free_until(&self, place: impl Into<Arg>, until: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "way-free-until", &[("place", place.into()), ("until", until.into())])
    }

    /// zh-CN: 「{minutes} 分钟」
    pub fn way_minutes(&self, minutes: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "way-minutes", &[("minutes", minutes.into())])
    }

    /// zh-CN: 「马上派」
    pub fn way_now(&self) -> String {
        CATALOGUE.text(self.0, "way-now", &[])
    }

    /// zh-CN: 「先打电话，对方答应的时间才能告诉住户。」
    pub fn way_party_hint(&self) -> String {
        CATALOGUE.text(self.0, "way-party-hint", &[])
    }

    /// zh-CN: 「还没联系上」
    pub fn way_party_later(&self) -> String {
        CATALOGUE.text(self.0, "way-party-later", &[])
    }

    /// zh-CN: 「先答应住户由我们回电，工单照样转给对方。」
    pub fn way_party_later_hint(&self) -> String {
        CATALOGUE.text(self.0, "way-party-later-hint", &[])
    }

    /// zh-CN: 「合同约定 {span}内响应。」
    pub fn way_party_within(&self, span: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "way-party-within", &[("span", span.into())])
    }

    /// zh-CN: 「有人有空，可以马上去。」
    pub fn ability_now(&self) -> String {
        CATALOGUE.text(self.0, "ability-now", &[])
    }

    /// zh-CN: 「对方只是询问或反映：当场答复，或约定回电。」
    pub fn ability_asked(&self) -> String {
        CATALOGUE.text(self.0, "ability-asked", &[])
    }

    /// zh-CN: 「险情不用选人、不约时间：系统马上呼叫最近的合格同事。」
    pub fn ability_danger(&self) -> String {
        CATALOGUE.text(self.0, "ability-danger", &[])
    }

    /// zh-CN: 「现在没有空闲的人，请约时间。」
    pub fn ability_appointment(&self) -> String {
        CATALOGUE.text(self.0, "ability-appointment", &[])
    }

    /// zh-CN: 「近期没有空档，请先约回电，由值班经理协调。」
    pub fn ability_nobody(&self) -> String {
        CATALOGUE.text(self.0, "ability-nobody", &[])
    }

    /// zh-CN: 「情况不明，先勘查再定。」
    pub fn ability_survey(&self) -> String {
        CATALOGUE.text(self.0, "ability-survey", &[])
    }

    /// zh-CN: 「由外部单位处理，我们跟到办好。」
    pub fn ability_outside(&self) -> String {
        CATALOGUE.text(self.0, "ability-outside", &[])
    }

    /// zh-CN: 「不在服务范围：道歉、解释、转介。」
    pub fn ability_not_offered(&self) -> String {
        CATALOGUE.text(self.0, "ability-not-offered", &[])
    }

    /// zh-CN: 「当场答复」
    pub fn other_answered(&self) -> String {
        CATALOGUE.text(self.0, "other-answered", &[])
    }

    /// zh-CN: 「还有 {count} 天」
    pub fn slots_more_days(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "slots-more-days", &[("count", count.into())])
    }

    /// zh-CN: 「还有 {count} 个时间」
    pub fn slots_more(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "slots-more", &[("count", count.into())])
    }

    /// zh-CN: 「现在就能说清楚，记下答复，不派工。」
    pub fn other_answered_hint(&self) -> String {
        CATALOGUE.text(self.0, "other-answered-hint", &[])
    }

    /// zh-CN: 「约定回电」
    pub fn other_callback(&self) -> String {
        CATALOGUE.text(self.0, "other-callback", &[])
    }

    /// zh-CN: 「需要核实，约好时间回电话。」
    pub fn other_callback_hint(&self) -> String {
        CATALOGUE.text(self.0, "other-callback-hint", &[])
    }

    /// zh-CN: 「打听落实」
    pub fn other_find(&self) -> String {
        CATALOGUE.text(self.0, "other-find", &[])
    }

    /// zh-CN: 「替住户打听或找东西，到时给结果。」
    pub fn other_find_hint(&self) -> String {
        CATALOGUE.text(self.0, "other-find-hint", &[])
    }

    /// zh-CN: 「不在范围 · 转介」
    pub fn other_not_offered(&self) -> String {
        CATALOGUE.text(self.0, "other-not-offered", &[])
    }

    /// zh-CN: 「道歉，解释原因，推荐别的单位。」
    pub fn other_not_offered_hint(&self) -> String {
        CATALOGUE.text(self.0, "other-not-offered-hint", &[])
    }

    /// zh-CN: 「怎么答复的」
    pub fn details_answer(&self) -> String {
        CATALOGUE.text(self.0, "details-answer", &[])
    }

    /// zh-CN: 「几点前」
    pub fn details_due(&self) -> String {
        CATALOGUE.text(self.0, "details-due", &[])
    }

    /// zh-CN: 「几点前回电」
    pub fn details_due_callback(&self) -> String {
        CATALOGUE.text(self.0, "details-due-callback", &[])
    }

    /// zh-CN: 「对方几点前到（必填）」
    pub fn details_due_outside(&self) -> String {
        CATALOGUE.text(self.0, "details-due-outside", &[])
    }

    /// zh-CN: 「对方谁答应的（必填）」
    pub fn details_accepted_by(&self) -> String {
        CATALOGUE.text(self.0, "details-accepted-by", &[])
    }

    /// zh-CN: 「打通电话、对方答应了才填。没打通请选上面的“还没联系上”。」
    pub fn details_accepted_by_hint(&self) -> String {
        CATALOGUE.text(self.0, "details-accepted-by-hint", &[])
    }

    /// zh-CN: 「到时由本中心回电告诉住户对方几点来；对方先定了时间，约定会自动更新。」
    pub fn details_later_hint(&self) -> String {
        CATALOGUE.text(self.0, "details-later-hint", &[])
    }

    /// zh-CN: 「答应了什么（可不填）」
    pub fn details_words(&self) -> String {
        CATALOGUE.text(self.0, "details-words", &[])
    }

    /// zh-CN: 「答应了什么」
    pub fn details_find(&self) -> String {
        CATALOGUE.text(self.0, "details-find", &[])
    }

    /// zh-CN: 「先说一声“对不起，我们没有这项服务”。」
    pub fn details_sorry(&self) -> String {
        CATALOGUE.text(self.0, "details-sorry", &[])
    }

    /// zh-CN: 「怎么解释的」
    pub fn details_explanation(&self) -> String {
        CATALOGUE.text(self.0, "details-explanation", &[])
    }

    /// zh-CN: 「推荐哪一家」
    pub fn details_referral(&self) -> String {
        CATALOGUE.text(self.0, "details-referral", &[])
    }

    /// zh-CN: 「登记册里没有合适的」
    pub fn details_referral_none(&self) -> String {
        CATALOGUE.text(self.0, "details-referral-none", &[])
    }

    /// zh-CN: 「先记下何事、何处，这里就能看到谁去、几点到。」
    pub fn foot_empty(&self) -> String {
        CATALOGUE.text(self.0, "foot-empty", &[])
    }

    /// zh-CN: 「还不知道在哪里：请在左边找到这一户，或选“公共部位”。」
    pub fn foot_where(&self) -> String {
        CATALOGUE.text(self.0, "foot-where", &[])
    }

    /// zh-CN: 「先打通对方电话，记下谁答应的、几点到；没打通请选“还没联系上”。」
    pub fn foot_party_first(&self) -> String {
        CATALOGUE.text(self.0, "foot-party-first", &[])
    }

    /// zh-CN: 「复述」
    pub fn foot_read_back(&self) -> String {
        CATALOGUE.text(self.0, "foot-read-back", &[])
    }

    /// zh-CN: 「请念给住户听」
    pub fn foot_read_aloud(&self) -> String {
        CATALOGUE.text(self.0, "foot-read-aloud", &[])
    }

    /// zh-CN: 「住户确认，受理」
    pub fn foot_confirm(&self) -> String {
        CATALOGUE.text(self.0, "foot-confirm", &[])
    }

    /// zh-CN: 「住户要改：直接改上面的内容，再复述一遍。」
    pub fn foot_change(&self) -> String {
        CATALOGUE.text(self.0, "foot-change", &[])
    }

    /// zh-CN: 「记录」
    pub fn foot_record(&self) -> String {
        CATALOGUE.text(self.0, "foot-record", &[])
    }

    /// zh-CN: 「挂起」
    pub fn foot_park(&self) -> String {
        CATALOGUE.text(self.0, "foot-park", &[])
    }

    /// zh-CN: 「险情」
    pub fn foot_danger(&self) -> String {
        CATALOGUE.text(self.0, "foot-danger", &[])
    }

    /// zh-CN: 「判断一下」
    pub fn foot_assess(&self) -> String {
        CATALOGUE.text(self.0, "foot-assess", &[])
    }

    /// zh-CN: 「{count} 通挂起」
    pub fn parked_count(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "parked-count", &[("count", count.into())])
    }

    /// zh-CN: 「挂起的来电」
    pub fn parked_list(&self) -> String {
        CATALOGUE.text(self.0, "parked-list", &[])
    }

    /// zh-CN: 「已等 {minutes} 分钟」
    pub fn parked_for(&self, minutes: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "parked-for", &[("minutes", minutes.into())])
    }

    /// zh-CN: 「未记内容的来电」
    pub fn parked_unnamed(&self) -> String {
        CATALOGUE.text(self.0, "parked-unnamed", &[])
    }

    /// zh-CN: 「这通来电不登记，结束」
    pub fn parked_drop(&self) -> String {
        CATALOGUE.text(self.0, "parked-drop", &[])
    }

    /// zh-CN: 「{number} 已受理」
    pub fn done_title(&self, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "done-title", &[("number", number.into())])
    }

    /// zh-CN: 「查看诉求」
    pub fn done_request(&self) -> String {
        CATALOGUE.text(self.0, "done-request", &[])
    }

    /// zh-CN: 「查看工单」
    pub fn done_order(&self) -> String {
        CATALOGUE.text(self.0, "done-order", &[])
    }

    /// zh-CN: 「{name}已确认出动，{when} 前到场。」
    pub fn done_danger(&self, name: impl Into<Arg>, when: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "done-danger", &[("name", name.into()), ("when", when.into())])
    }

    /// zh-CN: 「已呼叫{name}，等{name}确认；{by} 前没有确认会自动上报。」
    pub fn done_danger_called(&self, by: impl Into<Arg>, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "done-danger-called", &[("by", by.into()), ("name", name.into())])
    }

    /// zh-CN: 「{name}还没有确认，已经上报：请马上打电话，必要时改派。」
    pub fn done_danger_raised(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "done-danger-raised", &[("name", name.into())])
    }

    /// zh-CN: 「工单已发出，但没有合格的人在岗：请马上打电话叫人，并报值班经理。」
    pub fn done_danger_nobody(&self) -> String {
        CATALOGUE.text(self.0, "done-danger-nobody", &[])
    }

    /// zh-CN: 「{name}马上过去，{when} 前到。」
    pub fn done_now(&self, name: impl Into<Arg>, when: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "done-now", &[("name", name.into()), ("when", when.into())])
    }

    /// zh-CN: 「{name} {when} 上门，时间已占好。」
    pub fn done_appointment(&self, name: impl Into<Arg>, when: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "done-appointment", &[("name", name.into()), ("when", when.into())])
    }

    /// zh-CN: 「已转外部单位，{when} 前上门，到时未到会提醒。」
    pub fn done_outside(&self, when: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "done-outside", &[("when", when.into())])
    }

    /// zh-CN: 「工单已转外部单位；{when} 前由{name}回电告知住户几点上门。」
    pub fn done_later(&self, name: impl Into<Arg>, when: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "done-later", &[("name", name.into()), ("when", when.into())])
    }

    /// zh-CN: 「{when} 前回电，由{name}负责。」
    pub fn done_callback(&self, name: impl Into<Arg>, when: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "done-callback", &[("name", name.into()), ("when", when.into())])
    }

    /// zh-CN: 「{when} 前给结果，由{name}负责。」
    pub fn done_find(&self, name: impl Into<Arg>, when: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "done-find", &[("name", name.into()), ("when", when.into())])
    }

    /// zh-CN: 「已解释、已转介，记录在案。」
    pub fn done_refused(&self) -> String {
        CATALOGUE.text(self.0, "done-refused", &[])
    }

    /// zh-CN: 「已当场答复，记录在案。」
    pub fn done_answered(&self) -> String {
        CATALOGUE.text(self.0, "done-answered", &[])
    }

    /// zh-CN: 「已当场答复，投诉一律回访：已列入回访名单。」
    pub fn done_complaint(&self) -> String {
        CATALOGUE.text(self.0, "done-complaint", &[])
    }

    /// zh-CN: 「{count} 户的预约因此顺延，请马上打电话」
    pub fn done_broken(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "done-broken", &[("count", count.into())])
    }

    /// zh-CN: 「说明原因，道歉，另约时间。“约定”列表里也有。」
    pub fn done_broken_hint(&self) -> String {
        CATALOGUE.text(self.0, "done-broken-hint", &[])
    }

    /// zh-CN: 「看号码」
    pub fn to_call_number(&self) -> String {
        CATALOGUE.text(self.0, "to-call-number", &[])
    }

    /// zh-CN: 「由{name}打电话」
    pub fn to_call_by(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "to-call-by", &[("name", name.into())])
    }

    /// zh-CN: 「再见，下一通」
    pub fn done_goodbye(&self) -> String {
        CATALOGUE.text(self.0, "done-goodbye", &[])
    }

    /// zh-CN: 「还有一件」
    pub fn done_again(&self) -> String {
        CATALOGUE.text(self.0, "done-again", &[])
    }

    /// zh-CN: 「{place}，{what}，{promise}。{money}」
    pub fn readback(
        &self,
        money: impl Into<Arg>,
        place: impl Into<Arg>,
        promise: impl Into<Arg>,
        what: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "readback",
            &[("money", money.into()), ("place", place.into()), ("promise", promise.into()), ("what", what.into())],
        )
    }

    /// zh-CN: 「{place}，{what}。」
    pub fn readback_only(&self, place: impl Into<Arg>, what: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "readback-only", &[("place", place.into()), ("what", what.into())])
    }

    /// zh-CN: 「{who}马上过去，大约 {minutes} 分钟到」
    pub fn readback_now(&self, minutes: impl Into<Arg>, who: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "readback-now", &[("minutes", minutes.into()), ("who", who.into())])
    }

    /// zh-CN: 「{when} {who}上门」
    pub fn readback_appointment(&self, when: impl Into<Arg>, who: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "readback-appointment", &[("when", when.into()), ("who", who.into())])
    }

    /// zh-CN: 「{when} {who}上门勘查」
    pub fn readback_survey(&self, when: impl Into<Arg>, who: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "readback-survey", &[("when", when.into()), ("who", who.into())])
    }

    /// zh-CN: 「{who} {when} 前上门」
    pub fn readback_outside(&self, when: impl Into<Arg>, who: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "readback-outside", &[("when", when.into()), ("who", who.into())])
    }

    /// zh-CN: 「我们联系{who}，{when} 前给您回电话，告诉您几点上门」
    pub fn readback_later(&self, when: impl Into<Arg>, who: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "readback-later", &[("when", when.into()), ("who", who.into())])
    }

    /// zh-CN: 「{when} 前给您回电话」
    pub fn readback_callback(&self, when: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "readback-callback", &[("when", when.into())])
    }

    /// zh-CN: 「{words}，{when} 前给您结果」
    pub fn readback_find(&self, when: impl Into<Arg>, words: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "readback-find", &[("when", when.into()), ("words", words.into())])
    }

    /// zh-CN: 「属有偿维修，报价您同意后才动工。」
    pub fn readback_paid(&self) -> String {
        CATALOGUE.text(self.0, "readback-paid", &[])
    }

    /// zh-CN: 「这一项不向您收费。」
    pub fn readback_free(&self) -> String {
        CATALOGUE.text(self.0, "readback-free", &[])
    }

    /// zh-CN: 「先上门看，看不收费。」
    pub fn readback_undecided(&self) -> String {
        CATALOGUE.text(self.0, "readback-undecided", &[])
    }

    /// zh-CN: 「单号、房号、姓名、内容」
    pub fn list_find(&self) -> String {
        CATALOGUE.text(self.0, "list-find", &[])
    }

    /// zh-CN: 「状态」
    pub fn list_state(&self) -> String {
        CATALOGUE.text(self.0, "list-state", &[])
    }

    /// zh-CN: 「类别」
    pub fn list_kind(&self) -> String {
        CATALOGUE.text(self.0, "list-kind", &[])
    }

    /// zh-CN: 「责任人」
    pub fn list_owner(&self) -> String {
        CATALOGUE.text(self.0, "list-owner", &[])
    }

    /// zh-CN: 「楼栋」
    pub fn list_building(&self) -> String {
        CATALOGUE.text(self.0, "list-building", &[])
    }

    /// zh-CN: 「次序」
    pub fn list_sort(&self) -> String {
        CATALOGUE.text(self.0, "list-sort", &[])
    }

    /// zh-CN: 「最新在前」
    pub fn list_newest(&self) -> String {
        CATALOGUE.text(self.0, "list-newest", &[])
    }

    /// zh-CN: 「最早在前」
    pub fn list_oldest(&self) -> String {
        CATALOGUE.text(self.0, "list-oldest", &[])
    }

    /// zh-CN: 「筛选」
    pub fn list_apply(&self) -> String {
        CATALOGUE.text(self.0, "list-apply", &[])
    }

    /// zh-CN: 「全部状态」
    pub fn list_all_states(&self) -> String {
        CATALOGUE.text(self.0, "list-all-states", &[])
    }

    /// zh-CN: 「未闭环」
    pub fn list_unfinished(&self) -> String {
        CATALOGUE.text(self.0, "list-unfinished", &[])
    }

    /// zh-CN: 「全部类别」
    pub fn list_all_kinds(&self) -> String {
        CATALOGUE.text(self.0, "list-all-kinds", &[])
    }

    /// zh-CN: 「全部责任人」
    pub fn list_all_owners(&self) -> String {
        CATALOGUE.text(self.0, "list-all-owners", &[])
    }

    /// zh-CN: 「全部楼栋」
    pub fn list_all_buildings(&self) -> String {
        CATALOGUE.text(self.0, "list-all-buildings", &[])
    }

    /// zh-CN: 「何事」
    pub fn list_matter(&self) -> String {
        CATALOGUE.text(self.0, "list-matter", &[])
    }

    /// zh-CN: 「何处」
    pub fn list_place(&self) -> String {
        CATALOGUE.text(self.0, "list-place", &[])
    }

    /// zh-CN: 「受理时间」
    pub fn list_taken(&self) -> String {
        CATALOGUE.text(self.0, "list-taken", &[])
    }

    /// zh-CN: 「{kind} · {when}」
    pub fn list_promise(&self, kind: impl Into<Arg>, when: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "list-promise", &[("kind", kind.into()), ("when", when.into())])
    }

    /// zh-CN: 「本页 {count} 件」
    pub fn list_summary(&self, count: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "list-summary", &[("count", count.into())])
    }

    /// zh-CN: 「没有符合条件的诉求」
    pub fn list_empty(&self) -> String {
        CATALOGUE.text(self.0, "list-empty", &[])
    }

    /// zh-CN: 「换个条件试试，或到“来电”登记新的诉求。」
    pub fn list_empty_text(&self) -> String {
        CATALOGUE.text(self.0, "list-empty-text", &[])
    }

    /// zh-CN: 「诉求」
    pub fn request_title(&self) -> String {
        CATALOGUE.text(self.0, "request-title", &[])
    }

    /// zh-CN: 「责任人 {name}」
    pub fn request_owner(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "request-owner", &[("name", name.into())])
    }

    /// zh-CN: 「看工单」
    pub fn request_to_order(&self) -> String {
        CATALOGUE.text(self.0, "request-to-order", &[])
    }

    /// zh-CN: 「已退回住户中心：{because}」
    pub fn request_returned(&self, because: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "request-returned", &[("because", because.into())])
    }

    /// zh-CN: 「约定」
    pub fn request_promises(&self) -> String {
        CATALOGUE.text(self.0, "request-promises", &[])
    }

    /// zh-CN: 「没有未了的约定。」
    pub fn request_no_promise(&self) -> String {
        CATALOGUE.text(self.0, "request-no-promise", &[])
    }

    /// zh-CN: 「经过」
    pub fn request_history(&self) -> String {
        CATALOGUE.text(self.0, "request-history", &[])
    }

    /// zh-CN: 「情况」
    pub fn request_facts(&self) -> String {
        CATALOGUE.text(self.0, "request-facts", &[])
    }

    /// zh-CN: 「话术」
    pub fn request_script(&self) -> String {
        CATALOGUE.text(self.0, "request-script", &[])
    }

    /// zh-CN: 「内容、地点、时间已复述，住户已确认。」
    pub fn request_was_read_back(&self) -> String {
        CATALOGUE.text(self.0, "request-was-read-back", &[])
    }

    /// zh-CN: 「同一通来电」
    pub fn request_same_call(&self) -> String {
        CATALOGUE.text(self.0, "request-same-call", &[])
    }

    /// zh-CN: 「再答应一件事」
    pub fn more_title(&self) -> String {
        CATALOGUE.text(self.0, "more-title", &[])
    }

    /// zh-CN: 「哪一种」
    pub fn more_kind(&self) -> String {
        CATALOGUE.text(self.0, "more-kind", &[])
    }

    /// zh-CN: 「记下约定」
    pub fn more_go(&self) -> String {
        CATALOGUE.text(self.0, "more-go", &[])
    }

    /// zh-CN: 「责任人」
    pub fn owner_title(&self) -> String {
        CATALOGUE.text(self.0, "owner-title", &[])
    }

    /// zh-CN: 「默认责任人」
    pub fn owner_by_default(&self) -> String {
        CATALOGUE.text(self.0, "owner-by-default", &[])
    }

    /// zh-CN: 「换责任人」
    pub fn owner_change(&self) -> String {
        CATALOGUE.text(self.0, "owner-change", &[])
    }

    /// zh-CN: 「交给谁」
    pub fn owner_next(&self) -> String {
        CATALOGUE.text(self.0, "owner-next", &[])
    }

    /// zh-CN: 「交接」
    pub fn owner_go(&self) -> String {
        CATALOGUE.text(self.0, "owner-go", &[])
    }

    /// zh-CN: 「受理」
    pub fn event_request_confirmed(&self) -> String {
        CATALOGUE.text(self.0, "event-request-confirmed", &[])
    }

    /// zh-CN: 「换了责任人」
    pub fn event_request_owner(&self) -> String {
        CATALOGUE.text(self.0, "event-request-owner", &[])
    }

    /// zh-CN: 「状态更新」
    pub fn event_request_state(&self) -> String {
        CATALOGUE.text(self.0, "event-request-state", &[])
    }

    /// zh-CN: 「退回住户中心」
    pub fn event_request_returned(&self) -> String {
        CATALOGUE.text(self.0, "event-request-returned", &[])
    }

    /// zh-CN: 「重新派工」
    pub fn event_request_reissued(&self) -> String {
        CATALOGUE.text(self.0, "event-request-reissued", &[])
    }

    /// zh-CN: 「通话结束」
    pub fn event_request_script(&self) -> String {
        CATALOGUE.text(self.0, "event-request-script", &[])
    }

    /// zh-CN: 「又答应了一件事」
    pub fn event_promise_made(&self) -> String {
        CATALOGUE.text(self.0, "event-promise-made", &[])
    }

    /// zh-CN: 「约定已兑现」
    pub fn event_promise_kept(&self) -> String {
        CATALOGUE.text(self.0, "event-promise-kept", &[])
    }

    /// zh-CN: 「约定改期」
    pub fn event_promise_moved(&self) -> String {
        CATALOGUE.text(self.0, "event-promise-moved", &[])
    }

    /// zh-CN: 「约定未兑现」
    pub fn event_promise_broken(&self) -> String {
        CATALOGUE.text(self.0, "event-promise-broken", &[])
    }

    /// zh-CN: 「已告知住户」
    pub fn event_promise_told(&self) -> String {
        CATALOGUE.text(self.0, "event-promise-told", &[])
    }

    /// zh-CN: 「约定取消」
    pub fn event_promise_withdrawn(&self) -> String {
        CATALOGUE.text(self.0, "event-promise-withdrawn", &[])
    }

    /// zh-CN: 「约定逾期，已催办」
    pub fn event_promise_late(&self) -> String {
        CATALOGUE.text(self.0, "event-promise-late", &[])
    }

    /// zh-CN: 「答应过住户的每一件事：几点前、谁负责。到点没办，会一直催到有人处理。」
    pub fn promises_lead(&self) -> String {
        CATALOGUE.text(self.0, "promises-lead", &[])
    }

    /// zh-CN: 「谁负责的」
    pub fn promises_whose(&self) -> String {
        CATALOGUE.text(self.0, "promises-whose", &[])
    }

    /// zh-CN: 「全部」
    pub fn promises_all(&self) -> String {
        CATALOGUE.text(self.0, "promises-all", &[])
    }

    /// zh-CN: 「我负责的」
    pub fn promises_mine(&self) -> String {
        CATALOGUE.text(self.0, "promises-mine", &[])
    }

    /// zh-CN: 「没有未了的约定」
    pub fn promises_none(&self) -> String {
        CATALOGUE.text(self.0, "promises-none", &[])
    }

    /// zh-CN: 「答应住户的事都办妥了。」
    pub fn promises_none_text(&self) -> String {
        CATALOGUE.text(self.0, "promises-none-text", &[])
    }

    /// zh-CN: 「请打电话说明」
    pub fn promises_to_tell(&self) -> String {
        CATALOGUE.text(self.0, "promises-to-tell", &[])
    }

    /// zh-CN: 「到点了」
    pub fn promises_due(&self) -> String {
        CATALOGUE.text(self.0, "promises-due", &[])
    }

    /// zh-CN: 「接下来」
    pub fn promises_coming(&self) -> String {
        CATALOGUE.text(self.0, "promises-coming", &[])
    }

    /// zh-CN: 「逾期」
    pub fn promise_late(&self) -> String {
        CATALOGUE.text(self.0, "promise-late", &[])
    }

    /// zh-CN: 「人手调去处理险情」
    pub fn promise_broken_by_danger(&self) -> String {
        CATALOGUE.text(self.0, "promise-broken-by-danger", &[])
    }

    /// zh-CN: 「师傅被险情临时调走，回电说明何时接着做」
    pub fn promised_called_away(&self) -> String {
        CATALOGUE.text(self.0, "promised-called-away", &[])
    }

    /// zh-CN: 「联系外部单位，回电告知上门时间」
    pub fn promised_party_not_reached(&self) -> String {
        CATALOGUE.text(self.0, "promised-party-not-reached", &[])
    }

    /// zh-CN: 「住户回访时说没有解决，回电商量怎么办」
    pub fn promised_not_solved(&self) -> String {
        CATALOGUE.text(self.0, "promised-not-solved", &[])
    }

    /// zh-CN: 「已催 {times} 次」
    pub fn promise_chased(&self, times: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "promise-chased", &[("times", times.into())])
    }

    /// zh-CN: 「已办」
    pub fn promise_done(&self) -> String {
        CATALOGUE.text(self.0, "promise-done", &[])
    }

    /// zh-CN: 「已到场」
    pub fn promise_came(&self) -> String {
        CATALOGUE.text(self.0, "promise-came", &[])
    }

    /// zh-CN: 「改期」
    pub fn promise_move(&self) -> String {
        CATALOGUE.text(self.0, "promise-move", &[])
    }

    /// zh-CN: 「另约时间」
    pub fn promise_again(&self) -> String {
        CATALOGUE.text(self.0, "promise-again", &[])
    }

    /// zh-CN: 「已说明」
    pub fn promise_told(&self) -> String {
        CATALOGUE.text(self.0, "promise-told", &[])
    }

    /// zh-CN: 「更多」
    pub fn promise_other(&self) -> String {
        CATALOGUE.text(self.0, "promise-other", &[])
    }

    /// zh-CN: 「记为未兑现」
    pub fn promise_break(&self) -> String {
        CATALOGUE.text(self.0, "promise-break", &[])
    }

    /// zh-CN: 「为什么没做到」
    pub fn promise_break_because(&self) -> String {
        CATALOGUE.text(self.0, "promise-break-because", &[])
    }

    /// zh-CN: 「改期」
    pub fn promise_move_title(&self) -> String {
        CATALOGUE.text(self.0, "promise-move-title", &[])
    }

    /// zh-CN: 「近期没有空档。请先打电话说明，再由值班经理协调人手。」
    pub fn promise_move_no_time(&self) -> String {
        CATALOGUE.text(self.0, "promise-move-no-time", &[])
    }

    /// zh-CN: 「新的时间已向住户复述，住户已确认。」
    pub fn promise_move_read_back(&self) -> String {
        CATALOGUE.text(self.0, "promise-move-read-back", &[])
    }

    /// zh-CN: 「改到这个时间」
    pub fn promise_move_go(&self) -> String {
        CATALOGUE.text(self.0, "promise-move-go", &[])
    }

    /// zh-CN: 「晚 {minutes} 分」
    pub fn late_minutes(&self, minutes: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "late-minutes", &[("minutes", minutes.into())])
    }

    /// zh-CN: 「晚 {hours} 小时」
    pub fn late_hours(&self, hours: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "late-hours", &[("hours", hours.into())])
    }

    /// zh-CN: 「话术」
    pub fn script_title(&self) -> String {
        CATALOGUE.text(self.0, "script-title", &[])
    }

    /// zh-CN: 「接电话、接待来访时屏幕上的提示语。改动保存为新版本，马上生效，旧版本都在。」
    pub fn script_lead(&self) -> String {
        CATALOGUE.text(self.0, "script-lead", &[])
    }

    /// zh-CN: 「场合」
    pub fn script_channels(&self) -> String {
        CATALOGUE.text(self.0, "script-channels", &[])
    }

    /// zh-CN: 「电话」
    pub fn script_phone(&self) -> String {
        CATALOGUE.text(self.0, "script-phone", &[])
    }

    /// zh-CN: 「来访」
    pub fn script_counter(&self) -> String {
        CATALOGUE.text(self.0, "script-counter", &[])
    }

    /// zh-CN: 「同时做」
    pub fn script_manner(&self) -> String {
        CATALOGUE.text(self.0, "script-manner", &[])
    }

    /// zh-CN: 「为什么改」
    pub fn script_because(&self) -> String {
        CATALOGUE.text(self.0, "script-because", &[])
    }

    /// zh-CN: 「保存为新版本」
    pub fn script_save(&self) -> String {
        CATALOGUE.text(self.0, "script-save", &[])
    }

    /// zh-CN: 「可以代入的内容」
    pub fn script_fields(&self) -> String {
        CATALOGUE.text(self.0, "script-fields", &[])
    }

    /// zh-CN: 「写在花括号里，说的时候会换成眼前这件事的内容。」
    pub fn script_fields_hint(&self) -> String {
        CATALOGUE.text(self.0, "script-fields-hint", &[])
    }

    /// zh-CN: 「历次版本」
    pub fn script_versions(&self) -> String {
        CATALOGUE.text(self.0, "script-versions", &[])
    }

    /// zh-CN: 「第 {number} 版」
    pub fn script_version(&self, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "script-version", &[("number", number.into())])
    }

    /// zh-CN: 「第 {number} 版，不是最新」
    pub fn script_old(&self, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "script-old", &[("number", number.into())])
    }

    /// zh-CN: 「小区名称」
    pub fn script_field_community(&self) -> String {
        CATALOGUE.text(self.0, "script-field-community", &[])
    }

    /// zh-CN: 「客服的姓」
    pub fn script_field_clerk(&self) -> String {
        CATALOGUE.text(self.0, "script-field-clerk", &[])
    }

    /// zh-CN: 「来电人」
    pub fn script_field_caller(&self) -> String {
        CATALOGUE.text(self.0, "script-field-caller", &[])
    }

    /// zh-CN: 「何事」
    pub fn script_field_what(&self) -> String {
        CATALOGUE.text(self.0, "script-field-what", &[])
    }

    /// zh-CN: 「何处」
    pub fn script_field_where(&self) -> String {
        CATALOGUE.text(self.0, "script-field-where", &[])
    }

    /// zh-CN: 「谁去」
    pub fn script_field_who(&self) -> String {
        CATALOGUE.text(self.0, "script-field-who", &[])
    }

    /// zh-CN: 「几点」
    pub fn script_field_when(&self) -> String {
        CATALOGUE.text(self.0, "script-field-when", &[])
    }

    /// zh-CN: 「多少分钟」
    pub fn script_field_minutes(&self) -> String {
        CATALOGUE.text(self.0, "script-field-minutes", &[])
    }

    /// zh-CN: 「复述的整句话」
    pub fn script_field_readback(&self) -> String {
        CATALOGUE.text(self.0, "script-field-readback", &[])
    }

    /// zh-CN: 「问候」
    pub fn line_greet(&self) -> String {
        CATALOGUE.text(self.0, "line-greet", &[])
    }

    /// zh-CN: 「何事何处」
    pub fn line_what_where(&self) -> String {
        CATALOGUE.text(self.0, "line-what-where", &[])
    }

    /// zh-CN: 「判断」
    pub fn line_judge(&self) -> String {
        CATALOGUE.text(self.0, "line-judge", &[])
    }

    /// zh-CN: 「约定 · 险情」
    pub fn line_promise_danger(&self) -> String {
        CATALOGUE.text(self.0, "line-promise-danger", &[])
    }

    /// zh-CN: 「约定 · 马上去」
    pub fn line_promise_now(&self) -> String {
        CATALOGUE.text(self.0, "line-promise-now", &[])
    }

    /// zh-CN: 「约定 · 约时间」
    pub fn line_promise_appointment(&self) -> String {
        CATALOGUE.text(self.0, "line-promise-appointment", &[])
    }

    /// zh-CN: 「约定 · 先勘查」
    pub fn line_promise_survey(&self) -> String {
        CATALOGUE.text(self.0, "line-promise-survey", &[])
    }

    /// zh-CN: 「约定 · 外部单位」
    pub fn line_promise_outside(&self) -> String {
        CATALOGUE.text(self.0, "line-promise-outside", &[])
    }

    /// zh-CN: 「约定 · 不在服务范围」
    pub fn line_promise_not_offered(&self) -> String {
        CATALOGUE.text(self.0, "line-promise-not-offered", &[])
    }

    /// zh-CN: 「约定 · 当场答复」
    pub fn line_promise_answered(&self) -> String {
        CATALOGUE.text(self.0, "line-promise-answered", &[])
    }

    /// zh-CN: 「约定 · 回电」
    pub fn line_promise_callback(&self) -> String {
        CATALOGUE.text(self.0, "line-promise-callback", &[])
    }

    /// zh-CN: 「约定 · 打听落实」
    pub fn line_promise_find(&self) -> String {
        CATALOGUE.text(self.0, "line-promise-find", &[])
    }

    /// zh-CN: 「复述」
    pub fn line_read_back(&self) -> String {
        CATALOGUE.text(self.0, "line-read-back", &[])
    }

    /// zh-CN: 「还有要求？」
    pub fn line_anything_else(&self) -> String {
        CATALOGUE.text(self.0, "line-anything-else", &[])
    }

    /// zh-CN: 「再见」
    pub fn line_goodbye(&self) -> String {
        CATALOGUE.text(self.0, "line-goodbye", &[])
    }

    /// zh-CN: 「还没有记下是什么事。」
    pub fn refusal_intake_complete_no_what(&self) -> String {
        CATALOGUE.text(self.0, "refusal-intake-complete-no-what", &[])
    }

    /// zh-CN: 「还没有地点：请找到这一户，或选一处公共部位。」
    pub fn refusal_intake_complete_no_where(&self) -> String {
        CATALOGUE.text(self.0, "refusal-intake-complete-no-where", &[])
    }

    /// zh-CN: 「还没有报事人：请选来电人，不愿留名的选“不留姓名”。」
    pub fn refusal_intake_complete_no_reporter(&self) -> String {
        CATALOGUE.text(self.0, "refusal-intake-complete-no-reporter", &[])
    }

    /// zh-CN: 「还没有时间：请选谁去、几点到，或约定回电。」
    pub fn refusal_intake_complete_no_when(&self) -> String {
        CATALOGUE.text(self.0, "refusal-intake-complete-no-when", &[])
    }

    /// zh-CN: 「这是紧急险情，不能往后约：请立即派人，其余以后再补。」
    pub fn refusal_intake_danger_first_send_first(&self, level: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "refusal-intake-danger-first-send-first", &[("level", level.into())])
    }

    /// zh-CN: 「责任表上这一项不在服务范围，不能答应上门：请道歉、解释并转介。」
    pub fn refusal_intake_capability_not_ours(&self) -> String {
        CATALOGUE.text(self.0, "refusal-intake-capability-not-ours", &[])
    }

    /// zh-CN: 「责任表上这一项由外部单位处理：请先联系对方，或约我们的人上门勘查。」
    pub fn refusal_intake_capability_outside_does_it(&self) -> String {
        CATALOGUE.text(self.0, "refusal-intake-capability-outside-does-it", &[])
    }

    /// zh-CN: 「婉拒之前，请写下怎么向住户解释的。」
    pub fn refusal_intake_capability_no_explanation(&self) -> String {
        CATALOGUE.text(self.0, "refusal-intake-capability-no-explanation", &[])
    }

    /// zh-CN: 「责任表上这一项我们能做，不能当作不在服务范围来推。请约时间、约勘查或约回电。」
    pub fn refusal_intake_capability_is_ours(&self) -> String {
        CATALOGUE.text(self.0, "refusal-intake-capability-is-ours", &[])
    }

    /// zh-CN: 「婉拒时要给住户指一条路：请选转介单位；登记册里确实没有的，请选明“没有合适的”。」
    pub fn refusal_intake_capability_no_referral(&self) -> String {
        CATALOGUE.text(self.0, "refusal-intake-capability-no-referral", &[])
    }

    /// zh-CN: 「责任表上这一项不归这个单位（{row} 行）：{because}请写明为什么找它。」
    pub fn refusal_route_payer_not_the_tables(&self, because: impl Into<Arg>, row: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "refusal-route-payer-not-the-tables",
            &[("because", because.into()), ("row", row.into())],
        )
    }

    /// zh-CN: 「责任人没有变。」
    pub fn refusal_intake_owned_same(&self) -> String {
        CATALOGUE.text(self.0, "refusal-intake-owned-same", &[])
    }

    /// zh-CN: 「责任人必须是住户中心的人；派工不等于转交责任。」
    pub fn refusal_intake_owned_not_centre(&self) -> String {
        CATALOGUE.text(self.0, "refusal-intake-owned-not-centre", &[])
    }

    /// zh-CN: 「这件诉求已经结束。住户又提到它，请登记一件新的。」
    pub fn refusal_intake_owned_closed(&self) -> String {
        CATALOGUE.text(self.0, "refusal-intake-owned-closed", &[])
    }

    /// zh-CN: 「还没有选定是谁去，不能答应时间。」
    pub fn refusal_promise_reserved_nobody_chosen(&self) -> String {
        CATALOGUE.text(self.0, "refusal-promise-reserved-nobody-chosen", &[])
    }

    /// zh-CN: 「上门服务时间是 {from}–{to}，这个时间不能约。」
    pub fn refusal_promise_reserved_outside_hours(&self, from: impl Into<Arg>, to: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "refusal-promise-reserved-outside-hours", &[("from", from.into()), ("to", to.into())])
    }

    /// zh-CN: 「派工之前，请把内容、地点、时间向住户复述一遍。」
    pub fn refusal_promise_read_back_not_read(&self) -> String {
        CATALOGUE.text(self.0, "refusal-promise-read-back-not-read", &[])
    }

    /// zh-CN: 「复述以后内容有改动，请再复述一遍。」
    pub fn refusal_promise_read_back_changed(&self) -> String {
        CATALOGUE.text(self.0, "refusal-promise-read-back-changed", &[])
    }

    /// zh-CN: 「这个约定已经有结果了，请刷新看看。」
    pub fn refusal_promise_kept_ended(&self) -> String {
        CATALOGUE.text(self.0, "refusal-promise-kept-ended", &[])
    }

    /// zh-CN: 「上门的约定以到场为准，由工单记录，不能在这里代为完成。」
    pub fn refusal_promise_kept_by_arrival(&self) -> String {
        CATALOGUE.text(self.0, "refusal-promise-kept-by-arrival", &[])
    }

    /// zh-CN: 「{name}还负责 {count} 件未办结的诉求，请先转给同事，再办离职。」
    pub fn refusal_intake_owned_still_owns(&self, count: impl Into<Arg>, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "refusal-intake-owned-still-owns", &[("count", count.into()), ("name", name.into())])
    }

    /// zh-CN: 「问清何事」
    pub fn way_ask_what(&self) -> String {
        CATALOGUE.text(self.0, "way-ask-what", &[])
    }

    /// zh-CN: 「先挂起」
    pub fn way_park(&self) -> String {
        CATALOGUE.text(self.0, "way-park", &[])
    }

    /// zh-CN: 「找这一户」
    pub fn way_find_household(&self) -> String {
        CATALOGUE.text(self.0, "way-find-household", &[])
    }

    /// zh-CN: 「选公共部位」
    pub fn way_pick_common_part(&self) -> String {
        CATALOGUE.text(self.0, "way-pick-common-part", &[])
    }

    /// zh-CN: 「不留姓名」
    pub fn way_anonymous(&self) -> String {
        CATALOGUE.text(self.0, "way-anonymous", &[])
    }

    /// zh-CN: 「选时间」
    pub fn way_pick_time(&self) -> String {
        CATALOGUE.text(self.0, "way-pick-time", &[])
    }

    /// zh-CN: 「约定回电」
    pub fn way_call_back(&self) -> String {
        CATALOGUE.text(self.0, "way-call-back", &[])
    }

    /// zh-CN: 「立即派人」
    pub fn way_send_at_once(&self) -> String {
        CATALOGUE.text(self.0, "way-send-at-once", &[])
    }

    /// zh-CN: 「问清并非险情」
    pub fn way_not_danger(&self) -> String {
        CATALOGUE.text(self.0, "way-not-danger", &[])
    }

    /// zh-CN: 「转介」
    pub fn way_refer(&self) -> String {
        CATALOGUE.text(self.0, "way-refer", &[])
    }

    /// zh-CN: 「联系外部单位」
    pub fn way_promise_outside(&self) -> String {
        CATALOGUE.text(self.0, "way-promise-outside", &[])
    }

    /// zh-CN: 「约上门勘查」
    pub fn way_survey(&self) -> String {
        CATALOGUE.text(self.0, "way-survey", &[])
    }

    /// zh-CN: 「写下解释」
    pub fn way_explain(&self) -> String {
        CATALOGUE.text(self.0, "way-explain", &[])
    }

    /// zh-CN: 「选责任人」
    pub fn way_choose_owner(&self) -> String {
        CATALOGUE.text(self.0, "way-choose-owner", &[])
    }

    /// zh-CN: 「登记新的诉求」
    pub fn way_new_request(&self) -> String {
        CATALOGUE.text(self.0, "way-new-request", &[])
    }

    /// zh-CN: 「登记册里没有合适的」
    pub fn way_none_known(&self) -> String {
        CATALOGUE.text(self.0, "way-none-known", &[])
    }

    /// zh-CN: 「写明原因」
    pub fn way_say_why_this_party(&self) -> String {
        CATALOGUE.text(self.0, "way-say-why-this-party", &[])
    }

    /// zh-CN: 「转给同事」
    pub fn way_hand_over_requests(&self) -> String {
        CATALOGUE.text(self.0, "way-hand-over-requests", &[])
    }

    /// zh-CN: 「复述」
    pub fn way_read_back(&self) -> String {
        CATALOGUE.text(self.0, "way-read-back", &[])
    }

    /// zh-CN: 「刷新」
    pub fn way_look_again(&self) -> String {
        CATALOGUE.text(self.0, "way-look-again", &[])
    }

    /// zh-CN: 「报事人只能选一种。」
    pub fn invalid_one_only(&self) -> String {
        CATALOGUE.text(self.0, "invalid-one-only", &[])
    }

    /// zh-CN: 「这个单位现在不在合作期内。」
    pub fn invalid_not_in_force(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-in-force", &[])
    }

    /// zh-CN: 「这是只作推荐的单位，不能派单给它。」
    pub fn invalid_only_referred(&self) -> String {
        CATALOGUE.text(self.0, "invalid-only-referred", &[])
    }

    /// zh-CN: 「花括号里的内容不认识，请看右边的列表。」
    pub fn invalid_unknown_field(&self) -> String {
        CATALOGUE.text(self.0, "invalid-unknown-field", &[])
    }

    /// zh-CN: 「约定」
    pub fn tab_promises(&self) -> String {
        CATALOGUE.text(self.0, "tab-promises", &[])
    }

    /// zh-CN: 「跟催」
    pub fn chase_title(&self) -> String {
        CATALOGUE.text(self.0, "chase-title", &[])
    }

    /// zh-CN: 「所有要人盯着的事：到点的约定、等别人答复的、停下来的。一条也不靠脑子记。」
    pub fn chase_lead(&self) -> String {
        CATALOGUE.text(self.0, "chase-lead", &[])
    }

    /// zh-CN: 「共 {total} 件，其中逾期 {late} 件」
    pub fn chase_count(&self, late: impl Into<Arg>, total: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "chase-count", &[("late", late.into()), ("total", total.into())])
    }

    /// zh-CN: 「全部」
    pub fn chase_all(&self) -> String {
        CATALOGUE.text(self.0, "chase-all", &[])
    }

    /// zh-CN: 「没有要催的事」
    pub fn chase_none(&self) -> String {
        CATALOGUE.text(self.0, "chase-none", &[])
    }

    /// zh-CN: 「约定都在时间内，也没有等着别人答复的事。」
    pub fn chase_none_text(&self) -> String {
        CATALOGUE.text(self.0, "chase-none-text", &[])
    }

    /// zh-CN: 「约定落空，还没告诉住户」
    pub fn chase_to_tell(&self) -> String {
        CATALOGUE.text(self.0, "chase-to-tell", &[])
    }

    /// zh-CN: 「请打电话道歉、说明原因，再约时间。」
    pub fn chase_to_tell_todo(&self) -> String {
        CATALOGUE.text(self.0, "chase-to-tell-todo", &[])
    }

    /// zh-CN: 「过了约定时间」
    pub fn chase_late(&self) -> String {
        CATALOGUE.text(self.0, "chase-late", &[])
    }

    /// zh-CN: 「先问到哪一步，再给住户一个回话。」
    pub fn chase_late_todo(&self) -> String {
        CATALOGUE.text(self.0, "chase-late-todo", &[])
    }

    /// zh-CN: 「两小时内到点」
    pub fn chase_soon(&self) -> String {
        CATALOGUE.text(self.0, "chase-soon", &[])
    }

    /// zh-CN: 「看一眼能不能按时；不能，趁早改约。」
    pub fn chase_soon_todo(&self) -> String {
        CATALOGUE.text(self.0, "chase-soon-todo", &[])
    }

    /// zh-CN: 「没有下一步的诉求」
    pub fn chase_quiet(&self) -> String {
        CATALOGUE.text(self.0, "chase-quiet", &[])
    }

    /// zh-CN: 「既没有约定也没有工单，请定下谁、几时给回音。」
    pub fn chase_quiet_todo(&self) -> String {
        CATALOGUE.text(self.0, "chase-quiet-todo", &[])
    }

    /// zh-CN: 「还挂着的电话」
    pub fn chase_on_hold(&self) -> String {
        CATALOGUE.text(self.0, "chase-on-hold", &[])
    }

    /// zh-CN: 「住户在线上等着，请接起来或者约好回电。」
    pub fn chase_on_hold_todo(&self) -> String {
        CATALOGUE.text(self.0, "chase-on-hold-todo", &[])
    }

    /// zh-CN: 「{name} 接的」
    pub fn chase_held_by(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "chase-held-by", &[("name", name.into())])
    }

    /// zh-CN: 「安排上门」
    pub fn take_up_title(&self) -> String {
        CATALOGUE.text(self.0, "take-up-title", &[])
    }

    /// zh-CN: 「目前没有合适的人手和时间。可以先回电，或在受理台另行安排。」
    pub fn take_up_nobody(&self) -> String {
        CATALOGUE.text(self.0, "take-up-nobody", &[])
    }

    /// zh-CN: 「去受理台」
    pub fn take_up_console(&self) -> String {
        CATALOGUE.text(self.0, "take-up-console", &[])
    }

    /// zh-CN: 「先约人上门勘查」
    pub fn take_up_survey(&self) -> String {
        CATALOGUE.text(self.0, "take-up-survey", &[])
    }

    /// zh-CN: 「谁去、什么时候去」
    pub fn take_up_who(&self) -> String {
        CATALOGUE.text(self.0, "take-up-who", &[])
    }

    /// zh-CN: 「现在去，约 {minutes} 分钟到」
    pub fn take_up_now(&self, minutes: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "take-up-now", &[("minutes", minutes.into())])
    }

    /// zh-CN: 「内容、地点、时间已向住户复述，住户已确认」
    pub fn take_up_read_back(&self) -> String {
        CATALOGUE.text(self.0, "take-up-read-back", &[])
    }

    /// zh-CN: 「派工」
    pub fn take_up_go(&self) -> String {
        CATALOGUE.text(self.0, "take-up-go", &[])
    }

    /// zh-CN: 「安排上门」
    pub fn event_request_taken_up(&self) -> String {
        CATALOGUE.text(self.0, "event-request-taken-up", &[])
    }

    /// zh-CN: 「这件事已经派了工单。」
    pub fn refusal_intake_owned_has_order(&self) -> String {
        CATALOGUE.text(self.0, "refusal-intake-owned-has-order", &[])
    }
}
