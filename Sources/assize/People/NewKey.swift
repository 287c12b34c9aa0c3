import Evidence
import Wording

/// The key of an account that is being made.
enum NewKey {
  /// Makes one and writes it under the passphrase; one that lies there already is gone on with where
  /// the passphrase opens it, after a registration that was cut off or in another store.
  static func make(
    for user: String,
    passphrase: [UInt8],
    in folder: KeyFolder
  ) throws(Failure) -> PublicKey {
    if folder.hasKey(of: user) {
      guard let key = try folder.keyPair(of: user, passphrase: passphrase) else {
        throw .keyFileTaken(user, in: folder.path)
      }
      return key.publicKey
    }
    let key = try KeyPair.generate()
    try folder.write(key, of: user, passphrase: passphrase)
    return key.publicKey
  }
}
