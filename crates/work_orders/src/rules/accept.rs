//! Who accepts finished work, and what each of them leaves behind (site.accepted).

use kernel::fault::{Check, Fault, Refusal};
use kernel::ids::Id;
use serde::{Deserialize, Serialize};

/// Who accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = OrderAcceptedBy)]
pub enum By {
    /// The resident tries it, signs, leaves an opinion.
    Resident,
    /// Somebody in the resident's place does the same.
    Proxy,
    /// A common part: photos before and after, and the department head or the reporter.
    CommonPart,
    /// Nobody there: photo, a logged call, a second colleague.
    Absent,
    /// There, but won't sign: the same.
    RefusedToSign,
}

impl By {
    /// Everybody, in the order of a form.
    pub const ALL: [Self; 5] = [Self::Resident, Self::Proxy, Self::CommonPart, Self::Absent, Self::RefusedToSign];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Proxy => "proxy",
            Self::CommonPart => "common_part",
            Self::Absent => "absent",
            Self::RefusedToSign => "refused_to_sign",
        }
    }
}

/// What is known when somebody accepts.
#[derive(Debug, Clone, Copy)]
pub struct Accepting {
    /// Who.
    pub by: By,
    /// Whether the work was in a home.
    pub in_home: bool,
    /// Whether it was tried.
    pub tried: bool,
    /// Whether there is a signature.
    pub signed: bool,
    /// 5 … 1.
    pub opinion: Option<i64>,
    /// Photos from before the work.
    pub before: usize,
    /// Photos from after it, those sent now included.
    pub after: usize,
    /// The second colleague, and whether their hands were not on it.
    pub witness: Option<(Id, bool)>,
    /// Whether the one who records it has no hand in the work.
    pub recorded_by_other: bool,
    /// Whether the person who reported it is named as the one who confirms.
    pub by_reporter: bool,
    /// The logged call, who confirmed, the proxy's name.
    pub noted: bool,
}

/// Whether this acceptance counts.
///
/// # Errors
/// `site.accepted` with what is missing; an opinion out of 1…5 is a bad field.
pub fn acceptance(given: &Accepting) -> Result<(), Fault> {
    let mut check = Check::new();
    check.ensure(given.opinion.is_none_or(|n| (1..=5).contains(&n)), "opinion", "unknown");
    check.done()?;
    let no = |reason: &'static str| Refusal::new("site.accepted", reason);
    match given.by {
        By::Resident | By::Proxy => {
            if !given.in_home {
                return Err(no("is_common").way("accept_common_part").into());
            }
            if !given.tried {
                return Err(no("not_tried").way("try_together").way("accept_absent").into());
            }
            if !given.signed {
                return Err(no("no_signature").way("sign").way("accept_refused_to_sign").into());
            }
            if given.opinion.is_none() {
                return Err(no("no_opinion").way("leave_opinion").into());
            }
        }
        By::CommonPart => {
            if given.in_home {
                return Err(no("is_home").way("accept_resident").way("accept_absent").into());
            }
            if given.before + given.after < 2 || given.after == 0 {
                return Err(no("no_photos").way("add_photo").into());
            }
            // Who wasn't there at the work may bring both photos together; who did it took one before it began.
            if given.before == 0 && !given.recorded_by_other {
                return Err(no("no_before").way("add_before_photo").into());
            }
            second(given, &no)?;
        }
        By::Absent | By::RefusedToSign => {
            if !given.in_home {
                return Err(no("is_common").way("accept_common_part").into());
            }
            if given.after == 0 {
                return Err(no("no_photo").way("add_photo").into());
            }
            if !given.noted {
                return Err(no("no_call").way("note_call").into());
            }
            match given.witness {
                None => return Err(no("no_witness").way("name_witness").into()),
                Some((_, false)) => return Err(no("same_hands").way("name_witness").into()),
                Some((_, true)) => {}
            }
        }
    }
    Ok(())
}

/// A common part is confirmed by the department head, by a colleague, or by the reporter in person: never by who did the work
/// alone, whatever they write down.
fn second(given: &Accepting, no: &dyn Fn(&'static str) -> Refusal) -> Result<(), Fault> {
    match given.witness {
        Some((_, true)) => Ok(()),
        Some((_, false)) => Err(no("same_hands").way("name_witness").into()),
        None if given.recorded_by_other || given.by_reporter => Ok(()),
        None => Err(no("no_head").way("name_witness").way("say_reporter").into()),
    }
}
