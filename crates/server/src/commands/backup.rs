//! `backup` and `restore`: a tar of a manifest, every table as lines of JSON, and every file. Engine-neutral: a backup of
//! SQLite can be restored into PostgreSQL and the other way round. The master key is left out.

use std::fs::File;
use std::io::{BufReader, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::COMPANY;
use platform::db::{Migration, Table, TableSum, Target, Tx, tables};
use serde::{Deserialize, Serialize};

use crate::compose::{Around, open};
use crate::config::Config;
use crate::embedded;

#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    format: u32,
    migrations: Vec<String>,
    tables: Vec<TableSum>,
    files: usize,
}

fn io(error: std::io::Error) -> Fault {
    Fault::broken(error)
}

/// Writes a backup while the server may be running; one snapshot.
pub fn backup(config: &Config, file: &Path) -> Result<ExitCode, Fault> {
    let app = open(config, Around::default(), false)?;
    let migrations = embedded::migrations();
    let temp = file.with_extension("part");
    let mut tar =
        tar::Builder::new(File::create(&temp).map_err(|e| Fault::broken(format!("{}: {e}", temp.display())))?);
    let names: Vec<String> = migrations.iter().map(|m| m.name.clone()).collect();
    let all = tables(&migrations);
    let texts = app.store().read_blocking(move |db| {
        all.iter()
            .map(|table| {
                let mut text = Vec::new();
                let sum = table.write(db, &mut text)?;
                Ok((sum, text))
            })
            .collect::<Result<Vec<_>, Fault>>()
    })?;
    let blobs = config.data.join("blobs");
    let files = files_below(&blobs)?;
    let manifest = Manifest {
        format: 1,
        migrations: names,
        tables: texts.iter().map(|(sum, _)| sum.clone()).collect(),
        files: files.len(),
    };
    append(&mut tar, "manifest.json", serde_json::to_string_pretty(&manifest).map_err(Fault::broken)?.as_bytes())?;
    for (sum, text) in &texts {
        append(&mut tar, &format!("tables/{}.jsonl", sum.name), text)?;
    }
    for name in &files {
        tar.append_path_with_name(blobs.join(name), format!("blobs/{name}")).map_err(io)?;
    }
    let mut done = tar.into_inner().map_err(io)?;
    done.flush().and_then(|()| done.sync_all()).map_err(io)?;
    std::fs::rename(&temp, file).map_err(io)?;
    app.store().close();
    let rows: i64 = manifest.tables.iter().map(|t| t.rows).sum();
    println!(
        "{}: {rows} rows of {} tables, {} files. The master key is not in it: keep a copy of {} elsewhere.",
        file.display(),
        manifest.tables.len(),
        manifest.files,
        config.key_file().display()
    );
    Ok(ExitCode::SUCCESS)
}

fn append(tar: &mut tar::Builder<File>, name: &str, bytes: &[u8]) -> Result<(), Fault> {
    let mut header = tar::Header::new_ustar();
    header.set_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
    header.set_mode(0o600);
    header.set_cksum();
    tar.append_data(&mut header, name, bytes).map_err(io)
}

