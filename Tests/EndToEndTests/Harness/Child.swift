import CSystem
import Foundation
import Glibc

/// A process that a test started; nothing of it outlives the test.
final class Child: Sendable {
  let process: pid_t
  let output: CollectedOutput
  /// Standard error; the terminal's text where it runs in one.
  let errors: CollectedOutput
  private let ending = Watched<Ending?>(nil)

  init(_ launch: Launch) throws {
    let (outputReader, outputWriter) = try CollectedOutput.pipe()
    let (errorReader, errorWriter) = try CollectedOutput.pipe()
    let (inputReader, inputWriter) = try CollectedOutput.pipe()
    defer { for end in [outputWriter, errorWriter, inputReader] { close(end) } }
    var spawning = Spawning(launch)
    switch launch.input {
    case .terminal(let terminal):
      spawning.open(terminal.path, as: 0)
      spawning.duplicate(0, as: 2)
    case .nothing, .text:
      spawning.duplicate(inputReader, as: 0)
      spawning.duplicate(errorWriter, as: 2)
    }
    spawning.duplicate(outputWriter, as: 1)
    process = try spawning.start(launch)
    output = try CollectedOutput(taking: outputReader)
    if case .terminal(let terminal) = launch.input {
      close(errorReader)
      errors = terminal.shown
    } else {
      errors = try CollectedOutput(taking: errorReader)
    }
    waitForEnd()
    if case .text(let text) = launch.input {
      Thread.detachNewThread {
        _ = Array(text.utf8).withUnsafeBytes { write(inputWriter, $0.baseAddress, $0.count) }
        close(inputWriter)
      }
    } else {
      close(inputWriter)
    }
  }

  deinit {
    if ending.value == nil { kill(process, SIGKILL) }
  }

  var hasEnded: Bool { ending.value != nil }

  func signal(_ number: CInt) {
    if !hasEnded { kill(process, number) }
  }

  /// Waits until the process has ended, whoever else may still hold its output.
  func end(within limit: Duration = patience) async throws -> Ending {
    let ending = ending
    let found = try await EndToEndTests.within(limit, "the end of process \(process)") {
      try await ending.wait { $0 != nil }
    }
    return found ?? .exited(-1)
  }

  /// Waits for its end and for the end of everybody who writes where it wrote, its guard above all.
  func outcome(within limit: Duration = patience) async throws -> Outcome {
    do {
      let ending = try await end(within: limit)
      try await output.end(within: limit)
      try await errors.end(within: limit)
      return Outcome(ending: ending, output: output.text, errors: errors.text)
    } catch is Overdue {
      let state = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
      throw NeverEnded(output: output.text, errors: errors.text, state: state ?? "gone")
    }
  }

  private func waitForEnd() {
    let (process, ending) = (process, ending)
    Thread.detachNewThread {
      var status: CInt = 0
      while waitpid(process, &status, 0) < 0 && errno == EINTR {}
      let found = Ending(waitStatus: status)
      ending.change { $0 = found }
    }
  }
}

/// A process, or one that writes where it wrote, is still there.
struct NeverEnded: Error {
  var output: String
  var errors: String
  var state: String
}
