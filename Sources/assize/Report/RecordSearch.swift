import Evidence
import Metrology
import Wording

/// Which records a list shows; whatever is not asked for does not matter.
struct RecordSearch: Sendable {
  private var pile: String?
  private var maker: String?
  private var from: CivilDate?
  private var to: CivilDate?
  private var conclusion: ConclusionWord?
  private var kind: String?
  private var isOpen: Bool

  /// Conclusions as they are typed.
  enum ConclusionWord: String, CaseIterable {
    case conforming, nonconforming
    case notCompleted = "not-completed"

    var conclusion: Conclusion {
      switch self {
      case .conforming: .conforming
      case .nonconforming: .nonconforming
      case .notCompleted: .notCompleted
      }
    }
  }

  static let options = [
    OptionSpecification(
      "--pile",
      "SERIAL",
      BilingualText(zh: "出厂编号中含有", en: "whose serial number holds this")
    ),
    OptionSpecification(
      "--maker",
      "NAME",
      BilingualText(zh: "厂家名称中含有", en: "whose maker's name holds this")
    ),
    OptionSpecification(
      "--from",
      "DATE",
      BilingualText(zh: "从这一天起开始的，如 2026-01-31", en: "begun on this day or later, 2026-01-31")
    ),
    OptionSpecification(
      "--to",
      "DATE",
      BilingualText(zh: "到这一天为止开始的", en: "begun on this day or earlier")
    ),
    OptionSpecification(
      "--conclusion",
      ConclusionWord.allCases.map(\.rawValue).joined(separator: "|"),
      BilingualText(zh: "结论", en: "with this conclusion")
    ),
    OptionSpecification(
      "--kind",
      VerificationKindWord.allCases.map(\.rawValue).joined(separator: "|"),
      BilingualText(zh: "检定类别", en: "of this kind")
    ),
    OptionSpecification("--open", nil, BilingualText(zh: "尚未结束的", en: "not closed")),
  ]

  init(_ arguments: Arguments) throws(Failure) {
    pile = arguments["--pile"]
    maker = arguments["--maker"]
    from = try Self.day("--from", arguments)
    to = try Self.day("--to", arguments)
    conclusion = try arguments.has("--conclusion") ? arguments.choice("--conclusion") : nil
    let word: VerificationKindWord? = try arguments.has("--kind") ? arguments.choice("--kind") : nil
    kind = word?.rawValue
    isOpen = arguments.has("--open")
  }

  private static func day(_ option: String, _ arguments: Arguments) throws(Failure) -> CivilDate? {
    guard let text = arguments[option] else { return nil }
    guard let day = CivilDate(text) else {
      throw .unusable(
        text,
        for: option,
        expected: BilingualText(zh: "日期，如 2026-01-31", en: "a day, as in 2026-01-31")
      )
    }
    return day
  }

  func finds(_ run: RunSummary) -> Bool {
    let day = CivilDate(run.openedAt.prefix(10))
    return contains(run.pile.serial, pile) && contains(run.pile.maker, maker)
      && (from.map { from in day.map { $0 >= from } ?? false } ?? true)
      && (to.map { to in day.map { $0 <= to } ?? false } ?? true)
      && (conclusion.map { $0.conclusion == run.conclusion } ?? true)
      && (kind.map { $0 == run.kind } ?? true) && (!isOpen || !run.isClosed)
  }

  private func contains(_ text: String, _ part: String?) -> Bool {
    part.map { text.lowercased().contains($0.lowercased()) } ?? true
  }
}

/// The kinds of verification, as records write them.
enum VerificationKindWord: String, CaseIterable {
  case initial, subsequent
  case inService = "in-service"
}
