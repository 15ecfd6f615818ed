//! Who may do what with people: verb × roles.

kernel::permission! {
    /// Reads the pages of the staff.
    pub ReadStaff = "staff.read": Clerk, Steward, Dispatcher, DutyManager, Manager, Planner, Auditor, HeadOffice, Admin;
    /// Puts somebody on the staff list, changes department and phone, lets them leave.
    pub HireStaff = "staff.hire": Manager, HeadOffice, Admin;
    /// Gives and takes roles, disables accounts, sends password links.
    pub GrantRoles = "staff.grant": Manager, HeadOffice, Admin;
    /// Keeps the register of duties, grants and ends certificates, names mentors.
    pub CertifyStaff = "staff.certify": Manager, Admin;
    /// Sets the numbers of the staff's rules, with their source and day.
    pub SetStaffTerms = "staff.terms": Manager, Admin;
    /// Makes and revokes API tokens.
    pub KeepTokens = "staff.tokens": Manager, HeadOffice, Admin;
}
