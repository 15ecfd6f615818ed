//! Generated from `locales/*/scheduling.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use platform::i18n::{Arg, Catalogue, Lang};

/// The texts of `scheduling` in both languages.
pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::new(
        "scheduling",
        include_str!("../../../locales/zh-CN/scheduling.ftl"),
        include_str!("../../../locales/en/scheduling.ftl"),
    )
});

/// The texts of `scheduling` in one language, a method a message.
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

    /// zh-CN: 「排班」
    pub fn nav_roster(&self) -> String {
        CATALOGUE.text(self.0, "nav-roster", &[])
    }

    /// zh-CN: 「我的班」
    pub fn nav_my_shifts(&self) -> String {
        CATALOGUE.text(self.0, "nav-my-shifts", &[])
    }

    /// zh-CN: 「人员」
    pub fn people_title(&self) -> String {
        CATALOGUE.text(self.0, "people-title", &[])
    }

    /// zh-CN: 「{n} 人」
    pub fn people_count(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "people-count", &[("n", n.into())])
    }

    /// zh-CN: 「在班 {n} 人」
    pub fn people_on_shift(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "people-on-shift", &[("n", n.into())])
    }

    /// zh-CN: 「姓名」
    pub fn people_find(&self) -> String {
        CATALOGUE.text(self.0, "people-find", &[])
    }

    /// zh-CN: 「全部职责」
    pub fn people_all_duties(&self) -> String {
        CATALOGUE.text(self.0, "people-all-duties", &[])
    }

    /// zh-CN: 「只看在班」
    pub fn people_only_on(&self) -> String {
        CATALOGUE.text(self.0, "people-only-on", &[])
    }

    /// zh-CN: 「筛选」
    pub fn people_show(&self) -> String {
        CATALOGUE.text(self.0, "people-show", &[])
    }

    /// zh-CN: 「姓名」
    pub fn people_name(&self) -> String {
        CATALOGUE.text(self.0, "people-name", &[])
    }

    /// zh-CN: 「部门」
    pub fn people_department(&self) -> String {
        CATALOGUE.text(self.0, "people-department", &[])
    }

    /// zh-CN: 「角色」
    pub fn people_roles(&self) -> String {
        CATALOGUE.text(self.0, "people-roles", &[])
    }

    /// zh-CN: 「职责」
    pub fn people_duties(&self) -> String {
        CATALOGUE.text(self.0, "people-duties", &[])
    }

    /// zh-CN: 「手机」
    pub fn people_phone(&self) -> String {
        CATALOGUE.text(self.0, "people-phone", &[])
    }

    /// zh-CN: 「现在」
    pub fn people_now(&self) -> String {
        CATALOGUE.text(self.0, "people-now", &[])
    }

    /// zh-CN: 「在班」
    pub fn people_here(&self) -> String {
        CATALOGUE.text(self.0, "people-here", &[])
    }

    /// zh-CN: 「休息中」
    pub fn people_resting(&self) -> String {
        CATALOGUE.text(self.0, "people-resting", &[])
    }

    /// zh-CN: 「不在班」
    pub fn people_away(&self) -> String {
        CATALOGUE.text(self.0, "people-away", &[])
    }

    /// zh-CN: 「新同事入职」
    pub fn people_hire(&self) -> String {
        CATALOGUE.text(self.0, "people-hire", &[])
    }

    /// zh-CN: 「人员规定」
    pub fn people_terms(&self) -> String {
        CATALOGUE.text(self.0, "people-terms", &[])
    }

    /// zh-CN: 「API 令牌」
    pub fn people_tokens(&self) -> String {
        CATALOGUE.text(self.0, "people-tokens", &[])
    }

    /// zh-CN: 「没有符合的同事」
    pub fn people_none(&self) -> String {
        CATALOGUE.text(self.0, "people-none", &[])
    }

    /// zh-CN: 「换个条件看看。」
    pub fn people_none_text(&self) -> String {
        CATALOGUE.text(self.0, "people-none-text", &[])
    }

    /// zh-CN: 「还没有同事」
    pub fn people_nobody(&self) -> String {
        CATALOGUE.text(self.0, "people-nobody", &[])
    }

    /// zh-CN: 「办理入职时选一个岗位，角色和职责就一次填好。」
    pub fn people_nobody_text(&self) -> String {
        CATALOGUE.text(self.0, "people-nobody-text", &[])
    }

    /// zh-CN: 「{n} 张证书将在 30 天内到期，请提前安排复训：」
    pub fn people_ending(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "people-ending", &[("n", n.into())])
    }

    /// zh-CN: 「{name}（{duty}，{day}）」
    pub fn people_ending_one(&self, day: impl Into<Arg>, duty: impl Into<Arg>, name: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "people-ending-one",
            &[("day", day.into()), ("duty", duty.into()), ("name", name.into())],
        )
    }

    /// zh-CN: 「下面的同事有角色，但不在人员名单上，不能排班：」
    pub fn people_unlisted(&self) -> String {
        CATALOGUE.text(self.0, "people-unlisted", &[])
    }

    /// zh-CN: 「已停用的账号」
    pub fn people_disabled(&self) -> String {
        CATALOGUE.text(self.0, "people-disabled", &[])
    }

    /// zh-CN: 「加入名单」
    pub fn people_enlist(&self) -> String {
        CATALOGUE.text(self.0, "people-enlist", &[])
    }

    /// zh-CN: 「排班」
    pub fn roster_title(&self) -> String {
        CATALOGUE.text(self.0, "roster-title", &[])
    }

    /// zh-CN: 「{from} 至 {to}」
    pub fn roster_week(&self, from: impl Into<Arg>, to: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "roster-week", &[("from", from.into()), ("to", to.into())])
    }

    /// zh-CN: 「上一周」
    pub fn roster_prev(&self) -> String {
        CATALOGUE.text(self.0, "roster-prev", &[])
    }

    /// zh-CN: 「下一周」
    pub fn roster_next(&self) -> String {
        CATALOGUE.text(self.0, "roster-next", &[])
    }

    /// zh-CN: 「本周」
    pub fn roster_this(&self) -> String {
        CATALOGUE.text(self.0, "roster-this", &[])
    }

    /// zh-CN: 「班次设置」
    pub fn roster_shifts(&self) -> String {
        CATALOGUE.text(self.0, "roster-shifts", &[])
    }

    /// zh-CN: 「看哪几天」
    pub fn roster_days(&self) -> String {
        CATALOGUE.text(self.0, "roster-days", &[])
    }

    /// zh-CN: 「全周」
    pub fn roster_whole_week(&self) -> String {
        CATALOGUE.text(self.0, "roster-whole-week", &[])
    }

    /// zh-CN: 「同事」
    pub fn roster_people(&self) -> String {
        CATALOGUE.text(self.0, "roster-people", &[])
    }

    /// zh-CN: 「周一至周五」
    pub fn roster_weekdays(&self) -> String {
        CATALOGUE.text(self.0, "roster-weekdays", &[])
    }

    /// zh-CN: 「{name}，{day}」
    pub fn roster_pick(&self, day: impl Into<Arg>, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "roster-pick", &[("day", day.into()), ("name", name.into())])
    }

    /// zh-CN: 「休息」
    pub fn roster_off_day(&self) -> String {
        CATALOGUE.text(self.0, "roster-off-day", &[])
    }

    /// zh-CN: 「缺证书」
    pub fn roster_uncertified(&self) -> String {
        CATALOGUE.text(self.0, "roster-uncertified", &[])
    }

    /// zh-CN: 「{hours} 小时」
    pub fn roster_hours(&self, hours: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "roster-hours", &[("hours", hours.into())])
    }

    /// zh-CN: 「当日人数」
    pub fn roster_total(&self) -> String {
        CATALOGUE.text(self.0, "roster-total", &[])
    }

    /// zh-CN: 「勾选空格再选班次，就排上班；勾选已有的班再按“撤下”，就撤下来。」
    pub fn roster_lead(&self) -> String {
        CATALOGUE.text(self.0, "roster-lead", &[])
    }

    /// zh-CN: 「排上」
    pub fn roster_put(&self) -> String {
        CATALOGUE.text(self.0, "roster-put", &[])
    }

    /// zh-CN: 「撤下勾选的班」
    pub fn roster_take_off(&self) -> String {
        CATALOGUE.text(self.0, "roster-take-off", &[])
    }

    /// zh-CN: 「还没有可以排班的同事」
    pub fn roster_nobody(&self) -> String {
        CATALOGUE.text(self.0, "roster-nobody", &[])
    }

    /// zh-CN: 「先办理入职，登记职责并授予证书。」
    pub fn roster_nobody_text(&self) -> String {
        CATALOGUE.text(self.0, "roster-nobody-text", &[])
    }

    /// zh-CN: 「还没有班次，请先在“班次设置”里添加。」
    pub fn roster_no_shifts(&self) -> String {
        CATALOGUE.text(self.0, "roster-no-shifts", &[])
    }

    /// zh-CN: 「这一周已经过去，只能查看。」
    pub fn roster_past(&self) -> String {
        CATALOGUE.text(self.0, "roster-past", &[])
    }

    /// zh-CN: 「照抄一周」
    pub fn roster_copy(&self) -> String {
        CATALOGUE.text(self.0, "roster-copy", &[])
    }

    /// zh-CN: 「把另一周的班照抄到这一周。请假、没有证书或已有班的，会跳过。」
    pub fn roster_copy_lead(&self) -> String {
        CATALOGUE.text(self.0, "roster-copy-lead", &[])
    }

    /// zh-CN: 「照抄哪一周」
    pub fn roster_copy_from(&self) -> String {
        CATALOGUE.text(self.0, "roster-copy-from", &[])
    }

    /// zh-CN: 「上一周」
    pub fn roster_copy_last(&self) -> String {
        CATALOGUE.text(self.0, "roster-copy-last", &[])
    }

    /// zh-CN: 「前两周那一周」
    pub fn roster_copy_before(&self) -> String {
        CATALOGUE.text(self.0, "roster-copy-before", &[])
    }

    /// zh-CN: 「照抄」
    pub fn roster_copy_go(&self) -> String {
        CATALOGUE.text(self.0, "roster-copy-go", &[])
    }

    /// zh-CN: 「已照抄 {put} 个班。」
    pub fn roster_copied(&self, put: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "roster-copied", &[("put", put.into())])
    }

    /// zh-CN: 「已照抄 {put} 个班，{left} 个没有排上（请假、没有证书、已离开或已有班）。」
    pub fn roster_copied_left(&self, left: impl Into<Arg>, put: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "roster-copied-left", &[("left", left.into()), ("put", put.into())])
    }

    /// zh-CN: 「那一周没有班可以照抄。」
    pub fn roster_copied_none(&self) -> String {
        CATALOGUE.text(self.0, "roster-copied-none", &[])
    }

    /// zh-CN: 「请假」
    pub fn roster_leave(&self) -> String {
        CATALOGUE.text(self.0, "roster-leave", &[])
    }

    /// zh-CN: 「请假那几天的班会撤下；已约好的事要先改派。」
    pub fn roster_leave_lead(&self) -> String {
        CATALOGUE.text(self.0, "roster-leave-lead", &[])
    }

    /// zh-CN: 「谁请假」
    pub fn roster_leave_who(&self) -> String {
        CATALOGUE.text(self.0, "roster-leave-who", &[])
    }

    /// zh-CN: 「假别」
    pub fn roster_leave_kind(&self) -> String {
        CATALOGUE.text(self.0, "roster-leave-kind", &[])
    }

    /// zh-CN: 「从」
    pub fn roster_leave_from(&self) -> String {
        CATALOGUE.text(self.0, "roster-leave-from", &[])
    }

    /// zh-CN: 「到」
    pub fn roster_leave_until(&self) -> String {
        CATALOGUE.text(self.0, "roster-leave-until", &[])
    }

    /// zh-CN: 「说明（选填）」
    pub fn roster_leave_reason(&self) -> String {
        CATALOGUE.text(self.0, "roster-leave-reason", &[])
    }

    /// zh-CN: 「记下请假」
    pub fn roster_leave_go(&self) -> String {
        CATALOGUE.text(self.0, "roster-leave-go", &[])
    }

    /// zh-CN: 「这一周的请假」
    pub fn roster_leaves(&self) -> String {
        CATALOGUE.text(self.0, "roster-leaves", &[])
    }

    /// zh-CN: 「这一周没有人请假。」
    pub fn roster_leaves_none(&self) -> String {
        CATALOGUE.text(self.0, "roster-leaves-none", &[])
    }

    /// zh-CN: 「销假」
    pub fn roster_leave_end(&self) -> String {
        CATALOGUE.text(self.0, "roster-leave-end", &[])
    }

    /// zh-CN: 「{name}：{kind}，{from} 至 {to}」
    pub fn roster_leave_line(
        &self,
        from: impl Into<Arg>,
        kind: impl Into<Arg>,
        name: impl Into<Arg>,
        to: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "roster-leave-line",
            &[("from", from.into()), ("kind", kind.into()), ("name", name.into()), ("to", to.into())],
        )
    }

    /// zh-CN: 「请选择」
    pub fn roster_choose(&self) -> String {
        CATALOGUE.text(self.0, "roster-choose", &[])
    }

    /// zh-CN: 「年假」
    pub fn leave_annual(&self) -> String {
        CATALOGUE.text(self.0, "leave-annual", &[])
    }

    /// zh-CN: 「调休」
    pub fn leave_in_lieu(&self) -> String {
        CATALOGUE.text(self.0, "leave-in-lieu", &[])
    }

    /// zh-CN: 「病假」
    pub fn leave_sick(&self) -> String {
        CATALOGUE.text(self.0, "leave-sick", &[])
    }

    /// zh-CN: 「事假」
    pub fn leave_personal(&self) -> String {
        CATALOGUE.text(self.0, "leave-personal", &[])
    }

    /// zh-CN: 「婚育丧假」
    pub fn leave_family(&self) -> String {
        CATALOGUE.text(self.0, "leave-family", &[])
    }

    /// zh-CN: 「培训」
    pub fn leave_training(&self) -> String {
        CATALOGUE.text(self.0, "leave-training", &[])
    }

    /// zh-CN: 「其他」
    pub fn leave_other(&self) -> String {
        CATALOGUE.text(self.0, "leave-other", &[])
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

    /// zh-CN: 「班次设置」
    pub fn shifts_title(&self) -> String {
        CATALOGUE.text(self.0, "shifts-title", &[])
    }

    /// zh-CN: 「返回排班」
    pub fn shifts_back(&self) -> String {
        CATALOGUE.text(self.0, "shifts-back", &[])
    }

    /// zh-CN: 「班次」
    pub fn shifts_list(&self) -> String {
        CATALOGUE.text(self.0, "shifts-list", &[])
    }

    /// zh-CN: 「名称」
    pub fn shifts_name(&self) -> String {
        CATALOGUE.text(self.0, "shifts-name", &[])
    }

    /// zh-CN: 「时间」
    pub fn shifts_hours(&self) -> String {
        CATALOGUE.text(self.0, "shifts-hours", &[])
    }

    /// zh-CN: 「休息」
    pub fn shifts_break(&self) -> String {
        CATALOGUE.text(self.0, "shifts-break", &[])
    }

    /// zh-CN: 「无」
    pub fn shifts_no_break(&self) -> String {
        CATALOGUE.text(self.0, "shifts-no-break", &[])
    }

    /// zh-CN: 「停用」
    pub fn shifts_retire(&self) -> String {
        CATALOGUE.text(self.0, "shifts-retire", &[])
    }

    /// zh-CN: 「停用“{name}”？已排上的班不受影响。」
    pub fn shifts_retire_sure(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "shifts-retire-sure", &[("name", name.into())])
    }

    /// zh-CN: 「还没有班次」
    pub fn shifts_none(&self) -> String {
        CATALOGUE.text(self.0, "shifts-none", &[])
    }

    /// zh-CN: 「在下面添加第一个班次。」
    pub fn shifts_none_text(&self) -> String {
        CATALOGUE.text(self.0, "shifts-none-text", &[])
    }

    /// zh-CN: 「添加班次」
    pub fn shifts_new(&self) -> String {
        CATALOGUE.text(self.0, "shifts-new", &[])
    }

    /// zh-CN: 「中文名称」
    pub fn shifts_name_zh(&self) -> String {
        CATALOGUE.text(self.0, "shifts-name-zh", &[])
    }

    /// zh-CN: 「英文名称」
    pub fn shifts_name_en(&self) -> String {
        CATALOGUE.text(self.0, "shifts-name-en", &[])
    }

    /// zh-CN: 「上班」
    pub fn shifts_starts(&self) -> String {
        CATALOGUE.text(self.0, "shifts-starts", &[])
    }

    /// zh-CN: 「下班」
    pub fn shifts_ends(&self) -> String {
        CATALOGUE.text(self.0, "shifts-ends", &[])
    }

    /// zh-CN: 「早于上班时间，就是到第二天。」
    pub fn shifts_ends_hint(&self) -> String {
        CATALOGUE.text(self.0, "shifts-ends-hint", &[])
    }

    /// zh-CN: 「休息开始（选填）」
    pub fn shifts_break_starts(&self) -> String {
        CATALOGUE.text(self.0, "shifts-break-starts", &[])
    }

    /// zh-CN: 「休息结束（选填）」
    pub fn shifts_break_ends(&self) -> String {
        CATALOGUE.text(self.0, "shifts-break-ends", &[])
    }

    /// zh-CN: 「休息时不接预约；遇到险情仍会派人。」
    pub fn shifts_break_hint(&self) -> String {
        CATALOGUE.text(self.0, "shifts-break-hint", &[])
    }

    /// zh-CN: 「时间以一刻钟为单位。」
    pub fn shifts_quarter(&self) -> String {
        CATALOGUE.text(self.0, "shifts-quarter", &[])
    }

    /// zh-CN: 「添加」
    pub fn shifts_go(&self) -> String {
        CATALOGUE.text(self.0, "shifts-go", &[])
    }

    /// zh-CN: 「住户中心的位置」
    pub fn shifts_centre(&self) -> String {
        CATALOGUE.text(self.0, "shifts-centre", &[])
    }

    /// zh-CN: 「手上没有事的同事算在住户中心，几分钟能到从这里算起。」
    pub fn shifts_centre_lead(&self) -> String {
        CATALOGUE.text(self.0, "shifts-centre-lead", &[])
    }

    /// zh-CN: 「现在算在{name}。」
    pub fn shifts_centre_now(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "shifts-centre-now", &[("name", name.into())])
    }

    /// zh-CN: 「还没有指定，现在按各楼栋的中间位置计算。」
    pub fn shifts_centre_middle(&self) -> String {
        CATALOGUE.text(self.0, "shifts-centre-middle", &[])
    }

    /// zh-CN: 「靠近哪一栋」
    pub fn shifts_centre_building(&self) -> String {
        CATALOGUE.text(self.0, "shifts-centre-building", &[])
    }

    /// zh-CN: 「保存位置」
    pub fn shifts_centre_go(&self) -> String {
        CATALOGUE.text(self.0, "shifts-centre-go", &[])
    }

    /// zh-CN: 「上门服务时间」
    pub fn hours_title(&self) -> String {
        CATALOGUE.text(self.0, "hours-title", &[])
    }

    /// zh-CN: 「约好的上门时间都排在这个时段里，也不超出各人的班次。险情不受限制；当班的同事可以马上去。」
    pub fn hours_lead(&self) -> String {
        CATALOGUE.text(self.0, "hours-lead", &[])
    }

    /// zh-CN: 「从几点」
    pub fn hours_opens(&self) -> String {
        CATALOGUE.text(self.0, "hours-opens", &[])
    }

    /// zh-CN: 「到几点」
    pub fn hours_closes(&self) -> String {
        CATALOGUE.text(self.0, "hours-closes", &[])
    }

    /// zh-CN: 「在哪里公示的」
    pub fn hours_source(&self) -> String {
        CATALOGUE.text(self.0, "hours-source", &[])
    }

    /// zh-CN: 「保存时间」
    pub fn hours_go(&self) -> String {
        CATALOGUE.text(self.0, "hours-go", &[])
    }

    /// zh-CN: 「次日 {time}」
    pub fn shifts_next_day(&self, time: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "shifts-next-day", &[("time", time.into())])
    }

    /// zh-CN: 「我的班」
    pub fn mine_title(&self) -> String {
        CATALOGUE.text(self.0, "mine-title", &[])
    }

    /// zh-CN: 「今天起两周」
    pub fn mine_lead(&self) -> String {
        CATALOGUE.text(self.0, "mine-lead", &[])
    }

    /// zh-CN: 「这两周还没有排班」
    pub fn mine_none(&self) -> String {
        CATALOGUE.text(self.0, "mine-none", &[])
    }

    /// zh-CN: 「有疑问请问班长或值班经理。」
    pub fn mine_none_text(&self) -> String {
        CATALOGUE.text(self.0, "mine-none-text", &[])
    }

    /// zh-CN: 「今天」
    pub fn mine_today(&self) -> String {
        CATALOGUE.text(self.0, "mine-today", &[])
    }

    /// zh-CN: 「休息 {from} 至 {to}」
    pub fn mine_break(&self, from: impl Into<Arg>, to: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "mine-break", &[("from", from.into()), ("to", to.into())])
    }

    /// zh-CN: 「已约 {n} 件」
    pub fn mine_booked(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "mine-booked", &[("n", n.into())])
    }

    /// zh-CN: 「请假：{kind}」
    pub fn mine_leave(&self, kind: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "mine-leave", &[("kind", kind.into())])
    }

    /// zh-CN: 「住户中心」
    pub fn mine_at_centre(&self) -> String {
        CATALOGUE.text(self.0, "mine-at-centre", &[])
    }

    /// zh-CN: 「{staff}在 {from} 至 {to} 已由{holder}约好了别的事。接下来可约：{next}。」
    pub fn refusal_promise_reserved_slot_taken(
        &self,
        from: impl Into<Arg>,
        holder: impl Into<Arg>,
        left: impl Into<Arg>,
        next: impl Into<Arg>,
        staff: impl Into<Arg>,
        to: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "refusal-promise-reserved-slot-taken",
            &[
                ("from", from.into()),
                ("holder", holder.into()),
                ("left", left.into()),
                ("next", next.into()),
                ("staff", staff.into()),
                ("to", to.into()),
            ],
        )
    }

    /// zh-CN: 「{staff}在 {from} 至 {to} 不全在班，或正在休息。接下来可约：{next}。」
    pub fn refusal_promise_reserved_off_shift(
        &self,
        from: impl Into<Arg>,
        left: impl Into<Arg>,
        next: impl Into<Arg>,
        staff: impl Into<Arg>,
        to: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "refusal-promise-reserved-off-shift",
            &[
                ("from", from.into()),
                ("left", left.into()),
                ("next", next.into()),
                ("staff", staff.into()),
                ("to", to.into()),
            ],
        )
    }

    /// zh-CN: 「{staff}当天没有“这项职责”的有效证书，不能单独派去。可以改约：{next}。」
    pub fn refusal_promise_reserved_not_qualified(
        &self,
        duty: impl Into<Arg>,
        left: impl Into<Arg>,
        next: impl Into<Arg>,
        staff: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "refusal-promise-reserved-not-qualified",
            &[("duty", duty.into()), ("left", left.into()), ("next", next.into()), ("staff", staff.into())],
        )
    }

    /// zh-CN: 「{from} 已经过去了。接下来可约：{next}。」
    pub fn refusal_promise_reserved_in_the_past(
        &self,
        from: impl Into<Arg>,
        left: impl Into<Arg>,
        next: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "refusal-promise-reserved-in-the-past",
            &[("from", from.into()), ("left", left.into()), ("next", next.into())],
        )
    }

    /// zh-CN: 「{staff}在这个班里已约好 {count} 件事，最早的一件是 {first}。请先改派或改约，再撤下这个班。」
    pub fn refusal_promise_reserved_booked(
        &self,
        count: impl Into<Arg>,
        first: impl Into<Arg>,
        staff: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "refusal-promise-reserved-booked",
            &[("count", count.into()), ("first", first.into()), ("staff", staff.into())],
        )
    }

    /// zh-CN: 「现在没有会处理这类险情的同事在班，或都在别的险情现场。请马上联系外援，并告诉值班经理。」
    pub fn refusal_intake_danger_first_nobody(&self) -> String {
        CATALOGUE.text(self.0, "refusal-intake-danger-first-nobody", &[])
    }

    /// zh-CN: 「{staff}要跟着{mentor}上岗，但{mentor}在 {day} 这个班的时间不全在班。请先排上带教师傅，或换同一个班。」
    pub fn refusal_duty_certified_mentor_off_shift(
        &self,
        day: impl Into<Arg>,
        mentor: impl Into<Arg>,
        staff: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "refusal-duty-certified-mentor-off-shift",
            &[("day", day.into()), ("mentor", mentor.into()), ("staff", staff.into())],
        )
    }

    /// zh-CN: 「{staff}这个班要跟着这位师傅，请先撤下或改排{staff}，再撤下师傅。」
    pub fn refusal_duty_certified_mentor_needed(&self, staff: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "refusal-duty-certified-mentor-needed", &[("staff", staff.into())])
    }

    /// zh-CN: 「换一个时段」
    pub fn way_choose_slot(&self) -> String {
        CATALOGUE.text(self.0, "way-choose-slot", &[])
    }

    /// zh-CN: 「约好回电」
    pub fn way_promise_callback(&self) -> String {
        CATALOGUE.text(self.0, "way-promise-callback", &[])
    }

    /// zh-CN: 「先改排跟班的同事」
    pub fn way_roster_newcomer(&self) -> String {
        CATALOGUE.text(self.0, "way-roster-newcomer", &[])
    }

    /// zh-CN: 「联系外援」
    pub fn way_call_outside(&self) -> String {
        CATALOGUE.text(self.0, "way-call-outside", &[])
    }

    /// zh-CN: 「告诉值班经理」
    pub fn way_call_duty_manager(&self) -> String {
        CATALOGUE.text(self.0, "way-call-duty-manager", &[])
    }

    /// zh-CN: 「去派工板改派」
    pub fn way_open_board(&self) -> String {
        CATALOGUE.text(self.0, "way-open-board", &[])
    }

    /// zh-CN: 「最多只能排到一年以内。」
    pub fn invalid_too_far(&self) -> String {
        CATALOGUE.text(self.0, "invalid-too-far", &[])
    }

    /// zh-CN: 「这一天在请假，请先销假，或换一位同事。」
    pub fn invalid_on_leave(&self) -> String {
        CATALOGUE.text(self.0, "invalid-on-leave", &[])
    }

    /// zh-CN: 「这段时间已经有班了，请换一天、换一个班，或换一位同事。」
    pub fn invalid_shift_overlaps(&self) -> String {
        CATALOGUE.text(self.0, "invalid-shift-overlaps", &[])
    }

    /// zh-CN: 「请填一刻钟的整数倍，例如 08:30。」
    pub fn invalid_not_a_quarter(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-quarter", &[])
    }

    /// zh-CN: 「休息要在上班时间以内，开始早于结束。」
    pub fn invalid_not_in_shift(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-in-shift", &[])
    }

    /// zh-CN: 「请先在表里勾选，再按这个按钮。」
    pub fn invalid_nothing_picked(&self) -> String {
        CATALOGUE.text(self.0, "invalid-nothing-picked", &[])
    }

    /// zh-CN: 「日历订阅」
    pub fn calendar_title(&self) -> String {
        CATALOGUE.text(self.0, "calendar-title", &[])
    }

    /// zh-CN: 「把下面的地址加到手机或电脑的日历里，未来 60 天的预约会自动出现；改期和取消也会跟着变。只显示时间、单号和地点，不含住户的姓名和电话。」
    pub fn calendar_lead(&self) -> String {
        CATALOGUE.text(self.0, "calendar-lead", &[])
    }

    /// zh-CN: 「订阅地址」
    pub fn calendar_address(&self) -> String {
        CATALOGUE.text(self.0, "calendar-address", &[])
    }

    /// zh-CN: 「{at} 生成」
    pub fn calendar_made(&self, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "calendar-made", &[("at", at.into())])
    }

    /// zh-CN: 「最近一次读取：{at}」
    pub fn calendar_read(&self, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "calendar-read", &[("at", at.into())])
    }

    /// zh-CN: 「还没有日历读取过」
    pub fn calendar_never_read(&self) -> String {
        CATALOGUE.text(self.0, "calendar-never-read", &[])
    }

    /// zh-CN: 「拿到这个地址的人都能看到您的预约，请不要转发。手机遗失时，请更换或停用。」
    pub fn calendar_secret(&self) -> String {
        CATALOGUE.text(self.0, "calendar-secret", &[])
    }

    /// zh-CN: 「生成订阅地址」
    pub fn calendar_make(&self) -> String {
        CATALOGUE.text(self.0, "calendar-make", &[])
    }

    /// zh-CN: 「更换地址」
    pub fn calendar_again(&self) -> String {
        CATALOGUE.text(self.0, "calendar-again", &[])
    }

    /// zh-CN: 「停用」
    pub fn calendar_end(&self) -> String {
        CATALOGUE.text(self.0, "calendar-end", &[])
    }

    /// zh-CN: 「停用后，已经添加的日历不再更新。确定停用吗？」
    pub fn calendar_end_sure(&self) -> String {
        CATALOGUE.text(self.0, "calendar-end-sure", &[])
    }
}
