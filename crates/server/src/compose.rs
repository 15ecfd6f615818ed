//! The house put together: every module, and the program opened on its database.

use std::path::Path;
use std::sync::Arc;

use kernel::fault::Fault;
use platform::app::{App, Parts, Settings};
use platform::clock::{Clock, SystemClock};
use platform::db::{Store, StoreConfig, migrate};
use platform::files::{Files, MasterKey};
use platform::module::{Composed, Module};
use platform::sender::{Printing, Sender};

use crate::config::Config;
use crate::embedded;

/// Every module, floor by floor.
pub fn modules() -> Vec<Module> {
    vec![
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

/// Migrates the database and opens the program on it.
pub fn open(config: &Config, around: Around, demo: bool) -> Result<App, Fault> {
    let target = config.target()?;
    std::fs::create_dir_all(&config.data).map_err(|e| Fault::broken(format!("{}: {e}", config.data.display())))?;
    let applied = migrate(&target, &embedded::migrations(), || crate::commands::backup::before_migration(config))?;
    if !applied.is_empty() {
        tracing::info!(count = applied.len(), "migrations applied");
    }
    let files = Files::folder(&config.data.join("blobs"), MasterKey::open(&config.key_file())?)?;
    open_migrated(config, around, files, demo)
}

/// Opens the program on a database that has been migrated.
pub fn open_migrated(config: &Config, around: Around, files: Files, demo: bool) -> Result<App, Fault> {
    let modules = modules();
    let reacts = Arc::new(Composed(modules.iter().flat_map(|m| m.reactions.iter().copied()).collect()));
    let store_config = StoreConfig { target: config.target()?, readers: config.readers, writers: config.writers };
    let store = Store::open(&store_config, reacts)?;
    let allowed = config.outgoing_allow.split(',').map(|net| net.trim().to_owned()).filter(|net| !net.is_empty());
    let settings = Settings {
        public_url: config.public_url.clone(),
        listen: config.listen.clone(),
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
