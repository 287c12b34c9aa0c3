import Console
import Procedures
import Support
import Testing
import Wording

@Suite("Tables in a terminal") struct TextTableTests {
  private let table = TextTable(
    title: BilingualText(zh: "负载点", en: "Load points"),
    headers: [
      BilingualText(zh: "名称", en: "name"), BilingualText(zh: "电流", en: "current"),
      BilingualText(zh: "误差", en: "error"), BilingualText(zh: "备注", en: "remark"),
    ],
    rows: [
      [
        BilingualText(verbatim: "0.5 Imax"), BilingualText(verbatim: "50 A"),
        BilingualText(verbatim: "+0.3"), BilingualText(zh: "电压取小", en: "smaller voltage"),
      ],
      [
        BilingualText(zh: "最大", en: "largest"), BilingualText(verbatim: "100 A"),
        BilingualText(verbatim: "-0.1"), BilingualText(verbatim: ""),
      ],
    ]
  )

  @Test(
    "Columns stand under each other in both languages",
    arguments: [Language.chinese, .english]
  )
  func aligned(_ language: Language) throws {
    let lines = table.lines(in: language)
    let name = language == .chinese ? "table-zh.txt" : "table-en.txt"
    try expectGolden(lines.map { $0 + "\n" }.joined(), name)
    // The second column ends at the same cell in every row, whatever stands before it.
    let rows = lines.dropFirst(3)
    let ends = rows.map { line in
      line.firstRange(of: " A").map { DisplayWidth.of(String(line[..<$0.upperBound])) }
    }
    #expect(Set(ends).count == 1, "numbers stand on the right: \(lines)")
    #expect(lines.allSatisfy { $0.last != " " }, "nothing trails")
  }

  @Test("A table without a title or without rows is still a table") func empty() {
    let bare = TextTable(title: BilingualText(verbatim: ""), headers: table.headers, rows: [])
    #expect(
      bare.lines(in: .english) == ["name  current  error  remark", "────  ───────  ─────  ──────"]
    )
  }

  @Test("A row that lacks cells, or has too many, breaks nothing") func ragged() {
    var ragged = table
    ragged.rows = [
      [BilingualText(verbatim: "a")], Array(repeating: BilingualText(verbatim: "b"), count: 6),
    ]
    let lines = ragged.lines(in: .english)
    #expect(lines.count == 5)
    #expect(lines[3] == "a")
    #expect(lines[4].split(separator: " ").count == 4)
  }
}
