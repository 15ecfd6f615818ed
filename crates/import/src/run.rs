//! Importing a ledger: plan beside what is known, stage in chunks that hold the writer briefly, publish in one command,
//! and take the staged rows away again.

use std::path::Path;

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::{Id, id_from};
use kernel::lang::Lang;
use platform::app::App;
use platform::clock::random;
use platform::files::{Files, Sealed};
use platform::lines;
use sha2::{Digest, Sha256};

use crate::model::{Choices, Counts, How, Ledger, Mapping, Missing};
use crate::plan::{Around, Known, Plan, StagedPerson, plan};
use crate::read;
use crate::store::stage::{Chunk, SealedId, SealedPerson};
use crate::{actions, preview, queries, store};

/// How many rows a chunk has: few enough that the writer is held well under 50 ms.
const CHUNK: usize = 800;
/// How many rows are taken away in one command.
const CLEARED: i64 = 2_000;

/// A run that has begun.
#[derive(Debug, Clone)]
pub struct Begun {
    /// The community.
    pub community: Id,
    /// Who imports.
    pub actor: Actor,
    /// The run.
    pub run_id: Id,
    /// The rows that are staged for it.
    pub attempt: Id,
    /// SHA-256 of the file.
    pub sha256: String,
    /// What becomes of those whom the ledger does not name.
    pub missing: Missing,
}

/// Whether a ledger may be imported as it stands.
///
/// # Errors
/// `file` `nothing_to_import`; `problems` `unmended` when there are problems and they are not to be skipped.
pub fn may_commit(ledger: &Ledger, skip_problems: bool) -> Result<(), Fault> {
    if ledger.homes.is_empty() {
        return Err(Fault::invalid("file", "nothing_to_import"));
    }
    if !skip_problems && !ledger.findings.is_empty() {
        return Err(Fault::invalid("problems", "unmended"));
    }
    Ok(())
}

/// Imports a ledger for a run that has begun, and notes on the run how it ended.
///
/// # Errors
/// `file` `changed_meanwhile`, and what the database says. Nothing of the ledger is in the registry then.
pub async fn carry_out(app: &App, begun: &Begun, ledger: Ledger) -> Result<Counts, Fault> {
    let outcome = attempt(app, begun, ledger).await;
    if let Err(fault) = &outcome {
        let (run_id, why) = (begun.run_id, reason(fault));
        let attempt = begun.attempt;
        app.write(begun.community, begun.actor.clone(), None, move |tx| actions::fail(tx, run_id, attempt, &why))
            .await?;
    }
    if let Err(fault) = clear(app, begun.community, &begun.actor).await {
        // What is left is taken away by the next import.
        tracing::warn!(%fault, "staged rows of an import are left");
    }
    outcome
}

/// What the run says of a fault: the code of a field error, else only that something broke.
fn reason(fault: &Fault) -> String {
    match fault {
        Fault::Invalid(errors) => errors.first().map_or_else(|| "broken".to_owned(), |error| error.detail.clone()),
        _ => "broken".to_owned(),
    }
}

async fn attempt(app: &App, begun: &Begun, ledger: Ledger) -> Result<Counts, Fault> {
    let community = begun.community;
    let (known, line) = app.read(move |db| Ok((queries::known(db, community)?, lines::by_id(db, community)?))).await?;
    let (files, now) = (app.files().clone(), app.now());
    let (today, missing) = (now.day(&line.zone), begun.missing);
    let (chunks, counts) = tokio::task::spawn_blocking(move || -> Result<_, Fault> {
        let at = At { community, files: &files, now, today };
        let planned = planned(&at, &ledger, &known, missing != Missing::Stay)?;
        let counts = planned.counts;
        // A person agreed to so many endings, not to more.
        if matches!(missing, Missing::End(Some(agreed)) if counts.occupancies_ended > agreed) {
            return Err(Fault::invalid("file", "changed_meanwhile"));
        }
        let mut all = chunks(planned, community, &files)?;
        cut(&mut all, ledger.losses(), Chunk::Losses);
        Ok((all, counts))
    })
    .await
    .map_err(Fault::broken)??;
    stage(app, begun, chunks).await?;
    let (run_id, attempt, sha256, actor) = (begun.run_id, begun.attempt, begun.sha256.clone(), begun.actor.clone());
    app.write(community, begun.actor.clone(), None, move |tx| {
        actions::publish(tx, &actor, run_id, attempt, &counts, &sha256)
    })
    .await?;
    Ok(counts)
}

