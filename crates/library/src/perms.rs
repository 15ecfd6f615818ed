//! Who may do what with the register of exceptions: verb × roles. The rules and cases are open to everybody.

kernel::permission! {
    /// Reads the register of exceptions.
    pub ReadExceptions = "exception.read": DutyManager, Manager, Auditor, HeadOffice;
    /// Looks an exception over, with what came of it.
    pub ReviewExceptions = "exception.review": Manager, HeadOffice;
}
