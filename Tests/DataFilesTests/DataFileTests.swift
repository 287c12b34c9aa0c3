import DataFiles
import Foundation
import Testing
import Wording

/// A text that is refused before any value is read, and every sentence it earns.
struct RefusedText: Sendable, CustomTestStringConvertible {
  var about: String
  var text: String
  var says: [String]
  var testDescription: String { about }

  init(_ about: String, _ text: String, _ says: String...) {
    (self.about, self.text, self.says) = (about, text, says)
  }
}

private let anchorRemark =
  "anchors, aliases and merge keys (&, *, <<) are not allowed. "
  + "Write the value out here; put a text into quotation marks."
private let alignRemark =
  "a colon is not expected here. "
  + "Align the indentation; put a text that holds ': ' into quotation marks."

private let refusedTexts = [
  RefusedText(
    "an empty file",
    "",
    "f: the file holds nothing. Copy an example of this kind of file and change it."
  ),
  RefusedText(
    "two documents",
    "a: 1\n---\nb: 2\n",
    "f:3:1: the file holds more than one document. "
      + "Keep one document in a file: delete the '---' here or make a second file."
  ),
  RefusedText(
    "duplicate keys, all of them",
    "a: 1\nb: { c: 1, c: 2 }\na: 3\n",
    "f:2:12: b.c: the key stands already in line 2. Keep one of the two.",
    "f:3:1: a: the key stands already in line 1. Keep one of the two."
  ),
  RefusedText(
    "an anchor and its alias",
    "a: &x 1\nb: *x\n",
    "f:1:4: a: \(anchorRemark)",
    "f:2:4: b: \(anchorRemark)"
  ),
  RefusedText("a merge key", "a: { <<: { b: 1 } }\n", "f:1:6: a: \(anchorRemark)"),
  RefusedText(
    "a tag",
    "a: !!int 3\n",
    "f:1:4: a: the tag 'tag:yaml.org,2002:int' is not allowed. "
      + "Delete it; put a text that begins with '!' into quotation marks."
  ),
  RefusedText(
    "a directive",
    "%YAML 1.1\n---\na: 1\n",
    "f:1:1: a line begins with '%', a YAML directive. "
      + "Delete the line; put a text into quotation marks."
  ),
  RefusedText(
    "tabs, all of them",
    "a:\n\tb: 1\n  \tc: 1\n",
    "f:2:1: the line is indented with a tab. Indent with spaces.",
    "f:3:3: the line is indented with a tab. Indent with spaces."
  ),
  RefusedText(
    "a control character",
    "a: 1\nb: x\u{7}\n",
    "f:2:5: the character U+0007 is not allowed. Delete it."
  ),
  RefusedText(
    "a key that is a list",
    "[a, b]: 1\n",
    "f:1:1: a key is not a text. "
      + "Write 'key: value'; put a text that begins with '{' or '[' into quotation marks."
  ),
  RefusedText("a stray colon", "a: b: c\n", "f:1:5: \(alignRemark)"),
  RefusedText(
    "an open bracket",
    "a: [1, 2\nb: 3\n",
    "f:2:2: a comma or a closing bracket is missing. Add the comma or the bracket."
  ),
  RefusedText(
    "an open quotation mark",
    "a: \"b\n",
    "f:2:1: a quotation mark is not closed. Close it."
  ),
  RefusedText(
    "an open quotation mark in a last line that does not end",
    "a: \"b",
    "f:1:6: a quotation mark is not closed. Close it."
  ),
  RefusedText(
    "a text that begins with @",
    "a: @b\n",
    "f:1:4: a text cannot begin with this character. Put the text into quotation marks."
  ),
]

@Suite("A YAML file") struct DataFileTests {
  @Test("is refused with its place and what to do", arguments: refusedTexts)
  func refusals(_ refused: RefusedText) {
    let findings = #expect(throws: Findings.self) { try DataFile.parse(refused.text, path: "f") }
    #expect(findings?.lines(in: .english) == refused.says)
    #expect(findings?.list.allSatisfy { !$0.problem.zh.isEmpty && !$0.remedy.zh.isEmpty } == true)
  }

