//! Who may do what with notices: verb × roles.

kernel::permission! {
    /// One's own inbox, and by which ways one wants to be told.
    pub ReadInbox = "inbox.read": Clerk, Steward, Dispatcher, Technician, Guard, Cleaner, DutyManager, Manager, Finance, Planner, Auditor, HeadOffice, Admin;
    /// The log: what was told to whom, and what became of it.
    pub SeeNoticeLog = "notice.log": Clerk, Steward, Dispatcher, DutyManager, Manager, Auditor, HeadOffice, Admin;
    /// Sending a delivery again.
    pub SendAgain = "notice.send_again": Clerk, Steward, Dispatcher, DutyManager, Manager, Admin;
    /// The ways of a community: services, quiet hours, texts.
    pub SetNotices = "notice.settings": Manager, HeadOffice, Admin;
    /// Programs outside that follow the history.
    pub ManageWebhooks = "webhook.manage": Manager, HeadOffice, Admin;
}
