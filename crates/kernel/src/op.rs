//! What every mutating command may carry beside its own input: the version it saw, and the device's clock and order.

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::fault::Fault;

/// The meta data of a command from a page, the API or (later) a device that was offline.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Op {
    /// The version of the object that the person saw (`expected_version`, an offline op's `base_version`).
    #[serde(default, alias = "base_version", skip_serializing_if = "Option::is_none")]
    pub expected_version: Option<i64>,
    /// When it happened by the device's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_at: Option<Moment>,
    /// The device's own order of its ops.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
}

impl Op {
    /// [`Fault::Stale`] when the object was changed since the person saw it.
    pub fn fresh(&self, version: i64, changed_by: &str, changed_at: Moment) -> Result<(), Fault> {
        match self.expected_version {
            Some(seen) if seen != version => Err(Fault::Stale { changed_by: changed_by.to_owned(), changed_at }),
            _ => Ok(()),
        }
    }
}
