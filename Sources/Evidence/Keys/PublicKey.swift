import CCrypto
package import Wording

/// The key by which anybody checks the signatures of one signer.
package struct PublicKey: Sendable {
  /// SubjectPublicKeyInfo in PEM, as OpenSSL writes it.
  package let pem: String
  /// SM3 of the same in DER, lower-case hexadecimal.
  package let fingerprint: String
  private let handle: KeyHandle

  package init(pem: String) throws(Failure) {
    guard
      let file = MemoryFile(pem), let key = PEM_read_bio_PUBKEY(file.pointer, nil, nil, nil)
    else { throw .keyNotUnderstood("PEM", cause: OpenSSLErrors.take()) }
    try self.init(KeyHandle(taking: key, named: "PEM"))
  }

  /// The public half of a key.
  init(_ handle: KeyHandle) throws(Failure) {
    guard
      let text = MemoryFile(), PEM_write_bio_PUBKEY(text.pointer, handle.pointer) == 1,
      let binary = MemoryFile(), i2d_PUBKEY_bio(binary.pointer, handle.pointer) == 1
    else { throw .signingUnavailable(OpenSSLErrors.take()) }
    self.handle = handle
    pem = text.takeText()
    fingerprint = SM3.digest(binary.take()).description
  }

  /// Whether a signature in DER is this signer's over these bytes.
  package func holds(_ der: [UInt8], for bytes: [UInt8]) -> Bool {
    SM2.holds(der, for: bytes, by: handle)
  }
}
