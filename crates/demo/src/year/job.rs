//! An order walks its road: whoever has it does the next thing that its state asks for, a few minutes later.

use kernel::actor::Actor;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::money::Fen;
use kernel::op::Op;
use kernel::role::Role;
use money::model::TariffView;
use platform::db::Tx;
use scheduling::model::Ask;
use work_orders::actions::{
    self, Accept, Agree, Announce, Assign, Back, CallSaid, Done, Evidence, Inspect, LineInput, OfferLines, OutsideJob,
    Payment, Rest, Settle, Survey,
};
use work_orders::model::Order;
use work_orders::rules::By;

use super::{Job, Step, Walk, acts};
use crate::world::World;

/// Does the next thing.
pub(super) fn go(tx: &mut Tx<'_>, world: &World, walk: &mut Walk, number: usize) -> Result<(), Fault> {
    let Some(job) = walk.jobs.get(number).cloned() else { return Ok(()) };
    let order = work_orders::queries::row(tx, world.community, job.order)?;
    if job.halt.as_deref() == Some(order.state.as_str()) {
        return stays(tx, world, &order);
    }
    let by = order.staff_id.map_or_else(|| world.clerk(tx.now()), |id| world.actor(id));
    acts(tx, &by);
    let road = Road { world, job: &job, order: &order, by: &by };
    let minutes = match order.state.as_str() {
        "issued" if order.staff_id.is_none() => return road.assigned(tx, walk, number),
        "issued" => road.acknowledged(tx)?,
        "acknowledged" => road.departed(tx)?,
        "departed" if order.in_home() => road.announced(tx)?,
        "departed" | "announced" => road.inspected(tx, walk)?,
        "inspected" if order.flow == "survey" => road.surveyed(tx, walk)?,
        "inspected" if order.chargeable() => road.quoted(tx, walk)?,
        "inspected" | "consented" => road.started(tx)?,
        "quoted" => road.answered(tx, walk)?,
        "working" | "outside" => road.finished(tx, walk)?,
        "finished" => road.accepted(tx, walk)?,
        "accepted" => return road.paid(tx, walk, number),
        "declined" => return road.to_be_asked(tx, walk, number),
        "returned" => road.sent_outside(tx, walk)?,
        _ => return Ok(()),
    };
    let after = work_orders::queries::row(tx, world.community, job.order)?;
    let soon = tx.now().plus_minutes(minutes).plus_seconds(walk.rng.below(60));
    // Nobody sets out long before the promised time.
    let waits = matches!(after.state.as_str(), "acknowledged").then_some(after.starts_at).flatten();
    let at = waits.map_or(soon, |starts| soon.max(starts.plus_minutes(-walk.rng.between(4, 10))));
    walk.at(at, Step::Go(number));
    Ok(())
}

/// One of today's: it stays where it is. What waits for somebody is put to rest with its reason.
fn stays(tx: &mut Tx<'_>, world: &World, order: &Order) -> Result<(), Fault> {
    let Some(by) = order.staff_id.map(|id| world.actor(id)) else { return Ok(()) };
    let reason = match order.state.as_str() {
        "consented" => "等配件，明早到货",
        "quoted" => "住户要与家人商量，今晚答复",
        _ => return Ok(()),
    };
    acts(tx, &by);
    let until = Some(world.now.max(tx.now()).plus_hours(16));
    let rest = Rest { reason: reason.to_owned(), until };
    actions::pause(tx, &by, &Op::default(), order.order_id, &rest).map(drop)
}

struct Road<'a> {
    world: &'a World,
    job: &'a Job,
    order: &'a Order,
    by: &'a Actor,
}

