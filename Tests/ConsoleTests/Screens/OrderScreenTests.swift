import Console
import Execution
import Metrology
import Procedures
import Testing
import Wording

@Suite("Choosing a verification and its plan")
struct OrderScreenTests {
  func open(_ choices: PileChoices = .sample) -> ScreenTest {
    var test = ScreenTest(OrderScreen(pile: "/piles/7.yaml"))
    test.take(.preparation(.choices(choices)))
    return test
  }

  @Test("It offers what applies to the pile, and asks for the plan")
  func order() throws {
    var test = open()
    #expect(test.wishes == [.preparation(.begin(pile: "/piles/7.yaml"))])
    try test.expectGolden("order")
    test.press(.down, .right, .enter)
    #expect(test.wishes.last == .preparation(.plan(.sample(kind: "subsequent"))))
  }

  @Test("A record's number is asked for where the occasion follows one, and refusals stand there")
  func contests() throws {
    var test = open()
    test.press(.down, .down, .right, .right, .down)
    test.type("x")
    test.press(.enter)
    #expect(test.text().contains("请写原始记录的号数"))
    test.press(.backspace)
    test.type("99")
    test.press(.enter)
    guard case .preparation(.plan(let order)) = test.wishes.last else {
      Issue.record("no plan was asked for")
      return
    }
    #expect(order.contests == 99 && order.occasion == "arbitration")
    test.take(
      .preparation(
        .refused([
          FieldProblem(
            "contests",
            BilingualText(
              zh: "原始记录 99 号不是这把枪的已完成的检定。可写：3, 5。",
              en: "Record 99 is no completed verification of this connector. There are: 3, 5."
            )
          )
        ])
      )
    )
    try test.expectGolden("order-refused")
  }

  @Test("A pile that another procedure fits has that procedure's choices")
  func otherProcedure() {
    var test = open()
    test.press(.right)
    #expect(test.text().contains("试行前"))
    #expect(!test.text().contains("使用中检查"))
  }

  @Test("Where no bench is known its file is asked for")
  func bench() {
    var choices = PileChoices.sample
    choices.bench = nil
    var test = open(choices)
    test.press(.enter)
    #expect(test.text().contains("请写装置文件的路径"))
  }

  @Test("The plan has every step with energy and time, in a narrow terminal too")
  func plan() throws {
    var test = open()
    test.press(.enter)
    test.take(.preparation(.planned(.sample())))
    try test.expectGolden("plan")
    for _ in 1...40 { test.press(.down) }
    #expect(test.text().contains("由此作出的文件是样张"))
  }

  @Test("Each figure that the nameplate lacks is confirmed by itself before the plan")
  func derived() throws {
    var test = open()
    test.press(.enter)
    test.take(.preparation(.planned(.sample(derived: true))))
    try test.expectGolden("figures")
    test.press(.enter)
    #expect(test.text().contains("推导值"), "nothing goes on before every figure is confirmed")
    test.press(.character("y"), .character("y"))
    #expect(test.wishes.last == .preparation(.stamp("derived/minimum-current", "yes")))
    for id in ["derived/maximum-current", "derived/minimum-current"] {
      test.take(.preparation(.stamped(id, "yes", at: "2026-11-21T08:30:00+08:00")))
    }
    try test.expectGolden("figures-confirmed")
    test.press(.enter)
    #expect(test.text().contains("检定方案"))
  }
}

extension OrderScreenTests {
  @Test("What was chosen survives a crash")
  func draft() {
    var test = open()
    test.press(.down, .down, .right, .right, .down)
    test.type("7")
    guard case .keep(let draft) = test.wishes.last else {
      Issue.record("no draft")
      return
    }
    var again = ScreenTest(OrderScreen(pile: "/piles/7.yaml"), drafts: [draft])
    again.take(.preparation(.choices(.sample)))
    again.press(.enter)
    guard case .preparation(.plan(let order)) = again.wishes.last else {
      Issue.record("no plan was asked for")
      return
    }
    #expect(order.occasion == "arbitration" && order.contests == 7)
  }
}

extension OrderScreenTests {
  @Test("A nameplate that was typed here is corrected here")
  func correct() throws {
    var choices = PileChoices.sample
    choices.plate = .sample
    var test = open(choices)
    test.press(.character("e"))
    try test.expectGolden("nameplate-correcting")
    test.press(.function(2))
    guard case .preparation(.keepPile(let plate)) = test.wishes.last else {
      Issue.record("nothing was kept")
      return
    }
    #expect(plate.texts["nameplate.maximum-voltage"] == "750")
    #expect(plate.texts["connectors"] == "A, B 63 A")
  }
}
