//! Generated from `locales/*/money.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use platform::i18n::{Arg, Catalogue, Lang};

/// The texts of `money` in both languages.
pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::new(
        "money",
        include_str!("../../../locales/zh-CN/money.ftl"),
        include_str!("../../../locales/en/money.ftl"),
    )
});

/// The texts of `money` in one language, a method a message.
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

    /// zh-CN: 「公示价」
    pub fn nav_tariffs(&self) -> String {
        CATALOGUE.text(self.0, "nav-tariffs", &[])
    }

    /// zh-CN: 「收款」
    pub fn nav_money(&self) -> String {
        CATALOGUE.text(self.0, "nav-money", &[])
    }

    /// zh-CN: 「公示价」
    pub fn tariffs_title(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-title", &[])
    }

    /// zh-CN: 「{n} 项」
    pub fn tariffs_count(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "tariffs-count", &[("n", n.into())])
    }

    /// zh-CN: 「墙上公示的有偿维修价目。没有公示的项目，不能收费。」
    pub fn tariffs_lead(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-lead", &[])
    }

    /// zh-CN: 「打印价目表」
    pub fn tariffs_print(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-print", &[])
    }

    /// zh-CN: 「查找项目」
    pub fn tariffs_find(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-find", &[])
    }

    /// zh-CN: 「全部」
    pub fn tariffs_all(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-all", &[])
    }

    /// zh-CN: 「没有这样的项目」
    pub fn tariffs_none(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-none", &[])
    }

    /// zh-CN: 「换个词试试，或者新增一项。」
    pub fn tariffs_none_text(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-none-text", &[])
    }

    /// zh-CN: 「新增项目」
    pub fn tariffs_add(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-add", &[])
    }

    /// zh-CN: 「改价」
    pub fn tariffs_change(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-change", &[])
    }

    /// zh-CN: 「新的一版：{name}」
    pub fn tariffs_change_title(&self, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "tariffs-change-title", &[("name", name.into())])
    }

    /// zh-CN: 「原来的价格不会被改写，新价从您填的日期起执行。改价前请先公示。」
    pub fn tariffs_change_text(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-change-text", &[])
    }

    /// zh-CN: 「停用」
    pub fn tariffs_end(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-end", &[])
    }

    /// zh-CN: 「从次日起不再出现在价目表上，已报的价不变。」
    pub fn tariffs_end_text(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-end-text", &[])
    }

    /// zh-CN: 「历次价格」
    pub fn tariffs_versions(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-versions", &[])
    }

    /// zh-CN: 「将要执行」
    pub fn tariffs_coming(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-coming", &[])
    }

    /// zh-CN: 「{day} 起」
    pub fn tariffs_from(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "tariffs-from", &[("day", day.into())])
    }

    /// zh-CN: 「至 {day}」
    pub fn tariffs_until(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "tariffs-until", &[("day", day.into())])
    }

    /// zh-CN: 「返回公示价」
    pub fn tariffs_back(&self) -> String {
        CATALOGUE.text(self.0, "tariffs-back", &[])
    }

    /// zh-CN: 「{day} 执行」
    pub fn tariffs_on(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "tariffs-on", &[("day", day.into())])
    }

    /// zh-CN: 「编号」
    pub fn tariff_code(&self) -> String {
        CATALOGUE.text(self.0, "tariff-code", &[])
    }

    /// zh-CN: 「字母、数字和短横，例如 W-15」
    pub fn tariff_code_hint(&self) -> String {
        CATALOGUE.text(self.0, "tariff-code-hint", &[])
    }

    /// zh-CN: 「类别」
    pub fn tariff_kind(&self) -> String {
        CATALOGUE.text(self.0, "tariff-kind", &[])
    }

    /// zh-CN: 「名称」
    pub fn tariff_name_zh(&self) -> String {
        CATALOGUE.text(self.0, "tariff-name-zh", &[])
    }

    /// zh-CN: 「英文名称」
    pub fn tariff_name_en(&self) -> String {
        CATALOGUE.text(self.0, "tariff-name-en", &[])
    }

    /// zh-CN: 「单位」
    pub fn tariff_unit_zh(&self) -> String {
        CATALOGUE.text(self.0, "tariff-unit-zh", &[])
    }

    /// zh-CN: 「英文单位」
    pub fn tariff_unit_en(&self) -> String {
        CATALOGUE.text(self.0, "tariff-unit-en", &[])
    }

    /// zh-CN: 「单价」
    pub fn tariff_price(&self) -> String {
        CATALOGUE.text(self.0, "tariff-price", &[])
    }

    /// zh-CN: 「执行日期」
    pub fn tariff_valid_from(&self) -> String {
        CATALOGUE.text(self.0, "tariff-valid-from", &[])
    }

    /// zh-CN: 「最后一天」
    pub fn tariff_last_day(&self) -> String {
        CATALOGUE.text(self.0, "tariff-last-day", &[])
    }

    /// zh-CN: 「定价依据」
    pub fn tariff_source(&self) -> String {
        CATALOGUE.text(self.0, "tariff-source", &[])
    }

    /// zh-CN: 「例如：2026 年 11 月公示」
    pub fn tariff_source_hint(&self) -> String {
        CATALOGUE.text(self.0, "tariff-source-hint", &[])
    }

    /// zh-CN: 「适用部件」
    pub fn tariff_components(&self) -> String {
        CATALOGUE.text(self.0, "tariff-components", &[])
    }

    /// zh-CN: 「部件编号，用空格隔开；不填表示都可用」
    pub fn tariff_components_hint(&self) -> String {
        CATALOGUE.text(self.0, "tariff-components-hint", &[])
    }

    /// zh-CN: 「公布」
    pub fn tariff_save(&self) -> String {
        CATALOGUE.text(self.0, "tariff-save", &[])
    }

    /// zh-CN: 「元 / {unit}」
    pub fn tariff_per(&self, unit: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "tariff-per", &[("unit", unit.into())])
    }

    /// zh-CN: 「人工」
    pub fn tariff_kind_labour(&self) -> String {
        CATALOGUE.text(self.0, "tariff-kind-labour", &[])
    }

    /// zh-CN: 「材料」
    pub fn tariff_kind_material(&self) -> String {
        CATALOGUE.text(self.0, "tariff-kind-material", &[])
    }

    /// zh-CN: 「上门」
    pub fn tariff_kind_call_out(&self) -> String {
        CATALOGUE.text(self.0, "tariff-kind-call-out", &[])
    }

    /// zh-CN: 「服务」
    pub fn tariff_kind_service(&self) -> String {
        CATALOGUE.text(self.0, "tariff-kind-service", &[])
    }

    /// zh-CN: 「有偿维修服务价目表」
    pub fn board_title(&self) -> String {
        CATALOGUE.text(self.0, "board-title", &[])
    }

    /// zh-CN: 「执行日期：{day}」
    pub fn board_on(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "board-on", &[("day", day.into())])
    }

    /// zh-CN: 「收费对象：委托户内维修的住户。先报价，您同意后才动工；收款开收据。」
    pub fn board_what(&self) -> String {
        CATALOGUE.text(self.0, "board-what", &[])
    }

    /// zh-CN: 「管理费用于公共部位和公共设施的日常维护，不含户内维修。」
    pub fn board_fee(&self) -> String {
        CATALOGUE.text(self.0, "board-fee", &[])
    }

    /// zh-CN: 「价格投诉电话：12315」
    pub fn board_complaints(&self) -> String {
        CATALOGUE.text(self.0, "board-complaints", &[])
    }

    /// zh-CN: 「项目」
    pub fn board_item(&self) -> String {
        CATALOGUE.text(self.0, "board-item", &[])
    }

    /// zh-CN: 「单位」
    pub fn board_unit(&self) -> String {
        CATALOGUE.text(self.0, "board-unit", &[])
    }

    /// zh-CN: 「单价（元）」
    pub fn board_price(&self) -> String {
        CATALOGUE.text(self.0, "board-price", &[])
    }

    /// zh-CN: 「收款与账」
    pub fn money_title(&self) -> String {
        CATALOGUE.text(self.0, "money-title", &[])
    }

    /// zh-CN: 「每天收了多少、由谁收、记到了哪里。钱由维修工在工单上、前台在下面的“预存款”里收，一收就有收据，账随之记好；当天结束时核对收款，再导出交财务。」
    pub fn money_lead(&self) -> String {
        CATALOGUE.text(self.0, "money-lead", &[])
    }

    /// zh-CN: 「日期」
    pub fn money_day(&self) -> String {
        CATALOGUE.text(self.0, "money-day", &[])
    }

    /// zh-CN: 「查看」
    pub fn money_show(&self) -> String {
        CATALOGUE.text(self.0, "money-show", &[])
    }

    /// zh-CN: 「收据」
    pub fn money_receipts(&self) -> String {
        CATALOGUE.text(self.0, "money-receipts", &[])
    }

    /// zh-CN: 「{n} 张」
    pub fn money_receipts_count(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "money-receipts-count", &[("n", n.into())])
    }

    /// zh-CN: 「合计」
    pub fn money_total(&self) -> String {
        CATALOGUE.text(self.0, "money-total", &[])
    }

    /// zh-CN: 「按方式」
    pub fn money_by_method(&self) -> String {
        CATALOGUE.text(self.0, "money-by-method", &[])
    }

    /// zh-CN: 「这一天没有收款」
    pub fn money_no_receipts(&self) -> String {
        CATALOGUE.text(self.0, "money-no-receipts", &[])
    }

    /// zh-CN: 「维修工在工单上收款，或在下方收取预存款后，收据会自动列在这里。想看别的日子，请在上面换日期。」
    pub fn money_no_receipts_text(&self) -> String {
        CATALOGUE.text(self.0, "money-no-receipts-text", &[])
    }

    /// zh-CN: 「分录」
    pub fn money_journal(&self) -> String {
        CATALOGUE.text(self.0, "money-journal", &[])
    }

    /// zh-CN: 「这一天没有记账」
    pub fn money_no_journal(&self) -> String {
        CATALOGUE.text(self.0, "money-no-journal", &[])
    }

    /// zh-CN: 「验收有偿维修、收款或退款时，系统自动记账，不用手工录入。」
    pub fn money_no_journal_text(&self) -> String {
        CATALOGUE.text(self.0, "money-no-journal-text", &[])
    }

    /// zh-CN: 「科目余额」
    pub fn money_balances(&self) -> String {
        CATALOGUE.text(self.0, "money-balances", &[])
    }

    /// zh-CN: 「导出 Excel」
    pub fn money_export(&self) -> String {
        CATALOGUE.text(self.0, "money-export", &[])
    }

    /// zh-CN: 「应收未收」
    pub fn money_receivable(&self) -> String {
        CATALOGUE.text(self.0, "money-receivable", &[])
    }

    /// zh-CN: 「编号」
    pub fn money_number(&self) -> String {
        CATALOGUE.text(self.0, "money-number", &[])
    }

    /// zh-CN: 「时间」
    pub fn money_time(&self) -> String {
        CATALOGUE.text(self.0, "money-time", &[])
    }

    /// zh-CN: 「房屋」
    pub fn money_unit(&self) -> String {
        CATALOGUE.text(self.0, "money-unit", &[])
    }

    /// zh-CN: 「金额」
    pub fn money_amount(&self) -> String {
        CATALOGUE.text(self.0, "money-amount", &[])
    }

    /// zh-CN: 「方式」
    pub fn money_method(&self) -> String {
        CATALOGUE.text(self.0, "money-method", &[])
    }

    /// zh-CN: 「经手人」
    pub fn money_taken_by(&self) -> String {
        CATALOGUE.text(self.0, "money-taken-by", &[])
    }

    /// zh-CN: 「说明」
    pub fn money_remark(&self) -> String {
        CATALOGUE.text(self.0, "money-remark", &[])
    }

    /// zh-CN: 「科目」
    pub fn money_account(&self) -> String {
        CATALOGUE.text(self.0, "money-account", &[])
    }

    /// zh-CN: 「借方」
    pub fn money_debit(&self) -> String {
        CATALOGUE.text(self.0, "money-debit", &[])
    }

    /// zh-CN: 「贷方」
    pub fn money_credit(&self) -> String {
        CATALOGUE.text(self.0, "money-credit", &[])
    }

    /// zh-CN: 「事由」
    pub fn money_reason(&self) -> String {
        CATALOGUE.text(self.0, "money-reason", &[])
    }

    /// zh-CN: 「前一天」
    pub fn money_prev_day(&self) -> String {
        CATALOGUE.text(self.0, "money-prev-day", &[])
    }

    /// zh-CN: 「后一天」
    pub fn money_next_day(&self) -> String {
        CATALOGUE.text(self.0, "money-next-day", &[])
    }

    /// zh-CN: 「只列出前 {n} 条，全部请导出 Excel。」
    pub fn money_cut(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "money-cut", &[("n", n.into())])
    }

    /// zh-CN: 「借贷平衡」
    pub fn money_balanced(&self) -> String {
        CATALOGUE.text(self.0, "money-balanced", &[])
    }

    /// zh-CN: 「账目有 {n} 处不平，请联系管理员。」
    pub fn money_unbalanced(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "money-unbalanced", &[("n", n.into())])
    }

    /// zh-CN: 「预存款」
    pub fn money_prepay(&self) -> String {
        CATALOGUE.text(self.0, "money-prepay", &[])
    }

    /// zh-CN: 「住户预先存入，以后从中支付维修费。」
    pub fn money_prepay_text(&self) -> String {
        CATALOGUE.text(self.0, "money-prepay-text", &[])
    }

    /// zh-CN: 「房号」
    pub fn money_prepay_room(&self) -> String {
        CATALOGUE.text(self.0, "money-prepay-room", &[])
    }

    /// zh-CN: 「收款并开收据」
    pub fn money_prepay_go(&self) -> String {
        CATALOGUE.text(self.0, "money-prepay-go", &[])
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

    /// zh-CN: 「预存抵扣」
    pub fn method_prepaid(&self) -> String {
        CATALOGUE.text(self.0, "method-prepaid", &[])
    }

    /// zh-CN: 「现金」
    pub fn account_cash(&self) -> String {
        CATALOGUE.text(self.0, "account-cash", &[])
    }

    /// zh-CN: 「银行存款」
    pub fn account_bank(&self) -> String {
        CATALOGUE.text(self.0, "account-bank", &[])
    }

    /// zh-CN: 「微信收款」
    pub fn account_wechat(&self) -> String {
        CATALOGUE.text(self.0, "account-wechat", &[])
    }

    /// zh-CN: 「支付宝收款」
    pub fn account_alipay(&self) -> String {
        CATALOGUE.text(self.0, "account-alipay", &[])
    }

    /// zh-CN: 「刷卡收款」
    pub fn account_card(&self) -> String {
        CATALOGUE.text(self.0, "account-card", &[])
    }

    /// zh-CN: 「应收账款」
    pub fn account_receivable(&self) -> String {
        CATALOGUE.text(self.0, "account-receivable", &[])
    }

    /// zh-CN: 「住户预存」
    pub fn account_prepaid(&self) -> String {
        CATALOGUE.text(self.0, "account-prepaid", &[])
    }

    /// zh-CN: 「维修服务收入」
    pub fn account_service_income(&self) -> String {
        CATALOGUE.text(self.0, "account-service-income", &[])
    }

    /// zh-CN: 「验收应收」
    pub fn posting_charge(&self) -> String {
        CATALOGUE.text(self.0, "posting-charge", &[])
    }

    /// zh-CN: 「收款」
    pub fn posting_payment(&self) -> String {
        CATALOGUE.text(self.0, "posting-payment", &[])
    }

    /// zh-CN: 「预存」
    pub fn posting_prepayment(&self) -> String {
        CATALOGUE.text(self.0, "posting-prepayment", &[])
    }

    /// zh-CN: 「收据」
    pub fn receipt_title(&self) -> String {
        CATALOGUE.text(self.0, "receipt-title", &[])
    }

    /// zh-CN: 「编号」
    pub fn receipt_number(&self) -> String {
        CATALOGUE.text(self.0, "receipt-number", &[])
    }

    /// zh-CN: 「交款房屋」
    pub fn receipt_from(&self) -> String {
        CATALOGUE.text(self.0, "receipt-from", &[])
    }

    /// zh-CN: 「收款事由」
    pub fn receipt_for(&self) -> String {
        CATALOGUE.text(self.0, "receipt-for", &[])
    }

    /// zh-CN: 「户内有偿维修」
    pub fn receipt_for_order(&self) -> String {
        CATALOGUE.text(self.0, "receipt-for-order", &[])
    }

    /// zh-CN: 「维修预存款」
    pub fn receipt_for_prepayment(&self) -> String {
        CATALOGUE.text(self.0, "receipt-for-prepayment", &[])
    }

    /// zh-CN: 「日期」
    pub fn receipt_on(&self) -> String {
        CATALOGUE.text(self.0, "receipt-on", &[])
    }

    /// zh-CN: 「方式」
    pub fn receipt_method(&self) -> String {
        CATALOGUE.text(self.0, "receipt-method", &[])
    }

    /// zh-CN: 「项目」
    pub fn receipt_item(&self) -> String {
        CATALOGUE.text(self.0, "receipt-item", &[])
    }

    /// zh-CN: 「数量」
    pub fn receipt_quantity(&self) -> String {
        CATALOGUE.text(self.0, "receipt-quantity", &[])
    }

    /// zh-CN: 「单价」
    pub fn receipt_price(&self) -> String {
        CATALOGUE.text(self.0, "receipt-price", &[])
    }

    /// zh-CN: 「金额」
    pub fn receipt_sum(&self) -> String {
        CATALOGUE.text(self.0, "receipt-sum", &[])
    }

    /// zh-CN: 「约定金额」
    pub fn receipt_agreed(&self) -> String {
        CATALOGUE.text(self.0, "receipt-agreed", &[])
    }

    /// zh-CN: 「本次实收」
    pub fn receipt_this(&self) -> String {
        CATALOGUE.text(self.0, "receipt-this", &[])
    }

    /// zh-CN: 「大写」
    pub fn receipt_in_words(&self) -> String {
        CATALOGUE.text(self.0, "receipt-in-words", &[])
    }

    /// zh-CN: 「说明」
    pub fn receipt_reason(&self) -> String {
        CATALOGUE.text(self.0, "receipt-reason", &[])
    }

    /// zh-CN: 「收款人」
    pub fn receipt_taken_by(&self) -> String {
        CATALOGUE.text(self.0, "receipt-taken-by", &[])
    }

    /// zh-CN: 「交款人」
    pub fn receipt_payer(&self) -> String {
        CATALOGUE.text(self.0, "receipt-payer", &[])
    }

    /// zh-CN: 「请凭本收据核对。发票请向住户中心索取；如有人私下另外收费，请告诉我们。」
    pub fn receipt_note(&self) -> String {
        CATALOGUE.text(self.0, "receipt-note", &[])
    }

    /// zh-CN: 「扫码查看工单」
    pub fn receipt_scan(&self) -> String {
        CATALOGUE.text(self.0, "receipt-scan", &[])
    }

    /// zh-CN: 「公共部位」
    pub fn receipt_common(&self) -> String {
        CATALOGUE.text(self.0, "receipt-common", &[])
    }

    /// zh-CN: 「返回」
    pub fn receipt_back(&self) -> String {
        CATALOGUE.text(self.0, "receipt-back", &[])
    }

    /// zh-CN: 「请至少选一项，并填数量。」
    pub fn invalid_nothing_chosen(&self) -> String {
        CATALOGUE.text(self.0, "invalid-nothing-chosen", &[])
    }

    /// zh-CN: 「编号只能用字母、数字和短横，最多 24 个字符。」
    pub fn invalid_not_a_code(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-code", &[])
    }

    /// zh-CN: 「日期要晚于现有的一版。」
    pub fn invalid_version_order(&self) -> String {
        CATALOGUE.text(self.0, "invalid-version-order", &[])
    }

    /// zh-CN: 「数量要大于 0，最多两位小数。」
    pub fn invalid_not_a_quantity(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-quantity", &[])
    }

    /// zh-CN: 「今天的公示价里没有这一项。」
    pub fn invalid_not_on_the_board(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-on-the-board", &[])
    }

    /// zh-CN: 「预存余额不够，请换一种收款方式。」
    pub fn invalid_prepaid_too_small(&self) -> String {
        CATALOGUE.text(self.0, "invalid-prepaid-too-small", &[])
    }

    /// zh-CN: 「约定 {agreed} 元，已收 {paid} 元，最多还能收 {rest} 元。要多收，请先重新报价并取得同意。」
    pub fn refusal_charge_ceiling_above(
        &self,
        agreed: impl Into<Arg>,
        paid: impl Into<Arg>,
        rest: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "refusal-charge-ceiling-above",
            &[("agreed", agreed.into()), ("paid", paid.into()), ("rest", rest.into())],
        )
    }

    /// zh-CN: 「约定 {agreed} 元，已收 {paid} 元，还差 {rest} 元。少收请写明原因。」
    pub fn refusal_charge_ceiling_less_without_reason(
        &self,
        agreed: impl Into<Arg>,
        paid: impl Into<Arg>,
        rest: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "refusal-charge-ceiling-less-without-reason",
            &[("agreed", agreed.into()), ("paid", paid.into()), ("rest", rest.into())],
        )
    }

    /// zh-CN: 「只能用公司的收款方式，钱不经过个人。」
    pub fn refusal_charge_no_private_hand_not_ours(&self) -> String {
        CATALOGUE.text(self.0, "refusal-charge-no-private-hand-not-ours", &[])
    }

    /// zh-CN: 「这笔分录借贷相差 {difference} 元，没有记账。」
    pub fn refusal_money_balanced_unbalanced(&self, difference: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "refusal-money-balanced-unbalanced", &[("difference", difference.into())])
    }

    /// zh-CN: 「查看当天分录」
    pub fn way_see_journal(&self) -> String {
        CATALOGUE.text(self.0, "way-see-journal", &[])
    }

    /// zh-CN: 「填写原因」
    pub fn way_give_reason(&self) -> String {
        CATALOGUE.text(self.0, "way-give-reason", &[])
    }

    /// zh-CN: 「选择收款方式」
    pub fn way_choose_method(&self) -> String {
        CATALOGUE.text(self.0, "way-choose-method", &[])
    }

    /// zh-CN: 「重新报价」
    pub fn way_offer_quote(&self) -> String {
        CATALOGUE.text(self.0, "way-offer-quote", &[])
    }
}
