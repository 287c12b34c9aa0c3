import Glibc
import Wording

/// What can go wrong on an open line, one function per cause.
extension Failure {
  static func silence(
    of address: LinkAddress,
    within limit: Duration,
    after bytes: [UInt8]
  ) -> Failure {
    Failure(
      .silence,
      BilingualText(
        zh: "\(address) 在 \(limit.stated) 内没有应答。",
        en: "\(address) did not answer within \(limit.stated)."
      ),
      remedy: BilingualText(
        zh: "请检查接线、仪器是否处于遥控状态，以及有无其他程序占用它。",
        en: "Check the cable, that the instrument is in remote control, and that no other program "
          + "holds it."
      ),
      causes: bytes.isEmpty ? [] : ["only came: \(WireText.quoted(bytes))"]
    )
  }

  static func lineCut(_ address: LinkAddress) -> Failure {
    Failure(
      .lineCut,
      BilingualText(zh: "与 \(address) 的连接已断开。", en: "The line to \(address) was cut."),
      remedy: BilingualText(
        zh: "请检查接线和仪器电源。",
        en: "Check the cable and the instrument's power."
      )
    )
  }

  /// See read(2), write(2), poll(2).
  static func lineFailed(_ address: LinkAddress, _ call: String, errno code: CInt) -> Failure {
    Failure(
      .lineFailed,
      BilingualText(zh: "与 \(address) 的连接出错。", en: "The line to \(address) failed."),
      remedy: BilingualText(
        zh: "请检查接线后重新连接。",
        en: "Check the cable and connect again."
      ),
      causes: [systemCause(call, code)]
    )
  }

  static func interrupted(_ address: LinkAddress) -> Failure {
    Failure(
      .interrupted,
      BilingualText(
        zh: "对 \(address) 的等待被中止。",
        en: "Waiting for \(address) was interrupted."
      ),
      remedy: BilingualText(
        zh: "无需处理；重新同步后连接即可再用。",
        en: "Nothing to mend: the line works again once it is resynchronised."
      )
    )
  }

  static func unaskedBytes(_ bytes: [UInt8], on address: LinkAddress) -> Failure {
    Failure(
      .unaskedBytes,
      BilingualText(
        zh: "\(address) 送来了未经询问的数据。",
        en: "\(address) sent what nobody had asked for."
      ),
      remedy: BilingualText(
        zh: "请关闭仪器的自动输出，并确认没有其他程序在使用它。",
        en: "Turn off the instrument's automatic output, and see that no other program uses it."
      ),
      causes: ["came: \(WireText.quoted(bytes))"]
    )
  }

  static func replyIsTooLong(_ bytes: [UInt8], on address: LinkAddress) -> Failure {
    Failure(
      .replyIsTooLong,
      BilingualText(
        zh: "\(address) 的应答超过 \(Link.longestReply) 字节仍未结束。",
        en: "The reply of \(address) did not end within \(Link.longestReply) bytes."
      ),
      remedy: BilingualText(
        zh: "请核对驱动文件中的行结束符，以及该地址上是否为所写的仪器。",
        en: "Check the terminator in the driver file, and that this is the instrument named there."
      ),
      causes: ["began: \(WireText.quoted(bytes))"]
    )
  }

  static func replyIsNotText(_ bytes: [UInt8], on address: LinkAddress) -> Failure {
    Failure(
      .replyIsNotText,
      BilingualText(
        zh: "\(address) 的应答中有不是文本的字节。",
        en: "The reply of \(address) holds bytes that are not text."
      ),
      remedy: BilingualText(
        zh: "请检查接线、屏蔽和波特率。",
        en: "Check the cable, its shield, and the baud rate."
      ),
      causes: ["came: \(WireText.quoted(bytes))"]
    )
  }

  static func requestNotTaken(_ address: LinkAddress, within limit: Duration) -> Failure {
    Failure(
      .requestNotTaken,
      BilingualText(
        zh: "\(address) 在 \(limit.stated) 内没有收下命令。",
        en: "\(address) did not take the request within \(limit.stated)."
      ),
      remedy: BilingualText(
        zh: "请检查接线和仪器是否死机；必要时断电重启仪器。",
        en: "Check the cable; if the instrument hangs, switch it off and on."
      )
    )
  }
}
