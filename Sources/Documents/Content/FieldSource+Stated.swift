import Evidence
import Wording

extension FieldSource {
  /// The answers that may state it, in a procedure's checks around the reading; the first that is on
  /// record counts, so that seals after the verification go before those it began with.
  private var answers: [String] {
    switch self {
    case .seals: ["check/seals-after", "check/seals", "check/seals-before"]
    case .labelNumbers: ["check/label"]
    case .earlierCertificate: ["check/earlier-certificate"]
    case .labelOff: ["check/label-off"]
    default: []
    }
  }

  /// What people stated, each thing once; nothing is ever made up.
  func statedValue(of subject: DocumentSubject) -> BilingualText {
    let stated = subject.records.compactMap { record in
      answers.lazy.compactMap { item in
        record.answers.last { $0.item == item && !$0.answer.allSatisfy(\.isWhitespace) }
      }.first.map(text)
    }.distinct
    return stated.isEmpty ? Words.notStated : Words.list(stated)
  }

  private func text(of answer: AnswerRecord) -> BilingualText {
    switch (self, answer.answer) {
    case (.labelOff, "yes"):
      BilingualText(zh: "已除去（\(answer.by)）", en: "Off (\(answer.by))")
    case (.labelOff, "no"):
      BilingualText(zh: "未除去（\(answer.by)）", en: "Still on (\(answer.by))")
    default: RecordWords.text(of: answer.answer).capitalised
    }
  }
}
