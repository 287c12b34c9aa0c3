import Evidence
import Foundation
import Metrology
import Support
import Testing
import Wording

@Suite("No entry of a ledger traps or hangs the reader, and none is read otherwise than it stands")
struct EvidenceFuzzTests {
  @Test("An entry of any kind, spoilt") func entry() throws {
    let texts = try Sample.all.enumerated().map { place, sample in
      let run = sample.body.kind.belongsToRun ? 1 : nil
      let entry = LedgerEntry(sequence: place + 1, run: run, at: Sample.time, body: sample.body)
      return String(decoding: try Canonical.bytes(of: entry), as: UTF8.self)
    }
    let tokens =
      LedgerBody.Kind.allCases.map { "\"\($0.rawValue)\"" } + ["null", "{}", "\"content\":"]
    let sources = ByteMutator(texts, tokens: tokens)
    Fuzz("LedgerEntry", sample: 600).run(sources.spoilt) { bytes in
      guard let entry = try? Canonical.value(LedgerEntry.self, from: bytes) else { return .refused }
      let stored = try Canonical.bytes(of: entry)
      guard try Canonical.value(LedgerEntry.self, from: stored) == entry else {
        return .wrong("what is stored again is another entry")
      }
      guard let given = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
        return .wrong("Foundation's other reader finds no JSON in it")
      }
      let kept = try JSONSerialization.jsonObject(with: Data(stored))
      if let difference = difference(of: kept, from: given, at: "") { return .wrong(difference) }
      let summary = entry.body.summary
      return summary.zh.isEmpty || summary.en.isEmpty ? .wrong("no summary") : .accepted
    }
  }

  @Test("A digest") func digest() {
    let sources = ByteMutator([String(repeating: "0123456789abcdef", count: 4)])
    Fuzz("Digest", sample: 1000).run(texts: sources.spoiltText) { text in
      guard let digest = Digest(text) else { return .refused }
      let isHex = text.utf8.count == 64 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
      guard isHex else { return .wrong("\(digest) is made of it") }
      return digest.description == text.lowercased() ? .accepted : .wrong("\(digest) is another")
    }
  }

  /// The first thing that was read otherwise than it is written; keys nobody knows may be passed over.
  private func difference(of kept: Any, from given: Any, at path: String) -> String? {
    switch (kept, given) {
    case (let kept as [String: Any], let given as [String: Any]):
      return kept.lazy.compactMap { key, value in
        guard let other = given[key] else { return "\(path).\(key) is invented" }
        return difference(of: value, from: other, at: "\(path).\(key)")
      }.first
    case (let kept as [Any], let given as [Any]):
      if kept.count != given.count { return "\(path) has \(kept.count) of \(given.count) values" }
      return zip(kept, given).lazy.compactMap { difference(of: $0, from: $1, at: path) }.first
    case (let kept as String, let given as String):
      return kept == given || isSameNumber(kept, given) ? nil : "\(path): \(kept) was \(given)"
    case (let kept as NSNumber, let given as NSNumber):
      return kept == given ? nil : "\(path): \(kept) was \(given)"
    default:
      return "\(path): \(kept) was \(given)"
    }
  }

  /// `+5 V` is stored as `5 V`, `-0.0` as `0.0`, `05` as `5`; value and places stay.
  private func isSameNumber(_ kept: String, _ given: String) -> Bool {
    if let one = ExactDecimal(kept), let other = ExactDecimal(given) {
      return one == other && one.places == other.places
    }
    guard let one = QuantityValue(kept), let other = QuantityValue(given) else { return false }
    return one == other && one.number.places == other.number.places
  }
}
