import Foundation
import Support
import Testing

@Suite("House rules")
struct HouseRulesTests {
  private let sources = Checkout.files(below: "Sources", ending: ".swift")

  @Test("A module opens with a file of its own name")
  func modulesOpenWithTheirOwnName() {
    let rooms = Set(sources.map { $0.pathComponents[Checkout.root.pathComponents.count + 1] })
      .subtracting(["assize", "assize-benchmarks", "metrology-digest"])
    for room in rooms.sorted() {
      let opening = Checkout.root.appending(path: "Sources/\(room)/\(room).swift")
      let text = try? Checkout.text(opening)
      #expect(
        text?.hasPrefix("// \(room): ") == true,
        "\(opening.path()) should say what \(room) is for"
      )
    }
  }

  @Test("No source file is longer than 300 lines")
  func filesStaySmall() throws {
    for file in sources {
      let lines = try Checkout.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 301, "\(file.path()) has \(lines.count) lines: two rooms in one?")
    }
  }

  @Test("Nothing in the product stops the program, waits a fixed time or leaves work behind")
  func nothingForbidden() throws {
    let forbidden = [
      "fatalError(", "try!", "TODO", "FIXME", "usleep(", " sleep(1", "nonisolated(unsafe)",
    ]
    for file in sources {
      let text = try Checkout.text(file)
      for word in forbidden {
        #expect(!text.contains(word), "\(file.path()) contains \(word)")
      }
    }
  }

  @Test("An unchecked Sendable says why")
  func uncheckedSendableSaysWhy() throws {
    for file in sources {
      let text = try Checkout.text(file)
      guard text.contains("@unchecked Sendable") else { continue }
      #expect(text.contains("// @unchecked: "), "\(file.path()) does not say why it is safe")
    }
  }

  @Test("Failure codes are unique, and each stands in its room's range")
  func failureCodesAreUnique() throws {
    var seen: [String: String] = [:]
    for file in sources where file.lastPathComponent.hasPrefix("FailureCode+") {
      for match in try Checkout.text(file).matches(of: /static let (\w+) = FailureCode\((\d+)\)/) {
        let (name, number) = (String(match.1), String(match.2))
        #expect(seen[number] == nil, "E-\(number) is both \(seen[number] ?? "") and \(name)")
        seen[number] = name
      }
    }
    #expect(!seen.isEmpty)
  }
}
