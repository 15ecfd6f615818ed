//! The lists of the registry's pages: homes by filter and order, and what of them is exported.

use kernel::area::Area;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::{Db, Val};

use super::places::periods;
use super::search::find_units;
use crate::model::Stage;
use crate::rules::stage::{Dates, stage};

/// What is listed, in which order, from where on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// What was typed; with it the order is that of the search.
    pub q: String,
    /// One building only.
    pub building_id: Option<Id>,
    /// One stage only.
    pub stage: Option<Stage>,
    /// The order.
    pub sort: Sort,
    /// The last home of the page before.
    pub after: Option<Id>,
}

/// The order of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// House order.
    #[default]
    Room,
    /// The largest first.
    Area,
    /// The latest delivered first.
    Delivered,
}

platform::record! {
    /// A home of a list as it is read.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ListedRow {
        /// Its id.
        pub unit_id: Id,
        /// `3-2-1201`.
        pub code: String,
        /// `3 栋 2 单元 1201`.
        pub label: String,
        /// The building's name.
        pub building_name: String,
        /// 0.01 m².
        pub area: Area,
        /// Delivered.
        pub delivered_on: Option<Day>,
        /// The building's completion.
        pub completed_on: Option<Day>,
        /// A renovation is under way.
        pub fitting_out: bool,
        /// A renovation was accepted.
        pub fitted_out: bool,
    }
}

/// A home of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The row.
    pub row: ListedRow,
    /// Its stage.
    pub stage: Stage,
    /// Its people: role and name, owners first.
    pub people: Vec<(String, String)>,
}

/// How many homes one statement reads.
const BATCH: i64 = 200;
/// How many homes one statement names.
const SLOTS: usize = 20;

/// A page of homes: at most `limit`, and whether there are more.
pub fn homes(
    db: &mut Db<'_>,
    community: Id,
    filter: &Filter,
    limit: usize,
    today: Day,
) -> Result<(Vec<Listed>, bool), Fault> {
    let periods = periods(db, community)?;
    let stage_of = |row: &ListedRow| {
        let dates = Dates {
            completed_on: row.completed_on,
            delivered_on: row.delivered_on,
            fitting_out: row.fitting_out,
            fitted_out: row.fitted_out,
        };
        stage(&dates, &periods, today).stage
    };
    let mut found: Vec<Listed> = Vec::new();
    let mut after = filter.after;
    let mut more = false;
    loop {
        let rows = if filter.q.is_empty() {
            match filter.sort {
                Sort::Room => by_room(db, community, filter.building_id, after, today)?,
                Sort::Area => by_area(db, community, filter.building_id, after, today)?,
                Sort::Delivered => by_delivery(db, community, filter.building_id, after, today)?,
            }
        } else {
            searched(db, community, filter, limit, today)?
        };
        let last = filter.q.is_empty() && rows.len() == usize::try_from(BATCH).unwrap_or(0);
        after = rows.last().map(|row| row.unit_id);
        for row in rows {
            let stage = stage_of(&row);
            if filter.stage.is_none_or(|wanted| wanted == stage) {
                found.push(Listed { row, stage, people: Vec::new() });
            }
        }
        if found.len() > limit {
            found.truncate(limit);
            more = true;
        }
        if more || !last {
            break;
        }
    }
    with_people(db, community, &mut found)?;
    Ok((found, more))
}

fn by_room(
    db: &mut Db<'_>,
    community: Id,
    building: Option<Id>,
    after: Option<Id>,
    today: Day,
) -> Result<Vec<ListedRow>, Fault> {
    db.list(
        "SELECT u.unit_id, u.code, u.label, b.name, u.area, u.delivered_on, b.completed_on, \
         EXISTS (SELECT 1 FROM alterations t WHERE t.community_id = u.community_id AND t.unit_id = u.unit_id AND t.started_on <= $4 \
         AND (t.accepted_on IS NULL OR t.accepted_on > $4)), \
         EXISTS (SELECT 1 FROM alterations t WHERE t.community_id = u.community_id AND t.unit_id = u.unit_id AND t.accepted_on <= $4) \
         FROM units u JOIN buildings b ON b.community_id = u.community_id AND b.building_id = u.building_id \
         LEFT JOIN units x ON x.community_id = u.community_id AND x.unit_id = $3 \
         WHERE u.community_id = $1 AND u.building_id = COALESCE($2, u.building_id) \
         AND (x.unit_id IS NULL OR u.sort_key > x.sort_key OR (u.sort_key = x.sort_key AND u.unit_id > x.unit_id)) \
         ORDER BY u.sort_key, u.unit_id LIMIT $5",
        args![community, building, after.unwrap_or(Id::nil()), today, BATCH],
    )
}

