/// What was typed into a form and is not done with.
package struct Draft: Sendable, Equatable, Codable {
  /// Which form of which thing: `pile`, `entry/12/operating-error/imax/1`.
  package var name: String
  /// By the ids of the fields; a secret is never among them.
  package var texts: [String: String]

  package init(name: String, texts: [String: String]) {
    self.name = name
    self.texts = texts
  }

  package var isEmpty: Bool { texts.values.allSatisfy(\.isEmpty) }
}
