import Foundation
import Testing

@Suite("Measurement standards of an institution's bench", .atABench)
struct StandardTests {
  /// The example's bench is in another room: only its file is read here.
  private let bench = Laboratory.example("bench.yaml")

  @Test("The technical head registers them once, and a new certificate becomes their history")
  func registering() async throws {
    let institute = try await Institute.founded([("chen", "technical-head"), ("wang", "verifier")])
    let wang = try await register(institute, bench, as: "wang")
    expect(wang, exits: 2)
    let first = try await register(institute, bench, as: "chen")
    expect(first, exits: 0)
    #expect(first.output.contains("certificate DC2026-00123, until 2027-11-20"), "\(first)")
    let again = try await register(institute, bench, as: "chen")
    #expect(again.output.isEmpty, "what is registered already is not registered twice: \(again)")
    let text = try String(contentsOfFile: bench, encoding: .utf8)
    let newer = try institute.folder.write(
      text.replacing("DC2026-00123", with: "DC2027-00456").replacing("0.004 %", with: "0.005 %"),
      to: "newer.yaml"
    )
    expect(try await register(institute, newer, as: "chen"), exits: 0)
    let list = try await institute.assize("standard", "list")
    #expect(list.output.contains("DC2027-00456") && !list.output.contains("DC2026-00123"))
    let history = try await institute.assize("standard", "list", "91K123456")
    #expect(history.output.contains("DC2026-00123"), "\(history)")
    #expect(history.output.contains("DC2027-00456"), "\(history)")
    expect(try await institute.assize("ledger", "verify"), exits: 0)
  }

  private func register(
    _ institute: Institute,
    _ bench: String,
    as user: String
  ) async throws -> Outcome {
    try await institute.assize("standard", "register", "--bench", bench, as: user)
  }
}
