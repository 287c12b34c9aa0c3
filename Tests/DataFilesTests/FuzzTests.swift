import DataFiles
import Foundation
import Support
import Testing
import Wording

@Suite("No file traps or hangs the reader, and none is read otherwise than it is written")
struct DataFilesFuzzTests {
  private static let yaml = [
    "a: 1\nb:\n  - c: x y\n    d: 'it''s'\n  - [1, { e: f }]\ng: |\n  two\n  lines\nh: >-\n  one\n  line\n",
    "schema: 1\nname: { zh: 一号, en: \"One \\u4e00\" }\nlist:\n- a\n- b: 2\n  c:\n    d: 3\n",
    "# remark\nk: v # remark\n\"q k\": plain\n  goes on\n? x\n: y\n",
  ]

  @Test("A shipped file or a short one, spoilt") func yaml() throws {
    let shipped = ["Examples/bench.yaml", "Examples/pile-60kw.yaml", "Examples/answers.yaml"]
      .map { Checkout.root.appending(path: $0) }
    let sources = ByteMutator(Self.yaml + Self.yaml + (try shipped.map(Checkout.text)))
    Fuzz("DataFile.parse", sample: 500).files(sources) { file in
      let lines = String(decoding: file.bytes, as: UTF8.self)
        .split(omittingEmptySubsequences: false) { "\n\r\r\n".contains($0) }
        .map { Array($0.unicodeScalars) }
      return file.root.complaint(in: lines, depth: 1)
    }
  }

  /// JSON is YAML; Foundation reads the same values from it.
  @Test("A JSON text is read as Foundation reads it") func json() {
    let sources = ByteMutator(
      [
        #"{"a": "x", "b": ["1", "two words", {"c": "\u4e00\n\"q\""}], "d": {"e": "", "f": "-"}}"#,
        #"{"list": [], "map": {}, "deep": [[[["x"]]]], "unicode": "é🔋"}"#,
      ]
    )
    Fuzz("DataFile.parse of JSON", sample: 1000).run(sources.spoilt) { bytes in
      let json = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      guard let file = try? DataFile.parse(bytes, path: "f") else { return .refused }
      // What both can read, both read alike; YAML has more ways to write a value.
      guard let json, let complaint = file.root.difference(from: json) else { return .accepted }
      return .wrong(complaint)
    }
  }

  /// As large as a file may be, and of one kind of mistake throughout.
  @Test(
    "The largest file is read or refused in good time",
    arguments: [
      "k%: 1\n", "[", "- ", "{a: ", "\t\n", "\u{7}", "a: &x 1\n", "? ", "- *a\n", "'", "\"\\",
      "|\n",
      "k%: {zh: a, k%: b}\n", "#", "!!x ", "- - - a\n", "%\n", "\r", "k%\n",
    ]
  )
  func largest(_ unit: String) {
    var text = ""
    var number = 0
    while text.utf8.count < DataFile.largestSize - 64 {
      text += unit.replacing("%", with: String(number, radix: 36))
      number += 1
      // A thirtieth by default: twice the size may take four times as long.
      if !Fuzz.runsEverything, text.utf8.count > DataFile.largestSize / 30 { break }
    }
    let limit = Fuzz.runsEverything ? 60.0 : 6
    let start = clock()
    do {
      _ = try DataFile.parse(text, path: "f").decode { reader in
        _ = reader.text("name")
        _ = reader.optionalText("kind")
        return reader.optionalInteger("schema", in: 1...1)
      }
    } catch {
      #expect(!error.lines(in: .english).isEmpty)
    }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    #expect(seconds < limit, "\(text.utf8.count) bytes of '\(unit)' took \(seconds) s")
  }
}

extension Node {
  /// What contradicts the text: a place outside it, another word at that place, a key that stands twice,
  /// a nesting that is too deep.
  fileprivate func complaint(in lines: [[Unicode.Scalar]], depth: Int) -> String? {
    if depth > DataFile.deepestNesting { return "nested \(depth) deep" }
    guard lines.indices.contains(position.line - 1) else { return "no line \(position.line)" }
    switch self {
    case .scalar(let scalar):
      return scalar.complaint(at: lines[position.line - 1])
    case .sequence(let elements, _):
      return elements.lazy.compactMap { $0.complaint(in: lines, depth: depth + 1) }.first
    case .mapping(let entries, _):
      if Set(entries.map(\.key)).count < entries.count { return "a key twice in \(entries)" }
      return entries.lazy.compactMap { $0.value.complaint(in: lines, depth: depth + 1) }.first
    }
  }

  /// The first difference from what Foundation made of the same text.
  fileprivate func difference(from json: Any) -> String? {
    switch (self, json) {
    case (.scalar(let scalar), let text as String):
      return scalar.text == text ? nil : "'\(scalar.text)' is '\(text)' to Foundation"
    case (.scalar, is NSNumber), (.scalar, is NSNull):
      return nil
    case (.sequence(let elements, _), let list as [Any]):
      if elements.count != list.count { return "\(elements.count) elements, not \(list.count)" }
      return zip(elements, list).lazy.compactMap { $0.difference(from: $1) }.first
    case (.mapping(let entries, _), let object as [String: Any]):
      if entries.count != object.count { return "\(entries.count) keys, not \(object.count)" }
      return entries.lazy.compactMap { entry in
        guard let value = object[entry.key] else { return "no key '\(entry.key)' to Foundation" }
        return entry.value.difference(from: value)
      }.first
    default:
      return "\(self) is \(json) to Foundation"
    }
  }
}

extension Node.Scalar {
  /// A word without quotation marks stands in the file as it is.
  fileprivate func complaint(at line: [Unicode.Scalar]) -> String? {
    // By scalars, as YAML counts: a mark that combines with a space makes one Character of both.
    let words = text.unicodeScalars.split(whereSeparator: { " \n\t".unicodeScalars.contains($0) })
    guard isPlain, let word = words.first else { return nil }
    let place = line.dropFirst(position.column - 1).prefix(word.count)
    return place.elementsEqual(word)
      ? nil : "'\(word)' does not stand at \(position.line):\(position.column)"
  }
}
