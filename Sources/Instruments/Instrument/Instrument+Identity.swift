import Transport
package import Wording

extension Instrument {
  /// Asks who is there and holds it against the driver.
  @discardableResult
  package func identify() throws(Failure) -> InstrumentIdentity {
    let raw = try askIdentity()
    guard let found = InstrumentIdentity(raw, as: driver.identity, maker: driver.maker) else {
      throw distrusting(.identityNotUnderstood(subject, raw: raw))
    }
    let query = driver.identity
    guard query.maker.matches(found.maker), query.model.matches(found.model) else {
      throw .identityIsOther(subject, driver: driver, found: found)
    }
    if let identity, identity.serial != found.serial {
      throw .serialIsOther(subject, expected: identity.serial, found: found)
    }
    identity = found
    return found
  }

  /// Lines that cannot be an identity are passed over where others may have asked before.
  private func askIdentity() throws(Failure) -> String {
    guard mayHoldStrangeAnswers, link.state == .ready else {
      return try exchange(driver.identity.ask)
    }
    let driver = driver
    var found = ""
    try resynchronise(driver.identity.ask) { line in
      found = line
      return driver.mayBeIdentity(line)
    }
    return found
  }

  func resynchronise(_ marker: String, until isExpected: (String) -> Bool) throws(Failure) {
    let link = link
    let (bytes, lineEnd, limit) = (bytes(of: marker), driver.lineEnd, replyWithin)
    _ = try observed(marker) { () throws(Failure) -> String in
      var last = ""
      try link.resynchronise(asking: bytes, terminator: lineEnd.last, within: limit) { line in
        last = String(decoding: line, as: UTF8.self)
        return isExpected(last)
      }
      return last
    }
  }
}

extension DriverDefinition {
  /// Whether a line can be what the identity query is answered with, from whatever instrument.
  ///
  /// Without a maker in it a list of readings has the same shape, so the model must be the driver's.
  func mayBeIdentity(_ line: String) -> Bool {
    guard let found = InstrumentIdentity(line, as: identity, maker: maker) else { return false }
    return identity.namesItsMaker ? !found.startsLikeANumber : identity.model.matches(found.model)
  }
}

extension InstrumentIdentity {
  /// A list of four readings has as many commas as an identity.
  fileprivate var startsLikeANumber: Bool {
    maker.utf8.first.map { (48...57).contains($0) || [43, 45, 46].contains($0) } ?? true
      || ["NAN", "INF"].contains(maker)
  }
}
