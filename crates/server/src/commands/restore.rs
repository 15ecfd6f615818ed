//! `restore`: a backup into an installation that holds nothing yet.
//!
//! Everything is unpacked beside the data first. The tables are loaded at the schema of the backup in one transaction, and
//! compared with the manifest, the history followed and every file's hash taken before it is committed: a backup that
//! doesn't fit leaves nothing behind. What is newer in this program is migrated afterwards.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use platform::clock::{Clock, SystemClock, random};
use platform::db::{
    Command, Db, Migration, Standing, Store, StoreConfig, Table, TableSum, Target, Tx, count_sealed, migrate, standing,
    tables,
};
use platform::files::MasterKey;
use platform::history;
use platform::module::Composed;
use sha2::{Digest, Sha256};

use super::backup::{Manifest, Scratch, files_below, io};
use crate::compose::make_folder;
use crate::config::Config;
use crate::embedded;
use crate::store::all_lines;

/// Restores a backup.
///
/// # Errors
/// A file that is no backup, is damaged or newer than this program; an installation that holds something already.
pub fn restore(config: &Config, file: &Path) -> Result<ExitCode, Fault> {
    let open = File::open(file).map_err(|e| Fault::broken(format!("{}: {e}", file.display())))?;
    make_folder(&config.data)?;
    let (target, blobs) = (config.target()?, config.data.join("blobs"));
    let fresh = nothing_there(&target, &blobs)?;
    let scratch = Scratch::new(config.data.join("restore.part"))?;
    let manifest = unpack(open, &scratch.0)?;
    let all = embedded::migrations();
    let level: Vec<Migration> = all.iter().filter(|m| manifest.migrations.contains(&m.name)).cloned().collect();
    if level.len() != manifest.migrations.len() {
        return Err(Fault::broken("the backup is newer than this program"));
    }
    if !fresh && level.len() < all.len() {
        return Err(Fault::broken(
            "the backup is older than this database: restore into a new data folder or database",
        ));
    }
    if let Target::Sqlite(path) = &target
        && let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty())
    {
        make_folder(folder)?;
    }
    migrate(&target, &level, |_| Ok(()))?;
    load(&target, Loading { tables: tables(&level), sums: manifest.tables, scratch: scratch.0.clone(), blobs })?;
    migrate(&target, &all, |_| Ok(()))?;
    println!("restored: {} files, every table and every file equal, the history verifies", manifest.files);
    tell_of_sealed(config, &target, &all)
}

