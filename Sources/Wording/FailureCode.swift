/// The class of a failure, for a program and for a telephone call.
///
/// The first digit names the room: 1 data files, 2 links and instruments, 3 procedures and plans,
/// 4 runs, 5 evidence, 6 documents, 7 commands, 8 simulator and clock. Each room declares its own
/// codes in one file.
package struct FailureCode: RawRepresentable, Hashable, Sendable, Codable {
  package var rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ number: Int) {
    rawValue = "E-\(number)"
  }
}
