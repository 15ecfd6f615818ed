//! Generated from `locales/*/open311.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use platform::i18n::{Arg, Catalogue, Lang};

/// The texts of `open311` in both languages.
pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::new(
        "open311",
        include_str!("../../../locales/zh-CN/open311.ftl"),
        include_str!("../../../locales/en/open311.ftl"),
    )
});

/// The texts of `open311` in one language, a method a message.
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

    /// zh-CN: 「开放接口」
    pub fn nav_open311(&self) -> String {
        CATALOGUE.text(self.0, "nav-open311", &[])
    }

    /// zh-CN: 「开放接口（Open311）」
    pub fn keys_title(&self) -> String {
        CATALOGUE.text(self.0, "keys-title", &[])
    }

    /// zh-CN: 「城市热线、街道平台等外部程序用密钥上报公共部位的故障，并查询进度。户内的事不会公开，也查不到。」
    pub fn keys_lead(&self) -> String {
        CATALOGUE.text(self.0, "keys-lead", &[])
    }

    /// zh-CN: 「接口地址」
    pub fn keys_endpoint(&self) -> String {
        CATALOGUE.text(self.0, "keys-endpoint", &[])
    }

    /// zh-CN: 「还没有密钥」
    pub fn keys_none(&self) -> String {
        CATALOGUE.text(self.0, "keys-none", &[])
    }

    /// zh-CN: 「不用密钥也能查询公共部位的进度；要上报故障，请先给对方一个密钥。」
    pub fn keys_none_text(&self) -> String {
        CATALOGUE.text(self.0, "keys-none-text", &[])
    }

    /// zh-CN: 「使用者」
    pub fn keys_name(&self) -> String {
        CATALOGUE.text(self.0, "keys-name", &[])
    }

    /// zh-CN: 「例如“市民热线平台”」
    pub fn keys_name_hint(&self) -> String {
        CATALOGUE.text(self.0, "keys-name-hint", &[])
    }

    /// zh-CN: 「密钥」
    pub fn keys_key(&self) -> String {
        CATALOGUE.text(self.0, "keys-key", &[])
    }

    /// zh-CN: 「负责人」
    pub fn keys_answers(&self) -> String {
        CATALOGUE.text(self.0, "keys-answers", &[])
    }

    /// zh-CN: 「有楼栋管家的部位由管家负责；没有管家的，由这位同事负责。」
    pub fn keys_answers_hint(&self) -> String {
        CATALOGUE.text(self.0, "keys-answers-hint", &[])
    }

    /// zh-CN: 「使用」
    pub fn keys_uses(&self) -> String {
        CATALOGUE.text(self.0, "keys-uses", &[])
    }

    /// zh-CN: 「{uses} 次 · 上报 {reports} 件」
    pub fn keys_counts(&self, reports: impl Into<Arg>, uses: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "keys-counts", &[("reports", reports.into()), ("uses", uses.into())])
    }

    /// zh-CN: 「最近使用」
    pub fn keys_last(&self) -> String {
        CATALOGUE.text(self.0, "keys-last", &[])
    }

    /// zh-CN: 「还没用过」
    pub fn keys_never(&self) -> String {
        CATALOGUE.text(self.0, "keys-never", &[])
    }

    /// zh-CN: 「每分钟上限（次）」
    pub fn keys_limit(&self) -> String {
        CATALOGUE.text(self.0, "keys-limit", &[])
    }

    /// zh-CN: 「修改」
    pub fn keys_change(&self) -> String {
        CATALOGUE.text(self.0, "keys-change", &[])
    }

    /// zh-CN: 「状态」
    pub fn keys_state(&self) -> String {
        CATALOGUE.text(self.0, "keys-state", &[])
    }

    /// zh-CN: 「使用中」
    pub fn keys_live(&self) -> String {
        CATALOGUE.text(self.0, "keys-live", &[])
    }

    /// zh-CN: 「{at} 停用」
    pub fn keys_ended(&self, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "keys-ended", &[("at", at.into())])
    }

    /// zh-CN: 「停用」
    pub fn keys_end(&self) -> String {
        CATALOGUE.text(self.0, "keys-end", &[])
    }

    /// zh-CN: 「停用后，对方马上不能再用，也不能恢复。确定停用吗？」
    pub fn keys_end_sure(&self) -> String {
        CATALOGUE.text(self.0, "keys-end-sure", &[])
    }

    /// zh-CN: 「{at} 由 {name} 建立」
    pub fn keys_made_by(&self, at: impl Into<Arg>, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "keys-made-by", &[("at", at.into()), ("name", name.into())])
    }

    /// zh-CN: 「新建密钥」
    pub fn keys_new(&self) -> String {
        CATALOGUE.text(self.0, "keys-new", &[])
    }

    /// zh-CN: 「建立密钥」
    pub fn keys_make(&self) -> String {
        CATALOGUE.text(self.0, "keys-make", &[])
    }

    /// zh-CN: 「密钥只显示这一次，请现在复制并交给对方。系统里只留它的指纹。」
    pub fn keys_once(&self) -> String {
        CATALOGUE.text(self.0, "keys-once", &[])
    }

    /// zh-CN: 「已经保存好了」
    pub fn keys_kept(&self) -> String {
        CATALOGUE.text(self.0, "keys-kept", &[])
    }

    /// zh-CN: 「密钥只显示一次，已经显示过了。没有记下的话，请停用它再建一个。」
    pub fn keys_spent(&self) -> String {
        CATALOGUE.text(self.0, "keys-spent", &[])
    }

    /// zh-CN: 「返回密钥列表」
    pub fn keys_back(&self) -> String {
        CATALOGUE.text(self.0, "keys-back", &[])
    }

    /// zh-CN: 「公开范围与位置」
    pub fn settings_title(&self) -> String {
        CATALOGUE.text(self.0, "settings-title", &[])
    }

    /// zh-CN: 「不用密钥也可以查询公共部位的进度」
    pub fn settings_open(&self) -> String {
        CATALOGUE.text(self.0, "settings-open", &[])
    }

    /// zh-CN: 「公开的只有类别、部位和进度：不含住户、房号、姓名、电话和报修人的原话。关闭后，只有持密钥的程序能查询。」
    pub fn settings_open_hint(&self) -> String {
        CATALOGUE.text(self.0, "settings-open-hint", &[])
    }

    /// zh-CN: 「小区地图原点的纬度」
    pub fn settings_latitude(&self) -> String {
        CATALOGUE.text(self.0, "settings-latitude", &[])
    }

    /// zh-CN: 「经度」
    pub fn settings_longitude(&self) -> String {
        CATALOGUE.text(self.0, "settings-longitude", &[])
    }

    /// zh-CN: 「填好以后，外部程序可以用坐标上报，查询结果也带坐标。例如 22.543210 和 113.987654。」
    pub fn settings_origin_hint(&self) -> String {
        CATALOGUE.text(self.0, "settings-origin-hint", &[])
    }

    /// zh-CN: 「保存」
    pub fn settings_save(&self) -> String {
        CATALOGUE.text(self.0, "settings-save", &[])
    }

    /// zh-CN: 「外部程序上报」
    pub fn told_title(&self) -> String {
        CATALOGUE.text(self.0, "told-title", &[])
    }

    /// zh-CN: 「报修人原话」
    pub fn told_words(&self) -> String {
        CATALOGUE.text(self.0, "told-words", &[])
    }

    /// zh-CN: 「原写位置」
    pub fn told_address(&self) -> String {
        CATALOGUE.text(self.0, "told-address", &[])
    }

    /// zh-CN: 「电子邮箱」
    pub fn told_email(&self) -> String {
        CATALOGUE.text(self.0, "told-email", &[])
    }

    /// zh-CN: 「图片地址」
    pub fn told_media(&self) -> String {
        CATALOGUE.text(self.0, "told-media", &[])
    }

    /// zh-CN: 「由对方提供，系统没有打开过。请确认可信后再访问。」
    pub fn told_media_note(&self) -> String {
        CATALOGUE.text(self.0, "told-media-note", &[])
    }

    /// zh-CN: 「预约日历」
    pub fn visit_title(&self) -> String {
        CATALOGUE.text(self.0, "visit-title", &[])
    }

    /// zh-CN: 「把这个地址发给报修的住户，对方手机的日历里就会出现这次上门：何事、何时、谁来和服务中心电话。改期会跟着变。」
    pub fn visit_lead(&self) -> String {
        CATALOGUE.text(self.0, "visit-lead", &[])
    }

    /// zh-CN: 「日历地址」
    pub fn visit_address(&self) -> String {
        CATALOGUE.text(self.0, "visit-address", &[])
    }

    /// zh-CN: 「日历地址的二维码」
    pub fn visit_code(&self) -> String {
        CATALOGUE.text(self.0, "visit-code", &[])
    }

    /// zh-CN: 「{at} 生成」
    pub fn visit_made(&self, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "visit-made", &[("at", at.into())])
    }

    /// zh-CN: 「最近一次读取：{at}」
    pub fn visit_read(&self, at: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "visit-read", &[("at", at.into())])
    }

    /// zh-CN: 「还没有日历读取过」
    pub fn visit_never_read(&self) -> String {
        CATALOGUE.text(self.0, "visit-never-read", &[])
    }

    /// zh-CN: 「下载日历文件」
    pub fn visit_download(&self) -> String {
        CATALOGUE.text(self.0, "visit-download", &[])
    }

    /// zh-CN: 「生成日历地址」
    pub fn visit_make(&self) -> String {
        CATALOGUE.text(self.0, "visit-make", &[])
    }

    /// zh-CN: 「更换地址」
    pub fn visit_again(&self) -> String {
        CATALOGUE.text(self.0, "visit-again", &[])
    }

    /// zh-CN: 「停用」
    pub fn visit_end(&self) -> String {
        CATALOGUE.text(self.0, "visit-end", &[])
    }

    /// zh-CN: 「停用后，住户的日历不再更新。确定停用吗？」
    pub fn visit_end_sure(&self) -> String {
        CATALOGUE.text(self.0, "visit-end-sure", &[])
    }

    /// zh-CN: 「还没有约定上门时间」
    pub fn visit_none(&self) -> String {
        CATALOGUE.text(self.0, "visit-none", &[])
    }

    /// zh-CN: 「约好上门时间以后，就可以把日历地址发给住户。」
    pub fn visit_none_text(&self) -> String {
        CATALOGUE.text(self.0, "visit-none-text", &[])
    }

    /// zh-CN: 「已生成」
    pub fn visit_shared(&self) -> String {
        CATALOGUE.text(self.0, "visit-shared", &[])
    }

    /// zh-CN: 「日历地址」
    pub fn visit_open(&self) -> String {
        CATALOGUE.text(self.0, "visit-open", &[])
    }

    /// zh-CN: 「{community} · 我的预约」
    pub fn calendar_worker(&self, community: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "calendar-worker", &[("community", community.into())])
    }

    /// zh-CN: 「{community} · 上门服务」
    pub fn calendar_visit(&self, community: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "calendar-visit", &[("community", community.into())])
    }

    /// zh-CN: 「上门人员：{name}」
    pub fn calendar_who(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "calendar-who", &[("name", name.into())])
    }

    /// zh-CN: 「服务中心电话：{phone}」
    pub fn calendar_phone(&self, phone: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "calendar-phone", &[("phone", phone.into())])
    }

    /// zh-CN: 「受理单号：{number}」
    pub fn calendar_number(&self, number: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "calendar-number", &[("number", number.into())])
    }

    /// zh-CN: 「公共部位的{name}有故障或损坏」
    pub fn service_text(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "service-text", &[("name", name.into())])
    }

    /// zh-CN: 「其他公共部位问题」
    pub fn service_other(&self) -> String {
        CATALOGUE.text(self.0, "service-other", &[])
    }

    /// zh-CN: 「以上类别之外的公共部位、公共设施问题」
    pub fn service_other_text(&self) -> String {
        CATALOGUE.text(self.0, "service-other-text", &[])
    }

    /// zh-CN: 「其他」
    pub fn service_other_group(&self) -> String {
        CATALOGUE.text(self.0, "service-other-group", &[])
    }

    /// zh-CN: 「已转给小区服务中心，会有人跟进。有人受困、受伤或有燃气、火情，请同时拨打 119 或 120。」
    pub fn service_notice(&self) -> String {
        CATALOGUE.text(self.0, "service-notice", &[])
    }

    /// zh-CN: 「具体部位」
    pub fn attribute_place(&self) -> String {
        CATALOGUE.text(self.0, "attribute-place", &[])
    }

    /// zh-CN: 「从列表里选一个」
    pub fn attribute_place_hint(&self) -> String {
        CATALOGUE.text(self.0, "attribute-place-hint", &[])
    }

    /// zh-CN: 「什么时候发现的」
    pub fn attribute_noticed(&self) -> String {
        CATALOGUE.text(self.0, "attribute-noticed", &[])
    }

    /// zh-CN: 「日期和时间，带时区，例如 2026-11-24T10:00:00+08:00」
    pub fn attribute_noticed_hint(&self) -> String {
        CATALOGUE.text(self.0, "attribute-noticed-hint", &[])
    }

    /// zh-CN: 「{name}（{place}）」
    pub fn public_description(&self, name: impl Into<Arg>, place: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "public-description", &[("name", name.into()), ("place", place.into())])
    }

    /// zh-CN: 「未留姓名」
    pub fn reporter_unnamed(&self) -> String {
        CATALOGUE.text(self.0, "reporter-unnamed", &[])
    }

    /// zh-CN: 「外部平台上报，请核实后安排」
    pub fn promise(&self) -> String {
        CATALOGUE.text(self.0, "promise", &[])
    }

    /// zh-CN: 「已受理，等待安排」
    pub fn notes_open(&self) -> String {
        CATALOGUE.text(self.0, "notes-open", &[])
    }

    /// zh-CN: 「已约定处理时间」
    pub fn notes_promised(&self) -> String {
        CATALOGUE.text(self.0, "notes-promised", &[])
    }

    /// zh-CN: 「正在处理」
    pub fn notes_working(&self) -> String {
        CATALOGUE.text(self.0, "notes-working", &[])
    }

    /// zh-CN: 「已转外部单位处理」
    pub fn notes_outside(&self) -> String {
        CATALOGUE.text(self.0, "notes-outside", &[])
    }

    /// zh-CN: 「等待进一步信息」
    pub fn notes_waiting(&self) -> String {
        CATALOGUE.text(self.0, "notes-waiting", &[])
    }

    /// zh-CN: 「已处理，等待回访」
    pub fn notes_done(&self) -> String {
        CATALOGUE.text(self.0, "notes-done", &[])
    }

    /// zh-CN: 「已办结」
    pub fn notes_closed(&self) -> String {
        CATALOGUE.text(self.0, "notes-closed", &[])
    }

    /// zh-CN: 「不在本小区服务范围内」
    pub fn notes_refused(&self) -> String {
        CATALOGUE.text(self.0, "notes-refused", &[])
    }

    /// zh-CN: 「请联系小区服务中心」
    pub fn discovery_contact(&self) -> String {
        CATALOGUE.text(self.0, "discovery-contact", &[])
    }

    /// zh-CN: 「密钥由各小区的经理发放，请联系小区服务中心」
    pub fn discovery_key_service(&self) -> String {
        CATALOGUE.text(self.0, "discovery-key-service", &[])
    }

    /// zh-CN: 「没有 jurisdiction\_id：这里有不止一个小区，请写明小区代码。」
    pub fn wrong_jurisdiction_missing(&self) -> String {
        CATALOGUE.text(self.0, "wrong-jurisdiction-missing", &[])
    }

    /// zh-CN: 「没有这个 jurisdiction\_id。」
    pub fn wrong_jurisdiction(&self) -> String {
        CATALOGUE.text(self.0, "wrong-jurisdiction", &[])
    }

    /// zh-CN: 「没有 api\_key：上报需要密钥。」
    pub fn wrong_api_key_missing(&self) -> String {
        CATALOGUE.text(self.0, "wrong-api-key-missing", &[])
    }

    /// zh-CN: 「api\_key 无效或已停用。」
    pub fn wrong_api_key(&self) -> String {
        CATALOGUE.text(self.0, "wrong-api-key", &[])
    }

    /// zh-CN: 「用得太频繁，请一分钟后再试。」
    pub fn wrong_too_often(&self) -> String {
        CATALOGUE.text(self.0, "wrong-too-often", &[])
    }

    /// zh-CN: 「没有这个 service\_code。」
    pub fn wrong_service(&self) -> String {
        CATALOGUE.text(self.0, "wrong-service", &[])
    }

    /// zh-CN: 「没有这个 service\_request\_id。」
    pub fn wrong_request(&self) -> String {
        CATALOGUE.text(self.0, "wrong-request", &[])
    }

    /// zh-CN: 「没有这个 token。」
    pub fn wrong_token(&self) -> String {
        CATALOGUE.text(self.0, "wrong-token", &[])
    }

    /// zh-CN: 「没有这一项。」
    pub fn wrong_absent(&self) -> String {
        CATALOGUE.text(self.0, "wrong-absent", &[])
    }

    /// zh-CN: 「没有 {name}。」
    pub fn wrong_missing(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "wrong-missing", &[("name", name.into())])
    }

    /// zh-CN: 「没有位置：请给 lat 和 long、address\_string、address\_id 或 attribute\[place\]。」
    pub fn wrong_missing_place(&self) -> String {
        CATALOGUE.text(self.0, "wrong-missing-place", &[])
    }

    /// zh-CN: 「{name} 不是本小区公共部位的代码。」
    pub fn wrong_part(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "wrong-part", &[("name", name.into())])
    }

    /// zh-CN: 「lat 和 long 要一起给，并且是十进制的度数。」
    pub fn wrong_point(&self) -> String {
        CATALOGUE.text(self.0, "wrong-point", &[])
    }

    /// zh-CN: 「这个坐标附近没有本小区的公共部位。」
    pub fn wrong_far(&self) -> String {
        CATALOGUE.text(self.0, "wrong-far", &[])
    }

    /// zh-CN: 「本小区没有登记坐标，请改用 address\_string、address\_id 或 attribute\[place\]。」
    pub fn wrong_no_map(&self) -> String {
        CATALOGUE.text(self.0, "wrong-no-map", &[])
    }

    /// zh-CN: 「address\_string 里看不出是哪个公共部位。这里只受理公共部位；户内的事请联系服务中心。」
    pub fn wrong_address(&self) -> String {
        CATALOGUE.text(self.0, "wrong-address", &[])
    }

    /// zh-CN: 「没有 attribute\[{name}\] 这一项。」
    pub fn wrong_attribute(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "wrong-attribute", &[("name", name.into())])
    }

    /// zh-CN: 「attribute\[noticed\] 不是带时区的日期时间。」
    pub fn wrong_noticed(&self) -> String {
        CATALOGUE.text(self.0, "wrong-noticed", &[])
    }

    /// zh-CN: 「media\_url 要以 http\:// 或 https\:// 开头。」
    pub fn wrong_media_url(&self) -> String {
        CATALOGUE.text(self.0, "wrong-media-url", &[])
    }

    /// zh-CN: 「email 不是有效的邮箱地址。」
    pub fn wrong_email(&self) -> String {
        CATALOGUE.text(self.0, "wrong-email", &[])
    }

    /// zh-CN: 「phone 不是有效的电话号码。」
    pub fn wrong_phone(&self) -> String {
        CATALOGUE.text(self.0, "wrong-phone", &[])
    }

    /// zh-CN: 「status 只能是 open 或 closed。」
    pub fn wrong_status(&self) -> String {
        CATALOGUE.text(self.0, "wrong-status", &[])
    }

    /// zh-CN: 「start\_date 不是有效的日期时间。」
    pub fn wrong_start(&self) -> String {
        CATALOGUE.text(self.0, "wrong-start", &[])
    }

    /// zh-CN: 「end\_date 不是有效的日期时间。」
    pub fn wrong_end(&self) -> String {
        CATALOGUE.text(self.0, "wrong-end", &[])
    }

    /// zh-CN: 「end\_date 早于 start\_date。」
    pub fn wrong_backwards(&self) -> String {
        CATALOGUE.text(self.0, "wrong-backwards", &[])
    }

    /// zh-CN: 「start\_date 和 end\_date 之间最多 90 天。」
    pub fn wrong_span(&self) -> String {
        CATALOGUE.text(self.0, "wrong-span", &[])
    }

    /// zh-CN: 「{name} 一次给得太多了。」
    pub fn wrong_list(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "wrong-list", &[("name", name.into())])
    }

    /// zh-CN: 「{name} 要是 1 到 {most} 的整数。」
    pub fn wrong_number(&self, most: impl Into<Arg>, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "wrong-number", &[("most", most.into()), ("name", name.into())])
    }

    /// zh-CN: 「最多翻到第 {most} 条，请用 start\_date 和 end\_date 缩小范围。」
    pub fn wrong_deep(&self, most: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "wrong-deep", &[("most", most.into())])
    }

    /// zh-CN: 「请用 application/x-www-form-urlencoded 提交。」
    pub fn wrong_content_type(&self) -> String {
        CATALOGUE.text(self.0, "wrong-content-type", &[])
    }

    /// zh-CN: 「提交的内容太大了，最多 64 KB。」
    pub fn wrong_too_large(&self) -> String {
        CATALOGUE.text(self.0, "wrong-too-large", &[])
    }

    /// zh-CN: 「内容不是有效的 UTF-8 编码。」
    pub fn wrong_not_utf8(&self) -> String {
        CATALOGUE.text(self.0, "wrong-not-utf8", &[])
    }

    /// zh-CN: 「字段太多了。」
    pub fn wrong_too_many(&self) -> String {
        CATALOGUE.text(self.0, "wrong-too-many", &[])
    }

    /// zh-CN: 「{name} 太长了，最多 {most} 个字。」
    pub fn wrong_too_long(&self, most: impl Into<Arg>, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "wrong-too-long", &[("most", most.into()), ("name", name.into())])
    }

    /// zh-CN: 「{name} 里有不能显示的字符。」
    pub fn wrong_control(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "wrong-control", &[("name", name.into())])
    }

    /// zh-CN: 「{name} 出现了两次。」
    pub fn wrong_twice(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "wrong-twice", &[("name", name.into())])
    }

    /// zh-CN: 「{name}：{detail}」
    pub fn wrong_field(&self, detail: impl Into<Arg>, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "wrong-field", &[("detail", detail.into()), ("name", name.into())])
    }

    /// zh-CN: 「这个 Idempotency-Key 已用于另一份内容。」
    pub fn wrong_key_reused(&self) -> String {
        CATALOGUE.text(self.0, "wrong-key-reused", &[])
    }

    /// zh-CN: 「Idempotency-Key 要是 1 到 200 个可见字符。」
    pub fn wrong_idempotency(&self) -> String {
        CATALOGUE.text(self.0, "wrong-idempotency", &[])
    }

    /// zh-CN: 「现在太忙，请稍后再试。」
    pub fn wrong_busy(&self) -> String {
        CATALOGUE.text(self.0, "wrong-busy", &[])
    }

    /// zh-CN: 「现在无法保存，请稍后再试。」
    pub fn wrong_full(&self) -> String {
        CATALOGUE.text(self.0, "wrong-full", &[])
    }

    /// zh-CN: 「系统出错了，我们已经记录下来。」
    pub fn wrong_broken(&self) -> String {
        CATALOGUE.text(self.0, "wrong-broken", &[])
    }

    /// zh-CN: 「每分钟上限要在 1 到 600 之间。」
    pub fn invalid_not_a_limit(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-limit", &[])
    }

    /// zh-CN: 「请选择服务中心的同事。」
    pub fn invalid_not_of_the_centre(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-of-the-centre", &[])
    }

    /// zh-CN: 「请填写十进制的度数，纬度和经度都要填。」
    pub fn invalid_not_degrees(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-degrees", &[])
    }

    /// zh-CN: 「还没有约定上门时间。」
    pub fn invalid_no_visit(&self) -> String {
        CATALOGUE.text(self.0, "invalid-no-visit", &[])
    }
}
