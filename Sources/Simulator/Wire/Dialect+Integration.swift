extension Dialect {
  /// Mode and timer change only after a reset, and a run that is up is reset before the next.
  static let integration = [
    Command("INTEGrate:MODE") { bench, arguments throws(CommandError) in
      guard bench.meter.state == .reset else { throw .settingsConflict }
      bench.meter.mode = try arguments.integrationMode()
      return nil
    },
    Command("INTEGrate:MODE?") { bench, _ in bench.meter.mode.rawValue },
    Command("INTEGrate:TIMer") { bench, arguments throws(CommandError) in
      guard bench.meter.state == .reset else { throw .settingsConflict }
      let hours = try arguments.integer(0, in: 0...10_000)
      let minutes = try arguments.integer(1, in: 0...59)
      let seconds = try arguments.integer(2, in: 0...59)
      bench.meter.timer = Double(hours * 3600 + minutes * 60 + seconds)
      return nil
    },
    Command("INTEGrate:TIMer?") { bench, _ in
      let seconds = Int(bench.meter.timer)
      return "\(seconds / 3600),\(seconds / 60 % 60),\(seconds % 60)"
    },
    Command("INTEGrate:STARt") { bench, _ throws(CommandError) in
      guard bench.meter.state == .reset || bench.meter.state == .stop else {
        throw .settingsConflict
      }
      bench.meter.state = .start
      return nil
    },
    Command("INTEGrate:STOP") { bench, _ throws(CommandError) in
      guard bench.meter.state == .start else { throw .settingsConflict }
      bench.meter.state = .stop
      return nil
    },
    Command("INTEGrate:RESet") { bench, _ throws(CommandError) in
      guard bench.meter.state != .start else { throw .settingsConflict }
      bench.meter.state = .reset
      bench.meter.energy = 0
      bench.meter.elapsed = 0
      return nil
    },
    Command("INTEGrate:STATe?") { bench, _ in bench.meter.state.rawValue },
  ]
}

extension Arguments {
  fileprivate func integrationMode() throws(CommandError) -> Meter.IntegrationMode {
    switch try text() {
    case "NORMAL": return .normal
    case "CONTINUOUS": return .continuous
    default: return try choice(0, Meter.IntegrationMode.self)
    }
  }
}
