//! Who may do what with money. Guards are in none of the lists that take money, and that is the rule.

kernel::permission! {
    /// Reads the price board: everybody on the staff, it hangs on the wall.
    pub ReadTariffs = "tariff.read": Clerk, Steward, Dispatcher, Technician, Guard, Cleaner, DutyManager, Manager, Finance, Planner, Auditor, HeadOffice, Admin;
    /// Puts an item on the price board, or a new price with its date.
    pub SetTariff = "tariff.set": Manager, Finance;
    /// Offers an itemised quote for an order.
    pub OfferQuote = "quote.offer": Technician, Steward, Dispatcher, DutyManager, Manager;
    /// Takes money by one of the office's methods, and gives the receipt.
    pub TakePayment = "payment.take": Technician, Clerk, Steward, Dispatcher, DutyManager, Manager, Finance;
    /// Takes money in advance of work, for a home's account.
    pub TakePrepayment = "prepayment.take": Clerk, Finance, Manager;
    /// Reads a receipt, and prints it.
    pub ReadReceipt = "receipt.read": Technician, Clerk, Steward, Dispatcher, DutyManager, Manager, Finance, Auditor;
    /// Reads the day's takings and the journal.
    pub ReadLedger = "ledger.read": Finance, Manager, Auditor, HeadOffice;
}
