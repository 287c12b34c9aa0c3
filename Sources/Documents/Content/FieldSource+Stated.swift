import Evidence
import Wording

extension FieldSource {
  /// The answer that states it, in a procedure's checks around the reading.
  private var answer: String? {
    switch self {
    case .seals: "check/seals"
    case .labelNumbers: "check/label"
    case .earlierCertificate: "check/earlier-certificate"
    case .labelOff: "check/label-off"
    default: nil
    }
  }

  /// What people stated, each thing once; nothing is ever made up.
  func statedValue(of subject: DocumentSubject) -> BilingualText {
    let answers = subject.records.flatMap(\.answers)
      .filter { $0.item == answer && !$0.answer.allSatisfy(\.isWhitespace) }
      .map(text)
      .distinct
    return answers.isEmpty ? Words.notStated : Words.list(answers)
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
