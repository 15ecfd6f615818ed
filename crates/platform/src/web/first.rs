//! Which entry of the rail a person sees first. An entry that isn't there, or not theirs, is passed over; the rail's own
//! order decides then.

use kernel::role::Role;

/// The first page of each role, below the community's address. Who holds several roles begins with the work at hand.
const FIRST: [(Role, &str); 10] = [
    (Role::Clerk, "/console"),
    (Role::Dispatcher, "/board"),
    (Role::Steward, "/console"),
    (Role::Technician, "/field"),
    (Role::Guard, "/field"),
    (Role::Cleaner, "/field"),
    (Role::DutyManager, "/board"),
    (Role::Manager, "/board"),
    (Role::Admin, "/set-up"),
    (Role::HeadOffice, "/set-up"),
];

/// The addresses to be tried for these roles, in their order.
pub(super) fn wanted(roles: &[Role]) -> impl Iterator<Item = &'static str> {
    FIRST.into_iter().filter(|(role, _)| roles.contains(role)).map(|(_, href)| href)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_work_at_hand_comes_before_the_installation() {
        assert_eq!(wanted(&[Role::Admin]).next(), Some("/set-up"));
        assert_eq!(wanted(&[Role::Admin, Role::Dispatcher]).next(), Some("/board"));
        assert_eq!(wanted(&[Role::Finance]).next(), None);
    }
}
