import Foundation
import Testing

/// The built program on a terminal of tmux: keys go in, the screen is read as a person sees it.
final class TmuxSession: Sendable {
  private let folder: TestFolder
  private let socket: String
  /// Where the shell around the program leaves its exit status: tmux forgets one now and then.
  private let status: String

  /// Starts the program with these words in a terminal of that size.
  init(
    _ words: [String],
    in folder: TestFolder,
    width: Int = 80,
    height: Int = 24,
    locale: Locale = .english,
    environment: [String: String] = [:]
  ) async throws {
    self.folder = folder
    socket = folder.file("tmux-\(UUID().uuidString.prefix(6))")
    status = "\(socket).status"
    // A terminal has UTF-8 whatever the language; only the language is taken from the locale.
    let language = locale == .chinese ? "zh_CN.UTF-8" : "C.UTF-8"
    let variables = environment.merging(["LC_ALL": language]) { $1 }
    let settings = variables.map { "\($0)=\($1)" }.sorted()
    let size = ["-x", "\(width)", "-y", "\(height)"]
    let around = ["sh", "-c", "\"$@\"; echo $? > '\(status)'", "sh", "env"]
    let command = ["new-session", "-d"] + size + around + settings + [BuiltBinary.path] + words
    try require(try await tmux(["-f", "/dev/null"] + command), exits: 0)
    try require(try await tmux(["set-option", "-g", "remain-on-exit", "on"]), exits: 0)
  }

  deinit {
    let ending = Process()
    ending.executableURL = URL(filePath: "/usr/bin/tmux")
    ending.arguments = ["-S", socket, "kill-server"]
    ending.standardError = FileHandle.nullDevice
    try? ending.run()
    ending.waitUntilExit()
  }

  /// Keys by tmux's names: `Enter`, `Escape`, `F1`, `Down`, `C-c`.
  func press(_ keys: String...) async throws {
    try require(try await tmux(["send-keys"] + keys), exits: 0)
  }

  func type(_ text: String) async throws {
    try require(try await tmux(["send-keys", "-l", text]), exits: 0)
  }

  func screen() async throws -> String {
    try await tmux(["capture-pane", "-p"]).output
  }

  /// The screen as soon as it shows the words.
  @discardableResult
  func wait(
    for words: String,
    within limit: Duration = patience,
    at location: SourceLocation = #_sourceLocation
  ) async throws -> String {
    var seen = ""
    do {
      try await eventually(within: limit, "'\(words)' on the screen") {
        seen = try await screen()
        return seen.contains(words)
      }
    } catch let overdue as Overdue {
      Issue.record("'\(words)' is not on the screen:\n\(seen)", sourceLocation: location)
      throw overdue
    }
    return seen
  }

  func resize(width: Int, height: Int) async throws {
    let size = ["-x", "\(width)", "-y", "\(height)"]
    try require(try await tmux(["resize-window"] + size), exits: 0)
  }

  /// Closes the terminal under the program, as a window that is closed or a lost connection does.
  func close() async throws {
    try require(try await tmux(["kill-session"]), exits: 0)
  }

  /// The process that the terminal runs.
  func process() async throws -> pid_t {
    let answer = try await tmux(["display-message", "-p", "#{pane_pid}"]).output
    let shell = try #require(pid_t(answer.filter(\.isNumber)))
    let children = try String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children",
      encoding: .utf8
    )
    return try #require(children.split(separator: " ").first.flatMap { pid_t($0) })
  }

  /// The program's exit status, once it has ended.
  func ending() async throws -> Int {
    var written = ""
    try await eventually("the program's end") {
      written = (try? String(contentsOfFile: status, encoding: .utf8)) ?? ""
      return written.hasSuffix("\n")
    }
    return try #require(Int(written.filter(\.isNumber)))
  }

  private func tmux(_ words: [String]) async throws -> Outcome {
    try await Assize.tool("/usr/bin/tmux", ["-S", socket, "-u"] + words, in: folder)
  }
}
