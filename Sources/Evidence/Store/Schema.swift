/// The structure of the store, and the marks by which it is known.
///
/// The refusals stand in the file itself, so that they hold for every program that opens it.
enum Schema {
  /// `ASZE`: the application id in the file's header.
  static let applicationIdentifier = 0x4153_5A45
  static let version = 1

  struct Element: Equatable {
    var name: String
    var statement: String
  }

  static let elements = tables + refusals

  private static let tables = [
    Element(
      name: "store",
      statement: """
        CREATE TABLE store (
          number INTEGER PRIMARY KEY CHECK (number = 1),
          identifier TEXT NOT NULL CHECK (length(identifier) = 32)
        ) STRICT
        """
    ),
    // The columns after `chain` are read out of the payload, so that they cannot disagree with it.
    Element(
      name: "entries",
      statement: """
        CREATE TABLE entries (
          sequence INTEGER PRIMARY KEY CHECK (sequence = json_extract(payload, '$.sequence')),
          payload TEXT NOT NULL,
          digest TEXT NOT NULL CHECK (length(digest) = 64),
          chain TEXT NOT NULL CHECK (length(chain) = 64),
          run INTEGER GENERATED ALWAYS AS (json_extract(payload, '$.run')) STORED,
          kind TEXT NOT NULL GENERATED ALWAYS AS (json_extract(payload, '$.kind')) STORED,
          at TEXT NOT NULL GENERATED ALWAYS AS (json_extract(payload, '$.at')) STORED
        ) STRICT
        """
    ),
    // No index is unique: INSERT OR REPLACE would take the other row away without a DELETE trigger.
    Element(
      name: "entries_by_run",
      statement: "CREATE INDEX entries_by_run ON entries (run, kind)"
    ),
    Element(
      name: "entries_by_kind",
      statement: "CREATE INDEX entries_by_kind ON entries (kind, run)"
    ),
    // Without a rowid there is no second key by which REPLACE could reach another row.
    Element(
      name: "attachments",
      statement: """
        CREATE TABLE attachments (
          digest TEXT PRIMARY KEY NOT NULL CHECK (length(digest) = 64),
          bytes BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    ),
  ]
}