/// Where and when a plan is made.
pub(crate) struct At<'a> {
    pub(crate) community: Id,
    pub(crate) files: &'a Files,
    pub(crate) now: kernel::clock::Moment,
    pub(crate) today: kernel::clock::Day,
}

/// Plans a ledger beside what is known.
pub(crate) fn planned(at: &At<'_>, ledger: &Ledger, known: &Known, end_missing: bool) -> Result<Plan, Fault> {
    let mut count = 0_u32;
    let mut fresh_id = || -> Result<Id, Fault> {
        count += 1;
        Ok(id_from(at.now, counted(count, random()?)))
    };
    let hash = |number: &str| at.files.lookup_hash("id_number", &format!("{}:{number}", at.community));
    plan(ledger, known, &mut Around { fresh_id: &mut fresh_id, hash: &hash, today: at.today, end_missing })
}

/// Ten bytes for an id of version 7: a count in those that order ids of one millisecond, chance in the others. Rows that
/// are written in the order of their ids are written side by side.
fn counted(count: u32, chance: [u8; 6]) -> [u8; 10] {
    let part = |shift: u32, mask: u32| u8::try_from((count >> shift) & mask).unwrap_or(0);
    // Version and variant take the upper bits of the first and the third byte.
    let ordered = [part(20, 0x0f), part(12, 0xff), part(6, 0x3f), part(0, 0x3f) << 2];
    let mut ten = [0; 10];
    for (byte, value) in ten.iter_mut().zip(ordered.into_iter().chain(chance)) {
        *byte = value;
    }
    ten
}

/// The plan in chunks, in the order in which they are staged: keys of new homes last, so that what names them is there
/// to take them away by.
fn chunks(plan: Plan, community: Id, files: &Files) -> Result<Vec<(usize, Chunk)>, Fault> {
    let people: Vec<SealedPerson> =
        plan.people.into_iter().map(|person| sealed(person, community, files)).collect::<Result<_, _>>()?;
    let mut all = Vec::new();
    cut(&mut all, plan.buildings, Chunk::Buildings);
    cut(&mut all, plan.units, Chunk::Units);
    cut(&mut all, people, Chunk::People);
    cut(&mut all, plan.occupancies, Chunk::Occupancies);
    cut(&mut all, plan.ends, Chunk::Ends);
    cut(&mut all, plan.contacts, Chunk::Contacts);
    cut(&mut all, plan.vehicles, Chunk::Vehicles);
    cut(&mut all, plan.late_keys, Chunk::LateKeys);
    cut(&mut all, plan.rekeys, Chunk::Rekeys);
    cut(&mut all, plan.facts, Chunk::Facts);
    cut(&mut all, plan.keys, Chunk::Keys);
    Ok(all)
}

fn cut<T: Clone>(all: &mut Vec<(usize, Chunk)>, rows: Vec<T>, chunk: fn(Vec<T>) -> Chunk) {
    all.extend(rows.chunks(CHUNK).map(|part| (part.len(), chunk(part.to_vec()))));
}

fn sealed(person: StagedPerson, community: Id, files: &Files) -> Result<SealedPerson, Fault> {
    let id = match person.id_number {
        Some((number, hash)) => {
            let Sealed { bytes, key_wrapped } = files.seal_value(community, person.person_id, &number)?;
            Some(SealedId { tail: number.chars().skip(14).collect(), hash, sealed: bytes, key: key_wrapped })
        }
        None => None,
    };
    Ok(SealedPerson {
        person_id: person.person_id,
        fresh: person.fresh,
        name: person.name,
        sort_key: person.sort_key,
        firm: person.firm,
        note: person.note,
        id,
    })
}

async fn stage(app: &App, begun: &Begun, chunks: Vec<(usize, Chunk)>) -> Result<(), Fault> {
    let to_stage = i64::try_from(chunks.iter().map(|(rows, _)| rows).sum::<usize>()).unwrap_or(i64::MAX);
    let mut staged = 0;
    let (run_id, attempt) = (begun.run_id, begun.attempt);
    for (rows, chunk) in chunks {
        staged += i64::try_from(rows).unwrap_or(0);
        app.write(begun.community, begun.actor.clone(), None, move |tx| {
            store::stage::put(tx, run_id, attempt, &chunk)?;
            // Somebody began anew meanwhile: this attempt no longer counts.
            let counts = store::runs::progress(tx, run_id, attempt, staged, to_stage)?;
            if counts { Ok(()) } else { Err(Fault::invalid("file", "not_a_draft")) }
        })
        .await?;
    }
    Ok(())
}

