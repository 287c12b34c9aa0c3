import Wording

extension ExitStatus {
  var meaning: BilingualText {
    switch self {
    case .conforming:
      BilingualText(zh: "合格；其他命令为完成", en: "conforming; of another command: done")
    case .nonconforming: BilingualText(zh: "不合格", en: "nonconforming")
    case .notCompleted:
      BilingualText(zh: "未完成：不是对充电桩的结论", en: "not completed: no verdict on the pile")
    case .loadNotSafe:
      BilingualText(zh: "无法确认负载已断开", en: "a load could not be shown to be off")
    case .usage: BilingualText(zh: "命令行有误", en: "the command line was wrong")
    case .badData:
      BilingualText(
        zh: "文件有误；每处都指明文件、行和列",
        en: "a file was wrong; each finding names file, line and column"
      )
    }
  }
}
