//! Who may import.

kernel::permission! {
    /// Sees the imports of a community, and what each brought.
    pub ReadImports = "import.read": DutyManager, Manager, Auditor, Admin;
    /// Uploads a ledger, mends it and imports it.
    pub RunImport = "import.run": Manager, Admin;
}
