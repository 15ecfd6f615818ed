//! What the management fee pays for, in two sentences and a picture, for pages above this domain that show a quote.

use askama::Template;
use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::db::Db;

use super::view::{Slice, slices};
use crate::queries;
use crate::words::Words;

#[derive(Template)]
#[template(path = "work_orders/fee_ring.html")]
struct Ring {
    w: Words,
    slices: Vec<Slice>,
}

/// The explanation that goes with a paid quote, as HTML (`charge.explained`).
///
/// # Errors
/// Only what the database says.
pub fn fee_ring(db: &mut Db<'_>, community: Id, today: Day, lang: Lang) -> Result<String, Fault> {
    let w = Words(lang);
    let shares = queries::fee_shares(db, community, today)?;
    Ring { slices: slices(w, &shares), w }.render().map_err(Fault::broken)
}
