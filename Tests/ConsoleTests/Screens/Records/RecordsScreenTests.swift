import Console
import Evidence
import Testing
import Wording

@Suite("The screen of records")
struct RecordsScreenTests {
  private func shown() -> ScreenTest {
    var test = ScreenTest(RecordsScreen())
    test.take(.records(.list(RecordSamples.lines, underWay: [5], for: RecordSamples.li)))
    return test
  }

  @Test("Every record stands there with its conclusion in a mark and words, and who signed")
  func all() throws {
    let test = shown()
    #expect(test.wishes == [.records(.list)])
    try test.expectGolden("records")
  }

  @Test("What one types finds by serial number, maker, number and day, every word of it")
  func typed() throws {
    var test = shown()
    test.type("0138 2026-03-03")
    try test.expectGolden("records-found")
    test.press(.control("u"))
    test.type("AC-7")
    #expect(test.text().contains("AC-7-0001"))
    #expect(!test.text().contains("SN-2024-0138"))
    test.type("zzz")
    #expect(test.text().contains("没有符合的记录"))
  }

  @Test(
    "One key turns through what is due, what failed, what was cut off and what was withdrawn",
    arguments: [
      (1, ["     3", "     2"], ["     1"]), (2, ["     2"], ["     3"]),
      (3, ["     4"], ["     5", "     6"]), (4, ["     1"], ["     2"]),
    ]
  )
  func filters(turns: Int, kept: [String], left: [String]) {
    var test = shown()
    for _ in 0..<turns { test.press(.tab) }
    let rows = test.text().split(separator: "\n").dropFirst(4).prefix(10).map(String.init)
    for number in kept { #expect(rows.contains { $0.dropFirst(2).hasPrefix(number) }, "\(rows)") }
    for number in left { #expect(!rows.contains { $0.dropFirst(2).hasPrefix(number) }, "\(rows)") }
  }

  @Test("Nothing is due for a person who has signed a record in another stage")
  func twice() {
    let line = RecordSamples.line(7, signed: ["wang", "li"])
    #expect(line.dueStage == .approver)
    #expect(line.dueStage(for: "li", holding: [.checker, .approver]) == nil)
    #expect(line.dueStage(for: "zhao", holding: [.approver]) == .approver)
    #expect(line.dueStage(for: "zhao", holding: [.checker]) == nil)
    #expect(RecordSamples.line(8).dueStage(for: "wang", holding: [.verifier]) == .verifier)
    #expect(RecordSamples.line(8).dueStage(for: "chen", holding: [.verifier]) == nil)
  }

  @Test("Five thousand records are found within a key press's time")
  func many() {
    let lines = (1...5000).map { RecordSamples.line($0, serial: "SN-\($0)") }
    var test = ScreenTest(RecordsScreen())
    test.take(.records(.list(lines, underWay: [], for: RecordSamples.li)))
    let clock = ContinuousClock()
    let times = "SN-4999".map { character in
      clock.measure {
        test.press(.character(character))
        _ = test.text()
      }
    }
    #expect(test.text().contains("SN-4999"))
    #expect(times.max() ?? .zero < .milliseconds(500), "\(times)")
  }
}
