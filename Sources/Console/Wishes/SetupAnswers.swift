/// What a new user says about the place of work.
package struct SetupAnswers: Sendable, Equatable {
  /// Where bench file, piles and documents lie.
  package var folder: String
  package var place: String
  package var bench: String
  package var verifier: String
  /// Instruments on the network, as links: `tcp://192.168.1.20:5025`.
  package var addresses: [String]

  package init(
    folder: String,
    place: String,
    bench: String,
    verifier: String,
    addresses: [String]
  ) {
    self.folder = folder
    self.place = place
    self.bench = bench
    self.verifier = verifier
    self.addresses = addresses
  }
}
