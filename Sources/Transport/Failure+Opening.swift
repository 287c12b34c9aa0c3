import Glibc
import Wording

/// What stands in the way of opening a line, one function per call.
extension Failure {
  static func addressNotUnderstood(_ text: String) -> Failure {
    Failure(
      .addressNotUnderstood,
      BilingualText(zh: "“\(text)”不是可用的连接地址。", en: "'\(text)' is not a link address."),
      remedy: BilingualText(
        zh: "请写成 tcp://主机:端口（如 tcp://192.168.1.5:5025）或 pty:///dev/pts/3。",
        en: "Write tcp://HOST:PORT, such as tcp://192.168.1.5:5025, or pty:///dev/pts/3."
      )
    )
  }

  static func noDescriptorLeft(for address: LinkAddress) -> Failure {
    Failure(
      .noDescriptorLeft,
      BilingualText(
        zh: "无法打开 \(address)：本程序打开的文件过多。",
        en: "\(address) cannot be opened: this program has too many files open."
      ),
      remedy: BilingualText(
        zh: "请用 ulimit -n 提高上限后重新启动。",
        en: "Raise the limit with ulimit -n and start again."
      )
    )
  }

  /// See getaddrinfo(3).
  static func hostNotFound(_ address: LinkAddress, _ reason: String) -> Failure {
    Failure(
      .hostNotFound,
      BilingualText(zh: "找不到 \(address) 的主机。", en: "The host of \(address) is not known."),
      remedy: BilingualText(
        zh: "请检查装置文件中的主机名，或改写为 IP 地址。",
        en: "Check the host in the bench file, or write its IP address."
      ),
      causes: ["getaddrinfo: \(reason)"]
    )
  }

  /// See connect(2).
  static func connecting(to address: LinkAddress, errno code: CInt) -> Failure {
    let cause = systemCause("connect", code)
    return switch code {
    case ECONNREFUSED:
      Failure(
        .connectionRefused,
        BilingualText(zh: "\(address) 拒绝连接。", en: "\(address) refused the connection."),
        remedy: BilingualText(
          zh: "请确认仪器已开机、网络遥控已启用，并核对端口号。",
          en: "See that the instrument is on and its network control enabled, and check the port."
        ),
        causes: [cause]
      )
    case EHOSTUNREACH, ENETUNREACH, ENETDOWN, EHOSTDOWN, ETIMEDOUT:
      Failure(
        .hostUnreachable,
        BilingualText(zh: "无法到达 \(address)。", en: "\(address) cannot be reached."),
        remedy: BilingualText(
          zh: "请检查网线和本机的网络设置。",
          en: "Check the network cable and this computer's network settings."
        ),
        causes: [cause]
      )
    case EMFILE, ENFILE:
      noDescriptorLeft(for: address)
    default:
      lineNotOpened(address, cause)
    }
  }

  static func connectionNotMade(_ address: LinkAddress, within limit: Duration) -> Failure {
    Failure(
      .connectionNotMade,
      BilingualText(
        zh: "\(limit.stated) 内未能连上 \(address)。",
        en: "\(address) did not take the connection within \(limit.stated)."
      ),
      remedy: BilingualText(
        zh: "请检查网线、地址以及仪器是否已开机。",
        en: "Check the cable, the address, and that the instrument is on."
      )
    )
  }

  static func lineNotOpened(_ address: LinkAddress, _ cause: String) -> Failure {
    Failure(
      .lineNotOpened,
      BilingualText(zh: "无法打开 \(address)。", en: "\(address) could not be opened."),
      remedy: BilingualText(
        zh: "请检查接线和装置文件中的地址。",
        en: "Check the cable and the address in the bench file."
      ),
      causes: [cause]
    )
  }

  /// What a call said, in the system's own words.
  static func systemCause(_ call: String, _ code: CInt) -> String {
    "\(call): \(String(cString: strerror(code))) (errno \(code))"
  }
}
