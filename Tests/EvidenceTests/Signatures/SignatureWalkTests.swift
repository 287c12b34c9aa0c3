import Foundation
import Testing
import Wording

@testable import Evidence

@Suite("Signatures on the way through the ledger")
struct SignatureWalkTests {
  @Test("A sealed and signed store holds, and the witness outside is met")
  func holds() async throws {
    let staff = try await sealedStore()
    let verification = try await staff.ledger.verify(against: staff.keys)
    #expect(verification.faults == [])
  }

  /// Whoever re-chains the whole store after a change is found out by a signature or the witness.
  @Test(
    "A change behind which everything was digested and chained anew is found out",
    arguments: [
      "UPDATE entries SET payload = replace(payload, '12.34', '12.43') WHERE kind = 'indication'",
      "UPDATE entries SET payload = replace(payload, '\"user\":\"wang\"', '\"user\":\"li\"')",
      "UPDATE entries SET payload = replace(payload, 'An institute', 'Another institute')",
      "UPDATE entries SET payload = replace(payload, 'stopped by', 'asked by') WHERE kind = 'run-closed'",
      "UPDATE entries SET payload = replace(payload, 'wang', 'wong') WHERE kind = 'account'",
      "DELETE FROM entries WHERE kind = 'indication'",
      "DELETE FROM entries WHERE kind = 'signature'",
      "DELETE FROM entries WHERE kind = 'head-signature'",
      "DELETE FROM entries WHERE kind IN ('head-signature', 'bench-key')",
      "DELETE FROM entries WHERE kind IN ('head-signature', 'bench-key', 'signature', 'account')",
      "DELETE FROM entries WHERE sequence = (SELECT max(sequence) FROM entries)",
      "DELETE FROM entries WHERE sequence > 12",
      "DELETE FROM entries",
    ]
  )
  func rewritten(_ change: String) async throws {
    let staff = try await sealedStore()
    try Forger(store: staff.store).rewrite(change)
    let verification = try await staff.store.open().verify(against: staff.keys)
    #expect(!verification.holds, "\(change)")
  }

  @Test("Digested and chained anew without a change, everything is as it was")
  func unchanged() async throws {
    let staff = try await sealedStore()
    try Forger(store: staff.store).rewrite("UPDATE entries SET payload = payload")
    #expect(try await staff.store.open().verify(against: staff.keys).faults == [])
  }

  @Test("A forger with keys of his own is found out by the bench's key outside the store")
  func keysOfHisOwn() async throws {
    let staff = try await Staff()
    let real = try await staff.makeBenchKey()
    let forger = try await Staff()
    try await forger.makeBenchKey()
    try forger.keys.write(real)
    let found = try await forger.ledger.verify(against: forger.keys).faults
    #expect(found.map(\.failure.code) == [.benchKeyOther])
  }

  @Test("Signatures of nobody, of another's key, in another's role and moved elsewhere are named")
  func unsound() async throws {
    let staff = try await Staff()
    try await staff.closedRun()
    let (wang, li) = (try await staff.signatory("wang"), try await staff.signatory("li"))
    let approval = ProcedureApproval(procedure: "p", digest: "d")
    func signed(_ person: Signatory, _ role: Role, _ name: String) async throws -> LedgerBody {
      let head = try await staff.ledger.head
      let statement = SignedStatement(
        store: staff.ledger.identifier,
        subject: .matter,
        run: nil,
        entries: nil,
        content: SM3.digest(try Canonical.bytes(of: approval)).description,
        head: head,
        signer: name,
        role: role,
        at: Sample.time
      )
      return .approval(Signed(approval, try Signature(statement, by: person.key)))
    }
    for (person, role, name) in [
      (wang, Role.technicalHead, "wang"), (li, .technicalHead, "chen"), (wang, .verifier, "wang"),
    ] {
      let other = try await Staff(copying: staff)
      _ = try await other.ledger.append(signed(person, role, name), run: nil, at: Sample.time)
      let last = try await other.ledger.head.sequence
      let faults = try await other.ledger.verify().faults
      #expect(faults.map(\.place) == [.entry(last)], "\(name) as \(role)")
    }
  }

  @Test("Cut off behind the last signature, the store no longer meets its witness")
  func cutOff() async throws {
    let staff = try await sealedStore()
    try staff.store.plain().tamper(
      "DELETE FROM entries WHERE sequence = (SELECT max(sequence) FROM entries)"
    )
    let ledger = try staff.store.open()
    #expect(try await ledger.verify().holds, "nothing inside the store shows it")
    let faults = try await ledger.verify(against: staff.keys).faults
    #expect(faults.map(\.failure.code) == [.witnessNotMet])
    let refused = await failure { try await ledger.checkWitness(in: staff.keys) }
    #expect(refused?.code == .witnessNotMet)
  }

  @Test("A run is closed with its bench's signature in one transaction, or not at all")
  func sealing() async throws {
    let staff = try await Staff()
    let key = try await staff.makeBenchKey()
    try await staff.ledger.sealRuns(with: key)
    let run = try await staff.closedRun()
    let kinds = try await staff.ledger.entries(run: run).map(\.body.kind)
    #expect(kinds.suffix(2) == [.runClosed, .headSignature])
    // Another process without the key.
    let other = try staff.store.open()
    let open = try await staff.openRun()
    let found = await failure {
      try await other.append(Sample.closing(), run: open, at: Sample.time)
    }
    #expect(found?.code == .benchKeyMissing)
    // A run of a bench without a key is nobody's to seal.
    let foreign = try await staff.openRun(bench: "BENCH-12")
    try await other.append(Sample.closing(), run: foreign, at: Sample.time)
    #expect(try await other.verify().faults == [])
  }

  @Test("A key that is not registered, or is another, seals nothing")
  func unregistered() async throws {
    let staff = try await Staff()
    let stray = BenchKey(bench: "BENCH-1", key: try KeyPair.generate())
    let first = await failure { try await staff.ledger.sealRuns(with: stray) }
    #expect(first?.code == .benchKeyUnregistered)
    try await staff.makeBenchKey()
    let second = await failure {
      try await staff.ledger.signHead(with: stray, run: nil, at: Sample.time)
    }
    #expect(second?.code == .benchKeyOther)
  }

  /// Two runs, one signed by three people, both by the bench; its end sealed and witnessed.
  private func sealedStore() async throws -> Staff {
    let staff = try await Staff()
    let key = try await staff.makeBenchKey()
    try await staff.ledger.sealRuns(with: key)
    try await staff.signAll(staff.closedRun())
    try await staff.closedRun()
    let end = try await staff.ledger.signHead(with: key, run: nil, at: Sample.time)
    try staff.keys.keep(end)
    return staff
  }
}