  @Test("that is not UTF-8 is refused where the first wrong byte stands")
  func encoding() {
    let findings = #expect(throws: Findings.self) {
      try DataFile.parse(Array("a: 1\nb: ".utf8) + [0xD6, 0xD0, 0xCE, 0xC4, 0x0A], path: "f")
    }
    #expect(
      findings?.lines(in: .chinese)
        == ["f:2:4: 此处不是 UTF-8 编码。请用编辑器另存为 UTF-8（不要用 GBK 或 UTF-16）。"]
    )
  }

  @Test("keeps its bytes, the text of its scalars and their places")
  func values() throws {
    let file = try DataFile.parse("\u{FEFF}a: 1.10\n列表:\n- 是\n- yes # said\n", path: "f")
    #expect(file.bytes.count == "\u{FEFF}a: 1.10\n列表:\n- 是\n- yes # said\n".utf8.count)
    guard case .mapping(let entries, _) = file.root, case .scalar(let first) = entries[0].value,
      case .sequence(let list, _) = entries[1].value, case .scalar(let last) = list[1]
    else {
      Issue.record("the root must be a mapping of a scalar and a list: \(file.root)")
      return
    }
    #expect((first.text, first.position) == ("1.10", Position(line: 1, column: 4)))
    #expect((last.text, last.position) == ("yes", Position(line: 4, column: 3)))
    #expect(file.root.position(at: "列表[2]") == Position(line: 4, column: 3))
    #expect(file.root.position(at: "列表[9].x") == Position(line: 3, column: 1))
  }

  @Test("nested 64 deep is read, and 65 deep is refused")
  func depth() {
    func nested(_ depth: Int) -> String {
      "a: " + String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1)
    }
    #expect(throws: Never.self) { try DataFile.parse(nested(64), path: "f") }
    let findings = #expect(throws: Findings.self) { try DataFile.parse(nested(65), path: "f") }
    #expect(
      findings?.lines(in: .english) == [
        "f:1:67: values are nested deeper than 64 levels. "
          + "Check that brackets and indentation are balanced."
      ]
    )
  }

  /// What begins the text, and what is repeated until it is full.
  private static let hostileTexts: [(String, String)] =
    [
      "[", "{a: ", "- ", "? ", "[[],", "&a ", "!a ", "%TAG ! a\n", "*a ", "a: ", "'", "\"\\", "a,",
      "a\n", "- - \n", "|\n", "{? ", "a: 1\n", "\t\n", "<<: 1\n", "#\n", "--- a\n", "一",
    ].map { ("", $0) } + [
      ("k: [", "a,"), ("k: [", "[],"), ("k: {", "a,"), ("k:\n", "- a\n"), ("k:", " a"),
    ]

  @Test("of a quarter mebibyte made to be slow is answered quickly", arguments: hostileTexts)
  func hostile(_ start: String, _ unit: String) {
    let count = (DataFile.largestSize / 4 - start.utf8.count) / unit.utf8.count
    let text = start + String(repeating: unit, count: count)
    let began = ContinuousClock.now
    _ = try? DataFile.parse(text, path: "f")
    let spent = ContinuousClock.now - began
    // A second on a busy machine, in a debug build; anything quadratic takes minutes.
    #expect(spent < .seconds(20), "\(unit.debugDescription) took \(spent)")
  }
}

@Suite("Reading from a disk") struct FileReadingTests {
  @Test("refuses what is absent, no file, or too large, in a sentence")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let large = Data(repeating: 0x61, count: DataFile.largestSize + 1)
    try large.write(to: URL(filePath: "\(folder)/large.yaml"))
    mkfifo("\(folder)/pipe.yaml", 0o600)
    let said = ["absent.yaml", "pipe.yaml", "large.yaml", ""].map { name in
      let findings = #expect(throws: Findings.self) { try DataFile.read("\(folder)/\(name)") }
      return findings?.list.first?.problem.en
    }
    #expect(
      said == [
        "the file does not exist", "this is no regular file",
        "the file is larger than 1048576 bytes", "this is no regular file",
      ]
    )
  }

  @Test("gives the findings of a file as one failure for a screen")
  func failure() {
    let findings = #expect(throws: Findings.self) { try DataFile.parse("a: 1\na: 2\n", path: "f") }
    #expect(
      findings?.failure.lines(in: .english) == [
        "E-1001  There is one error in f.",
        "        Correct the file; 'assize check f' reads it again.",
        "        (f:2:1: a: the key stands already in line 1. Keep one of the two.)",
      ]
    )
  }
}
