//! Generated from `locales/*/staff.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use platform::i18n::{Arg, Catalogue, Lang};

/// The texts of `staff` in both languages.
pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::new(
        "staff",
        include_str!("../../../locales/zh-CN/staff.ftl"),
        include_str!("../../../locales/en/staff.ftl"),
    )
});

/// The texts of `staff` in one language, a method a message.
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

    /// zh-CN: 「人员」
    pub fn nav_staff(&self) -> String {
        CATALOGUE.text(self.0, "nav-staff", &[])
    }

    /// zh-CN: 「住户中心」
    pub fn department_centre(&self) -> String {
        CATALOGUE.text(self.0, "department-centre", &[])
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

    /// zh-CN: 「其他」
    pub fn department_other(&self) -> String {
        CATALOGUE.text(self.0, "department-other", &[])
    }

    /// zh-CN: 「前台受理」
    pub fn duty_desk(&self) -> String {
        CATALOGUE.text(self.0, "duty-desk", &[])
    }

    /// zh-CN: 「给排水」
    pub fn duty_plumbing(&self) -> String {
        CATALOGUE.text(self.0, "duty-plumbing", &[])
    }

    /// zh-CN: 「电工」
    pub fn duty_electrical(&self) -> String {
        CATALOGUE.text(self.0, "duty-electrical", &[])
    }

    /// zh-CN: 「木工门窗」
    pub fn duty_carpentry(&self) -> String {
        CATALOGUE.text(self.0, "duty-carpentry", &[])
    }

    /// zh-CN: 「泥瓦」
    pub fn duty_masonry(&self) -> String {
        CATALOGUE.text(self.0, "duty-masonry", &[])
    }

    /// zh-CN: 「家电灯具」
    pub fn duty_appliances(&self) -> String {
        CATALOGUE.text(self.0, "duty-appliances", &[])
    }

    /// zh-CN: 「现场勘查」
    pub fn duty_survey(&self) -> String {
        CATALOGUE.text(self.0, "duty-survey", &[])
    }

    /// zh-CN: 「电梯救援」
    pub fn duty_lift_rescue(&self) -> String {
        CATALOGUE.text(self.0, "duty-lift-rescue", &[])
    }

    /// zh-CN: 「燃气处置」
    pub fn duty_gas_response(&self) -> String {
        CATALOGUE.text(self.0, "duty-gas-response", &[])
    }

    /// zh-CN: 「保洁」
    pub fn duty_cleaning(&self) -> String {
        CATALOGUE.text(self.0, "duty-cleaning", &[])
    }

    /// zh-CN: 「绿化」
    pub fn duty_greening(&self) -> String {
        CATALOGUE.text(self.0, "duty-greening", &[])
    }

    /// zh-CN: 「门岗巡逻」
    pub fn duty_guarding(&self) -> String {
        CATALOGUE.text(self.0, "duty-guarding", &[])
    }

    /// zh-CN: 「车辆管理」
    pub fn duty_vehicles(&self) -> String {
        CATALOGUE.text(self.0, "duty-vehicles", &[])
    }

    /// zh-CN: 「客服」
    pub fn post_clerk(&self) -> String {
        CATALOGUE.text(self.0, "post-clerk", &[])
    }

    /// zh-CN: 「楼栋管家」
    pub fn post_steward(&self) -> String {
        CATALOGUE.text(self.0, "post-steward", &[])
    }

    /// zh-CN: 「综合维修工」
    pub fn post_technician(&self) -> String {
        CATALOGUE.text(self.0, "post-technician", &[])
    }

    /// zh-CN: 「电工」
    pub fn post_electrician(&self) -> String {
        CATALOGUE.text(self.0, "post-electrician", &[])
    }

    /// zh-CN: 「工程班长」
    pub fn post_team_leader(&self) -> String {
        CATALOGUE.text(self.0, "post-team-leader", &[])
    }

    /// zh-CN: 「门岗」
    pub fn post_guard(&self) -> String {
        CATALOGUE.text(self.0, "post-guard", &[])
    }

    /// zh-CN: 「保洁」
    pub fn post_cleaner(&self) -> String {
        CATALOGUE.text(self.0, "post-cleaner", &[])
    }

    /// zh-CN: 「绿化」
    pub fn post_gardener(&self) -> String {
        CATALOGUE.text(self.0, "post-gardener", &[])
    }

    /// zh-CN: 「值班经理」
    pub fn post_duty_manager(&self) -> String {
        CATALOGUE.text(self.0, "post-duty-manager", &[])
    }

    /// zh-CN: 「经理」
    pub fn post_manager(&self) -> String {
        CATALOGUE.text(self.0, "post-manager", &[])
    }

    /// zh-CN: 「财务」
    pub fn post_finance(&self) -> String {
        CATALOGUE.text(self.0, "post-finance", &[])
    }

    /// zh-CN: 「策划」
    pub fn post_planner(&self) -> String {
        CATALOGUE.text(self.0, "post-planner", &[])
    }

    /// zh-CN: 「审计」
    pub fn post_auditor(&self) -> String {
        CATALOGUE.text(self.0, "post-auditor", &[])
    }

    /// zh-CN: 「未设密码」
    pub fn state_invited(&self) -> String {
        CATALOGUE.text(self.0, "state-invited", &[])
    }

    /// zh-CN: 「在用」
    pub fn state_active(&self) -> String {
        CATALOGUE.text(self.0, "state-active", &[])
    }

    /// zh-CN: 「已停用」
    pub fn state_disabled(&self) -> String {
        CATALOGUE.text(self.0, "state-disabled", &[])
    }

    /// zh-CN: 「新同事入职」
    pub fn hire_title(&self) -> String {
        CATALOGUE.text(self.0, "hire-title", &[])
    }

    /// zh-CN: 「选一个岗位，部门、角色和职责就一次填好；证书由经理核实后再授予。」
    pub fn hire_lead(&self) -> String {
        CATALOGUE.text(self.0, "hire-lead", &[])
    }

    /// zh-CN: 「岗位」
    pub fn hire_post(&self) -> String {
        CATALOGUE.text(self.0, "hire-post", &[])
    }

    /// zh-CN: 「不套用岗位」
    pub fn hire_post_none(&self) -> String {
        CATALOGUE.text(self.0, "hire-post-none", &[])
    }

    /// zh-CN: 「姓名」
    pub fn hire_name(&self) -> String {
        CATALOGUE.text(self.0, "hire-name", &[])
    }

    /// zh-CN: 「登录账号」
    pub fn hire_login(&self) -> String {
        CATALOGUE.text(self.0, "hire-login", &[])
    }

    /// zh-CN: 「例如姓名拼音 limq，登录时使用。」
    pub fn hire_login_hint(&self) -> String {
        CATALOGUE.text(self.0, "hire-login-hint", &[])
    }

    /// zh-CN: 「手机（选填）」
    pub fn hire_phone(&self) -> String {
        CATALOGUE.text(self.0, "hire-phone", &[])
    }

    /// zh-CN: 「同事之间联系用，屏幕上只显示头尾几位。」
    pub fn hire_phone_hint(&self) -> String {
        CATALOGUE.text(self.0, "hire-phone-hint", &[])
    }

    /// zh-CN: 「部门」
    pub fn hire_department(&self) -> String {
        CATALOGUE.text(self.0, "hire-department", &[])
    }

    /// zh-CN: 「随岗位」
    pub fn hire_department_post(&self) -> String {
        CATALOGUE.text(self.0, "hire-department-post", &[])
    }

    /// zh-CN: 「需要证书：{duties}」
    pub fn hire_needs(&self, duties: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "hire-needs", &[("duties", duties.into())])
    }

    /// zh-CN: 「不需要证书」
    pub fn hire_needs_none(&self) -> String {
        CATALOGUE.text(self.0, "hire-needs-none", &[])
    }

    /// zh-CN: 「办理入职」
    pub fn hire_go(&self) -> String {
        CATALOGUE.text(self.0, "hire-go", &[])
    }

    /// zh-CN: 「返回人员」
    pub fn hire_back(&self) -> String {
        CATALOGUE.text(self.0, "hire-back", &[])
    }

    /// zh-CN: 「全部人员」
    pub fn member_back(&self) -> String {
        CATALOGUE.text(self.0, "member-back", &[])
    }

    /// zh-CN: 「职责与证书」
    pub fn member_standings(&self) -> String {
        CATALOGUE.text(self.0, "member-standings", &[])
    }

    /// zh-CN: 「还没有登记职责」
    pub fn member_no_duty(&self) -> String {
        CATALOGUE.text(self.0, "member-no-duty", &[])
    }

    /// zh-CN: 「登记职责并取得证书后，才能排班。」
    pub fn member_no_duty_text(&self) -> String {
        CATALOGUE.text(self.0, "member-no-duty-text", &[])
    }

    /// zh-CN: 「职责」
    pub fn member_duty(&self) -> String {
        CATALOGUE.text(self.0, "member-duty", &[])
    }

    /// zh-CN: 「情况」
    pub fn member_standing(&self) -> String {
        CATALOGUE.text(self.0, "member-standing", &[])
    }

    /// zh-CN: 「有证」
    pub fn member_certified(&self) -> String {
        CATALOGUE.text(self.0, "member-certified", &[])
    }

    /// zh-CN: 「有证，到 {day}」
    pub fn member_certified_until(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "member-certified-until", &[("day", day.into())])
    }

    /// zh-CN: 「还有 {days} 天到期」
    pub fn member_ends_soon(&self, days: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "member-ends-soon", &[("days", days.into())])
    }

    /// zh-CN: 「跟 {mentor} 带教，到 {day}」
    pub fn member_beside(&self, day: impl Into<Arg>, mentor: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "member-beside", &[("day", day.into()), ("mentor", mentor.into())])
    }

    /// zh-CN: 「缺证书，不能排班」
    pub fn member_not_certified(&self) -> String {
        CATALOGUE.text(self.0, "member-not-certified", &[])
    }

    /// zh-CN: 「证书」
    pub fn member_certificates(&self) -> String {
        CATALOGUE.text(self.0, "member-certificates", &[])
    }

    /// zh-CN: 「还没有证书」
    pub fn member_no_certificates(&self) -> String {
        CATALOGUE.text(self.0, "member-no-certificates", &[])
    }

    /// zh-CN: 「证号」
    pub fn member_licence(&self) -> String {
        CATALOGUE.text(self.0, "member-licence", &[])
    }

    /// zh-CN: 「有效期」
    pub fn member_valid(&self) -> String {
        CATALOGUE.text(self.0, "member-valid", &[])
    }

    /// zh-CN: 「{from} 起」
    pub fn member_valid_from(&self, from: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "member-valid-from", &[("from", from.into())])
    }

    /// zh-CN: 「{from} 至 {to}」
    pub fn member_valid_span(&self, from: impl Into<Arg>, to: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "member-valid-span", &[("from", from.into()), ("to", to.into())])
    }

    /// zh-CN: 「授予人」
    pub fn member_granted_by(&self) -> String {
        CATALOGUE.text(self.0, "member-granted-by", &[])
    }

    /// zh-CN: 「已收回：{because}」
    pub fn member_ended(&self, because: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "member-ended", &[("because", because.into())])
    }

    /// zh-CN: 「收回」
    pub fn member_end(&self) -> String {
        CATALOGUE.text(self.0, "member-end", &[])
    }

    /// zh-CN: 「收回的原因」
    pub fn member_end_because(&self) -> String {
        CATALOGUE.text(self.0, "member-end-because", &[])
    }

    /// zh-CN: 「收回证书」
    pub fn member_end_go(&self) -> String {
        CATALOGUE.text(self.0, "member-end-go", &[])
    }

    /// zh-CN: 「授予证书」
    pub fn member_grant(&self) -> String {
        CATALOGUE.text(self.0, "member-grant", &[])
    }

    /// zh-CN: 「请先核实培训或执照，再授予。」
    pub fn member_grant_lead(&self) -> String {
        CATALOGUE.text(self.0, "member-grant-lead", &[])
    }

    /// zh-CN: 「生效日」
    pub fn member_starts_on(&self) -> String {
        CATALOGUE.text(self.0, "member-starts-on", &[])
    }

    /// zh-CN: 「到期日（选填）」
    pub fn member_ends_on(&self) -> String {
        CATALOGUE.text(self.0, "member-ends-on", &[])
    }

    /// zh-CN: 「电工、电梯、保安员等法定证件请填证号。」
    pub fn member_licence_hint(&self) -> String {
        CATALOGUE.text(self.0, "member-licence-hint", &[])
    }

    /// zh-CN: 「授予」
    pub fn member_grant_go(&self) -> String {
        CATALOGUE.text(self.0, "member-grant-go", &[])
    }

    /// zh-CN: 「指定带教」
    pub fn member_mentor(&self) -> String {
        CATALOGUE.text(self.0, "member-mentor", &[])
    }

    /// zh-CN: 「新同事可以跟着一位有证的同事上岗，同一职责总共不超过 {days} 天，不单独入户。」
    pub fn member_mentor_lead(&self, days: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "member-mentor-lead", &[("days", days.into())])
    }

    /// zh-CN: 「带教师傅」
    pub fn member_mentor_who(&self) -> String {
        CATALOGUE.text(self.0, "member-mentor-who", &[])
    }

    /// zh-CN: 「到哪一天」
    pub fn member_mentor_until(&self) -> String {
        CATALOGUE.text(self.0, "member-mentor-until", &[])
    }

    /// zh-CN: 「指定」
    pub fn member_mentor_go(&self) -> String {
        CATALOGUE.text(self.0, "member-mentor-go", &[])
    }

    /// zh-CN: 「带教记录」
    pub fn member_mentorings(&self) -> String {
        CATALOGUE.text(self.0, "member-mentorings", &[])
    }

    /// zh-CN: 「{duty}：跟 {mentor}，{from} 至 {to}」
    pub fn member_mentoring(
        &self,
        duty: impl Into<Arg>,
        from: impl Into<Arg>,
        mentor: impl Into<Arg>,
        to: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "member-mentoring",
            &[("duty", duty.into()), ("from", from.into()), ("mentor", mentor.into()), ("to", to.into())],
        )
    }

    /// zh-CN: 「登记职责」
    pub fn member_register(&self) -> String {
        CATALOGUE.text(self.0, "member-register", &[])
    }

    /// zh-CN: 「能做什么，先登记；能不能排班，看证书。」
    pub fn member_register_lead(&self) -> String {
        CATALOGUE.text(self.0, "member-register-lead", &[])
    }

    /// zh-CN: 「保存职责」
    pub fn member_register_go(&self) -> String {
        CATALOGUE.text(self.0, "member-register-go", &[])
    }

    /// zh-CN: 「在本小区的角色」
    pub fn member_roles(&self) -> String {
        CATALOGUE.text(self.0, "member-roles", &[])
    }

    /// zh-CN: 「角色决定能看什么、能做什么。」
    pub fn member_roles_lead(&self) -> String {
        CATALOGUE.text(self.0, "member-roles-lead", &[])
    }

    /// zh-CN: 「保存角色」
    pub fn member_roles_go(&self) -> String {
        CATALOGUE.text(self.0, "member-roles-go", &[])
    }

    /// zh-CN: 「没有角色，登录后看不到本小区。」
    pub fn member_no_roles(&self) -> String {
        CATALOGUE.text(self.0, "member-no-roles", &[])
    }

    /// zh-CN: 「套用岗位」
    pub fn member_post(&self) -> String {
        CATALOGUE.text(self.0, "member-post", &[])
    }

    /// zh-CN: 「补上岗位的部门、角色和职责，已有的不动。」
    pub fn member_post_lead(&self) -> String {
        CATALOGUE.text(self.0, "member-post-lead", &[])
    }

    /// zh-CN: 「套用」
    pub fn member_post_go(&self) -> String {
        CATALOGUE.text(self.0, "member-post-go", &[])
    }

    /// zh-CN: 「基本情况」
    pub fn member_details(&self) -> String {
        CATALOGUE.text(self.0, "member-details", &[])
    }

    /// zh-CN: 「登录账号」
    pub fn member_login(&self) -> String {
        CATALOGUE.text(self.0, "member-login", &[])
    }

    /// zh-CN: 「手机」
    pub fn member_phone(&self) -> String {
        CATALOGUE.text(self.0, "member-phone", &[])
    }

    /// zh-CN: 「未填」
    pub fn member_phone_none(&self) -> String {
        CATALOGUE.text(self.0, "member-phone-none", &[])
    }

    /// zh-CN: 「换一个手机号」
    pub fn member_phone_new(&self) -> String {
        CATALOGUE.text(self.0, "member-phone-new", &[])
    }

    /// zh-CN: 「部门」
    pub fn member_department(&self) -> String {
        CATALOGUE.text(self.0, "member-department", &[])
    }

    /// zh-CN: 「到岗」
    pub fn member_since(&self) -> String {
        CATALOGUE.text(self.0, "member-since", &[])
    }

    /// zh-CN: 「离开」
    pub fn member_left(&self) -> String {
        CATALOGUE.text(self.0, "member-left", &[])
    }

    /// zh-CN: 「保存」
    pub fn member_save(&self) -> String {
        CATALOGUE.text(self.0, "member-save", &[])
    }

    /// zh-CN: 「账号」
    pub fn member_account(&self) -> String {
        CATALOGUE.text(self.0, "member-account", &[])
    }

    /// zh-CN: 「设置密码的链接」
    pub fn member_link(&self) -> String {
        CATALOGUE.text(self.0, "member-link", &[])
    }

    /// zh-CN: 「链接 72 小时内可用一次，请直接发给本人。」
    pub fn member_link_lead(&self) -> String {
        CATALOGUE.text(self.0, "member-link-lead", &[])
    }

    /// zh-CN: 「账号建好了，还没有密码。请生成链接，发给本人设置。」
    pub fn member_link_lead_new(&self) -> String {
        CATALOGUE.text(self.0, "member-link-lead-new", &[])
    }

    /// zh-CN: 「生成链接」
    pub fn member_link_go(&self) -> String {
        CATALOGUE.text(self.0, "member-link-go", &[])
    }

    /// zh-CN: 「请复制下面的链接发给 {name}，离开本页后不再显示：」
    pub fn member_link_made(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "member-link-made", &[("name", name.into())])
    }

    /// zh-CN: 「这个链接已经显示过了。需要的话，请再生成一个。」
    pub fn member_link_spent(&self) -> String {
        CATALOGUE.text(self.0, "member-link-spent", &[])
    }

    /// zh-CN: 「停用账号」
    pub fn member_disable(&self) -> String {
        CATALOGUE.text(self.0, "member-disable", &[])
    }

    /// zh-CN: 「立即退出所有登录，不能再登录；随时可以恢复。」
    pub fn member_disable_lead(&self) -> String {
        CATALOGUE.text(self.0, "member-disable-lead", &[])
    }

    /// zh-CN: 「停用 {name} 的账号？正在使用的登录会马上退出。」
    pub fn member_disable_sure(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "member-disable-sure", &[("name", name.into())])
    }

    /// zh-CN: 「恢复账号」
    pub fn member_enable(&self) -> String {
        CATALOGUE.text(self.0, "member-enable", &[])
    }

    /// zh-CN: 「办理离开」
    pub fn member_leave(&self) -> String {
        CATALOGUE.text(self.0, "member-leave", &[])
    }

    /// zh-CN: 「收回在本小区的角色，撤下今后的班。已约好的事要先改派。」
    pub fn member_leave_lead(&self) -> String {
        CATALOGUE.text(self.0, "member-leave-lead", &[])
    }

    /// zh-CN: 「办理离开」
    pub fn member_leave_go(&self) -> String {
        CATALOGUE.text(self.0, "member-leave-go", &[])
    }

    /// zh-CN: 「确定办理 {name} 离开本小区？」
    pub fn member_leave_sure(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "member-leave-sure", &[("name", name.into())])
    }

    /// zh-CN: 「请选择」
    pub fn member_choose(&self) -> String {
        CATALOGUE.text(self.0, "member-choose", &[])
    }

    /// zh-CN: 「API 令牌」
    pub fn tokens_title(&self) -> String {
        CATALOGUE.text(self.0, "tokens-title", &[])
    }

    /// zh-CN: 「给外部程序用。一个令牌只代表一位同事的一个角色，随时可以收回。」
    pub fn tokens_lead(&self) -> String {
        CATALOGUE.text(self.0, "tokens-lead", &[])
    }

    /// zh-CN: 「还没有令牌」
    pub fn tokens_none(&self) -> String {
        CATALOGUE.text(self.0, "tokens-none", &[])
    }

    /// zh-CN: 「外部程序要读写本小区的数据时，在下面新建一个。」
    pub fn tokens_none_text(&self) -> String {
        CATALOGUE.text(self.0, "tokens-none-text", &[])
    }

    /// zh-CN: 「用途」
    pub fn tokens_name(&self) -> String {
        CATALOGUE.text(self.0, "tokens-name", &[])
    }

    /// zh-CN: 「代表谁」
    pub fn tokens_whose(&self) -> String {
        CATALOGUE.text(self.0, "tokens-whose", &[])
    }

    /// zh-CN: 「角色」
    pub fn tokens_role(&self) -> String {
        CATALOGUE.text(self.0, "tokens-role", &[])
    }

    /// zh-CN: 「建立」
    pub fn tokens_created(&self) -> String {
        CATALOGUE.text(self.0, "tokens-created", &[])
    }

    /// zh-CN: 「状态」
    pub fn tokens_state(&self) -> String {
        CATALOGUE.text(self.0, "tokens-state", &[])
    }

    /// zh-CN: 「可用」
    pub fn tokens_live(&self) -> String {
        CATALOGUE.text(self.0, "tokens-live", &[])
    }

    /// zh-CN: 「已收回」
    pub fn tokens_revoked(&self) -> String {
        CATALOGUE.text(self.0, "tokens-revoked", &[])
    }

    /// zh-CN: 「收回」
    pub fn tokens_revoke(&self) -> String {
        CATALOGUE.text(self.0, "tokens-revoke", &[])
    }

    /// zh-CN: 「收回后，用它的程序立刻不能再访问。确定收回？」
    pub fn tokens_revoke_sure(&self) -> String {
        CATALOGUE.text(self.0, "tokens-revoke-sure", &[])
    }

    /// zh-CN: 「新建令牌」
    pub fn tokens_new(&self) -> String {
        CATALOGUE.text(self.0, "tokens-new", &[])
    }

    /// zh-CN: 「同事与角色」
    pub fn tokens_who(&self) -> String {
        CATALOGUE.text(self.0, "tokens-who", &[])
    }

    /// zh-CN: 「新建」
    pub fn tokens_go(&self) -> String {
        CATALOGUE.text(self.0, "tokens-go", &[])
    }

    /// zh-CN: 「请复制并妥善保存，离开本页后不再显示：」
    pub fn tokens_made(&self) -> String {
        CATALOGUE.text(self.0, "tokens-made", &[])
    }

    /// zh-CN: 「这个令牌已经显示过了。如果没有记下，请收回它，再建一个。」
    pub fn tokens_spent(&self) -> String {
        CATALOGUE.text(self.0, "tokens-spent", &[])
    }

    /// zh-CN: 「{staff}还没有“这项职责”的有效证书，{day} 不能排班。请先授予证书，或指定一位有证的师傅带教。」
    pub fn refusal_duty_certified_none(
        &self,
        day: impl Into<Arg>,
        duty: impl Into<Arg>,
        staff: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "refusal-duty-certified-none",
            &[("day", day.into()), ("duty", duty.into()), ("staff", staff.into())],
        )
    }

    /// zh-CN: 「{staff}还没有登记任何职责，{day} 不能排班。请先登记职责并授予证书。」
    pub fn refusal_duty_certified_no_duty(&self, day: impl Into<Arg>, staff: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "refusal-duty-certified-no-duty", &[("day", day.into()), ("staff", staff.into())])
    }

    /// zh-CN: 「自己不能带教自己，请另选一位有证的同事。」
    pub fn refusal_duty_certified_own_mentor(&self) -> String {
        CATALOGUE.text(self.0, "refusal-duty-certified-own-mentor", &[])
    }

    /// zh-CN: 「这位师傅在带教期间没有该职责的有效证书，请换一位，或缩短时间。」
    pub fn refusal_duty_certified_mentor_not_certified(&self) -> String {
        CATALOGUE.text(self.0, "refusal-duty-certified-mentor-not-certified", &[])
    }

    /// zh-CN: 「同一职责的带教总共不超过 {most} 天，现在还剩 {left} 天。时间不够的话，请安排考核，合格后授予证书。」
    pub fn refusal_duty_certified_beside_too_long(&self, left: impl Into<Arg>, most: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "refusal-duty-certified-beside-too-long",
            &[("left", left.into()), ("most", most.into())],
        )
    }

    /// zh-CN: 「授予证书」
    pub fn way_grant_certificate(&self) -> String {
        CATALOGUE.text(self.0, "way-grant-certificate", &[])
    }

    /// zh-CN: 「指定带教」
    pub fn way_name_mentor(&self) -> String {
        CATALOGUE.text(self.0, "way-name-mentor", &[])
    }

    /// zh-CN: 「这一步不能对自己做，请另一位同事来操作。」
    pub fn invalid_oneself(&self) -> String {
        CATALOGUE.text(self.0, "invalid-oneself", &[])
    }

    /// zh-CN: 「管理员和公司的角色，要由管理员或公司来给。」
    pub fn invalid_not_yours_to_give(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-yours-to-give", &[])
    }

    /// zh-CN: 「这张证书已经收回了。」
    pub fn invalid_ended_already(&self) -> String {
        CATALOGUE.text(self.0, "invalid-ended-already", &[])
    }

    /// zh-CN: 「账号已停用，请先恢复。」
    pub fn invalid_disabled(&self) -> String {
        CATALOGUE.text(self.0, "invalid-disabled", &[])
    }

    /// zh-CN: 「人员规定」
    pub fn terms_title(&self) -> String {
        CATALOGUE.text(self.0, "terms-title", &[])
    }

    /// zh-CN: 「没有证书的新人可以跟着有证的师傅上岗，同一职责总共不超过 {days} 天，也不单独上门。」
    pub fn terms_lead(&self, days: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "terms-lead", &[("days", days.into())])
    }

    /// zh-CN: 「为什么？」
    pub fn terms_why(&self) -> String {
        CATALOGUE.text(self.0, "terms-why", &[])
    }

    /// zh-CN: 「带教天数」
    pub fn terms_beside(&self) -> String {
        CATALOGUE.text(self.0, "terms-beside", &[])
    }

    /// zh-CN: 「总共不超过（天）」
    pub fn terms_days(&self) -> String {
        CATALOGUE.text(self.0, "terms-days", &[])
    }

    /// zh-CN: 「从哪天起」
    pub fn terms_since(&self) -> String {
        CATALOGUE.text(self.0, "terms-since", &[])
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

    /// zh-CN: 「公司统一规定」
    pub fn terms_default(&self) -> String {
        CATALOGUE.text(self.0, "terms-default", &[])
    }

    /// zh-CN: 「调整」
    pub fn terms_change(&self) -> String {
        CATALOGUE.text(self.0, "terms-change", &[])
    }

    /// zh-CN: 「从这天起执行」
    pub fn terms_set(&self) -> String {
        CATALOGUE.text(self.0, "terms-set", &[])
    }

    /// zh-CN: 「请填 1 到 31 天。」
    pub fn invalid_not_beside_days(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-beside-days", &[])
    }
}