impl Road<'_> {
    fn id(&self) -> Id {
        self.job.order
    }

    fn said(&self, walk: &mut Walk, of: impl Fn(&crate::fixture::Matter) -> &[String], otherwise: &str) -> String {
        let matter = self.job.matter.and_then(|n| self.world.fixture.matters.get(n));
        let text = matter.map(|m| walk.rng.text(of(m))).unwrap_or_default();
        if text.is_empty() { otherwise.to_owned() } else { text }
    }

    fn before(&self, tx: &mut Tx<'_>) -> Result<Vec<Id>, Fault> {
        let pair = self.world.photos.get(self.job.photo);
        pair.map(|(before, _)| self.world.picture(tx, "photo", before)).into_iter().collect()
    }

    fn after(&self, tx: &mut Tx<'_>) -> Result<Vec<Id>, Fault> {
        let pair = self.world.photos.get(self.job.photo);
        pair.map(|(_, after)| self.world.picture(tx, "photo", after)).into_iter().collect()
    }

    fn signature(&self, tx: &mut Tx<'_>) -> Result<Id, Fault> {
        let drawn = self.world.signatures.get(self.job.hand);
        self.world.picture(tx, "signature", drawn.ok_or_else(|| Fault::broken("no signature was drawn"))?)
    }

    /// Nobody is named yet (issued again, or nobody was on shift): the dispatcher names the next who is free.
    fn assigned(&self, tx: &mut Tx<'_>, walk: &mut Walk, number: usize) -> Result<(), Fault> {
        let leader = self.world.one(Role::Dispatcher);
        acts(tx, &leader);
        let now = tx.now();
        let usual = work_orders::rules::duties_of(&self.order.department).first().copied().unwrap_or("desk");
        let duty = self.order.duty.clone().unwrap_or_else(|| usual.to_owned());
        let ask = Ask { duty, minutes: self.order.minutes, building_id: self.order.building_id, from: None, now };
        let offer = scheduling::queries::ask(tx, self.world.community, &ask)?;
        let Some(slot) = offer.slots.first() else {
            walk.at(now.plus_hours(2), Step::Go(number));
            return Ok(());
        };
        let input = Assign {
            staff_id: Some(slot.staff_id),
            starts_at: Some(slot.starts_at),
            read_back: true,
            ..Assign::default()
        };
        actions::assign(tx, &leader, &Op::default(), self.id(), &input)?;
        walk.at(now.plus_minutes(3), Step::Go(number));
        Ok(())
    }

    fn acknowledged(&self, tx: &mut Tx<'_>) -> Result<i64, Fault> {
        actions::acknowledge(tx, self.by, &Op::default(), self.id())?;
        Ok(1)
    }

    fn departed(&self, tx: &mut Tx<'_>) -> Result<i64, Fault> {
        actions::depart(tx, self.by, &Op::default(), self.id())?;
        Ok(7)
    }

    fn announced(&self, tx: &mut Tx<'_>) -> Result<i64, Fault> {
        let let_in_by = self.order.reporter_name.clone();
        actions::announce(tx, self.by, &Op::default(), self.id(), &Announce { child_alone: false, let_in_by })?;
        Ok(3)
    }

    fn inspected(&self, tx: &mut Tx<'_>, walk: &mut Walk) -> Result<i64, Fault> {
        let findings = self.said(walk, |m| &m.found, "到场查看，情况与报修一致");
        let photographed = !self.order.in_home() || walk.rng.percent(35);
        let blob_ids = if photographed { self.before(tx)? } else { Vec::new() };
        let input = Inspect { findings, blob_ids, ..Inspect::default() };
        actions::inspect(tx, self.by, &Op::default(), self.id(), &input)?;
        Ok(5)
    }

    fn surveyed(&self, tx: &mut Tx<'_>, walk: &mut Walk) -> Result<i64, Fault> {
        let conforms = self.job.halt.is_none() && walk.rng.percent(80) || self.job.halt.as_deref() == Some("working");
        let input = if conforms {
            let payer = if self.order.in_home() { "company" } else { "fee" };
            Survey { conforms, payer: Some(payer.to_owned()), ..Survey::default() }
        } else {
            Survey {
                conforms,
                reason: Some("属保修范围内的整体做法问题，应由质保方处理".to_owned()),
                blob_ids: self.before(tx)?,
                ..Survey::default()
            }
        };
        actions::survey(tx, self.by, &Op::default(), self.id(), &input)?;
        Ok(6)
    }

    fn quoted(&self, tx: &mut Tx<'_>, walk: &mut Walk) -> Result<i64, Fault> {
        let today = tx.today()?;
        let board = money::queries::tariffs(tx, self.world.community, today)?;
        let lines = lines(&board, self.order.component.as_deref().unwrap_or(""), walk.rng.percent(60));
        actions::quote(tx, self.by, &Op::default(), self.id(), &OfferLines { lines }, Lang::Zh)?;
        Ok(4)
    }

    fn answered(&self, tx: &mut Tx<'_>, walk: &mut Walk) -> Result<i64, Fault> {
        let Some(quote_id) = self.order.quote_id else { return Err(Fault::broken("quoted without a quote")) };
        if self.job.declines {
            let reason = walk.rng.text(&self.world.fixture.calls.reasons_declined);
            actions::decline(tx, self.by, &Op::default(), self.id(), quote_id, &reason)?;
            return Ok(1);
        }
        let blob_id = self.signature(tx)?;
        let evidence = if walk.rng.percent(12) { Evidence::Paper { blob_id } } else { Evidence::Signature { blob_id } };
        actions::consent(tx, self.by, &Op::default(), self.id(), &Agree { quote_id, evidence })?;
        Ok(2)
    }

    fn started(&self, tx: &mut Tx<'_>) -> Result<i64, Fault> {
        actions::start(tx, self.by, &Op::default(), self.id())?;
        Ok((self.order.minutes - 15).clamp(8, 120))
    }

    fn finished(&self, tx: &mut Tx<'_>, walk: &mut Walk) -> Result<i64, Fault> {
        let done = self.said(walk, |m| &m.done, "处理完毕，复查正常");
        let outside = self.order.state == "outside";
        let photographed = outside || !self.order.in_home() || walk.rng.percent(30);
        let blob_ids = if photographed { self.after(tx)? } else { Vec::new() };
        let by = if outside { self.world.clerk(tx.now()) } else { self.by.clone() };
        acts(tx, &by);
        actions::finish(tx, &by, &Op::default(), self.id(), &Done { cleaned: true, done, blob_ids })?;
        Ok(4)
    }

    fn accepted(&self, tx: &mut Tx<'_>, walk: &mut Walk) -> Result<i64, Fault> {
        let calls = &self.world.fixture.calls;
        let words = match self.job.opinion {
            4.. => walk.rng.text(&calls.remarks_good),
            3 => walk.rng.text(&calls.remarks_fair),
            _ => walk.rng.text(&calls.remarks_bad),
        };
        let clerk = self.world.clerk(tx.now());
        // Whoever helped with their own hands is no witness.
        let hands = work_orders::queries::workers_of(tx, self.world.community, self.id())?;
        let head = [Role::DutyManager, Role::Manager].map(|role| self.world.one(role));
        let head = head.into_iter().find(|one| !hands.contains(&one.id)).unwrap_or_else(|| clerk.clone());
        let (by, input) = if self.order.in_home() {
            let by = if self.order.party_id.is_some() { clerk } else { self.by.clone() };
            let input = Accept {
                by: By::Resident,
                tried: true,
                opinion: Some(self.job.opinion),
                words: Some(words),
                signature_blob_id: Some(self.signature(tx)?),
                photo_blob_ids: Vec::new(),
                witness_staff_id: None,
                note: None,
                reporter_person_id: None,
            };
            (by, input)
        } else {
            let input = Accept {
                by: By::CommonPart,
                tried: true,
                opinion: None,
                words: None,
                signature_blob_id: None,
                photo_blob_ids: [self.before(tx)?, self.after(tx)?].concat(),
                witness_staff_id: Some(head.id),
                note: None,
                reporter_person_id: None,
            };
            (if self.order.party_id.is_some() { clerk } else { self.by.clone() }, input)
        };
        acts(tx, &by);
        actions::accept(tx, &by, &Op::default(), self.id(), &input)?;
        if input.witness_staff_id == Some(head.id) && tx.now() < self.world.ago(1, 0, 0) {
            self.confirmed(tx, &head)?;
        }
        Ok(3)
    }

    /// Who was named says so themselves; only the last ones still wait for it.
    fn confirmed(&self, tx: &mut Tx<'_>, head: &Actor) -> Result<(), Fault> {
        acts(tx, head);
        let said = CallSaid { part: "acceptance".to_owned(), confirmed: true, words: None };
        actions::call_said(tx, head, &Op::default(), self.id(), &said).map(drop)
    }

    /// What was agreed is paid, now or (it is written down how) later; then the return visit waits.
    fn paid(&self, tx: &mut Tx<'_>, walk: &mut Walk, number: usize) -> Result<(), Fault> {
        let owed = self.order.agreed_fen - self.order.paid_fen;
        if owed > Fen::ZERO && self.job.later {
            let reason = walk.rng.text(&self.world.fixture.calls.reasons_later);
            let due_on = tx.today()?.checked_add(jiff::Span::new().days(10)).ok();
            let input = Settle { kind: "later".to_owned(), reason, due_on, reduced_to_fen: None };
            actions::settle(tx, self.by, &Op::default(), self.id(), &input)?;
            let at = tx.now().plus_hours(walk.rng.between(48, 240));
            walk.at(at, Step::PayLater(number));
        } else if owed > Fen::ZERO {
            pay(tx, walk, self.by, self.id(), owed)?;
        }
        self.to_be_asked(tx, walk, number)
    }

    fn to_be_asked(&self, tx: &mut Tx<'_>, walk: &mut Walk, number: usize) -> Result<(), Fault> {
        let Some(visit) = return_visits::queries::of_order(tx, self.world.community, self.id())? else { return Ok(()) };
        if visit.state == "open" {
            let at = visit.due_at.plus_minutes(walk.rng.between(1, 300));
            walk.at(in_hours(self.world, at), Step::Ask(number));
        }
        Ok(())
    }

    /// Not as it was thought: the builder's warranty party has it, by a time that it has agreed to.
    fn sent_outside(&self, tx: &mut Tx<'_>, walk: &mut Walk) -> Result<i64, Fault> {
        let clerk = self.world.clerk(tx.now());
        acts(tx, &clerk);
        let parties = responsibility::queries::parties(tx, self.world.community, Some("warranty"))?;
        let Some(party) = parties.first() else {
            let back = Back { reason: "已向住户说明，转由开发商处理".to_owned(), outcome: None };
            actions::cancel(tx, &clerk, &Op::default(), self.id(), &back)?;
            return Ok(1);
        };
        let hours = walk.rng.between(30, 70);
        let job = OutsideJob {
            party_id: party.party_id,
            due_at: tx.now().plus_hours(hours),
            note: Some("勘查认为属保修范围，已与对方电话约定".to_owned()),
            accepted_by: Some("值班工程师".to_owned()),
        };
        actions::hand_outside(tx, &clerk, &Op::default(), self.id(), &job)?;
        Ok(60 * walk.rng.between(hours / 2, hours))
    }
}

