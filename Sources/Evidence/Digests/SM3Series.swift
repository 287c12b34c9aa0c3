import CCrypto

/// The SM3 hash over many short texts, one after the other.
///
/// Making a context and looking the hash up each time takes longer than hashing an entry.
struct SM3Series: ~Copyable {
  private let context: OpaquePointer
  private let method: OpaquePointer

  init() {
    guard let context = EVP_MD_CTX_new(), let method = EVP_MD_fetch(nil, "SM3", nil) else {
      // See SM3.init: `checkAvailability` has said so in a sentence before.
      preconditionFailure("OpenSSL has no SM3")
    }
    self.context = context
    self.method = method
  }

  /// Writes the digest's 32 bytes; `digest` may be the start of `bytes`.
  borrowing func write(
    digestOf bytes: UnsafeRawBufferPointer,
    to digest: UnsafeMutableRawPointer
  ) {
    let isDone =
      EVP_DigestInit_ex2(context, method, nil) == 1
      && EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1
      && EVP_DigestFinal_ex(context, digest.assumingMemoryBound(to: UInt8.self), nil) == 1
    precondition(isDone, "OpenSSL lost SM3")
  }

  deinit {
    EVP_MD_CTX_free(context)
    EVP_MD_free(method)
  }
}