fn by_area(
    db: &mut Db<'_>,
    community: Id,
    building: Option<Id>,
    after: Option<Id>,
    today: Day,
) -> Result<Vec<ListedRow>, Fault> {
    db.list(
        "SELECT u.unit_id, u.code, u.label, b.name, u.area, u.delivered_on, b.completed_on, \
         EXISTS (SELECT 1 FROM alterations t WHERE t.community_id = u.community_id AND t.unit_id = u.unit_id AND t.started_on <= $4 \
         AND (t.accepted_on IS NULL OR t.accepted_on > $4)), \
         EXISTS (SELECT 1 FROM alterations t WHERE t.community_id = u.community_id AND t.unit_id = u.unit_id AND t.accepted_on <= $4) \
         FROM units u JOIN buildings b ON b.community_id = u.community_id AND b.building_id = u.building_id \
         LEFT JOIN units x ON x.community_id = u.community_id AND x.unit_id = $3 \
         WHERE u.community_id = $1 AND u.building_id = COALESCE($2, u.building_id) \
         AND (x.unit_id IS NULL OR u.area < x.area OR (u.area = x.area AND u.unit_id > x.unit_id)) \
         ORDER BY u.area DESC, u.unit_id LIMIT $5",
        args![community, building, after.unwrap_or(Id::nil()), today, BATCH],
    )
}

fn by_delivery(
    db: &mut Db<'_>,
    community: Id,
    building: Option<Id>,
    after: Option<Id>,
    today: Day,
) -> Result<Vec<ListedRow>, Fault> {
    db.list(
        "SELECT u.unit_id, u.code, u.label, b.name, u.area, u.delivered_on, b.completed_on, \
         EXISTS (SELECT 1 FROM alterations t WHERE t.community_id = u.community_id AND t.unit_id = u.unit_id AND t.started_on <= $4 \
         AND (t.accepted_on IS NULL OR t.accepted_on > $4)), \
         EXISTS (SELECT 1 FROM alterations t WHERE t.community_id = u.community_id AND t.unit_id = u.unit_id AND t.accepted_on <= $4) \
         FROM units u JOIN buildings b ON b.community_id = u.community_id AND b.building_id = u.building_id \
         LEFT JOIN units x ON x.community_id = u.community_id AND x.unit_id = $3 \
         WHERE u.community_id = $1 AND u.building_id = COALESCE($2, u.building_id) \
         AND (x.unit_id IS NULL OR COALESCE(u.delivered_on, '') < COALESCE(x.delivered_on, '') \
         OR (COALESCE(u.delivered_on, '') = COALESCE(x.delivered_on, '') AND u.unit_id > x.unit_id)) \
         ORDER BY COALESCE(u.delivered_on, '') DESC, u.unit_id LIMIT $5",
        args![community, building, after.unwrap_or(Id::nil()), today, BATCH],
    )
}

fn searched(
    db: &mut Db<'_>,
    community: Id,
    filter: &Filter,
    limit: usize,
    today: Day,
) -> Result<Vec<ListedRow>, Fault> {
    let found = find_units(db, community, &filter.q, limit)?;
    let mut rows: Vec<ListedRow> = Vec::new();
    for chunk in found.chunks(SLOTS) {
        let mut slots = vec![Val::from(community)];
        slots.extend((0..SLOTS).map(|at| Val::from(chunk.get(at).map_or(Id::nil(), |(unit_id, _)| *unit_id))));
        slots.extend([Val::from(today), Val::from(filter.building_id)]);
        let read: Vec<ListedRow> = db.list(
            "SELECT u.unit_id, u.code, u.label, b.name, u.area, u.delivered_on, b.completed_on, \
             EXISTS (SELECT 1 FROM alterations t WHERE t.community_id = u.community_id AND t.unit_id = u.unit_id AND t.started_on <= $22 \
             AND (t.accepted_on IS NULL OR t.accepted_on > $22)), \
             EXISTS (SELECT 1 FROM alterations t WHERE t.community_id = u.community_id AND t.unit_id = u.unit_id AND t.accepted_on <= $22) \
             FROM units u JOIN buildings b ON b.community_id = u.community_id AND b.building_id = u.building_id \
             WHERE u.community_id = $1 AND u.building_id = COALESCE($23, u.building_id) AND u.unit_id IN \
             ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)",
            &slots,
        )?;
        rows.extend(chunk.iter().filter_map(|(id, _)| read.iter().find(|row| row.unit_id == *id).cloned()));
    }
    Ok(rows)
}

