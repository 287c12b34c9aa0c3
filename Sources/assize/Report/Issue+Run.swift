import Documents
import Evidence
import Execution
import Metrology
import Procedures
import Wording

extension Issue {
  /// Makes what a run that has just closed has earned, with the other connectors of its pile.
  static func documents(
    of run: Int,
    _ preparation: Preparation,
    in folder: String,
    _ session: Session
  ) async throws -> IssuedDocuments {
    let ledger = preparation.ledger
    let record = try await ledger.originalRecord(run)
    guard let closing = record.closing, closing.conclusion.leadsToDocument else {
      return IssuedDocuments()
    }
    let issue = Issue(
      ledger: ledger,
      form: preparation.form,
      period: preparation.request.procedure.period.atMost,
      stamp: try preparation.stamp(),
      folder: folder,
      user: record.opening.user
    )
    do {
      let covered = try await PileRecords.gather(around: run, from: ledger).examined(in: ledger)
      let made = try await issue.make(preparation.document.wish, of: covered)
      return IssuedDocuments(
        paths: [made.document.digest: made.path],
        remarks: [specimen(covered).text(in: session.language)]
      )
    } catch let failure as Failure where failure.code == .connectorsUnexamined {
      return IssuedDocuments(remarks: failure.lines(in: session.language))
    }
  }

  /// What is made is no document yet, and why.
  private static func specimen(_ covered: PileRecords) -> BilingualText {
    let reasons = covered.specimenReasons
    return BilingualText(
      zh: "! 样张，无效：" + reasons.map(\.zh).joined(separator: "；") + "。",
      en: "! SPECIMEN, NOT VALID: " + reasons.map(\.en).joined(separator: "; ") + "."
    )
  }
}
