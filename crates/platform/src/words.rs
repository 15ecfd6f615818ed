//! Generated from `locales/*/platform.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use crate::i18n::{Arg, Catalogue, Lang};

/// The texts of `platform` in both languages.
pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::new(
        "platform",
        include_str!("../../../locales/zh-CN/platform.ftl"),
        include_str!("../../../locales/en/platform.ftl"),
    )
});

/// The texts of `platform` in one language, a method a message.
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

    /// zh-CN: 「管家」
    pub fn shell_name(&self) -> String {
        CATALOGUE.text(self.0, "shell-name", &[])
    }

    /// zh-CN: 「管」
    pub fn shell_mark(&self) -> String {
        CATALOGUE.text(self.0, "shell-mark", &[])
    }

    /// zh-CN: 「有人接，有人去，有回音。」
    pub fn shell_tagline(&self) -> String {
        CATALOGUE.text(self.0, "shell-tagline", &[])
    }

    /// zh-CN: 「跳到正文」
    pub fn shell_skip(&self) -> String {
        CATALOGUE.text(self.0, "shell-skip", &[])
    }

    /// zh-CN: 「主导航」
    pub fn shell_nav(&self) -> String {
        CATALOGUE.text(self.0, "shell-nav", &[])
    }

    /// zh-CN: 「首页」
    pub fn shell_home(&self) -> String {
        CATALOGUE.text(self.0, "shell-home", &[])
    }

    /// zh-CN: 「更多」
    pub fn shell_more(&self) -> String {
        CATALOGUE.text(self.0, "shell-more", &[])
    }

    /// zh-CN: 「公司」
    pub fn shell_company(&self) -> String {
        CATALOGUE.text(self.0, "shell-company", &[])
    }

    /// zh-CN: 「切换小区」
    pub fn shell_communities(&self) -> String {
        CATALOGUE.text(self.0, "shell-communities", &[])
    }

    /// zh-CN: 「我的设置」
    pub fn shell_me(&self) -> String {
        CATALOGUE.text(self.0, "shell-me", &[])
    }

    /// zh-CN: 「退出登录」
    pub fn shell_log_out(&self) -> String {
        CATALOGUE.text(self.0, "shell-log-out", &[])
    }

    /// zh-CN: 「查找住户」
    pub fn shell_find(&self) -> String {
        CATALOGUE.text(self.0, "shell-find", &[])
    }

    /// zh-CN: 「房号、姓名、拼音首字母、电话、车牌」
    pub fn shell_find_placeholder(&self) -> String {
        CATALOGUE.text(self.0, "shell-find-placeholder", &[])
    }

    /// zh-CN: 「没有找到，换个写法试试。」
    pub fn shell_find_none(&self) -> String {
        CATALOGUE.text(self.0, "shell-find-none", &[])
    }

    /// zh-CN: 「去哪里，做什么」
    pub fn shell_palette(&self) -> String {
        CATALOGUE.text(self.0, "shell-palette", &[])
    }

    /// zh-CN: 「输入页面、操作、房号、姓名或单号」
    pub fn shell_palette_placeholder(&self) -> String {
        CATALOGUE.text(self.0, "shell-palette-placeholder", &[])
    }

    /// zh-CN: 「页面与操作」
    pub fn shell_palette_pages(&self) -> String {
        CATALOGUE.text(self.0, "shell-palette-pages", &[])
    }

    /// zh-CN: 「查到的」
    pub fn shell_palette_found(&self) -> String {
        CATALOGUE.text(self.0, "shell-palette-found", &[])
    }

    /// zh-CN: 「打开」
    pub fn shell_palette_open(&self) -> String {
        CATALOGUE.text(self.0, "shell-palette-open", &[])
    }

    /// zh-CN: 「选择」
    pub fn shell_palette_move(&self) -> String {
        CATALOGUE.text(self.0, "shell-palette-move", &[])
    }

    /// zh-CN: 「语言与外观」
    pub fn shell_language_and_theme(&self) -> String {
        CATALOGUE.text(self.0, "shell-language-and-theme", &[])
    }

    /// zh-CN: 「语言」
    pub fn shell_language(&self) -> String {
        CATALOGUE.text(self.0, "shell-language", &[])
    }

    /// zh-CN: 「中文」
    pub fn shell_language_zh(&self) -> String {
        CATALOGUE.text(self.0, "shell-language-zh", &[])
    }

    /// zh-CN: 「English」
    pub fn shell_language_en(&self) -> String {
        CATALOGUE.text(self.0, "shell-language-en", &[])
    }

    /// zh-CN: 「外观」
    pub fn shell_theme(&self) -> String {
        CATALOGUE.text(self.0, "shell-theme", &[])
    }

    /// zh-CN: 「跟随系统」
    pub fn shell_theme_auto(&self) -> String {
        CATALOGUE.text(self.0, "shell-theme-auto", &[])
    }

    /// zh-CN: 「浅色」
    pub fn shell_theme_light(&self) -> String {
        CATALOGUE.text(self.0, "shell-theme-light", &[])
    }

    /// zh-CN: 「深色」
    pub fn shell_theme_dark(&self) -> String {
        CATALOGUE.text(self.0, "shell-theme-dark", &[])
    }

    /// zh-CN: 「快捷键」
    pub fn shell_keys(&self) -> String {
        CATALOGUE.text(self.0, "shell-keys", &[])
    }

    /// zh-CN: 「显示这张表」
    pub fn shell_keys_sheet(&self) -> String {
        CATALOGUE.text(self.0, "shell-keys-sheet", &[])
    }

    /// zh-CN: 「使用单键快捷键」
    pub fn shell_keys_single(&self) -> String {
        CATALOGUE.text(self.0, "shell-keys-single", &[])
    }

    /// zh-CN: 「实时更新中」
    pub fn shell_live(&self) -> String {
        CATALOGUE.text(self.0, "shell-live", &[])
    }

    /// zh-CN: 「正在连接…」
    pub fn shell_live_connecting(&self) -> String {
        CATALOGUE.text(self.0, "shell-live-connecting", &[])
    }

    /// zh-CN: 「连接断开，正在重连」
    pub fn shell_live_lost(&self) -> String {
        CATALOGUE.text(self.0, "shell-live-lost", &[])
    }

    /// zh-CN: 「关闭」
    pub fn shell_close(&self) -> String {
        CATALOGUE.text(self.0, "shell-close", &[])
    }

    /// zh-CN: 「撤销」
    pub fn shell_undo(&self) -> String {
        CATALOGUE.text(self.0, "shell-undo", &[])
    }

    /// zh-CN: 「移除」
    pub fn shell_remove(&self) -> String {
        CATALOGUE.text(self.0, "shell-remove", &[])
    }

    /// zh-CN: 「上一页」
    pub fn shell_prev(&self) -> String {
        CATALOGUE.text(self.0, "shell-prev", &[])
    }

    /// zh-CN: 「下一页」
    pub fn shell_next(&self) -> String {
        CATALOGUE.text(self.0, "shell-next", &[])
    }

    /// zh-CN: 「翻页」
    pub fn shell_paging(&self) -> String {
        CATALOGUE.text(self.0, "shell-paging", &[])
    }

    /// zh-CN: 「打印」
    pub fn shell_print(&self) -> String {
        CATALOGUE.text(self.0, "shell-print", &[])
    }

    /// zh-CN: 「取消」
    pub fn shell_cancel(&self) -> String {
        CATALOGUE.text(self.0, "shell-cancel", &[])
    }

    /// zh-CN: 「复制」
    pub fn shell_copy(&self) -> String {
        CATALOGUE.text(self.0, "shell-copy", &[])
    }

    /// zh-CN: 「显示哪些列」
    pub fn shell_columns(&self) -> String {
        CATALOGUE.text(self.0, "shell-columns", &[])
    }

    /// zh-CN: 「紧凑」
    pub fn shell_tight(&self) -> String {
        CATALOGUE.text(self.0, "shell-tight", &[])
    }

    /// zh-CN: 「已复制」
    pub fn shell_copied(&self) -> String {
        CATALOGUE.text(self.0, "shell-copied", &[])
    }

    /// zh-CN: 「重签」
    pub fn shell_sign_again(&self) -> String {
        CATALOGUE.text(self.0, "shell-sign-again", &[])
    }

    /// zh-CN: 「正在上传」
    pub fn shell_sending(&self) -> String {
        CATALOGUE.text(self.0, "shell-sending", &[])
    }

    /// zh-CN: 「点此重传」
    pub fn shell_send_again(&self) -> String {
        CATALOGUE.text(self.0, "shell-send-again", &[])
    }

    /// zh-CN: 「没有连上网络，内容都还在。请稍后再按一次。」
    pub fn shell_lost(&self) -> String {
        CATALOGUE.text(self.0, "shell-lost", &[])
    }

    /// zh-CN: 「现在有点忙，请稍等几秒再试。」
    pub fn shell_busy(&self) -> String {
        CATALOGUE.text(self.0, "shell-busy", &[])
    }

    /// zh-CN: 「出了点问题，这一步没有完成。请再试一次。」
    pub fn shell_fault(&self) -> String {
        CATALOGUE.text(self.0, "shell-fault", &[])
    }

    /// zh-CN: 「您的岗位不能做这一步。」
    pub fn shell_denied(&self) -> String {
        CATALOGUE.text(self.0, "shell-denied", &[])
    }

    /// zh-CN: 「没有找到，可能已被移走。」
    pub fn shell_gone(&self) -> String {
        CATALOGUE.text(self.0, "shell-gone", &[])
    }

    /// zh-CN: 「已恢复您上次没提交的内容。」
    pub fn shell_draft_restored(&self) -> String {
        CATALOGUE.text(self.0, "shell-draft-restored", &[])
    }

    /// zh-CN: 「请填写金额，最多两位小数，例如 68 或 68.50。」
    pub fn shell_money_invalid(&self) -> String {
        CATALOGUE.text(self.0, "shell-money-invalid", &[])
    }

    /// zh-CN: 「事件编号」
    pub fn shell_operation(&self) -> String {
        CATALOGUE.text(self.0, "shell-operation", &[])
    }

    /// zh-CN: 「登录」
    pub fn shell_log_in(&self) -> String {
        CATALOGUE.text(self.0, "shell-log-in", &[])
    }

    /// zh-CN: 「请用您的工作账号登录。」
    pub fn shell_login_lead(&self) -> String {
        CATALOGUE.text(self.0, "shell-login-lead", &[])
    }

    /// zh-CN: 「账号」
    pub fn shell_login_name(&self) -> String {
        CATALOGUE.text(self.0, "shell-login-name", &[])
    }

    /// zh-CN: 「密码」
    pub fn shell_login_password(&self) -> String {
        CATALOGUE.text(self.0, "shell-login-password", &[])
    }

    /// zh-CN: 「请重新登录」
    pub fn shell_session_ended(&self) -> String {
        CATALOGUE.text(self.0, "shell-session-ended", &[])
    }

    /// zh-CN: 「登录已过期。登录后接着做，刚才填写的内容都在。」
    pub fn shell_session_ended_detail(&self) -> String {
        CATALOGUE.text(self.0, "shell-session-ended-detail", &[])
    }

    /// zh-CN: 「创建第一位管理员」
    pub fn shell_first_title(&self) -> String {
        CATALOGUE.text(self.0, "shell-first-title", &[])
    }

    /// zh-CN: 「这个账号可以建小区、导入业主台账、给同事开账号。」
    pub fn shell_first_lead(&self) -> String {
        CATALOGUE.text(self.0, "shell-first-lead", &[])
    }

    /// zh-CN: 「例如姓名拼音 chenyx，登录时使用。」
    pub fn shell_first_name_hint(&self) -> String {
        CATALOGUE.text(self.0, "shell-first-name-hint", &[])
    }

    /// zh-CN: 「创建并进入」
    pub fn shell_first_go(&self) -> String {
        CATALOGUE.text(self.0, "shell-first-go", &[])
    }

    /// zh-CN: 「设置新密码」
    pub fn shell_password_title(&self) -> String {
        CATALOGUE.text(self.0, "shell-password-title", &[])
    }

    /// zh-CN: 「设好之后，其他设备上的登录会一并退出。」
    pub fn shell_password_lead(&self) -> String {
        CATALOGUE.text(self.0, "shell-password-lead", &[])
    }

    /// zh-CN: 「新密码」
    pub fn shell_password_new(&self) -> String {
        CATALOGUE.text(self.0, "shell-password-new", &[])
    }

    /// zh-CN: 「至少 10 个字符，一句自己记得住的话最好。」
    pub fn shell_password_hint(&self) -> String {
        CATALOGUE.text(self.0, "shell-password-hint", &[])
    }

    /// zh-CN: 「再输一次」
    pub fn shell_password_again(&self) -> String {
        CATALOGUE.text(self.0, "shell-password-again", &[])
    }

    /// zh-CN: 「保存密码」
    pub fn shell_password_go(&self) -> String {
        CATALOGUE.text(self.0, "shell-password-go", &[])
    }

    /// zh-CN: 「进入管家」
    pub fn shell_enter_title(&self) -> String {
        CATALOGUE.text(self.0, "shell-enter-title", &[])
    }

    /// zh-CN: 「进入」
    pub fn shell_enter_go(&self) -> String {
        CATALOGUE.text(self.0, "shell-enter-go", &[])
    }

    /// zh-CN: 「这个链接不能再用了」
    pub fn shell_enter_over(&self) -> String {
        CATALOGUE.text(self.0, "shell-enter-over", &[])
    }

    /// zh-CN: 「接着做」
    pub fn shell_resume_title(&self) -> String {
        CATALOGUE.text(self.0, "shell-resume-title", &[])
    }

    /// zh-CN: 「您已登录。刚才填写的内容都在，请按下面的按钮接着提交。」
    pub fn shell_resume_lead(&self) -> String {
        CATALOGUE.text(self.0, "shell-resume-lead", &[])
    }

    /// zh-CN: 「接着提交」
    pub fn shell_resume_go(&self) -> String {
        CATALOGUE.text(self.0, "shell-resume-go", &[])
    }

    /// zh-CN: 「请选择要进入的小区。」
    pub fn shell_home_lead(&self) -> String {
        CATALOGUE.text(self.0, "shell-home-lead", &[])
    }

    /// zh-CN: 「还没有小区」
    pub fn shell_home_none(&self) -> String {
        CATALOGUE.text(self.0, "shell-home-none", &[])
    }

    /// zh-CN: 「先建一个小区，再导入业主台账，十分钟就能派出第一单。」
    pub fn shell_home_none_detail(&self) -> String {
        CATALOGUE.text(self.0, "shell-home-none-detail", &[])
    }

    /// zh-CN: 「新建小区」
    pub fn shell_home_new(&self) -> String {
        CATALOGUE.text(self.0, "shell-home-new", &[])
    }

    /// zh-CN: 「账号或密码不对，请再试一次。」
    pub fn login_wrong(&self) -> String {
        CATALOGUE.text(self.0, "login-wrong", &[])
    }

    /// zh-CN: 「试得太频繁了，请过 {seconds} 秒再试。」
    pub fn login_wait(&self, seconds: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "login-wait", &[("seconds", seconds.into())])
    }

    /// zh-CN: 「这个账号名不能用，请换一个（2 到 40 个字符，且无人使用）。」
    pub fn login_name_taken(&self) -> String {
        CATALOGUE.text(self.0, "login-name-taken", &[])
    }

    /// zh-CN: 「两次输入的密码不一样，请再输一次。」
    pub fn password_differs(&self) -> String {
        CATALOGUE.text(self.0, "password-differs", &[])
    }

    /// zh-CN: 「这个链接已经用过或过期了，请向管理员要一个新的。」
    pub fn enter_over(&self) -> String {
        CATALOGUE.text(self.0, "enter-over", &[])
    }

    /// zh-CN: 「返回」
    pub fn problem_back(&self) -> String {
        CATALOGUE.text(self.0, "problem-back", &[])
    }

    /// zh-CN: 「为什么？看规则和案例」
    pub fn problem_case(&self) -> String {
        CATALOGUE.text(self.0, "problem-case", &[])
    }

    /// zh-CN: 「有几处需要改一下」
    pub fn problem_invalid(&self) -> String {
        CATALOGUE.text(self.0, "problem-invalid", &[])
    }

    /// zh-CN: 「请检查下面的内容，改好再提交。」
    pub fn problem_invalid_detail(&self) -> String {
        CATALOGUE.text(self.0, "problem-invalid-detail", &[])
    }

    /// zh-CN: 「刚才有人先改了」
    pub fn problem_stale(&self) -> String {
        CATALOGUE.text(self.0, "problem-stale", &[])
    }

    /// zh-CN: 「{by} 刚刚修改过（{at}）。请刷新看看最新的情况，再决定怎么改。」
    pub fn problem_stale_detail(&self, at: impl Into<Arg>, by: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "problem-stale-detail", &[("at", at.into()), ("by", by.into())])
    }

    /// zh-CN: 「没有找到」
    pub fn problem_not_found(&self) -> String {
        CATALOGUE.text(self.0, "problem-not-found", &[])
    }

    /// zh-CN: 「这里没有您要看的内容，可能已移走，或不在您负责的小区。」
    pub fn problem_not_found_detail(&self) -> String {
        CATALOGUE.text(self.0, "problem-not-found-detail", &[])
    }

    /// zh-CN: 「请先登录」
    pub fn problem_not_logged_in(&self) -> String {
        CATALOGUE.text(self.0, "problem-not-logged-in", &[])
    }

    /// zh-CN: 「登录后就能继续。」
    pub fn problem_not_logged_in_detail(&self) -> String {
        CATALOGUE.text(self.0, "problem-not-logged-in-detail", &[])
    }

    /// zh-CN: 「您的岗位不能做这一步」
    pub fn problem_forbidden(&self) -> String {
        CATALOGUE.text(self.0, "problem-forbidden", &[])
    }

    /// zh-CN: 「请找有这个权限的同事，或请经理调整您的岗位。」
    pub fn problem_forbidden_detail(&self) -> String {
        CATALOGUE.text(self.0, "problem-forbidden-detail", &[])
    }

    /// zh-CN: 「缺少请求标识」
    pub fn problem_key_missing(&self) -> String {
        CATALOGUE.text(self.0, "problem-key-missing", &[])
    }

    /// zh-CN: 「每个会改动数据的请求都要带 Idempotency-Key。请刷新页面再试。」
    pub fn problem_key_missing_detail(&self) -> String {
        CATALOGUE.text(self.0, "problem-key-missing-detail", &[])
    }

    /// zh-CN: 「请求标识已用过」
    pub fn problem_key_reused(&self) -> String {
        CATALOGUE.text(self.0, "problem-key-reused", &[])
    }

    /// zh-CN: 「同一个标识之前提交过不同的内容。请刷新页面，重新填写。」
    pub fn problem_key_reused_detail(&self) -> String {
        CATALOGUE.text(self.0, "problem-key-reused-detail", &[])
    }

    /// zh-CN: 「现在有点忙」
    pub fn problem_busy(&self) -> String {
        CATALOGUE.text(self.0, "problem-busy", &[])
    }

    /// zh-CN: 「这一步还没有保存，请稍等几秒再试。」
    pub fn problem_busy_detail(&self) -> String {
        CATALOGUE.text(self.0, "problem-busy-detail", &[])
    }

    /// zh-CN: 「存储空间满了」
    pub fn problem_full(&self) -> String {
        CATALOGUE.text(self.0, "problem-full", &[])
    }

    /// zh-CN: 「现在只能查看，不能保存。请联系管理员清理空间。」
    pub fn problem_full_detail(&self) -> String {
        CATALOGUE.text(self.0, "problem-full-detail", &[])
    }

    /// zh-CN: 「已经有了」
    pub fn problem_taken(&self) -> String {
        CATALOGUE.text(self.0, "problem-taken", &[])
    }

    /// zh-CN: 「已有相同的记录，请刷新看看。」
    pub fn problem_taken_detail(&self) -> String {
        CATALOGUE.text(self.0, "problem-taken-detail", &[])
    }

    /// zh-CN: 「出了点问题」
    pub fn problem_broken(&self) -> String {
        CATALOGUE.text(self.0, "problem-broken", &[])
    }

    /// zh-CN: 「这一步没有完成，是我们的问题。请再试一次；还不行就把下面的编号告诉管理员。」
    pub fn problem_broken_detail(&self) -> String {
        CATALOGUE.text(self.0, "problem-broken-detail", &[])
    }

    /// zh-CN: 「客服」
    pub fn role_clerk(&self) -> String {
        CATALOGUE.text(self.0, "role-clerk", &[])
    }

    /// zh-CN: 「管家」
    pub fn role_steward(&self) -> String {
        CATALOGUE.text(self.0, "role-steward", &[])
    }

    /// zh-CN: 「调度」
    pub fn role_dispatcher(&self) -> String {
        CATALOGUE.text(self.0, "role-dispatcher", &[])
    }

    /// zh-CN: 「维修工」
    pub fn role_technician(&self) -> String {
        CATALOGUE.text(self.0, "role-technician", &[])
    }

    /// zh-CN: 「门岗」
    pub fn role_guard(&self) -> String {
        CATALOGUE.text(self.0, "role-guard", &[])
    }

    /// zh-CN: 「保洁」
    pub fn role_cleaner(&self) -> String {
        CATALOGUE.text(self.0, "role-cleaner", &[])
    }

    /// zh-CN: 「值班经理」
    pub fn role_duty_manager(&self) -> String {
        CATALOGUE.text(self.0, "role-duty-manager", &[])
    }

    /// zh-CN: 「经理」
    pub fn role_manager(&self) -> String {
        CATALOGUE.text(self.0, "role-manager", &[])
    }

    /// zh-CN: 「财务」
    pub fn role_finance(&self) -> String {
        CATALOGUE.text(self.0, "role-finance", &[])
    }

    /// zh-CN: 「策划」
    pub fn role_planner(&self) -> String {
        CATALOGUE.text(self.0, "role-planner", &[])
    }

    /// zh-CN: 「审计」
    pub fn role_auditor(&self) -> String {
        CATALOGUE.text(self.0, "role-auditor", &[])
    }

    /// zh-CN: 「公司」
    pub fn role_head_office(&self) -> String {
        CATALOGUE.text(self.0, "role-head-office", &[])
    }

    /// zh-CN: 「管理员」
    pub fn role_admin(&self) -> String {
        CATALOGUE.text(self.0, "role-admin", &[])
    }

    /// zh-CN: 「这一项没有填。」
    pub fn invalid_missing(&self) -> String {
        CATALOGUE.text(self.0, "invalid-missing", &[])
    }

    /// zh-CN: 「没有这个选项。」
    pub fn invalid_unknown(&self) -> String {
        CATALOGUE.text(self.0, "invalid-unknown", &[])
    }

    /// zh-CN: 「写法看不懂，请检查格式。」
    pub fn invalid_not_readable(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-readable", &[])
    }

    /// zh-CN: 「不是有效的 JSON。」
    pub fn invalid_not_json(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-json", &[])
    }

    /// zh-CN: 「太长了，请写短一点。」
    pub fn invalid_too_long(&self) -> String {
        CATALOGUE.text(self.0, "invalid-too-long", &[])
    }

    /// zh-CN: 「文件或内容太大了。」
    pub fn invalid_too_large(&self) -> String {
        CATALOGUE.text(self.0, "invalid-too-large", &[])
    }

    /// zh-CN: 「数值太小了。」
    pub fn invalid_too_small(&self) -> String {
        CATALOGUE.text(self.0, "invalid-too-small", &[])
    }

    /// zh-CN: 「太多了。」
    pub fn invalid_too_many(&self) -> String {
        CATALOGUE.text(self.0, "invalid-too-many", &[])
    }

    /// zh-CN: 「长度不合适（2 到 40 个字符）。」
    pub fn invalid_length(&self) -> String {
        CATALOGUE.text(self.0, "invalid-length", &[])
    }

    /// zh-CN: 「已有人使用，请换一个。」
    pub fn invalid_taken(&self) -> String {
        CATALOGUE.text(self.0, "invalid-taken", &[])
    }

    /// zh-CN: 「只能上传 JPEG、PNG 或 WebP 图片。」
    pub fn invalid_not_a_picture(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-picture", &[])
    }

    /// zh-CN: 「找不到这个文件，请重新上传。」
    pub fn invalid_unknown_file(&self) -> String {
        CATALOGUE.text(self.0, "invalid-unknown-file", &[])
    }

    /// zh-CN: 「这张图片已经用在别处，请重新拍照或签名。」
    pub fn invalid_used_file(&self) -> String {
        CATALOGUE.text(self.0, "invalid-used-file", &[])
    }

    /// zh-CN: 「不是有效的电话号码。」
    pub fn invalid_not_a_phone(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-phone", &[])
    }

    /// zh-CN: 「不是有效的日期。」
    pub fn invalid_not_a_date(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-date", &[])
    }

    /// zh-CN: 「不是有效的面积。」
    pub fn invalid_not_an_area(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-an-area", &[])
    }

    /// zh-CN: 「不是有效的金额。」
    pub fn invalid_not_an_amount(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-an-amount", &[])
    }

    /// zh-CN: 「不是有效的身份证号码。」
    pub fn invalid_not_an_id_number(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-an-id-number", &[])
    }

    /// zh-CN: 「不是有效的车牌号。」
    pub fn invalid_not_a_plate(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-plate", &[])
    }

    /// zh-CN: 「不是有效的房号。」
    pub fn invalid_not_a_room(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-room", &[])
    }

    /// zh-CN: 「时间已经过去了。」
    pub fn invalid_in_the_past(&self) -> String {
        CATALOGUE.text(self.0, "invalid-in-the-past", &[])
    }

    /// zh-CN: 「先后次序不对。」
    pub fn invalid_order(&self) -> String {
        CATALOGUE.text(self.0, "invalid-order", &[])
    }

    /// zh-CN: 「密码太短，至少 10 个字符。」
    pub fn invalid_password_short(&self) -> String {
        CATALOGUE.text(self.0, "invalid-password-short", &[])
    }

    /// zh-CN: 「密码太常见了，请换一句自己记得住的话。」
    pub fn invalid_password_common(&self) -> String {
        CATALOGUE.text(self.0, "invalid-password-common", &[])
    }

    /// zh-CN: 「现场记录」
    pub fn outbox_title(&self) -> String {
        CATALOGUE.text(self.0, "outbox-title", &[])
    }

    /// zh-CN: 「关闭」
    pub fn outbox_close(&self) -> String {
        CATALOGUE.text(self.0, "outbox-close", &[])
    }

    /// zh-CN: 「现在没有待发送的记录。」
    pub fn outbox_empty(&self) -> String {
        CATALOGUE.text(self.0, "outbox-empty", &[])
    }

    /// zh-CN: 「现在发送」
    pub fn outbox_now(&self) -> String {
        CATALOGUE.text(self.0, "outbox-now", &[])
    }

    /// zh-CN: 「没有网络」
    pub fn outbox_offline(&self) -> String {
        CATALOGUE.text(self.0, "outbox-offline", &[])
    }

    /// zh-CN: 「已全部发送」
    pub fn outbox_sent(&self) -> String {
        CATALOGUE.text(self.0, "outbox-sent", &[])
    }

    /// zh-CN: 「正在发送，还有 %n 条」
    pub fn outbox_sending(&self) -> String {
        CATALOGUE.text(self.0, "outbox-sending", &[])
    }

    /// zh-CN: 「%n 条待发送」
    pub fn outbox_waiting(&self) -> String {
        CATALOGUE.text(self.0, "outbox-waiting", &[])
    }

    /// zh-CN: 「%n 条请您处理」
    pub fn outbox_needs(&self) -> String {
        CATALOGUE.text(self.0, "outbox-needs", &[])
    }

    /// zh-CN: 「请重新登录」
    pub fn outbox_password(&self) -> String {
        CATALOGUE.text(self.0, "outbox-password", &[])
    }

    /// zh-CN: 「待发送」
    pub fn outbox_one_waiting(&self) -> String {
        CATALOGUE.text(self.0, "outbox-one-waiting", &[])
    }

    /// zh-CN: 「发送中」
    pub fn outbox_one_sending(&self) -> String {
        CATALOGUE.text(self.0, "outbox-one-sending", &[])
    }

    /// zh-CN: 「已发送」
    pub fn outbox_one_sent(&self) -> String {
        CATALOGUE.text(self.0, "outbox-one-sent", &[])
    }

    /// zh-CN: 「已转中心」
    pub fn outbox_one_centre(&self) -> String {
        CATALOGUE.text(self.0, "outbox-one-centre", &[])
    }

    /// zh-CN: 「请您处理」
    pub fn outbox_one_needs(&self) -> String {
        CATALOGUE.text(self.0, "outbox-one-needs", &[])
    }

    /// zh-CN: 「前面一步已转中心。请您决定：这一步仍然发送，还是也转给中心？」
    pub fn outbox_held(&self) -> String {
        CATALOGUE.text(self.0, "outbox-held", &[])
    }

    /// zh-CN: 「服务器没有收下这一步。」
    pub fn outbox_refused(&self) -> String {
        CATALOGUE.text(self.0, "outbox-refused", &[])
    }

    /// zh-CN: 「再发一次」
    pub fn outbox_again(&self) -> String {
        CATALOGUE.text(self.0, "outbox-again", &[])
    }

    /// zh-CN: 「仍然发送」
    pub fn outbox_send_anyway(&self) -> String {
        CATALOGUE.text(self.0, "outbox-send-anyway", &[])
    }

    /// zh-CN: 「转给中心」
    pub fn outbox_to_centre(&self) -> String {
        CATALOGUE.text(self.0, "outbox-to-centre", &[])
    }

    /// zh-CN: 「收据 %number」
    pub fn outbox_receipt(&self) -> String {
        CATALOGUE.text(self.0, "outbox-receipt", &[])
    }

    /// zh-CN: 「收据号发送后给出，请告诉住户收据随后补上。」
    pub fn outbox_receipt_follows(&self) -> String {
        CATALOGUE.text(self.0, "outbox-receipt-follows", &[])
    }

    /// zh-CN: 「其间 %who 改动过（%at）：%what」
    pub fn outbox_changed(&self) -> String {
        CATALOGUE.text(self.0, "outbox-changed", &[])
    }

    /// zh-CN: 「已记下，有网络时自动发送。」
    pub fn outbox_kept(&self) -> String {
        CATALOGUE.text(self.0, "outbox-kept", &[])
    }

    /// zh-CN: 「已记下，收据随后补上。」
    pub fn outbox_kept_paid(&self) -> String {
        CATALOGUE.text(self.0, "outbox-kept-paid", &[])
    }

    /// zh-CN: 「这一步需要网络：验证码和电话凭据请等有网络时再做，或请住户签名。」
    pub fn outbox_needs_network(&self) -> String {
        CATALOGUE.text(self.0, "outbox-needs-network", &[])
    }

    /// zh-CN: 「派工单现在走到别的步骤了，请看页面上的下一步。」
    pub fn outbox_not_now(&self) -> String {
        CATALOGUE.text(self.0, "outbox-not-now", &[])
    }

    /// zh-CN: 「请先选收费项目和数量。」
    pub fn outbox_quote_empty(&self) -> String {
        CATALOGUE.text(self.0, "outbox-quote-empty", &[])
    }

    /// zh-CN: 「手机存储已满，这一步没有记下。请先删掉一些照片或应用，再按一次；之前记下的都还在。」
    pub fn outbox_full(&self) -> String {
        CATALOGUE.text(self.0, "outbox-full", &[])
    }

    /// zh-CN: 「手机没能记下这一步，请再按一次；之前记下的都还在。」
    pub fn outbox_not_kept(&self) -> String {
        CATALOGUE.text(self.0, "outbox-not-kept", &[])
    }

    /// zh-CN: 「已记下。下一步由中心告知，请等有网络时再看。」
    pub fn outbox_centre_says(&self) -> String {
        CATALOGUE.text(self.0, "outbox-centre-says", &[])
    }

    /// zh-CN: 「还有记录没发送，现在退出就没人发送了。请先连上网络发送，或转给中心，再退出。」
    pub fn outbox_log_out(&self) -> String {
        CATALOGUE.text(self.0, "outbox-log-out", &[])
    }
}
