import DataFiles
import Wording

extension Command {
  static let completion = Command(
    name: "completion",
    summary: BilingualText(
      zh: "输出 shell 补全脚本；procedures、drivers 输出脚本所用的名称",
      en: "write the completion script of a shell; procedures and drivers print the names it offers"
    ),
    operands: CompletionMatter.allCases.map(\.rawValue).joined(separator: "|"),
    operandCount: 1...1,
    examples: [
      "source <(assize completion bash)", "source <(assize completion zsh)",
      "assize completion fish | source",
    ]
  ) { arguments, session in
    guard let matter = CompletionMatter(rawValue: arguments.operands[0]) else {
      throw Failure.wrongOperands(arguments.operands, of: arguments.command)
    }
    // The table holds this command too, and so is read only now.
    let table = CompletionTable()
    switch matter {
    case .bash: Output.lines(BashCompletion.lines(table))
    case .zsh: Output.lines(ZshCompletion(table: table, language: session.language).lines)
    case .fish: Output.lines(FishCompletion(table: table, language: session.language).lines)
    case .procedures: Output.lines(try session.dataFolder(arguments).procedures)
    case .drivers: Output.lines(try session.dataFolder(arguments).drivers)
    }
    return .success
  }
}
