import Evidence
import Testing
import Wording

@Suite("Signing in")
struct SigningInTests {
  private let wrong = Array("five quiet words".utf8)

  @Test("The right passphrase lets a person in with their roles, and is recorded")
  func accepted() async throws {
    let staff = try await Staff()
    let wang = try await staff.signIn("wang", needing: [.verifier, .checker])
    #expect(wang.user == "wang" && wang.roles == [.verifier])
    let last = try await staff.ledger.entries(run: nil).last
    #expect(
      last?.body == .signIn(SignInRecord(user: "wang", outcome: .accepted, purpose: "sign"))
    )
  }

  @Test("Wrong passphrases in a row close the account for 1, 2, 4, 8 s and then 15 minutes")
  func slowedDown() async throws {
    let staff = try await Staff()
    let steps: [(at: String, until: String)] = [
      ("00:00", "00:01"), ("00:10", "00:12"), ("00:20", "00:24"), ("00:30", "00:38"),
      ("00:40", "15:40"), ("15:40", "30:40"),
    ]
    for step in steps {
      let found = await failure { _ = try await staff.signIn("wang", wrong, at: step.at) }
      #expect(found?.code == .passphraseWrong, "at \(step.at): \(String(describing: found))")
      let until = Staff.time(step.until)
      #expect(found?.sentence.en.contains(until) == true, "\(String(describing: found))")
      guard
        case .signIn(let record)? = try await staff.ledger.entries(run: nil).last?.body
      else { Issue.record("the wrong passphrase is not recorded"); return }
      #expect(record.outcome == .wrong && record.closedUntil == until)
    }
    // Not even the right one is looked at before, and it leaves nothing in the ledger.
    let before = try await staff.ledger.head
    for moment in ["30:39.9", "00:00"] {
      let found = await failure { _ = try await staff.signIn("wang", at: moment) }
      #expect(found?.code == .accountLocked, "at \(moment)")
      #expect(found?.sentence.en.contains(Staff.time("30:40")) == true)
    }
    #expect(try await staff.ledger.head == before)
    _ = try await staff.signIn("wang", at: "30:40")
    let again = await failure { _ = try await staff.signIn("wang", wrong, at: "31:00") }
    #expect(again?.sentence.en.contains(Staff.time("31:01")) == true, "the row begins anew")
  }

  @Test("A clock set back neither opens a closed account nor shortens the wait")
  func clockSetBack() async throws {
    let staff = try await Staff()
    _ = await failure { _ = try await staff.signIn("li", wrong, at: "20:00") }
    // The calendar of the whole store counts, not the account's alone.
    let found = await failure { _ = try await staff.signIn("wang", wrong, at: "00:30") }
    #expect(
      found?.sentence.en.contains(Staff.time("20:01")) == true,
      "\(String(describing: found))"
    )
    let again = await failure { _ = try await staff.signIn("wang", at: "00:40") }
    #expect(again?.code == .accountLocked)
  }

  @Test("Another person's wrong passphrases close nobody else's account")
  func others() async throws {
    let staff = try await Staff()
    _ = await failure { _ = try await staff.signIn("wang", wrong) }
    _ = try await staff.signIn("li")
  }

  @Test("An administrator's unlocking lets the next passphrase be looked at")
  func unlocked() async throws {
    let staff = try await Staff()
    for minute in 0..<5 {
      _ = await failure { _ = try await staff.signIn("wang", wrong, at: "0\(minute):00") }
    }
    let account = try #require(try await staff.ledger.people()["wang"])
    try await staff.record("wang", account.roles, .unlocked, account.publicKey)
    _ = try await staff.signIn("wang", at: "04:01")
  }

  @Test(
    "Nobody is let in without an account, with a closed one, in a role not held, by another key"
  )
  func refused() async throws {
    let staff = try await Staff()
    let unknown = await failure { _ = try await staff.signIn("nobody") }
    #expect(unknown?.code == .accountUnknown)
    let role = await failure { _ = try await staff.signIn("wang", needing: [.approver]) }
    #expect(role?.code == .roleNotHeld)
    #expect(
      role?.sentence
        == BilingualText(
          zh: "账户 wang 不是批准人。",
          en: "The account 'wang' does not hold the role of approver."
        )
    )
    try await staff.record("wang", [.verifier], .closed, nil)
    let closed = await failure { _ = try await staff.signIn("wang") }
    #expect(closed?.code == .accountClosed)
    let key = try KeyPair.generate().publicKey.pem
    try await staff.record("li", [.checker], .keyChanged, key)
    let other = await failure { _ = try await staff.signIn("li") }
    #expect(other?.code == .keyOfSomebodyElse)
  }
}
