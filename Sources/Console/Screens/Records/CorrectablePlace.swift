import Evidence
import Wording

/// Something in a record that a person stated and that can be corrected.
struct CorrectablePlace: Sendable, Equatable {
  var entry: Int
  var field: String
  var name: BilingualText
  /// What stands now, earlier corrections made.
  var now: String

  static func all(of record: OriginalRecord) -> [CorrectablePlace] {
    let opening = OriginalRecord.correctableFields.compactMap { field in
      record.stated(field, in: record.openingEntry).map {
        CorrectablePlace(entry: record.openingEntry, field: field, name: name(of: field), now: $0)
      }
    }
    let answers = zip(record.answerEntries, record.answers).compactMap { entry, answer in
      record.stated("answer", in: entry).map {
        CorrectablePlace(entry: entry, field: "answer", name: answer.question, now: $0)
      }
    }
    return opening + answers
  }

  private static func name(of field: String) -> BilingualText {
    switch field {
    case "client": BilingualText(zh: "委托单位", en: "Client")
    case "place": BilingualText(zh: "检定地点", en: "Place")
    default: BilingualText(zh: "检定员姓名", en: "Name of the verifier")
    }
  }
}
