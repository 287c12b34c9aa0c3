package import Wording

/// A signer's key: the private half signs and never stands in the store.
package struct KeyPair: Sendable {
  let handle: KeyHandle
  package let publicKey: PublicKey

  init(_ handle: KeyHandle) throws(Failure) {
    self.handle = handle
    publicKey = try PublicKey(handle)
  }

  package static func generate() throws(Failure) -> KeyPair {
    try KeyPair(SM2.makeKey())
  }

  /// The signature in DER.
  package func sign(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    try SM2.signature(of: bytes, by: handle)
  }
}
