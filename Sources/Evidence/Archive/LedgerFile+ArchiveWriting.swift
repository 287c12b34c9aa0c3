import Wording

extension LedgerFile {
  /// Writes a span line by line: what it is, its entries in order, the attachments they cite.
  ///
  /// An entry stands as `{"chain":…,"digest":…,"entry":…}` with its canonical bytes unchanged, so that
  /// whoever has the file alone can compute digests and chain anew. Only the span's own records, or
  /// everything between their first and last entry.
  func write(_ span: ArchiveSpan, all: Bool, to path: String) throws(Failure) -> Digest {
    let part = try PartFolder(beside: path)
    defer { part.remove() }
    let sink = try part.openFile()
    func put(_ line: [UInt8]) throws(Failure) {
      try sink.write(line + CollectionOfOne(UInt8(ascii: "\n")))
    }
    try put(Canonical.bytes(of: ArchiveHeading(span, store: identifier, all: all)))
    let attachments = try writeEntries(span, all: all, put)
    for attachment in attachments {
      let bytes = try self.attachment(attachment)
      try put(Canonical.bytes(of: ArchivedAttachment(attachment, bytes)))
    }
    try sink.close()
    try part.giveFile(name: path)
    return try SM3.digest(ofFile: path)
  }

  /// The attachments that the entries cite, in their order, each once.
  private func writeEntries(
    _ span: ArchiveSpan,
    all: Bool,
    _ put: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> [Digest] {
    let condition = all ? "" : " AND e.run BETWEEN ? AND ?"
    let bounds = [span.entries.lowerBound, span.entries.upperBound]
    let runs = all ? [] : [span.runs.lowerBound, span.runs.upperBound]
    let rows = try Statement(
      "\(EntryRow.selection) WHERE e.sequence BETWEEN ? AND ?\(condition) ORDER BY e.sequence",
      (bounds + runs).map(SQLValue.integer),
      on: connection
    )
    var attachments: [Digest] = []
    while try rows.step() {
      let row = EntryRow(rows)
      _ = try row.checkedChain(from: genesis)
      guard let payload = row.payload else { throw contentGone(row) }
      try put(
        Array(#"{"chain":"\#(row.chain)","digest":"\#(row.digest)","entry":"#.utf8) + payload
          + Array("}".utf8)
      )
      guard let cited = try row.decoded().body.attachment.flatMap({ Digest($0) }) else { continue }
      if !attachments.contains(cited) { attachments.append(cited) }
    }
    return attachments
  }
}

/// The first line of an archive file.
private struct ArchiveHeading: Encodable {
  var format = "assize archive 1"
  var store: String
  var name: String
  var firstRun: Int
  var lastRun: Int
  var firstEntry: Int
  var lastEntry: Int
  /// Whether every entry between the first and the last is here, so that the chain can be followed.
  var isWhole: Bool

  init(_ span: ArchiveSpan, store: String, all: Bool) {
    self.store = store
    name = span.name
    (firstRun, lastRun) = (span.runs.lowerBound, span.runs.upperBound)
    (firstEntry, lastEntry) = (span.entries.lowerBound, span.entries.upperBound)
    isWhole = all
  }
}

/// An attachment at the end of an archive file, in hexadecimal.
private struct ArchivedAttachment: Encodable {
  var attachment: String
  var bytes: String

  init(_ digest: Digest, _ bytes: [UInt8]) {
    attachment = digest.description
    self.bytes = Hexadecimal.text(bytes)
  }
}
