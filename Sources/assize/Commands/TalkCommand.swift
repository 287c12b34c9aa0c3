import DataFiles
import Instruments
import Transport
import Wording

extension Command {
  static let talk = Command(
    name: "talk",
    summary: BilingualText(
      zh: "与一台仪器直接对话，显示线上的每一个字符",
      en: "talk to one instrument, with the wire shown"
    ),
    operands: "LINK",
    operandCount: 1...1,
    options: [
      OptionSpecification(
        "--driver",
        "ROLE/NAME",
        BilingualText(
          zh: "驱动，如 reference-meter/yokogawa-wt300",
          en: "the driver, as in reference-meter/yokogawa-wt300"
        )
      )
    ],
    examples: ["assize talk tcp://192.168.1.20:5025 --driver load/itech-it8800"]
  ) { arguments, session in
    let address = try LinkAddress(arguments.operands[0])
    let driver = try arguments["--driver"].map { name in
      let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        let expected = BilingualText(
          zh: "角色和驱动名，如 load/itech-it8800",
          en: "role and driver, as in load/itech-it8800"
        )
        throw Failure.unusable(name, for: "--driver", expected: expected)
      }
      let path = try session.dataFolder(arguments).file("Drivers/\(parts[0])", parts[1])
      return try DriverDefinition.decode(DataFile.read(path))
    }
    let talk = TalkSession(address, driver: driver, language: session.language)
    let hint = BilingualText(
      zh: "输入一行发送；.safe 使其安全，.identify 询问身份，Ctrl-D 结束。",
      en: "A line is sent as typed; .safe makes safe, .identify asks who is there, Ctrl-D ends."
    )
    if session.canAsk { Output.errors([hint.text(in: session.language)]) }
    Output.lines(try await talk.open())
    let input = TerminalInput()
    while let line = await input.line() { Output.lines(await talk.handle(line)) }
    // Whoever leaves the conversation leaves nothing switched on.
    if driver?.role.carriesPower == true { Output.lines(await talk.handle(".safe")) }
    await talk.close()
    return .success
  }
}
