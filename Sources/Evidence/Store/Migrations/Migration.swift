/// One step from a version of the structure to the next.
///
/// Its text is frozen: stores in the field were made by it, so a change of the structure is another
/// step and never an edit. The first step makes the store.
struct Migration: Sendable {
  var name: String
  /// In the order in which they are run.
  var statements: [String]

  /// Every step so far; the version of a structure is how many of them made it.
  static let all: [Migration] = [.foundation, .destruction]
}
