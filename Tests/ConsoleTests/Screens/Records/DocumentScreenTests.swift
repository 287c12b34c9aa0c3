import Console
import Testing
import Wording

@Suite("Documents page by page")
struct DocumentScreenTests {
  private typealias Piece = DocumentCard.Piece

  private let choices = [
    DocumentChoice(form: "certificate"), DocumentChoice(form: "label"),
    DocumentChoice(form: "original-record"),
    DocumentChoice(form: "certificate", withdrawn: "示例-2026-000001"),
  ]

  private let pages: [[[Piece]]] = [
    [
      [Piece(0.33, "检 定 证 书")], [Piece(0.38, "Verification certificate")],
      [Piece(0.25, "证书编号 Certificate No. 示例-2026-000002")],
      [Piece(0, "制造单位"), Piece(0.3, "示例充电设备有限公司")],
      [Piece(0, "Manufacturer"), Piece(0.3, "Example Charging Equipment Co., Ltd.")],
    ],
    [
      [
        Piece(0, "负载点"), Piece(0.12, "电压 / V"), Piece(0.22, "电流 / A"),
        Piece(0.33, "平均误差 / %"), Piece(0.47, "修约值 / %"), Piece(0.6, "最大允许误差 / %"),
        Piece(0.78, "扩展不确定度 / %"), Piece(0.93, "结论"),
      ],
      [
        Piece(0, "0.5 Imax"), Piece(0.14, "600.16"), Piece(0.25, "49.994"),
        Piece(0.36, "+0.309568"), Piece(0.5, "+0.3"), Piece(0.65, "±1.0"), Piece(0.83, "0.082"),
        Piece(0.93, "合格"),
      ],
      [Piece(0.02, "Imax, read by a person whose words do not fit beside the others in one row")],
    ],
  ]

  private func card(
    _ chosen: Int,
    _ number: String,
    _ state: DocumentCard.State,
    isSpecimen: Bool = false,
    isExact: Bool? = true,
    hasViewer: Bool = false
  ) -> DocumentCard {
    DocumentCard(
      record: 12,
      choices: choices,
      chosen: chosen,
      shown: DocumentCard.Shown(
        number: number,
        state: state,
        isSpecimen: isSpecimen,
        isExact: isExact,
        pages: pages
      ),
      hasViewer: hasViewer
    )
  }

  private func shown(_ card: DocumentCard) -> ScreenTest {
    var test = ScreenTest(DocumentScreen(12))
    test.take(.records(.document(card)))
    return test
  }

  @Test("A page stands there as on paper, and PgDn turns it")
  func pagesTurn() throws {
    var test = shown(card(0, "示例-2026-000002", .issued))
    #expect(test.wishes == [.records(.document(12, nil))])
    try test.expectGolden("document")
    test.press(.pageDown)
    try test.expectGolden("document-table")
    #expect(!test.text().contains("下一页"))
    test.press(.pageUp)
    #expect(test.text().contains("第 1 页，共 2 页"))
  }

  @Test("What is a specimen, what is not made yet and what was withdrawn says so")
  func states() throws {
    var specimen = shown(card(0, "SPECIMEN-2026-000012", .specimen, isSpecimen: true))
    try specimen.expectGolden("document-specimen")
    let unmade = card(1, "SPECIMEN-2026-000012-L", .unmade, isSpecimen: true, isExact: nil)
    specimen.take(.records(.document(unmade)))
    #expect(specimen.text().contains("尚未出具"))
    let gone = BilingualText(
      zh: "撤回文件 示例-2026-000001，改为 示例-2026-000002：委托单位更名",
      en: "document 示例-2026-000001 withdrawn, replaced by 示例-2026-000002: client renamed"
    )
    let withdrawn = shown(card(3, "示例-2026-000001", .withdrawn(gone), isExact: false))
    try withdrawn.expectGolden("document-withdrawn")
  }

  @Test("Tab goes through every document; W writes the one that is shown and says where")
  func writes() throws {
    var test = shown(card(3, "示例-2026-000001", .issued))
    test.press(.tab)
    #expect(test.wishes.last == .records(.document(12, choices[0])))
    test.take(.records(.document(card(0, "示例-2026-000002", .issued))))
    test.press(.character("w"))
    #expect(test.wishes.last == .records(.write(12, choices[0])))
    test.take(.records(.written(12, ["/home/wang/papers/示例-2026-000002.pdf"])))
    try test.expectGolden("document-written")
    test.press(.character("w"))
    test.take(.failed(Samples.failure))
    #expect(test.text().contains("E-2008"))
    test.press(.escape)
    #expect(test.text().contains("W 写出 PDF"), "what failed can be tried again")
  }

  @Test("A viewer is offered only where the system has one")
  func viewer() {
    var test = shown(card(0, "示例-2026-000002", .issued))
    #expect(!test.text().contains("V 用系统阅读器打开"))
    test.press(.character("v"))
    #expect(test.wishes.count == 1)
    test.take(.records(.document(card(0, "示例-2026-000002", .issued, hasViewer: true))))
    test.press(.character("v"))
    #expect(test.wishes.last == .records(.view(12, choices[0])))
  }
}
