import Evidence
import Foundation
import Testing
import Wording

@Suite("Keys")
struct KeyTests {
  private let message = Array("原始记录 3".utf8)

  @Test("A signature holds for its bytes and its signer, and for nothing else")
  func signing() throws {
    let (key, other) = (try KeyPair.generate(), try KeyPair.generate())
    let signature = try key.sign(message)
    #expect(key.publicKey.holds(signature, for: message))
    #expect(!key.publicKey.holds(signature, for: message + [0]))
    #expect(!other.publicKey.holds(signature, for: message))
    #expect(!key.publicKey.holds([], for: message))
    #expect(!key.publicKey.holds(Array("no DER".utf8), for: message))
  }

  @Test("No byte of a signature can be changed")
  func everyByte() throws {
    let key = try KeyPair.generate()
    let signature = try key.sign(message)
    for place in signature.indices {
      var changed = signature
      changed[place] ^= 1
      #expect(!key.publicKey.holds(changed, for: message), "byte \(place)")
    }
  }

  @Test("A public key reads back from its PEM with the same fingerprint")
  func publicKey() throws {
    let key = try KeyPair.generate()
    let read = try PublicKey(pem: key.publicKey.pem)
    #expect(read.fingerprint == key.publicKey.fingerprint)
    #expect(read.pem == key.publicKey.pem)
    #expect(read.holds(try key.sign(message), for: message))
    #expect(read.fingerprint.count == 64)
  }

  @Test("An encrypted key opens with its passphrase alone")
  func encrypted() throws {
    let key = try KeyPair.generate()
    let passphrase = Array("正确的口令".utf8)
    let text = try key.encryptedPEM(passphrase)
    #expect(text.hasPrefix("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"))
    let opened = try KeyPair(encryptedPEM: text, passphrase: passphrase, named: "wang.pem")
    #expect(opened?.publicKey.fingerprint == key.publicKey.fingerprint)
    let sealed = try KeyPair(encryptedPEM: text, passphrase: Array("错误的口令".utf8), named: "wang.pem")
    #expect(sealed == nil)
  }

  @Test("A plain key reads back")
  func plain() throws {
    let key = try KeyPair.generate()
    let read = try KeyPair(plainPEM: key.plainPEM(), named: "bench-1.pem")
    #expect(read.publicKey.fingerprint == key.publicKey.fingerprint)
  }

  @Test(
    "What is no SM2 key is refused with its name",
    arguments: ["", "no key", KeyTests.rsaKey, KeyTests.p256Key]
  )
  func foreign(_ text: String) async {
    let found = await failure { _ = try PublicKey(pem: text) }
    #expect(found?.code == .keyNotUnderstood, "\(text)")
  }

  static let p256Key = """
    -----BEGIN PUBLIC KEY-----
    MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfYEt
    6zOg9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9Q==
    -----END PUBLIC KEY-----

    """

  static let rsaKey = """
    -----BEGIN PUBLIC KEY-----
    MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf
    9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit+CqvjWYzvQwECAwEAAQ==
    -----END PUBLIC KEY-----

    """
}
