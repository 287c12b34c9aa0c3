import Evidence
import Execution
import Metrology
import Procedures
import Simulator
import Testing
import Wording

/// A pile that no driver reads: a person types what it shows, and presses a key as its clock changes.
@Suite("A pile read by a person", .timeLimit(.minutes(5))) struct PersonReadTests {
  private func setup(_ changes: Shipped.Changes = []) throws -> RunSetup {
    var setup = try RunSetup.short()
    setup.kind = .initial
    setup.hasDisplay = false
    setup.procedure.clock?.captures?.value = 3
    setup.scenario.pile.clockOffset = -7.25
    return setup
  }

  @Test("is asked for with all that a screen needs, and recorded as it was given") func asked()
    async throws
  {
    var setup = try setup()
    setup.procedure.operatingError.readings.value = 2
    try await RunRig.with(setup) { rig in
      let person = try ReadingPerson(rig.simulated, clockOffset: -7.25)
      let run = try await rig.perform(answers: person)
      #expect(run.closing.failedItems == ["clock"], "\(run.watch.failures)")
      let requests = person.requests
      let first = try #require(requests.first)
      #expect(first.id == "operating-error/half-imax/1/start")
      #expect(first.register == .pileEnergy && first.entry == .twice && first.moment == .start)
      #expect(first.reading == 1 && first.readings == 2 && first.loadPoint != nil)
      #expect(first.unit == .kilowattHour && first.digits == 3 && first.example == "1.234 kWh")
      #expect(first.atLeast == nil && requests[1].atLeast == QuantityValue("0.000 kWh"))
      #expect(requests.last?.register == .pileClock)
      #expect(requests.last?.entry == .keyPress(times: 3))
      let pile = run.indications.filter { $0.register == .pileEnergy }
      #expect(pile.count == requests.count - 1)
      #expect(pile.allSatisfy { $0.entry == "twice" && $0.source == "keyed" })
      checkRecheck(run, rig)
    }
  }

  @Test("may be confirmed by another person, whose name is kept") func confirmed() async throws {
    var setup = try setup()
    setup.procedure.personReading?.entry.value = .confirmed
    try await RunRig.with(setup) { rig in
      let person = try ReadingPerson(rig.simulated, entry: .confirmed, clockOffset: -7.25)
      let run = try await rig.perform(answers: person)
      #expect(person.requests.first?.entry == .confirmed)
      let pile = run.indications.filter { $0.register == .pileEnergy }
      #expect(!pile.isEmpty)
      #expect(pile.allSatisfy { $0.entry == "confirmed" && $0.confirmedBy == "李核验" })
    }
  }

  @Test("is no reading where it was typed once and the procedure asks for twice") func onlyOnce()
    async throws
  {
    try await RunRig.with(try setup()) { rig in
      let run = try await rig.perform(answers: try ReadingPerson(rig.simulated, entry: .once))
      #expect(run.closing.failure?.code == .indicationNotAgreed)
      let notices = run.watch.events.count { if case .notice = $0 { true } else { false } }
      #expect(notices >= 4, "asked again before that")
      #expect(!rig.simulated.loadIsOn)
    }
  }

  @Test("shows nobody the reference's energy or an error before the entry is committed")
  func nothingLeaks() async throws {
    try await RunRig.with(try setup()) { rig in
      let run = try await rig.perform(answers: try ReadingPerson(rig.simulated))
      let progress = run.watch.events.compactMap {
        if case .progress(let progress) = $0 { progress } else { nil }
      }
      #expect(!progress.isEmpty)
      for shown in progress {
        #expect(shown.energy == nil && shown.isReadByPerson)
      }
      #expect(progress.contains { $0.power != nil }, "power is shown, and no energy")
      #expect(progress.allSatisfy { $0.readingsPlanned >= $0.readingsDone })
      // What is said between the first entry of a reading and its last names no energy of it.
      let energies = run.indications
        .filter { $0.register == .referenceEnergy && $0.reading == 1 && $0.moment != .start }
        .map(\.value)
      var committed = false
      for event in run.watch.events {
        if case .reading = event { committed = true }
        if committed { break }
        for energy in energies {
          #expect(!"\(event)".contains(energy), "\(event)")
        }
      }
      #expect(committed)
    }
  }

  @Test("shows it where a driver reads the pile") func driverReads() async throws {
    try await RunRig.with(try RunSetup.short()) { rig in
      let run = try await rig.perform()
      let progress = run.watch.events.compactMap {
        if case .progress(let progress) = $0 { progress } else { nil }
      }
      #expect(progress.contains { $0.energy != nil })
      #expect(progress.allSatisfy { !$0.isReadByPerson })
      #expect(progress.last { $0.readingsDone == 0 }?.next != nil)
    }
  }

  @Test("has its clock corrected by the reaction time, the spread in its uncertainty") func clock()
    async throws
  {
    try await RunRig.with(try setup()) { rig in
      let person = try ReadingPerson(
        rig.simulated,
        clockOffset: -7.25,
        reactions: [0.15, 0.25, 0.20]
      )
      let run = try await rig.perform(answers: person)
      let clock = try #require(run.verdict("clock")?.clock)
      #expect(clock.deviation == "-7.25 s" && clock.captures == 3)
      #expect(clock.reaction == "0.200 s" && clock.spread == "0.10 s")
      let presses = try #require(clock.presses)
      #expect(presses.components.map(\.standardUncertainty) == ["0.0289", "0.100"])
      #expect(presses.components.map(\.degreesOfFreedom) == ["2", "∞"])
      // √(0.05²/3 + 0.1²) = 0.10408 s; 338 degrees of freedom, k = 2.025: 0.211 s and the reference.
      #expect(presses.expanded == "0.22")
      let whole = try #require(Double("\(clock.referenceUncertainty.number)"))
      #expect(whole > 0.2107 && whole < 0.24)
      let captures = run.indications.filter { $0.register == .pileClock }
      let figures = try #require(run.verdict("clock")).figures.map(\.name.en)
      #expect(figures.contains("Reaction time of a key press"))
      #expect(captures.map(\.entry) == ["key-press", "key-press", "key-press"])
      checkRecheck(run, rig)
    }
  }

  /// A coarse display: 0.1 kWh at 60 kW last 6 s.
  private func coarse() throws -> RunSetup {
    var setup = try RunSetup(
      procedure: [
        ("resolution-ratio:  { value: 0.1,", "resolution-ratio:  { value: 1,"),
        ("uncertainty-ratio: { value: 1/3,", "uncertainty-ratio: { value: 1,"),
      ],
      pile: [("resolution: 0.001 kWh", "resolution: 0.1 kWh"), ("refresh: 1 s", "refresh: 0.02 s")]
    )
    setup.kind = .subsequent
    setup.method = .digitChange
    setup.hasDisplay = false
    setup.procedure.operatingError.readings.value = 2
    setup.scenario.pile.resolution = 0.1
    setup.scenario.pile.refresh = 0
    setup.scenario.meter.noise = 0
    setup.scenario.pile.repeatability = 0
    return setup
  }

  @Test("is read under load by keys at its changes, corrected and with their spread") func pressed()
    async throws
  {
    try await RunRig.with(try coarse()) { rig in
      let person = try ReadingPerson(
        rig.simulated,
        reactions: [0.15, 0.25, 0.20],
        clock: rig.clock
      )
      let run = try await rig.perform(answers: person)
      #expect(run.closing.failure == nil, "\(run.watch.failures)")
      #expect(person.requests.first?.entry == .keyPress(times: 3))
      let point = try #require(run.verdict("operating-error")?.loadPoints.first)
      #expect(point.readings.count == 2)
      for reading in run.readings {
        let error = try #require(Double(reading.verdict.error))
        // The hand is right on average, and the reference looked at every 100 ms.
        #expect(abs(error - reading.trueError) < 0.05, "\(error) of \(reading.trueError)")
      }
      let names = try #require(point.uncertainty).components.map(\.name.en)
      #expect(names.contains("spread of the key presses") && names.contains("reaction time"))
      let pile = run.indications.filter { $0.register == .pileEnergy && $0.reading == 1 }
      #expect(pile.map(\.press) == [1, 2, 3, 1, 2, 3])
      #expect(pile.allSatisfy { $0.entry == "key-press" })
      checkRecheck(run, rig)
    }
  }

  @Test("is refused under load where a digit is too short for a hand") func tooFast() async throws {
    var setup = try coarse()
    setup.pile.display.resolution = try #require(QuantityValue("0.01 kWh"))
    try await RunRig.with(setup) { rig in
      let failure = await #expect(throws: Failure.self) { try await rig.perform() }
      #expect(failure?.code == .digitTooShort)
      #expect(!rig.simulated.loadIsOn && rig.simulated.snapshot.sessionCount == 0)
    }
  }

  private func checkRecheck(_ run: Performed, _ rig: RunRig) {
    let differences = Recheck.differences(
      run.facts,
      procedure: rig.request.procedure,
      pile: rig.request.pile,
      kind: rig.request.kind
    )
    #expect(differences == [])
  }
}
