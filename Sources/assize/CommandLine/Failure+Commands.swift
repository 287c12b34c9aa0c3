import DataFiles
import Procedures
import Wording

extension Failure {
  static func unknownCommand(_ word: String, among commands: [Command]) -> Failure {
    let meant = suggestion(for: word, among: commands.filter(\.isListed).map(\.name))
    return Failure(
      .unknownCommand,
      BilingualText(zh: "没有“\(word)”这个命令。", en: "There is no command '\(word)'."),
      remedy: meant.map {
        BilingualText(
          zh: "是否指“\($0)”？assize help 列出全部命令。",
          en: "Did you mean '\($0)'? assize help lists them all."
        )
      } ?? BilingualText(zh: "assize help 列出全部命令。", en: "assize help lists them all.")
    )
  }

  static func unknownOption(_ word: String, of command: Command) -> Failure {
    let meant = suggestion(for: word, among: command.allOptions.map(\.name))
    return Failure(
      .unknownOption,
      BilingualText(
        zh: "assize \(command.name) 没有选项 \(word)。",
        en: "assize \(command.name) has no option \(word)."
      ),
      remedy: meant.map {
        BilingualText(zh: "是否指 \($0)？", en: "Did you mean \($0)?")
      } ?? seeHelp(command)
    )
  }

  static func optionWithoutValue(_ name: String, _ value: String) -> Failure {
    Failure(
      .optionWithoutValue,
      BilingualText(zh: "选项 \(name) 后面缺少 \(value)。", en: "Option \(name) lacks its \(value)."),
      remedy: BilingualText(zh: "写作 \(name) \(value)。", en: "Write \(name) \(value).")
    )
  }

  static func optionTakesNothing(_ name: String) -> Failure {
    Failure(
      .optionWithoutValue,
      BilingualText(zh: "选项 \(name) 不带值。", en: "Option \(name) takes no value."),
      remedy: BilingualText(zh: "只写 \(name)。", en: "Write \(name) alone.")
    )
  }

  static func optionTwice(_ name: String) -> Failure {
    Failure(
      .optionTwice,
      BilingualText(zh: "选项 \(name) 出现了两次。", en: "Option \(name) stands twice."),
      remedy: BilingualText(zh: "只保留一个。", en: "Keep one of them.")
    )
  }

  static func optionMissing(_ name: String, of command: Command) -> Failure {
    let value = command.allOptions.first { $0.name == name }?.value ?? ""
    return Failure(
      .optionMissing,
      BilingualText(
        zh: "assize \(command.name) 需要 \(name) \(value)。",
        en: "assize \(command.name) needs \(name) \(value)."
      ),
      remedy: seeHelp(command)
    )
  }

  static func wrongOperands(_ operands: [String], of command: Command) -> Failure {
    let given = operands.isEmpty ? "—" : operands.joined(separator: " ")
    return Failure(
      .wrongOperands,
      BilingualText(
        zh: "assize \(command.name) 的参数不对：\(given)。",
        en: "assize \(command.name) cannot use these operands: \(given)."
      ),
      remedy: BilingualText(zh: "用法：\(command.usage)", en: "Usage: \(command.usage)")
    )
  }

  static func unusable(_ value: String, for option: String, expected: BilingualText) -> Failure {
    Failure(
      .unusableValue,
      BilingualText(
        zh: "\(option) 不能是“\(value)”。",
        en: "\(option) cannot be '\(value)'."
      ),
      remedy: BilingualText(zh: "请写\(expected.zh)。", en: "Write \(expected.en).")
    )
  }

  static func notWritten(_ path: String, errno code: Int32) -> Failure {
    Failure(
      .outputNotWritten,
      BilingualText(zh: "无法写入 \(path)。", en: "\(path) could not be written."),
      remedy: BilingualText(
        zh: "检查文件夹是否存在、是否可写、磁盘是否已满。记录本身未受影响。",
        en: "Check that the folder exists, that it may be written and that the disk has room. "
          + "The record itself is not affected."
      ),
      causes: ["errno \(code)"]
    )
  }

