import DataFiles
import Wording

extension Failure {
  static let noTerminal = Failure(
    .noTerminal,
    BilingualText(zh: "没有可用的终端。", en: "There is no terminal to show screens on."),
    remedy: BilingualText(
      zh: "请在终端中运行，并设置 TERM（如 xterm-256color）；脚本请用 assize verify 等命令。",
      en:
        "Run it in a terminal with TERM set, as in xterm-256color; scripts use 'assize verify' and "
        + "the other commands."
    )
  )

  /// Whatever was thrown, as one failure that a screen can show.
  init(showing error: any Error, in language: Language) {
    switch error {
    case let failure as Failure: self = failure
    case let findings as Findings:
      self = Failure(
        .fileWrong,
        BilingualText(zh: "文件有误。", en: "A file is wrong."),
        remedy: BilingualText(
          zh: "请按下列各处改正后再试。",
          en: "Correct it at the places named below and try again."
        ),
        causes: findings.list.map { $0.text(in: language) }
      )
    default:
      self = Failure(
        .unforeseen,
        BilingualText(zh: "发生了未预料的错误。", en: "Something unforeseen happened."),
        remedy: BilingualText(zh: "请记录下列内容并报告。", en: "Note what follows and report it."),
        causes: ["\(error)"]
      )
    }
  }
}

extension Failure {
  static func viewerNotStarted(_ program: String, errno code: CInt) -> Failure {
    Failure(
      .viewerNotStarted,
      BilingualText(zh: "没有能启动阅读器 \(program)。", en: "The viewer \(program) did not start."),
      remedy: BilingualText(
        zh: "请用 ASSIZE_VIEWER 指定阅读器，或写出 PDF 后自行打开。",
        en: "Name a viewer with ASSIZE_VIEWER, or write the PDF and open it yourself."
      ),
      causes: ["posix_spawn: errno \(code)"]
    )
  }
}
