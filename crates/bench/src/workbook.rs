//! The import of a large ledger: 20,000 rows.

use std::path::Path;
use std::time::Instant;

use kernel::actor::Actor;
use kernel::ids::COMPANY;
use kernel::lang::Lang;
use platform::{lines, module};
use server::compose::{Around, open};

use crate::house::{close, config};
use crate::row;

const ROWS: u32 = 20_000;

fn ledger(path: &Path) {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, title) in
        ["栋号", "单元", "房号", "建筑面积", "业主姓名", "联系电话", "收楼日期"].into_iter().enumerate()
    {
        sheet.write(0, column as u16, title).unwrap();
    }
    for n in 0..ROWS {
        let (building, entrance, floor, door) = (n / 400 + 1, n / 200 % 2 + 1, n / 8 % 25 + 1, n % 8 + 1);
        sheet.write(n + 1, 0, format!("{building}栋")).unwrap();
        sheet.write(n + 1, 1, format!("{entrance}单元")).unwrap();
        sheet.write(n + 1, 2, format!("{floor}{door:02}")).unwrap();
        sheet.write(n + 1, 3, f64::from(60 + n % 90)).unwrap();
        sheet
            .write(
                n + 1,
                4,
                format!(
                    "{}{}",
                    ["王", "李", "张", "陈", "刘"][n as usize % 5],
                    ["伟", "芳", "秀英", "敏", "建国", "丽"][n as usize / 5 % 6]
                ),
            )
            .unwrap();
        sheet.write(n + 1, 5, format!("138{:08}", n * 37 % 100_000_000)).unwrap();
        sheet.write(n + 1, 6, "2024-05-01").unwrap();
    }
    book.save(path).unwrap();
}

/// Preview and commit of 20,000 rows into a fresh community.
pub(crate) fn measure(folder: &Path) {
    let file = folder.join("ledger.xlsx");
    ledger(&file);
    let data = folder.join("import");
    let app = open(&config(&data), Around::default(), false).unwrap();
    let command = app.command(COMPANY, Actor::system(), None).unwrap();
    let line = app
        .store()
        .write_blocking(command, |tx| {
            let id = tx.id();
            lines::create(tx, id, "large", "large", "Asia/Shanghai").map(|()| id)
        })
        .unwrap()
        .answer;
    let command = app.command(line, Actor::system(), None).unwrap();
    let seeds = app.clone();
    app.store().write_blocking(command, move |tx| module::seed_community(&seeds, tx)).unwrap();
    let started = Instant::now();
    let preview = import::preview::preview_file(&file, None, Lang::Zh).unwrap();
    row(&format!("import: preview of {} rows", preview.rows), format!("{:.1} s", started.elapsed().as_secs_f64()));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let commit = || {
        let how = import::model::How { skip_problems: true, ..Default::default() };
        runtime.block_on(import::run::commit_file(&app, line, Actor::system(), &file, None, how)).unwrap()
    };
    let started = Instant::now();
    let counts = commit();
    row(
        &format!("import: commit of {} units, reading included", counts.units_new),
        format!("{:.1} s", started.elapsed().as_secs_f64()),
    );
    let started = Instant::now();
    commit();
    row("import: the same file again", format!("{:.1} s", started.elapsed().as_secs_f64()));
    close(&app, &data);
}
