//! Generated from `locales/*/responsibility.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use platform::i18n::{Arg, Catalogue, Lang};

/// The texts of `responsibility` in both languages.
pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::new(
        "responsibility",
        include_str!("../../../locales/zh-CN/responsibility.ftl"),
        include_str!("../../../locales/en/responsibility.ftl"),
    )
});

/// The texts of `responsibility` in one language, a method a message.
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

    /// zh-CN: 「尚不清楚是哪个部件」
    pub fn component_unknown(&self) -> String {
        CATALOGUE.text(self.0, "component-unknown", &[])
    }

    /// zh-CN: 「本小区还没有责任表」
    pub fn ground_none(&self) -> String {
        CATALOGUE.text(self.0, "ground-none", &[])
    }

    /// zh-CN: 「责任表 {row}：{source}」
    pub fn ground_row(&self, row: impl Into<Arg>, source: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "ground-row", &[("row", row.into()), ("source", source.into())])
    }

    /// zh-CN: 「{row}；质保表 {code}：{source}」
    pub fn ground_row_and_warranty(&self, code: impl Into<Arg>, row: impl Into<Arg>, source: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "ground-row-and-warranty",
            &[("code", code.into()), ("row", row.into()), ("source", source.into())],
        )
    }

    /// zh-CN: 「有危险，先处置、后定费用：马上派人，这一步不谈钱，由谁付等安全以后再判。」
    pub fn because_r0(&self) -> String {
        CATALOGUE.text(self.0, "because-r0", &[])
    }

    /// zh-CN: 「{component}属使用不当造成的损坏，由使用人承担。请先留照片，报价经同意后才动工。」
    pub fn because_r1_misuse(&self, component: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r1-misuse", &[("component", component.into())])
    }

    /// zh-CN: 「{component}是人为损坏，由造成损坏的人承担，不用管理费，也不用维修资金。请先拍照留证，记下当事人或车牌。」
    pub fn because_r1_person(&self, component: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r1-person", &[("component", component.into())])
    }

    /// zh-CN: 「这一户的装修由{company}完成，{accepted} 验收，装修保修到 {end}。{component}先请装修公司查看，在此之前不报价…」
    pub fn because_r2(
        &self,
        accepted: impl Into<Arg>,
        company: impl Into<Arg>,
        component: impl Into<Arg>,
        end: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "because-r2",
            &[
                ("accepted", accepted.into()),
                ("company", company.into()),
                ("component", component.into()),
                ("end", end.into()),
            ],
        )
    }

    /// zh-CN: 「{component}是{company}（{phone}）做的，装修保修到 {end}，由装修公司免费修。」
    pub fn because_r2_confirmed(
        &self,
        company: impl Into<Arg>,
        component: impl Into<Arg>,
        end: impl Into<Arg>,
        phone: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "because-r2-confirmed",
            &[
                ("company", company.into()),
                ("component", component.into()),
                ("end", end.into()),
                ("phone", phone.into()),
            ],
        )
    }

    /// zh-CN: 「{component}{since}起保修 {length}，到 {end} 为止，还在期内。」
    pub fn because_r3(
        &self,
        component: impl Into<Arg>,
        end: impl Into<Arg>,
        length: impl Into<Arg>,
        since: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "because-r3",
            &[("component", component.into()), ("end", end.into()), ("length", length.into()), ("since", since.into())],
        )
    }

    /// zh-CN: 「{sentence}由质保方{party}负责，您不用付费。」
    pub fn because_r3_party(&self, party: impl Into<Arg>, sentence: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r3-party", &[("party", party.into()), ("sentence", sentence.into())])
    }

    /// zh-CN: 「{sentence}质保方还没有登记，我们先上门看，再找开发商，您不用付费。」
    pub fn because_r3_no_party(&self, sentence: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r3-no-party", &[("sentence", sentence.into())])
    }

    /// zh-CN: 「{component}归公用单位，由{party}负责，热线 {phone}。我们替您转告并记下受理号。」
    pub fn because_r4(&self, component: impl Into<Arg>, party: impl Into<Arg>, phone: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "because-r4",
            &[("component", component.into()), ("party", party.into()), ("phone", phone.into())],
        )
    }

    /// zh-CN: 「{component}归公用单位负责，我们替您转告，不收费。」
    pub fn because_r4_no_party(&self, component: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r4-no-party", &[("component", component.into())])
    }

    /// zh-CN: 「{component}是公共部位，小修和日常维护由管理费承担，您不用另外付费。」
    pub fn because_r5(&self, component: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r5", &[("component", component.into())])
    }

    /// zh-CN: 「{component}是公共部位，先按小修办，由管理费承担，您不用另外付费。竣工日期没有登记，质保还没核对。」
    pub fn because_r5_unchecked(&self, component: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r5-unchecked", &[("component", component.into())])
    }

    /// zh-CN: 「{component}是公共部位，已过质保，属{grade}，由维修资金承担，按面积分摊，须经业主表决。先勘查立项。」
    pub fn because_r6(&self, component: impl Into<Arg>, grade: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r6", &[("component", component.into()), ("grade", grade.into())])
    }

    /// zh-CN: 「{component}由{party}按合同维修，您不用付费。我们负责催办，并向您答复。」
    pub fn because_r7(&self, component: impl Into<Arg>, party: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r7", &[("component", component.into()), ("party", party.into())])
    }

    /// zh-CN: 「{component}由外包单位按合同维修，您不用付费。」
    pub fn because_r7_no_party(&self, component: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r7-no-party", &[("component", component.into())])
    }

    /// zh-CN: 「{component}保修 {length}，已于 {end} 届满；属户内专有部分，不在管理费范围。上门报价，您同意后才动工。」
    pub fn because_r8(&self, component: impl Into<Arg>, end: impl Into<Arg>, length: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "because-r8",
            &[("component", component.into()), ("end", end.into()), ("length", length.into())],
        )
    }

    /// zh-CN: 「{component}的保修最迟已于 {end} 届满；属户内专有部分，不在管理费范围。上门报价，您同意后才动工。」
    pub fn because_r8_latest(&self, component: impl Into<Arg>, end: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r8-latest", &[("component", component.into()), ("end", end.into())])
    }

    /// zh-CN: 「{component}没有约定保修期；属户内专有部分，不在管理费范围。上门报价，您同意后才动工。」
    pub fn because_r8_no_period(&self, component: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r8-no-period", &[("component", component.into())])
    }

    /// zh-CN: 「{component}在无偿便民服务清单里，不收费。」
    pub fn because_r9(&self, component: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r9", &[("component", component.into())])
    }

    /// zh-CN: 「{component}不在我们的服务范围，很抱歉。可以介绍{party}（{phone}），费用由您与对方商定。」
    pub fn because_r10(&self, component: impl Into<Arg>, party: impl Into<Arg>, phone: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "because-r10",
            &[("component", component.into()), ("party", party.into()), ("phone", phone.into())],
        )
    }

    /// zh-CN: 「{component}不在我们的服务范围，很抱歉。我们帮您打听合适的单位。」
    pub fn because_r10_no_party(&self, component: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r10-no-party", &[("component", component.into())])
    }

    /// zh-CN: 「还不清楚：{missing}。先免费勘查，弄清以前付费方待定，不报价。」
    pub fn because_r99(&self, missing: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "because-r99", &[("missing", missing.into())])
    }

    /// zh-CN: 「自 {day}（竣工验收）」
    pub fn since_completed(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "since-completed", &[("day", day.into())])
    }

    /// zh-CN: 「自 {day}（收楼）」
    pub fn since_delivered(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "since-delivered", &[("day", day.into())])
    }

    /// zh-CN: 「{n} 年」
    pub fn length_years(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "length-years", &[("n", n.into())])
    }

    /// zh-CN: 「{n} 个月」
    pub fn length_months(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "length-months", &[("n", n.into())])
    }

    /// zh-CN: 「{n} 个采暖期」
    pub fn length_heating_seasons(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "length-heating-seasons", &[("n", n.into())])
    }

    /// zh-CN: 「{n} 个供冷期」
    pub fn length_cooling_seasons(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "length-cooling-seasons", &[("n", n.into())])
    }

    /// zh-CN: 「设计使用年限（{n} 年）」
    pub fn length_design_life(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "length-design-life", &[("n", n.into())])
    }

    /// zh-CN: 「小修」
    pub fn grade_small(&self) -> String {
        CATALOGUE.text(self.0, "grade-small", &[])
    }

    /// zh-CN: 「中修」
    pub fn grade_medium(&self) -> String {
        CATALOGUE.text(self.0, "grade-medium", &[])
    }

    /// zh-CN: 「大修」
    pub fn grade_major(&self) -> String {
        CATALOGUE.text(self.0, "grade-major", &[])
    }

    /// zh-CN: 「是哪个部件」
    pub fn missing_component(&self) -> String {
        CATALOGUE.text(self.0, "missing-component", &[])
    }

    /// zh-CN: 「是哪一户」
    pub fn missing_unit(&self) -> String {
        CATALOGUE.text(self.0, "missing-unit", &[])
    }

    /// zh-CN: 「竣工验收日期」
    pub fn missing_completed_on(&self) -> String {
        CATALOGUE.text(self.0, "missing-completed-on", &[])
    }

    /// zh-CN: 「收楼日期」
    pub fn missing_delivered_on(&self) -> String {
        CATALOGUE.text(self.0, "missing-delivered-on", &[])
    }

    /// zh-CN: 「当地的采暖、供冷起止日期」
    pub fn missing_season(&self) -> String {
        CATALOGUE.text(self.0, "missing-season", &[])
    }

    /// zh-CN: 「是不是装修改动过的部位」
    pub fn missing_altered(&self) -> String {
        CATALOGUE.text(self.0, "missing-altered", &[])
    }

    /// zh-CN: 「要修到什么程度」
    pub fn missing_grade(&self) -> String {
        CATALOGUE.text(self.0, "missing-grade", &[])
    }

    /// zh-CN: 「全部部件」
    pub fn scope_all(&self) -> String {
        CATALOGUE.text(self.0, "scope-all", &[])
    }

    /// zh-CN: 「给水」
    pub fn group_plumbing(&self) -> String {
        CATALOGUE.text(self.0, "group-plumbing", &[])
    }

    /// zh-CN: 「排水」
    pub fn group_drainage(&self) -> String {
        CATALOGUE.text(self.0, "group-drainage", &[])
    }

    /// zh-CN: 「卫浴洁具」
    pub fn group_sanitary(&self) -> String {
        CATALOGUE.text(self.0, "group-sanitary", &[])
    }

    /// zh-CN: 「电气线路」
    pub fn group_electrical(&self) -> String {
        CATALOGUE.text(self.0, "group-electrical", &[])
    }

    /// zh-CN: 「灯具开关」
    pub fn group_lamps_switches(&self) -> String {
        CATALOGUE.text(self.0, "group-lamps-switches", &[])
    }

    /// zh-CN: 「采暖供冷」
    pub fn group_heating_cooling(&self) -> String {
        CATALOGUE.text(self.0, "group-heating-cooling", &[])
    }

    /// zh-CN: 「家用电器」
    pub fn group_appliances(&self) -> String {
        CATALOGUE.text(self.0, "group-appliances", &[])
    }

    /// zh-CN: 「门窗五金」
    pub fn group_doors_windows(&self) -> String {
        CATALOGUE.text(self.0, "group-doors-windows", &[])
    }

    /// zh-CN: 「墙地面」
    pub fn group_walls_floors(&self) -> String {
        CATALOGUE.text(self.0, "group-walls-floors", &[])
    }

    /// zh-CN: 「防水渗漏」
    pub fn group_waterproofing(&self) -> String {
        CATALOGUE.text(self.0, "group-waterproofing", &[])
    }

    /// zh-CN: 「主体结构」
    pub fn group_structure(&self) -> String {
        CATALOGUE.text(self.0, "group-structure", &[])
    }

    /// zh-CN: 「燃气」
    pub fn group_gas(&self) -> String {
        CATALOGUE.text(self.0, "group-gas", &[])
    }

    /// zh-CN: 「弱电通信」
    pub fn group_weak_current(&self) -> String {
        CATALOGUE.text(self.0, "group-weak-current", &[])
    }

    /// zh-CN: 「电梯」
    pub fn group_lifts(&self) -> String {
        CATALOGUE.text(self.0, "group-lifts", &[])
    }

    /// zh-CN: 「公共照明」
    pub fn group_common_lighting(&self) -> String {
        CATALOGUE.text(self.0, "group-common-lighting", &[])
    }

    /// zh-CN: 「公共给排水」
    pub fn group_common_water(&self) -> String {
        CATALOGUE.text(self.0, "group-common-water", &[])
    }

    /// zh-CN: 「供配电」
    pub fn group_power(&self) -> String {
        CATALOGUE.text(self.0, "group-power", &[])
    }

    /// zh-CN: 「消防」
    pub fn group_fire(&self) -> String {
        CATALOGUE.text(self.0, "group-fire", &[])
    }

    /// zh-CN: 「门禁安防」
    pub fn group_access(&self) -> String {
        CATALOGUE.text(self.0, "group-access", &[])
    }

    /// zh-CN: 「楼栋公共部位」
    pub fn group_building_fabric(&self) -> String {
        CATALOGUE.text(self.0, "group-building-fabric", &[])
    }

    /// zh-CN: 「绿化与室外」
    pub fn group_grounds(&self) -> String {
        CATALOGUE.text(self.0, "group-grounds", &[])
    }

    /// zh-CN: 「保洁环境」
    pub fn group_cleaning(&self) -> String {
        CATALOGUE.text(self.0, "group-cleaning", &[])
    }

    /// zh-CN: 「车库车场」
    pub fn group_vehicles(&self) -> String {
        CATALOGUE.text(self.0, "group-vehicles", &[])
    }

    /// zh-CN: 「公共秩序」
    pub fn group_order(&self) -> String {
        CATALOGUE.text(self.0, "group-order", &[])
    }

    /// zh-CN: 「供水」
    pub fn utility_water(&self) -> String {
        CATALOGUE.text(self.0, "utility-water", &[])
    }

    /// zh-CN: 「供电」
    pub fn utility_power(&self) -> String {
        CATALOGUE.text(self.0, "utility-power", &[])
    }

    /// zh-CN: 「燃气」
    pub fn utility_gas(&self) -> String {
        CATALOGUE.text(self.0, "utility-gas", &[])
    }

    /// zh-CN: 「供热」
    pub fn utility_heat(&self) -> String {
        CATALOGUE.text(self.0, "utility-heat", &[])
    }

    /// zh-CN: 「通信」
    pub fn utility_telecom(&self) -> String {
        CATALOGUE.text(self.0, "utility-telecom", &[])
    }

    /// zh-CN: 「有线电视」
    pub fn utility_catv(&self) -> String {
        CATALOGUE.text(self.0, "utility-catv", &[])
    }

    /// zh-CN: 「责任表」
    pub fn nav_responsibility(&self) -> String {
        CATALOGUE.text(self.0, "nav-responsibility", &[])
    }

    /// zh-CN: 「外部单位」
    pub fn nav_parties(&self) -> String {
        CATALOGUE.text(self.0, "nav-parties", &[])
    }

    /// zh-CN: 「责任表」
    pub fn tab_table(&self) -> String {
        CATALOGUE.text(self.0, "tab-table", &[])
    }

    /// zh-CN: 「质保期」
    pub fn tab_warranty(&self) -> String {
        CATALOGUE.text(self.0, "tab-warranty", &[])
    }

    /// zh-CN: 「部件与说法」
    pub fn tab_components(&self) -> String {
        CATALOGUE.text(self.0, "tab-components", &[])
    }

    /// zh-CN: 「外部单位」
    pub fn tab_parties(&self) -> String {
        CATALOGUE.text(self.0, "tab-parties", &[])
    }

    /// zh-CN: 「责任判定」
    pub fn tabs(&self) -> String {
        CATALOGUE.text(self.0, "tabs", &[])
    }

    /// zh-CN: 「谁修谁付」
    pub fn table_title(&self) -> String {
        CATALOGUE.text(self.0, "table-title", &[])
    }

    /// zh-CN: 「从上往下比对，先符合哪一行就用哪一行。前面的行缺事实时，不会往下落到住户付费，而是先免费勘查。」
    pub fn table_lead(&self) -> String {
        CATALOGUE.text(self.0, "table-lead", &[])
    }

    /// zh-CN: 「行」
    pub fn table_row(&self) -> String {
        CATALOGUE.text(self.0, "table-row", &[])
    }

    /// zh-CN: 「条件」
    pub fn table_when(&self) -> String {
        CATALOGUE.text(self.0, "table-when", &[])
    }

    /// zh-CN: 「谁付」
    pub fn table_payer(&self) -> String {
        CATALOGUE.text(self.0, "table-payer", &[])
    }

    /// zh-CN: 「向住户收费」
    pub fn table_charge(&self) -> String {
        CATALOGUE.text(self.0, "table-charge", &[])
    }

    /// zh-CN: 「同意报价后收」
    pub fn table_charge_yes(&self) -> String {
        CATALOGUE.text(self.0, "table-charge-yes", &[])
    }

    /// zh-CN: 「不收」
    pub fn table_charge_no(&self) -> String {
        CATALOGUE.text(self.0, "table-charge-no", &[])
    }

    /// zh-CN: 「依据」
    pub fn table_source(&self) -> String {
        CATALOGUE.text(self.0, "table-source", &[])
    }

    /// zh-CN: 「生效」
    pub fn table_from(&self) -> String {
        CATALOGUE.text(self.0, "table-from", &[])
    }

    /// zh-CN: 「还没有责任表」
    pub fn table_none(&self) -> String {
        CATALOGUE.text(self.0, "table-none", &[])
    }

    /// zh-CN: 「新建小区时会自动带上一份默认的责任表。」
    pub fn table_none_text(&self) -> String {
        CATALOGUE.text(self.0, "table-none-text", &[])
    }

    /// zh-CN: 「有危险或损坏正在扩大：燃气、起火、带电、爆管、电梯困人」
    pub fn row_r0(&self) -> String {
        CATALOGUE.text(self.0, "row-r0", &[])
    }

    /// zh-CN: 「有明确的人或车造成损坏（只有报修的住户自己使用不当，才向其收费）」
    pub fn row_r1(&self) -> String {
        CATALOGUE.text(self.0, "row-r1", &[])
    }

    /// zh-CN: 「属于住户装修改动的部位，还在装修公司的保修期内」
    pub fn row_r2(&self) -> String {
        CATALOGUE.text(self.0, "row-r2", &[])
    }

    /// zh-CN: 「在质保期内、正常使用、没有被装修改动」
    pub fn row_r3(&self) -> String {
        CATALOGUE.text(self.0, "row-r3", &[])
    }

    /// zh-CN: 「归公用单位的部分：表前水管电线、燃气、通信、有线电视」
    pub fn row_r4(&self) -> String {
        CATALOGUE.text(self.0, "row-r4", &[])
    }

    /// zh-CN: 「公共部位、公共设施，日常维护和小修（外包合同范围以外）」
    pub fn row_r5(&self) -> String {
        CATALOGUE.text(self.0, "row-r5", &[])
    }

    /// zh-CN: 「公共部位、公共设施，中修、大修或更换，已过质保」
    pub fn row_r6(&self) -> String {
        CATALOGUE.text(self.0, "row-r6", &[])
    }

    /// zh-CN: 「公共部位、公共设施，在外包合同范围内」
    pub fn row_r7(&self) -> String {
        CATALOGUE.text(self.0, "row-r7", &[])
    }

    /// zh-CN: 「户内专有部分，以上都不符合，我们能修」
    pub fn row_r8(&self) -> String {
        CATALOGUE.text(self.0, "row-r8", &[])
    }

    /// zh-CN: 「户内专有部分，在无偿便民服务清单内」
    pub fn row_r9(&self) -> String {
        CATALOGUE.text(self.0, "row-r9", &[])
    }

    /// zh-CN: 「没有合格的人手，或不是我们的服务」
    pub fn row_r10(&self) -> String {
        CATALOGUE.text(self.0, "row-r10", &[])
    }

    /// zh-CN: 「事实不全」
    pub fn row_r99(&self) -> String {
        CATALOGUE.text(self.0, "row-r99", &[])
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

    /// zh-CN: 「公用单位」
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

    /// zh-CN: 「住户与外请单位」
    pub fn payer_outside(&self) -> String {
        CATALOGUE.text(self.0, "payer-outside", &[])
    }

    /// zh-CN: 「试一试」
    pub fn try_title(&self) -> String {
        CATALOGUE.text(self.0, "try-title", &[])
    }

    /// zh-CN: 「只是试算，不会留下记录。」
    pub fn try_lead(&self) -> String {
        CATALOGUE.text(self.0, "try-lead", &[])
    }

    /// zh-CN: 「说了什么」
    pub fn try_text(&self) -> String {
        CATALOGUE.text(self.0, "try-text", &[])
    }

    /// zh-CN: 「例如：厨房水龙头漏水」
    pub fn try_text_hint(&self) -> String {
        CATALOGUE.text(self.0, "try-text-hint", &[])
    }

    /// zh-CN: 「部件」
    pub fn try_component(&self) -> String {
        CATALOGUE.text(self.0, "try-component", &[])
    }

    /// zh-CN: 「从上面的话里找」
    pub fn try_component_guess(&self) -> String {
        CATALOGUE.text(self.0, "try-component-guess", &[])
    }

    /// zh-CN: 「何处」
    pub fn try_place(&self) -> String {
        CATALOGUE.text(self.0, "try-place", &[])
    }

    /// zh-CN: 「户内」
    pub fn try_place_in_home(&self) -> String {
        CATALOGUE.text(self.0, "try-place-in-home", &[])
    }

    /// zh-CN: 「公共部位」
    pub fn try_place_common(&self) -> String {
        CATALOGUE.text(self.0, "try-place-common", &[])
    }

    /// zh-CN: 「竣工验收日期」
    pub fn try_completed_on(&self) -> String {
        CATALOGUE.text(self.0, "try-completed-on", &[])
    }

    /// zh-CN: 「收楼日期」
    pub fn try_delivered_on(&self) -> String {
        CATALOGUE.text(self.0, "try-delivered-on", &[])
    }

    /// zh-CN: 「装修验收日期」
    pub fn try_altered_on(&self) -> String {
        CATALOGUE.text(self.0, "try-altered-on", &[])
    }

    /// zh-CN: 「住户装修改动过这个部位时填」
    pub fn try_altered_hint(&self) -> String {
        CATALOGUE.text(self.0, "try-altered-hint", &[])
    }

    /// zh-CN: 「报修日期」
    pub fn try_on(&self) -> String {
        CATALOGUE.text(self.0, "try-on", &[])
    }

    /// zh-CN: 「原因」
    pub fn try_cause(&self) -> String {
        CATALOGUE.text(self.0, "try-cause", &[])
    }

    /// zh-CN: 「还不清楚」
    pub fn try_cause_unknown(&self) -> String {
        CATALOGUE.text(self.0, "try-cause-unknown", &[])
    }

    /// zh-CN: 「正常使用」
    pub fn try_cause_normal(&self) -> String {
        CATALOGUE.text(self.0, "try-cause-normal", &[])
    }

    /// zh-CN: 「住户使用不当」
    pub fn try_cause_misuse(&self) -> String {
        CATALOGUE.text(self.0, "try-cause-misuse", &[])
    }

    /// zh-CN: 「别人造成」
    pub fn try_cause_third_party(&self) -> String {
        CATALOGUE.text(self.0, "try-cause-third-party", &[])
    }

    /// zh-CN: 「看看哪一行」
    pub fn try_go(&self) -> String {
        CATALOGUE.text(self.0, "try-go", &[])
    }

    /// zh-CN: 「结果」
    pub fn try_result(&self) -> String {
        CATALOGUE.text(self.0, "try-result", &[])
    }

    /// zh-CN: 「责任表 {row}」
    pub fn try_row(&self, row: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "try-row", &[("row", row.into())])
    }

    /// zh-CN: 「为什么」
    pub fn try_because(&self) -> String {
        CATALOGUE.text(self.0, "try-because", &[])
    }

    /// zh-CN: 「可能是」
    pub fn try_candidates(&self) -> String {
        CATALOGUE.text(self.0, "try-candidates", &[])
    }

    /// zh-CN: 「同意报价后向住户收费」
    pub fn try_charge_yes(&self) -> String {
        CATALOGUE.text(self.0, "try-charge-yes", &[])
    }

    /// zh-CN: 「不向住户收费」
    pub fn try_charge_no(&self) -> String {
        CATALOGUE.text(self.0, "try-charge-no", &[])
    }

    /// zh-CN: 「质保到 {day}」
    pub fn try_warranty_end(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "try-warranty-end", &[("day", day.into())])
    }

    /// zh-CN: 「办法」
    pub fn try_flow(&self) -> String {
        CATALOGUE.text(self.0, "try-flow", &[])
    }

    /// zh-CN: 「装修公司」
    pub fn try_decorator(&self) -> String {
        CATALOGUE.text(self.0, "try-decorator", &[])
    }

    /// zh-CN: 「我们自己去」
    pub fn goes_own(&self) -> String {
        CATALOGUE.text(self.0, "goes-own", &[])
    }

    /// zh-CN: 「先免费勘查」
    pub fn goes_look(&self) -> String {
        CATALOGUE.text(self.0, "goes-look", &[])
    }

    /// zh-CN: 「交外部单位」
    pub fn goes_outside(&self) -> String {
        CATALOGUE.text(self.0, "goes-outside", &[])
    }

    /// zh-CN: 「不是我们的服务」
    pub fn goes_not_offered(&self) -> String {
        CATALOGUE.text(self.0, "goes-not-offered", &[])
    }

    /// zh-CN: 「质保期」
    pub fn warranty_title(&self) -> String {
        CATALOGUE.text(self.0, "warranty-title", &[])
    }

    /// zh-CN: 「最后一天取三者中最晚的：竣工日加施工单位的期限、收楼日加 1998 年的最低期限、收楼日加质量保证书的承诺。用的是起算那一天有效的规定。」
    pub fn warranty_lead(&self) -> String {
        CATALOGUE.text(self.0, "warranty-lead", &[])
    }

    /// zh-CN: 「编号」
    pub fn warranty_code(&self) -> String {
        CATALOGUE.text(self.0, "warranty-code", &[])
    }

    /// zh-CN: 「部位」
    pub fn warranty_what(&self) -> String {
        CATALOGUE.text(self.0, "warranty-what", &[])
    }

    /// zh-CN: 「谁对谁」
    pub fn warranty_relation(&self) -> String {
        CATALOGUE.text(self.0, "warranty-relation", &[])
    }

    /// zh-CN: 「期限」
    pub fn warranty_length(&self) -> String {
        CATALOGUE.text(self.0, "warranty-length", &[])
    }

    /// zh-CN: 「起算」
    pub fn warranty_begins(&self) -> String {
        CATALOGUE.text(self.0, "warranty-begins", &[])
    }

    /// zh-CN: 「依据」
    pub fn warranty_source(&self) -> String {
        CATALOGUE.text(self.0, "warranty-source", &[])
    }

    /// zh-CN: 「生效」
    pub fn warranty_from(&self) -> String {
        CATALOGUE.text(self.0, "warranty-from", &[])
    }

    /// zh-CN: 「止于 {day}」
    pub fn warranty_until(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "warranty-until", &[("day", day.into())])
    }

    /// zh-CN: 「来自」
    pub fn warranty_state(&self) -> String {
        CATALOGUE.text(self.0, "warranty-state", &[])
    }

    /// zh-CN: 「国家」
    pub fn warranty_national(&self) -> String {
        CATALOGUE.text(self.0, "warranty-national", &[])
    }

    /// zh-CN: 「本地」
    pub fn warranty_local(&self) -> String {
        CATALOGUE.text(self.0, "warranty-local", &[])
    }

    /// zh-CN: 「停用」
    pub fn warranty_end(&self) -> String {
        CATALOGUE.text(self.0, "warranty-end", &[])
    }

    /// zh-CN: 「最后一天」
    pub fn warranty_end_on(&self) -> String {
        CATALOGUE.text(self.0, "warranty-end-on", &[])
    }

    /// zh-CN: 「增加本地规定或承诺」
    pub fn warranty_add(&self) -> String {
        CATALOGUE.text(self.0, "warranty-add", &[])
    }

    /// zh-CN: 「城市规定更长，或质量保证书有承诺，请填在这里，写明依据和日期。比国家规定短的不收。」
    pub fn warranty_add_text(&self) -> String {
        CATALOGUE.text(self.0, "warranty-add-text", &[])
    }

    /// zh-CN: 「细分」
    pub fn warranty_kind(&self) -> String {
        CATALOGUE.text(self.0, "warranty-kind", &[])
    }

    /// zh-CN: 「不细分」
    pub fn warranty_kind_any(&self) -> String {
        CATALOGUE.text(self.0, "warranty-kind-any", &[])
    }

    /// zh-CN: 「数量」
    pub fn warranty_amount(&self) -> String {
        CATALOGUE.text(self.0, "warranty-amount", &[])
    }

    /// zh-CN: 「单位」
    pub fn warranty_unit(&self) -> String {
        CATALOGUE.text(self.0, "warranty-unit", &[])
    }

    /// zh-CN: 「只适用于」
    pub fn warranty_building(&self) -> String {
        CATALOGUE.text(self.0, "warranty-building", &[])
    }

    /// zh-CN: 「全小区」
    pub fn warranty_building_any(&self) -> String {
        CATALOGUE.text(self.0, "warranty-building-any", &[])
    }

    /// zh-CN: 「说明」
    pub fn warranty_label(&self) -> String {
        CATALOGUE.text(self.0, "warranty-label", &[])
    }

    /// zh-CN: 「例如：卫生洁具」
    pub fn warranty_label_hint(&self) -> String {
        CATALOGUE.text(self.0, "warranty-label-hint", &[])
    }

    /// zh-CN: 「例如：住宅质量保证书第 4 页」
    pub fn warranty_source_hint(&self) -> String {
        CATALOGUE.text(self.0, "warranty-source-hint", &[])
    }

    /// zh-CN: 「对这一天及以后起算的质保有效」
    pub fn warranty_from_hint(&self) -> String {
        CATALOGUE.text(self.0, "warranty-from-hint", &[])
    }

    /// zh-CN: 「保存」
    pub fn warranty_save(&self) -> String {
        CATALOGUE.text(self.0, "warranty-save", &[])
    }

    /// zh-CN: 「采暖期与供冷期」
    pub fn warranty_seasons(&self) -> String {
        CATALOGUE.text(self.0, "warranty-seasons", &[])
    }

    /// zh-CN: 「采暖、供冷系统按完整的季数算，起止日期以所在城市公布的为准。」
    pub fn warranty_seasons_lead(&self) -> String {
        CATALOGUE.text(self.0, "warranty-seasons-lead", &[])
    }

    /// zh-CN: 「季」
    pub fn warranty_season(&self) -> String {
        CATALOGUE.text(self.0, "warranty-season", &[])
    }

    /// zh-CN: 「每年」
    pub fn warranty_season_dates(&self) -> String {
        CATALOGUE.text(self.0, "warranty-season-dates", &[])
    }

    /// zh-CN: 「第一天（月-日）」
    pub fn warranty_season_begins(&self) -> String {
        CATALOGUE.text(self.0, "warranty-season-begins", &[])
    }

    /// zh-CN: 「最后一天（月-日）」
    pub fn warranty_season_ends(&self) -> String {
        CATALOGUE.text(self.0, "warranty-season-ends", &[])
    }

    /// zh-CN: 「{begins} 至 {ends}」
    pub fn warranty_season_span(&self, begins: impl Into<Arg>, ends: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "warranty-season-span", &[("begins", begins.into()), ("ends", ends.into())])
    }

    /// zh-CN: 「保存起止日期」
    pub fn warranty_season_save(&self) -> String {
        CATALOGUE.text(self.0, "warranty-season-save", &[])
    }

    /// zh-CN: 「施工单位对开发商」
    pub fn relation_builder(&self) -> String {
        CATALOGUE.text(self.0, "relation-builder", &[])
    }

    /// zh-CN: 「开发商对住户（最低）」
    pub fn relation_floor(&self) -> String {
        CATALOGUE.text(self.0, "relation-floor", &[])
    }

    /// zh-CN: 「质量保证书承诺」
    pub fn relation_promise(&self) -> String {
        CATALOGUE.text(self.0, "relation-promise", &[])
    }

    /// zh-CN: 「装修公司对住户」
    pub fn relation_decorator(&self) -> String {
        CATALOGUE.text(self.0, "relation-decorator", &[])
    }

    /// zh-CN: 「竣工验收」
    pub fn begins_builder(&self) -> String {
        CATALOGUE.text(self.0, "begins-builder", &[])
    }

    /// zh-CN: 「收楼」
    pub fn begins_floor(&self) -> String {
        CATALOGUE.text(self.0, "begins-floor", &[])
    }

    /// zh-CN: 「收楼」
    pub fn begins_promise(&self) -> String {
        CATALOGUE.text(self.0, "begins-promise", &[])
    }

    /// zh-CN: 「装修验收」
    pub fn begins_decorator(&self) -> String {
        CATALOGUE.text(self.0, "begins-decorator", &[])
    }

    /// zh-CN: 「个月」
    pub fn unit_months(&self) -> String {
        CATALOGUE.text(self.0, "unit-months", &[])
    }

    /// zh-CN: 「个采暖期」
    pub fn unit_heating_seasons(&self) -> String {
        CATALOGUE.text(self.0, "unit-heating-seasons", &[])
    }

    /// zh-CN: 「个供冷期」
    pub fn unit_cooling_seasons(&self) -> String {
        CATALOGUE.text(self.0, "unit-cooling-seasons", &[])
    }

    /// zh-CN: 「年（设计使用年限）」
    pub fn unit_design_life_years(&self) -> String {
        CATALOGUE.text(self.0, "unit-design-life-years", &[])
    }

    /// zh-CN: 「采暖期」
    pub fn season_heating(&self) -> String {
        CATALOGUE.text(self.0, "season-heating", &[])
    }

    /// zh-CN: 「供冷期」
    pub fn season_cooling(&self) -> String {
        CATALOGUE.text(self.0, "season-cooling", &[])
    }

    /// zh-CN: 「渗漏」
    pub fn kind_leak(&self) -> String {
        CATALOGUE.text(self.0, "kind-leak", &[])
    }

    /// zh-CN: 「堵塞」
    pub fn kind_blockage(&self) -> String {
        CATALOGUE.text(self.0, "kind-blockage", &[])
    }

    /// zh-CN: 「抹灰」
    pub fn kind_plaster(&self) -> String {
        CATALOGUE.text(self.0, "kind-plaster", &[])
    }

    /// zh-CN: 「地面」
    pub fn kind_floor(&self) -> String {
        CATALOGUE.text(self.0, "kind-floor", &[])
    }

    /// zh-CN: 「供热」
    pub fn kind_heating(&self) -> String {
        CATALOGUE.text(self.0, "kind-heating", &[])
    }

    /// zh-CN: 「供冷」
    pub fn kind_cooling(&self) -> String {
        CATALOGUE.text(self.0, "kind-cooling", &[])
    }

    /// zh-CN: 「防渗漏」
    pub fn kind_seepage(&self) -> String {
        CATALOGUE.text(self.0, "kind-seepage", &[])
    }

    /// zh-CN: 「一般」
    pub fn kind_general(&self) -> String {
        CATALOGUE.text(self.0, "kind-general", &[])
    }

    /// zh-CN: 「部件与说法」
    pub fn components_title(&self) -> String {
        CATALOGUE.text(self.0, "components-title", &[])
    }

    /// zh-CN: 「住户怎么说，系统就怎么找。找错的时候，把那句话里的词加到对的部件上。」
    pub fn components_lead(&self) -> String {
        CATALOGUE.text(self.0, "components-lead", &[])
    }

    /// zh-CN: 「{n} 个」
    pub fn components_count(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "components-count", &[("n", n.into())])
    }

    /// zh-CN: 「部件名或住户的话」
    pub fn components_find(&self) -> String {
        CATALOGUE.text(self.0, "components-find", &[])
    }

    /// zh-CN: 「户内和公共」
    pub fn components_all_places(&self) -> String {
        CATALOGUE.text(self.0, "components-all-places", &[])
    }

    /// zh-CN: 「全部类别」
    pub fn components_all_groups(&self) -> String {
        CATALOGUE.text(self.0, "components-all-groups", &[])
    }

    /// zh-CN: 「部件」
    pub fn components_name(&self) -> String {
        CATALOGUE.text(self.0, "components-name", &[])
    }

    /// zh-CN: 「类别」
    pub fn components_group(&self) -> String {
        CATALOGUE.text(self.0, "components-group", &[])
    }

    /// zh-CN: 「位置」
    pub fn components_place(&self) -> String {
        CATALOGUE.text(self.0, "components-place", &[])
    }

    /// zh-CN: 「谁修」
    pub fn components_duty(&self) -> String {
        CATALOGUE.text(self.0, "components-duty", &[])
    }

    /// zh-CN: 「约需」
    pub fn components_minutes(&self) -> String {
        CATALOGUE.text(self.0, "components-minutes", &[])
    }

    /// zh-CN: 「{n} 分钟」
    pub fn components_minutes_n(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "components-minutes-n", &[("n", n.into())])
    }

    /// zh-CN: 「质保」
    pub fn components_warranty(&self) -> String {
        CATALOGUE.text(self.0, "components-warranty", &[])
    }

    /// zh-CN: 「服务」
    pub fn components_terms(&self) -> String {
        CATALOGUE.text(self.0, "components-terms", &[])
    }

    /// zh-CN: 「户内」
    pub fn components_private(&self) -> String {
        CATALOGUE.text(self.0, "components-private", &[])
    }

    /// zh-CN: 「公共」
    pub fn components_common(&self) -> String {
        CATALOGUE.text(self.0, "components-common", &[])
    }

    /// zh-CN: 「无偿」
    pub fn components_free(&self) -> String {
        CATALOGUE.text(self.0, "components-free", &[])
    }

    /// zh-CN: 「有偿」
    pub fn components_paid(&self) -> String {
        CATALOGUE.text(self.0, "components-paid", &[])
    }

    /// zh-CN: 「不做」
    pub fn components_not_offered(&self) -> String {
        CATALOGUE.text(self.0, "components-not-offered", &[])
    }

    /// zh-CN: 「公用单位」
    pub fn components_utility(&self) -> String {
        CATALOGUE.text(self.0, "components-utility", &[])
    }

    /// zh-CN: 「无」
    pub fn components_nobody(&self) -> String {
        CATALOGUE.text(self.0, "components-nobody", &[])
    }

    /// zh-CN: 「没有这样的部件」
    pub fn components_none(&self) -> String {
        CATALOGUE.text(self.0, "components-none", &[])
    }

    /// zh-CN: 「换个词试试，住户平时怎么叫就怎么写。」
    pub fn components_none_text(&self) -> String {
        CATALOGUE.text(self.0, "components-none-text", &[])
    }

    /// zh-CN: 「匹配度」
    pub fn components_fits(&self) -> String {
        CATALOGUE.text(self.0, "components-fits", &[])
    }

    /// zh-CN: 「试这句话」
    pub fn components_ask(&self) -> String {
        CATALOGUE.text(self.0, "components-ask", &[])
    }

    /// zh-CN: 「返回部件」
    pub fn component_back(&self) -> String {
        CATALOGUE.text(self.0, "component-back", &[])
    }

    /// zh-CN: 「中文名称」
    pub fn component_label_zh(&self) -> String {
        CATALOGUE.text(self.0, "component-label-zh", &[])
    }

    /// zh-CN: 「英文名称」
    pub fn component_label_en(&self) -> String {
        CATALOGUE.text(self.0, "component-label-en", &[])
    }

    /// zh-CN: 「谁修」
    pub fn component_duty(&self) -> String {
        CATALOGUE.text(self.0, "component-duty", &[])
    }

    /// zh-CN: 「我们没有人手」
    pub fn component_duty_none(&self) -> String {
        CATALOGUE.text(self.0, "component-duty-none", &[])
    }

    /// zh-CN: 「我们提供这项服务」
    pub fn component_offered(&self) -> String {
        CATALOGUE.text(self.0, "component-offered", &[])
    }

    /// zh-CN: 「列入无偿便民服务清单」
    pub fn component_free(&self) -> String {
        CATALOGUE.text(self.0, "component-free", &[])
    }

    /// zh-CN: 「通常需要（分钟）」
    pub fn component_minutes(&self) -> String {
        CATALOGUE.text(self.0, "component-minutes", &[])
    }

    /// zh-CN: 「通常属于」
    pub fn component_grade(&self) -> String {
        CATALOGUE.text(self.0, "component-grade", &[])
    }

    /// zh-CN: 「要勘查才知道」
    pub fn component_grade_none(&self) -> String {
        CATALOGUE.text(self.0, "component-grade-none", &[])
    }

    /// zh-CN: 「保存」
    pub fn component_save(&self) -> String {
        CATALOGUE.text(self.0, "component-save", &[])
    }

    /// zh-CN: 「档案」
    pub fn component_facts(&self) -> String {
        CATALOGUE.text(self.0, "component-facts", &[])
    }

    /// zh-CN: 「住户的说法」
    pub fn component_words(&self) -> String {
        CATALOGUE.text(self.0, "component-words", &[])
    }

    /// zh-CN: 「词里用加号连起来的几段，都说到才算，次序不限。分量越大越说明问题。」
    pub fn component_words_lead(&self) -> String {
        CATALOGUE.text(self.0, "component-words-lead", &[])
    }

    /// zh-CN: 「新的说法」
    pub fn component_word(&self) -> String {
        CATALOGUE.text(self.0, "component-word", &[])
    }

    /// zh-CN: 「例如：水喉+漏」
    pub fn component_word_hint(&self) -> String {
        CATALOGUE.text(self.0, "component-word-hint", &[])
    }

    /// zh-CN: 「分量（1–20）」
    pub fn component_weight(&self) -> String {
        CATALOGUE.text(self.0, "component-weight", &[])
    }

    /// zh-CN: 「加上」
    pub fn component_word_add(&self) -> String {
        CATALOGUE.text(self.0, "component-word-add", &[])
    }

    /// zh-CN: 「去掉」
    pub fn component_word_remove(&self) -> String {
        CATALOGUE.text(self.0, "component-word-remove", &[])
    }

    /// zh-CN: 「本小区」
    pub fn component_word_local(&self) -> String {
        CATALOGUE.text(self.0, "component-word-local", &[])
    }

    /// zh-CN: 「还没有说法，只认部件的名称。」
    pub fn component_no_words(&self) -> String {
        CATALOGUE.text(self.0, "component-no-words", &[])
    }

    /// zh-CN: 「没有约定」
    pub fn component_warranty_none(&self) -> String {
        CATALOGUE.text(self.0, "component-warranty-none", &[])
    }

    /// zh-CN: 「外包单位」
    pub fn component_contract(&self) -> String {
        CATALOGUE.text(self.0, "component-contract", &[])
    }

    /// zh-CN: 「可介绍」
    pub fn component_referral(&self) -> String {
        CATALOGUE.text(self.0, "component-referral", &[])
    }

    /// zh-CN: 「装修类别」
    pub fn component_altered_by(&self) -> String {
        CATALOGUE.text(self.0, "component-altered-by", &[])
    }

    /// zh-CN: 「部门」
    pub fn component_department(&self) -> String {
        CATALOGUE.text(self.0, "component-department", &[])
    }

    /// zh-CN: 「通常程度」
    pub fn component_usual_grade(&self) -> String {
        CATALOGUE.text(self.0, "component-usual-grade", &[])
    }

    /// zh-CN: 「外部单位」
    pub fn parties_title(&self) -> String {
        CATALOGUE.text(self.0, "parties-title", &[])
    }

    /// zh-CN: 「质保方、分包方、公用单位和可以介绍的单位。判定时从这里找人。」
    pub fn parties_lead(&self) -> String {
        CATALOGUE.text(self.0, "parties-lead", &[])
    }

    /// zh-CN: 「全部」
    pub fn parties_all(&self) -> String {
        CATALOGUE.text(self.0, "parties-all", &[])
    }

    /// zh-CN: 「登记单位」
    pub fn parties_add(&self) -> String {
        CATALOGUE.text(self.0, "parties-add", &[])
    }

    /// zh-CN: 「单位」
    pub fn parties_name(&self) -> String {
        CATALOGUE.text(self.0, "parties-name", &[])
    }

    /// zh-CN: 「类别」
    pub fn parties_kind(&self) -> String {
        CATALOGUE.text(self.0, "parties-kind", &[])
    }

    /// zh-CN: 「范围」
    pub fn parties_scope(&self) -> String {
        CATALOGUE.text(self.0, "parties-scope", &[])
    }

    /// zh-CN: 「电话」
    pub fn parties_phone(&self) -> String {
        CATALOGUE.text(self.0, "parties-phone", &[])
    }

    /// zh-CN: 「应答时限」
    pub fn parties_response(&self) -> String {
        CATALOGUE.text(self.0, "parties-response", &[])
    }

    /// zh-CN: 「{n} 分钟内」
    pub fn parties_response_n(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "parties-response-n", &[("n", n.into())])
    }

    /// zh-CN: 「{n} 小时内」
    pub fn parties_response_hours(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "parties-response-hours", &[("n", n.into())])
    }

    /// zh-CN: 「服务时间」
    pub fn parties_hours(&self) -> String {
        CATALOGUE.text(self.0, "parties-hours", &[])
    }

    /// zh-CN: 「有效期」
    pub fn parties_valid(&self) -> String {
        CATALOGUE.text(self.0, "parties-valid", &[])
    }

    /// zh-CN: 「{from} 起」
    pub fn parties_valid_from(&self, from: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "parties-valid-from", &[("from", from.into())])
    }

    /// zh-CN: 「{from} 至 {to}」
    pub fn parties_valid_span(&self, from: impl Into<Arg>, to: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "parties-valid-span", &[("from", from.into()), ("to", to.into())])
    }

    /// zh-CN: 「已终止」
    pub fn parties_ended(&self) -> String {
        CATALOGUE.text(self.0, "parties-ended", &[])
    }

    /// zh-CN: 「快到期」
    pub fn parties_ends_soon(&self) -> String {
        CATALOGUE.text(self.0, "parties-ends-soon", &[])
    }

    /// zh-CN: 「未生效」
    pub fn parties_not_yet(&self) -> String {
        CATALOGUE.text(self.0, "parties-not-yet", &[])
    }

    /// zh-CN: 「还没有登记单位」
    pub fn parties_none(&self) -> String {
        CATALOGUE.text(self.0, "parties-none", &[])
    }

    /// zh-CN: 「先登记质保方（开发商或施工单位），保内报修才有处可送。」
    pub fn parties_none_text(&self) -> String {
        CATALOGUE.text(self.0, "parties-none-text", &[])
    }

    /// zh-CN: 「还没有质保方：保内报修只能先由我们上门看。」
    pub fn parties_gap_warranty(&self) -> String {
        CATALOGUE.text(self.0, "parties-gap-warranty", &[])
    }

    /// zh-CN: 「还没有登记这些公用单位：{list}。」
    pub fn parties_gap_utility(&self, list: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "parties-gap-utility", &[("list", list.into())])
    }

    /// zh-CN: 「{n} 份合同已到期，对应的部件改由我们自己处理。」
    pub fn parties_gap_expired(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "parties-gap-expired", &[("n", n.into())])
    }

    /// zh-CN: 「质保方」
    pub fn party_kind_warranty(&self) -> String {
        CATALOGUE.text(self.0, "party-kind-warranty", &[])
    }

    /// zh-CN: 「分包方」
    pub fn party_kind_contractor(&self) -> String {
        CATALOGUE.text(self.0, "party-kind-contractor", &[])
    }

    /// zh-CN: 「公用单位」
    pub fn party_kind_utility(&self) -> String {
        CATALOGUE.text(self.0, "party-kind-utility", &[])
    }

    /// zh-CN: 「可介绍单位」
    pub fn party_kind_referral(&self) -> String {
        CATALOGUE.text(self.0, "party-kind-referral", &[])
    }

    /// zh-CN: 「登记单位」
    pub fn party_new(&self) -> String {
        CATALOGUE.text(self.0, "party-new", &[])
    }

    /// zh-CN: 「返回外部单位」
    pub fn party_back(&self) -> String {
        CATALOGUE.text(self.0, "party-back", &[])
    }

    /// zh-CN: 「单位名称」
    pub fn party_name(&self) -> String {
        CATALOGUE.text(self.0, "party-name", &[])
    }

    /// zh-CN: 「联系人」
    pub fn party_contact(&self) -> String {
        CATALOGUE.text(self.0, "party-contact", &[])
    }

    /// zh-CN: 「电话」
    pub fn party_phone(&self) -> String {
        CATALOGUE.text(self.0, "party-phone", &[])
    }

    /// zh-CN: 「电话或短号，例如 95598」
    pub fn party_phone_hint(&self) -> String {
        CATALOGUE.text(self.0, "party-phone-hint", &[])
    }

    /// zh-CN: 「合同编号」
    pub fn party_contract(&self) -> String {
        CATALOGUE.text(self.0, "party-contract", &[])
    }

    /// zh-CN: 「服务时间」
    pub fn party_hours(&self) -> String {
        CATALOGUE.text(self.0, "party-hours", &[])
    }

    /// zh-CN: 「例如：24 小时」
    pub fn party_hours_hint(&self) -> String {
        CATALOGUE.text(self.0, "party-hours-hint", &[])
    }

    /// zh-CN: 「应答时限（分钟）」
    pub fn party_response(&self) -> String {
        CATALOGUE.text(self.0, "party-response", &[])
    }

    /// zh-CN: 「起始日」
    pub fn party_from(&self) -> String {
        CATALOGUE.text(self.0, "party-from", &[])
    }

    /// zh-CN: 「终止日」
    pub fn party_to(&self) -> String {
        CATALOGUE.text(self.0, "party-to", &[])
    }

    /// zh-CN: 「不填表示长期」
    pub fn party_to_hint(&self) -> String {
        CATALOGUE.text(self.0, "party-to-hint", &[])
    }

    /// zh-CN: 「只负责」
    pub fn party_building(&self) -> String {
        CATALOGUE.text(self.0, "party-building", &[])
    }

    /// zh-CN: 「备注」
    pub fn party_note(&self) -> String {
        CATALOGUE.text(self.0, "party-note", &[])
    }

    /// zh-CN: 「负责范围」
    pub fn party_scopes(&self) -> String {
        CATALOGUE.text(self.0, "party-scopes", &[])
    }

    /// zh-CN: 「可以选整类，也可以选单个部件；越具体的优先。」
    pub fn party_scopes_lead(&self) -> String {
        CATALOGUE.text(self.0, "party-scopes-lead", &[])
    }

    /// zh-CN: 「全部部件」
    pub fn party_scope_everything(&self) -> String {
        CATALOGUE.text(self.0, "party-scope-everything", &[])
    }

    /// zh-CN: 「整类」
    pub fn party_scope_groups(&self) -> String {
        CATALOGUE.text(self.0, "party-scope-groups", &[])
    }

    /// zh-CN: 「公用」
    pub fn party_scope_utilities(&self) -> String {
        CATALOGUE.text(self.0, "party-scope-utilities", &[])
    }

    /// zh-CN: 「单个部件」
    pub fn party_scope_components(&self) -> String {
        CATALOGUE.text(self.0, "party-scope-components", &[])
    }

    /// zh-CN: 「保存」
    pub fn party_save(&self) -> String {
        CATALOGUE.text(self.0, "party-save", &[])
    }

    /// zh-CN: 「终止合作」
    pub fn party_end(&self) -> String {
        CATALOGUE.text(self.0, "party-end", &[])
    }

    /// zh-CN: 「不会删除，以前的工单仍能看到它。」
    pub fn party_end_text(&self) -> String {
        CATALOGUE.text(self.0, "party-end-text", &[])
    }

    /// zh-CN: 「最后一天」
    pub fn party_end_on(&self) -> String {
        CATALOGUE.text(self.0, "party-end-on", &[])
    }

    /// zh-CN: 「终止」
    pub fn party_end_go(&self) -> String {
        CATALOGUE.text(self.0, "party-end-go", &[])
    }

    /// zh-CN: 「修改」
    pub fn party_edit(&self) -> String {
        CATALOGUE.text(self.0, "party-edit", &[])
    }

    /// zh-CN: 「登记内容」
    pub fn party_facts(&self) -> String {
        CATALOGUE.text(self.0, "party-facts", &[])
    }

    /// zh-CN: 「请至少选一项负责范围。」
    pub fn invalid_no_scope(&self) -> String {
        CATALOGUE.text(self.0, "invalid-no-scope", &[])
    }

    /// zh-CN: 「时限请填 1 到 10080 分钟（一周）。」
    pub fn invalid_response_minutes(&self) -> String {
        CATALOGUE.text(self.0, "invalid-response-minutes", &[])
    }

    /// zh-CN: 「说法太短，至少两个字，或者用加号连两段。」
    pub fn invalid_word_short(&self) -> String {
        CATALOGUE.text(self.0, "invalid-word-short", &[])
    }

    /// zh-CN: 「分量请填 1 到 20。」
    pub fn invalid_weight(&self) -> String {
        CATALOGUE.text(self.0, "invalid-weight", &[])
    }

    /// zh-CN: 「时长请填 5 到 960 分钟。」
    pub fn invalid_component_minutes(&self) -> String {
        CATALOGUE.text(self.0, "invalid-component-minutes", &[])
    }

    /// zh-CN: 「提供服务就要选谁来修。」
    pub fn invalid_offered_needs_duty(&self) -> String {
        CATALOGUE.text(self.0, "invalid-offered-needs-duty", &[])
    }

    /// zh-CN: 「装修公司的期限只用编号 W20，其他编号请选别的关系。」
    pub fn invalid_relation_code(&self) -> String {
        CATALOGUE.text(self.0, "invalid-relation-code", &[])
    }

    /// zh-CN: 「数量请填 1 到 1200。」
    pub fn invalid_amount(&self) -> String {
        CATALOGUE.text(self.0, "invalid-amount", &[])
    }

    /// zh-CN: 「比规定的最低期限还短，不能这样填。」
    pub fn invalid_below_minimum(&self) -> String {
        CATALOGUE.text(self.0, "invalid-below-minimum", &[])
    }

    /// zh-CN: 「日期请写成“月-日”，例如 11-15。」
    pub fn invalid_month_day(&self) -> String {
        CATALOGUE.text(self.0, "invalid-month-day", &[])
    }

    /// zh-CN: 「“{text}”」
    pub fn quoted(&self, text: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "quoted", &[("text", text.into())])
    }

    /// zh-CN: 「、」
    pub fn comma(&self) -> String {
        CATALOGUE.text(self.0, "comma", &[])
    }
}
