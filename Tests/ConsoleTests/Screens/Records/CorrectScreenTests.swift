@testable import Console
import Evidence
import Metrology
import Testing
import Wording

@Suite("Correcting and issuing anew")
struct CorrectScreenTests {
  private func opened(_ key: Character, for person: Person? = RecordSamples.li) throws -> ScreenTest
  {
    var test = ScreenTest(RecordScreen(12))
    test.take(.records(.record(try RecordSamples.card(signedBy: ["wang"], for: person))))
    test.press(.character(key))
    return test
  }

  private let refusal = Failure(
    FailureCode(7037),
    BilingualText(
      zh: "这一更正会改变原始记录 12 号的结论：appearance/nameplate: yes → no。",
      en: "This correction would change what record 12 concluded: appearance/nameplate: yes → no."
    ),
    remedy: BilingualText(
      zh: "会改变结论的不能更正，请重新检定（复检）。",
      en: "What changes a conclusion is no correction: verify again, as re-inspection."
    )
  )

  @Test("What a person stated can be chosen, as it stands now; a reading is not there")
  func choosing() throws {
    var test = try opened("c")
    test.press(.end)
    try test.expectGolden("correct-choosing")
    #expect(test.text().contains("25.3 °C"), "what stands now, corrected once")
  }

  @Test("The author is whoever sits there, and another authorises on the same screen")
  func filled() throws {
    var test = try opened("c")
    test.press(.end, .enter)
    fill(&test)
    try test.expectGolden("correct")
    test.press(.enter)
    #expect(
      test.wishes.contains(
        .records(
          .correct(
            CorrectionOrder(
              record: 12,
              entry: 9,
              field: "answer",
              becomes: "24.5 °C",
              reason: "misread",
              author: "li",
              authoriser: "chen",
              passphrase: "hush"
            )
          )
        )
      )
    )
    for wish in test.wishes {
      if case .keep(let draft) = wish { #expect(!draft.texts.values.contains("hush")) }
    }
    test.take(.records(.changed(12)))
    #expect(test.text().contains("更正哪一项"))
    #expect(test.wishes.contains(.records(.look(12))))
  }

  @Test("A refusal stands at its field, the passphrase is empty, and nothing else is lost")
  func refused() throws {
    var test = try opened("c")
    test.press(.end, .enter)
    fill(&test)
    test.press(.enter)
    test.take(.records(.orderRefused("becomes", refusal)))
    try test.expectGolden("correct-refused")
    #expect(!test.text().contains("••••"))
  }

  @Test("What is empty is named before anything is asked")
  func empty() throws {
    var test = try opened("c")
    test.press(.end, .enter)
    test.press(.enter, .enter, .enter, .enter, .enter)
    #expect(test.text().contains("✗ 此栏不能为空"))
    #expect(!test.wishes.contains { if case .records(.correct) = $0 { true } else { false } })
  }

  @Test("A document is issued anew with a reason; whoever is no approver asks one")
  func reissue() throws {
    let verifier = Person(user: "wang", name: "王检定", roles: [.verifier])
    var test = try opened("i", for: verifier)
    test.type("client renamed")
    test.press(.tab)
    test.type("zhao")
    test.press(.tab)
    test.type("hush")
    try test.expectGolden("reissue")
    test.press(.enter)
    let approver = ReissueOrder.Approver(user: "zhao", passphrase: "hush")
    let order = ReissueOrder(record: 12, reason: "client renamed", approver: approver)
    #expect(test.wishes.last == .records(.reissue(order)))
    test.take(.records(.orderRefused("passphrase", refusal)))
    #expect(test.text().contains("E-7037"))
    var own = try opened("i")
    own.type("client renamed")
    own.press(.enter)
    let mine = ReissueOrder(record: 12, reason: "client renamed", approver: nil)
    #expect(own.wishes.last == .records(.reissue(mine)))
  }

  private func fill(_ test: inout ScreenTest) {
    test.type("24.5 °C")
    test.press(.enter)
    test.type("misread")
    test.press(.enter, .enter)
    test.type("chen")
    test.press(.enter)
    test.type("hush")
  }
}
