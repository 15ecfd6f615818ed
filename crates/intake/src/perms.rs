//! Who may do what in intake: verb × roles.

kernel::permission! {
    /// Asks who does it, who pays, and who can go. Writes nothing.
    pub AssessRequest = "request.assess": Clerk, Steward, Dispatcher, DutyManager, Manager;
    /// Takes calls: confirms requests, puts calls on hold.
    pub ConfirmRequest = "request.confirm": Clerk, Steward, DutyManager, Manager;
    /// Reads requests and promises.
    pub ReadRequests = "request.read": Clerk, Steward, Dispatcher, DutyManager, Manager, Auditor;
    /// Gives a request another owner in the centre.
    pub ChangeOwner = "request.owner": Clerk, Steward, DutyManager, Manager;
    /// Ends promises: kept, moved, broken, told.
    pub EndPromises = "promise.end": Clerk, Steward, DutyManager, Manager;
    /// Reads the script.
    pub ReadScript = "script.read": Clerk, Steward, DutyManager, Manager, Auditor;
    /// Changes the words of the script.
    pub EditScript = "script.edit": Manager;
}
