//! Who may do what in the registry: verb × roles.

kernel::permission! {
    /// Reads homes, people (masked) and common parts, and finds households.
    pub ReadRegistry = "registry.read": Clerk, Steward, Dispatcher, DutyManager, Manager, Finance, Planner, Auditor, HeadOffice, Admin;
    /// Makes and changes buildings, homes and common parts.
    pub ChangePlaces = "registry.places": DutyManager, Manager, Admin;
    /// Adds, changes and ends people, occupancies, contacts, vehicles and renovations.
    pub ChangePeople = "registry.people": Clerk, Steward, DutyManager, Manager, Admin;
    /// Looks at a full phone number, for a purpose.
    pub RevealContact = "contact.reveal": Clerk, Steward, Dispatcher, DutyManager, Manager;
    /// Takes a specimen of a signature.
    pub TakeSpecimen = "specimen.take": Clerk, Steward, DutyManager, Manager;
    /// Looks at a specimen, for a purpose.
    pub SeeSpecimen = "specimen.see": Clerk, DutyManager, Manager;
    /// Notes an identity number.
    pub NoteIdentity = "identity.note": Clerk, Steward, DutyManager, Manager;
    /// Looks at an identity number, for a purpose.
    pub RevealIdentity = "identity.reveal": DutyManager, Manager;
    /// Takes the list of homes out as a file (masked).
    pub ExportHomes = "registry.export": DutyManager, Manager, Admin;
    /// Sees how far the set-up of a community is.
    pub SeeSetUp = "community.set_up": Manager, HeadOffice, Admin;
    /// Makes a community.
    pub CreateCommunity = "community.create": HeadOffice, Admin;
    /// Changes a community's name and address.
    pub ChangeCommunity = "community.change": Manager, Admin;
}
