import Evidence
import Foundation
import Testing
import Wording

@Suite("The key folder")
struct KeyFolderTests {
  private let place: TestStore
  private let folder: KeyFolder
  private let passphrase = Array("four quiet words".utf8)

  init() throws {
    place = try TestStore()
    folder = KeyFolder("\(place.root)/below/keys")
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("A person's key lies there for this user alone, and opens with the passphrase")
  func person() throws {
    let key = try KeyPair.generate()
    #expect(!folder.hasKey(of: "wang"))
    try folder.write(key, of: "wang", passphrase: passphrase)
    #expect(folder.hasKey(of: "wang"))
    #expect(try mode("\(folder.path)/wang.pem") == 0o600)
    #expect(try mode(folder.path) == 0o700)
    let opened = try folder.keyPair(of: "wang", passphrase: passphrase)
    #expect(opened?.publicKey.fingerprint == key.publicKey.fingerprint)
    #expect(try folder.keyPair(of: "wang", passphrase: Array("other words".utf8)) == nil)
  }

  @Test("A key that others may read is not used")
  func openToOthers() async throws {
    try folder.write(KeyPair.generate(), of: "wang", passphrase: passphrase)
    let file = "\(folder.path)/wang.pem"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let found = await failure { _ = try folder.keyPair(of: "wang", passphrase: passphrase) }
    #expect(found?.code == .keyOpenToOthers)
  }

  @Test("A key that is not there is named with its place")
  func missing() async {
    let found = await failure { _ = try folder.keyPair(of: "wang", passphrase: passphrase) }
    #expect(found?.code == .keyMissing)
    #expect(found?.sentence.en.contains("below/keys/wang.pem") == true)
  }

  @Test("A short passphrase is refused and nothing is written")
  func short() async {
    let found = await failure {
      try folder.write(KeyPair.generate(), of: "wang", passphrase: Array("1234567".utf8))
    }
    #expect(found?.code == .passphraseShort)
    #expect(!folder.hasKey(of: "wang"))
  }

  @Test("A bench's key is found among a service's credentials before the folder")
  func bench() throws {
    #expect(try folder.benchKey(of: "BENCH-1") == nil)
    let (own, lent) = (try KeyPair.generate(), try KeyPair.generate())
    try folder.write(BenchKey(bench: "BENCH-1", key: own))
    #expect(try mode("\(folder.path)/bench-BENCH-1.pem") == 0o600)
    let found = try folder.benchKey(of: "BENCH-1")
    #expect(found?.key.publicKey.fingerprint == own.publicKey.fingerprint)
    let credentials = "\(place.root)/credentials"
    try KeyFolder(credentials).write(BenchKey(bench: "BENCH-1", key: lent))
    let service = KeyFolder(folder.path, credentials: credentials)
    let foundThere = try service.benchKey(of: "BENCH-1")
    #expect(foundThere?.key.publicKey.fingerprint == lent.publicKey.fingerprint)
  }

  @Test("A bench's number that is no file name cannot lead anywhere else")
  func strangeNumber() throws {
    try folder.write(BenchKey(bench: "../一号", key: KeyPair.generate()))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names == ["bench-..%2F%E4%B8%80%E5%8F%B7.pem"])
    #expect(try folder.benchKey(of: "../一号") != nil)
  }

  @Test("A witness is kept, and an earlier head never takes the place of a later one")
  func witness() async throws {
    #expect(try folder.witness(ofStore: "ab") == nil)
    func head(_ sequence: Int) -> HeadWitness {
      HeadWitness(store: "ab", sequence: sequence, chain: "c\(sequence)")
    }
    for sequence in [3, 9, 5] { try folder.keep(head(sequence)) }
    #expect(try folder.witness(ofStore: "ab") == head(9))
    #expect(try folder.witness(ofStore: "cd") == nil)
    try Data("{".utf8).write(to: URL(filePath: folder.witnessFile(ofStore: "ab")))
    let found = await failure { _ = try folder.witness(ofStore: "ab") }
    #expect(found?.code == .witnessNotUnderstood)
  }
}
