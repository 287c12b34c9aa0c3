import Console
import Testing
import Wording

@Suite("The checklist before the load")
struct ChecklistScreenTests {
  private static let at = "2026-11-21T08:50:00+08:00"

  /// Answers every moment and digest that is asked for, as the shell does.
  private func settle(_ test: inout ScreenTest, from count: Int = 0) {
    for wish in test.wishes.dropFirst(count) {
      if case .preparation(.stamp(let id, let text)) = wish {
        test.take(.preparation(.stamped(id, text, at: Self.at)))
      }
      if case .preparation(.photograph(let id, let path)) = wish {
        let kept = VerificationOrder.Photograph(path: path, digest: "66c7f0f4")
        test.take(.preparation(.photographed(id, kept)))
      }
    }
  }

  private func answered() -> ScreenTest {
    var test = ScreenTest(ChecklistScreen(.sample()))
    test.type("23.5")
    test.press(.enter, .enter)
    test.type("52")
    test.press(.enter)
    test.type("1000 V No. 1107")
    test.press(.enter, .character("y"), .enter)
    test.type("A-204518")
    test.press(.enter, .character("y"))
    settle(&test)
    return test
  }

  @Test("Questions stand below what they are about, with limits and a mark for each")
  func shown() throws {
    let test = ScreenTest(ChecklistScreen(.sample()))
    try test.expectGolden("checklist")
    #expect(test.text().contains("HTC-1 No. 0042"), "the instrument used last time")
  }

  @Test("One key answers and goes on; a number alone gets its unit; a no may have a remark")
  func answering() throws {
    var test = answered()
    test.press(.function(3))
    test.type("铭牌有划痕")
    test.press(.enter)
    try test.expectGolden("checklist-answered")
    let whole = test.text(height: 40)
    #expect(whole.contains("23.5 °C") && whole.contains("52 MΩ"))
  }

  @Test("What is open, no answer, or no met condition is named at its place, and nothing begins")
  func refused() throws {
    var test = ScreenTest(ChecklistScreen(.sample()))
    test.type("warm")
    test.press(.enter, .enter)
    test.type("3")
    test.press(.function(2))
    try test.expectGolden("checklist-refused")
    #expect(!test.wishes.contains { if case .preparation(.ready) = $0 { true } else { false } })
  }

  @Test("The order carries answers, moments, instruments, remarks and photographs")
  func order() throws {
    var test = answered()
    test.press(.character("n"))
    test.type("/media/IMG_1.jpg")
    test.press(.down)
    settle(&test)
    try test.expectGolden("checklist-photograph")
    test.press(.function(2))
    guard case .preparation(.ready(let order)) = test.wishes.last else {
      Issue.record("not ready: \(test.text())")
      return
    }
    #expect(
      order.answers["precondition/insulation"]
        == VerificationOrder.Prepared(text: "52 MΩ", at: Self.at, with: "1000 V No. 1107")
    )
    #expect(order.answers["check/mark"]?.text == "", "left open, and not asked again")
    #expect(order.answers["appearance/damage"]?.text == "no")
    #expect(
      order.photographs == [
        VerificationOrder.Photograph(path: "/media/IMG_1.jpg", digest: "66c7f0f4")
      ]
    )
    test.take(.preparation(.ready(order)))
    #expect(test.wishes.contains(.run(.start(order))))
    let ended = test.wishes.contains { wish in
      if case .keep(let draft) = wish {
        draft.name.hasPrefix("checklist") && draft.isEmpty
      } else {
        false
      }
    }
    #expect(ended, "what was handed over is no draft any more")
  }

  @Test("Everything typed survives a crash, with its moments")
  func draft() throws {
    var test = answered()
    test.press(.up, .function(3))
    test.type("划痕")
    guard case .keep(let draft) = test.wishes.last else {
      Issue.record("no draft")
      return
    }
    var again = ScreenTest(ChecklistScreen(.sample()), drafts: [draft])
    #expect(again.text(height: 40).contains("划痕") && again.text(height: 40).contains("A-204518"))
    again.press(.end)
    #expect(again.wishes.allSatisfy { if case .preparation(.stamp) = $0 { false } else { true } })
  }

  @Test("A photograph that cannot be read is named at its field")
  func photograph() {
    var test = answered()
    test.press(.character("y"))
    test.type("/nowhere.jpg")
    test.press(.enter)
    test.take(
      .preparation(
        .answersRefused([
          FieldProblem(
            "photograph/1",
            BilingualText(zh: "读不到照片 /nowhere.jpg。", en: "The photograph cannot be read.")
          )
        ])
      )
    )
    #expect(test.text().contains("✗ 读不到照片"))
  }
}

extension ChecklistScreenTests {
  @Test("A folder's pictures are chosen from a list, and take the next free fields")
  func pictures() throws {
    var test = ScreenTest(ChecklistScreen(.sample()))
    let names = ["IMG_9.jpg", "IMG_8.jpg", "IMG_7.png"]
    test.take(.preparation(.pictures("photograph/1", folder: "/media/camera", names)))
    test.press(.character(" "), .down, .character(" "))
    try test.expectGolden("pictures")
    test.press(.enter)
    for path in ["/media/camera/IMG_9.jpg", "/media/camera/IMG_7.png"] {
      #expect(test.wishes.contains(.preparation(.photograph("photograph/", path: path))))
      let kept = VerificationOrder.Photograph(path: path, digest: "66c7f0f4")
      test.take(.preparation(.photographed("photograph/", kept)))
    }
    let text = test.text(height: 60)
    #expect(text.contains("✓ 照片 1") && text.contains("✓ 照片 2") && text.contains("– 照片 3"))
  }
}
