//! Generated from `locales/*/import.ftl` by `cargo xtask words`; do not edit.
//! No text is written here: change the Fluent files and run it again.

use std::sync::LazyLock;

use platform::i18n::{Arg, Catalogue, Lang};

/// The texts of `import` in both languages.
pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::new(
        "import",
        include_str!("../../../locales/zh-CN/import.ftl"),
        include_str!("../../../locales/en/import.ftl"),
    )
});

/// The texts of `import` in one language, a method a message.
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

    /// zh-CN: 「导入」
    pub fn nav_import(&self) -> String {
        CATALOGUE.text(self.0, "nav-import", &[])
    }

    /// zh-CN: 「台账导入」
    pub fn import_title(&self) -> String {
        CATALOGUE.text(self.0, "import-title", &[])
    }

    /// zh-CN: 「把开发商或原物业交来的业主台账直接放进来。表头在哪一行都可以，先预览，再导入。」
    pub fn import_lead(&self) -> String {
        CATALOGUE.text(self.0, "import-lead", &[])
    }

    /// zh-CN: 「选择文件」
    pub fn import_file(&self) -> String {
        CATALOGUE.text(self.0, "import-file", &[])
    }

    /// zh-CN: 「Excel（.xlsx、.xls）或 CSV，最大 16 MB」
    pub fn import_file_hint(&self) -> String {
        CATALOGUE.text(self.0, "import-file-hint", &[])
    }

    /// zh-CN: 「上传并预览」
    pub fn import_upload(&self) -> String {
        CATALOGUE.text(self.0, "import-upload", &[])
    }

    /// zh-CN: 「导入记录」
    pub fn import_runs(&self) -> String {
        CATALOGUE.text(self.0, "import-runs", &[])
    }

    /// zh-CN: 「还没有导入过」
    pub fn import_runs_none(&self) -> String {
        CATALOGUE.text(self.0, "import-runs-none", &[])
    }

    /// zh-CN: 「上传一份业主台账，楼栋、房屋、业主和电话一次建好。」
    pub fn import_runs_none_text(&self) -> String {
        CATALOGUE.text(self.0, "import-runs-none-text", &[])
    }

    /// zh-CN: 「文件」
    pub fn import_run_file(&self) -> String {
        CATALOGUE.text(self.0, "import-run-file", &[])
    }

    /// zh-CN: 「时间」
    pub fn import_run_at(&self) -> String {
        CATALOGUE.text(self.0, "import-run-at", &[])
    }

    /// zh-CN: 「经手人」
    pub fn import_run_by(&self) -> String {
        CATALOGUE.text(self.0, "import-run-by", &[])
    }

    /// zh-CN: 「状态」
    pub fn import_run_state(&self) -> String {
        CATALOGUE.text(self.0, "import-run-state", &[])
    }

    /// zh-CN: 「结果」
    pub fn import_run_result(&self) -> String {
        CATALOGUE.text(self.0, "import-run-result", &[])
    }

    /// zh-CN: 「打开」
    pub fn import_open(&self) -> String {
        CATALOGUE.text(self.0, "import-open", &[])
    }

    /// zh-CN: 「返回导入记录」
    pub fn import_back(&self) -> String {
        CATALOGUE.text(self.0, "import-back", &[])
    }

    /// zh-CN: 「待导入」
    pub fn state_draft(&self) -> String {
        CATALOGUE.text(self.0, "state-draft", &[])
    }

    /// zh-CN: 「正在导入」
    pub fn state_committing(&self) -> String {
        CATALOGUE.text(self.0, "state-committing", &[])
    }

    /// zh-CN: 「已导入」
    pub fn state_done(&self) -> String {
        CATALOGUE.text(self.0, "state-done", &[])
    }

    /// zh-CN: 「未完成」
    pub fn state_failed(&self) -> String {
        CATALOGUE.text(self.0, "state-failed", &[])
    }

    /// zh-CN: 「已放弃」
    pub fn state_dropped(&self) -> String {
        CATALOGUE.text(self.0, "state-dropped", &[])
    }

    /// zh-CN: 「已撤销」
    pub fn state_undone(&self) -> String {
        CATALOGUE.text(self.0, "state-undone", &[])
    }

    /// zh-CN: 「{sheet} · 表头在第 {row} 行」
    pub fn import_read_of(&self, row: impl Into<Arg>, sheet: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-read-of", &[("row", row.into()), ("sheet", sheet.into())])
    }

    /// zh-CN: 「行」
    pub fn import_rows(&self) -> String {
        CATALOGUE.text(self.0, "import-rows", &[])
    }

    /// zh-CN: 「套房屋」
    pub fn import_units(&self) -> String {
        CATALOGUE.text(self.0, "import-units", &[])
    }

    /// zh-CN: 「位业主和租户」
    pub fn import_people(&self) -> String {
        CATALOGUE.text(self.0, "import-people", &[])
    }

    /// zh-CN: 「{n} 处需要核对」
    pub fn import_problems_title(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-problems-title", &[("n", n.into())])
    }

    /// zh-CN: 「没有发现问题，可以导入。」
    pub fn import_no_problems(&self) -> String {
        CATALOGUE.text(self.0, "import-no-problems", &[])
    }

    /// zh-CN: 「先列出前 {n} 处，修好后会列出后面的。」
    pub fn import_problems_shown(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-problems-shown", &[("n", n.into())])
    }

    /// zh-CN: 「全部」
    pub fn import_kind_all(&self) -> String {
        CATALOGUE.text(self.0, "import-kind-all", &[])
    }

    /// zh-CN: 「单元格」
    pub fn import_cell(&self) -> String {
        CATALOGUE.text(self.0, "import-cell", &[])
    }

    /// zh-CN: 「问题」
    pub fn import_what(&self) -> String {
        CATALOGUE.text(self.0, "import-what", &[])
    }

    /// zh-CN: 「原内容」
    pub fn import_value(&self) -> String {
        CATALOGUE.text(self.0, "import-value", &[])
    }

    /// zh-CN: 「改为」
    pub fn import_mend(&self) -> String {
        CATALOGUE.text(self.0, "import-mend", &[])
    }

    /// zh-CN: 「修改」
    pub fn import_mend_go(&self) -> String {
        CATALOGUE.text(self.0, "import-mend-go", &[])
    }

    /// zh-CN: 「不导入这一行」
    pub fn import_leave_out(&self) -> String {
        CATALOGUE.text(self.0, "import-leave-out", &[])
    }

    /// zh-CN: 「已选择不导入的行：{rows}」
    pub fn import_left_out(&self, rows: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-left-out", &[("rows", rows.into())])
    }

    /// zh-CN: 「恢复」
    pub fn import_take_back(&self) -> String {
        CATALOGUE.text(self.0, "import-take-back", &[])
    }

    /// zh-CN: 「已修改 {n} 处」
    pub fn import_edits(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-edits", &[("n", n.into())])
    }

    /// zh-CN: 「列的对应」
    pub fn import_mapping(&self) -> String {
        CATALOGUE.text(self.0, "import-mapping", &[])
    }

    /// zh-CN: 「按表头自动对应，不对的请改。」
    pub fn import_mapping_text(&self) -> String {
        CATALOGUE.text(self.0, "import-mapping-text", &[])
    }

    /// zh-CN: 「（不导入）」
    pub fn import_mapping_none(&self) -> String {
        CATALOGUE.text(self.0, "import-mapping-none", &[])
    }

    /// zh-CN: 「按此重新预览」
    pub fn import_mapping_go(&self) -> String {
        CATALOGUE.text(self.0, "import-mapping-go", &[])
    }

    /// zh-CN: 「工作表」
    pub fn import_sheet(&self) -> String {
        CATALOGUE.text(self.0, "import-sheet", &[])
    }

    /// zh-CN: 「例：{text}」
    pub fn import_sample(&self, text: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-sample", &[("text", text.into())])
    }

    /// zh-CN: 「合计」
    pub fn import_sums(&self) -> String {
        CATALOGUE.text(self.0, "import-sums", &[])
    }

    /// zh-CN: 「建筑面积合计（㎡）」
    pub fn import_sum_area(&self) -> String {
        CATALOGUE.text(self.0, "import-sum-area", &[])
    }

    /// zh-CN: 「表内合计 {sum}」
    pub fn import_sum_in_sheet(&self, sum: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-sum-in-sheet", &[("sum", sum.into())])
    }

    /// zh-CN: 「欠费合计（元）」
    pub fn import_sum_arrears(&self) -> String {
        CATALOGUE.text(self.0, "import-sum-arrears", &[])
    }

    /// zh-CN: 「共有房屋」
    pub fn import_sum_co_owned(&self) -> String {
        CATALOGUE.text(self.0, "import-sum-co-owned", &[])
    }

    /// zh-CN: 「已出租房屋」
    pub fn import_sum_tenanted(&self) -> String {
        CATALOGUE.text(self.0, "import-sum-tenanted", &[])
    }

    /// zh-CN: 「导入」
    pub fn import_commit(&self) -> String {
        CATALOGUE.text(self.0, "import-commit", &[])
    }

    /// zh-CN: 「全部导入，要么全成，要么不动。」
    pub fn import_commit_clean(&self) -> String {
        CATALOGUE.text(self.0, "import-commit-clean", &[])
    }

    /// zh-CN: 「还有 {n} 处问题。可以先修正；也可以略过：有问题的内容留空，房号读不出或重复的行不导入，其余照常。」
    pub fn import_commit_problems(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-commit-problems", &[("n", n.into())])
    }

    /// zh-CN: 「略过有问题的内容并导入」
    pub fn import_commit_skip(&self) -> String {
        CATALOGUE.text(self.0, "import-commit-skip", &[])
    }

    /// zh-CN: 「放弃这份文件」
    pub fn import_drop(&self) -> String {
        CATALOGUE.text(self.0, "import-drop", &[])
    }

    /// zh-CN: 「正在核对已有资料…」
    pub fn import_preparing(&self) -> String {
        CATALOGUE.text(self.0, "import-preparing", &[])
    }

    /// zh-CN: 「楼栋为空的 {n} 处，都按上一行填写」
    pub fn import_take_buildings(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-take-buildings", &[("n", n.into())])
    }

    /// zh-CN: 「正在导入：{done} / {total}」
    pub fn import_progress(&self, done: impl Into<Arg>, total: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-progress", &[("done", done.into()), ("total", total.into())])
    }

    /// zh-CN: 「可以离开这一页，导入会继续。」
    pub fn import_progress_text(&self) -> String {
        CATALOGUE.text(self.0, "import-progress-text", &[])
    }

    /// zh-CN: 「上次导入中断了，没有写入任何内容。请再导入一次。」
    pub fn import_interrupted(&self) -> String {
        CATALOGUE.text(self.0, "import-interrupted", &[])
    }

    /// zh-CN: 「导入没有完成，没有写入任何内容：{why}」
    pub fn import_failed(&self, why: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-failed", &[("why", why.into())])
    }

    /// zh-CN: 「导入完成」
    pub fn import_done(&self) -> String {
        CATALOGUE.text(self.0, "import-done", &[])
    }

    /// zh-CN: 「房屋和住户已可查找。」
    pub fn import_done_text(&self) -> String {
        CATALOGUE.text(self.0, "import-done-text", &[])
    }

    /// zh-CN: 「查看房屋」
    pub fn import_to_homes(&self) -> String {
        CATALOGUE.text(self.0, "import-to-homes", &[])
    }

    /// zh-CN: 「同一份台账再导入一次，只会更新，不会重复。」
    pub fn import_same_again(&self) -> String {
        CATALOGUE.text(self.0, "import-same-again", &[])
    }

    /// zh-CN: 「台账里没有提到的 {n} 位住户，仍保留原有登记。」
    pub fn import_kept(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-kept", &[("n", n.into())])
    }

    /// zh-CN: 「结束入住 {n}」
    pub fn import_summary_ended(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-summary-ended", &[("n", n.into())])
    }

    /// zh-CN: 「未提到、保留 {n}」
    pub fn import_summary_kept(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-summary-kept", &[("n", n.into())])
    }

    /// zh-CN: 「与现有资料对照」
    pub fn import_beside(&self) -> String {
        CATALOGUE.text(self.0, "import-beside", &[])
    }

    /// zh-CN: 「房屋：新增 {new} 套，更新 {changed} 套，不变 {same} 套。」
    pub fn import_beside_counts(&self, changed: impl Into<Arg>, new: impl Into<Arg>, same: impl Into<Arg>) -> String {
        CATALOGUE.text(
            self.0,
            "import-beside-counts",
            &[("changed", changed.into()), ("new", new.into()), ("same", same.into())],
        )
    }

    /// zh-CN: 「另有 {n} 位新登记到已有的房屋。」
    pub fn import_beside_begun(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-beside-begun", &[("n", n.into())])
    }

    /// zh-CN: 「台账没有提到现在登记的 {people} 位业主或租户，涉及 {homes} 套房屋。」
    pub fn import_would_end(&self, homes: impl Into<Arg>, people: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-would-end", &[("homes", homes.into()), ("people", people.into())])
    }

    /// zh-CN: 「下载全部 {n} 条变动」
    pub fn import_changes_all(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-changes-all", &[("n", n.into())])
    }

    /// zh-CN: 「这里列出 {n} 条，全部请下载查看。」
    pub fn import_changes_shown(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-changes-shown", &[("n", n.into())])
    }

    /// zh-CN: 「变动」
    pub fn change_what(&self) -> String {
        CATALOGUE.text(self.0, "change-what", &[])
    }

    /// zh-CN: 「现在」
    pub fn change_before(&self) -> String {
        CATALOGUE.text(self.0, "change-before", &[])
    }

    /// zh-CN: 「导入后」
    pub fn change_after(&self) -> String {
        CATALOGUE.text(self.0, "change-after", &[])
    }

    /// zh-CN: 「无」
    pub fn change_nothing(&self) -> String {
        CATALOGUE.text(self.0, "change-nothing", &[])
    }

    /// zh-CN: 「姓名」
    pub fn change_who(&self) -> String {
        CATALOGUE.text(self.0, "change-who", &[])
    }

    /// zh-CN: 「身份」
    pub fn change_as(&self) -> String {
        CATALOGUE.text(self.0, "change-as", &[])
    }

    /// zh-CN: 「{role}：{what}」
    pub fn change_of(&self, role: impl Into<Arg>, what: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "change-of", &[("role", role.into()), ("what", what.into())])
    }

    /// zh-CN: 「不在台账里」
    pub fn change_ended(&self) -> String {
        CATALOGUE.text(self.0, "change-ended", &[])
    }

    /// zh-CN: 「新登记」
    pub fn change_begun(&self) -> String {
        CATALOGUE.text(self.0, "change-begun", &[])
    }

    /// zh-CN: 「建筑面积」
    pub fn change_area(&self) -> String {
        CATALOGUE.text(self.0, "change-area", &[])
    }

    /// zh-CN: 「收楼日期」
    pub fn change_delivered_on(&self) -> String {
        CATALOGUE.text(self.0, "change-delivered-on", &[])
    }

    /// zh-CN: 「姓名」
    pub fn change_name(&self) -> String {
        CATALOGUE.text(self.0, "change-name", &[])
    }

    /// zh-CN: 「业主」
    pub fn role_owner(&self) -> String {
        CATALOGUE.text(self.0, "role-owner", &[])
    }

    /// zh-CN: 「共有人」
    pub fn role_co_owner(&self) -> String {
        CATALOGUE.text(self.0, "role-co-owner", &[])
    }

    /// zh-CN: 「租户」
    pub fn role_tenant(&self) -> String {
        CATALOGUE.text(self.0, "role-tenant", &[])
    }

    /// zh-CN: 「只新增和更新，谁都不结束」
    pub fn import_missing_stay(&self) -> String {
        CATALOGUE.text(self.0, "import-missing-stay", &[])
    }

    /// zh-CN: 「台账新写的业主登记为共有人，原业主保留。」
    pub fn import_missing_stay_text(&self) -> String {
        CATALOGUE.text(self.0, "import-missing-stay-text", &[])
    }

    /// zh-CN: 「台账没有提到的，结束其入住登记」
    pub fn import_missing_end(&self) -> String {
        CATALOGUE.text(self.0, "import-missing-end", &[])
    }

    /// zh-CN: 「要结束登记时，请输入人次 {n}」
    pub fn import_confirm(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-confirm", &[("n", n.into())])
    }

    /// zh-CN: 「输入 {n}，或小区名称「{name}」。只新增和更新时不用填。」
    pub fn import_confirm_hint(&self, n: impl Into<Arg>, name: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-confirm-hint", &[("n", n.into()), ("name", name.into())])
    }

    /// zh-CN: 「重新填写，或留空」
    pub fn import_blank_hint(&self) -> String {
        CATALOGUE.text(self.0, "import-blank-hint", &[])
    }

    /// zh-CN: 「相差 {by} ㎡：{out} 行不导入（房号读不出、重复或选择不导入），{unread} 处面积读不出。」
    pub fn import_area_why(&self, by: impl Into<Arg>, out: impl Into<Arg>, unread: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-area-why", &[("by", by.into()), ("out", out.into()), ("unread", unread.into())])
    }

    /// zh-CN: 「相差 {by} ㎡：各行都已计入，是表内合计与各行之和不一致。」
    pub fn import_area_why_sheet(&self, by: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-area-why-sheet", &[("by", by.into())])
    }

    /// zh-CN: 「留空或未导入的内容」
    pub fn import_losses_title(&self) -> String {
        CATALOGUE.text(self.0, "import-losses-title", &[])
    }

    /// zh-CN: 「请对照原台账的单元格，在房屋或住户页上补齐。」
    pub fn import_losses_text(&self) -> String {
        CATALOGUE.text(self.0, "import-losses-text", &[])
    }

    /// zh-CN: 「处理」
    pub fn loss_became(&self) -> String {
        CATALOGUE.text(self.0, "loss-became", &[])
    }

    /// zh-CN: 「这一格留空」
    pub fn loss_blank(&self) -> String {
        CATALOGUE.text(self.0, "loss-blank", &[])
    }

    /// zh-CN: 「这一行未导入」
    pub fn loss_row(&self) -> String {
        CATALOGUE.text(self.0, "loss-row", &[])
    }

    /// zh-CN: 「已结束的入住登记」
    pub fn import_ended_title(&self) -> String {
        CATALOGUE.text(self.0, "import-ended-title", &[])
    }

    /// zh-CN: 「{n} 条」
    pub fn import_ended_count(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-ended-count", &[("n", n.into())])
    }

    /// zh-CN: 「撤销这次导入」
    pub fn import_undo(&self) -> String {
        CATALOGUE.text(self.0, "import-undo", &[])
    }

    /// zh-CN: 「结束的入住登记恢复，登记到已有房屋的人撤回，面积、收楼日期和姓名改回原样。新增的楼栋、房屋、人员和电话保留。」
    pub fn import_undo_text(&self) -> String {
        CATALOGUE.text(self.0, "import-undo-text", &[])
    }

    /// zh-CN: 「把这次导入改动的内容恢复原样？」
    pub fn import_undo_confirm(&self) -> String {
        CATALOGUE.text(self.0, "import-undo-confirm", &[])
    }

    /// zh-CN: 「这些资料在导入之后又有人改过，不能整批撤销了。请在相应的房屋页上修改。」
    pub fn import_undo_built_upon(&self) -> String {
        CATALOGUE.text(self.0, "import-undo-built-upon", &[])
    }

    /// zh-CN: 「这次导入已撤销，原有的登记已恢复。」
    pub fn import_undone(&self) -> String {
        CATALOGUE.text(self.0, "import-undone", &[])
    }

    /// zh-CN: 「新增」
    pub fn import_new(&self) -> String {
        CATALOGUE.text(self.0, "import-new", &[])
    }

    /// zh-CN: 「更新」
    pub fn import_changed(&self) -> String {
        CATALOGUE.text(self.0, "import-changed", &[])
    }

    /// zh-CN: 「未变」
    pub fn import_same(&self) -> String {
        CATALOGUE.text(self.0, "import-same", &[])
    }

    /// zh-CN: 「结束」
    pub fn import_ended(&self) -> String {
        CATALOGUE.text(self.0, "import-ended", &[])
    }

    /// zh-CN: 「楼栋」
    pub fn import_count_buildings(&self) -> String {
        CATALOGUE.text(self.0, "import-count-buildings", &[])
    }

    /// zh-CN: 「房屋」
    pub fn import_count_units(&self) -> String {
        CATALOGUE.text(self.0, "import-count-units", &[])
    }

    /// zh-CN: 「人员」
    pub fn import_count_people(&self) -> String {
        CATALOGUE.text(self.0, "import-count-people", &[])
    }

    /// zh-CN: 「入住关系」
    pub fn import_count_occupancies(&self) -> String {
        CATALOGUE.text(self.0, "import-count-occupancies", &[])
    }

    /// zh-CN: 「电话」
    pub fn import_count_contacts(&self) -> String {
        CATALOGUE.text(self.0, "import-count-contacts", &[])
    }

    /// zh-CN: 「车辆」
    pub fn import_count_vehicles(&self) -> String {
        CATALOGUE.text(self.0, "import-count-vehicles", &[])
    }

    /// zh-CN: 「留空或未导入：{n} 处」
    pub fn import_count_left_out(&self, n: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "import-count-left-out", &[("n", n.into())])
    }

    /// zh-CN: 「楼栋」
    pub fn field_building(&self) -> String {
        CATALOGUE.text(self.0, "field-building", &[])
    }

    /// zh-CN: 「单元」
    pub fn field_entrance(&self) -> String {
        CATALOGUE.text(self.0, "field-entrance", &[])
    }

    /// zh-CN: 「房号」
    pub fn field_room(&self) -> String {
        CATALOGUE.text(self.0, "field-room", &[])
    }

    /// zh-CN: 「建筑面积」
    pub fn field_area(&self) -> String {
        CATALOGUE.text(self.0, "field-area", &[])
    }

    /// zh-CN: 「收楼日期」
    pub fn field_delivered_on(&self) -> String {
        CATALOGUE.text(self.0, "field-delivered-on", &[])
    }

    /// zh-CN: 「业主姓名」
    pub fn field_owner(&self) -> String {
        CATALOGUE.text(self.0, "field-owner", &[])
    }

    /// zh-CN: 「业主电话」
    pub fn field_owner_phone(&self) -> String {
        CATALOGUE.text(self.0, "field-owner-phone", &[])
    }

    /// zh-CN: 「备用电话」
    pub fn field_owner_phone2(&self) -> String {
        CATALOGUE.text(self.0, "field-owner-phone2", &[])
    }

    /// zh-CN: 「身份证号」
    pub fn field_owner_id(&self) -> String {
        CATALOGUE.text(self.0, "field-owner-id", &[])
    }

    /// zh-CN: 「租户姓名」
    pub fn field_tenant(&self) -> String {
        CATALOGUE.text(self.0, "field-tenant", &[])
    }

    /// zh-CN: 「租户电话」
    pub fn field_tenant_phone(&self) -> String {
        CATALOGUE.text(self.0, "field-tenant-phone", &[])
    }

    /// zh-CN: 「车牌号」
    pub fn field_plate(&self) -> String {
        CATALOGUE.text(self.0, "field-plate", &[])
    }

    /// zh-CN: 「车位号」
    pub fn field_space(&self) -> String {
        CATALOGUE.text(self.0, "field-space", &[])
    }

    /// zh-CN: 「欠费金额」
    pub fn field_arrears(&self) -> String {
        CATALOGUE.text(self.0, "field-arrears", &[])
    }

    /// zh-CN: 「备注」
    pub fn field_note(&self) -> String {
        CATALOGUE.text(self.0, "field-note", &[])
    }

    /// zh-CN: 「房号」
    pub fn kind_room(&self) -> String {
        CATALOGUE.text(self.0, "kind-room", &[])
    }

    /// zh-CN: 「房号重复」
    pub fn kind_duplicate_room(&self) -> String {
        CATALOGUE.text(self.0, "kind-duplicate-room", &[])
    }

    /// zh-CN: 「楼栋为空」
    pub fn kind_building_blank(&self) -> String {
        CATALOGUE.text(self.0, "kind-building-blank", &[])
    }

    /// zh-CN: 「面积」
    pub fn kind_area(&self) -> String {
        CATALOGUE.text(self.0, "kind-area", &[])
    }

    /// zh-CN: 「日期」
    pub fn kind_date(&self) -> String {
        CATALOGUE.text(self.0, "kind-date", &[])
    }

    /// zh-CN: 「缺业主」
    pub fn kind_owner_missing(&self) -> String {
        CATALOGUE.text(self.0, "kind-owner-missing", &[])
    }

    /// zh-CN: 「缺租户姓名」
    pub fn kind_tenant_missing(&self) -> String {
        CATALOGUE.text(self.0, "kind-tenant-missing", &[])
    }

    /// zh-CN: 「姓名」
    pub fn kind_name(&self) -> String {
        CATALOGUE.text(self.0, "kind-name", &[])
    }

    /// zh-CN: 「电话」
    pub fn kind_phone(&self) -> String {
        CATALOGUE.text(self.0, "kind-phone", &[])
    }

    /// zh-CN: 「身份证号」
    pub fn kind_id_number(&self) -> String {
        CATALOGUE.text(self.0, "kind-id-number", &[])
    }

    /// zh-CN: 「身份证号丢位」
    pub fn kind_id_number_lost_digits(&self) -> String {
        CATALOGUE.text(self.0, "kind-id-number-lost-digits", &[])
    }

    /// zh-CN: 「车牌」
    pub fn kind_plate(&self) -> String {
        CATALOGUE.text(self.0, "kind-plate", &[])
    }

    /// zh-CN: 「车牌重复」
    pub fn kind_duplicate_plate(&self) -> String {
        CATALOGUE.text(self.0, "kind-duplicate-plate", &[])
    }

    /// zh-CN: 「欠费」
    pub fn kind_arrears(&self) -> String {
        CATALOGUE.text(self.0, "kind-arrears", &[])
    }

    /// zh-CN: 「公式出错」
    pub fn kind_cell_error(&self) -> String {
        CATALOGUE.text(self.0, "kind-cell-error", &[])
    }

    /// zh-CN: 「缺房号列」
    pub fn kind_room_column_missing(&self) -> String {
        CATALOGUE.text(self.0, "kind-room-column-missing", &[])
    }

    /// zh-CN: 「没有房号，这一行不会导入。」
    pub fn problem_room_blank(&self) -> String {
        CATALOGUE.text(self.0, "problem-room-blank", &[])
    }

    /// zh-CN: 「「{value}」不是能识别的房号，这一行不会导入。」
    pub fn problem_room(&self, value: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "problem-room", &[("value", value.into())])
    }

    /// zh-CN: 「{value} 与第 {row} 行重复，这一行不会导入。」
    pub fn problem_duplicate_room(&self, row: impl Into<Arg>, value: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "problem-duplicate-room", &[("row", row.into()), ("value", value.into())])
    }

    /// zh-CN: 「楼栋为空，上面也没有可以沿用的楼栋。」
    pub fn problem_building_unknown(&self) -> String {
        CATALOGUE.text(self.0, "problem-building-unknown", &[])
    }

    /// zh-CN: 「楼栋为空，已沿用上一行的「{building}」，请核对。」
    pub fn problem_building_blank(&self, building: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "problem-building-blank", &[("building", building.into())])
    }

    /// zh-CN: 「「{value}」不是面积，将留空。」
    pub fn problem_area(&self, value: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "problem-area", &[("value", value.into())])
    }

    /// zh-CN: 「「{value}」不是有效的日期，将留空。」
    pub fn problem_date(&self, value: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "problem-date", &[("value", value.into())])
    }

    /// zh-CN: 「没有业主姓名，房屋照常导入。」
    pub fn problem_owner_missing(&self) -> String {
        CATALOGUE.text(self.0, "problem-owner-missing", &[])
    }

    /// zh-CN: 「有租户电话，没有租户姓名，电话不会导入。」
    pub fn problem_tenant_missing(&self) -> String {
        CATALOGUE.text(self.0, "problem-tenant-missing", &[])
    }

    /// zh-CN: 「「{value}」不像姓名，将留空。」
    pub fn problem_name(&self, value: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "problem-name", &[("value", value.into())])
    }

    /// zh-CN: 「「{value}」不是有效的电话号码，将留空。」
    pub fn problem_phone(&self, value: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "problem-phone", &[("value", value.into())])
    }

    /// zh-CN: 「身份证号不对（位数或校验码），将留空。」
    pub fn problem_id_number(&self) -> String {
        CATALOGUE.text(self.0, "problem-id-number", &[])
    }

    /// zh-CN: 「数字格式只保留前 15 位，后几位已丢失，将留空。请重新填写。」
    pub fn problem_id_number_lost_digits(&self) -> String {
        CATALOGUE.text(self.0, "problem-id-number-lost-digits", &[])
    }

    /// zh-CN: 「「{value}」不是有效的车牌号，将留空。」
    pub fn problem_plate(&self, value: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "problem-plate", &[("value", value.into())])
    }

    /// zh-CN: 「车牌 {value} 已登记在 {room}，将留空。」
    pub fn problem_duplicate_plate(&self, room: impl Into<Arg>, value: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "problem-duplicate-plate", &[("room", room.into()), ("value", value.into())])
    }

    /// zh-CN: 「「{value}」不是金额，将留空。」
    pub fn problem_arrears(&self, value: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "problem-arrears", &[("value", value.into())])
    }

    /// zh-CN: 「公式出错（{value}），将留空。」
    pub fn problem_cell_error(&self, value: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "problem-cell-error", &[("value", value.into())])
    }

    /// zh-CN: 「没有找到房号列，请在下面选择。」
    pub fn problem_room_column_missing(&self) -> String {
        CATALOGUE.text(self.0, "problem-room-column-missing", &[])
    }

    /// zh-CN: 「台账欠费」
    pub fn ledger_arrears(&self) -> String {
        CATALOGUE.text(self.0, "ledger-arrears", &[])
    }

    /// zh-CN: 「台账车位」
    pub fn ledger_space(&self) -> String {
        CATALOGUE.text(self.0, "ledger-space", &[])
    }

    /// zh-CN: 「台账备注」
    pub fn ledger_note(&self) -> String {
        CATALOGUE.text(self.0, "ledger-note", &[])
    }

    /// zh-CN: 「来自 {day} 导入的台账」
    pub fn ledger_of(&self, day: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "ledger-of", &[("day", day.into())])
    }

    /// zh-CN: 「台账导入」
    pub fn timeline_imported(&self) -> String {
        CATALOGUE.text(self.0, "timeline-imported", &[])
    }

    /// zh-CN: 「按台账「{file}」登记。」
    pub fn timeline_imported_text(&self, file: impl Into<Arg>) -> String {
        CATALOGUE.text(self.0, "timeline-imported-text", &[("file", file.into())])
    }

    /// zh-CN: 「这是一个空文件，请换一份。」
    pub fn invalid_file_empty(&self) -> String {
        CATALOGUE.text(self.0, "invalid-file-empty", &[])
    }

    /// zh-CN: 「文件超过 16 MB，请分成几份。」
    pub fn invalid_file_too_large(&self) -> String {
        CATALOGUE.text(self.0, "invalid-file-too-large", &[])
    }

    /// zh-CN: 「这不是 Excel 或 CSV 文件，请换一份。」
    pub fn invalid_file_not_a_workbook(&self) -> String {
        CATALOGUE.text(self.0, "invalid-file-not-a-workbook", &[])
    }

    /// zh-CN: 「文件设了密码，请先在 Excel 里取消密码再上传。」
    pub fn invalid_file_encrypted(&self) -> String {
        CATALOGUE.text(self.0, "invalid-file-encrypted", &[])
    }

    /// zh-CN: 「这是一张存成 .xls 的网页，请用 Excel 打开后另存为 .xlsx。」
    pub fn invalid_file_is_web_page(&self) -> String {
        CATALOGUE.text(self.0, "invalid-file-is-web-page", &[])
    }

    /// zh-CN: 「文件已损坏，打不开。请用 Excel 打开后另存一份再上传。」
    pub fn invalid_file_broken(&self) -> String {
        CATALOGUE.text(self.0, "invalid-file-broken", &[])
    }

    /// zh-CN: 「文件展开后异常地大，没有读取。请另存为一份新的 .xlsx。」
    pub fn invalid_file_hostile(&self) -> String {
        CATALOGUE.text(self.0, "invalid-file-hostile", &[])
    }

    /// zh-CN: 「找不到这个文件。」
    pub fn invalid_file_not_found(&self) -> String {
        CATALOGUE.text(self.0, "invalid-file-not-found", &[])
    }

    /// zh-CN: 「行数超过 6 万，请分成几份导入。」
    pub fn invalid_too_many_rows(&self) -> String {
        CATALOGUE.text(self.0, "invalid-too-many-rows", &[])
    }

    /// zh-CN: 「内容太多了，请只保留台账这一张表。」
    pub fn invalid_too_many_cells(&self) -> String {
        CATALOGUE.text(self.0, "invalid-too-many-cells", &[])
    }

    /// zh-CN: 「文件里没有内容。」
    pub fn invalid_no_sheet(&self) -> String {
        CATALOGUE.text(self.0, "invalid-no-sheet", &[])
    }

    /// zh-CN: 「没有找到表头。表头里至少要有房号（或楼栋）和业主等两列。」
    pub fn invalid_no_header(&self) -> String {
        CATALOGUE.text(self.0, "invalid-no-header", &[])
    }

    /// zh-CN: 「还有问题没有处理。请先修正，或选择略过有问题的内容。」
    pub fn invalid_unmended(&self) -> String {
        CATALOGUE.text(self.0, "invalid-unmended", &[])
    }

    /// zh-CN: 「这份台账已经导入或放弃了，请重新上传。」
    pub fn invalid_not_a_draft(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-draft", &[])
    }

    /// zh-CN: 「没有这个单元格。」
    pub fn invalid_not_a_cell(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-a-cell", &[])
    }

    /// zh-CN: 「没有可以导入的房屋。」
    pub fn invalid_nothing_to_import(&self) -> String {
        CATALOGUE.text(self.0, "invalid-nothing-to-import", &[])
    }

    /// zh-CN: 「导入期间房屋资料被别人改动，请再试一次。」
    pub fn invalid_changed_meanwhile(&self) -> String {
        CATALOGUE.text(self.0, "invalid-changed-meanwhile", &[])
    }

    /// zh-CN: 「请输入要结束的人次，或小区名称；不想结束谁，请选「只新增和更新」。」
    pub fn invalid_not_the_number(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-the-number", &[])
    }

    /// zh-CN: 「这份台账没有导入，或已经撤销了。」
    pub fn invalid_not_imported(&self) -> String {
        CATALOGUE.text(self.0, "invalid-not-imported", &[])
    }

    /// zh-CN: 「这些资料在导入之后又有人改过，不能整批撤销了。」
    pub fn invalid_built_upon(&self) -> String {
        CATALOGUE.text(self.0, "invalid-built-upon", &[])
    }
}