  static func noSuchProcedure(_ id: String, among ids: [String]) -> Failure {
    let meant = suggestion(for: id, among: ids)
    return Failure(
      .noSuchProcedure,
      BilingualText(zh: "没有规程文件“\(id)”。", en: "There is no procedure '\(id)'."),
      remedy: meant.map {
        BilingualText(zh: "是否指“\($0)”？", en: "Did you mean '\($0)'?")
      }
        ?? BilingualText(
          zh: "assize procedures 列出全部规程：\(ids.joined(separator: ", "))。",
          en: "assize procedures lists them: \(ids.joined(separator: ", "))."
        )
    )
  }

  static func noSuchBlueprint(_ word: String) -> Failure {
    let kinds = Blueprint.allCases.map(\.rawValue)
    let list = kinds.joined(separator: ", ")
    return Failure(
      .noSuchBlueprint,
      BilingualText(zh: "没有“\(word)”的样板。", en: "There is no blueprint of a '\(word)'."),
      remedy: suggestion(for: word, among: kinds).map {
        BilingualText(
          zh: "是否指“\($0)”？可写：\(list)。",
          en: "Did you mean '\($0)'? There are: \(list)."
        )
      } ?? BilingualText(zh: "可写：\(list)。", en: "There are: \(list).")
    )
  }

  private static func seeHelp(_ command: Command) -> BilingualText {
    BilingualText(
      zh: "assize \(command.name) --help 说明用法。",
      en: "assize \(command.name) --help shows how it is used."
    )
  }
}

extension Failure {
  static func guardNotStarted(_ cause: String) -> Failure {
    Failure(
      .guardNotStarted,
      BilingualText(
        zh: "看护进程没有启动，因此不接通负载。",
        en: "The guard process did not start, so the load is not switched on."
      ),
      remedy: BilingualText(
        zh: "检查系统还能否启动进程，然后重新开始。",
        en: "Check that this computer can still start processes, then begin again."
      ),
      causes: [cause]
    )
  }

  static let inputEnded = Failure(
    .inputEnded,
    BilingualText(
      zh: "输入在回答完之前结束了。负载尚未接通。",
      en: "The input ended before everything was answered. The load has not been switched on."
    ),
    remedy: BilingualText(
      zh: "在终端中回答，或用 --answers 给出答复文件。",
      en: "Answer in a terminal, or give an answers file with --answers."
    )
  )
}

extension Failure {
  static let nobodyToAsk = Failure(
    .nobodyToAsk,
    BilingualText(
      zh: "没有答复文件，输入也不是终端，无法询问检定条件和检查表。负载尚未接通。",
      en:
        "There is no answers file, and the input is no terminal: conditions and checklist cannot be "
        + "asked. The load has not been switched on."
    ),
    remedy: BilingualText(
      zh: "用 --answers 给出答复文件，或在终端中运行。",
      en: "Give an answers file with --answers, or run in a terminal."
    )
  )

  static func noDocument(_ record: Int) -> Failure {
    Failure(
      .noDocument,
      BilingualText(zh: "原始记录 \(record) 号没有出具文件。", en: "Record \(record) has no document."),
      remedy: BilingualText(
        zh: "未完成的检定不出具文件；assize records show \(record) 说明原因。",
        en: "A run that was not completed earns none; assize records show \(record) says why."
      )
    )
  }
}

extension Failure {
  static func noSuchConnector(_ id: String, of pile: ChargingPile) -> Failure {
    let ids = pile.connectors.map(\.id).joined(separator: ", ")
    return Failure(
      .noSuchConnector,
      BilingualText(
        zh: "充电桩 \(pile.nameplate.serial) 没有枪“\(id)”。",
        en: "The pile \(pile.nameplate.serial) has no connector '\(id)'."
      ),
      remedy: BilingualText(
        zh: "用 --connector 指定其中之一：\(ids)。",
        en: "Name one of these with --connector: \(ids)."
      )
    )
  }
}

extension Finding {
  /// No key of the file says what it is.
  static func unknownKind(of file: DataFile) -> Finding {
    Finding(
      file: file.path,
      position: Position(line: 1, column: 1),
      path: "",
      problem: BilingualText(zh: "看不出是哪一种文件", en: "does not say what kind of file it is"),
      remedy: BilingualText(
        zh: "与 Procedures、Drivers、Certificates 或 Examples 中的文件对照。",
        en: "Compare it with a file in Procedures, Drivers, Certificates or Examples."
      )
    )
  }
}
