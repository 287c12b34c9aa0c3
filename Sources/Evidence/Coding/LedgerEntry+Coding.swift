/// An entry as one flat object: `at`, `content`, `kind`, `run`, `sequence`.
///
/// Everything that is ever shown of an entry stands in it, so that the digest covers all of it.
extension LedgerEntry: Codable {
  private enum CodingKeys: CodingKey {
    case sequence, run, at
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      sequence: try container.decode(Int.self, forKey: .sequence),
      run: try container.decodeIfPresent(Int.self, forKey: .run),
      at: try container.decode(String.self, forKey: .at),
      body: try LedgerBody(from: decoder)
    )
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(sequence, forKey: .sequence)
    try container.encodeIfPresent(run, forKey: .run)
    try container.encode(at, forKey: .at)
    try body.encode(to: encoder)
  }
}
