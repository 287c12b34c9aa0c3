import DataFiles
import Foundation
import Instruments
import Testing
import Wording

@Suite("The page on drivers")
struct DriverPageTests {
  /// The head and the roles, as somebody would put them into one file.
  static func blocks() throws -> [String] {
    let page = try String(contentsOfFile: "\(packageFolder)/docs/drivers.md", encoding: .utf8)
    return page.matches(of: /(?s)```yaml\n(.*?)```/).map { String($0.1) }
  }

  @Test("Its head with each role's example is a driver that keeps every rule")
  func examples() throws {
    let blocks = try Self.blocks()
    let head = try #require(blocks.first)
    var roles: [InstrumentRole] = []
    for example in blocks.dropFirst() {
      do throws(Findings) {
        let file = try DataFile.parse(head + example, path: "x.yaml")
        roles.append(try DriverDefinition.decode(file).role)
      } catch {
        Issue.record(Comment(rawValue: error.lines(in: .english).joined(separator: "\n")))
      }
    }
    let firsts = roles.enumerated().filter { roles.firstIndex(of: $0.element) == $0.offset }
    #expect(firsts.map(\.element) == InstrumentRole.allCases)
  }

  @Test("Its identity without a maker takes the place of the head's")
  func identity() throws {
    let page = try String(contentsOfFile: "\(packageFolder)/docs/drivers.md", encoding: .utf8)
    let written = try #require(page.firstMatch(of: /`(\{ ask: "\*IDN\?", .*order: .*\})`/)).1
    let blocks = try Self.blocks()
    let head = blocks[0].replacing(/identity: .*/, with: "identity: \(written)")
    let driver = try DriverDefinition.decode(DataFile.parse(head + blocks[1], path: "x.yaml"))
    #expect(driver.identity.order == [.model, .serial, .firmware, .other])
    #expect(driver.identity.separator == .blank)
  }

  @Test("It names every shipped driver of a meter and a load")
  func shipped() throws {
    let page = try String(contentsOfFile: "\(packageFolder)/docs/drivers.md", encoding: .utf8)
    for dialect in Dialect.meters + Dialect.countingMeters + Dialect.loads {
      let short = dialect.driver.replacing("yokogawa", with: "")
      #expect(page.contains(dialect.driver) || page.contains("`\(short)`"), "\(dialect.driver)")
    }
  }
}
