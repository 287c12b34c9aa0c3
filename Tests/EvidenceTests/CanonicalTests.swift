import Evidence
import Foundation
import Support
import Testing
import Wording

@Suite("The canonical text of an entry")
struct CanonicalTests {
  @Test("Samples stand for every kind")
  func samplesAreComplete() {
    #expect(Set(Sample.all.map(\.body.kind)) == Set(LedgerBody.Kind.allCases))
  }

  @Test("Each kind has its one spelling, whatever the encoder does", arguments: Sample.all)
  func golden(_ sample: Sample) throws {
    let entry = LedgerEntry(sequence: 7, run: 3, at: Sample.time, body: sample.body)
    let bytes = try Canonical.bytes(of: entry)
    try expectGolden(
      String(decoding: bytes, as: UTF8.self) + "\n",
      "\(sample.body.kind.rawValue).json"
    )
  }

  @Test("Each kind reads back equal and is spelled the same again", arguments: Sample.all)
  func roundTrip(_ sample: Sample) throws {
    let entry = LedgerEntry(sequence: 7, run: 3, at: Sample.time, body: sample.body)
    let bytes = try Canonical.bytes(of: entry)
    let again = try Canonical.value(LedgerEntry.self, from: bytes)
    #expect(again == entry)
    #expect(try Canonical.bytes(of: again) == bytes)
  }

  @Test("No number has a binary fraction", arguments: Sample.all)
  func wholeNumbersOnly(_ sample: Sample) throws {
    let text = String(decoding: try Canonical.bytes(of: sample.body), as: UTF8.self)
    #expect(text.firstMatch(of: /":-?\d+[.eE]/) == nil)
  }

  @Test("Keys stand in the order of their characters, slashes and Chinese as they are")
  func spelling() throws {
    let spelled = try Canonical.bytes(of: [
      "é": "/", "a1": "桩", "Z": "\u{1}\"", "a": "\n", "a10": "",
    ])
    #expect(
      String(decoding: spelled, as: UTF8.self)
        == #"{"Z":"\u0001\"","a":"\n","a1":"桩","a10":"","é":"/"}"#
    )
  }

  @Test("Foundation spells every kind the same", arguments: Sample.all)
  func likeFoundation(_ sample: Sample) throws {
    let entry = LedgerEntry(sequence: 7, run: 3, at: Sample.time, body: sample.body)
    #expect(try Canonical.bytes(of: entry) == Self.foundation(entry))
  }

  @Test("Foundation spells every character the same")
  func everyCharacter() throws {
    for scalar in (0...0x4FF).compactMap(Unicode.Scalar.init) {
      let text = "a\(scalar)桩"
      #expect(try Canonical.bytes(of: [text]) == Self.foundation([text]))
    }
  }

  @Test("Nesting, numbers and nothing at all are spelled as Foundation spells them")
  func shapes() throws {
    struct Shape: Codable {
      var numbers: [Int64] = [.min, -1, 0, 42, .max]
      var lists: [[String: [Bool]]] = [[:], ["b": [], "a": [true, false]]]
      var missing: String?
      var small: UInt8 = 255
      var holes: [Int?] = [1, nil]
    }
    #expect(try Canonical.bytes(of: Shape()) == Self.foundation(Shape()))
    #expect(try Canonical.bytes(of: [Shape]()) == Self.foundation([Shape]()))
  }

  @Test("A binary fraction is refused")
  func binaryFraction() {
    #expect(throws: Failure.self) { try Canonical.bytes(of: [0.5]) }
    #expect(throws: Failure.self) { try Canonical.bytes(of: ["a": Float(0.5)]) }
  }

  private static func foundation(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  @Test(
    "A text that two readers would read differently is refused",
    arguments: [
      #"{"zh":"x","zh":"y","en":"e"}"#, #"{"zh":"x","\u007ah":"y","en":"e"}"#,
    ]
  )
  func ambiguous(_ text: String) {
    #expect(throws: DecodingError.self) {
      try Canonical.value(BilingualText.self, from: Array(text.utf8))
    }
  }

  @Test("Bytes that are no UTF-8 are refused, and keys of different objects are not compared")
  func bytes() throws {
    let good = Array(#"{"zh":"{\"zh\",","en":"e"}"#.utf8)
    #expect(try Canonical.value(BilingualText.self, from: good).zh == #"{"zh","#)
    let list = Array(#"[{"zh":"a","en":"b"},{"zh":"c","en":"d"}]"#.utf8)
    #expect(try Canonical.value([BilingualText].self, from: list).count == 2)
    #expect(throws: DecodingError.self) {
      try Canonical.value(
        BilingualText.self,
        from: Array(#"{"zh":"x"#.utf8) + [0xE6] + Array(#"","en":"e"}"#.utf8)
      )
    }
  }

  @Test("An entry of the store itself has no run")
  func entriesOfTheStore() throws {
    let event = LedgerBody.event(EventRecord(name: "n", text: BilingualText(verbatim: "t")))
    let entry = LedgerEntry(sequence: 1, run: nil, at: "T", body: event)
    #expect(
      String(decoding: try Canonical.bytes(of: entry), as: UTF8.self)
        == """
        {"at":"T","content":{"name":"n","text":{"en":"t","zh":"t"}},"kind":"event","sequence":1}
        """
    )
  }

  @Test("A person reads one line in each language", arguments: Sample.all)
  func summaries(_ sample: Sample) {
    #expect(sample.body.summary == sample.summary)
  }
}
