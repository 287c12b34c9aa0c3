import Wording

extension ManualPage {
  var exitStatus: [String] {
    [Roff.section(said("退出状态", "EXIT STATUS"))]
      + ExitStatus.allCases.flatMap {
        Roff.definition(Roff.bold("\($0.rawValue)"), $0.meaning.text(in: language))
      }
  }

  var files: [String] {
    listed(
      said("文件", "FILES"),
      [
        (
          "~/.local/share/assize",
          "证据库，除非 --store 另有指定",
          "the evidence store, where --store names no other"
        ),
        (
          "~/.config/assize/keys", "密钥文件夹，除非 --keys 另有指定", "the keys, where --keys names no others"
        ),
        (
          "~/.config/assize/settings.yaml",
          "assize init 所设：工作文件夹与检定员",
          "what assize init set: the folder to work in and the verifier"
        ),
        (
          "~/.local/state/assize",
          "屏幕界面记住的内容：未完成的表单、已登记的型号、日志；不是证据",
          "what the screens remember: unfinished forms, models, a log; nothing of it is evidence"
        ),
        (
          "/usr/share/assize",
          "规程、驱动、证书格式、导出取值和示例，除非 --data 另有指定",
          "procedures, drivers, forms, export codes and examples, where --data names no others"
        ),
        (
          "/etc/assize/bench.yaml",
          "计算机启动时由 assize-safe.service 断开负载的装置",
          "the bench whose load assize-safe.service takes off when the computer starts"
        ),
        (
          "/run/assize/guard.sock",
          "assize-guard.socket 的套接字，检定由此取得看护进程",
          "the socket of assize-guard.socket, where a run asks for its guard"
        ),
      ]
    )
  }

  var environment: [String] {
    listed(
      said("环境变量", "ENVIRONMENT"),
      [
        (
          "LC_ALL, LC_MESSAGES, LANG",
          "依次取第一个非空的；以 zh 开头为中文，否则为英文",
          "the first that is not empty; Chinese where it begins with zh, else English"
        ),
        (
          "TERM",
          "屏幕界面按此绘制；dumb 时不在原处刷新进度",
          "what the screens are drawn for; dumb: progress is not drawn in place"
        ),
        ("XDG_DATA_HOME", "代替 ~/.local/share", "stands for ~/.local/share"),
        ("XDG_CONFIG_HOME", "代替 ~/.config", "stands for ~/.config"),
        ("XDG_STATE_HOME", "代替 ~/.local/state", "stands for ~/.local/state"),
        ("HOME", "以上三者所在", "where these three are"),
        (
          "ASSIZE_KEYS", "密钥文件夹，除非 --keys 另有指定", "the folder of keys, where --keys names no other"
        ),
        (
          "CREDENTIALS_DIRECTORY",
          "systemd 提供凭据的文件夹；装置的密钥也在此查找",
          "where systemd puts credentials; a bench's key is looked for there too"
        ),
        (
          "ASSIZE_GUARD_SOCKET",
          "代替 /run/assize/guard.sock",
          "another socket than /run/assize/guard.sock"
        ),
        (
          "INVOCATION_ID",
          "由 systemd 设置：检定与看护进程同在一个单元时予以说明",
          "set by systemd: a run says so where its guard shares its unit"
        ),
        (
          "ASSIZE_VIEWER",
          "显示文件的程序，否则为 PATH 中的 xdg-open；仅在有 DISPLAY 或 WAYLAND_DISPLAY 时",
          "the program that shows documents, else xdg-open in PATH; only with DISPLAY or "
            + "WAYLAND_DISPLAY"
        ),
        ("TMPDIR", "模拟装置的套接字所在", "where a simulated bench keeps its sockets"),
      ]
    )
  }

  var seeAlso: [String] {
    [Roff.section(said("参见", "SEE ALSO")), "\\fBsystemd.unit\\fR(5), \\fBudev\\fR(7)"]
      + Roff.paragraph(
        said(
          "/usr/share/doc/assize 中的 README.zh-CN.md，以及其中 docs 下的 safety.md（负载如何断开）、"
            + "drivers.md（仪器驱动）、signatures.md（签名）和 ledger.md（证据链）。",
          "In /usr/share/doc/assize: README.md, and below docs safety.md (how a load goes off), "
            + "drivers.md (instruments), signatures.md and ledger.md (the chain of evidence)."
        )
      )
  }

  private func listed(_ title: String, _ rows: [(String, zh: String, en: String)]) -> [String] {
    [Roff.section(title)]
      + rows.flatMap { Roff.definition(Roff.italic($0.0), said($0.zh, $0.en)) }
  }
}
