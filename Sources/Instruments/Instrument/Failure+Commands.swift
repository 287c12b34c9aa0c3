import Metrology
import Transport
import Wording

/// Why something could not be set.
extension Failure {
  static func notReady(
    _ answer: String,
    to ask: String,
    wanted: [String],
    _ subject: Subject
  ) -> Failure {
    let words = wanted.joined(separator: ", ")
    return Failure(
      .notReady,
      BilingualText(
        zh: "\(subject.name.zh)对 '\(ask)' 应答了 '\(answer)'，应为 \(words)。",
        en: "\(subject.The) answered '\(answer)' to '\(ask)', where \(words) is needed."
      ),
      remedy: BilingualText(
        zh: "请在仪器面板上退出菜单并允许远程控制，确认没有别的计算机占用它，然后重新开始。",
        en:
          "At its front panel leave the menus and allow remote control, see that no other computer "
          + "holds it, then begin again."
      )
    )
  }

  static func notAcknowledged(
    _ answer: String,
    to statement: String,
    _ subject: Subject
  ) -> Failure {
    Failure(
      .notAcknowledged,
      BilingualText(
        zh: "\(subject.name.zh)没有确认 '\(statement)'。",
        en: "\(subject.The) did not acknowledge '\(statement)'."
      ),
      remedy: BilingualText(
        zh: "请核对驱动与型号，并检查该值是否超出仪器的范围。",
        en: "Check the driver against the model, and whether the value is beyond its range."
      ),
      causes: ["it answered \(WireText.quoted(answer.utf8))"]
    )
  }

  static func wiringNotMeasured(_ wiring: MeterWiring, driver: DriverDefinition) -> Failure {
    Failure(
      .wiringNotMeasured,
      BilingualText(
        zh: "驱动 \(driver.id) 不能按 \(wiring.rawValue) 接线测量。",
        en: "The driver \(driver.id) does not measure in the wiring '\(wiring.rawValue)'."
      ),
      remedy: BilingualText(
        zh: "请在驱动文件中补写 wiring 和 elements，或改用能按此接线测量的标准电能表。",
        en: "Write 'wiring' and 'elements' into the driver file, or use a reference meter that can."
      )
    )
  }

  static func commandUnknown(_ command: String, driver: DriverDefinition) -> Failure {
    Failure(
      .commandUnknown,
      BilingualText(
        zh: "驱动 \(driver.id) 没有命令 '\(command)'。",
        en: "The driver \(driver.id) has no command '\(command)'."
      ),
      remedy: BilingualText(
        zh: "请在驱动文件中补写该命令，或改用有此功能的仪器。",
        en: "Write it into the driver file, or use an instrument that can do it."
      )
    )
  }

  static func valueCannotBeSent(_ value: String, command: String, _ subject: Subject) -> Failure {
    Failure(
      .valueCannotBeSent,
      BilingualText(
        zh: "\(subject.name.zh)的命令 '\(command)' 不接受 \(value)。",
        en: "The command '\(command)' of the \(subject.name.en) does not take \(value)."
      ),
      remedy: BilingualText(
        zh: "请核对驱动文件中该命令的 unit 或 values。",
        en: "Check 'unit' or 'values' of this command in the driver file."
      )
    )
  }

  static func valueOutOfRange(
    _ value: QuantityValue,
    command: DriverCommand,
    _ subject: Subject
  ) -> Failure {
    Failure(
      .valueOutOfRange,
      BilingualText(
        zh: "\(value.shown) 超出\(subject.name.zh)的范围（\(command.rangeText)），未发送。",
        en:
          "\(value.shown) is outside the range of the \(subject.name.en) (\(command.rangeText)) and "
          + "was not sent."
      ),
      remedy: BilingualText(
        zh: "请换用量程足够的仪器，或修改试验点。",
        en: "Use an instrument with a sufficient range, or change the load point."
      )
    )
  }

  static func settingNotTaken(
    _ command: String,
    sent: String,
    readBack: String,
    _ subject: Subject
  ) -> Failure {
    Failure(
      .settingNotTaken,
      BilingualText(
        zh: "\(subject.name.zh)的 \(command) 设为 \(sent)，回读却是 \(readBack)。",
        en: "\(subject.The) was set to \(sent) (\(command)) but reads back \(readBack)."
      ),
      remedy: BilingualText(
        zh: "请检查仪器的量程限制和保护设定，并确认无人在面板上操作。",
        en: "Check the instrument's limits and protection, and that nobody works at its panel."
      )
    )
  }

  static func errorInQueue(_ entries: [String], after statement: String, _ subject: Subject)
    -> Failure
  {
    Failure(
      .errorInQueue,
      BilingualText(
        zh: "\(subject.name.zh)报告错误：\(entries.joined(separator: "；"))",
        en: "\(subject.The) reports an error: \(entries.joined(separator: "; "))"
      ),
      remedy: BilingualText(
        zh: "请按仪器手册处理该错误；若为命令不识别，请核对驱动与型号。",
        en: "See the instrument's manual; if it does not know the command, check driver and model."
      ),
      causes: ["after \(WireText.quoted(statement.utf8))"]
    )
  }

  static func errorQueueEndless(_ subject: Subject, last: String) -> Failure {
    Failure(
      .errorQueueEndless,
      BilingualText(
        zh: "\(subject.name.zh)的错误队列读不完。",
        en: "The error queue of the \(subject.name.en) does not end."
      ),
      remedy: BilingualText(
        zh: "请核对驱动文件中 error-queue 的 none，并将仪器断电重启。",
        en:
          "Check 'none' of 'error-queue' in the driver file, and switch the instrument off and on."
      ),
      causes: ["last entry: \(last)"]
    )
  }
}

extension DriverCommand {
  var rangeText: String {
    switch (least, greatest) {
    case (let least?, let greatest?): "\(least.shown) … \(greatest.shown)"
    case (let least?, nil): "≥ \(least.shown)"
    case (nil, let greatest?): "≤ \(greatest.shown)"
    default: "–"
    }
  }
}