fn with_people(db: &mut Db<'_>, community: Id, found: &mut [Listed]) -> Result<(), Fault> {
    for chunk in found.chunks_mut(SLOTS) {
        let mut slots = vec![Val::from(community)];
        slots.extend((0..SLOTS).map(|at| Val::from(chunk.get(at).map_or(Id::nil(), |listed| listed.row.unit_id))));
        let people: Vec<(Id, String, String)> = db.list(
            "SELECT o.unit_id, o.role, p.name FROM occupancies o \
             JOIN people p ON p.community_id = o.community_id AND p.person_id = o.person_id \
             JOIN occupancy_roles r ON r.role = o.role \
             WHERE o.community_id = $1 AND o.until IS NULL AND o.unit_id IN \
             ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) \
             ORDER BY r.rank, p.sort_key, p.person_id",
            &slots,
        )?;
        for listed in chunk.iter_mut() {
            let own = people.iter().filter(|(of, ..)| *of == listed.row.unit_id);
            listed.people = own.map(|(_, role, name)| (role.clone(), name.clone())).collect();
        }
    }
    Ok(())
}

/// How many homes and people a community has.
pub fn totals(db: &mut Db<'_>, community: Id) -> Result<(i64, i64), Fault> {
    db.one(
        "SELECT (SELECT COUNT(*) FROM units u WHERE u.community_id = $1), \
         (SELECT COUNT(DISTINCT o.person_id) FROM occupancies o WHERE o.community_id = $1 AND o.until IS NULL)",
        args![community],
    )
}

platform::record! {
    /// Something that happened to a home's entries, for its timeline.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Happened {
        /// When.
        pub at: Moment,
        /// What, as an event's kind.
        pub kind: String,
        /// The event's data.
        pub data: String,
        /// By whom; empty for the software itself.
        pub by: String,
    }
}

/// What happened to a home's entries, newest first.
pub fn happened(db: &mut Db<'_>, community: Id, unit_id: Id, limit: i64) -> Result<Vec<Happened>, Fault> {
    db.list(
        "SELECT e.at, e.kind, e.data, COALESCE(a.name, '') FROM events e LEFT JOIN accounts a ON a.account_id = e.actor_id \
         WHERE e.line_id = $1 AND e.subject_kind = 'unit' AND e.subject_id = $2 AND e.kind IN \
         ('unit.added', 'unit.changed', 'occupancy.added', 'occupancy.changed', 'occupancy.ended', 'vehicle.added', \
         'vehicle.ended', 'alteration.added', 'alteration.changed') ORDER BY e.number DESC LIMIT $3",
        args![community, unit_id, limit],
    )
}

/// The names of everybody who is or was in a home.
pub fn names_of(db: &mut Db<'_>, community: Id, unit_id: Id) -> Result<Vec<(Id, String)>, Fault> {
    db.list(
        "SELECT DISTINCT p.person_id, p.name FROM occupancies o \
         JOIN people p ON p.community_id = o.community_id AND p.person_id = o.person_id \
         WHERE o.community_id = $1 AND o.unit_id = $2",
        args![community, unit_id],
    )
}

/// The digits in use of everybody who is in a home, for the export (which masks them).
pub fn phones_by_unit(db: &mut Db<'_>, community: Id) -> Result<Vec<(Id, String)>, Fault> {
    db.list(
        "SELECT o.unit_id, c.digits FROM occupancies o \
         JOIN contacts c ON c.community_id = o.community_id AND c.person_id = o.person_id AND c.ended_at IS NULL \
         WHERE o.community_id = $1 AND o.until IS NULL ORDER BY o.unit_id, c.known_since DESC, c.digits",
        args![community],
    )
}
