import Glibc
import Wording

/// Where a run finds its guard: in a unit of its own by a socket, or started by the run itself.
enum GuardPlace {
  private static let usualSocket = "/run/assize/guard.sock"

  private static var socket: String {
    ProcessEnvironment.all["ASSIZE_GUARD_SOCKET"] ?? usualSocket
  }

  /// A guard that is ready, and says what it does not cover.
  static func start(_ words: [String]) throws(Failure) -> GuardConnection {
    guard access(socket, F_OK) == 0 else {
      return try spawned(words, isUnit ? [sharedUnit] : [])
    }
    do throws(Failure) {
      return try .connecting(to: socket, words)
    } catch {
      return try spawned(words, [noAnswer(error)])
    }
  }

  private static func spawned(
    _ words: [String],
    _ uncovered: [BilingualText]
  ) throws(Failure) -> GuardConnection {
    var connection = try GuardConnection.spawning(words)
    connection.uncovered = uncovered
    return connection
  }

  /// Whether the system's service manager started this process.
  private static var isUnit: Bool { ProcessEnvironment.all["INVOCATION_ID"] != nil }

  private static let sharedUnit = BilingualText(
    zh: "看护进程与检定在同一个 systemd 单元内：整个单元被杀时未覆盖。请启用 assize-guard.socket。",
    en:
      "Not covered: the guard is in the same systemd unit as the run, and a kill of the whole unit "
      + "ends both. Enable assize-guard.socket."
  )

  private static func noAnswer(_ failure: Failure) -> BilingualText {
    let cause = failure.causes.joined(separator: "; ")
    return BilingualText(
      zh: "独立单元中的看护进程没有应答（\(cause)），改由检定自行启动：整个单元被杀时未覆盖。",
      en:
        "Not covered: the guard in a unit of its own did not answer (\(cause)), so the run started "
        + "one itself, which a kill of the whole unit ends as well."
    )
  }
}
