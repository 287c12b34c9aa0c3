import Glibc
import Wording

/// Opening a TCP connection within a time limit.
enum NetworkConnection {
  static func open(host: String, port: UInt16, within limit: Duration) throws(Failure) -> Descriptor
  {
    let deadline = Deadline(within: limit)
    let address = LinkAddress.tcp(host: host, port: port)
    var failure = Failure.hostNotFound(address, "no address")
    for candidate in try candidates(host: host, port: port) {
      do throws(Failure) {
        return try connect(to: candidate, of: address, until: deadline, limit: limit)
      } catch {
        failure = error
      }
    }
    throw failure
  }

  private struct Candidate {
    var family: CInt
    var bytes: [UInt8]
  }

  /// The addresses behind a name, numeric ones without asking anybody.
  private static func candidates(host: String, port: UInt16) throws(Failure) -> [Candidate] {
    var hints = addrinfo()
    hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_NUMERICSERV
    var first: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, String(port), &hints, &first)
    guard code == 0 else {
      throw .hostNotFound(.tcp(host: host, port: port), String(cString: gai_strerror(code)))
    }
    defer { freeaddrinfo(first) }
    var found: [Candidate] = []
    var next = first
    while let entry = next?.pointee {
      let bytes = UnsafeRawBufferPointer(start: entry.ai_addr, count: Int(entry.ai_addrlen))
      found.append(Candidate(family: entry.ai_family, bytes: Array(bytes)))
      next = entry.ai_next
    }
    return found
  }

  private static func connect(
    to candidate: Candidate,
    of address: LinkAddress,
    until deadline: Deadline,
    limit: Duration
  ) throws(Failure) -> Descriptor {
    let kind = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    let raw = socket(candidate.family, kind, 0)
    guard raw >= 0 else { throw .connecting(to: address, errno: errno) }
    let connection = Descriptor(adopting: raw)
    let result = candidate.bytes.withUnsafeBytes { bytes in
      Glibc.connect(
        raw,
        bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self),
        socklen_t(bytes.count)
      )
    }
    if result != 0 {
      guard errno == EINPROGRESS else { throw .connecting(to: address, errno: errno) }
      try waitUntilConnected(raw, address, until: deadline, limit: limit)
    }
    // A query of a dozen bytes must not wait for a full segment.
    var isOn: CInt = 1
    setsockopt(raw, CInt(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<CInt>.size))
    return connection
  }

  private static func waitUntilConnected(
    _ raw: CInt,
    _ address: LinkAddress,
    until deadline: Deadline,
    limit: Duration
  ) throws(Failure) {
    var entry = pollfd(fd: raw, events: Int16(POLLOUT), revents: 0)
    var count: CInt
    repeat { count = poll(&entry, 1, deadline.millisecondsLeft) } while count < 0 && errno == EINTR
    guard count > 0 else { throw .connectionNotMade(address, within: limit) }
    var code: CInt = 0
    var size = socklen_t(MemoryLayout<CInt>.size)
    getsockopt(raw, SOL_SOCKET, SO_ERROR, &code, &size)
    guard code == 0 else { throw .connecting(to: address, errno: code) }
  }
}
