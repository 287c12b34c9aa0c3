/// Where the ledger ends, as the connection that wrote it there knows it.
///
/// As long as no other connection commits, what was just written is still the head, and need not be
/// read and digested again before the next entry hangs on it.
struct LedgerEnd {
  var head: LedgerHead
  /// The run known to be open, to which another fact of any kind may be added; nil where nobody looked.
  var openRun: Int?
  /// The run last appended to, with the stamp of its last entry where it goes by the wall clock.
  var stamped: (run: Int, at: String?)?
  /// SQLite's count of the commits of others, as this connection sees it.
  let dataVersion: Int

  mutating func note(_ kind: LedgerBody.Kind, of run: Int?) {
    switch kind {
    case .runClosed: openRun = nil
    // Whether its run is open was not asked for what may follow a closing.
    case _ where kind.mayFollowClosing: break
    default: openRun = run
    }
  }
}
