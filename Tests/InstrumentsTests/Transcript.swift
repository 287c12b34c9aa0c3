import Support
import Synchronization

/// An instrument as its manual describes it: which lines it takes, and what it answers.
///
/// Patterns are written as manuals write them: capitals show the short form, brackets what may be
/// left out, `<x>` any argument. Either form is taken, in any case, with or without the leading
/// colon. `> …` is a line it takes; each `< …` below it one answer, the last one repeated. `{X}` in
/// an answer is the last argument of the pattern whose first word is X; `{X=01}` as 1 or 0.
final class Transcript: Sendable {
  struct Entry: Sendable {
    var pattern: String
    var answers: [String]
    var asked = 0
  }

  private struct State {
    var entries: [Entry] = []
    var memory: [String: String] = [:]
    var unknown: [String] = []
  }

  private let state: Mutex<State>

  init(_ text: String) {
    var entries: [Entry] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("> ") {
        entries.append(Entry(pattern: String(line.dropFirst(2)), answers: []))
      }
      if line.hasPrefix("< ") {
        entries[entries.count - 1].answers.append(String(line.dropFirst(2)))
      }
    }
    state = Mutex(State(entries: entries))
  }

  /// The same instrument with other answers to one line.
  func answering(_ pattern: String, _ answers: String...) -> Transcript {
    state.withLock { state in
      for index in state.entries.indices where state.entries[index].pattern == pattern {
        state.entries[index].answers = answers
      }
    }
    return self
  }

  /// Lines that the manual does not have; a real instrument queues an error and is silent.
  var unknown: [String] { state.withLock { $0.unknown } }

  func answer(to line: String) -> String? {
    state.withLock { state in
      guard let index = state.entries.firstIndex(where: { Self.fits(line, $0.pattern) }) else {
        state.unknown.append(line)
        return nil
      }
      let entry = state.entries[index]
      state.entries[index].asked += 1
      if let space = line.firstIndex(of: " ") {
        let word = String(entry.pattern.prefix { $0 != " " })
        state.memory[word] = String(line[line.index(after: space)...])
      }
      guard !entry.answers.isEmpty else { return nil }
      return Self.filled(entry.answers[min(entry.asked, entry.answers.count - 1)], state.memory)
    }
  }

  func serve(_ line: LineServer.Line) throws -> LineServer {
    try LineServer(line) { heard in self.answer(to: heard.line).map { [.say($0)] } ?? [] }
  }

  private static func filled(_ answer: String, _ memory: [String: String]) -> String {
    guard let start = answer.firstIndex(of: "{"), let end = answer.firstIndex(of: "}") else {
      return answer
    }
    let name = String(answer[answer.index(after: start)..<end])
    let value = memory[name.replacing("=01", with: "")] ?? "OFF"
    let word = name.hasSuffix("=01") ? (["ON", "1"].contains(value) ? "1" : "0") : value
    return answer[..<start] + word + answer[answer.index(after: end)...]
  }

  static func fits(_ line: String, _ pattern: String) -> Bool {
    let (header, argument) = halves(line.uppercased())
    let (wanted, wantedArgument) = halves(pattern)
    let isFree = wantedArgument?.contains("<") == true
    let argumentFits =
      isFree
      ? argument != nil
        && argument?.split(separator: ",").count == wantedArgument?.split(separator: ",").count
      : forms(wantedArgument ?? "").contains(argument ?? "")
    return argumentFits && headers(wanted).contains { fits(header, segments: $0) }
  }

  private static func halves(_ line: String) -> (header: String, argument: String?) {
    let parts = line.split(separator: " ", maxSplits: 1)
    let header = parts[0].hasPrefix(":") ? String(parts[0].dropFirst()) : String(parts[0])
    return (header, parts.count > 1 ? String(parts[1]) : nil)
  }

  /// `:NUMeric[:NORMal]:VALue?` with and without what is in brackets.
  private static func headers(_ pattern: String) -> [[String]] {
    let whole = pattern.replacing("[", with: "").replacing("]", with: "")
    var short = pattern
    if let open = pattern.firstIndex(of: "["), let close = pattern.firstIndex(of: "]") {
      short.removeSubrange(open...close)
    }
    return [whole, short].map { $0.split(separator: ":").map(String.init) }
  }

  private static func fits(_ header: String, segments: [String]) -> Bool {
    let words = header.split(separator: ":").map(String.init)
    return words.count == segments.count
      && zip(words, segments).allSatisfy { forms($1).contains($0) }
  }

  /// The long and the short form of a word, in capitals: `STATe?` is `STATE?` or `STAT?`.
  private static func forms(_ word: String) -> [String] {
    [word.uppercased(), word.filter { !$0.isLowercase }]
  }
}
