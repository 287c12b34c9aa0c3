import Glibc
package import Wording

/// Where keys and witnesses lie: outside the store, so that nobody who has the one has the other.
///
/// `<user>.pem` is a person's, encrypted; `bench-<number>.pem` a bench's, plain; `head-<store>.json`
/// the last signed head of a store. No user's name holds a hyphen, so that none is taken for another.
package struct KeyFolder: Sendable {
  package let path: String
  /// Where systemd lays down a service's credentials: a bench's key is looked for there first.
  package let credentials: String?

  package init(_ path: String, credentials: String? = nil) {
    self.path = path
    self.credentials = credentials
  }

  /// Whether a person's key lies here.
  package func hasKey(of user: String) -> Bool {
    access(file(of: user), F_OK) == 0
  }

  /// A person's key; nil where the passphrase does not open it.
  package func keyPair(of user: String, passphrase: [UInt8]) throws(Failure) -> KeyPair? {
    let file = file(of: user)
    guard let text = try PrivateFile.read(file) else { throw .keyMissing(of: user, at: file) }
    return try KeyPair(encryptedPEM: text, passphrase: passphrase, named: file)
  }

  /// Writes a person's key under a passphrase, in place of the one that is there.
  package func write(
    _ key: KeyPair,
    of user: String,
    passphrase: [UInt8]
  ) throws(Failure) {
    guard passphrase.count >= Self.passphraseBytes else { throw .passphraseShort() }
    try PrivateFile.makeFolder(path)
    try PrivateFile.write(key.encryptedPEM(passphrase), to: file(of: user))
  }

  /// The least a passphrase has: eight letters, or three Chinese characters.
  package static let passphraseBytes = 8

  private func file(of user: String) -> String { "\(path)/\(user).pem" }
}
