//! Who acts: a person with an account and roles in one community, or the software itself.

use crate::fault::Fault;
use crate::ids::{Id, SYSTEM};
use crate::permission::Needs;
use crate::role::Role;

/// The one who acts, as the edge has authenticated them for one community.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The account (a staff member's id is the same), or [`SYSTEM`].
    pub id: Id,
    /// The name as colleagues see it.
    pub name: String,
    /// The roles held in the community at hand (company roles included).
    pub roles: Vec<Role>,
}

impl Actor {
    /// The software itself: deadlines, reactions, imports from the command line.
    pub fn system() -> Self {
        Self { id: SYSTEM, name: "system".to_owned(), roles: Vec::new() }
    }

    /// Whether this is the software itself.
    pub fn is_system(&self) -> bool {
        self.id == SYSTEM
    }

    /// Whether a role is held.
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Refuses with [`Fault::Forbidden`] unless the permission is held. The software itself may do everything.
    pub fn require<P: Needs>(&self) -> Result<(), Fault> {
        if self.is_system() || P::PERMISSION.allows(&self.roles) { Ok(()) } else { Err(Fault::Forbidden) }
    }
}
