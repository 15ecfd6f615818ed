//! What may be done with responsibility, and by whom.

kernel::permission! {
    /// Reading the table, the catalogue and the register of parties.
    pub ReadResponsibility = "responsibility.read": Clerk, Steward, Dispatcher, Technician, DutyManager, Manager, Finance, Planner, Auditor, HeadOffice, Admin;
    /// Adding and ending local warranty values and seasons.
    pub ChangeTerms = "responsibility.change": Manager, HeadOffice, Admin;
    /// Changing what the catalogue says of a component, and the words that people say for it.
    pub ChangeComponents = "component.change": DutyManager, Manager, HeadOffice, Admin;
    /// Entering, changing and ending outside parties.
    pub ChangeParties = "party.change": DutyManager, Manager, HeadOffice, Admin;
}
