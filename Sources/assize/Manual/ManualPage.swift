import Wording

/// assize(1), made from the commands as they are, so that it cannot say anything else than `--help`.
struct ManualPage: Sendable {
  let language: Language
  var commands = CommandTable.commands.filter(\.isListed)

  var lines: [String] {
    preamble + name + synopsis + description + commandSection + exitStatus + files + environment
      + seeAlso
  }

  func said(_ zh: String, _ en: String) -> String {
    BilingualText(zh: zh, en: en).text(in: language)
  }

  private var preamble: [String] {
    let title = said("检定电动汽车充电桩", "Verification of charging piles")
    return [
      "'\\\" -*- coding: utf-8 -*-",
      ".\\\" \(said("由 assize manual 生成", "Made by assize manual"))",
      ".TH ASSIZE 1 \"\" \"assize \(SoftwareIdentity.version)\" \"\(title)\"",
      // No word is hyphenated and no distance stretched.
      ".hy 0", ".ad l",
    ] + (language == .chinese ? [chineseLineBreaks] : [])
  }

  /// Lines of Chinese have no spaces: they may end after most characters, and none begins with a
  /// closing mark.
  private var chineseLineBreaks: String { ".if \\n(.g .mso zh.tmac" }

  private var name: [String] {
    [
      Roff.section(said("名称", "NAME")),
      "assize \\- \(Roff.text(CommandTable.purpose.text(in: language)))",
    ]
  }

  private var synopsis: [String] {
    let lines = [
      "assize",
      said("assize 命令 [选项…] [参数…]", "assize COMMAND [OPTION…] [OPERAND…]"),
      said("assize 命令 --help", "assize COMMAND --help"),
      "assize help",
    ]
    return [Roff.section(said("用法", "SYNOPSIS"))]
      + lines.flatMap { [".br", Roff.text($0)] }.dropFirst()
  }

  private var description: [String] {
    [Roff.section(said("说明", "DESCRIPTION"))]
      + Roff.paragraph(
        said(
          "准桩按检定规程检定电动汽车充电桩：控制标准电能表、负载和车辆模拟器走完各试验点，把每个读数作为不能被暗中"
            + "改动的证据保存，用精确十进制计算误差、修约和不确定度，并绘制结果应得的检定证书或检定结果通知书。",
          "Assize drives a reference meter, a load and a vehicle simulator through the test points of "
            + "a regulation, keeps every reading as evidence that nobody can alter unseen, computes "
            + "errors, rounding and uncertainty in exact decimals, and draws the certificate or the "
            + "result notice that the result earns."
        )
      )
      + Roff.paragraph(
        said(
          "在终端里不带命令即打开屏幕界面，如同 assize tui；否则列出全部命令。",
          "Without a command it opens its screens where there is a terminal, as assize tui does, and "
            + "lists its commands where there is none."
        )
      )
      + Roff.paragraph(
        said(
          "选项可写作 --name 值或 --name=值。每个命令都接受：",
          "An option is written --name value or --name=value. Every command takes:"
        )
      )
      + definitions(of: Command.common)
  }
}
