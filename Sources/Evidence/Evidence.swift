// Evidence: the append-only ledger, its hash chain, and what is read back from it.
//
// It refuses to change or delete an entry, and to open a store that is not its own. It judges
// nothing: verdicts arrive from Execution as values and are kept as facts of what was concluded then.
// Start with Records/LedgerBody, then Ledger, then OriginalRecord.
