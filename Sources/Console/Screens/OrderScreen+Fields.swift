import Wording

extension OrderScreen {
  static let contests = Field(
    "contests",
    BilingualText(zh: "针对的原始记录", en: "Record it follows"),
    hint: BilingualText(zh: "空为最近一份", en: "empty: the latest")
  )

  static let bench = Field(
    "bench",
    BilingualText(zh: "装置文件", en: "Bench file"),
    hint: BilingualText(verbatim: "bench.yaml")
  )

  func field(_ id: String, _ choices: [Field.Choice]) -> Field {
    let labels = [
      "procedure": BilingualText(zh: "规程", en: "Procedure"),
      "kind": BilingualText(zh: "检定类别", en: "Kind"),
      "occasion": BilingualText(zh: "缘由", en: "Occasion"),
      "connector": BilingualText(zh: "枪", en: "Connector"),
      "method": BilingualText(zh: "读数方法", en: "Method"),
    ]
    return Field(id, labels[id] ?? BilingualText(verbatim: id), .choice(choices))
  }
}

extension Form {
  /// Takes a text over where the field can have it.
  mutating func take(_ text: String, into id: String) {
    guard let field = fields.first(where: { $0.id == id }) else { return }
    if case .choice(let choices) = field.kind, !choices.contains(where: { $0.id == text }) {
      return
    }
    self[id] = text
  }
}
