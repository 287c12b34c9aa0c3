import DataFiles
import Procedures
import Testing
import Wording

@Suite("The list of piles to verify today")
struct PileListTests {
  @Test("An entry names a file, or serial number and model")
  func entries() throws {
    let list = try PileList.decode(
      DataFile.parse(
        """
        schema: 1
        piles:
          - file: piles/7.yaml
          - { serial: EX60-2026-0012, model: EX-DC60 }
        """,
        path: "today.yaml"
      )
    )
    #expect(
      list.entries == [.file("piles/7.yaml"), .named(serial: "EX60-2026-0012", model: "EX-DC60")]
    )
  }

  @Test("Every finding is named with its place")
  func findings() {
    let text = """
      schema: 1
      piles:
        - { file: a.yaml, serial: X }
        - { serial: EX60-2026-0012 }
        - { file: b.yaml }
        - { file: b.yaml }
      """
    let found = findings(of: text)
    #expect(
      found.contains { $0.hasPrefix("today.yaml:3:21: piles[1].serial: the key is not known") }
    )
    #expect(found.contains { $0.hasPrefix("today.yaml:4:5: piles[2].model: the key is missing") })
    let twice = findings(of: "schema: 1\npiles:\n  - file: b.yaml\n  - file: b.yaml\n")
    #expect(
      twice == [
        "today.yaml:4:5: piles[2]: the list has this pile already. Delete one of the two."
      ]
    )
    #expect(findings(of: "schema: 1\npiles: []\n").count == 1)
  }

  private func findings(of text: String) -> [String] {
    do throws(Findings) {
      _ = try PileList.decode(DataFile.parse(text, path: "today.yaml"))
      return []
    } catch {
      return error.lines(in: .english)
    }
  }
}
