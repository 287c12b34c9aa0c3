@testable import Evidence

extension Staff {
  /// A closed run of the verifier `wang`, or of whoever is named; on the bench BENCH-1.
  @discardableResult
  func closedRun(by user: String? = "wang") async throws -> Int {
    let run = try await openRun(by: user)
    try await ledger.append(Sample.closing(), run: run, at: Sample.time)
    return run
  }

  func openRun(by user: String? = "wang", bench: String = "BENCH-1 一号装置") async throws -> Int {
    var opening = Sample.opening()
    opening.user = user
    opening.bench = bench
    let run = try await ledger.beginRun(opening, at: Sample.time)
    for reading in 1...3 {
      try await ledger.append(Sample.indication(reading), run: run, at: Sample.time)
    }
    return run
  }

  @discardableResult
  func sign(_ run: Int, _ user: String, _ role: Role) async throws -> Int {
    try await ledger.sign(record: run, by: signatory(user), as: role, at: Sample.time)
  }

  func signAll(_ run: Int) async throws {
    try await sign(run, "wang", .verifier)
    try await sign(run, "li", .checker)
    try await sign(run, "zhao", .approver)
  }
}
