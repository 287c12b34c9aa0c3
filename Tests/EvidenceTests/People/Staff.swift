import Foundation
import Testing
import Wording

@testable import Evidence

/// An institution's store with its people, whose keys lie beside it.
struct Staff {
  static let passphrase = Array("four quiet words".utf8)

  let store: TestStore
  let ledger: Ledger
  let keys: KeyFolder
  let pairs: [String: KeyPair]

  /// Each person holds the role after whom they are named here; `chen` heads them all.
  static let roles: [String: [Role]] = [
    "admin": [.administrator], "wang": [.verifier], "li": [.checker], "zhao": [.approver],
    "chen": [.technicalHead, .verifier, .checker, .approver],
  ]

  init() async throws {
    store = try TestStore()
    ledger = try store.open()
    keys = KeyFolder("\(store.root)/keys")
    try await ledger.append(.institution(Self.institution), run: nil, at: Sample.time)
    pairs = try Self.roles.mapValues { _ in try KeyPair.generate() }
    for (user, roles) in Self.roles.sorted(by: { $0.key < $1.key }) {
      try await record(user, roles, .created, pairs[user]?.publicKey.pem)
    }
  }

  /// The same people with a copy of the store as it stands now.
  init(copying other: Staff) async throws {
    store = try TestStore()
    try other.store.plain().run("VACUUM INTO '\(store.root)/copy.sqlite'")
    try FileManager.default.createDirectory(
      atPath: store.folder,
      withIntermediateDirectories: false
    )
    try FileManager.default.moveItem(atPath: "\(store.root)/copy.sqlite", toPath: store.ledgerFile)
    ledger = try store.open()
    keys = other.keys
    pairs = other.pairs
  }

  /// Somebody who has signed in, without the time that a passphrase takes.
  func signatory(_ user: String) async throws -> Signatory {
    let account = try #require(try await ledger.people()[user])
    return Signatory(account, key: try #require(pairs[user]))
  }

  static let institution = InstitutionRecord(
    name: BilingualText(zh: "某计量院", en: "An institute"),
    authorisation: "A-1",
    address: "某路 1 号",
    telephone: "010-1",
    numbering: "{year}-{bench}-{number:6}",
    by: "admin"
  )

  func record(
    _ user: String,
    _ roles: [Role],
    _ change: AccountRecord.Change,
    _ key: String?
  ) async throws {
    let account = AccountRecord(
      user: user,
      name: user,
      roles: roles,
      change: change,
      publicKey: key,
      by: "admin"
    )
    try await ledger.append(.account(account), run: nil, at: Sample.time)
  }

  /// `at` has the minutes and seconds of the hour of `Sample.time`.
  func signIn(
    _ user: String,
    _ passphrase: [UInt8] = Self.passphrase,
    needing roles: [Role] = [],
    at minutes: String = "00:00"
  ) async throws -> Signatory {
    if !keys.hasKey(of: user), let key = pairs[user] {
      try keys.write(key, of: user, passphrase: Self.passphrase)
    }
    return try await ledger.signIn(
      user,
      passphrase: passphrase,
      keys: keys,
      purpose: "sign",
      needing: roles,
      at: Self.time(minutes)
    )
  }

  static func time(_ minutes: String) -> String { "2026-11-21T10:\(minutes)+08:00" }

  /// Gives a bench a key, registers it and returns it.
  @discardableResult
  func makeBenchKey(_ bench: String = "BENCH-1") async throws -> BenchKey {
    let key = BenchKey(bench: bench, key: try KeyPair.generate())
    try keys.write(key)
    let record = BenchKeyRecord(bench: bench, publicKey: key.key.publicKey.pem, by: "admin")
    try await ledger.append(.benchKey(record), run: nil, at: Sample.time)
    return key
  }
}
