/// The structure of the store, and the marks by which it is known.
///
/// The refusals stand in the file itself, so that they hold for every program that opens it.
enum Schema {
  /// `ASZE`: the application id in the file's header.
  static let applicationIdentifier = 0x4153_5A45
  static let version = Migration.all.count

  /// What stands in a store of a version: each table, index and trigger, by its name.
  static func elements(ofVersion version: Int) -> [String: String] {
    Migration.all.prefix(version).flatMap(\.statements).reduce(into: [:], take)
  }

  /// Follows what a statement does to the structure by its first words.
  private static func take(_ elements: inout [String: String], _ statement: String) {
    let words = statement.split(maxSplits: 3, whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 2 else { return }
    switch words[0] {
    case "CREATE": elements[words[2]] = statement
    case "DROP", "ALTER": elements[words[2]] = nil
    default: break
    }
  }
}
