//! Who may do what with links, contracts and notices: verb × roles. Whoever comes by a link has no role at all.

kernel::permission! {
    /// Seeing how an outside party answers, on an order's page.
    pub SeePartyJobs = "party_job.see": Clerk, Steward, Dispatcher, DutyManager, Manager, Auditor, HeadOffice;
    /// Sending a party its link anew, or ending it.
    pub SendPartyLink = "party_link.send": Clerk, Steward, Dispatcher, DutyManager, Manager;
    /// Answering the time that a party proposes.
    pub AnswerProposal = "party_job.answer": Clerk, Steward, Dispatcher, DutyManager, Manager;
    /// Letting a party see the resident's number.
    pub ShareNumber = "party_job.share_number": DutyManager, Manager, Clerk, Dispatcher;
    /// Issuing a notice to a warranty party.
    pub IssueNotice = "warranty_notice.issue": Clerk, Dispatcher, DutyManager, Manager;
    /// Reading a notice.
    pub ReadNotice = "warranty_notice.read": Clerk, Steward, Dispatcher, DutyManager, Manager, Auditor, HeadOffice;
    /// Seeing a party's contract and what it broke.
    pub SeeContracts = "party_contract.see": Clerk, Steward, Dispatcher, DutyManager, Manager, Finance, Auditor, HeadOffice;
    /// Entering a party's contract.
    pub EnterContract = "party_contract.enter": Manager, HeadOffice, Admin;
    /// Making, printing and ending the codes on walls and doors.
    pub KeepCodes = "portal_code.keep": Manager, DutyManager, Clerk, Steward;
    /// Seeing how a request came in by the portal, with its photos.
    pub SeeReports = "portal_report.see": Clerk, Steward, Dispatcher, DutyManager, Manager;
}
