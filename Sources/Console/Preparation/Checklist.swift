import Execution
import Metrology
import Wording

/// The questions before the load with what was answered so far, and the photographs.
struct Checklist: Sendable {
  var questions: [Question]
  var form: Form
  /// When each was answered, with the answer that this was.
  var stamps: [String: VerificationOrder.Prepared] = [:]
  /// Digests of photographs by their fields.
  var photographs: [String: VerificationOrder.Photograph] = [:]

  init(_ questions: [Question], devices: [String: String]) {
    self.questions = questions
    var fields: [Field] = []
    for question in questions {
      fields.append(question.field)
      if case .quantity = question.expectation {
        fields.append(
          Field("with/\(question.id)", Self.with, text: devices[question.id] ?? "")
        )
      }
    }
    form = Form(fields + [Self.photograph(1)])
  }

  /// The question that the field in focus answers.
  var question: Question? { question(form.fields[form.focus].id) }

  func question(_ id: String) -> Question? { questions.first { $0.id == id } }

  /// Puts a line for a remark below the question, or goes to it where there is one.
  mutating func addRemark(to question: String) {
    let id = "remark/\(question)"
    if form.fields.contains(where: { $0.id == id }) == false {
      let place = form.fields.lastIndex { $0.id == question || $0.id == "with/\(question)" }
      form.fields.insert(Field(id, Self.remark), at: (place ?? form.focus) + 1)
    }
    form.focus = form.fields.firstIndex { $0.id == id } ?? form.focus
  }

  /// There is always one empty line for another photograph.
  mutating func addPhotograph() {
    let lines = form.fields.filter { $0.id.hasPrefix("photograph/") }
    guard lines.allSatisfy({ !$0.text.isEmpty }) else { return }
    form.fields.append(Self.photograph(lines.count + 1))
  }

  static let with = BilingualText(zh: "所用仪器", en: "measured with")
  static let remark = BilingualText(zh: "备注", en: "remark")

  private static func photograph(_ number: Int) -> Field {
    Field(
      "photograph/\(number)",
      BilingualText(zh: "照片 \(number)", en: "Photograph \(number)"),
      hint: BilingualText(zh: "文件或文件夹，可空", en: "a file or a folder, may be empty")
    )
  }
}

extension Question {
  fileprivate var field: Field {
    switch expectation {
    case .text: return Field(id, text)
    case .quantity(let unit, _, _):
      return Field(id, text, hint: BilingualText(verbatim: unit.rawValue))
    case .confirmation, .action: break
    }
    let choices = [
      Field.Choice("", BilingualText(zh: "未答", en: "open")),
      Field.Choice("yes", BilingualText(zh: "是", en: "yes")),
      Field.Choice("no", BilingualText(zh: "否", en: "no")),
    ]
    return Field(id, text, .choice(choices))
  }

  /// A number alone is given the unit that is asked for.
  func completed(_ text: String) -> String {
    guard case .quantity(let unit, _, _) = expectation else { return text }
    let digits = text.first.map { "+-".contains($0) } == true ? String(text.dropFirst()) : text
    return digits.isPlainNumber ? "\(text) \(unit.rawValue)" : text
  }

  /// What is wrong with an answer; nil for one that can stand.
  func problem(of text: String) -> BilingualText? {
    if text.isEmpty { return nil }
    do throws(Failure) {
      guard try accepts(text) == false, isCondition else { return nil }
      let limit = limit ?? BilingualText(zh: "与此相反", en: "the opposite")
      return BilingualText(
        zh: "条件不满足（要求 \(limit.zh)）：检定不能开始",
        en: "this condition is not met (required: \(limit.en)): the verification cannot begin"
      )
    } catch {
      return error.remedy
    }
  }
}
