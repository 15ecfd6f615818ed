//! The register of duties, certificates, and who is taken along by whom (`duty.certified`).

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};

use super::{known_duties, own_member};
use crate::model::{BESIDE_DAYS, is_duty};
use crate::{perms, queries, rules, store};

/// The duties of a person, all of them.
#[derive(Debug, Clone)]
pub struct SetDuties {
    /// The community.
    pub community: Id,
    /// The person.
    pub staff_id: Id,
    /// Codes of all duties that they have from now on.
    pub duties: Vec<String>,
}

/// Sets the register of a person.
///
/// # Errors
/// Forbidden; not a member; an unknown duty.
pub fn set_duties(tx: &mut Tx<'_>, by: &Actor, input: &SetDuties) -> Result<(), Fault> {
    by.require::<perms::CertifyStaff>()?;
    own_member(tx, input.community, input.staff_id)?;
    let wanted = known_duties("duties", &input.duties)?;
    let (held, today) = (queries::duties_of(tx, input.staff_id)?, tx.today()?);
    for duty in held.iter().filter(|duty| !wanted.contains(duty)) {
        store::remove_duty(tx, input.staff_id, duty)?;
        tx.record(Event::new("staff.duty_removed", "staff", input.staff_id).data("duty", duty.clone()))?;
    }
    for duty in wanted.iter().filter(|duty| !held.contains(duty)) {
        store::add_duty(tx, input.staff_id, duty, today)?;
        tx.record(Event::new("staff.duty_added", "staff", input.staff_id).data("duty", duty.clone()))?;
    }
    Ok(())
}

/// A certificate to be granted.
#[derive(Debug, Clone)]
pub struct Certify {
    /// The community of the manager who has checked.
    pub community: Id,
    /// The person.
    pub staff_id: Id,
    /// Code of the duty; it enters the register with the certificate.
    pub duty: String,
    /// The number of a licence, where the law asks for one.
    pub licence: Option<String>,
    /// The first day; today where nothing is given.
    pub starts_on: Option<Day>,
    /// The last day, where it has one.
    pub ends_on: Option<Day>,
}

/// What was granted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Granted {
    /// The certificate.
    pub certificate_id: Id,
}

/// Grants a certificate.
///
/// # Errors
/// Forbidden; not a member; an unknown duty; an end before the beginning.
pub fn certify(tx: &mut Tx<'_>, by: &Actor, input: &Certify) -> Result<Granted, Fault> {
    by.require::<perms::CertifyStaff>()?;
    own_member(tx, input.community, input.staff_id)?;
    let today = tx.today()?;
    let starts_on = input.starts_on.unwrap_or(today);
    let licence = input.licence.as_deref().map(kernel::text::tidy).filter(|text| !text.is_empty());
    let mut check = Check::new();
    check.ensure(is_duty(&input.duty), "duty", "unknown");
    check.ensure(input.ends_on.is_none_or(|end| end >= starts_on), "ends_on", "order");
    check.ensure(licence.as_ref().is_none_or(|text| text.chars().count() <= 60), "licence", "too_long");
    check.done()?;
    if store::add_duty(tx, input.staff_id, &input.duty, today)? {
        tx.record(Event::new("staff.duty_added", "staff", input.staff_id).data("duty", input.duty.clone()))?;
    }
    let certificate_id = tx.id();
    store::insert_certificate(tx, certificate_id, input, licence.as_deref(), starts_on, by.id)?;
    let event = Event::new("certificate.granted", "certificate", certificate_id).id("staff", input.staff_id);
    let event = event
        .id("community", input.community)
        .data("duty", input.duty.clone())
        .data("starts_on", starts_on.to_string());
    let event = event.data("ends_on", input.ends_on.map(|day| day.to_string()));
    tx.record(event.personal("licence", licence.unwrap_or_default()))?;
    Ok(Granted { certificate_id })
}

/// A certificate to be taken back.
#[derive(Debug, Clone)]
pub struct EndCertificate {
    /// The community.
    pub community: Id,
    /// The certificate.
    pub certificate_id: Id,
    /// Why.
    pub because: String,
}

/// Takes a certificate back: from today it counts no more. Who was promised already keeps the promise; new ones need another.
///
/// # Errors
/// Forbidden; not of a member; ended already; no reason.
pub fn end_certificate(tx: &mut Tx<'_>, by: &Actor, input: &EndCertificate) -> Result<(), Fault> {
    by.require::<perms::CertifyStaff>()?;
    let certificate = queries::certificate(tx, input.certificate_id)?;
    own_member(tx, input.community, certificate.staff_id)?;
    let mut check = Check::new();
    let because = check.text(&input.because, "because", 200);
    check.done()?;
    let today = tx.today()?;
    if !store::end_certificate(tx, input.certificate_id, today, &because, by.id)? {
        return Err(Fault::invalid("certificate_id", "ended_already"));
    }
    let event = Event::new("certificate.ended", "certificate", input.certificate_id).id("staff", certificate.staff_id);
    tx.record(event.id("community", input.community).data("duty", certificate.duty).personal("because", because))?;
    Ok(())
}

/// A mentor to be named.
#[derive(Debug, Clone)]
pub struct NameMentor {
    /// The community.
    pub community: Id,
    /// The newcomer.
    pub staff_id: Id,
    /// Code of the duty; it enters the register.
    pub duty: String,
    /// The certified colleague, of the same community.
    pub mentor_id: Id,
    /// The first day; today where nothing is given.
    pub since: Option<Day>,
    /// The last day.
    pub until: Day,
}

/// Names a mentor (带教): the newcomer may be rostered beside them, never sent alone.
///
/// # Errors
/// Forbidden; not members; field errors; `duty.certified` for oneself, an uncertified mentor, or more days in all than
/// the community allows.
pub fn name_mentor(tx: &mut Tx<'_>, by: &Actor, input: &NameMentor) -> Result<(), Fault> {
    by.require::<perms::CertifyStaff>()?;
    own_member(tx, input.community, input.staff_id)?;
    own_member(tx, input.community, input.mentor_id)?;
    let today = tx.today()?;
    let since = input.since.unwrap_or(today);
    let mut check = Check::new();
    check.ensure(is_duty(&input.duty), "duty", "unknown");
    check.ensure(input.until >= since, "until", "order");
    check.done()?;
    let earlier: Vec<(Day, Day)> = queries::mentorings(tx, input.staff_id)?
        .into_iter()
        .filter(|m| m.duty == input.duty)
        .map(|m| (m.since, m.until))
        .collect();
    let spans = queries::spans(tx, input.mentor_id, &input.duty)?;
    let naming = rules::Naming { staff_id: input.staff_id, mentor_id: input.mentor_id, since, until: input.until };
    let most = queries::term(tx, input.community, BESIDE_DAYS, today)?;
    rules::may_name(&naming, &spans, &earlier, most)?;
    if store::add_duty(tx, input.staff_id, &input.duty, today)? {
        tx.record(Event::new("staff.duty_added", "staff", input.staff_id).data("duty", input.duty.clone()))?;
    }
    let id = tx.id();
    store::insert_mentoring(tx, id, &input.duty, &naming, by.id)?;
    let event = Event::new("mentor.named", "staff", input.staff_id)
        .id("mentor", input.mentor_id)
        .id("community", input.community);
    tx.record(
        event.data("duty", input.duty.clone()).data("since", since.to_string()).data("until", input.until.to_string()),
    )?;
    Ok(())
}
