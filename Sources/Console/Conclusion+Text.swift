package import Metrology
package import Wording

extension Conclusion {
  /// The conclusion in words.
  package var text: BilingualText {
    switch self {
    case .conforming: BilingualText(zh: "合格", en: "conforming")
    case .nonconforming: BilingualText(zh: "不合格", en: "nonconforming")
    case .notCompleted: BilingualText(zh: "未完成", en: "not completed")
    case .notApplicable: BilingualText(zh: "不适用", en: "not applicable")
    }
  }

  /// A mark beside the words, so that nothing is said by colour alone.
  package var mark: String {
    switch self {
    case .conforming: "✓"
    case .nonconforming: "✗"
    case .notCompleted: "…"
    case .notApplicable: "–"
    }
  }
}
