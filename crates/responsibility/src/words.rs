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
}
