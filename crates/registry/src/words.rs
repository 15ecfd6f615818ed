//! Generated from `locales/*/registry.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use platform::i18n::{Arg, Catalogue, Lang};

/// The texts of `registry` in both languages.
pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::new(
        "registry",
        include_str!("../../../locales/zh-CN/registry.ftl"),
        include_str!("../../../locales/en/registry.ftl"),
    )
});

/// The texts of `registry` in one language, a method a message.
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

    /// zh-CN: 「档案」
    pub fn nav_registry(&self) -> String {
        CATALOGUE.text(self.0, "nav-registry", &[])
    }

    /// zh-CN: 「开通」
    pub fn nav_set_up(&self) -> String {
        CATALOGUE.text(self.0, "nav-set-up", &[])
    }

    /// zh-CN: 「房屋」
    pub fn tab_homes(&self) -> String {
        CATALOGUE.text(self.0, "tab-homes", &[])
    }

    /// zh-CN: 「楼栋」
    pub fn tab_buildings(&self) -> String {
        CATALOGUE.text(self.0, "tab-buildings", &[])
    }

    /// zh-CN: 「公共部位」
    pub fn tab_parts(&self) -> String {
        CATALOGUE.text(self.0, "tab-parts", &[])
    }

    /// zh-CN: 「小区资料」
    pub fn tab_community(&self) -> String {
        CATALOGUE.text(self.0, "tab-community", &[])
    }

    /// zh-CN: 「档案分类」
    pub fn tabs(&self) -> String {
        CATALOGUE.text(self.0, "tabs", &[])
    }

    /// zh-CN: 「未收楼」
    pub fn stage_not_handed_over(&self) -> String {
        CATALOGUE.text(self.0, "stage-not-handed-over", &[])
    }

    /// zh-CN: 「已收楼」
    pub fn stage_handed_over(&self) -> String {
        CATALOGUE.text(self.0, "stage-handed-over", &[])
    }

    /// zh-CN: 「装修期」
    pub fn stage_fitting_out(&self) -> String {
        CATALOGUE.text(self.0, "stage-fitting-out", &[])
    }

    /// zh-CN: 「质保期」
    pub fn stage_warranty(&self) -> String {
        CATALOGUE.text(self.0, "stage-warranty", &[])
    }

    /// zh-CN: 「日常期」
    pub fn stage_daily(&self) -> String {
        CATALOGUE.text(self.0, "stage-daily", &[])
    }

    /// zh-CN: 「{stage} · 至 {day}」
    pub fn stage_until(&self, day: impl Into<Arg>, stage: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "stage-until", &[("day", day.into()), ("stage", stage.into())])
    }

    /// zh-CN: 「业主」
    pub fn occupant_owner(&self) -> String {
        CATALOGUE.text(self.0, "occupant-owner", &[])
    }

    /// zh-CN: 「共有人」
    pub fn occupant_co_owner(&self) -> String {
        CATALOGUE.text(self.0, "occupant-co-owner", &[])
    }

    /// zh-CN: 「租户」
    pub fn occupant_tenant(&self) -> String {
        CATALOGUE.text(self.0, "occupant-tenant", &[])
    }

    /// zh-CN: 「家人」
    pub fn occupant_family(&self) -> String {
        CATALOGUE.text(self.0, "occupant-family", &[])
    }

    /// zh-CN: 「代理人」
    pub fn occupant_agent(&self) -> String {
        CATALOGUE.text(self.0, "occupant-agent", &[])
    }

    /// zh-CN: 「听力弱，请慢讲」
    pub fn care_hard_of_hearing(&self) -> String {
        CATALOGUE.text(self.0, "care-hard-of-hearing", &[])
    }

    /// zh-CN: 「视力弱」
    pub fn care_poor_sight(&self) -> String {
        CATALOGUE.text(self.0, "care-poor-sight", &[])
    }

    /// zh-CN: 「行动不便」
    pub fn care_mobility(&self) -> String {
        CATALOGUE.text(self.0, "care-mobility", &[])
    }

    /// zh-CN: 「独居」
    pub fn care_lives_alone(&self) -> String {
        CATALOGUE.text(self.0, "care-lives-alone", &[])
    }

    /// zh-CN: 「高龄」
    pub fn care_elderly(&self) -> String {
        CATALOGUE.text(self.0, "care-elderly", &[])
    }

    /// zh-CN: 「有幼儿」
    pub fn care_small_children(&self) -> String {
        CATALOGUE.text(self.0, "care-small-children", &[])
    }

    /// zh-CN: 「孕期」
    pub fn care_pregnant(&self) -> String {
        CATALOGUE.text(self.0, "care-pregnant", &[])
    }

    /// zh-CN: 「讲方言」
    pub fn care_speaks_dialect(&self) -> String {
        CATALOGUE.text(self.0, "care-speaks-dialect", &[])
    }

    /// zh-CN: 「讲英语」
    pub fn care_speaks_english(&self) -> String {
        CATALOGUE.text(self.0, "care-speaks-english", &[])
    }

    /// zh-CN: 「请格外留意」
    pub fn care_sensitive(&self) -> String {
        CATALOGUE.text(self.0, "care-sensitive", &[])
    }

    /// zh-CN: 「来电告知」
    pub fn origin_resident_said(&self) -> String {
        CATALOGUE.text(self.0, "origin-resident-said", &[])
    }

    /// zh-CN: 「当面登记」
    pub fn origin_counter(&self) -> String {
        CATALOGUE.text(self.0, "origin-counter", &[])
    }

    /// zh-CN: 「回拨核实」
    pub fn origin_verified_call(&self) -> String {
        CATALOGUE.text(self.0, "origin-verified-call", &[])
    }

    /// zh-CN: 「收楼登记」
    pub fn origin_handover(&self) -> String {
        CATALOGUE.text(self.0, "origin-handover", &[])
    }

    /// zh-CN: 「台账导入」
    pub fn origin_ledger_import(&self) -> String {
        CATALOGUE.text(self.0, "origin-ledger-import", &[])
    }

    /// zh-CN: 「其他来源」
    pub fn origin_other(&self) -> String {
        CATALOGUE.text(self.0, "origin-other", &[])
    }

    /// zh-CN: 「回电联系」
    pub fn purpose_call_back(&self) -> String {
        CATALOGUE.text(self.0, "purpose-call-back", &[])
    }

    /// zh-CN: 「紧急联系」
    pub fn purpose_emergency(&self) -> String {
        CATALOGUE.text(self.0, "purpose-emergency", &[])
    }

    /// zh-CN: 「核对身份」
    pub fn purpose_verify_identity(&self) -> String {
        CATALOGUE.text(self.0, "purpose-verify-identity", &[])
    }

    /// zh-CN: 「核对放行」
    pub fn purpose_release_check(&self) -> String {
        CATALOGUE.text(self.0, "purpose-release-check", &[])
    }

    /// zh-CN: 「更正档案」
    pub fn purpose_correct_record(&self) -> String {
        CATALOGUE.text(self.0, "purpose-correct-record", &[])
    }

    /// zh-CN: 「住户本人要求」
    pub fn purpose_resident_asks(&self) -> String {
        CATALOGUE.text(self.0, "purpose-resident-asks", &[])
    }

    /// zh-CN: 「有关部门依法查询」
    pub fn purpose_authority(&self) -> String {
        CATALOGUE.text(self.0, "purpose-authority", &[])
    }

    /// zh-CN: 「其他」
    pub fn purpose_other(&self) -> String {
        CATALOGUE.text(self.0, "purpose-other", &[])
    }

    /// zh-CN: 「电梯」
    pub fn part_lift(&self) -> String {
        CATALOGUE.text(self.0, "part-lift", &[])
    }

    /// zh-CN: 「大堂」
    pub fn part_lobby(&self) -> String {
        CATALOGUE.text(self.0, "part-lobby", &[])
    }

    /// zh-CN: 「走廊」
    pub fn part_corridor(&self) -> String {
        CATALOGUE.text(self.0, "part-corridor", &[])
    }

    /// zh-CN: 「楼梯间」
    pub fn part_stairwell(&self) -> String {
        CATALOGUE.text(self.0, "part-stairwell", &[])
    }

    /// zh-CN: 「公共照明」
    pub fn part_lighting(&self) -> String {
        CATALOGUE.text(self.0, "part-lighting", &[])
    }

    /// zh-CN: 「门禁对讲」
    pub fn part_entry_system(&self) -> String {
        CATALOGUE.text(self.0, "part-entry-system", &[])
    }

    /// zh-CN: 「屋面」
    pub fn part_roof(&self) -> String {
        CATALOGUE.text(self.0, "part-roof", &[])
    }

    /// zh-CN: 「外墙」
    pub fn part_outer_wall(&self) -> String {
        CATALOGUE.text(self.0, "part-outer-wall", &[])
    }

    /// zh-CN: 「排水管网」
    pub fn part_drain(&self) -> String {
        CATALOGUE.text(self.0, "part-drain", &[])
    }

    /// zh-CN: 「水泵房」
    pub fn part_water_pump(&self) -> String {
        CATALOGUE.text(self.0, "part-water-pump", &[])
    }

    /// zh-CN: 「配电房」
    pub fn part_power_room(&self) -> String {
        CATALOGUE.text(self.0, "part-power-room", &[])
    }

    /// zh-CN: 「消防设施」
    pub fn part_fire_equipment(&self) -> String {
        CATALOGUE.text(self.0, "part-fire-equipment", &[])
    }

    /// zh-CN: 「车库」
    pub fn part_garage(&self) -> String {
        CATALOGUE.text(self.0, "part-garage", &[])
    }

    /// zh-CN: 「出入口」
    pub fn part_gate(&self) -> String {
        CATALOGUE.text(self.0, "part-gate", &[])
    }

    /// zh-CN: 「道路」
    pub fn part_road(&self) -> String {
        CATALOGUE.text(self.0, "part-road", &[])
    }

    /// zh-CN: 「路灯」
    pub fn part_street_lamp(&self) -> String {
        CATALOGUE.text(self.0, "part-street-lamp", &[])
    }

    /// zh-CN: 「绿地」
    pub fn part_garden(&self) -> String {
        CATALOGUE.text(self.0, "part-garden", &[])
    }

    /// zh-CN: 「水景」
    pub fn part_pond(&self) -> String {
        CATALOGUE.text(self.0, "part-pond", &[])
    }

    /// zh-CN: 「活动场地」
    pub fn part_playground(&self) -> String {
        CATALOGUE.text(self.0, "part-playground", &[])
    }

    /// zh-CN: 「垃圾站」
    pub fn part_waste_station(&self) -> String {
        CATALOGUE.text(self.0, "part-waste-station", &[])
    }

    /// zh-CN: 「其他」
    pub fn part_other(&self) -> String {
        CATALOGUE.text(self.0, "part-other", &[])
    }

    /// zh-CN: 「全屋装修」
    pub fn group_whole_home(&self) -> String {
        CATALOGUE.text(self.0, "group-whole-home", &[])
    }

    /// zh-CN: 「电路」
    pub fn group_electrical(&self) -> String {
        CATALOGUE.text(self.0, "group-electrical", &[])
    }

    /// zh-CN: 「给排水」
    pub fn group_plumbing(&self) -> String {
        CATALOGUE.text(self.0, "group-plumbing", &[])
    }

    /// zh-CN: 「防水」
    pub fn group_waterproofing(&self) -> String {
        CATALOGUE.text(self.0, "group-waterproofing", &[])
    }

    /// zh-CN: 「墙面地面」
    pub fn group_walls_floors(&self) -> String {
        CATALOGUE.text(self.0, "group-walls-floors", &[])
    }

    /// zh-CN: 「门窗」
    pub fn group_doors_windows(&self) -> String {
        CATALOGUE.text(self.0, "group-doors-windows", &[])
    }

    /// zh-CN: 「洁具」
    pub fn group_sanitary(&self) -> String {
        CATALOGUE.text(self.0, "group-sanitary", &[])
    }

    /// zh-CN: 「灯具开关」
    pub fn group_lamps_switches(&self) -> String {
        CATALOGUE.text(self.0, "group-lamps-switches", &[])
    }

    /// zh-CN: 「冷暖设备」
    pub fn group_heating_cooling(&self) -> String {
        CATALOGUE.text(self.0, "group-heating-cooling", &[])
    }

    /// zh-CN: 「其他」
    pub fn group_other(&self) -> String {
        CATALOGUE.text(self.0, "group-other", &[])
    }

    /// zh-CN: 「保存」
    pub fn save(&self) -> String {
        CATALOGUE.text(self.0, "save", &[])
    }

    /// zh-CN: 「取消」
    pub fn cancel(&self) -> String {
        CATALOGUE.text(self.0, "cancel", &[])
    }

    /// zh-CN: 「返回」
    pub fn back(&self) -> String {
        CATALOGUE.text(self.0, "back", &[])
    }

    /// zh-CN: 「修改」
    pub fn edit(&self) -> String {
        CATALOGUE.text(self.0, "edit", &[])
    }

    /// zh-CN: 「添加」
    pub fn add(&self) -> String {
        CATALOGUE.text(self.0, "add", &[])
    }

    /// zh-CN: 「结束」
    pub fn end_it(&self) -> String {
        CATALOGUE.text(self.0, "end-it", &[])
    }

    /// zh-CN: 「选填」
    pub fn optional(&self) -> String {
        CATALOGUE.text(self.0, "optional", &[])
    }

    /// zh-CN: 「无」
    pub fn none(&self) -> String {
        CATALOGUE.text(self.0, "none", &[])
    }

    /// zh-CN: 「日期不详」
    pub fn unknown_day(&self) -> String {
        CATALOGUE.text(self.0, "unknown-day", &[])
    }

    /// zh-CN: 「未填写」
    pub fn not_set(&self) -> String {
        CATALOGUE.text(self.0, "not-set", &[])
    }

    /// zh-CN: 「全部」
    pub fn all(&self) -> String {
        CATALOGUE.text(self.0, "all", &[])
    }

    /// zh-CN: 「回到第一页」
    pub fn first_page(&self) -> String {
        CATALOGUE.text(self.0, "first-page", &[])
    }

    /// zh-CN: 「㎡」
    pub fn square_metres(&self) -> String {
        CATALOGUE.text(self.0, "square-metres", &[])
    }

    /// zh-CN: 「米」
    pub fn metres(&self) -> String {
        CATALOGUE.text(self.0, "metres", &[])
    }

    /// zh-CN: 「例如 2025-06-01」
    pub fn day_hint(&self) -> String {
        CATALOGUE.text(self.0, "day-hint", &[])
    }

    /// zh-CN: 「{by} 于 {at} 修改」
    pub fn changed(&self, at: impl Into<Arg>, by: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "changed", &[("at", at.into()), ("by", by.into())])
    }

    /// zh-CN: 「{day} 起」
    pub fn since(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "since", &[("day", day.into())])
    }

    /// zh-CN: 「{day} 止」
    pub fn ended(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "ended", &[("day", day.into())])
    }

    /// zh-CN: 「新建小区」
    pub fn community_new(&self) -> String {
        CATALOGUE.text(self.0, "community-new", &[])
    }

    /// zh-CN: 「填好名称和代码就能开始。收费项目、引导话术、部件等会按模板备好，之后都能改。」
    pub fn community_new_lead(&self) -> String {
        CATALOGUE.text(self.0, "community-new-lead", &[])
    }

    /// zh-CN: 「小区名称」
    pub fn community_name(&self) -> String {
        CATALOGUE.text(self.0, "community-name", &[])
    }

    /// zh-CN: 「例如 桂花苑」
    pub fn community_name_hint(&self) -> String {
        CATALOGUE.text(self.0, "community-name-hint", &[])
    }

    /// zh-CN: 「英文名称」
    pub fn community_name_en(&self) -> String {
        CATALOGUE.text(self.0, "community-name-en", &[])
    }

    /// zh-CN: 「没有就留空；英文界面上显示，例如 Osmanthus Garden」
    pub fn community_name_en_hint(&self) -> String {
        CATALOGUE.text(self.0, "community-name-en-hint", &[])
    }

    /// zh-CN: 「代码」
    pub fn community_code(&self) -> String {
        CATALOGUE.text(self.0, "community-code", &[])
    }

    /// zh-CN: 「用在网址里：小写字母、数字和短横线，例如 guihuayuan。建好后不再更改。」
    pub fn community_code_hint(&self) -> String {
        CATALOGUE.text(self.0, "community-code-hint", &[])
    }

    /// zh-CN: 「地址」
    pub fn community_address(&self) -> String {
        CATALOGUE.text(self.0, "community-address", &[])
    }

    /// zh-CN: 「服务中心电话」
    pub fn community_office_phone(&self) -> String {
        CATALOGUE.text(self.0, "community-office-phone", &[])
    }

    /// zh-CN: 「会印在派工单和收据上」
    pub fn community_office_phone_hint(&self) -> String {
        CATALOGUE.text(self.0, "community-office-phone-hint", &[])
    }

    /// zh-CN: 「时区」
    pub fn community_zone(&self) -> String {
        CATALOGUE.text(self.0, "community-zone", &[])
    }

    /// zh-CN: 「新建并进入」
    pub fn community_make(&self) -> String {
        CATALOGUE.text(self.0, "community-make", &[])
    }

    /// zh-CN: 「小区资料」
    pub fn community_title(&self) -> String {
        CATALOGUE.text(self.0, "community-title", &[])
    }

    /// zh-CN: 「房屋阶段怎么算」
    pub fn community_stage_title(&self) -> String {
        CATALOGUE.text(self.0, "community-stage-title", &[])
    }

    /// zh-CN: 「房屋的阶段由竣工、收楼的日期推出来，不用手工填写。单个部件是否在保，以责任表为准。」
    pub fn community_stage_lead(&self) -> String {
        CATALOGUE.text(self.0, "community-stage-lead", &[])
    }

    /// zh-CN: 「期限」
    pub fn community_period(&self) -> String {
        CATALOGUE.text(self.0, "community-period", &[])
    }

    /// zh-CN: 「起算」
    pub fn community_from(&self) -> String {
        CATALOGUE.text(self.0, "community-from", &[])
    }

    /// zh-CN: 「依据」
    pub fn community_source(&self) -> String {
        CATALOGUE.text(self.0, "community-source", &[])
    }

    /// zh-CN: 「生效」
    pub fn community_valid_from(&self) -> String {
        CATALOGUE.text(self.0, "community-valid-from", &[])
    }

    /// zh-CN: 「竣工验收合格之日」
    pub fn fact_completed(&self) -> String {
        CATALOGUE.text(self.0, "fact-completed", &[])
    }

    /// zh-CN: 「交付之日」
    pub fn fact_delivered(&self) -> String {
        CATALOGUE.text(self.0, "fact-delivered", &[])
    }

    /// zh-CN: 「{n} 个月」
    pub fn months(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "months", &[("n", n.into())])
    }

    /// zh-CN: 「房屋」
    pub fn homes_title(&self) -> String {
        CATALOGUE.text(self.0, "homes-title", &[])
    }

    /// zh-CN: 「{units} 套 · {people} 位住户」
    pub fn homes_count(&self, people: impl Into<Arg>, units: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "homes-count", &[("people", people.into()), ("units", units.into())])
    }

    /// zh-CN: 「房号、姓名、拼音首字母、电话、车牌」
    pub fn homes_find(&self) -> String {
        CATALOGUE.text(self.0, "homes-find", &[])
    }

    /// zh-CN: 「楼栋」
    pub fn homes_building(&self) -> String {
        CATALOGUE.text(self.0, "homes-building", &[])
    }

    /// zh-CN: 「阶段」
    pub fn homes_stage(&self) -> String {
        CATALOGUE.text(self.0, "homes-stage", &[])
    }

    /// zh-CN: 「排序」
    pub fn homes_sort(&self) -> String {
        CATALOGUE.text(self.0, "homes-sort", &[])
    }

    /// zh-CN: 「按房号」
    pub fn sort_room(&self) -> String {
        CATALOGUE.text(self.0, "sort-room", &[])
    }

    /// zh-CN: 「按面积，大的在前」
    pub fn sort_area(&self) -> String {
        CATALOGUE.text(self.0, "sort-area", &[])
    }

    /// zh-CN: 「按收楼日期，新的在前」
    pub fn sort_delivered(&self) -> String {
        CATALOGUE.text(self.0, "sort-delivered", &[])
    }

    /// zh-CN: 「导出 Excel」
    pub fn homes_export(&self) -> String {
        CATALOGUE.text(self.0, "homes-export", &[])
    }

    /// zh-CN: 「添加房屋」
    pub fn homes_new(&self) -> String {
        CATALOGUE.text(self.0, "homes-new", &[])
    }

    /// zh-CN: 「还没有房屋」
    pub fn homes_none(&self) -> String {
        CATALOGUE.text(self.0, "homes-none", &[])
    }

    /// zh-CN: 「先添加楼栋，再添加房屋；有开发商移交的台账，可以整份导入。」
    pub fn homes_none_text(&self) -> String {
        CATALOGUE.text(self.0, "homes-none-text", &[])
    }

    /// zh-CN: 「没有找到」
    pub fn homes_none_found(&self) -> String {
        CATALOGUE.text(self.0, "homes-none-found", &[])
    }

    /// zh-CN: 「换个房号、姓名、拼音首字母或电话试试，也可以清除筛选。」
    pub fn homes_none_found_text(&self) -> String {
        CATALOGUE.text(self.0, "homes-none-found-text", &[])
    }

    /// zh-CN: 「清除筛选」
    pub fn homes_clear(&self) -> String {
        CATALOGUE.text(self.0, "homes-clear", &[])
    }

    /// zh-CN: 「本页 {n} 套」
    pub fn homes_shown(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "homes-shown", &[("n", n.into())])
    }

    /// zh-CN: 「找到 {n} 套」
    pub fn homes_found(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "homes-found", &[("n", n.into())])
    }

    /// zh-CN: 「房号」
    pub fn home_room(&self) -> String {
        CATALOGUE.text(self.0, "home-room", &[])
    }

    /// zh-CN: 「住户」
    pub fn home_people(&self) -> String {
        CATALOGUE.text(self.0, "home-people", &[])
    }

    /// zh-CN: 「面积」
    pub fn home_area(&self) -> String {
        CATALOGUE.text(self.0, "home-area", &[])
    }

    /// zh-CN: 「阶段」
    pub fn home_stage(&self) -> String {
        CATALOGUE.text(self.0, "home-stage", &[])
    }

    /// zh-CN: 「收楼」
    pub fn home_delivered(&self) -> String {
        CATALOGUE.text(self.0, "home-delivered", &[])
    }

    /// zh-CN: 「暂无住户」
    pub fn home_empty(&self) -> String {
        CATALOGUE.text(self.0, "home-empty", &[])
    }

    /// zh-CN: 「{name}（{role}）」
    pub fn home_person(&self, name: impl Into<Arg>, role: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "home-person", &[("name", name.into()), ("role", role.into())])
    }

    /// zh-CN: 「添加房屋」
    pub fn unit_new(&self) -> String {
        CATALOGUE.text(self.0, "unit-new", &[])
    }

    /// zh-CN: 「修改房屋」
    pub fn unit_edit(&self) -> String {
        CATALOGUE.text(self.0, "unit-edit", &[])
    }

    /// zh-CN: 「楼栋」
    pub fn unit_building(&self) -> String {
        CATALOGUE.text(self.0, "unit-building", &[])
    }

    /// zh-CN: 「单元」
    pub fn unit_entrance(&self) -> String {
        CATALOGUE.text(self.0, "unit-entrance", &[])
    }

    /// zh-CN: 「没有单元就留空」
    pub fn unit_entrance_hint(&self) -> String {
        CATALOGUE.text(self.0, "unit-entrance-hint", &[])
    }

    /// zh-CN: 「房号」
    pub fn unit_room(&self) -> String {
        CATALOGUE.text(self.0, "unit-room", &[])
    }

    /// zh-CN: 「例如 1201」
    pub fn unit_room_hint(&self) -> String {
        CATALOGUE.text(self.0, "unit-room-hint", &[])
    }

    /// zh-CN: 「建筑面积」
    pub fn unit_area(&self) -> String {
        CATALOGUE.text(self.0, "unit-area", &[])
    }

    /// zh-CN: 「收楼日期」
    pub fn unit_delivered(&self) -> String {
        CATALOGUE.text(self.0, "unit-delivered", &[])
    }

    /// zh-CN: 「还没交付就留空」
    pub fn unit_delivered_hint(&self) -> String {
        CATALOGUE.text(self.0, "unit-delivered-hint", &[])
    }

    /// zh-CN: 「楼栋」
    pub fn buildings_title(&self) -> String {
        CATALOGUE.text(self.0, "buildings-title", &[])
    }

    /// zh-CN: 「添加楼栋」
    pub fn building_new(&self) -> String {
        CATALOGUE.text(self.0, "building-new", &[])
    }

    /// zh-CN: 「修改楼栋」
    pub fn building_edit(&self) -> String {
        CATALOGUE.text(self.0, "building-edit", &[])
    }

    /// zh-CN: 「还没有楼栋」
    pub fn buildings_none(&self) -> String {
        CATALOGUE.text(self.0, "buildings-none", &[])
    }

    /// zh-CN: 「楼栋有了，才能添加房屋、安排楼栋管家。」
    pub fn buildings_none_text(&self) -> String {
        CATALOGUE.text(self.0, "buildings-none-text", &[])
    }

    /// zh-CN: 「楼号」
    pub fn building_code(&self) -> String {
        CATALOGUE.text(self.0, "building-code", &[])
    }

    /// zh-CN: 「例如 3」
    pub fn building_code_hint(&self) -> String {
        CATALOGUE.text(self.0, "building-code-hint", &[])
    }

    /// zh-CN: 「名称」
    pub fn building_name(&self) -> String {
        CATALOGUE.text(self.0, "building-name", &[])
    }

    /// zh-CN: 「不填就叫“3 栋”」
    pub fn building_name_hint(&self) -> String {
        CATALOGUE.text(self.0, "building-name-hint", &[])
    }

    /// zh-CN: 「竣工验收合格日期」
    pub fn building_completed(&self) -> String {
        CATALOGUE.text(self.0, "building-completed", &[])
    }

    /// zh-CN: 「竣工验收备案号」
    pub fn building_filing(&self) -> String {
        CATALOGUE.text(self.0, "building-filing", &[])
    }

    /// zh-CN: 「楼栋管家」
    pub fn building_steward(&self) -> String {
        CATALOGUE.text(self.0, "building-steward", &[])
    }

    /// zh-CN: 「暂不指定」
    pub fn building_steward_none(&self) -> String {
        CATALOGUE.text(self.0, "building-steward-none", &[])
    }

    /// zh-CN: 「房屋」
    pub fn building_units(&self) -> String {
        CATALOGUE.text(self.0, "building-units", &[])
    }

    /// zh-CN: 「{n} 套」
    pub fn building_count(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "building-count", &[("n", n.into())])
    }

    /// zh-CN: 「位置」
    pub fn building_map(&self) -> String {
        CATALOGUE.text(self.0, "building-map", &[])
    }

    /// zh-CN: 「向东」
    pub fn building_map_x(&self) -> String {
        CATALOGUE.text(self.0, "building-map-x", &[])
    }

    /// zh-CN: 「向北」
    pub fn building_map_y(&self) -> String {
        CATALOGUE.text(self.0, "building-map-y", &[])
    }

    /// zh-CN: 「以小区正门为原点，单位米，用来估算师傅走过去要多久」
    pub fn building_map_hint(&self) -> String {
        CATALOGUE.text(self.0, "building-map-hint", &[])
    }

    /// zh-CN: 「这栋楼还没有房屋。」
    pub fn building_no_units_text(&self) -> String {
        CATALOGUE.text(self.0, "building-no-units-text", &[])
    }

    /// zh-CN: 「公共部位和设施」
    pub fn parts_title(&self) -> String {
        CATALOGUE.text(self.0, "parts-title", &[])
    }

    /// zh-CN: 「添加公共部位」
    pub fn part_new(&self) -> String {
        CATALOGUE.text(self.0, "part-new", &[])
    }

    /// zh-CN: 「修改公共部位」
    pub fn part_edit(&self) -> String {
        CATALOGUE.text(self.0, "part-edit", &[])
    }

    /// zh-CN: 「还没有公共部位」
    pub fn parts_none(&self) -> String {
        CATALOGUE.text(self.0, "parts-none", &[])
    }

    /// zh-CN: 「登记电梯、大堂、路灯这些共用的地方，报修时就能准确选到。」
    pub fn parts_none_text(&self) -> String {
        CATALOGUE.text(self.0, "parts-none-text", &[])
    }

    /// zh-CN: 「类别」
    pub fn part_kind(&self) -> String {
        CATALOGUE.text(self.0, "part-kind", &[])
    }

    /// zh-CN: 「名称」
    pub fn part_name(&self) -> String {
        CATALOGUE.text(self.0, "part-name", &[])
    }

    /// zh-CN: 「例如 1 号电梯」
    pub fn part_name_hint(&self) -> String {
        CATALOGUE.text(self.0, "part-name-hint", &[])
    }

    /// zh-CN: 「编号」
    pub fn part_code(&self) -> String {
        CATALOGUE.text(self.0, "part-code", &[])
    }

    /// zh-CN: 「不填就自动编号」
    pub fn part_code_hint(&self) -> String {
        CATALOGUE.text(self.0, "part-code-hint", &[])
    }

    /// zh-CN: 「所在楼栋」
    pub fn part_building(&self) -> String {
        CATALOGUE.text(self.0, "part-building", &[])
    }

    /// zh-CN: 「整个小区」
    pub fn part_building_none(&self) -> String {
        CATALOGUE.text(self.0, "part-building-none", &[])
    }

    /// zh-CN: 「停用」
    pub fn part_end(&self) -> String {
        CATALOGUE.text(self.0, "part-end", &[])
    }

    /// zh-CN: 「停用后，报修时不再出现；以前的记录都在。」
    pub fn part_end_confirm(&self) -> String {
        CATALOGUE.text(self.0, "part-end-confirm", &[])
    }

    /// zh-CN: 「自己的位置」
    pub fn part_map_own(&self) -> String {
        CATALOGUE.text(self.0, "part-map-own", &[])
    }

    /// zh-CN: 「不填就按所在楼栋」
    pub fn part_map_own_hint(&self) -> String {
        CATALOGUE.text(self.0, "part-map-own-hint", &[])
    }

    /// zh-CN: 「住户」
    pub fn household_people(&self) -> String {
        CATALOGUE.text(self.0, "household-people", &[])
    }

    /// zh-CN: 「添加住户」
    pub fn household_add(&self) -> String {
        CATALOGUE.text(self.0, "household-add", &[])
    }

    /// zh-CN: 「还没有登记住户」
    pub fn household_none(&self) -> String {
        CATALOGUE.text(self.0, "household-none", &[])
    }

    /// zh-CN: 「登记业主和家人，来电时就能马上认出来。」
    pub fn household_none_text(&self) -> String {
        CATALOGUE.text(self.0, "household-none-text", &[])
    }

    /// zh-CN: 「以前的住户」
    pub fn household_past(&self) -> String {
        CATALOGUE.text(self.0, "household-past", &[])
    }

    /// zh-CN: 「未了事项」
    pub fn household_open(&self) -> String {
        CATALOGUE.text(self.0, "household-open", &[])
    }

    /// zh-CN: 「没有未了事项」
    pub fn household_open_none(&self) -> String {
        CATALOGUE.text(self.0, "household-open-none", &[])
    }

    /// zh-CN: 「房屋资料」
    pub fn household_facts(&self) -> String {
        CATALOGUE.text(self.0, "household-facts", &[])
    }

    /// zh-CN: 「这一户的经过」
    pub fn household_timeline(&self) -> String {
        CATALOGUE.text(self.0, "household-timeline", &[])
    }

    /// zh-CN: 「还没有记录」
    pub fn household_timeline_none(&self) -> String {
        CATALOGUE.text(self.0, "household-timeline-none", &[])
    }

    /// zh-CN: 「看更早的」
    pub fn household_more(&self) -> String {
        CATALOGUE.text(self.0, "household-more", &[])
    }

    /// zh-CN: 「车辆」
    pub fn household_vehicles(&self) -> String {
        CATALOGUE.text(self.0, "household-vehicles", &[])
    }

    /// zh-CN: 「没有登记车辆」
    pub fn household_vehicles_none(&self) -> String {
        CATALOGUE.text(self.0, "household-vehicles-none", &[])
    }

    /// zh-CN: 「添加车辆」
    pub fn household_vehicle_add(&self) -> String {
        CATALOGUE.text(self.0, "household-vehicle-add", &[])
    }

    /// zh-CN: 「装修」
    pub fn household_alterations(&self) -> String {
        CATALOGUE.text(self.0, "household-alterations", &[])
    }

    /// zh-CN: 「没有装修记录」
    pub fn household_alterations_none(&self) -> String {
        CATALOGUE.text(self.0, "household-alterations-none", &[])
    }

    /// zh-CN: 「登记装修」
    pub fn household_alteration_add(&self) -> String {
        CATALOGUE.text(self.0, "household-alteration-add", &[])
    }

    /// zh-CN: 「楼栋管家」
    pub fn household_steward(&self) -> String {
        CATALOGUE.text(self.0, "household-steward", &[])
    }

    /// zh-CN: 「建筑面积」
    pub fn household_area(&self) -> String {
        CATALOGUE.text(self.0, "household-area", &[])
    }

    /// zh-CN: 「收楼日期」
    pub fn household_delivered(&self) -> String {
        CATALOGUE.text(self.0, "household-delivered", &[])
    }

    /// zh-CN: 「竣工日期」
    pub fn household_completed(&self) -> String {
        CATALOGUE.text(self.0, "household-completed", &[])
    }

    /// zh-CN: 「尚未收楼」
    pub fn household_not_delivered(&self) -> String {
        CATALOGUE.text(self.0, "household-not-delivered", &[])
    }

    /// zh-CN: 「打开住户页」
    pub fn household_card_open(&self) -> String {
        CATALOGUE.text(self.0, "household-card-open", &[])
    }

    /// zh-CN: 「其他人来电」
    pub fn household_anonymous(&self) -> String {
        CATALOGUE.text(self.0, "household-anonymous", &[])
    }

    /// zh-CN: 「车牌」
    pub fn vehicle_plate(&self) -> String {
        CATALOGUE.text(self.0, "vehicle-plate", &[])
    }

    /// zh-CN: 「车主」
    pub fn vehicle_whose(&self) -> String {
        CATALOGUE.text(self.0, "vehicle-whose", &[])
    }

    /// zh-CN: 「车型、颜色」
    pub fn vehicle_note(&self) -> String {
        CATALOGUE.text(self.0, "vehicle-note", &[])
    }

    /// zh-CN: 「确认这辆车不再属于这一户？」
    pub fn vehicle_end_confirm(&self) -> String {
        CATALOGUE.text(self.0, "vehicle-end-confirm", &[])
    }

    /// zh-CN: 「登记装修」
    pub fn alteration_new(&self) -> String {
        CATALOGUE.text(self.0, "alteration-new", &[])
    }

    /// zh-CN: 「修改装修」
    pub fn alteration_edit(&self) -> String {
        CATALOGUE.text(self.0, "alteration-edit", &[])
    }

    /// zh-CN: 「装修内容」
    pub fn alteration_group(&self) -> String {
        CATALOGUE.text(self.0, "alteration-group", &[])
    }

    /// zh-CN: 「装修公司」
    pub fn alteration_company(&self) -> String {
        CATALOGUE.text(self.0, "alteration-company", &[])
    }

    /// zh-CN: 「公司电话」
    pub fn alteration_phone(&self) -> String {
        CATALOGUE.text(self.0, "alteration-phone", &[])
    }

    /// zh-CN: 「开工日期」
    pub fn alteration_started(&self) -> String {
        CATALOGUE.text(self.0, "alteration-started", &[])
    }

    /// zh-CN: 「验收日期」
    pub fn alteration_accepted(&self) -> String {
        CATALOGUE.text(self.0, "alteration-accepted", &[])
    }

    /// zh-CN: 「还在施工就留空。装修公司的保修从这一天算起。」
    pub fn alteration_accepted_hint(&self) -> String {
        CATALOGUE.text(self.0, "alteration-accepted-hint", &[])
    }

    /// zh-CN: 「施工中，{day} 开工」
    pub fn alteration_under_way(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "alteration-under-way", &[("day", day.into())])
    }

    /// zh-CN: 「{day} 验收」
    pub fn alteration_done(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "alteration-done", &[("day", day.into())])
    }

    /// zh-CN: 「添加住户」
    pub fn occupant_new(&self) -> String {
        CATALOGUE.text(self.0, "occupant-new", &[])
    }

    /// zh-CN: 「{home}」
    pub fn occupant_new_lead(&self, home: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "occupant-new-lead", &[("home", home.into())])
    }

    /// zh-CN: 「已登记的人」
    pub fn occupant_known(&self) -> String {
        CATALOGUE.text(self.0, "occupant-known", &[])
    }

    /// zh-CN: 「这个人在本小区已有登记，直接选用，电话和关怀标记不用重填。」
    pub fn occupant_known_hint(&self) -> String {
        CATALOGUE.text(self.0, "occupant-known-hint", &[])
    }

    /// zh-CN: 「新登记一个人」
    pub fn occupant_new_person(&self) -> String {
        CATALOGUE.text(self.0, "occupant-new-person", &[])
    }

    /// zh-CN: 「查找已登记的人」
    pub fn occupant_find(&self) -> String {
        CATALOGUE.text(self.0, "occupant-find", &[])
    }

    /// zh-CN: 「姓名或拼音首字母」
    pub fn occupant_find_hint(&self) -> String {
        CATALOGUE.text(self.0, "occupant-find-hint", &[])
    }

    /// zh-CN: 「没有找到，请在下面新登记。」
    pub fn occupant_find_none(&self) -> String {
        CATALOGUE.text(self.0, "occupant-find-none", &[])
    }

    /// zh-CN: 「关系」
    pub fn occupant_role(&self) -> String {
        CATALOGUE.text(self.0, "occupant-role", &[])
    }

    /// zh-CN: 「开始日期」
    pub fn occupant_since(&self) -> String {
        CATALOGUE.text(self.0, "occupant-since", &[])
    }

    /// zh-CN: 「不清楚就留空」
    pub fn occupant_since_hint(&self) -> String {
        CATALOGUE.text(self.0, "occupant-since-hint", &[])
    }

    /// zh-CN: 「修改关系」
    pub fn occupancy_edit(&self) -> String {
        CATALOGUE.text(self.0, "occupancy-edit", &[])
    }

    /// zh-CN: 「结束日期」
    pub fn occupancy_until(&self) -> String {
        CATALOGUE.text(self.0, "occupancy-until", &[])
    }

    /// zh-CN: 「从这一天起不再是」
    pub fn occupancy_until_hint(&self) -> String {
        CATALOGUE.text(self.0, "occupancy-until-hint", &[])
    }

    /// zh-CN: 「搬走或不再持有」
    pub fn occupancy_end_title(&self) -> String {
        CATALOGUE.text(self.0, "occupancy-end-title", &[])
    }

    /// zh-CN: 「确认 {name} 不再是这一户的{role}？」
    pub fn occupancy_end_confirm(&self, name: impl Into<Arg>, role: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "occupancy-end-confirm", &[("name", name.into()), ("role", role.into())])
    }

    /// zh-CN: 「住户」
    pub fn person_title(&self) -> String {
        CATALOGUE.text(self.0, "person-title", &[])
    }

    /// zh-CN: 「姓名」
    pub fn person_name(&self) -> String {
        CATALOGUE.text(self.0, "person-name", &[])
    }

    /// zh-CN: 「是单位，不是个人」
    pub fn person_firm(&self) -> String {
        CATALOGUE.text(self.0, "person-firm", &[])
    }

    /// zh-CN: 「单位」
    pub fn person_firm_tag(&self) -> String {
        CATALOGUE.text(self.0, "person-firm-tag", &[])
    }

    /// zh-CN: 「关怀标记」
    pub fn person_care(&self) -> String {
        CATALOGUE.text(self.0, "person-care", &[])
    }

    /// zh-CN: 「选了之后，来电和派工时会提醒同事。」
    pub fn person_care_hint(&self) -> String {
        CATALOGUE.text(self.0, "person-care-hint", &[])
    }

    /// zh-CN: 「其他要留意的」
    pub fn person_note(&self) -> String {
        CATALOGUE.text(self.0, "person-note", &[])
    }

    /// zh-CN: 「例如 下午三点后方便接电话」
    pub fn person_note_hint(&self) -> String {
        CATALOGUE.text(self.0, "person-note-hint", &[])
    }

    /// zh-CN: 「修改资料」
    pub fn person_edit(&self) -> String {
        CATALOGUE.text(self.0, "person-edit", &[])
    }

    /// zh-CN: 「在本小区」
    pub fn person_homes(&self) -> String {
        CATALOGUE.text(self.0, "person-homes", &[])
    }

    /// zh-CN: 「目前没有入住关系」
    pub fn person_homes_none(&self) -> String {
        CATALOGUE.text(self.0, "person-homes-none", &[])
    }

    /// zh-CN: 「联系方式」
    pub fn person_contacts(&self) -> String {
        CATALOGUE.text(self.0, "person-contacts", &[])
    }

    /// zh-CN: 「还没有电话」
    pub fn person_contacts_none(&self) -> String {
        CATALOGUE.text(self.0, "person-contacts-none", &[])
    }

    /// zh-CN: 「登记一个号码，来电时就能认出来。」
    pub fn person_contacts_none_text(&self) -> String {
        CATALOGUE.text(self.0, "person-contacts-none-text", &[])
    }

    /// zh-CN: 「添加号码」
    pub fn contact_add(&self) -> String {
        CATALOGUE.text(self.0, "contact-add", &[])
    }

    /// zh-CN: 「电话」
    pub fn contact_phone(&self) -> String {
        CATALOGUE.text(self.0, "contact-phone", &[])
    }

    /// zh-CN: 「说明」
    pub fn contact_label(&self) -> String {
        CATALOGUE.text(self.0, "contact-label", &[])
    }

    /// zh-CN: 「例如 手机、公司」
    pub fn contact_label_hint(&self) -> String {
        CATALOGUE.text(self.0, "contact-label-hint", &[])
    }

    /// zh-CN: 「号码从哪里来」
    pub fn contact_origin(&self) -> String {
        CATALOGUE.text(self.0, "contact-origin", &[])
    }

    /// zh-CN: 「{origin} · {day}」
    pub fn contact_known(&self, day: impl Into<Arg>, origin: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "contact-known", &[("day", day.into()), ("origin", origin.into())])
    }

    /// zh-CN: 「已核实」
    pub fn contact_verified(&self) -> String {
        CATALOGUE.text(self.0, "contact-verified", &[])
    }

    /// zh-CN: 「{day} 核实」
    pub fn contact_verified_on(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "contact-verified-on", &[("day", day.into())])
    }

    /// zh-CN: 「未核实」
    pub fn contact_unverified(&self) -> String {
        CATALOGUE.text(self.0, "contact-unverified", &[])
    }

    /// zh-CN: 「已停用」
    pub fn contact_ended(&self) -> String {
        CATALOGUE.text(self.0, "contact-ended", &[])
    }

    /// zh-CN: 「已接通本人，记为核实」
    pub fn contact_verify(&self) -> String {
        CATALOGUE.text(self.0, "contact-verify", &[])
    }

    /// zh-CN: 「停用」
    pub fn contact_end(&self) -> String {
        CATALOGUE.text(self.0, "contact-end", &[])
    }

    /// zh-CN: 「确认这个号码不再使用？」
    pub fn contact_end_confirm(&self) -> String {
        CATALOGUE.text(self.0, "contact-end-confirm", &[])
    }

    /// zh-CN: 「查看号码」
    pub fn contact_reveal(&self) -> String {
        CATALOGUE.text(self.0, "contact-reveal", &[])
    }

    /// zh-CN: 「没有号码」
    pub fn contact_none(&self) -> String {
        CATALOGUE.text(self.0, "contact-none", &[])
    }

    /// zh-CN: 「查看完整号码」
    pub fn look_title_contact(&self) -> String {
        CATALOGUE.text(self.0, "look-title-contact", &[])
    }

    /// zh-CN: 「查看签名留底」
    pub fn look_title_specimen(&self) -> String {
        CATALOGUE.text(self.0, "look-title-specimen", &[])
    }

    /// zh-CN: 「查看证件号码」
    pub fn look_title_identity(&self) -> String {
        CATALOGUE.text(self.0, "look-title-identity", &[])
    }

    /// zh-CN: 「请先选定理由，这次查看会留下记录。」
    pub fn look_lead(&self) -> String {
        CATALOGUE.text(self.0, "look-lead", &[])
    }

    /// zh-CN: 「查看理由」
    pub fn look_purpose(&self) -> String {
        CATALOGUE.text(self.0, "look-purpose", &[])
    }

    /// zh-CN: 「请选择」
    pub fn look_purpose_choose(&self) -> String {
        CATALOGUE.text(self.0, "look-purpose-choose", &[])
    }

    /// zh-CN: 「补充说明」
    pub fn look_note(&self) -> String {
        CATALOGUE.text(self.0, "look-note", &[])
    }

    /// zh-CN: 「选“有关部门依法查询”或“其他”时请写明」
    pub fn look_note_hint(&self) -> String {
        CATALOGUE.text(self.0, "look-note-hint", &[])
    }

    /// zh-CN: 「查看」
    pub fn look_go(&self) -> String {
        CATALOGUE.text(self.0, "look-go", &[])
    }

    /// zh-CN: 「这次查看已留记录。」
    pub fn look_recorded(&self) -> String {
        CATALOGUE.text(self.0, "look-recorded", &[])
    }

    /// zh-CN: 「签名留底」
    pub fn specimen_title(&self) -> String {
        CATALOGUE.text(self.0, "specimen-title", &[])
    }

    /// zh-CN: 「还没有签名留底」
    pub fn specimen_none(&self) -> String {
        CATALOGUE.text(self.0, "specimen-none", &[])
    }

    /// zh-CN: 「请住户在屏幕上签一次，以后核对时对照。」
    pub fn specimen_none_text(&self) -> String {
        CATALOGUE.text(self.0, "specimen-none-text", &[])
    }

    /// zh-CN: 「{day} 由 {by} 留底」
    pub fn specimen_taken(&self, by: impl Into<Arg>, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "specimen-taken", &[("by", by.into()), ("day", day.into())])
    }

    /// zh-CN: 「采集签名」
    pub fn specimen_take(&self) -> String {
        CATALOGUE.text(self.0, "specimen-take", &[])
    }

    /// zh-CN: 「重新采集」
    pub fn specimen_retake(&self) -> String {
        CATALOGUE.text(self.0, "specimen-retake", &[])
    }

    /// zh-CN: 「请住户在此签名」
    pub fn specimen_sign(&self) -> String {
        CATALOGUE.text(self.0, "specimen-sign", &[])
    }

    /// zh-CN: 「签名留底」
    pub fn specimen_alt(&self) -> String {
        CATALOGUE.text(self.0, "specimen-alt", &[])
    }

    /// zh-CN: 「查看」
    pub fn specimen_see(&self) -> String {
        CATALOGUE.text(self.0, "specimen-see", &[])
    }

    /// zh-CN: 「证件号码」
    pub fn identity_title(&self) -> String {
        CATALOGUE.text(self.0, "identity-title", &[])
    }

    /// zh-CN: 「没有登记」
    pub fn identity_none(&self) -> String {
        CATALOGUE.text(self.0, "identity-none", &[])
    }

    /// zh-CN: 「尾号 {tail}」
    pub fn identity_tail(&self, tail: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "identity-tail", &[("tail", tail.into())])
    }

    /// zh-CN: 「登记证件号码」
    pub fn identity_note(&self) -> String {
        CATALOGUE.text(self.0, "identity-note", &[])
    }

    /// zh-CN: 「身份证号码」
    pub fn identity_number(&self) -> String {
        CATALOGUE.text(self.0, "identity-number", &[])
    }

    /// zh-CN: 「加密保存，屏幕上只显示后四位。」
    pub fn identity_hint(&self) -> String {
        CATALOGUE.text(self.0, "identity-hint", &[])
    }

    /// zh-CN: 「住户」
    pub fn find_households(&self) -> String {
        CATALOGUE.text(self.0, "find-households", &[])
    }

    /// zh-CN: 「查找」
    pub fn find_title(&self) -> String {
        CATALOGUE.text(self.0, "find-title", &[])
    }

    /// zh-CN: 「{n} 件未了」
    pub fn find_matters(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "find-matters", &[("n", n.into())])
    }

    /// zh-CN: 「没有找到“{q}”」
    pub fn find_none(&self, q: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "find-none", &[("q", q.into())])
    }

    /// zh-CN: 「换个房号、姓名、拼音首字母、电话后四位或车牌试试。」
    pub fn find_none_text(&self) -> String {
        CATALOGUE.text(self.0, "find-none-text", &[])
    }

    /// zh-CN: 「请输入房号、姓名、拼音首字母、电话或车牌。」
    pub fn find_lead(&self) -> String {
        CATALOGUE.text(self.0, "find-lead", &[])
    }

    /// zh-CN: 「建档」
    pub fn happened_unit_added(&self) -> String {
        CATALOGUE.text(self.0, "happened-unit-added", &[])
    }

    /// zh-CN: 「房屋资料更新」
    pub fn happened_unit_changed(&self) -> String {
        CATALOGUE.text(self.0, "happened-unit-changed", &[])
    }

    /// zh-CN: 「{name} 登记为{role}」
    pub fn happened_occupancy_added(&self, name: impl Into<Arg>, role: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "happened-occupancy-added", &[("name", name.into()), ("role", role.into())])
    }

    /// zh-CN: 「{name} 的关系更新为{role}」
    pub fn happened_occupancy_changed(&self, name: impl Into<Arg>, role: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "happened-occupancy-changed", &[("name", name.into()), ("role", role.into())])
    }

    /// zh-CN: 「{name} 不再是{role}」
    pub fn happened_occupancy_ended(&self, name: impl Into<Arg>, role: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "happened-occupancy-ended", &[("name", name.into()), ("role", role.into())])
    }

    /// zh-CN: 「登记车辆」
    pub fn happened_vehicle_added(&self) -> String {
        CATALOGUE.text(self.0, "happened-vehicle-added", &[])
    }

    /// zh-CN: 「车辆注销」
    pub fn happened_vehicle_ended(&self) -> String {
        CATALOGUE.text(self.0, "happened-vehicle-ended", &[])
    }

    /// zh-CN: 「登记装修：{group}」
    pub fn happened_alteration_added(&self, group: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "happened-alteration-added", &[("group", group.into())])
    }

    /// zh-CN: 「装修更新：{group}」
    pub fn happened_alteration_changed(&self, group: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "happened-alteration-changed", &[("group", group.into())])
    }

    /// zh-CN: 「装修验收：{group}」
    pub fn happened_alteration_accepted(&self, group: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "happened-alteration-accepted", &[("group", group.into())])
    }

    /// zh-CN: 「某位住户」
    pub fn happened_somebody(&self) -> String {
        CATALOGUE.text(self.0, "happened-somebody", &[])
    }

    /// zh-CN: 「档案」
    pub fn happened_tag(&self) -> String {
        CATALOGUE.text(self.0, "happened-tag", &[])
    }

    /// zh-CN: 「房屋清单」
    pub fn export_file(&self) -> String {
        CATALOGUE.text(self.0, "export-file", &[])
    }

    /// zh-CN: 「房屋」
    pub fn export_sheet(&self) -> String {
        CATALOGUE.text(self.0, "export-sheet", &[])
    }

    /// zh-CN: 「电话（隐去中间）」
    pub fn export_phones(&self) -> String {
        CATALOGUE.text(self.0, "export-phones", &[])
    }

    /// zh-CN: 「请先选定查看理由，再看完整内容。」
    pub fn refusal_privacy_purpose_none_stated(&self) -> String {
        CATALOGUE.text(self.0, "refusal-privacy-purpose-none-stated", &[])
    }

    /// zh-CN: 「选了“有关部门依法查询”或“其他”，请写明文号或原因。」
    pub fn refusal_privacy_purpose_note_missing(&self) -> String {
        CATALOGUE.text(self.0, "refusal-privacy-purpose-note-missing", &[])
    }

    /// zh-CN: 「选择理由」
    pub fn way_state_purpose(&self) -> String {
        CATALOGUE.text(self.0, "way-state-purpose", &[])
    }

    /// zh-CN: 「代码要用小写字母开头，只含小写字母、数字和短横线，2 到 30 个字符。」
    pub fn invalid_not_a_code(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-code", &[])
    }

    /// zh-CN: 「日期不能晚于今天。」
    pub fn invalid_in_the_future(&self) -> String {
        CATALOGUE.text(self.0, "invalid-in-the-future", &[])
    }

    /// zh-CN: 「收楼日期不能早于竣工日期。」
    pub fn invalid_before_completion(&self) -> String {
        CATALOGUE.text(self.0, "invalid-before-completion", &[])
    }

    /// zh-CN: 「已经登记过了。」
    pub fn invalid_there_already(&self) -> String {
        CATALOGUE.text(self.0, "invalid-there-already", &[])
    }

    /// zh-CN: 「这一户已有业主。共同持有请选“共有人”；房屋转手请先结束原业主的关系。」
    pub fn invalid_owner_there(&self) -> String {
        CATALOGUE.text(self.0, "invalid-owner-there", &[])
    }

    /// zh-CN: 「请填整数。」
    pub fn invalid_not_a_number(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-number", &[])
    }

    /// zh-CN: 「小区」
    pub fn communities_title(&self) -> String {
        CATALOGUE.text(self.0, "communities-title", &[])
    }

    /// zh-CN: 「还没有小区」
    pub fn communities_none(&self) -> String {
        CATALOGUE.text(self.0, "communities-none", &[])
    }

    /// zh-CN: 「先建一个小区，填名称和代码即可。」
    pub fn communities_none_text(&self) -> String {
        CATALOGUE.text(self.0, "communities-none-text", &[])
    }

    /// zh-CN: 「第一天」
    pub fn set_up_title(&self) -> String {
        CATALOGUE.text(self.0, "set-up-title", &[])
    }

    /// zh-CN: 「还有 {n} 项没有做。可以不按顺序，做到哪里都能用。」
    pub fn set_up_lead(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "set-up-lead", &[("n", n.into())])
    }

    /// zh-CN: 「都准备好了。」
    pub fn set_up_ready(&self) -> String {
        CATALOGUE.text(self.0, "set-up-ready", &[])
    }

    /// zh-CN: 「{done} / {all} 项已就绪」
    pub fn set_up_of(&self, all: impl Into<Arg>, done: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "set-up-of", &[("all", all.into()), ("done", done.into())])
    }

    /// zh-CN: 「已完成」
    pub fn set_up_done(&self) -> String {
        CATALOGUE.text(self.0, "set-up-done", &[])
    }

    /// zh-CN: 「待完成」
    pub fn set_up_open(&self) -> String {
        CATALOGUE.text(self.0, "set-up-open", &[])
    }

    /// zh-CN: 「已按模板，请过目」
    pub fn set_up_template(&self) -> String {
        CATALOGUE.text(self.0, "set-up-template", &[])
    }

    /// zh-CN: 「导入业主台账」
    pub fn set_up_ledger(&self) -> String {
        CATALOGUE.text(self.0, "set-up-ledger", &[])
    }

    /// zh-CN: 「楼栋、房屋、业主和电话一次建好；也可以在档案里逐户登记。」
    pub fn set_up_ledger_text(&self) -> String {
        CATALOGUE.text(self.0, "set-up-ledger-text", &[])
    }

    /// zh-CN: 「填写竣工日期」
    pub fn set_up_warranty(&self) -> String {
        CATALOGUE.text(self.0, "set-up-warranty", &[])
    }

    /// zh-CN: 「每栋楼的竣工验收日期。没有它，保修期算不出来。」
    pub fn set_up_warranty_text(&self) -> String {
        CATALOGUE.text(self.0, "set-up-warranty-text", &[])
    }

    /// zh-CN: 「同事和证书」
    pub fn set_up_staff(&self) -> String {
        CATALOGUE.text(self.0, "set-up-staff", &[])
    }

    /// zh-CN: 「至少一位客服，一位有证书的维修工。」
    pub fn set_up_staff_text(&self) -> String {
        CATALOGUE.text(self.0, "set-up-staff-text", &[])
    }

    /// zh-CN: 「排班」
    pub fn set_up_shifts(&self) -> String {
        CATALOGUE.text(self.0, "set-up-shifts", &[])
    }

    /// zh-CN: 「今后七天有人当班，来电才能约上时间。」
    pub fn set_up_shifts_text(&self) -> String {
        CATALOGUE.text(self.0, "set-up-shifts-text", &[])
    }

    /// zh-CN: 「公示价」
    pub fn set_up_tariffs(&self) -> String {
        CATALOGUE.text(self.0, "set-up-tariffs", &[])
    }

    /// zh-CN: 「已按模板填好，由经理或财务改成本小区的价格。」
    pub fn set_up_tariffs_text(&self) -> String {
        CATALOGUE.text(self.0, "set-up-tariffs-text", &[])
    }

    /// zh-CN: 「接听话术」
    pub fn set_up_script(&self) -> String {
        CATALOGUE.text(self.0, "set-up-script", &[])
    }

    /// zh-CN: 「已按模板填好，由经理改成本小区的说法。」
    pub fn set_up_script_text(&self) -> String {
        CATALOGUE.text(self.0, "set-up-script-text", &[])
    }

    /// zh-CN: 「自{fact}（{from}）起 {months}，至 {until}」
    pub fn warranty_span(
        &self,
        fact: impl Into<Arg>,
        from: impl Into<Arg>,
        months: impl Into<Arg>,
        until: impl Into<Arg>,
    ) -> String {
        CATALOGUE.text(
            self.0,
            "warranty-span",
            &[("fact", fact.into()), ("from", from.into()), ("months", months.into()), ("until", until.into())],
        )
    }

    /// zh-CN: 「整体保修」
    pub fn household_warranty(&self) -> String {
        CATALOGUE.text(self.0, "household-warranty", &[])
    }

    /// zh-CN: 「以较晚的一天为准；各部位的年限见责任表。」
    pub fn household_warranty_hint(&self) -> String {
        CATALOGUE.text(self.0, "household-warranty-hint", &[])
    }
}
