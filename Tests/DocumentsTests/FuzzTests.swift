import DataFiles
import Documents
import Support
import Testing
import Wording

@Suite("No form traps or hangs the reader, and what is read can be set")
struct DocumentsFuzzTests {
  @Test("A form, and the pages made with it") func form() throws {
    let tokens = [
      "table", "fields", "notes", "plot", "verdicts", "{ zh: 中, en: e }", "certificate",
    ]
    let files = try ByteMutator.shipped(["Certificates/verification.yaml"], tokens: tokens)
    let record = SampleRecord.conforming()
    var accepted = 0
    Fuzz("DocumentForm", sample: 40).files(files) { file in
      let form = try DocumentForm.decode(file)
      accepted += 1
      // Setting costs far more than reading; one in a hundred is set.
      guard accepted % 100 == 1 else { return nil }
      let pages = try? DocumentComposer().compose(
        record: record,
        form: form,
        number: "ZZ-1",
        issuedOn: "2026-11-22",
        period: SampleRecord.period
      )
      return pages.map { $0.pages.isEmpty ? "a document without pages" : nil } ?? nil
    }
  }
}
