import Metrology
package import Procedures

extension Question {
  /// Everything the procedure asks people before the load: conditions first, then the checklist.
  package static func all(of procedure: Procedure, kind: VerificationKind) -> [Question] {
    let conditions = procedure.preconditions.filter(\.asked.value).map {
      Question(
        id: $0.key,
        text: $0.name,
        expectation: .quantity($0.unit, atLeast: $0.minimum?.value, atMost: $0.maximum?.value)
      )
    }
    return conditions + checklist(of: procedure, kind: kind)
  }

  /// The checklist of appearance and function, where this kind examines it.
  static func checklist(of procedure: Procedure, kind: VerificationKind) -> [Question] {
    guard procedure.appearance.heading.treatment(in: kind) != .omitted else { return [] }
    return procedure.appearance.checklist.map {
      Question(id: $0.key, text: $0.question, expectation: Expectation($0.form))
    }
  }
}

extension Question.Expectation {
  init(_ form: AnswerForm) {
    switch form {
    case .confirmation(let expected): self = .confirmation(expected: expected.value)
    case .quantity(let unit, let minimum, let maximum):
      self = .quantity(unit, atLeast: minimum?.value, atMost: maximum?.value)
    case .text: self = .text
    }
  }
}
