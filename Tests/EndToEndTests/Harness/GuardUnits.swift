import Foundation
import Glibc

/// Starts a guard for each caller of a socket, as systemd does where a unit says Accept=yes: in a
/// session of its own, with the connection as standard input and output.
final class GuardUnits: Sendable {
  let socketPath: String
  /// How each guard ended, in the order of their ends.
  let endings = Watched<[Ending]>([])
  /// Their processes.
  let processes = Watched<[pid_t]>([])
  private let listener: CInt

  init(in folder: TestFolder) throws {
    let path = folder.file("guard.sock")
    let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, size) }
    }
    guard status == 0, listen(listener, 4) == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
    let log = try folder.write("", to: "guard.log")
    let launch = Launch(
      program: BuiltBinary.path,
      arguments: ["guard", "--socket"],
      environment: folder.environment([:]),
      folder: "/",
      company: .ownSession
    )
    self.listener = listener
    socketPath = path
    let (endings, processes) = (endings, processes)
    Thread.detachNewThread {
      while true {
        let caller = accept(listener, nil, nil)
        guard caller >= 0 else { break }
        var spawning = Spawning(launch)
        spawning.duplicate(caller, as: 0)
        spawning.duplicate(caller, as: 1)
        spawning.open(log, as: 2)
        let process = try? spawning.start(launch)
        close(caller)
        guard let process else { break }
        processes.change { $0.append(process) }
        Thread.detachNewThread {
          var status: CInt = 0
          while waitpid(process, &status, 0) < 0 && errno == EINTR {}
          let ending = Ending(waitStatus: status)
          endings.change { $0.append(ending) }
        }
      }
      close(listener)
    }
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }
}