/// A moment in the hours in which people are called.
pub(super) fn in_hours(world: &World, at: Moment) -> Moment {
    match world.hour(at) {
        9..=18 => at,
        hour @ 0..=8 => at.plus_hours(9 - hour),
        hour => at.plus_hours(33 - hour),
    }
}

/// What is charged: labour that fits the component, and mostly the part that goes with it.
fn lines(board: &[TariffView], component: &str, with_material: bool) -> Vec<LineInput> {
    let fits = |item: &&TariffView| item.components.iter().any(|c| c == component);
    let labour = board.iter().filter(fits).find(|item| item.kind != "material");
    let material = board.iter().filter(fits).find(|item| item.kind == "material").filter(|_| with_material);
    let any = board.iter().find(|item| item.kind == "labour" && item.components.is_empty());
    let labour = labour.or(any).or(board.first());
    labour.into_iter().chain(material).map(|item| LineInput { tariff_id: item.tariff_id, quantity: 100 }).collect()
}

fn pay(tx: &mut Tx<'_>, walk: &mut Walk, by: &Actor, order: Id, amount_fen: Fen) -> Result<(), Fault> {
    let methods = [("wechat", 62), ("alipay", 22), ("cash", 12), ("card", 4)];
    let method = walk.rng.weighted(&methods, |(_, weight)| *weight).map_or("wechat", |(method, _)| *method);
    let payment = Payment { amount_fen, method: method.to_owned(), reason: None };
    actions::pay(tx, by, &Op::default(), order, &payment).map(drop)
}

/// What was left open is paid at the counter.
pub(super) fn pay_later(tx: &mut Tx<'_>, world: &World, walk: &mut Walk, number: usize) -> Result<(), Fault> {
    let Some(job) = walk.jobs.get(number).cloned() else { return Ok(()) };
    let order = work_orders::queries::row(tx, world.community, job.order)?;
    let owed = order.agreed_fen - order.paid_fen;
    if owed > Fen::ZERO && walk.rng.percent(85) {
        let clerk = world.clerk(tx.now());
        acts(tx, &clerk);
        pay(tx, walk, &clerk, job.order, owed)?;
    }
    Ok(())
}
