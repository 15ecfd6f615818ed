//! What stays the same through the year: the people who work, the pictures, the calendar.

use std::sync::Arc;

use jiff::tz::TimeZone;
use kernel::actor::Actor;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::{Id, id_from};
use kernel::role::Role;
use platform::files::{Stored, put_row};

use crate::Maker;
use crate::fixture::Fixture;
use crate::pictures;
use crate::places::FOUNDED;
use crate::rng::Rng;
use crate::staffing::{Crew, Worker};

/// So many hands that sign, and so many jobs on photos.
const PICTURES: usize = 6;

/// The unchanging part.
pub(crate) struct World {
    pub(crate) community: Id,
    pub(crate) fixture: Arc<Fixture>,
    pub(crate) zone: TimeZone,
    pub(crate) now: Moment,
    pub(crate) today: Day,
    pub(crate) crew: Crew,
    pub(crate) signatures: Vec<Id>,
    /// Before and after.
    pub(crate) photos: Vec<(Id, Id)>,
}

impl World {
    /// The day so many days before today.
    pub(crate) fn days_ago(&self, days: i64) -> Day {
        self.today.checked_sub(jiff::Span::new().days(days)).unwrap_or(self.today)
    }

    /// A time of such a day.
    pub(crate) fn ago(&self, days: i64, hour: i8, minute: i8) -> Moment {
        Moment::at(self.days_ago(days), hour, minute, &self.zone).unwrap_or_else(|| self.now.plus_hours(-24 * days))
    }

    /// The hour of a moment on the community's clock.
    pub(crate) fn hour(&self, at: Moment) -> i64 {
        i64::from(at.zoned(&self.zone).hour())
    }

    /// The clerk at the desk.
    pub(crate) fn clerk(&self, at: Moment) -> Actor {
        let clerks = self.crew.with(Role::Clerk);
        let late = usize::from(self.hour(at) >= 15);
        clerks.get(late).or(clerks.first()).map_or_else(Actor::system, |w| w.actor())
    }

    /// Somebody of a role.
    pub(crate) fn one(&self, role: Role) -> Actor {
        self.crew.with(role).first().map_or_else(Actor::system, |w| w.actor())
    }

    /// A member by id; the software itself when it isn't one.
    pub(crate) fn actor(&self, id: Id) -> Actor {
        self.crew.by_id(id).map_or_else(Actor::system, Worker::actor)
    }
}

/// Stores the pictures, which takes a runtime of its own, and puts everything together.
pub(crate) fn gather(maker: &Maker, community: Id, crew: Crew) -> Result<World, Fault> {
    let files = maker.app.files().clone();
    let at = maker.ago(FOUNDED, 13, 0);
    let draw = move || -> Result<Vec<(&'static str, Stored)>, Fault> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Fault::broken)?;
        let mut stored = Vec::new();
        for number in 0..PICTURES {
            let drawn = [
                ("signature", pictures::signature(&format!("hand {number}"))?),
                ("photo", pictures::photo(&format!("job {number}"), true)?),
                ("photo", pictures::photo(&format!("job {number}"), false)?),
            ];
            for (place, (kind, bytes)) in drawn.into_iter().enumerate() {
                let id = picture_id(at, number * 3 + place);
                stored.push((kind, runtime.block_on(files.keep_picture(community, id, bytes, false))?));
            }
        }
        Ok(stored)
    };
    // A thread of its own: the caller may have a runtime already, and two don't nest.
    let stored = std::thread::spawn(draw).join().map_err(|_| Fault::broken("drawing the pictures failed"))??;
    let signatures = stored.iter().filter(|(kind, _)| *kind == "signature").map(|(_, s)| s.blob_id).collect();
    let photos: Vec<Id> = stored.iter().filter(|(kind, _)| *kind == "photo").map(|(_, s)| s.blob_id).collect();
    let photos = photos.chunks(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?))).collect();
    maker.write(community, "pictures", at, move |tx| {
        stored.iter().try_for_each(|(kind, picture)| put_row(tx, kind, picture).map(drop))
    })?;
    Ok(World {
        community,
        fixture: Arc::clone(&maker.fixture),
        zone: maker.zone.clone(),
        now: maker.now,
        today: maker.today,
        crew,
        signatures,
        photos,
    })
}

fn picture_id(at: Moment, number: usize) -> Id {
    let mut rng = Rng::named(&format!("picture {number}"));
    let mut ten = [0_u8; 10];
    ten.iter_mut().for_each(|byte| *byte = u8::try_from(rng.below(256)).unwrap_or(0));
    id_from(at, ten)
}
