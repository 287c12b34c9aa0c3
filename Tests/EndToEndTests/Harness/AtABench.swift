import Support
import Testing

extension Places {
  /// Two cores are soon full of processes.
  static let bench = Places(3)
}

/// Gives each test a place among the few that run at once: two cores are soon full of processes.
struct AtABench: SuiteTrait, TestTrait, TestScoping {
  let isRecursive = true

  func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    try await Places.bench.hold { try await function() }
  }
}

extension Trait where Self == AtABench {
  static var atABench: AtABench { AtABench() }
}
