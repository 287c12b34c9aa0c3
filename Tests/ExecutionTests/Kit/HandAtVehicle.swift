import BenchClock
import DataFiles
import Evidence
import Instruments
import Metrology
import Simulator
import Synchronization
import Testing
import Wording

@testable import Execution

/// A person who operates the vehicle simulator of a bench whose file leaves it out, over the
/// simulator's own wire.
final class HandAtVehicle: AnswerSource {
  /// What the hand does when it is asked.
  enum Way: Sendable {
    case asAsked
    /// Sets another voltage than it was asked for, and confirms nothing.
    case otherVoltage(QuantityValue)
    /// Does nothing, and tells the test.
    case away(@Sendable () -> Void)
  }

  private let file: AnswersFile
  private let vehicle: VehicleSimulator
  private let clock: any BenchClock
  private let point: PlanRecord.Point
  private let way: Way
  private let asked = Mutex<[Question]>([])

  init(_ rig: RunRig, _ way: Way = .asAsked) throws {
    let whole = try DataFile.parse(rig.simulated.benchFileText, path: "whole-bench.yaml")
    let bench = try BenchDefinition.decode(whole, drivers: Shipped.folder())
    let drivers = try BenchDrivers.load(for: bench, in: Shipped.folder())
    let entry = try #require(bench.entry(for: .vehicleSimulator))
    let driver = try #require(drivers.definitions[.vehicleSimulator])
    vehicle = VehicleSimulator(Instrument(driver: driver, address: entry.link, replyWithin: nil))
    file = try Shipped.answers()
    point = try #require(rig.request.plan.points.first)
    (clock, self.way) = (rig.clock, way)
  }

  var questions: [Question] { asked.withLock { $0 } }

  func check(for questions: [Question]) throws(Failure) { try file.check(for: questions) }
  func indication(_ request: IndicationRequest) async throws(Failure) -> Answer? { nil }
  func reasonForAbort() async -> String? { nil }

  func answers(to questions: [Question]) async throws(Failure) -> [Answered] {
    guard let question = questions.first, question.isAction else {
      return try await file.answers(to: questions)
    }
    asked.withLock { $0.append(question) }
    try await act(question)
    let at = (try? clock.stamp(zoneMinutes: 480)) ?? ""
    return [
      (question, Answer(text: "yes", by: "王检定", at: at, with: nil, source: .keyed))
    ]
  }

  private func act(_ question: Question) async throws(Failure) {
    switch way {
    case .asAsked where question.id.hasSuffix("/end"): try await end()
    case .asAsked: try await start(at: point.voltage)
    case .otherVoltage(let voltage):
      try await start(at: voltage)
      await untilCancelled()
    case .away(let tell):
      tell()
      await untilCancelled()
    }
  }

  private func start(at voltage: QuantityValue) async throws(Failure) {
    try await vehicle.instrument.open()
    try await vehicle.prepare()
    try await vehicle.setPlug(.on)
    _ = try await vehicle.demandVoltage(voltage)
    _ = try await vehicle.demandCurrent(point.current)
    try await vehicle.startSession()
    try await wait(for: [.charging])
  }

  private func end() async throws(Failure) {
    try await vehicle.instrument.open()
    try await vehicle.stopSession()
    try await wait(for: [.ended, .idle])
    await vehicle.instrument.close()
  }

  private func wait(for states: Set<SessionState>) async throws(Failure) {
    let seat = try clock.join()
    defer { seat.leave() }
    while !states.contains(try await vehicle.sessionState()) {
      do { try await seat.sleep(until: clock.now + .milliseconds(100)) } catch {
        throw .interrupted
      }
    }
  }

  /// Nobody comes back.
  private func untilCancelled() async {
    let (nothing, continuation) = AsyncStream.makeStream(of: Void.self)
    for await _ in nothing {}
    continuation.finish()
  }
}
