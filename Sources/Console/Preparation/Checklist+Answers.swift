import Execution
import Wording

extension Checklist {
  /// What leaving the field in focus asks for: the moment of an answer, the digest of a photograph.
  mutating func leave() -> [Wish] {
    let field = form.fields[form.focus]
    if field.id.hasPrefix("photograph/") { return leavePhotograph(field) }
    guard let question = question(field.id) else { return [] }
    let text = question.completed(form.trimmed(field.id))
    form[field.id] = text
    form.fields[form.focus].problem = question.problem(of: text)
    guard !text.isEmpty, stamps[field.id]?.text != text else { return [] }
    return [.preparation(.stamp(field.id, text))]
  }

  private mutating func leavePhotograph(_ field: Field) -> [Wish] {
    let path = form.trimmed(field.id)
    if photographs[field.id]?.path != path { photographs[field.id] = nil }
    addPhotograph()
    guard !path.isEmpty, photographs[field.id] == nil else { return [] }
    return [.preparation(.photograph(field.id, path: path))]
  }

  /// A digest for its field; one that was chosen from a folder takes the next free field.
  mutating func take(_ kept: VerificationOrder.Photograph, for id: String) {
    var field = id
    if id == "photograph/" {
      addPhotograph()
      field = form.fields.last { $0.id.hasPrefix(id) && $0.text.isEmpty }?.id ?? id
      form[field] = kept.path
      addPhotograph()
    }
    if form.trimmed(field) == kept.path { photographs[field] = kept }
  }

  mutating func take(_ problems: [FieldProblem]) {
    for problem in problems.reversed() { form.refuse(problem.field, problem.text) }
  }

  /// Names every question that is open or cannot stand, the first in focus; whether there is none.
  mutating func check() -> Bool {
    let open = questions.compactMap { question -> FieldProblem? in
      let text = form.trimmed(question.id)
      if text.isEmpty {
        return question.isRequired ? FieldProblem(question.id, Self.open) : nil
      }
      return question.problem(of: text).map { FieldProblem(question.id, $0) }
    }
    take(open)
    return open.isEmpty
  }

  private static let open = BilingualText(zh: "还没有回答", en: "this is not answered yet")

  /// The order with everything that was answered, what was left open as an empty text; a moment that
  /// is not known yet stays empty.
  func complete(_ order: VerificationOrder) -> VerificationOrder {
    var order = order
    for question in questions {
      let text = form.trimmed(question.id)
      let stamp = stamps[question.id]
      order.answers[question.id] = VerificationOrder.Prepared(
        text: text,
        at: stamp?.text == text ? stamp?.at ?? "" : "",
        with: filled("with/\(question.id)"),
        remark: filled("remark/\(question.id)")
      )
    }
    order.photographs = form.fields.filter { $0.id.hasPrefix("photograph/") && !$0.text.isEmpty }
      .map {
        VerificationOrder.Photograph(path: $0.text, digest: photographs[$0.id]?.digest ?? "")
      }
    return order
  }

  private func filled(_ id: String) -> String? {
    let text = form.trimmed(id)
    return text.isEmpty ? nil : text
  }
}
