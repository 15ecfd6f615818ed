//! What is read of intake, by subject: `requests`, `promises`, `parties`, `script`, `calls`, `chase`, and `assess`, the answer to 'can we, and
//! who pays?'. Nothing is written here.

pub mod assess;
pub mod calls;
pub mod chase;
pub mod parties;
pub mod promises;
pub mod requests;
pub mod script;

use std::collections::HashMap;

use kernel::fault::Fault;
use kernel::ids::{Id, SYSTEM};
use platform::db::Db;

use crate::model::RequestView;

/// A request, as the orders and the return visits need it.
///
/// # Errors
/// Not found.
pub fn request(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<RequestView, Fault> {
    requests::view(db, community, request_id)
}

/// The names behind some ids, each looked up once.
pub(crate) fn names(db: &mut Db<'_>, ids: impl IntoIterator<Item = Id>) -> Result<HashMap<Id, String>, Fault> {
    let mut names = HashMap::new();
    for id in ids {
        if let std::collections::hash_map::Entry::Vacant(free) = names.entry(id) {
            free.insert(name(db, id)?);
        }
    }
    Ok(names)
}

/// The name of a colleague; of the software itself none.
pub(crate) fn name(db: &mut Db<'_>, id: Id) -> Result<String, Fault> {
    if id == SYSTEM { Ok(String::new()) } else { staff::queries::name_of(db, id) }
}
