//! Who pays after a look: the responsibility table, asked with what was seen; a worker's word only where it leaves room
//! (`route.payer`, `route.undecided-is-free`).

use kernel::fault::Refusal;

use super::pays_resident;

/// What a look says beside the payer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ground {
    /// A cause was recorded.
    pub cause: bool,
    /// Whether the broken part is work of the home's own renovation, where it was looked at.
    pub altered: Option<bool>,
    /// The surveyor wrote down why.
    pub reasoned: bool,
}

/// Whether somebody on site may name the resident as the payer although the table says `table`. The resident is never the
/// default: while a warranty or the renovation's company may answer, a cause or a look at the renovation is recorded first;
/// while facts are missing, what was found out is.
///
/// # Errors
/// `route.undecided-is-free` (`warranty`, `altered`, `undecided`).
pub fn named_payer(named: &str, table: &str, company: &str, ground: Ground) -> Result<(), Refusal> {
    if !pays_resident(named) {
        return Ok(());
    }
    let refuse = |reason| {
        Refusal::new("route.undecided-is-free", reason)
            .fact("payer", table)
            .fact("company", company)
            .way("name_cause")
            .way("return")
    };
    match table {
        "decorator" if ground.altered != Some(false) && !ground.cause => Err(refuse("altered")),
        "warranty" if ground.altered != Some(false) && !ground.cause => Err(refuse("warranty")),
        "undecided" if ground.altered.is_none() && !ground.cause && !ground.reasoned => Err(refuse("undecided")),
        _ => Ok(()),
    }
}
