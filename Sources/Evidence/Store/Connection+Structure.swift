import Wording

extension Connection {
  /// Makes the structure in one transaction; does nothing where another process was quicker.
  func makeStructure() throws(Failure) {
    try within(.writing) { () throws(Failure) in
      if try integer("PRAGMA application_id") == Schema.applicationIdentifier { return }
      try take(Migration.all[...])
      let chance = SM3.digest((0..<Digest.byteCount).map { _ in .random(in: .min ... .max) })
      let identifier = String(chance.description.prefix(32))
      try execute("INSERT INTO store VALUES (1, ?)", [.text(identifier)])
      try execute("PRAGMA application_id = \(Schema.applicationIdentifier)")
    }
  }

  /// Takes the structure through further steps; only inside a writing transaction.
  func take(_ migrations: ArraySlice<Migration>) throws(Failure) {
    for statement in migrations.flatMap(\.statements) { try execute(statement) }
    try execute("PRAGMA user_version = \(migrations.endIndex)")
  }

  func structureVersion() throws(Failure) -> Int {
    try integer("PRAGMA user_version") ?? 0
  }

  /// Sets what every connection needs; the commit waits for the disk.
  func configure() throws(Failure) {
    guard try text("PRAGMA journal_mode = WAL") == "wal" else {
      throw .openingStore(store, cause: "the file system does not support write-ahead logging")
    }
    try execute("PRAGMA synchronous = FULL")
    try execute("PRAGMA foreign_keys = ON")
  }

  /// The first element that is missing, changed or not ours; nil where all is as its version made it.
  func structuralDifference() throws(Failure) -> String? {
    var standing: [String: String] = [:]
    let rows = try Statement(
      "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'",
      on: self
    )
    while try rows.step() { standing[rows.text(0)] = rows.text(1) }
    let expected = Schema.elements(ofVersion: try structureVersion())
    for (name, statement) in expected.sorted(by: { $0.key < $1.key }) {
      guard let found = standing.removeValue(forKey: name) else { return "\(name) is missing" }
      if found != statement { return "\(name) was changed" }
    }
    return standing.keys.sorted().first.map { "\($0) was added" }
  }
}
