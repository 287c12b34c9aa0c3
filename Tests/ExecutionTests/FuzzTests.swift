import DataFiles
import Execution
import Metrology
import Procedures
import Support
import Testing

@Suite("No file of answers traps or hangs the reader, and no answer passes that is none")
struct ExecutionFuzzTests {
  @Test("A file of answers, held against the procedure's questions") func answers() throws {
    let files = try ByteMutator.shipped(
      ["Examples/answers.yaml"],
      tokens: ["yes", "no", "23.5 °C", "45 %RH", "999999999999999999 °C", "1 V"]
    )
    let procedure = try Shipped.procedure()
    let questions = Question.all(of: procedure, pile: try Shipped.pile(), kind: .initial)
    Fuzz("AnswersFile", sample: 200).files(files) { file in
      let answers = try AnswersFile.decode(file)
      if answers.by.isEmpty { return "answers by nobody" }
      for question in questions {
        guard
          let text = answers.answers[question.id]?.text, (try? question.accepts(text)) != nil
        else { continue }
        switch question.expectation {
        case .confirmation:
          if text != "yes" && text != "no" { return "'\(text)' is a confirmation" }
        case .quantity(let unit, _, _):
          if !text.hasSuffix(" \(unit.rawValue)"), QuantityValue(text)?.unit.kind != unit.kind {
            return "'\(text)' is a quantity in \(unit.rawValue)"
          }
        case .action:
          return "a file cannot confirm what a person does"
        case .text:
          if text.allSatisfy(\.isWhitespace) { return "'\(text)' says nothing" }
        }
      }
      return nil
    }
  }
}
