/// A signature and what it is over.
package struct Signature: Equatable, Sendable, Codable {
  package var statement: SignedStatement
  /// `sm2-sm3`: SM2 (GB/T 32918) with SM3, distinguishing id 1234567812345678.
  package var algorithm: String
  /// SM3 of the public key in DER, by which the right one is found.
  package var key: String
  /// DER, lower-case hexadecimal.
  package var value: String

  package init(
    statement: SignedStatement,
    algorithm: String,
    key: String,
    value: String
  ) {
    self.statement = statement
    self.algorithm = algorithm
    self.key = key
    self.value = value
  }
}
