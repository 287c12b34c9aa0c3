import Metrology
import Testing

@testable import Documents

@Suite("Dates and numbers in print") struct PrintTests {
  @Test(
    "What is no day is refused",
    arguments: [
      "", "2026", "2026-13-01", "2026-02-29", "2026-11-31", "26-11-21", "2026/11/21", "2026-11-21x",
      "+026-11-21", "２０２６-11-21",
    ]
  )
  func noDay(_ text: String) {
    #expect(CivilDate(dayOf: text) == nil)
  }

  @Test("A minus sign is U+2212, a time has spaces")
  func print() {
    #expect(Printed.number("-0.0") == "\u{2212}0.0")
    #expect(Printed.number("+1.3") == "+1.3")
    #expect(Printed.time("2026-11-21T15:30:05+08:00") == "2026-11-21 15:30:05 +08:00")
    #expect(Printed.time("2026-11-21T15:30:05Z") == "2026-11-21 15:30:05 Z")
    #expect(Printed.time("noon") == "noon")
    let fine = "2026-03-02T09:07:46.557867437+08:00"
    #expect(Printed.time(fine) == "2026-03-02 09:07:46 +08:00")
    #expect(Printed.time(fine, places: 3) == "2026-03-02 09:07:46.557 +08:00")
    #expect(Printed.time("2026-03-02T") == "2026-03-02 ")
  }
}
