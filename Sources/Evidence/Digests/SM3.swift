import CCrypto
package import Wording

/// The SM3 hash (GB/T 32905) by OpenSSL, over bytes as they come.
package struct SM3: ~Copyable {
  private let context: OpaquePointer

  package init() {
    // Without SM3 or without memory there is no evidence; `checkAvailability` says so in a sentence
    // before a store is opened, so that this is never how a person hears of it.
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sm3(), nil) == 1 else {
      preconditionFailure("OpenSSL has no SM3")
    }
    self.context = context
  }

  package borrowing func update(_ bytes: some Sequence<UInt8>) {
    let isTaken = bytes.withContiguousStorageIfAvailable {
      EVP_DigestUpdate(context, $0.baseAddress, $0.count) == 1
    }
    if let isTaken { precondition(isTaken, "OpenSSL lost SM3") } else { update(Array(bytes)) }
  }

  package consuming func finish() -> Digest {
    let bytes = [UInt8](unsafeUninitializedCapacity: Digest.byteCount) { buffer, count in
      count = EVP_DigestFinal_ex(context, buffer.baseAddress, nil) == 1 ? Digest.byteCount : 0
    }
    guard let digest = Digest(bytes: bytes) else { preconditionFailure("OpenSSL lost SM3") }
    return digest
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  package static func digest(_ bytes: [UInt8]) -> Digest {
    let hash = SM3()
    hash.update(bytes)
    return hash.finish()
  }

  /// Computes the standard's own example; an OpenSSL without SM3 is a failure with a remedy.
  package static func checkAvailability() throws(Failure) {
    var bytes = [UInt8](repeating: 0, count: Digest.byteCount)
    let isDone = EVP_Digest("abc", 3, &bytes, nil, EVP_sm3(), nil) == 1
    guard isDone, Digest(bytes: bytes)?.description == exampleDigest else {
      throw .digestUnavailable()
    }
  }

  /// GB/T 32905-2016, A.1: the digest of `abc`.
  private static let exampleDigest =
    "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
}
