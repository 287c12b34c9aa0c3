/// A matter that counts only with somebody's signature over its canonical bytes.
package struct Signed<Matter: Equatable & Sendable & Codable>: Equatable, Sendable, Codable {
  package var matter: Matter
  package var signature: Signature

  package init(_ matter: Matter, _ signature: Signature) {
    self.matter = matter
    self.signature = signature
  }
}
