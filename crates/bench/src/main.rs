//! `make bench`: the figures of docs/measurements.md in one run, on this machine, against 127.0.0.1 only.
//!
//! The intake path is compared with its own statements: what a run through HTTP executes is recorded, and the very same
//! statements are then run raw, in process, on a copy of the same database with the same durability.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a measurement may stop where it stands, and rates are fractions"
)]

mod client;
mod house;
mod intake;
mod process;
mod workbook;

fn main() {
    let folder = std::env::temp_dir().join(format!("guanjia-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let commands: i64 = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(4000);
    println!("| figure | value |\n|---|---|");
    let house = house::make(&folder);
    intake::compare(&house, &folder, commands);
    intake::latencies(&house);
    workbook::measure(&folder);
    process::measure(&house);
    std::fs::remove_dir_all(&folder).unwrap();
}

/// One row of the table.
fn row(figure: &str, value: impl std::fmt::Display) {
    println!("| {figure} | {value} |");
}
