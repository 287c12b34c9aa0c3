package import Wording

/// Fields one below the other, one of which is in focus.
package struct Form: Sendable, Equatable {
  package var fields: [Field]
  package var focus: Int

  package init(_ fields: [Field]) {
    self.fields = fields
    focus = fields.firstIndex(where: \.isFillable) ?? 0
  }

  package subscript(id: String) -> String {
    get { fields.first { $0.id == id }?.text ?? "" }
    set {
      guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
      fields[index].text = newValue
    }
  }

  /// Without blanks around it.
  package func trimmed(_ id: String) -> String {
    var text = self[id][...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  package var isAtEnd: Bool { focus == fields.lastIndex(where: \.isFillable) }

  /// Takes a key: text for the field in focus, or a way to another; whether it was one of both.
  package mutating func press(_ key: Key) -> Bool {
    switch key {
    case .tab, .down: move(by: 1)
    case .backTab, .up: move(by: -1)
    default:
      guard fields.indices.contains(focus) else { return false }
      return fields[focus].press(key)
    }
    return true
  }

  /// To the next field that can be filled in, in a circle.
  package mutating func move(by step: Int) {
    guard fields.contains(where: \.isFillable) else { return }
    repeat { focus = (focus + step + fields.count) % fields.count } while !fields[focus].isFillable
  }

  /// Names what is wrong at a field, and goes there.
  package mutating func refuse(_ id: String, _ problem: BilingualText) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    fields[index].problem = problem
    focus = index
  }

  /// Everything typed, secrets left out.
  package func draft(named name: String) -> Draft {
    let kept = fields.filter { $0.kind != .secret && $0.isFillable }
    return Draft(name: name, texts: Dictionary(uniqueKeysWithValues: kept.map { ($0.id, $0.text) }))
  }

  package mutating func restore(_ draft: Draft) {
    for index in fields.indices where fields[index].isFillable && fields[index].kind != .secret {
      if let text = draft.texts[fields[index].id] { fields[index].text = text }
    }
  }
}
