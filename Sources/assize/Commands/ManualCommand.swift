import Wording

extension Command {
  static let manual = Command(
    name: "manual",
    summary: BilingualText(
      zh: "输出手册页 assize(1)，由命令表生成",
      en: "write the manual page assize(1), made from the commands themselves"
    ),
    options: [
      OptionSpecification(
        "--language",
        Language.allCases.map(\.rawValue).joined(separator: "|"),
        BilingualText(zh: "语言（默认按区域设置）", en: "in which language (default: the locale's)")
      )
    ],
    examples: ["assize manual | man -l -", "assize manual --language zh > assize.1"]
  ) { arguments, session in
    let language: Language =
      try arguments.has("--language") ? arguments.choice("--language") : session.language
    // The table holds this command too, and so is read only now.
    Output.lines(ManualPage(language: language).lines)
    return .success
  }
}
