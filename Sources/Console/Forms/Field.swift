package import Wording

/// A place in a form that a person fills in.
package struct Field: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case text
    /// Shown as dots and never kept.
    case secret
    /// One of these, by its id; left and right change it.
    case choice([Choice])
    /// Shown and not changed.
    case shown
  }

  package struct Choice: Sendable, Equatable {
    package var id: String
    package var name: BilingualText

    package init(_ id: String, _ name: BilingualText) {
      self.id = id
      self.name = name
    }
  }

  package var id: String
  package var label: BilingualText
  package var kind: Kind
  package var text: String
  /// How it is written, beside the field while it is in focus: `1.234 kWh`.
  package var hint: BilingualText?
  /// What is wrong with it, below the field.
  package var problem: BilingualText?

  package init(
    _ id: String,
    _ label: BilingualText,
    _ kind: Kind = .text,
    text: String = "",
    hint: BilingualText? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.text = text
    self.hint = hint
    if case .choice(let choices) = kind, text.isEmpty { self.text = choices.first?.id ?? "" }
  }

  var isFillable: Bool { kind != .shown }

  /// Takes a key; whether it was one for this field.
  mutating func press(_ key: Key) -> Bool {
    switch (kind, key) {
    case (.choice(let choices), .left), (.choice(let choices), .right):
      turn(choices, by: key == .left ? -1 : 1)
    case (.choice(let choices), .character(" ")): turn(choices, by: 1)
    case (.choice, _), (.shown, _): return false
    case (_, .character(let character)): text.append(character)
    case (_, .backspace), (_, .delete): if !text.isEmpty { text.removeLast() }
    case (_, .control("u")): text = ""
    default: return false
    }
    problem = nil
    return true
  }

  private mutating func turn(_ choices: [Choice], by step: Int) {
    guard let index = choices.firstIndex(where: { $0.id == text }), !choices.isEmpty else {
      text = choices.first?.id ?? ""
      return
    }
    text = choices[(index + step + choices.count) % choices.count].id
  }
}
