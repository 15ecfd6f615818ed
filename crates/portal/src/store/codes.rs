//! Codes on walls, what came in by them, and how often they were used.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

/// A code to be made; exactly one place.
pub(crate) struct NewCode<'a> {
    pub(crate) code_id: Id,
    pub(crate) code: &'a str,
    pub(crate) unit_id: Option<Id>,
    pub(crate) common_part_id: Option<Id>,
}

pub(crate) fn insert(tx: &mut Tx<'_>, new: &NewCode<'_>) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO portal_codes (community_id, code_id, code, unit_id, common_part_id, made_at, made_by, ended_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL)",
        args![community, new.code_id, new.code, new.unit_id, new.common_part_id, now, by],
    )?;
    Ok(())
}

/// Ends a code; `false` when it doesn't hold.
pub(crate) fn end(tx: &mut Tx<'_>, code: Id) -> Result<bool, Fault> {
    let (community, now) = (tx.line(), tx.now());
    let ended = tx.run(
        "UPDATE portal_codes SET ended_at = $3 WHERE community_id = $1 AND code_id = $2 AND ended_at IS NULL",
        args![community, code, now],
    )?;
    Ok(ended > 0)
}

/// Notes by which way a request came in, with its photos.
pub(crate) fn insert_report(
    tx: &mut Tx<'_>,
    request: Id,
    code: Option<Id>,
    person: Option<Id>,
    photos: &[Id],
) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO portal_reports (community_id, request_id, code_id, person_id, made_at) VALUES ($1, $2, $3, $4, $5)",
        args![community, request, code, person, now],
    )?;
    for (place, photo) in (0_i64..).zip(photos) {
        tx.run(
            "INSERT INTO portal_report_photos (community_id, request_id, blob_id, place) VALUES ($1, $2, $3, $4)",
            args![community, request, *photo, place],
        )?;
    }
    Ok(())
}

/// Counts a use in this hour.
pub(crate) fn count(tx: &mut Tx<'_>, subject: &str) -> Result<(), Fault> {
    let hour = tx.now().seconds().div_euclid(3600);
    tx.run("DELETE FROM portal_counts WHERE hour < $1", args![hour])?;
    tx.run(
        "INSERT INTO portal_counts (subject, hour, used) VALUES ($1, $2, 1) \
         ON CONFLICT (subject) DO UPDATE SET used = CASE WHEN portal_counts.hour = excluded.hour THEN portal_counts.used + 1 ELSE 1 END, \
         hour = excluded.hour",
        args![subject, hour],
    )?;
    Ok(())
}
