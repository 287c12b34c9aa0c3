import Glibc
import Wording

extension Failure {
  static func clockChoiceNotUnderstood(_ text: String) -> Failure {
    Failure(
      .clockChoiceNotUnderstood,
      BilingualText(
        zh: "不认识时钟“\(text)”。",
        en: "'\(text)' is not a clock."
      ),
      remedy: BilingualText(
        zh: "请写 wall（墙上时钟），或写 simulated: 后接 assize simulate 打印的套接字路径。",
        en: "Write 'wall', or 'simulated:' and the socket path that assize simulate printed."
      )
    )
  }

  static func clockPathNotAbsolute(_ text: String) -> Failure {
    Failure(
      .clockChoiceNotUnderstood,
      BilingualText(
        zh: "时钟“\(text)”没有给出完整路径。",
        en: "The clock '\(text)' does not name a full path."
      ),
      remedy: BilingualText(
        zh: "simulated: 之后的路径应以 / 开头，照 assize simulate 打印的写。",
        en:
          "The path after 'simulated:' starts with '/': copy it from what assize simulate printed."
      )
    )
  }

  static func clockPathTooLong(_ path: String, limit: Int) -> Failure {
    Failure(
      .clockUnreachable,
      BilingualText(
        zh: "仿真时钟的套接字路径太长：\(path)。",
        en: "The path of the simulated clock's socket is too long: \(path)."
      ),
      remedy: BilingualText(
        zh: "路径不得超过 \(limit) 个字节，请换一个较短的文件夹。",
        en: "It may have \(limit) bytes at most; use a folder with a shorter path."
      )
    )
  }

  /// See connect(2).
  static func clockUnreachable(_ path: String, _ call: String, errno code: CInt) -> Failure {
    Failure(
      .clockUnreachable,
      BilingualText(
        zh: "连不上仿真时钟 \(path)。",
        en: "The simulated clock at \(path) cannot be reached."
      ),
      remedy: BilingualText(
        zh: "请先启动 assize simulate，并使用它打印的路径。",
        en: "Start assize simulate first and use the path that it prints."
      ),
      causes: ["\(call): \(String(cString: strerror(code)))"]
    )
  }

  static func clockLost(_ path: String) -> Failure {
    Failure(
      .clockLost,
      BilingualText(
        zh: "仿真时钟 \(path) 断开了。",
        en: "The simulated clock at \(path) was lost."
      ),
      remedy: BilingualText(
        zh: "仿真器已停止；请重新启动它，再从头进行一次。",
        en: "The simulator has stopped; start it again and begin anew."
      )
    )
  }

  static func clockAnswerNotUnderstood(_ path: String, _ answer: String) -> Failure {
    Failure(
      .clockAnswerNotUnderstood,
      BilingualText(
        zh: "仿真时钟 \(path) 的回答无法理解。",
        en: "The simulated clock at \(path) answered something that is not a time."
      ),
      remedy: BilingualText(
        zh: "请确认该路径是 assize simulate 打印的时钟，且两边版本相同。",
        en:
          "Check that the path is the clock of assize simulate, of the same version as this program."
      ),
      causes: ["answer: \(answer)"]
    )
  }

  static func clockSeatInUse(_ path: String) -> Failure {
    Failure(
      .clockSeatInUse,
      BilingualText(
        zh: "时钟 \(path) 的同一个席位被两处同时用来等待。",
        en: "Two activities sleep on one seat at the clock \(path)."
      ),
      remedy: BilingualText(
        zh: "每个活动应各自加入时钟。这是程序的缺陷，请报告。",
        en: "Each activity must join the clock itself. This is a defect of the program: report it."
      )
    )
  }

  static func clockSeatLeft(_ path: String) -> Failure {
    Failure(
      .clockSeatLeft,
      BilingualText(
        zh: "时钟 \(path) 的席位已经退出，不能再用来等待。",
        en: "The seat at the clock \(path) has been given up and cannot be slept on."
      ),
      remedy: BilingualText(
        zh: "请重新加入时钟。这是程序的缺陷，请报告。",
        en: "Join the clock again. This is a defect of the program: report it."
      )
    )
  }

  static func systemClockUnreadable(_ code: CInt) -> Failure {
    Failure(
      .systemClockUnreadable,
      BilingualText(
        zh: "读不到计算机的日历时钟。",
        en: "The computer's calendar clock cannot be read."
      ),
      remedy: BilingualText(
        zh: "请检查操作系统的时间设置。",
        en: "Check the time settings of the operating system."
      ),
      causes: ["clock_gettime: \(String(cString: strerror(code)))"]
    )
  }
}
