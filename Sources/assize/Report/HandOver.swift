import Evidence
import Wording

/// Records put together for somebody else: their entries, their documents, a catalogue and a receipt.
struct HandOver {
  var ledger: Ledger
  var runs: ClosedRange<Int>
  var folder: String

  /// Writes the set and returns where the receipt is.
  func write(in language: Language, at stamp: String) async throws -> String {
    var files: [(name: String, digest: String)] = []
    let entries = "records-\(runs.lowerBound)-\(runs.upperBound).jsonl"
    let (_, digest) = try await ledger.handOver(runs, into: "\(folder)/\(entries)")
    files.append((entries, digest.description))
    for run in runs {
      for document in try await ledger.documents(of: run) {
        let name = "\(document.number).pdf"
        try WholeFile.write(try await ledger.attachment(document.digest), to: "\(folder)/\(name)")
        files.append((name, document.digest))
      }
    }
    let lines = try await ledger.catalogue().filter { runs.contains($0.run) }
    let catalogue = CatalogueTable.lines(lines, language).joined(separator: "\n") + "\n"
    try WholeFile.write(Array(catalogue.utf8), to: "\(folder)/catalogue.txt")
    files.append(("catalogue.txt", SM3.digest(Array(catalogue.utf8)).description))
    let receipt = "\(folder)/receipt.txt"
    let text = try await self.receipt(files, at: stamp).map { $0.text(in: language) + "\n" }
      .joined()
    try WholeFile.write(Array(text.utf8), to: receipt)
    return receipt
  }

  private func receipt(
    _ files: [(name: String, digest: String)],
    at stamp: String
  ) async throws -> [BilingualText] {
    let head = try await ledger.head
    let institution = try await ledger.institution()?.name
    let (first, last) = (runs.lowerBound, runs.upperBound)
    return [
      BilingualText(zh: "移交签收单", en: "Receipt of records handed over"),
      BilingualText(
        zh: "移交方：\(institution?.zh ?? "")",
        en: "From: \(institution?.en ?? "")"
      ),
      BilingualText(
        zh: "原始记录 \(first) 至 \(last)，\(stamp)",
        en: "Records \(first) to \(last), \(stamp)"
      ),
      BilingualText(
        zh: "审计追踪链首（第 \(head.sequence) 条）：\(head.chain)",
        en: "Head of the ledger (entry \(head.sequence)): \(head.chain)"
      ),
      BilingualText(zh: "文件及其 SM3：", en: "Files and their SM3:"),
    ] + files.map { BilingualText(verbatim: "  \($0.digest)  \($0.name)") } + [
      BilingualText(
        zh: "移交人（签字、日期）：________________",
        en: "Handed over by (signature, date): ________________"
      ),
      BilingualText(
        zh: "接收人（签字、日期）：________________",
        en: "Received by (signature, date): ________________"
      ),
    ]
  }
}
