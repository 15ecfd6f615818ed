//! Who may do what with the roster and with bookings: verb × roles.

kernel::permission! {
    /// Reads who works here, for what, and who is on shift.
    pub ListStaff = "staff.list": Clerk, Steward, Dispatcher, Technician, Guard, Cleaner, DutyManager, Manager, Finance, Planner, Auditor, HeadOffice, Admin;
    /// Reads the roster.
    pub ReadRoster = "roster.read": Clerk, Steward, Dispatcher, Technician, Guard, Cleaner, DutyManager, Manager, Auditor, HeadOffice, Admin;
    /// Puts people on shifts and takes them off, notes leave, copies a week.
    pub WriteRoster = "roster.write": Dispatcher, DutyManager, Manager, Admin;
    /// Changes the shifts themselves, and where the centre stands.
    pub KeepShifts = "shifts.keep": Manager, Admin;
    /// Holds somebody's time for a promise, moves it, gives it back.
    pub Book = "booking.reserve": Clerk, Steward, Dispatcher, Technician, Guard, Cleaner, DutyManager, Manager;
    /// Reads one's own week.
    pub ReadOwnWeek = "roster.own": Clerk, Steward, Dispatcher, Technician, Guard, Cleaner, DutyManager, Manager, Finance, Planner, Auditor, HeadOffice, Admin;
}
