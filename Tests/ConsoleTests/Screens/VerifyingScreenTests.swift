import Console
import Evidence
@testable import Execution
import Metrology
import Testing
import Wording

@Suite("The screen of a run under way")
struct VerifyingScreenTests {
  private let order = VerificationOrder(
    pile: "piles/60kw.yaml",
    connector: "A",
    procedure: "jjg-1149-2022",
    kind: "initial",
    bench: "bench.yaml"
  )

  private func opened() throws -> ScreenTest {
    var test = ScreenTest(VerifyingScreen(order))
    test.take(
      .run(.begins(pauseAtMost: QuantityValue("60 min"))),
      .run(.event(.opened(number: 12, plan: try Samples.plan(points: 4)))),
      .run(
        .event(
          .notice(
            BilingualText(
              zh: "计算机失效时，负载由急停按钮切断。",
              en: "Should this computer die, the emergency stop on the trolley cuts the load."
            )
          )
        )
      ),
      .run(.event(.step(BilingualText(zh: "工作误差 Imin", en: "Operating error at Imin"))))
    )
    return test
  }

  private func measuring(byPerson: Bool = false) throws -> ScreenTest {
    var test = try opened()
    test.take(
      .run(.event(.reading(loadPoint: Samples.point, try Samples.reading()))),
      .run(.event(.progress(try Samples.live(isReadByPerson: byPerson))))
    )
    return test
  }

  @Test("It begins the run as it opens, and shows what is prepared")
  func opens() throws {
    let test = ScreenTest(VerifyingScreen(order))
    #expect(test.wishes == [.run(.start(order))])
    try test.expectGolden("verifying-preparing")
    #expect(ScreenTest(VerifyingScreen(resuming: 7)).wishes == [.run(.resume(record: 7))])
  }

  @Test("Voltage, current and power are large; time left, finished readings and what comes next")
  func live() throws {
    try measuring().expectGolden("verifying-live")
  }

  @Test("Where a person reads the pile, the reference's energy is nowhere")
  func hidden() throws {
    let test = try measuring(byPerson: true)
    try test.expectGolden("verifying-hidden")
    #expect(!test.text().contains("556.256"))
  }

  @Test("S stops at once, and what is going on is said")
  func stop() throws {
    var test = try measuring()
    test.press(.character("s"))
    #expect(test.wishes.last == .run(.stop))
    test.take(.run(.stopping))
    try test.expectGolden("verifying-stopping")
    test.take(.run(.event(.cleanUp(isUnderWay: true))))
    #expect(test.text().contains("正在断开负载"))
  }

  @Test("Ctrl-C stops from every screen, from the help too")
  func controlC() throws {
    var test = try measuring()
    test.press(.function(1), .control("c"))
    #expect(test.wishes.last == .run(.stop))
  }

  @Test("A pause is offered only where the procedure allows one")
  func pause() throws {
    var test = try measuring()
    test.press(.character("p"))
    #expect(test.wishes.last == .run(.pause(true)))
    test.take(.run(.pausing(true)))
    #expect(test.text().contains("将在本次读数后暂停"))
    test.take(.run(.event(.paused(by: "王检定", limit: try Samples.quantity("60 min")))))
    #expect(test.wishes.last == .bell)
    try test.expectGolden("verifying-paused")
    test.press(.character("p"))
    #expect(test.wishes.last == .run(.pause(false)))

    var without = ScreenTest(VerifyingScreen(order))
    without.take(.run(.begins(pauseAtMost: nil)))
    #expect(!without.text().contains("暂停"))
    without.press(.character("p"))
    #expect(without.wishes == [.run(.start(order))])
  }

  @Test("What is asked while the help is open waits, with a bell, and Enter opens it")
  func askedUnderHelp() throws {
    var test = try measuring()
    test.press(.function(1))
    test.take(.run(.asks(.reason)))
    #expect(test.wishes.last == .bell)
    test.press(.escape)
    #expect(test.text().contains("需要您"))
    test.press(.enter)
    #expect(test.text().contains("中止的原因"))
  }

  @Test("A run that could not begin says why, and leads back")
  func refused() throws {
    var test = ScreenTest(VerifyingScreen(order))
    test.take(.run(.refused(Samples.failure)))
    #expect(test.text().contains("没有应答"))
  }

  @Test("An alarm stands over the run and rings until a key is pressed")
  func alarm() throws {
    var test = try measuring()
    test.take(.alarm(Samples.failure))
    #expect(test.app.isRinging)
    try test.expectGolden("alarm")
    test.press(.character("x"))
    #expect(!test.app.isRinging)
    test.press(.enter)
    #expect(test.text().contains("原始记录 12"))
  }
}
