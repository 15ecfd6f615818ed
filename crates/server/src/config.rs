//! What the operator decided: flags, then `GUANJIA_*`, then a TOML file, then defaults.

use std::path::PathBuf;

use clap::Args;
use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use kernel::fault::Fault;
use platform::db::Target;
use platform::web::peer::Network;
use serde::{Deserialize, Serialize};

/// Flags that every command takes.
#[derive(Debug, Clone, Default, Args, Serialize)]
pub struct Flags {
    /// The database: sqlite:PATH or postgres://user:password@host/name
    #[arg(long, global = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// The folder of database, files and (unless configured otherwise) the master key
    #[arg(long, global = true, value_name = "DIR")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<PathBuf>,
    /// Where to listen
    #[arg(long, global = true, value_name = "ADDRESS")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<String>,
    /// The address under which people reach it, such as `https://gj.example.com`
    #[arg(long, global = true, value_name = "URL")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_url: Option<String>,
    /// The master key's file
    #[arg(long, global = true, value_name = "FILE")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub master_key: Option<PathBuf>,
    /// Proxies whose X-Forwarded-For is believed: addresses or networks, separated by commas
    #[arg(long, global = true, value_name = "LIST")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_proxies: Option<String>,
    /// A TOML file with the same names
    #[arg(long, global = true, value_name = "FILE")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<PathBuf>,
}

/// The configuration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The database; empty: `guanjia.db` in the data folder.
    pub database: String,
    /// The data folder.
    pub data: PathBuf,
    /// Where to listen.
    pub listen: String,
    /// The address under which people reach it; empty: whatever the request says.
    pub public_url: String,
    /// The master key's file; empty: `master.key` in the data folder.
    pub master_key: PathBuf,
    /// Private networks that webhooks, robots and mail may reach all the same, such as `127.0.0.1, 10.1.0.0/16`; empty: none.
    pub outgoing_allow: String,
    /// The proxies whose `X-Forwarded-For` is believed: addresses or networks, separated by commas; empty: none.
    pub trusted_proxies: String,
    /// With this token `/metrics` may be read from elsewhere; empty: only from this machine.
    pub metrics_token: String,
    /// Reading threads.
    pub readers: usize,
    /// Writing threads on PostgreSQL.
    pub writers: usize,
    /// The TOML file that was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<PathBuf>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            database: String::new(),
            data: PathBuf::from("data"),
            listen: "127.0.0.1:8080".to_owned(),
            public_url: String::new(),
            master_key: PathBuf::new(),
            outgoing_allow: String::new(),
            trusted_proxies: String::new(),
            metrics_token: String::new(),
            readers: 4,
            writers: 8,
            config: None,
        }
    }
}

impl Config {
    /// Reads everything.
    ///
    /// # Errors
    /// A name that isn't known or a value that doesn't fit, in a sentence.
    pub fn read(flags: &Flags) -> Result<Self, Fault> {
        let mut figment = Figment::from(Serialized::defaults(Self::default()));
        let file = flags.config.clone().or_else(|| std::env::var_os("GUANJIA_CONFIG").map(PathBuf::from));
        if let Some(file) = &file {
            if !file.exists() {
                return Err(Fault::broken(format!("the configuration file {} does not exist", file.display())));
            }
            figment = figment.merge(Toml::file(file));
        }
        let known = [
            "database",
            "data",
            "listen",
            "public_url",
            "master_key",
            "trusted_proxies",
            "outgoing_allow",
            "metrics_token",
            "readers",
            "writers",
        ];
        let config: Self = figment
            .merge(Env::prefixed("GUANJIA_").only(&known))
            .merge(Serialized::defaults(flags))
            .extract()
            .map_err(|error| Fault::broken(format!("configuration: {error}")))?;
        config.proxies()?;
        let plain = config.public_url.is_empty()
            || config.public_url.starts_with("https://")
            || config.public_url.starts_with("http://");
        if plain { Ok(config) } else { Err(Fault::broken("public_url is an address such as https://gj.example.com")) }
    }

    /// The proxies that are believed.
    ///
    /// # Errors
    /// What is no address and no network, in a sentence.
    pub fn proxies(&self) -> Result<Vec<Network>, Fault> {
        let parse = |text: &str| {
            Network::parse(text)
                .ok_or_else(|| Fault::broken(format!("trusted_proxies: `{text}` is no address and no network")))
        };
        self.trusted_proxies.split(',').map(str::trim).filter(|text| !text.is_empty()).map(parse).collect()
    }

    /// The database to open.
    pub fn target(&self) -> Result<Target, Fault> {
        if self.database.is_empty() {
            return Ok(Target::Sqlite(self.data.join("guanjia.db")));
        }
        Target::parse(&self.database).ok_or_else(|| Fault::broken("--database is sqlite:PATH or postgres://…"))
    }

    /// The master key's file.
    pub fn key_file(&self) -> PathBuf {
        if self.master_key.as_os_str().is_empty() { self.data.join("master.key") } else { self.master_key.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_come_before_defaults_and_the_data_folder_holds_everything() {
        let flags = Flags { data: Some(PathBuf::from("elsewhere")), ..Flags::default() };
        let config = Config::read(&flags).expect("config");
        assert_eq!(config.target().expect("target"), Target::Sqlite(PathBuf::from("elsewhere/guanjia.db")));
        assert_eq!(config.key_file(), PathBuf::from("elsewhere/master.key"));
        assert_eq!(config.listen, "127.0.0.1:8080");
    }

    #[test]
    fn what_cannot_be_meant_is_said_at_the_start() {
        let proxies = |list: &str| Flags { trusted_proxies: Some(list.to_owned()), ..Flags::default() };
        assert_eq!(Config::read(&proxies("127.0.0.1, 10.0.0.0/8")).and_then(|c| c.proxies()).expect("list").len(), 2);
        assert!(Config::read(&proxies("the proxy")).is_err());
        let url = Flags { public_url: Some("gj.example.com".to_owned()), ..Flags::default() };
        assert!(Config::read(&url).is_err());
    }
}
