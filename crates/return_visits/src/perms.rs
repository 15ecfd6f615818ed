//! Who may do what with return visits: verb × roles.

kernel::permission! {
    /// Sees the queue and what was answered.
    pub SeeReturnVisits = "return_visit.see": Clerk, Steward, Dispatcher, DutyManager, Manager, Planner, Auditor, HeadOffice;
    /// Asks a resident and records the answer. A technician may for the work of others; never for the own (`revisit.other-hands`).
    pub RecordReturnVisit = "return_visit.record": Clerk, Steward, Dispatcher, Technician, DutyManager, Manager;
    /// Sees what does not agree: money, and people who are not content.
    pub SeeFlags = "return_visit.flags": DutyManager, Manager, Finance, Auditor, HeadOffice;
    /// Settles such a difference, in words.
    pub SettleFlag = "return_visit.settle": DutyManager, Manager;
    /// Sets the hours and limits of the visits, with their source and day.
    pub SetReturnVisitTerms = "return_visit.terms": Manager;
    /// Publishes a waiver of a class of visits, or takes it back.
    pub PublishWaiver = "return_visit.waivers": Manager;
}
