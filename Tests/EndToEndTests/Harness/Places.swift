import Testing

/// How many tests may have processes of their own at the same time.
actor Places {
  static let shared = Places(3)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ count: Int) { free = count }

  func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func giveBack() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}

/// Gives each test a place among the few that run at once: two cores are soon full of processes.
struct AtABench: SuiteTrait, TestTrait, TestScoping {
  let isRecursive = true

  func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    await Places.shared.take()
    do {
      try await function()
      await Places.shared.giveBack()
    } catch {
      await Places.shared.giveBack()
      throw error
    }
  }
}

extension Trait where Self == AtABench {
  static var atABench: AtABench { AtABench() }
}
