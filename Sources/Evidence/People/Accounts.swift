/// Everybody's account: a projection of the store's entries, never stored itself.
package struct Accounts: Equatable, Sendable {
  private var accounts: [String: Account] = [:]
  /// The latest instant that any of these entries states: waiting counts from there, so that a clock
  /// set back does not shorten it.
  private var latest: Int128 = 0

  init() {}

  package subscript(user: String) -> Account? { accounts[user] }

  /// By user.
  package var all: [Account] { accounts.values.sorted { $0.user < $1.user } }

  package var administrators: [Account] { all.filter { $0.holds(.administrator) } }

  mutating func take(_ entry: LedgerEntry) {
    if let instant = SignInDelay.instant(entry.at) { latest = max(latest, instant) }
    switch entry.body {
    case .account(let record): take(record)
    case .signIn(let record): take(record, at: entry.at)
    default: break
    }
  }

  private mutating func take(_ record: AccountRecord) {
    var account = Account(record)
    if record.change != .unlocked, let before = accounts[record.user] {
      account.wrongInARow = before.wrongInARow
      account.closedUntil = before.closedUntil
      account.lastWrong = before.lastWrong
    }
    accounts[record.user] = account
  }

  private mutating func take(_ record: SignInRecord, at stamp: String) {
    guard var account = accounts[record.user] else { return }
    switch record.outcome {
    case .accepted:
      account.wrongInARow = 0
      account.closedUntil = nil
    case .wrong:
      account.wrongInARow += 1
      account.lastWrong = stamp
      let seconds = SignInDelay.seconds(afterWrong: account.wrongInARow)
      account.closedUntil = latest + Int128(seconds) * 1_000_000_000
    }
    accounts[record.user] = account
  }

  /// Until when a passphrase that is wrong now closes the account.
  func closing(_ user: String, at now: String) -> String? {
    var next = self
    let wrong = SignInRecord(user: user, outcome: .wrong, purpose: "")
    next.take(LedgerEntry(sequence: 0, run: nil, at: now, body: .signIn(wrong)))
    return next.accounts[user]?.closed(at: now)
  }
}
