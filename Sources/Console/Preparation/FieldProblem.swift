package import Wording

/// What is wrong, and at which field; empty where it belongs to none.
package struct FieldProblem: Sendable, Equatable {
  package var field: String
  package var text: BilingualText

  package init(_ field: String, _ text: BilingualText) {
    self.field = field
    self.text = text
  }
}
