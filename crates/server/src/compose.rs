//! The house put together: every module, and the program opened on its database.

use std::path::Path;
use std::sync::Arc;

use kernel::fault::Fault;
use platform::app::{App, Parts, Settings};
use platform::clock::{Clock, SystemClock};
use platform::db::{Standing, Store, StoreConfig, Target, count_sealed, migrate, standing};
use platform::files::{Files, MasterKey};
use platform::module::{Composed, Module};
use platform::sender::{Printing, Sender};

use crate::config::Config;
use crate::embedded;

/// Every module, floor by floor.
pub fn modules() -> Vec<Module> {
    vec![
        platform::module::own(),
        Module { set_up: crate::first_day::STEPS, ..registry::module() },
        staff::module(),
        library::module(),
        responsibility::module(),
        scheduling::module(),
        money::module(),
        import::module(),
        notices::module(),
        intake::module(),
        work_orders::module(),
        return_visits::module(),
        portal::module(),
        open311::module(),
        crate::reference::module(),
    ]
}

/// What may be exchanged when the program is opened (tests exchange both).
pub struct Around {
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The sender of short messages.
    pub sender: Arc<dyn Sender>,
}

impl Default for Around {
    fn default() -> Self {
        Self { clock: Arc::new(SystemClock), sender: Arc::new(Printing) }
    }
}

/// Migrates the database and opens the program on it. Where there is no master key, and nothing that one had sealed, one
/// is made.
///
/// # Errors
/// When the database can't be opened or brought up to date; when papers are sealed and their key isn't there.
pub fn open(config: &Config, around: Around, demo: bool) -> Result<App, Fault> {
    bring_up_to_date(config)?;
    let key = match MasterKey::read(&config.key_file())? {
        Some(key) => key,
        None => first_key(config)?,
    };
    let files = Files::folder(&config.data.join("blobs"), key)?;
    open_migrated(config, around, files, demo)
}

/// The same for a command that seals nothing: no master key is made.
pub fn open_for_command(config: &Config) -> Result<App, Fault> {
    bring_up_to_date(config)?;
    open_migrated(config, Around::default(), files_as_they_are(config)?, false)
}

/// Opens the program to look at what is there: nothing is migrated, nothing is made.
///
/// # Errors
/// When there is no database, or one that isn't up to date.
pub fn look(config: &Config) -> Result<App, Fault> {
    match standing(&config.target()?, &embedded::migrations())? {
        Standing::Current => open_migrated(config, Around::default(), files_as_they_are(config)?, false),
        Standing::Empty => Err(Fault::broken("there is no database yet: `guanjia serve` makes it")),
        Standing::Behind(names) => Err(Fault::broken(format!(
            "the database is older than this program ({} migrations wait): `guanjia migrate` brings it up to date",
            names.len()
        ))),
    }
}

fn bring_up_to_date(config: &Config) -> Result<(), Fault> {
    make_folder(&config.data)?;
    let target = config.target()?;
    if let Target::Sqlite(path) = &target
        && let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty())
    {
        make_folder(folder)?;
    }
    let before = |first: &str| crate::commands::copy::before_migration(config, first);
    let applied = migrate(&target, &embedded::migrations(), before)?;
    if !applied.is_empty() {
        tracing::info!(count = applied.len(), "migrations applied");
    }
    Ok(())
}

/// Makes a folder that belongs to the service alone, where it isn't there yet.
pub fn make_folder(folder: &Path) -> Result<(), Fault> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|e| Fault::broken(format!("{}: {e}", folder.display())))
}

fn first_key(config: &Config) -> Result<MasterKey, Fault> {
    let (sealed, _) = count_sealed(&config.target()?, &embedded::migrations(), None)?;
    let file = config.key_file();
    if sealed > 0 {
        return Err(Fault::broken(format!(
            "{sealed} papers are sealed and their master key is not at {}: put its file there (see docs/operations.md)",
            file.display()
        )));
    }
    MasterKey::create(&file)
}

fn files_as_they_are(config: &Config) -> Result<Files, Fault> {
    let folder = config.data.join("blobs");
    match MasterKey::read(&config.key_file())? {
        _ if !folder.exists() => Ok(Files::none()),
        Some(key) => Files::folder(&folder, key),
        None => Files::folder_without_key(&folder),
    }
}

/// Opens the program on a database that has been migrated.
pub fn open_migrated(config: &Config, around: Around, files: Files, demo: bool) -> Result<App, Fault> {
    let modules = modules();
    let reacts = Arc::new(Composed(modules.iter().flat_map(|m| m.reactions.iter().copied()).collect()));
    let store_config = StoreConfig {
        target: config.target()?,
        readers: config.readers,
        writers: config.writers,
        fingerprint_key: files.fingerprint_key()?,
    };
    let store = Store::open(&store_config, reacts)?;
    let allowed = config.outgoing_allow.split(',').map(|net| net.trim().to_owned()).filter(|net| !net.is_empty());
    let settings = Settings {
        public_url: config.public_url.clone(),
        listen: config.listen.clone(),
        trusted_proxies: config.proxies()?,
        metrics_token: config.metrics_token.clone(),
        demo,
        outgoing_allow: allowed.collect(),
        metrics: Some(crate::metrics::render),
    };
    Ok(App::new(Parts {
        store,
        clock: around.clock,
        modules,
        assets: embedded::assets(),
        files,
        sender: around.sender,
        settings,
    }))
}

/// Whether the folder can be written.
pub fn is_writable(folder: &Path) -> bool {
    let probe = folder.join(".probe");
    std::fs::write(&probe, b"x").and_then(|()| std::fs::remove_file(&probe)).is_ok()
}
