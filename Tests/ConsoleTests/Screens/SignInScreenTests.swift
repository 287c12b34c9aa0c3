import Console
import Testing
import Wording

@Suite("The screen to sign in")
struct SignInScreenTests {
  private let house = BilingualText(zh: "示例计量检定所", en: "Example Institute of Metrology")

  private func known() -> ScreenTest {
    var test = ScreenTest(SignInScreen(next: DayScreen()))
    test.take(.account(.store(institution: house, users: ["admin", "li", "wang"])))
    return test
  }

  @Test("It asks for account and passphrase, and never shows or keeps the passphrase")
  func passphrase() throws {
    var test = known()
    test.type("wang")
    test.press(.enter)
    test.type("hush")
    try test.expectGolden("sign-in")
    test.press(.enter)
    #expect(test.wishes.contains(.account(.signIn(user: "wang", passphrase: "hush"))))
    for wish in test.wishes {
      if case .keep(let draft) = wish { #expect(!draft.texts.values.contains("hush")) }
    }
  }

  @Test("A refusal is named at the field, and the passphrase is empty again")
  func refused() throws {
    var test = known()
    test.type("wang")
    test.press(.tab)
    test.type("wrong")
    test.press(.enter)
    test.take(
      .failed(
        Failure(
          FailureCode(5114),
          BilingualText(
            zh: "wang 的口令不对；20:15:00 之前不再接受。",
            en: "The passphrase of wang is wrong; none is taken before 20:15:00."
          ),
          remedy: BilingualText(zh: "请稍候。", en: "Wait.")
        )
      )
    )
    try test.expectGolden("sign-in-refused")
  }

  @Test("A store of nobody's asks for a name and says that it makes specimens")
  func nobody() throws {
    var test = ScreenTest(SignInScreen(next: DayScreen()))
    test.take(.account(.store(institution: nil, users: [])))
    try test.expectGolden("sign-in-nobody")
    test.press(.enter)
    test.type("王检定")
    test.press(.enter)
    #expect(test.wishes.last == .account(.work(name: "王检定")))
  }

  @Test("F1 explains every screen from its own table of keys")
  func help() throws {
    var test = known()
    test.press(.function(1))
    try test.expectGolden("help")
    test.press(.escape)
    #expect(test.text().contains("口令"))
  }

  @Test("A failure nobody takes is shown with its remedy and what lies behind it, as a tree")
  func failure() throws {
    var test = ScreenTest(DayScreen())
    test.take(
      .failed(
        Failure(
          FailureCode(3001),
          BilingualText(zh: "标准电能表没有应答。", en: "The reference meter does not answer."),
          remedy: BilingualText(zh: "请检查电缆。", en: "Check the cable."),
          causes: ["E-2004 no answer within 2 s", "poll: Connection timed out"]
        )
      )
    )
    try test.expectGolden("failure")
  }
}
