import Glibc
import Wording

extension Failure {
  /// See pthread_create(3), pipe(2) and inotify_init(2).
  static func simulatorOutOfResources(_ call: String, errno code: CInt) -> Failure {
    Failure(
      .simulatorOutOfResources,
      BilingualText(
        zh: "系统资源不足，仿真器无法继续。",
        en: "The system has nothing left for the simulator to run on."
      ),
      remedy: BilingualText(
        zh: "请关闭其他程序，或提高文件和线程数的限制，再试一次。",
        en: "End other programs, or raise the limits on files and threads, and try again."
      ),
      causes: [cause(call, code)]
    )
  }

  /// See bind(2) and listen(2).
  static func simulatorCannotListen(
    at name: String,
    _ call: String,
    errno code: CInt
  ) -> Failure {
    Failure(
      .simulatorCannotListen,
      BilingualText(
        zh: "仿真器无法在 \(name) 等待连接。",
        en: "The simulator cannot wait for connections at \(name)."
      ),
      remedy: BilingualText(
        zh: "请检查该处是否可写、是否已有另一个仿真器在用。",
        en: "Check that the place may be written and that no other simulator uses it."
      ),
      causes: [cause(call, code)]
    )
  }

  static func simulatorFolderTooLong(_ path: String, limit: Int) -> Failure {
    Failure(
      .simulatorFolder,
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

  /// See mkdtemp(3).
  static func simulatorFolderRefused(_ path: String, errno code: CInt) -> Failure {
    Failure(
      .simulatorFolder,
      BilingualText(
        zh: "仿真器无法在 \(path) 中建立临时文件夹。",
        en: "The simulator cannot make a temporary folder in \(path)."
      ),
      remedy: BilingualText(
        zh: "请给出一个存在且可写的文件夹。",
        en: "Name a folder that exists and may be written."
      ),
      causes: [cause("mkdtemp", code)]
    )
  }

  /// See openpty(3) and inotify_add_watch(2).
  static func simulatorTerminal(_ call: String, errno code: CInt) -> Failure {
    Failure(
      .simulatorTerminal,
      BilingualText(
        zh: "仿真器打不开伪终端。",
        en: "The simulator cannot open a pseudo-terminal."
      ),
      remedy: BilingualText(
        zh: "请检查 /dev/pts 是否已挂载，或在方案文件中把连接改为 tcp。",
        en: "Check that /dev/pts is mounted, or set the link to tcp in the scenario file."
      ),
      causes: [cause(call, code)]
    )
  }

  private static func cause(_ call: String, _ code: CInt) -> String {
    "\(call): \(String(cString: strerror(code)))"
  }
}
