/// An authorised correction of something a person stated: what stood before stays readable, and the
/// printed record shows both.
///
/// A reading is a fact and is not corrected.
package struct Correction: Equatable, Sendable, Codable {
  /// The sequence number of the entry that is corrected.
  package var entry: Int
  /// The field of its content, `answer`.
  package var field: String
  package var was: String
  package var becomes: String
  package var reason: String
  package var author: String

  package init(
    entry: Int,
    field: String,
    was: String,
    becomes: String,
    reason: String,
    author: String
  ) {
    self.entry = entry
    self.field = field
    self.was = was
    self.becomes = becomes
    self.reason = reason
    self.author = author
  }
}
