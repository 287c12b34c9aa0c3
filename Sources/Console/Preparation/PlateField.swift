package import Wording

/// What of a pile's file the nameplate form asks for, under the key that the file has it.
package struct PlateField: Sendable, Equatable {
  package enum Form: Sendable, Equatable {
    /// Any words; written with quotation marks.
    case words
    /// A number, a day, a class.
    case value
    /// A number that may be typed without its unit.
    case quantity(unit: String)
    case choice([Field.Choice])
    /// Ids, each with its own largest current where it has one: `A, B 63 A`.
    case connectors
  }

  /// `nameplate.maximum-voltage`, as findings name it.
  package var path: String
  package var label: BilingualText
  package var form: Form
  package var hint: BilingualText?
  /// Whether the next pile of the same model has it alike.
  package var belongsToModel: Bool

  init(
    _ path: String,
    _ label: BilingualText,
    _ form: Form,
    hint: BilingualText? = nil,
    belongsToModel: Bool = true
  ) {
    (self.path, self.label, self.form, self.hint) = (path, label, form, hint)
    self.belongsToModel = belongsToModel
  }

  var field: Field {
    if case .choice(let choices) = form { return Field(path, label, .choice(choices)) }
    return Field(path, label, hint: hint)
  }

  /// As it is written into the file; a number alone is given the field's unit.
  func completed(_ text: String) -> String {
    guard case .quantity(let unit) = form, text.isPlainNumber else { return text }
    return "\(text) \(unit)"
  }
}

extension String {
  /// Digits with at most one point between them.
  var isPlainNumber: Bool {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.map { $0.allSatisfy { ("0"..."9").contains($0) } && !$0.isEmpty }
    return digits.count <= 2 && digits.allSatisfy(\.self)
  }
}
