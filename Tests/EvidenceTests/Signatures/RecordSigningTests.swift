import Testing
import Wording

@testable import Evidence

@Suite("The three signatures of a record")
struct RecordSigningTests {
  @Test("Verifier, checker and approver sign in turn, each over all that stands until then")
  func inTurn() async throws {
    let staff = try await Staff()
    let run = try await staff.closedRun()
    #expect(try await staff.ledger.originalRecord(run).dueStage == .verifier)
    try await staff.signAll(run)
    let record = try await staff.ledger.originalRecord(run)
    #expect(record.signatures.map(\.statement.role) == SigningStage.roles)
    #expect(record.signatures.map(\.statement.signer) == ["wang", "li", "zhao"])
    #expect(record.signatures.map(\.statement.entries) == [5, 6, 7])
    #expect(record.dueStage == nil)
    #expect(try await staff.ledger.verify().faults == [])
    let again = await failure { try await staff.sign(run, "chen", .approver) }
    #expect(again?.code == .recordSignedAlready)
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    var signed: [(user: String, role: Role)]
    var next: (user: String, role: Role)
    var code: FailureCode
    var testDescription: String { "\(signed) then \(next)" }
  }

  @Test(
    "Out of turn, twice, in a role not held, or for another's run, nobody signs",
    arguments: [
      Refused(signed: [], next: ("li", .checker), code: .stageNotDue),
      Refused(signed: [], next: ("zhao", .approver), code: .stageNotDue),
      Refused(signed: [], next: ("chen", .verifier), code: .runOfAnotherVerifier),
      Refused(signed: [], next: ("li", .verifier), code: .roleNotHeld),
      Refused(signed: [("wang", .verifier)], next: ("wang", .checker), code: .roleNotHeld),
      Refused(
        signed: [("wang", .verifier), ("chen", .checker)],
        next: ("chen", .approver),
        code: .stageOfTheSamePerson
      ),
    ]
  )
  func refused(_ refused: Refused) async throws {
    let staff = try await Staff()
    let run = try await staff.closedRun()
    for stage in refused.signed { try await staff.sign(run, stage.user, stage.role) }
    let head = try await staff.ledger.head
    let found = await failure { try await staff.sign(run, refused.next.user, refused.next.role) }
    #expect(found?.code == refused.code, "\(String(describing: found))")
    #expect(try await staff.ledger.head == head)
  }

  @Test("An open run, and one for which nobody was signed in, is not signed")
  func notYet() async throws {
    let staff = try await Staff()
    let (nobodys, open) = (try await staff.closedRun(by: nil), try await staff.openRun())
    let first = await failure { try await staff.sign(open, "wang", .verifier) }
    #expect(first?.code == .recordNotClosed)
    let second = await failure { try await staff.sign(nobodys, "wang", .verifier) }
    #expect(second?.code == .runOfAnotherVerifier)
    let third = await failure { try await staff.sign(7, "wang", .verifier) }
    #expect(third?.code == .runUnknown)
  }

  @Test("Nobody signs in a ledger that does not hold")
  func broken() async throws {
    let staff = try await Staff()
    let run = try await staff.closedRun()
    try staff.store.plain().tamper(
      "UPDATE entries SET payload = replace(payload, '12.34', '12.43') WHERE sequence = 9"
    )
    let found = await failure { try await staff.sign(run, "wang", .verifier) }
    #expect(found?.code == .entryBroken)
  }
}
