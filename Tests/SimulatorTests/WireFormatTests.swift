import Testing

@testable import Simulator

@Suite("The wire") struct WireFormatTests {
  @Test(
    "writes NR3 with a limited mantissa",
    arguments: [
      (0.0, 6, "0.00000E+00"), (1, 5, "1.0000E+00"), (103.79, 5, "103.79E+00"),
      (12_345.64, 6, "12.3456E+03"), (999_999.6, 6, "1.00000E+06"), (0.001_234, 6, "1.23400E-03"),
      (-0.05, 5, "-50.000E-03"), (999.995, 5, "1.0000E+03"), (3977.777_78, 6, "3.97778E+03"),
      (.leastNonzeroMagnitude, 5, "0.0000E+00"),
      (.nan, 6, "NAN"), (.infinity, 5, "INF"),
    ]
  )
  func scientific(_ value: Double, _ digits: Int, _ text: String) {
    #expect(Decimals.scientific(value, digits: digits) == text)
  }

  @Test(
    "knows headers in long and short form, either case, with or without colon",
    arguments: [
      (":INTEGrate:STATe?", []), ("INTEG:STAT?", []), (":integ:state?", []),
      ("INTEGR:STAT?", nil), (":INTEG:STAT", nil), ("INTEG:STAT?:X", nil),
      ("::INTEG:STAT?", nil), ("STAT?", nil),
    ] as [(String, [Int]?)]
  )
  func headers(_ header: String, _ numbers: [Int]?) {
    #expect(HeaderPattern("INTEGrate:STATe?").match(header) == numbers)
  }

  @Test(
    "finds optional words and numbers",
    arguments: [
      (":NUM:NORM:ITEM3", [3]), ("NUMERIC:ITEM12", [12]), ("num:item", [1]),
      ("NUM:ITEM3X", nil), ("NUM:ITEM99999999999999999999", nil),
    ] as [(String, [Int]?)]
  )
  func numbers(_ header: String, _ numbers: [Int]?) {
    #expect(HeaderPattern("NUMeric[:NORMal]:ITEM#").match(header) == numbers)
  }

  struct Exchange: Sendable, CustomTestStringConvertible {
    var instrument: SimulatedInstrument
    var line: String
    var answer: String?
    var testDescription: String { line }

    init(_ instrument: SimulatedInstrument, _ line: String, _ answer: String?) {
      (self.instrument, self.line, self.answer) = (instrument, line, answer)
    }
  }

  @Test(
    "answers as the manuals say",
    arguments: [
      Exchange(.referenceMeter, "*IDN?", "ASSIZE-SIMULATED YOKOGAWA,WT310E,SIM-WT-0001,F1.04"),
      Exchange(.load, "*idn?", "ASSIZE-SIMULATED ITECH,IT8816,SIM-IT-0001,1.30"),
      Exchange(.vehicleSimulator, "*IDN?", "ASSIZE-SIMULATED ASSIZE,SIM-BMS,SIM-BMS-0001,1.0"),
      Exchange(.pileDisplay, "*IDN?", "ASSIZE-SIMULATED 示例充电设备有限公司,EX-DC60,EX60-2026-0007,1.0"),
      Exchange(.referenceMeter, ":STAT:ERR?", "0,\"No error\""),
      Exchange(.load, "SYST:ERR?", "0,\"No Error\""),
      Exchange(.referenceMeter, ":INP:VOLT:RANG 500;:INP:VOLT:RANG?", "600.0E+00"),
      Exchange(.referenceMeter, ":INPut:CURRent:RANGe 100A;RANG?;:INP:CURR:RANG?", "100.0E+00"),
      Exchange(.referenceMeter, ":INTEG:TIM 1,2,3;:INTEG:TIM?", "1,2,3"),
      Exchange(.referenceMeter, ":INTEG:MODE CONT;:INTEG:MODE?", "CONT"),
      Exchange(.referenceMeter, ":NUM:NORM:VAL? 4", "NAN"),
      Exchange(.referenceMeter, ":NUM:NORM:ITEM4 WH,1;:NUM:NORM:VAL? 4", "NAN"),
      Exchange(.referenceMeter, ":NUM:NORM:VAL?", "0.0000E+00,0.0000E+00,0.0000E+00"),
      Exchange(.referenceMeter, ":NUM:NORM:NUM 1;:NUM:NORM:VAL?", "0.0000E+00"),
      Exchange(.referenceMeter, ":COMM:REM ON", nil),
      Exchange(.referenceMeter, ":STAT:COND?", "0"),
      Exchange(.load, "FUNC VOLT;FUNC?", "VOLT"), Exchange(.load, "FUNC:MODE?", nil),
      Exchange(.load, "VOLT 350.5;VOLT?", "350.5000"), Exchange(.load, "INP 1;INP?", "1"),
      Exchange(.load, "MEAS:VOLT?;MEAS:CURR?;MEAS:POW?", "0.000;0.0000;0.00"),
      Exchange(.load, "STAT:QUES:COND?", "0"), Exchange(.load, "", nil),
      Exchange(.vehicleSimulator, "VEH:PLUG ON;VEH:PLUG?", "1"),
      Exchange(.vehicleSimulator, "BMS:VOLT 750;BMS:VOLT?", "750.0"),
      Exchange(.vehicleSimulator, "SESS:STAR;SESS:STAT?;SESS:FAUL?;SESS:COUN?", "FAULT;1;0"),
      Exchange(.pileDisplay, "DISP:ENER?", "0.000"), Exchange(.pileDisplay, "DISP:AMO?", "0.00"),
      Exchange(.pileDisplay, "DISP:CUMU?", "1843.207"),
      Exchange(.pileDisplay, "DISP:CLOC?", "2026-11-21 15:30:01"),
    ]
  )
  func answers(_ exchange: Exchange) throws {
    var speaker = try Speaker()
    #expect(speaker.say(exchange.line, to: exchange.instrument) == exchange.answer)
  }

  @Test(
    "queues an error and answers nothing",
    arguments: [
      ("VOLTS?", -113), ("VOLT", -109), ("VOLT abc", -104), ("VOLT 0x10", -104), ("VOLT nan", -104),
      ("VOLT 5000", -222), ("VOLT -1", -222), ("INP MAYBE", -224), ("FUNC LED", -224),
    ]
  )
  func errors(_ line: String, _ code: Int) throws {
    var speaker = try Speaker()
    #expect(speaker.say(line, to: .load) == nil)
    #expect(speaker.say("SYST:ERR?", to: .load)?.hasPrefix("\(code),\"") == true)
    #expect(speaker.say("SYST:ERR?", to: .load) == "0,\"No Error\"")
  }

  @Test("tells errors in their order, and that some were lost") func errorQueue() throws {
    var speaker = try Speaker()
    _ = speaker.say("VOLT 5000", to: .load)
    for _ in 0..<40 { _ = speaker.say("NONSENSE", to: .load) }
    #expect(speaker.say("SYST:ERR?", to: .load) == "-222,\"Data out of range\"")
    let rest = (0..<16).compactMap { _ in speaker.say("SYST:ERR?", to: .load) }
    #expect(rest[14] == "-350,\"Queue overflow\"")
    #expect(rest[15] == "0,\"No Error\"")
    _ = speaker.say("NONSENSE", to: .load)
    _ = speaker.say("*CLS", to: .load)
    #expect(speaker.say("SYST:ERR?", to: .load) == "0,\"No Error\"")
  }
}
