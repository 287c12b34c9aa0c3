import Console
import Evidence
import Execution
import Wording

extension Workplace {
  func fulfil(_ wish: RunWish) async throws {
    switch wish {
    case .start(let order): try begin(order)
    case .resume(let record): try resume(record)
    case .abandon(let record, let reason): try await abandon(record, reason)
    // What goes to the run itself never comes this far.
    case .stop, .pause, .answer, .press, .keepPresses: break
    }
  }

  private func begin(_ order: VerificationOrder) throws {
    let options = options
    let name = person?.name
    let session = signedIn
    begin(order.answers) { () async throws in
      let words = order.words(options, verifier: session.signedIn == nil ? name : nil)
      let arguments = try Arguments(words, for: .verify)
      var run = try await PreparedRun(VerifyOptions(arguments), session)
      run.preparation.request.files += try order.attachments()
      return run
    }
  }

  private func resume(_ run: Int) throws {
    let (ledger, options, keys) = (try ledger(), options, keys)
    let by = person?.name
    let session = signedIn
    begin([:]) { () async throws in
      let arguments = try Arguments(["\(run)"], for: .resume)
      let person = try await session.signatory(
        arguments,
        in: ledger,
        for: "resume \(run)",
        needing: [.verifier]
      )
      let record = try await ledger.originalRecord(run)
      return try await PreparedRun(
        resuming: record,
        in: ledger,
        by: person?.name ?? by ?? record.opening.verifier ?? "–",
        options.clock,
        keys: keys,
        documents: options.documents
      )
    }
  }

  private func abandon(_ run: Int, _ reason: String) async throws {
    let ledger = try ledger()
    let giving = Abandonment(ledger: ledger, run: run, by: person?.name ?? "–", reason: reason)
    let said = try await giving.carryOut().last
    try await signedIn.sealHead(ledger, in: keys)
    mailbox.post(.run(.abandoned(record: run)))
    if let said { mailbox.post(.said(said)) }
  }

  /// Prepares and performs a run in a task of its own: no wish and no key waits for it.
  private func begin(
    _ answers: [String: VerificationOrder.Prepared],
    _ prepare: @escaping @Sendable () async throws -> PreparedRun
  ) {
    let work = ScreenRun(control: control, mailbox: mailbox, session: signedIn, prepared: answers)
    let before = run
    run = Task.detached {
      await before?.value
      await work.perform(prepare)
    }
  }

  /// The session as the commands know it, with whoever signed in.
  private var signedIn: Session {
    var session = session
    session.signedIn = signatory
    return session
  }
}
