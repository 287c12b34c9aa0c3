import Testing

@testable import Simulator

@Suite("An alternating-current bench") struct AlternatingCurrentTests {
  /// 220 V and 32 A at most, in one phase or three; nothing scatters.
  private func speaker(
    phases: Int,
    _ change: (inout Scenario) -> Void = { _ in }
  ) throws -> Speaker {
    try Speaker {
      $0.pile.supply = .alternating(phases: phases, voltage: 220)
      $0.pile.maximumVoltage = 220
      $0.pile.maximumPower = nil
      $0.pile.maximumCurrent = 32
      $0.meter.noise = 0
      $0.meter.error = 0
      change(&$0)
    }
  }

  /// A session with a load of so many A, for 360.8 s from when it is switched on.
  private func charge(_ speaker: inout Speaker, amperes: Double, powerFactor: Double = 1) {
    _ = speaker.say("VEH:PLUG ON;SESS:STAR", to: .vehicleSimulator)
    speaker.simulation.advance(to: 8)
    _ = speaker.say("FUNC CURR;CURR \(amperes);PF \(powerFactor);INP ON", to: .load)
    speaker.simulation.advance(to: 368.8)
  }

  @Test(
    "counts phases times U times I times cos φ",
    arguments: [
      // 0 to 16 A at 20 A/s, then 360 s: 5766.4 A·s and 92,228.27 A²·s, by hand.
      (1, 1.0, 1_268_608.0, 1_273_047.893_333), (3, 0.5, 1_902_912, 1_909_571.84),
      (3, 1, 3_805_824, 3_819_143.68), (1, 0, 0, 0),
    ]
  )
  func energy(_ phases: Int, _ powerFactor: Double, _ energy: Double, _ registered: Double) throws {
    var speaker = try speaker(phases: phases)
    charge(&speaker, amperes: 16, powerFactor: powerFactor)
    #expect(abs(speaker.simulation.trueEnergy - energy) < 1e-6)
    #expect(abs(speaker.simulation.pile.counted.session - registered) < 1e-3)
    #expect(speaker.say("MEAS:VOLT?;MEAS:CURR?", to: .load) == "220.000;16.0000")
  }

