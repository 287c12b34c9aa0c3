import Wording

/// One verb of the program.
struct Command: Sendable {
  /// One word or two: `verify`, `ledger verify`.
  var name: String
  var summary: BilingualText
  /// How operands are written in the usage line: `FILE…`.
  var operands: String = ""
  var operandCount: ClosedRange<Int> = 0...0
  var options: [OptionSpecification] = []
  var examples: [String] = []
  /// A command the program calls itself is not listed.
  var isListed = true
  var run: @Sendable (Arguments, Session) async throws -> ExitStatus

  /// Its own options and those that every command takes.
  var allOptions: [OptionSpecification] { options + Self.common }

  static let common = [
    OptionSpecification(
      "--help",
      nil,
      BilingualText(zh: "显示本命令的用法", en: "show how this command is used")
    ),
    OptionSpecification(
      "--data",
      "FOLDER",
      BilingualText(
        zh: "从此文件夹读取规程、驱动与证书格式",
        en: "read procedures, drivers and forms from this folder"
      )
    ),
  ]
}
