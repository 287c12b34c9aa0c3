import Instruments
import Support
import Testing
import Transport
import Wording

@Suite("The instruments of a bench")
struct BenchInstrumentsTests {
  /// How many questions the whole dialogue has; the first test holds it to that.
  static let questionCount = 44

  @Test("A dialogue without a fault runs through")
  func noFault() async throws {
    let dialogue = try SimulatedDialogue(silentAt: nil, replyWithin: .seconds(10))
    try await dialogue.run()
    #expect(dialogue.questionCount == Self.questionCount, "correct the constant beside this test")
    await dialogue.end()
  }

  @Test(
    "Whichever question stays without an answer, the load goes off first",
    arguments: 1...questionCount
  )
  func everySilence(_ number: Int) async throws {
    let dialogue = try SimulatedDialogue(silentAt: number, replyWithin: .milliseconds(100))
    let failure = await failure { try await dialogue.run() }
    #expect(failure != nil, "a question without an answer must end the dialogue")
    await dialogue.mark()
    let outcomes = await dialogue.instruments.makeSafe()
    #expect(dialogue.sent.first == "INP OFF")
    #expect(dialogue.sent.dropFirst().first == "SESS:STOP")
    #expect(outcomes.map(\.role) == [.load, .vehicleSimulator])
    #expect(outcomes.allSatisfy { $0.isOff == true })
    await dialogue.end()
  }

  @Test("A wrong serial number is named with the one expected, before anything is switched on")
  func wrongSerial() async throws {
    let dialogue = try SimulatedDialogue(silentAt: nil, replyWithin: .seconds(10))
    try await dialogue.instruments.open()
    var bench = dialogue.instruments.bench
    bench.instruments[0].serial = "91K000001"
    let drivers = Dictionary(
      uniqueKeysWithValues: dialogue.instruments.all.map { ($0.entry.role, $0.instrument.driver) }
    )
    let other = try BenchInstruments(bench, drivers: BenchDrivers(files: [:], definitions: drivers))
    await dialogue.instruments.close()
    try await other.open()
    let failure = await failure { _ = try await other.identifyAll() }
    #expect(failure?.code == .serialIsOther)
    #expect(
      failure?.sentence.en
        == "The reference meter should have the serial number 91K000001, but has 91K123456."
    )
    await other.close()
    await dialogue.end()
  }

  @Test("A stranger in the load's place is left alone, and its line is let go of at once")
  func strangerInPlace() async throws {
    let dialogue = try SimulatedDialogue(silentAt: nil, replyWithin: .seconds(10))
    var bench = dialogue.instruments.bench
    let place = try #require(bench.instruments.firstIndex { $0.role == .load })
    bench.instruments[place].serial = "800000000001"
    let drivers = Dictionary(
      uniqueKeysWithValues: dialogue.instruments.all.map { ($0.entry.role, $0.instrument.driver) }
    )
    let other = try BenchInstruments(bench, drivers: BenchDrivers(files: [:], definitions: drivers))
    let outcomes = await other.makeSafeWhatIsStillThere()
    #expect(outcomes.map(\.isStrange) == [true, false])
    #expect(outcomes.map(\.isOff) == [nil, true], "the vehicle simulator is itself")
    #expect(await other.load.instrument.linkState == .closed)
    #expect(!dialogue.sent.contains("INP OFF"))
    await other.close()
    await dialogue.end()
  }

  @Test("A bench without a driver for a role it needs is refused")
  func missingRole() async throws {
    let dialogue = try SimulatedDialogue(silentAt: nil, replyWithin: .seconds(10))
    let failure = await failure {
      _ = try BenchInstruments(
        dialogue.instruments.bench,
        drivers: BenchDrivers(files: [:], definitions: [:])
      )
    }
    #expect(failure?.sentence.en == "The bench B has no reference meter.")
    await dialogue.end()
  }
}
