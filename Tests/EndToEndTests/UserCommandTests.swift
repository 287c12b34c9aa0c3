import Foundation
import Testing

@Suite("assize user", .atABench)
struct UserCommandTests {
  @Test("An administrator changes roles and closes accounts, but never the last administrator's")
  func rolesAndClosing() async throws {
    let institute = try await Institute.founded([("wang", "verifier")])
    let roles = ["user", "roles", "wang", "--roles", "verifier,checker"]
    expect(try await institute.assize(roles, as: "wang"), exits: 2)
    expect(try await institute.assize(roles, as: "admin"), exits: 0)
    let list = try await institute.assize("user", "list")
    #expect(list.output.contains("verifier, checker"), "\(list)")
    for words in [["user", "close", "admin"], ["user", "roles", "admin", "--roles", "approver"]] {
      let refused = try await institute.assize(words, as: "admin")
      expect(refused, exits: 2)
      #expect(refused.errors.contains("E-7025"), "\(refused)")
    }
    let closing = ["user", "close", "wang", "--reason", "has left"]
    expect(try await institute.assize(closing, as: "admin"), exits: 0)
    let closed = try await institute.assize("user", "passphrase", "wang", as: "wang")
    expect(closed, exits: 2)
    #expect(closed.errors.contains("E-5112"), "\(closed)")
    let unusable = try await institute.assize(
      "user",
      "roles",
      "admin",
      "--roles",
      "bench",
      as: "admin"
    )
    expect(unusable, exits: 64)
  }

  @Test("A person changes their own passphrase, and who forgot it gets a new key")
  func passphrases() async throws {
    let institute = try await Institute.founded([("wang", "verifier")])
    let key = "\(institute.keys)/wang.pem"
    let before = try String(contentsOfFile: key, encoding: .utf8)
    let new = try institute.folder.write("quite other words\n", to: "new.passphrase")
    let change = ["user", "passphrase", "wang", "--new-passphrase-file", new]
    expect(try await institute.assize(change, as: "wang"), exits: 0)
    #expect(try String(contentsOfFile: key, encoding: .utf8) != before)
    let stale = try await institute.assize(change, as: "wang")
    expect(stale, exits: 2)
    #expect(stale.errors.contains("E-5114"), "\(stale)")
    let list = try await institute.assize("user", "list")
    #expect(list.output.contains("locked until") || list.output.contains("open"), "\(list)")
    let forgotten = ["user", "passphrase", "wang", "--new-passphrase-file"]
    let given = institute.passphraseFile(of: "wang")
    expect(try await institute.assize(forgotten + [given], as: "admin"), exits: 0)
    expect(try await institute.assize(["user", "unlock", "wang"], as: "admin"), exits: 0)
    expect(try await institute.assize(change, as: "wang"), exits: 0)
    expect(try await institute.assize("ledger", "verify"), exits: 0)
  }
}
