import Wording

extension ManualPage {
  /// Every command with all that its `--help` says.
  var commandSection: [String] {
    [Roff.section(said("命令", "COMMANDS"))] + commands.flatMap(section)
  }

  func definitions(of options: [OptionSpecification]) -> [String] {
    options.flatMap { option in
      let value = option.value.map { " " + Roff.italic($0) } ?? ""
      return Roff.definition(Roff.bold(option.name) + value, option.help.text(in: language))
    }
  }

  private func section(_ command: Command) -> [String] {
    let examples =
      command.examples.isEmpty
      ? [] : Roff.paragraph(said("例：", "Examples:")) + Roff.commandLines(command.examples)
    return [".SS \(Roff.text(command.name))", Roff.bold(command.usage)]
      + Roff.paragraph(command.summary.capitalised.text(in: language) + said("。", "."))
      + definitions(of: command.options)
      + examples
  }
}
