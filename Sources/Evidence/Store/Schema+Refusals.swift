extension Schema {
  /// Triggers that refuse every change of what stands, and every entry out of order.
  static let refusals: [Element] =
    ["store", "entries", "attachments"].flatMap { table in
      ["UPDATE", "DELETE"].map { change in
        refusal(
          "\(table)_refuse_\(change.lowercased())",
          "\(change) ON \(table)",
          when: nil,
          "the store is append-only: \(change) on \(table) is refused"
        )
      }
    } + [
      refusal(
        "store_refuse_second",
        "INSERT ON store",
        when: "EXISTS (SELECT 1 FROM store)",
        "the store is append-only: it has its identifier"
      ),
      refusal(
        "attachments_refuse_existing",
        "INSERT ON attachments",
        when: "EXISTS (SELECT 1 FROM attachments WHERE digest = NEW.digest)",
        "the store is append-only: this attachment is kept already"
      ),
      refusal(
        "entries_refuse_disorder",
        "INSERT ON entries",
        when: "NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM entries)",
        "the store is append-only: an entry follows the last one"
      ),
      refusal(
        "entries_refuse_stray",
        "INSERT ON entries",
        when: """
          CASE json_extract(NEW.payload, '$.kind')
              WHEN 'run-opened' THEN
                json_extract(NEW.payload, '$.run')
                  IS NOT (SELECT coalesce(max(run), 0) + 1 FROM entries)
              ELSE
                coalesce(json_extract(NEW.payload, '$.run'), 1) < 1
                OR coalesce(json_extract(NEW.payload, '$.run'), 0)
                  > (SELECT coalesce(max(run), 0) FROM entries)
              END
          """,
        "the store is append-only: a run is opened first, once, with the next number"
      ),
      refusal(
        "entries_refuse_late",
        "INSERT ON entries",
        when: """
          json_extract(NEW.payload, '$.kind') NOT IN (\(kindsAfterClosing))
              AND EXISTS (
                SELECT 1 FROM entries
                WHERE run = json_extract(NEW.payload, '$.run') AND kind = 'run-closed'
              )
          """,
        "the store is append-only: the run is closed"
      ),
    ]

  private static let kindsAfterClosing = LedgerBody.Kind.allCases
    .filter(\.mayFollowClosing)
    .map { "'\($0.rawValue)'" }
    .joined(separator: ", ")

  private static func refusal(
    _ name: String,
    _ change: String,
    when condition: String?,
    _ message: String
  ) -> Element {
    Element(
      name: name,
      statement: """
        CREATE TRIGGER \(name) BEFORE \(change)\(condition.map { "\n  WHEN \($0)" } ?? "")
        BEGIN
          SELECT RAISE(ABORT, '\(message)');
        END
        """
    )
  }
}
