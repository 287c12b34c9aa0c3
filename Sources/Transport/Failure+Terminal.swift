import Glibc
import Wording

/// What stands in the way of opening a terminal line, one function per call.
extension Failure {
  /// See open(2) and tty_ioctl(4).
  static func openingTerminal(_ path: String, errno code: CInt) -> Failure {
    let cause = systemCause("open", code)
    return switch code {
    case ENOENT, ENODEV, ENXIO:
      Failure(
        .terminalMissing,
        BilingualText(zh: "线路 \(path) 不存在。", en: "There is no line \(path)."),
        remedy: BilingualText(
          zh: "请插好转接器；若使用模拟装置，请先启动模拟器，并使用它打印的装置文件。",
          en: "Plug the adapter in; for a simulated bench, start the simulator and use the bench "
            + "file it prints."
        ),
        causes: [cause]
      )
    case EACCES, EPERM:
      Failure(
        .terminalDenied,
        BilingualText(zh: "无权打开线路 \(path)。", en: "The line \(path) may not be opened."),
        remedy: BilingualText(
          zh: "请把当前用户加入 dialout 组后重新登录。",
          en: "Add this user to the group 'dialout' and log in again."
        ),
        causes: [cause]
      )
    case EBUSY:
      terminalBusy(path, cause)
    case EMFILE, ENFILE:
      noDescriptorLeft(for: .terminal(path: path))
    default:
      lineNotOpened(.terminal(path: path), cause)
    }
  }

  /// See flock(2).
  static func lockingTerminal(_ path: String, errno code: CInt) -> Failure {
    let cause = systemCause("flock", code)
    return code == EWOULDBLOCK
      ? terminalBusy(path, cause) : lineNotOpened(.terminal(path: path), cause)
  }

  /// See termios(3).
  static func settingTerminal(_ path: String, errno code: CInt) -> Failure {
    let cause = systemCause("tcsetattr", code)
    guard code == ENOTTY || code == EINVAL else {
      return lineNotOpened(.terminal(path: path), cause)
    }
    return Failure(
      .notATerminal,
      BilingualText(zh: "\(path) 不是终端线路。", en: "\(path) is not a terminal line."),
      remedy: BilingualText(
        zh: "请在装置文件中写仪器所接的线路，例如 pty:///dev/pts/3。",
        en: "Write the line the instrument is on into the bench file, such as pty:///dev/pts/3."
      ),
      causes: [cause]
    )
  }

  private static func terminalBusy(_ path: String, _ cause: String) -> Failure {
    Failure(
      .terminalBusy,
      BilingualText(
        zh: "线路 \(path) 正被另一个程序占用。",
        en: "Another program holds the line \(path)."
      ),
      remedy: BilingualText(
        zh: "请先关闭占用它的程序（可用 fuser \(path) 查找）。",
        en: "Close the program that holds it; 'fuser \(path)' names it."
      ),
      causes: [cause]
    )
  }
}
