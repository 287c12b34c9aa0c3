import CCrypto
package import Wording

/// PKCS#8 as a text: encrypted for a person, plain for a bench that works unattended.
extension KeyPair {
  /// What a guess costs whoever has the file: 16 MiB of memory and some tens of milliseconds.
  private enum Scrypt {
    static let cost: UInt64 = 16_384
    static let blockSize: UInt64 = 8
    static let parallelisation: UInt64 = 1
    static let saltBytes: CInt = 16
  }

  /// Encrypted under a passphrase: scrypt (N = 16384, r = 8, p = 1) and AES-256-CBC.
  package func encryptedPEM(_ passphrase: [UInt8]) throws(Failure) -> String {
    let words = passphrase.map(CChar.init(bitPattern:))
    guard
      let plain = EVP_PKEY2PKCS8(handle.pointer),
      let file = MemoryFile()
    else { throw .signingUnavailable(OpenSSLErrors.take()) }
    defer { PKCS8_PRIV_KEY_INFO_free(plain) }
    guard
      let scheme = PKCS5_pbe2_set_scrypt(
        EVP_aes_256_cbc(),
        nil,
        Scrypt.saltBytes,
        nil,
        Scrypt.cost,
        Scrypt.blockSize,
        Scrypt.parallelisation
      )
    else { throw .signingUnavailable(OpenSSLErrors.take()) }
    guard let encrypted = PKCS8_set0_pbe(words, CInt(clamping: words.count), plain, scheme) else {
      defer { X509_ALGOR_free(scheme) }
      throw .signingUnavailable(OpenSSLErrors.take())
    }
    defer { X509_SIG_free(encrypted) }
    guard PEM_write_bio_PKCS8(file.pointer, encrypted) == 1 else {
      throw .signingUnavailable(OpenSSLErrors.take())
    }
    return file.takeText()
  }

  /// Nil where the passphrase does not open it; `name` is what the file is called in a failure.
  package init?(encryptedPEM text: String, passphrase: [UInt8], named name: String) throws(Failure)
  {
    guard
      let file = MemoryFile(text),
      let encrypted = PEM_read_bio_PKCS8(file.pointer, nil, nil, nil)
    else { throw .keyNotUnderstood(name, cause: OpenSSLErrors.take()) }
    defer { X509_SIG_free(encrypted) }
    let words = passphrase.map(CChar.init(bitPattern:))
    guard let plain = PKCS8_decrypt(encrypted, words, CInt(clamping: words.count)) else {
      ERR_clear_error()
      return nil
    }
    try self.init(plain, named: name)
  }

  /// Without a passphrase: what guards it is who may read its file.
  package func plainPEM() throws(Failure) -> String {
    guard let plain = EVP_PKEY2PKCS8(handle.pointer), let file = MemoryFile() else {
      throw .signingUnavailable(OpenSSLErrors.take())
    }
    defer { PKCS8_PRIV_KEY_INFO_free(plain) }
    guard PEM_write_bio_PKCS8_PRIV_KEY_INFO(file.pointer, plain) == 1 else {
      throw .signingUnavailable(OpenSSLErrors.take())
    }
    return file.takeText()
  }

  package init(plainPEM text: String, named name: String) throws(Failure) {
    guard
      let file = MemoryFile(text),
      let plain = PEM_read_bio_PKCS8_PRIV_KEY_INFO(file.pointer, nil, nil, nil)
    else { throw .keyNotUnderstood(name, cause: OpenSSLErrors.take()) }
    try self.init(plain, named: name)
  }

  /// Takes the decoded key over.
  private init(_ plain: OpaquePointer, named name: String) throws(Failure) {
    defer { PKCS8_PRIV_KEY_INFO_free(plain) }
    guard let key = EVP_PKCS82PKEY(plain) else {
      throw .keyNotUnderstood(name, cause: OpenSSLErrors.take())
    }
    try self.init(KeyHandle(taking: key, named: name))
  }
}
