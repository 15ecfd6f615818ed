//! Who may do what with outside programs and calendar addresses: verb × roles.

kernel::permission! {
    /// Makes, limits and ends the keys of outside programs, and says what may be read without one.
    pub KeepKeys = "open311.keys": Manager, Admin;
    /// Gives a resident the calendar address of their appointment, and ends it.
    pub ShareVisit = "calendar.share": Clerk, Steward, Dispatcher, DutyManager, Manager;
}