/// The stored files, as `community/blob`.
fn files_below(folder: &Path) -> Result<Vec<String>, Fault> {
    let mut found = Vec::new();
    if !folder.exists() {
        return Ok(found);
    }
    for community in std::fs::read_dir(folder).map_err(io)? {
        let community = community.map_err(io)?;
        if !community.path().is_dir() {
            continue;
        }
        for file in std::fs::read_dir(community.path()).map_err(io)? {
            let file = file.map_err(io)?;
            // The store writes beside the final name first: what is not renamed yet belongs to no row.
            if let (Some(folder), Some(name)) = (community.file_name().to_str(), file.file_name().to_str())
                && !name.contains('#')
            {
                found.push(format!("{folder}/{name}"));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Restores a backup into an installation that holds nothing yet, and compares every table with the manifest.
pub fn restore(config: &Config, file: &Path) -> Result<ExitCode, Fault> {
    let mut archive = tar::Archive::new(BufReader::new(
        File::open(file).map_err(|e| Fault::broken(format!("{}: {e}", file.display())))?,
    ));
    let app = open(config, Around::default(), false)?;
    let events = app.store().read_blocking(|db| platform::history::after(db, COMPANY, 0, 1))?;
    if !events.is_empty() {
        return Err(Fault::broken("the database is not empty: restore into a new data folder or database"));
    }
    let migrations: Vec<Migration> = embedded::migrations();
    let all = tables(&migrations);
    let mut manifest: Option<Manifest> = None;
    let mut texts: Vec<(String, Vec<u8>)> = Vec::new();
    for entry in archive.entries().map_err(io)? {
        let mut entry = entry.map_err(io)?;
        let name = entry.path().map_err(io)?.to_string_lossy().into_owned();
        if name == "manifest.json" {
            manifest =
                Some(serde_json::from_reader(&mut entry).map_err(|_| Fault::broken("the manifest cannot be read"))?);
        } else if let Some(table) = name.strip_prefix("tables/").and_then(|n| n.strip_suffix(".jsonl")) {
            let mut text = Vec::new();
            entry.read_to_end(&mut text).map_err(io)?;
            texts.push((table.to_owned(), text));
        } else if name.starts_with("blobs/") {
            entry.unpack_in(&config.data).map_err(io)?;
        }
    }
    let manifest = manifest.ok_or_else(|| Fault::broken("this file is no backup of Guanjia"))?;
    if manifest.migrations.iter().any(|m| !migrations.iter().any(|ours| ours.name == *m)) {
        return Err(Fault::broken("the backup is newer than this program"));
    }
    load(&app, &all, texts)?;
    let wanted = manifest.tables;
    let differing = app.store().read_blocking(move |db| {
        let mut differing = Vec::new();
        for sum in &wanted {
            let Some(table) = all.iter().find(|t| t.name == sum.name) else { continue };
            if table.write(db, &mut std::io::sink())? != *sum {
                differing.push(sum.name.clone());
            }
        }
        Ok(differing)
    })?;
    let report = super::verify::report(&app)?;
    app.store().close();
    if !differing.is_empty() || !report.ok {
        return Err(Fault::broken(format!("the restored database differs from the backup: {}", differing.join(", "))));
    }
    println!("restored: {} files, every table equal, the history verifies", manifest.files);
    if !config.key_file().exists() {
        println!("put the master key at {} to open sealed papers", config.key_file().display());
    }
    Ok(ExitCode::SUCCESS)
}

fn load(app: &platform::app::App, all: &[Table], texts: Vec<(String, Vec<u8>)>) -> Result<(), Fault> {
    let all = all.to_vec();
    let command = app.command(COMPANY, Actor::system(), None)?;
    app.store().write_blocking(command, move |tx: &mut Tx<'_>| {
        for table in all.iter().rev() {
            table.clear(tx)?;
        }
        for table in &all {
            if let Some((_, text)) = texts.iter().find(|(name, _)| *name == table.name) {
                table.read(tx, &mut text.as_slice())?;
            }
        }
        Ok(())
    })?;
    Ok(())
}

/// Before a migration of an embedded database: a copy of the file beside it. A server is backed up by its operator.
pub fn before_migration(config: &Config) -> Result<(), Fault> {
    let Target::Sqlite(path) = config.target()? else { return Ok(()) };
    for ending in ["", "-wal"] {
        let from = path.with_file_name(format!("{}{ending}", path.file_name().unwrap_or_default().to_string_lossy()));
        if from.exists() {
            let to = from
                .with_file_name(format!("{}.before-migration", from.file_name().unwrap_or_default().to_string_lossy()));
            std::fs::copy(&from, &to).map_err(io)?;
        }
    }
    Ok(())
}
