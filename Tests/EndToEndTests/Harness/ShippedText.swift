import Foundation
import Support

/// The text of a shipped file, changed as a test needs it.
struct ShippedText: Sendable {
  struct NotThere: Error {
    var wanted: String
    var file: String
  }

  private(set) var text: String
  private let name: String

  /// Takes a path in the checkout: `Examples/scenario-good.yaml`.
  init(_ path: String) throws {
    name = path
    text = try Checkout.text(Checkout.root.appending(path: path))
  }

  /// A file that a test made.
  init(at path: String) throws {
    name = path
    text = try String(contentsOfFile: path, encoding: .utf8)
  }

  /// A change that finds nothing to change is a fault of the test, not a test.
  func replacing(_ old: String, with new: String) throws -> ShippedText {
    guard text.contains(old) else { throw NotThere(wanted: old, file: name) }
    var changed = self
    changed.text = text.replacingOccurrences(of: old, with: new)
    return changed
  }

  func removing(line part: String) throws -> ShippedText {
    let lines = text.components(separatedBy: "\n")
    guard lines.contains(where: { $0.contains(part) }) else {
      throw NotThere(wanted: part, file: name)
    }
    var changed = self
    changed.text = lines.filter { !$0.contains(part) }.joined(separator: "\n")
    return changed
  }

  func adding(_ lines: String) -> ShippedText {
    var changed = self
    changed.text += "\n" + lines + "\n"
    return changed
  }
}

extension ShippedText {
  static var goodScenario: ShippedText {
    get throws { try ShippedText("Examples/scenario-good.yaml") }
  }

  static var pile: ShippedText {
    get throws { try ShippedText("Examples/pile-60kw.yaml") }
  }

  static var answers: ShippedText {
    get throws { try ShippedText("Examples/answers.yaml") }
  }

  /// Every instrument on TCP, so that a test can sit in the middle or ask beside the run.
  func withAllOnTCP() throws -> ShippedText { try replacing("link: pty", with: "link: tcp") }

  func with(_ faults: ScenarioFault...) -> ShippedText {
    adding("faults:\n" + faults.map(\.line).joined(separator: "\n"))
  }
}
