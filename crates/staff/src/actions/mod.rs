//! What people do with the staff, a function a verb. They are commands of the company's line about one community;
//! only API tokens belong to the community's own line.

mod certify;
mod hire;
mod post;
mod terms;

pub use certify::{
    Certify, EndCertificate, Granted, NameMentor, SetDuties, certify, end_certificate, name_mentor, set_duties,
};
pub use hire::{ChangeMember, Enlist, Hire, Hired, Leave, apply_post, change, enlist, hire, leave};
pub use post::{MakeToken, SetRole, make_token, password_link, revoke_token, set_account, set_role};
pub use terms::{SetBesideDays, set_beside_days};

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;

use crate::model::Member;
use crate::queries;

/// The member of the community, else [`Fault::NotFound`]: nobody acts on people outside their own walls.
fn own_member(tx: &mut Tx<'_>, community: Id, staff_id: Id) -> Result<Member, Fault> {
    let member = queries::member_page(tx, community, staff_id)?;
    if member.until.is_some() { Err(Fault::NotFound) } else { Ok(member) }
}

/// The codes as the register has them; an unknown one is a field error.
fn known_duties(field: &str, duties: &[String]) -> Result<Vec<String>, Fault> {
    if duties.iter().any(|duty| !crate::model::is_duty(duty)) {
        return Err(Fault::invalid(field, "unknown"));
    }
    let mut known = duties.to_vec();
    known.sort_unstable();
    known.dedup();
    Ok(known)
}
