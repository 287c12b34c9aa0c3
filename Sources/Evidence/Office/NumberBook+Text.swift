package import Wording

extension NumberBook.Line.State {
  /// What became of a number, for a person.
  package var text: BilingualText {
    switch self {
    case .open: BilingualText(zh: "已取用，文件未出具", en: "taken, document not made")
    case .issued: BilingualText(zh: "已出具", en: "issued")
    case .withdrawn(let reason, let next):
      BilingualText(
        zh: "已撤回：\(reason)" + (next.map { "；由 \($0) 代替" } ?? ""),
        en: "withdrawn: \(reason)" + (next.map { "; replaced by \($0)" } ?? "")
      )
    case .givenUp(let reason):
      BilingualText(zh: "已放弃：\(reason)", en: "given up: \(reason)")
    }
  }
}
