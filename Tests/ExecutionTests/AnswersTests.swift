import DataFiles
import Metrology
import Procedures
import Testing
import Wording

@testable import Execution

@Suite("Answers") struct AnswersTests {
  private func question(_ expectation: Question.Expectation) -> Question {
    Question(
      id: "appearance/x",
      text: BilingualText(zh: "问", en: "asked"),
      expectation: expectation
    )
  }

  private func quantity(_ text: String) throws -> QuantityValue {
    try #require(QuantityValue(text))
  }

  @Test("The shipped procedure asks 3 conditions, 11 checks of the bench, and 10 questions")
  func questions() throws {
    let questions = Question.all(
      of: try Shipped.procedure(),
      pile: try Shipped.pile(),
      kind: .initial
    )
    #expect(questions.count == 24)
    #expect(questions.prefix(14).allSatisfy { $0.isCondition })
    #expect(!questions.dropFirst(14).contains { $0.isCondition })
    #expect(questions[2].limit?.en == "≥ 5 MΩ")
    #expect(questions[0].limit == nil, "a temperature is recorded and not judged")
  }

  @Test(
    "A quantity is held to its limits in any unit of its kind",
    arguments: [
      ("5 MΩ", true), ("4.999 MΩ", false), ("4999000 Ω", false), ("5000000 Ω", true), ("5", nil),
      ("yes", nil), ("5 V", nil), ("5  MΩ", nil), ("", nil),
    ] as [(String, Bool?)]
  )
  func quantities(_ text: String, _ isAccepted: Bool?) throws {
    let asked = question(.quantity(.megohm, atLeast: try quantity("5 MΩ"), atMost: nil))
    guard let isAccepted else {
      let failure = #expect(throws: Failure.self) { try asked.accepts(text) }
      #expect(failure?.code == .answerUnusable)
      #expect(failure?.remedy.en.contains("as in 23.5 MΩ") == true)
      return
    }
    #expect(try asked.accepts(text) == isAccepted)
  }

  @Test("A quantity between two limits may equal either") func range() throws {
    let asked = question(
      .quantity(.degreeCelsius, atLeast: try quantity("15 °C"), atMost: try quantity("25 °C"))
    )
    #expect(asked.limit?.en == "15 °C … 25 °C")
    #expect(try asked.accepts("15 °C") == true && asked.accepts("25.0 °C") == true)
    #expect(try asked.accepts("14.9 °C") == false && asked.accepts("25.1 °C") == false)
    let open = question(.quantity(.degreeCelsius, atLeast: nil, atMost: nil))
    #expect(try open.accepts("80 °C") == nil, "nothing limits it")
  }

  @Test("A confirmation is yes or no, and a procedure may expect no") func confirmations() throws {
    #expect(try question(.confirmation(expected: true)).accepts("yes") == true)
    #expect(try question(.confirmation(expected: false)).accepts("yes") == false)
    #expect(try question(.confirmation(expected: false)).accepts("no") == true)
    for text in ["Yes", "true", "是", ""] {
      #expect(throws: Failure.self) { try question(.confirmation(expected: true)).accepts(text) }
    }
  }

  @Test("An answer may name another person, another time and the means used") func details() throws
  {
    let file = try Shipped.answers([
      (
        "appearance/seals: yes",
        "appearance/seals: { value: no, by: 李核验, at: 2026-03-02T09:10:00+08:00, with: 放大镜 }"
      )
    ])
    let seals = try #require(file.answers["appearance/seals"])
    #expect(seals.text == "no" && seals.by == "李核验" && seals.with == "放大镜")
    #expect(seals.at == "2026-03-02T09:10:00+08:00")
    let other = try #require(file.answers["appearance/display"])
    #expect(other.by == "王检定" && other.with == nil && other.source == .answersFile)
  }

  @Test("Everything missing is named at once") func missing() async throws {
    let procedure = try Shipped.procedure()
    let file = try Shipped.answers([
      ("  appearance/seals: yes\n", ""), ("  appearance/damage: yes\n", ""),
    ])
    let questions = Question.all(of: procedure, pile: try Shipped.pile(), kind: .initial)
    let failure = await #expect(throws: Failure.self) { try await file.answers(to: questions) }
    #expect(failure?.code == .answerMissing)
    #expect(
      failure?.sentence.en
        == "answers.yaml does not answer: appearance/damage, appearance/seals. "
        + "The load has not been switched on."
    )
  }

  @Test("An unknown key in an answer is found") func unknownKey() throws {
    #expect(throws: Findings.self) {
      try Shipped.answers([("{ value: 48 %RH, with:", "{ value: 48 %RH, whit:")])
    }
  }
}
