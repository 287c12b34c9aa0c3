import Evidence
import Testing
import Wording

@Suite("Signed matters")
struct SignedMatterTests {
  private let approval = ProcedureApproval(
    procedure: "jjg-1149-2022",
    digest: String(repeating: "ab", count: 32)
  )

  @Test("A matter is signed by its digest, at the end of the chain, with the account's key")
  func signed() async throws {
    let staff = try await Staff()
    let chen = try await staff.signatory("chen")
    let head = try await staff.ledger.head
    let signed = try await staff.ledger.signed(
      approval,
      by: chen,
      as: .technicalHead,
      run: nil,
      at: Sample.time
    )
    let statement = signed.signature.statement
    #expect(statement.store == staff.ledger.identifier)
    #expect(statement.sequence == head.sequence && statement.chain == "\(head.chain)")
    #expect(statement.content == "\(SM3.digest(try Canonical.bytes(of: approval)))")
    #expect(statement.signer == "chen" && statement.role == .technicalHead)
    let key = try #require(try await staff.ledger.people()["chen"]?.publicKey)
    let value = try #require(Hexadecimal.bytes(signed.signature.value))
    #expect(try PublicKey(pem: key).holds(value, for: Canonical.bytes(of: statement)))
    try await staff.ledger.append(.approval(signed), run: nil, at: Sample.time)
  }

  @Test("Nobody signs in a role that the account does not hold, or holds no longer")
  func roleNotHeld() async throws {
    let staff = try await Staff()
    let (wang, chen) = (try await staff.signatory("wang"), try await staff.signatory("chen"))
    try await staff.record("chen", [.verifier], .changed, chen.key.publicKey.pem)
    for person in [wang, chen] {
      let found = await failure {
        _ = try await staff.ledger.signed(
          approval,
          by: person,
          as: .technicalHead,
          run: nil,
          at: Sample.time
        )
      }
      #expect(found?.code == .roleNotHeld, "\(person.user)")
    }
  }

  @Test("A store is nobody's until it has an institution; the latest counts")
  func institution() async throws {
    let store = try TestStore()
    let ledger = try store.open()
    #expect(try await ledger.institution() == nil)
    var record = Staff.institution
    for telephone in ["1", "2"] {
      record.telephone = telephone
      try await ledger.append(.institution(record), run: nil, at: Sample.time)
    }
    #expect(try await ledger.institution() == record)
  }
}