/// How many papers the key at hand doesn't open. A restore without the key succeeds.
fn tell_of_sealed(config: &Config, target: &Target, all: &[Migration]) -> Result<ExitCode, Fault> {
    let key = MasterKey::read(&config.key_file())?;
    let (sealed, foreign) = count_sealed(target, all, key.as_ref())?;
    let path = config.key_file();
    match key {
        _ if sealed == 0 => println!("no sealed papers are in it"),
        None => println!("{sealed} papers stay sealed: put their master key at {}", path.display()),
        Some(_) if foreign > 0 => {
            println!("{foreign} of {sealed} sealed papers belong to another master key than {}", path.display());
        }
        Some(_) => println!("{sealed} papers are sealed, their master key is at {}", path.display()),
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether there is not even a schema yet; an error when something is there.
fn nothing_there(target: &Target, blobs: &Path) -> Result<bool, Fault> {
    let taken = || Fault::broken("the database is not empty: restore into a new data folder or database");
    let fresh = standing(target, &embedded::migrations()).map_err(|_| taken())? == Standing::Empty;
    if !fresh {
        let (migrations, store) = (embedded::migrations(), store(target)?);
        let events = store.read_blocking(|db| history::after(db, COMPANY, 0, 1));
        store.close();
        // An installation that was only just made has no event and may be taken, if it is at this program's schema.
        if !events?.is_empty() || standing(target, &migrations)? != Standing::Current {
            return Err(taken());
        }
    }
    if files_below(blobs)?.is_empty() {
        Ok(fresh)
    } else {
        Err(Fault::broken(format!("{} is not empty: restore into a new data folder", blobs.display())))
    }
}

fn store(target: &Target) -> Result<Store, Fault> {
    let config = StoreConfig { target: target.clone(), readers: 1, writers: 1, fingerprint_key: None };
    Store::open(&config, Arc::new(Composed(Vec::new())))
}

/// Unpacks everything below the scratch folder; the manifest, once the counts fit.
fn unpack(file: File, scratch: &Path) -> Result<Manifest, Fault> {
    let mut manifest: Option<Manifest> = None;
    let mut files = BTreeSet::new();
    let mut archive = tar::Archive::new(BufReader::new(file));
    archive.set_preserve_mtime(false);
    for entry in archive.entries().map_err(io)? {
        let mut entry = entry.map_err(io)?;
        let name = entry.path().map_err(io)?.to_string_lossy().into_owned();
        if name == "manifest.json" {
            let read = serde_json::from_reader(&mut entry);
            manifest = Some(read.map_err(|_| Fault::broken("the manifest cannot be read"))?);
        } else if name.starts_with("tables/") || name.starts_with("blobs/") {
            if !entry.unpack_in(scratch).map_err(io)? {
                return Err(Fault::broken(format!("the backup holds `{name}`, which leads outside")));
            }
            if name.starts_with("blobs/") {
                files.insert(name);
            }
        }
    }
    let manifest = manifest.ok_or_else(|| Fault::broken("this file is no backup of Guanjia"))?;
    if manifest.format != 1 {
        return Err(Fault::broken("the backup is newer than this program"));
    }
    if files.len() != manifest.files {
        return Err(Fault::broken(format!("the backup has {} files, its manifest {}", files.len(), manifest.files)));
    }
    Ok(manifest)
}

#[derive(Clone)]
struct Loading {
    tables: Vec<Table>,
    sums: Vec<TableSum>,
    scratch: PathBuf,
    blobs: PathBuf,
}

/// Loads and compares in one transaction; the files take their place last.
fn load(target: &Target, loading: Loading) -> Result<(), Fault> {
    let store = store(target)?;
    let (scratch, blobs) = (loading.scratch.join("blobs"), loading.blobs.clone());
    let command = Command { line: COMPANY, actor: Actor::system(), key: None, at: SystemClock.now(), seed: random()? };
    let loaded = store.write_blocking(command, move |tx: &mut Tx<'_>| {
        for table in loading.tables.iter().rev() {
            table.clear(tx)?;
        }
        for table in &loading.tables {
            let path = loading.scratch.join("tables").join(format!("{}.jsonl", table.name));
            if path.exists() {
                table.read(tx, &mut BufReader::new(File::open(&path).map_err(io)?))?;
            }
        }
        compare(tx, &loading)?;
        put_in_place(&loading.scratch.join("blobs"), &loading.blobs)
    });
    store.close();
    if loaded.is_err() && !scratch.exists() && blobs.exists() {
        // Not committed after all: the files go back to where they are removed.
        std::fs::rename(&blobs, &scratch).map_err(io)?;
    }
    loaded.map(drop)
}

fn put_in_place(from: &Path, to: &Path) -> Result<(), Fault> {
    if !from.exists() {
        return Ok(());
    }
    if to.exists() {
        // It is empty, or this would not be reached.
        std::fs::remove_dir(to).map_err(io)?;
    }
    std::fs::rename(from, to).map_err(io)
}

fn compare(tx: &mut Tx<'_>, loading: &Loading) -> Result<(), Fault> {
    let mut faults: Vec<String> = Vec::new();
    for sum in &loading.sums {
        let table = loading.tables.iter().find(|t| t.name == sum.name);
        let written = table.map(|t| t.write(tx, &mut std::io::sink())).transpose()?;
        if written.as_ref() != Some(sum) {
            faults.push(format!("the table {} differs from the manifest", sum.name));
        }
    }
    faults.extend(tx.broken_references()?);
    for line in all_lines(tx)? {
        let report = history::verify_line(tx, line)?;
        faults.extend(report.faults.into_iter().map(|fault| format!("{}: {fault}", report.code)));
        missing_files(tx, line, &loading.scratch.join("blobs"), &mut faults)?;
    }
    if faults.is_empty() {
        return Ok(());
    }
    let more = faults.len().saturating_sub(5);
    faults.truncate(5);
    let rest = if more > 0 { format!(" … and {more} more") } else { String::new() };
    Err(Fault::broken(format!("nothing was restored, the backup doesn't fit: {}{rest}", faults.join("; "))))
}

fn missing_files(db: &mut Db<'_>, line: Id, folder: &Path, faults: &mut Vec<String>) -> Result<(), Fault> {
    let mut last = Id::nil();
    loop {
        let rows = platform::files::rows_after(db, line, last, 500)?;
        let Some((end, ..)) = rows.last() else { return Ok(()) };
        last = *end;
        for (blob, sha256, used) in &rows {
            let path = folder.join(line.simple().to_string()).join(blob.simple().to_string());
            // A file that nothing uses may have been swept while the backup was written.
            match (path.exists(), used) {
                (false, false) => {}
                (false, true) => faults.push(format!("the file {blob} is not in the backup")),
                (true, _) if hash_of(&path)?.as_slice() == sha256.as_slice() => {}
                (true, _) => faults.push(format!("the file {blob} is not what was stored")),
            }
        }
    }
}

fn hash_of(path: &Path) -> Result<Vec<u8>, Fault> {
    let (mut file, mut digest, mut chunk) = (File::open(path).map_err(io)?, Sha256::new(), vec![0; 64 * 1024]);
    loop {
        let read = file.read(&mut chunk).map_err(io)?;
        if read == 0 {
            return Ok(digest.finalize().to_vec());
        }
        digest.update(chunk.get(..read).unwrap_or_default());
    }
}
