//! What is open now: an order in every state for the board, a parked call, promises and return visits that are due.

use intake::actions::{self, Confirm, ParkCall, Promise, Reporter};
use intake::codes::{Channel, Kind, Place};
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::role::Role;
use platform::db::Tx;
use serde::{Deserialize, Serialize};
use work_orders::actions::ByHand;

use super::calls::{script, somebody};
use super::matter::{self, Like};
use super::{Step, Walk, acts};
use crate::world::World;

/// Something that must be open now.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Wanted {
    /// An order of a component that stays in a state.
    Order {
        /// What is broken.
        component: String,
        /// Where, by the home's code.
        home: Option<String>,
        /// The state.
        halt: String,
        /// Somebody goes at once.
        now: bool,
    },
    /// An order without anybody, by hand.
    Free,
    /// A call on hold.
    Parked,
    /// A call back that is due today.
    CallBack,
    /// Something that we promised to find.
    Find,
}

/// What is open, and how many minutes ago it came.
const OPEN: &[(&str, &str, &str, i64, bool)] = &[
    ("tap", "6-1-702", "accepted", 1_700, true),
    ("socket", "5-2-1103", "accepted", 1_640, true),
    ("cistern", "8-1-304", "accepted", 1_580, true),
    ("lamp", "9-2-1602", "accepted", 1_500, true),
    ("corridor_lamp", "", "accepted", 1_480, true),
    ("lock", "7-1-901", "declined", 1_000, true),
    ("water_pipe", "10-2-1204", "consented", 640, true),
    ("bath_heater", "5-1-603", "quoted", 540, true),
    ("bathroom_seepage", "3-2-1501", "outside", 1_300, false),
    ("stack_pipe", "", "returned", 1_420, true),
    ("entrance_gate", "", "finished", 420, true),
    ("window", "8-2-1001", "working", 210, true),
    ("kitchen_blockage", "7-2-502", "inspected", 135, true),
    ("handle_hinge", "5-2-904", "announced", 62, true),
    ("tripping", "9-1-803", "departed", 16, true),
    ("garage_lamp", "", "acknowledged", 14, false),
    ("tap", "3-2-1201", "acknowledged", 40, false),
    ("shower", "10-1-1701", "issued", 35, false),
    ("switch", "5-1-1802", "issued", 3, false),
];

/// Puts them into the walk.
pub(super) fn plan(world: &World, walk: &mut Walk) {
    let before = |minutes: i64| -> Moment { world.now.plus_minutes(-minutes) };
    for (component, home, halt, minutes, now) in OPEN {
        let home = (!home.is_empty()).then(|| (*home).to_owned());
        let wanted = Wanted::Order { component: (*component).to_owned(), home, halt: (*halt).to_owned(), now: *now };
        walk.at(before(*minutes), Step::Open(wanted));
    }
    walk.at(before(50), Step::Open(Wanted::Free));
    walk.at(before(9), Step::Open(Wanted::Parked));
    walk.at(before(110), Step::Open(Wanted::CallBack));
    walk.at(before(400), Step::Open(Wanted::Find));
}

/// Sets one up.
pub(super) fn open(tx: &mut Tx<'_>, world: &World, walk: &mut Walk, wanted: &Wanted) -> Result<(), Fault> {
    match wanted {
        Wanted::Order { component, home, halt, now } => {
            let like = Like { component: component.clone(), home: home.clone(), halt: halt.clone(), now: *now };
            matter::take(tx, world, walk, Some(&like)).map(drop)
        }
        Wanted::Free => by_hand(tx, world, walk),
        Wanted::Parked => parked(tx, world),
        Wanted::CallBack => {
            let due_at = tx.now().plus_minutes(160);
            let words = Some(world.fixture.calls.callback.clone());
            promise(tx, world, walk, Promise::Callback { due_at, words }, "去年八月的水费好像多了，想问一下")
        }
        Wanted::Find => {
            let due_at = tx.now().plus_hours(30);
            let words = world.fixture.calls.find.clone();
            promise(tx, world, walk, Promise::Find { due_at, words }, "第二辆车想租一个车位")
        }
    }
}

/// The leader has seen something and nobody has taken it yet.
fn by_hand(tx: &mut Tx<'_>, world: &World, walk: &mut Walk) -> Result<(), Fault> {
    let leader = world.one(Role::Dispatcher);
    acts(tx, &leader);
    let part = walk.spots.iter().find(|s| s.kind == "garage").map(|s| s.id);
    let input = ByHand {
        department: "engineering".to_owned(),
        text: "车库 B1 东区集水井水位偏高，检查水泵浮球".to_owned(),
        common_part_id: part,
        place: None,
        priority: None,
        duty: Some("plumbing".to_owned()),
        minutes: Some(45),
        staff_id: None,
        starts_at: None,
    };
    work_orders::actions::issue(tx, &leader, &input).map(drop)
}

fn parked(tx: &mut Tx<'_>, world: &World) -> Result<(), Fault> {
    let clerk = world.clerk(tx.now());
    acts(tx, &clerk);
    let label = format!("2 栋 1 单元 803 · {}", world.fixture.calls.parked);
    let form = "kind=question&channel=phone&text=想问购房合同里车位的约定".to_owned();
    actions::park(tx, &clerk, &ParkCall { call_id: None, label, form }).map(drop)
}

fn promise(tx: &mut Tx<'_>, world: &World, walk: &mut Walk, promise: Promise, text: &str) -> Result<(), Fault> {
    let Some((_, unit, person)) = somebody(walk) else { return Ok(()) };
    let clerk = world.clerk(tx.now());
    acts(tx, &clerk);
    let confirm = Confirm {
        kind: Kind::Question,
        channel: Channel::Phone,
        reporter: Reporter { person_id: Some(person), ..Reporter::default() },
        unit_id: Some(unit),
        place: Place::InHome,
        common_part_id: None,
        text: text.to_owned(),
        component: None,
        promise: Some(promise),
        read_back: true,
        script: script(),
        call_id: None,
        not_danger: false,
    };
    actions::confirm(tx, &clerk, &confirm).map(drop)
}
