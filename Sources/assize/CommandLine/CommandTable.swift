import Console
import Wording

/// Every command, in the order in which help lists them.
enum CommandTable {
  static let commands: [Command] = [
    .tui, .initialise, .verify, .resume, .plan,
    .procedures, .check, .blueprint, .simulate, .talk, .safe,
    .records, .recheck, .impact,
    .ledgerVerify, .ledgerHead, .backup, .restore,
    .archiveCatalogue, .archiveYear, .archiveHandOver, .archiveCheck, .archiveDestroy,
    .document, .export,
    .correct, .authorise,
    .procedureShow, .procedureConfirm, .procedureApprove,
    .numbers, .numbersRange, .numbersGiveUp,
    .sign,
    .institution, .userAdd, .userList, .userRoles, .userPassphrase, .userUnlock, .userClose,
    .benchKey,
    .standardList, .standardRegister,
    .manual, .completion, .version, .guardDuty,
  ]

  static let purpose = BilingualText(
    zh: "按检定规程检定电动汽车充电桩",
    en: "verifies charging piles by the regulation"
  )

  /// The command that the words name, and the words that are left for it.
  static func find(_ words: [String]) throws(Failure) -> (Command, [String])? {
    guard let first = words.first else { return nil }
    if ["help", "--help", "-h"].contains(first) { return nil }
    if first == "--version" { return (.versionAlone, []) }
    let two = words.prefix(2).joined(separator: " ")
    if let command = commands.first(where: { $0.name == two }) {
      return (command, Array(words.dropFirst(2)))
    }
    guard let command = commands.first(where: { $0.name == first }) else {
      throw .unknownCommand(first, among: commands)
    }
    return (command, Array(words.dropFirst()))
  }

  static func help(in language: Language) -> [String] {
    let listed = commands.filter(\.isListed)
    let width = listed.map { DisplayWidth.of($0.name) }.max() ?? 0
    let title = BilingualText(
      zh: "assize（准桩）：\(purpose.zh)",
      en: "assize (准桩): \(purpose.en)"
    )
    let more = BilingualText(
      zh: "assize 命令 --help 说明该命令。",
      en: "assize COMMAND --help explains a command."
    )
    return [title.text(in: language), ""]
      + listed.map {
        "  \(DisplayWidth.padded($0.name, to: width))  \($0.summary.text(in: language))"
      }
      + ["", more.text(in: language)]
  }
}
