//! Who may do what with orders: verb × roles. The machine asks here, the handlers and the actions too.

kernel::permission! {
    /// Reading orders.
    pub ReadOrders = "order.read": Clerk, Steward, Dispatcher, Technician, Guard, Cleaner, DutyManager, Manager, Finance, Auditor, HeadOffice;
    /// Watching the board.
    pub SeeBoard = "order.board": Clerk, Steward, Dispatcher, DutyManager, Manager;
    /// The phone pages of the one who goes.
    pub SeeField = "order.field": Technician, Guard, Cleaner, Dispatcher, DutyManager;
    /// One order as it stands on site: for the one who goes, and for the centre that takes down what is told by phone.
    pub SeeOrderOnSite = "order.on_site": Technician, Guard, Cleaner, Clerk, Steward, Dispatcher, DutyManager, Manager;
    /// Giving an order by hand, to any department.
    pub IssueOrder = "order.issue": Clerk, Steward, Dispatcher, DutyManager, Manager;
    /// Naming who does it and when.
    pub AssignOrder = "order.assign": Clerk, Dispatcher, DutyManager, Manager;
    /// Taking a free order (抢单).
    pub TakeOrder = "order.take": Technician, Guard, Cleaner;
    /// Saying that an order was received, also for somebody who rang in.
    pub AcknowledgeOrder = "order.acknowledge": Technician, Guard, Cleaner, Clerk, Dispatcher, DutyManager, Manager;
    /// Setting out.
    pub DepartForOrder = "order.depart": Technician, Guard, Cleaner, Clerk, Dispatcher, DutyManager, Manager;
    /// Saying at the door who we are.
    pub AnnounceArrival = "order.announce": Technician, Guard, Cleaner, Dispatcher, DutyManager, Manager;
    /// Recording what was found.
    pub RecordInspection = "order.inspect": Technician, Guard, Cleaner, Dispatcher, DutyManager, Manager;
    /// Recording whether it is ours to do.
    pub RecordSurvey = "order.survey": Technician, Guard, Cleaner, Dispatcher, DutyManager, Manager;
    /// Offering a quote from the published tariff.
    pub OfferQuote = "order.quote": Technician, Dispatcher, DutyManager, Manager;
    /// Recording the payer's agreement.
    pub GiveConsent = "order.consent": Technician, Clerk, Steward, Dispatcher, DutyManager, Manager;
    /// Recording that the payer doesn't agree.
    pub DeclineQuote = "order.decline": Technician, Clerk, Steward, Dispatcher, DutyManager, Manager;
    /// Beginning the work.
    pub StartWork = "order.start": Technician, Guard, Cleaner, Dispatcher, DutyManager, Manager;
    /// Ending the work; taking down an outside party's report.
    pub FinishWork = "order.finish": Technician, Guard, Cleaner, Clerk, Steward, Dispatcher, DutyManager, Manager;
    /// Recording who accepted it and what they think of it.
    pub AcceptWork = "order.accept": Technician, Guard, Cleaner, Clerk, Steward, Dispatcher, DutyManager, Manager;
    /// Taking money against a receipt. Guards take none.
    pub RecordPayment = "order.pay": Technician, Clerk, Dispatcher, DutyManager, Manager, Finance;
    /// Recording that the rest is paid later, asked to be reduced, or disputed.
    pub SettleCharge = "order.settle": Technician, Clerk, Steward, Dispatcher, DutyManager, Manager, Finance;
    /// Reducing or waiving what was agreed.
    pub ReduceCharge = "order.reduce": DutyManager, Manager;
    /// Letting the work rest.
    pub PauseOrder = "order.pause": Technician, Guard, Cleaner, Clerk, Dispatcher, DutyManager, Manager;
    /// Going on with it.
    pub ResumeOrder = "order.resume": Technician, Guard, Cleaner, Clerk, Dispatcher, DutyManager, Manager;
    /// Giving an order back to the centre.
    pub ReturnOrder = "order.return": Technician, Guard, Cleaner, Dispatcher, DutyManager, Manager;
    /// Handing work to an outside party.
    pub HandOutside = "order.outside": Clerk, Steward, Dispatcher, DutyManager, Manager;
    /// Ending an order before work begins.
    pub CancelOrder = "order.cancel": Clerk, Steward, Dispatcher, DutyManager, Manager;
    /// Opening a matter again that wasn't solved.
    pub ReopenOrder = "order.reopen": Clerk, Steward, Dispatcher, DutyManager, Manager;
    /// Closing an order by hand, without its return visit: an exception with a reason.
    pub CloseOrder = "order.close": Manager;
    /// Deciding how orders are given here, and how long an answer may take.
    pub SetOrderHabits = "order.habits": Manager, Admin;
    /// Saying oneself whether a call was made, for which one was named by somebody else.
    pub ConfirmCall = "order.confirm_call": Clerk, Steward, Dispatcher, Technician, Guard, Cleaner, DutyManager, Manager, Finance;
    /// Sending what was done on site while there was no network.
    pub SendOps = "order.ops": Technician, Guard, Cleaner, Dispatcher, DutyManager;
    /// Reading what was told from site and could not be taken as it is.
    pub SeeExceptions = "order.exceptions": Dispatcher, DutyManager, Manager;
    /// Settling such a thing.
    pub SettleException = "order.settle_exception": Dispatcher, DutyManager, Manager;
}
