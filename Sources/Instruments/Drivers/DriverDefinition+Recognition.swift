extension DriverDefinition {
  /// Whether an answer to the identity query is one of this driver's instruments.
  package func recognises(_ answer: String) -> Bool {
    guard let found = InstrumentIdentity(answer, as: identity, maker: maker) else { return false }
    return identity.maker.matches(found.maker) && identity.model.matches(found.model)
  }
}
