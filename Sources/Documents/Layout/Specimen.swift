import Wording

/// The words that say that a document proves nothing.
enum Specimen {
  static let words = BilingualText(zh: "样张 无效", en: "SPECIMEN, NOT VALID")
}

extension BilingualText {
  /// Both languages on one line; once where they are the same.
  var line: String { zh == en ? zh : "\(zh) \(en)" }
}
