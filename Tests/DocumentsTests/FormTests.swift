import DataFiles
import Documents
import Foundation
import Testing
import Wording

@Suite("Document form") struct FormTests {
  static let path = Shipped.package.appending(path: "Certificates/verification.yaml").path

  @Test("The shipped form keeps every rule")
  func shipped() throws {
    let form = try Shipped.form()
    #expect(DocumentForm.rules.findings(in: form, file: "form.yaml") == [])
    #expect(form.id == "verification")
    #expect(form.sections.count > 10)
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var says: String
    var testDescription: String { says }
  }

  static let mistakes = [
    Mistake(
      old: "shows: pile.model }",
      new: "shows: pile.modle }",
      says:
        "sections[1].fields[3].shows: 'pile.modle' is not one of the choices. Did you mean 'pile.model'?"
    ),
    Mistake(
      old: "rows: readings",
      new: "rows: reading",
      says: "rows: 'reading' is not one of the choices. Did you mean 'readings'?"
    ),
    Mistake(
      old: "shows: pile-start }",
      new: "shows: pile-stat }",
      says: "columns[5].shows: 'pile-stat' is not one of the choices. Did you mean 'pile-start'?"
    ),
    Mistake(
      old: "shows: valid-until, only: certificate }",
      new: "shows: valid-until }",
      says:
        "sections[1].fields[10].shows: a document other than a certificate or a label has no valid-until date."
    ),
    Mistake(
      old: "    rows: figures\n",
      new: "    rows: earlier-runs\n",
      says: "is not one of the choices"
    ),
    Mistake(
      old: "    shows: specimen-reasons\n",
      new: "    shows: error-plot\n",
      says: "sections: no section of the certificate shows specimen-reasons. Add one"
    ),
    Mistake(
      old: "    source: inside-page\n",
      new: "    source: inside-pag\n",
      says: ".source: 'inside-pag' is not one of the choices. Did you mean 'inside-page'?"
    ),
    Mistake(old: "at-foot: true", new: "at-fot: true", says: "Did you mean 'at-foot'?"),
    Mistake(
      old: "zh: 以下空白, en: End of document",
      new: "zh: 以下空白",
      says: "end-mark.en: the key is missing"
    ),
  ]

  @Test(
    "A mistake in a form is found, with its place and the word that was meant",
    arguments: mistakes
  )
  func finds(_ mistake: Mistake) throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    let changed = text.replacingOccurrences(of: mistake.old, with: mistake.new)
    #expect(changed != text, "the shipped form no longer holds '\(mistake.old)'")
    let findings = #expect(throws: Findings.self) {
      _ = try DocumentForm.decode(DataFile.parse(changed, path: "form.yaml"))
    }
    let lines = findings?.lines(in: .english) ?? []
    #expect(lines.contains { $0.contains(mistake.says) }, "found instead: \(lines)")
    #expect(lines.allSatisfy { $0.hasPrefix("form.yaml:") })
  }

  @Test("Wording changes without code")
  func wording() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
      .replacingOccurrences(of: "zh: 工作误差, en: Operating error", with: "zh: 基本误差, en: Basic error")
    let form = try DocumentForm.decode(DataFile.parse(text, path: "form.yaml"))
    let pages = try DocumentComposer().compose(
      record: SampleRecord.conforming(),
      form: form,
      number: "ZZ-1",
      issuedOn: "2026-11-22",
      period: SampleRecord.period
    )
    #expect(pages.plainText.contains("基本误差  Basic error"))
  }
}
