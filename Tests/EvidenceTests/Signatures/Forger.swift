@testable import Evidence

/// Somebody who can write the file, knows the format, and makes every digest and link fit again.
struct Forger {
  let store: TestStore

  /// Changes the file with its triggers out, then digests and chains every entry anew.
  func rewrite(_ change: String) throws {
    let plain = try store.plain()
    try plain.tamper(change + ";" + Self.renumbered(plain))
    let identifier = try plain.rows("SELECT identifier FROM store").first ?? ""
    var chain = ChainLink.genesis(ofStore: identifier)
    var updates: [String] = []
    for row in try plain.rows("SELECT sequence, payload FROM entries ORDER BY sequence") {
      let parts = row.split(separator: "|", maxSplits: 1)
      let digest = SM3.digest(Array(parts[1].utf8))
      chain = ChainLink.next(after: chain, payload: digest)
      updates.append(
        "UPDATE entries SET digest = '\(digest)', chain = '\(chain)' WHERE sequence = \(parts[0])"
      )
    }
    try plain.tamper(updates.joined(separator: ";"))
  }

  /// Closes the gaps that deleted rows left, in the rows and in what they say of themselves.
  private static func renumbered(_ plain: PlainConnection) -> String {
    """
    UPDATE entries SET payload = json_set(payload, '$.sequence', -n), sequence = -n
    FROM (SELECT sequence AS s, row_number() OVER (ORDER BY sequence) AS n FROM entries)
    WHERE entries.sequence = s AND s <> n;
    UPDATE entries SET payload = json_set(payload, '$.sequence', -sequence), sequence = -sequence
    WHERE sequence < 0
    """
  }
}
