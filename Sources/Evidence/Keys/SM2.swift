import CCrypto
import Wording

/// SM2 signatures (GB/T 32918) over SM3, by OpenSSL.
enum SM2 {
  /// As a signature names it.
  static let algorithm = "sm2-sm3"
  /// The distinguishing id that GB/T 35276 sets for everybody who agreed on none.
  static let distinguishingIdentifier = Array("1234567812345678".utf8)

  static func makeKey() throws(Failure) -> KeyHandle {
    guard let context = EVP_PKEY_CTX_new_from_name(nil, "SM2", nil) else {
      throw .signingUnavailable(OpenSSLErrors.take())
    }
    defer { EVP_PKEY_CTX_free(context) }
    var key: OpaquePointer?
    guard EVP_PKEY_keygen_init(context) == 1, EVP_PKEY_generate(context, &key) == 1, let key else {
      throw .signingUnavailable(OpenSSLErrors.take())
    }
    return try KeyHandle(taking: key, named: "SM2")
  }

  /// DER.
  static func signature(of bytes: [UInt8], by key: KeyHandle) throws(Failure) -> [UInt8] {
    var signature: [UInt8] = []
    let isDone = withContext(EVP_DigestSignInit, key) { context in
      var count = 0
      guard EVP_DigestSign(context, nil, &count, bytes, bytes.count) == 1 else { return false }
      signature = [UInt8](repeating: 0, count: count)
      guard EVP_DigestSign(context, &signature, &count, bytes, bytes.count) == 1 else {
        return false
      }
      signature.removeLast(signature.count - count)
      return true
    }
    guard isDone else { throw .signingUnavailable(OpenSSLErrors.take()) }
    return signature
  }

  static func holds(_ signature: [UInt8], for bytes: [UInt8], by key: KeyHandle) -> Bool {
    let holds = withContext(EVP_DigestVerifyInit, key) { context in
      EVP_DigestVerify(context, signature, signature.count, bytes, bytes.count) == 1
    }
    // What a wrong signature leaves in OpenSSL's queue must not be taken for the next call's cause.
    ERR_clear_error()
    return holds
  }

  private typealias Start = (
    OpaquePointer?, UnsafeMutablePointer<OpaquePointer?>?, OpaquePointer?, OpaquePointer?,
    OpaquePointer?
  ) -> CInt

  /// Runs steps with a context that signs or verifies with the key and the distinguishing id.
  private static func withContext(
    _ start: Start,
    _ key: KeyHandle,
    _ steps: (OpaquePointer) -> Bool
  ) -> Bool {
    guard let context = EVP_MD_CTX_new() else { return false }
    defer { EVP_MD_CTX_free(context) }
    var parameters: OpaquePointer?
    let name = distinguishingIdentifier
    guard
      start(context, &parameters, EVP_sm3(), nil, key.pointer) == 1,
      EVP_PKEY_CTX_set1_id(parameters, name, CInt(name.count)) == 1
    else { return false }
    return steps(context)
  }
}