/// Takes away what attempts have left: staged rows of all that have ended, and what was placed by those that failed.
async fn clear(app: &App, community: Id, actor: &Actor) -> Result<(), Fault> {
    let left = app.read(move |db| queries::ended_attempts(db, community)).await?;
    for (run_id, attempt, published) in left {
        if !published {
            for table in store::clear::PLACED {
                empty(app, community, actor, attempt, table).await?;
            }
            empty(app, community, actor, run_id, store::clear::FACTS).await?;
        }
        for table in store::clear::STAGED {
            empty(app, community, actor, attempt, table).await?;
        }
        app.write(community, actor.clone(), None, move |tx| store::runs::end_attempt(tx, attempt)).await?;
    }
    Ok(())
}

/// Takes a table's rows of an attempt (or a run) away, page after page.
async fn empty(app: &App, community: Id, actor: &Actor, owner: Id, table: store::clear::Table) -> Result<(), Fault> {
    let mut after = Id::nil();
    loop {
        let page = app.read(move |db| store::clear::page(db, table, community, owner, after, CLEARED)).await?;
        let (Some(first), Some(last)) = (page.first().copied(), page.last().copied()) else { return Ok(()) };
        app.write(community, actor.clone(), None, move |tx| store::clear::delete(tx, table, owner, first, last))
            .await?;
        after = last;
    }
}

/// Imports a file from disk, for the command line. Problems are skipped when that is asked for; else one is enough to
/// refuse the whole. Nobody ends unless that is asked for.
///
/// # Errors
/// What the reader says of the file; [`may_commit`]; [`carry_out`].
pub async fn commit_file(
    app: &App,
    community: Id,
    actor: Actor,
    path: &Path,
    mapping: Option<Mapping>,
    how: How,
) -> Result<Counts, Fault> {
    let bytes = std::fs::read(path).map_err(|_| Fault::invalid("file", "file_not_found"))?;
    let book = preview::open_file(path)?;
    let reading = read::read(&book, &Choices { mapping, ..Choices::default() })?;
    may_commit(&reading.ledger, how.skip_problems)?;
    let sha256: [u8; 32] = Sha256::digest(&bytes).into();
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let by = actor.clone();
    let run_id = app
        .write(community, actor.clone(), None, move |tx| actions::open_run(tx, &by, &name, sha256, None))
        .await?
        .answer;
    let begun = begin(app, community, actor, run_id, platform::history::hex_of(&sha256), how.missing).await?;
    carry_out(app, &begun, reading.ledger).await
}

/// Begins a run from a job of the program's own (the page begins it in the command of its form).
async fn begin(
    app: &App,
    community: Id,
    actor: Actor,
    run_id: Id,
    sha256: String,
    missing: Missing,
) -> Result<Begun, Fault> {
    let by = actor.clone();
    let attempt = app.write(community, actor.clone(), None, move |tx| actions::begin(tx, &by, run_id)).await?.answer;
    Ok(Begun { community, actor, run_id, attempt, sha256, missing })
}

/// What an import did, as the command line says it.
pub fn summary(counts: &Counts, lang: Lang) -> String {
    let w = crate::words::Words(lang);
    [
        (w.import_count_buildings(), counts.buildings_new),
        (w.import_count_units(), counts.units_new),
        (w.import_count_people(), counts.people_new),
        (w.import_count_contacts(), counts.contacts_new),
    ]
    .into_iter()
    .map(|(what, n)| format!("{what} +{n}"))
    .chain((counts.occupancies_ended > 0).then(|| w.import_summary_ended(counts.occupancies_ended)))
    .chain((counts.occupancies_kept > 0).then(|| w.import_summary_kept(counts.occupancies_kept)))
    .collect::<Vec<_>>()
    .join(lang.pick("，", ", "))
}

#[cfg(test)]
mod tests {
    use kernel::clock::Moment;

    use super::*;

    #[test]
    fn ids_of_one_moment_are_in_the_order_of_their_making() {
        let at = Moment::from_micros(1_795_000_000_000_000);
        let ids: Vec<Id> = (0..70_000).step_by(61).map(|n| id_from(at, counted(n, [255; 6]))).collect();
        assert!(ids.is_sorted());
        let distinct: std::collections::BTreeSet<&Id> = ids.iter().collect();
        assert_eq!(distinct.len(), ids.len());
    }
}
