/// Collects every finding while a file is decoded.
///
/// Decoding goes on after a finding; `check` ends it.
package final class FindingCollector {
  private var findings: [Finding] = []
  private var readers: [MappingReader] = []

  package init() {}

  package func report(_ finding: Finding) {
    findings.append(finding)
  }

  package func report(contentsOf more: some Sequence<Finding>) {
    findings += more
  }

  func register(_ reader: MappingReader) {
    readers.append(reader)
  }

  /// Throws what was found, in the order of the file.
  ///
  /// With nothing found, every key that no reader asked for is still reported: a decoder that forgets
  /// `finish` must not let a mistyped key pass.
  package func check() throws(Findings) {
    if findings.isEmpty {
      for reader in readers { reader.finish() }
    }
    readers = []
    if let found = Findings(findings.inFileOrder) { throw found }
  }
}

extension [Finding] {
  /// By place; what has none comes last; findings of one place keep their order.
  var inFileOrder: [Finding] {
    enumerated().sorted { left, right in
      switch (left.element.position, right.element.position) {
      case (let one?, let other?) where one != other: one < other
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}
