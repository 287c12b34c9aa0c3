package import Wording

extension Link {
  /// Sends a request and waits for its reply line.
  ///
  /// - Parameters:
  ///   - request: the bytes to send, with their own line end.
  ///   - terminator: the byte that ends the reply.
  ///   - limit: real time for both, from now.
  /// - Returns: the reply without its terminator and without a carriage return before it.
  /// - Throws: a failure after which the link is poisoned or gone, unless nothing was sent.
  package func exchange(
    _ request: [UInt8],
    terminator: UInt8 = 0x0A,
    within limit: Duration
  ) throws(Failure) -> [UInt8] {
    let deadline = Deadline(within: limit)
    try checkNothingWaits()
    unanswered.append(request)
    try write(request, until: deadline, limit: limit)
    let reply = try readLine(terminator, until: deadline, limit: limit)
    guard reply.rest.isEmpty else { throw poison(.unaskedBytes(reply.rest, on: address)) }
    let text = try text(of: reply.line)
    unanswered.removeAll(keepingCapacity: true)
    return text
  }

  /// Sends what has no reply.
  package func send(_ bytes: [UInt8], within limit: Duration) throws(Failure) {
    try checkNothingWaits()
    try write(bytes, until: Deadline(within: limit), limit: limit)
  }

  /// Sends the safe sequence whatever is still owed on this line, deaf to interruptions.
  package func sendAtOnce(_ bytes: [UInt8]) throws(Failure) {
    guard state == .ready || state == .poisoned else { throw notOpen }
    let heeded = heedsInterrupter
    heedsInterrupter = false
    defer { heedsInterrupter = heeded }
    let limit = Duration.seconds(1)
    try write(bytes, until: Deadline(within: limit), limit: limit)
  }

  var notOpen: Failure { state == .gone ? .lineIsGone(address) : .lineIsClosed(address) }

  /// Refuses to ask while bytes lie on the line that nobody asked for.
  private func checkNothingWaits() throws(Failure) {
    switch state {
    case .closed, .gone: throw notOpen
    case .poisoned: throw .lineIsPoisoned(address)
    case .ready: break
    }
    let bytes = try readWhatIsThere()
    guard bytes.isEmpty else { throw poison(.unaskedBytes(bytes, on: address)) }
  }

  /// Instruments answer in printable UTF-8, as a maker's name may be Chinese; anything else is noise,
  /// and noise may hide a line end.
  func text(of line: [UInt8]) throws(Failure) -> [UInt8] {
    var line = line
    if line.last == 0x0D { line.removeLast() }
    // Nearly every reply is plain ASCII, which needs no look at Unicode's tables.
    if line.allSatisfy({ $0 >= 0x20 && $0 <= 0x7E }) { return line }
    let text = String(validating: line, as: UTF8.self)
    let isPrintable = text?.unicodeScalars.allSatisfy { scalar in
      scalar == "\t" || scalar.properties.generalCategory != .control
    }
    guard isPrintable == true else { throw poison(.replyIsNotText(line, on: address)) }
    return line
  }
}