  @Test("gives each element a phase and the sum the whole") func elements() throws {
    var speaker = try speaker(phases: 3)
    #expect(
      speaker.say("*IDN?", to: .referenceMeter)
        == "ASSIZE-SIMULATED YOKOGAWA,WT333E,SIM-WT-0001,F1.04"
    )
    let items = [
      "U,SIGMA", "I,SIGMA", "P,SIGMA", "LAMB,SIGMA", "WH,SIGMA", "P,1", "WH,3", "LAMBDA,2",
    ]
    for (index, item) in items.enumerated() {
      _ = speaker.say(":NUM:NORM:ITEM\(index + 1) \(item)", to: .referenceMeter)
    }
    _ = speaker.say(":NUM:NORM:NUM 8;:INP:WIR P3W4;:INTEG:STAR", to: .referenceMeter)
    charge(&speaker, amperes: 16, powerFactor: 0.5)
    #expect(
      speaker.say(":NUM:NORM:VAL?", to: .referenceMeter)
        == "220.00E+00,16.000E+00,5.2800E+03,500.00E-03,528.587E+00,1.7600E+03,176.196E+00,500.00E-03"
    )
    #expect(speaker.say(":NUM:NORM:ITEM5?;:INP:WIR?", to: .referenceMeter) == "WH,SIGMA;P3W4")
  }

  @Test("has no sum while each element stands alone, and no factor without current")
  func noData() throws {
    var speaker = try speaker(phases: 3)
    let ask = ":NUM:NORM:NUM 2;:NUM:NORM:ITEM1 U,SIGMA;:NUM:NORM:ITEM2 LAMB,1;:NUM:NORM:VAL?"
    #expect(speaker.say(ask, to: .referenceMeter) == "NAN,NAN")
    charge(&speaker, amperes: 16)
    #expect(speaker.say(ask, to: .referenceMeter) == "NAN,1.0000E+00")
  }

  @Test(
    "sets the bit of every element that is over its range",
    arguments: [(1, "256"), (3, "1792")]
  )
  func overRange(_ phases: Int, _ bits: String) throws {
    var speaker = try speaker(phases: phases)
    _ = speaker.say(":INP:CURR:RANG 5", to: .referenceMeter)
    charge(&speaker, amperes: 16)
    #expect(speaker.say(":STAT:COND?;:NUM:NORM:VAL? 2", to: .referenceMeter) == "\(bits);INF")
  }

  @Test("offers its current by the pilot while a session lasts") func pilot() throws {
    var speaker = try speaker(phases: 1)
    let ask = "CP:STAT?;CP:DUTY?;CP:CURR?"
    var seen: [String?] = []
    func look() { seen.append(speaker.say(ask, to: .vehicleSimulator)) }
    look()
    _ = speaker.say("VEH:PLUG ON", to: .vehicleSimulator)
    look()
    _ = speaker.say("SESS:STAR", to: .vehicleSimulator)
    look()
    speaker.simulation.advance(to: 8)
    look()
    _ = speaker.say("SESS:STOP", to: .vehicleSimulator)
    look()
    speaker.simulation.advance(to: 20)
    look()
    #expect(
      seen == [
        "A;100.0;0.0", "B;100.0;0.0", "B;53.3;32.0", "C;53.3;32.0", "B;100.0;0.0", "B;100.0;0.0",
      ]
    )
    #expect(speaker.say("*IDN?", to: .vehicleSimulator)?.contains("SIM-CP") == true)
  }

  @Test("offers more than 51 A on the steeper line") func largeOffer() throws {
    var speaker = try speaker(phases: 3) { $0.pile.maximumCurrent = 63 }
    _ = speaker.say("VEH:PLUG ON;SESS:STAR", to: .vehicleSimulator)
    #expect(speaker.say("CP:DUTY?;CP:CURR?", to: .vehicleSimulator) == "89.2;63.0")
  }

  @Test("goes on without current when the load is off, until it is stopped") func loadOff() throws {
    var speaker = try speaker(phases: 1)
    charge(&speaker, amperes: 16)
    _ = speaker.say("INP OFF", to: .load)
    speaker.simulation.advance(to: 400)
    #expect(speaker.say("SESS:STAT?;CP:STAT?", to: .vehicleSimulator) == "CHARGING;C")
    #expect(speaker.say("MEAS:VOLT?;MEAS:CURR?", to: .load) == "220.000;0.0000")
    _ = speaker.say("SESS:STOP", to: .vehicleSimulator)
    speaker.simulation.advance(to: 403)
    #expect(speaker.say("SESS:STAT?", to: .vehicleSimulator) == "ENDED")
  }

  @Test("opens its contactor above 1.1 times its largest current") func overCurrent() throws {
    var speaker = try speaker(phases: 1)
    charge(&speaker, amperes: 40)
    #expect(
      speaker.say("SESS:STAT?;SESS:FAUL?;CP:STAT?;CP:DUTY?", to: .vehicleSimulator)
        == "FAULT;3;F;0.0"
    )
    // 0 to 35.2 A at 20 A/s and 220 V.
    #expect(abs(speaker.simulation.trueEnergy - 220 * 35.2 * 1.76 / 2) < 1e-6)
    #expect(speaker.simulation.current == 0)
  }

  @Test(
    "refuses what belongs to the other kind of pile",
    arguments: [
      (true, SimulatedInstrument.vehicleSimulator, "BMS:VOLT 500", -221),
      (true, .vehicleSimulator, "BMS:CURR?", -221), (true, .load, "FUNC VOLT", -221),
      (false, .vehicleSimulator, "CP:STAT?", -221), (false, .vehicleSimulator, "CP:CURR?", -221),
      (false, .load, "PF 0.5", -221), (true, .load, "PF 1.5", -222),
      (false, .referenceMeter, ":INP:WIR P3W4", -224),
      (false, .referenceMeter, ":NUM:NORM:ITEM1 U,SIGMA", -224),
      (false, .referenceMeter, ":NUM:NORM:ITEM1 U,2", -222),
      (true, .referenceMeter, ":NUM:NORM:ITEM1 U,4", -222),
      (true, .referenceMeter, ":INTEG:STAR;:INP:WIR P3W4", -221),
      (true, .referenceMeter, ":INTEG:STAR;:INP:SCAL ON", -221),
      (true, .referenceMeter, ":INP:SCAL:CT 0", -222),
    ]
  )
  func refused(_ isAlternating: Bool, _ to: SimulatedInstrument, _ line: String, _ code: Int) throws
  {
    var speaker = try isAlternating ? speaker(phases: 3) : Speaker()
    #expect(speaker.say(line, to: to) == nil)
    let query = to == .referenceMeter ? ":STAT:ERR?" : "SYST:ERR?"
    #expect(speaker.say(query, to: to)?.hasPrefix("\(code),\"") == true)
  }
}
