//! What stays the same through the year: the people who work, the pictures, the calendar.

use std::sync::{Arc, Mutex};

use jiff::tz::TimeZone;
use kernel::actor::Actor;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::{Id, id_from};
use kernel::role::Role;
use platform::db::Tx;
use platform::files::{Files, Stored, put_row};

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
    pub(crate) signatures: Vec<Stored>,
    /// Before and after.
    pub(crate) photos: Vec<(Stored, Stored)>,
    /// Which drawn picture was used under which id: each use has a file of its own.
    used: Mutex<Vec<(Id, Id)>>,
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

    /// A file of its own with the bytes of a drawn picture; the bytes follow with [`World::copy_pictures`].
    pub(crate) fn picture(&self, tx: &mut Tx<'_>, kind: &str, drawn: &Stored) -> Result<Id, Fault> {
        let id = tx.id();
        put_row(tx, kind, &drawn.under(id))?;
        self.used.lock().map_err(|_| Fault::broken("the list of pictures is lost"))?.push((drawn.blob_id, id));
        Ok(id)
    }

    /// Puts the bytes where the files of the year look for them.
    pub(crate) fn copy_pictures(&self, files: &Files) -> Result<(), Fault> {
        let used = std::mem::take(&mut *self.used.lock().map_err(|_| Fault::broken("the list of pictures is lost"))?);
        let (files, community) = (files.clone(), self.community);
        let drawn: Vec<Id> =
            self.signatures.iter().chain(self.photos.iter().flat_map(|(a, b)| [a, b])).map(|one| one.blob_id).collect();
        apart(move |runtime| {
            used.iter().try_for_each(|(from, to)| runtime.block_on(files.copy(community, *from, *to)))?;
            drawn.iter().try_for_each(|id| runtime.block_on(files.remove(community, *id)))
        })
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
    let stored = apart(move |runtime| {
        let mut stored = Vec::new();
        for number in 0..PICTURES {
            let drawn = [
                pictures::signature(&format!("hand {number}"))?,
                pictures::photo(&format!("job {number}"), true)?,
                pictures::photo(&format!("job {number}"), false)?,
            ];
            for (place, bytes) in drawn.into_iter().enumerate() {
                let id = picture_id(at, number * 3 + place);
                stored.push(runtime.block_on(files.keep_picture(community, id, bytes, false))?);
            }
        }
        Ok(stored)
    })?;
    let (mut signatures, mut photos) = (Vec::new(), Vec::new());
    for three in stored.chunks(3) {
        if let [signature, before, after] = three {
            signatures.push(signature.clone());
            photos.push((before.clone(), after.clone()));
        }
    }
    Ok(World {
        community,
        fixture: Arc::clone(&maker.fixture),
        zone: maker.zone.clone(),
        now: maker.now,
        today: maker.today,
        crew,
        signatures,
        photos,
        used: Mutex::new(Vec::new()),
    })
}

/// Work with files, on a thread of its own: the caller may have a runtime already, and two don't nest.
fn apart<T: Send + 'static>(
    work: impl FnOnce(&tokio::runtime::Runtime) -> Result<T, Fault> + Send + 'static,
) -> Result<T, Fault> {
    let run = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Fault::broken)?;
        work(&runtime)
    };
    std::thread::spawn(run).join().map_err(|_| Fault::broken("the work with pictures failed"))?
}

fn picture_id(at: Moment, number: usize) -> Id {
    let mut rng = Rng::named(&format!("picture {number}"));
    let mut ten = [0_u8; 10];
    ten.iter_mut().for_each(|byte| *byte = u8::try_from(rng.below(256)).unwrap_or(0));
    id_from(at, ten)
}
