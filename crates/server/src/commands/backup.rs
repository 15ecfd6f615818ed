//! `backup`: a tar of a manifest, every table as lines of JSON, and every file. Engine-neutral: a backup of SQLite can be
//! restored into PostgreSQL and the other way round. The master key is left out. (`restore` is beside it.)

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::COMPANY;
use platform::app::App;
use platform::db::{TableSum, Tx, tables};
use serde::{Deserialize, Serialize};

use crate::compose::{look, make_folder};
use crate::config::Config;
use crate::embedded;
use crate::store::note_backup;

pub use super::restore::restore;

/// What a backup holds.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub(super) format: u32,
    pub(super) migrations: Vec<String>,
    pub(super) tables: Vec<TableSum>,
    pub(super) files: usize,
}

pub(super) fn io(error: std::io::Error) -> Fault {
    if error.kind() == std::io::ErrorKind::StorageFull { Fault::Full } else { Fault::broken(error) }
}

/// A folder for the time of a command, removed at its end whatever comes.
pub(super) struct Scratch(pub(super) PathBuf);

impl Scratch {
    pub(super) fn new(path: PathBuf) -> Result<Self, Fault> {
        if path.exists() {
            std::fs::remove_dir_all(&path).map_err(io)?;
        }
        make_folder(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.0) {
            tracing::warn!(%error, folder = %self.0.display(), "a folder was left behind");
        }
    }
}

/// A new file that only its owner may read.
pub(super) fn own_file(path: &Path) -> Result<File, Fault> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|e| Fault::broken(format!("{}: {e}", path.display())))
}

/// Writes a backup while the server may be running; one snapshot.
pub fn backup(config: &Config, file: &Path) -> Result<ExitCode, Fault> {
    let app = look(config)?;
    let written = write(&app, config, file);
    app.store().close();
    let manifest = written?;
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

fn write(app: &App, config: &Config, file: &Path) -> Result<Manifest, Fault> {
    let started = app.now();
    let beside = |ending: &str| {
        file.with_file_name(format!("{}.{ending}", file.file_name().unwrap_or_default().to_string_lossy()))
    };
    let scratch = Scratch::new(beside("tables"))?;
    let sums = dump_tables(app, &scratch.0)?;
    let blobs = config.data.join("blobs");
    let files = files_below(&blobs)?;
    let manifest = Manifest {
        format: 1,
        migrations: embedded::migrations().into_iter().map(|m| m.name).collect(),
        tables: sums,
        files: files.len(),
    };
    let temp = beside("part");
    drop(std::fs::remove_file(&temp));
    let mut tar = tar::Builder::new(own_file(&temp)?);
    append(&mut tar, "manifest.json", serde_json::to_string_pretty(&manifest).map_err(Fault::broken)?.as_bytes())?;
    for sum in &manifest.tables {
        let name = format!("{}.jsonl", sum.name);
        tar.append_path_with_name(scratch.0.join(&name), format!("tables/{name}")).map_err(io)?;
    }
    for name in &files {
        tar.append_path_with_name(blobs.join(name), format!("blobs/{name}")).map_err(io)?;
    }
    let mut done = tar.into_inner().map_err(io)?;
    done.flush().and_then(|()| done.sync_all()).map_err(io)?;
    std::fs::rename(&temp, file).map_err(io)?;
    let folder = file.parent().filter(|f| !f.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder).and_then(|f| f.sync_all()).map_err(io)?;
    let command = app.command(COMPANY, Actor::system(), None)?;
    app.store().write_blocking(command, move |tx: &mut Tx<'_>| note_backup(tx, started))?;
    Ok(manifest)
}

/// Every table into a file of its own, all in one snapshot.
fn dump_tables(app: &App, folder: &Path) -> Result<Vec<TableSum>, Fault> {
    let (all, folder) = (tables(&embedded::migrations()), folder.to_owned());
    app.store().read_blocking(move |db| {
        all.iter()
            .map(|table| {
                let mut out = BufWriter::new(own_file(&folder.join(format!("{}.jsonl", table.name)))?);
                let sum = table.write(db, &mut out)?;
                out.flush().map_err(io)?;
                Ok(sum)
            })
            .collect()
    })
}

fn append(tar: &mut tar::Builder<File>, name: &str, bytes: &[u8]) -> Result<(), Fault> {
    let mut header = tar::Header::new_ustar();
    header.set_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
    header.set_mode(0o600);
    header.set_cksum();
    tar.append_data(&mut header, name, bytes).map_err(io)
}

/// The stored files, as `community/blob`.
pub(super) fn files_below(folder: &Path) -> Result<Vec<String>, Fault> {
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
