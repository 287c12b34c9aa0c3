import Glibc

/// Follows the chain from entry to entry as the rows lie in the file, without making values of them.
///
/// It says only whether a row holds; `EntryRow` says why one does not.
struct ChainFollower: ~Copyable {
  private let hash = SM3Series()
  /// The chain's value after the last row that held, then the digest of the next payload.
  private let link: UnsafeMutableRawPointer
  private let digits: UnsafeMutableRawPointer
  private let kinds = Dictionary(
    uniqueKeysWithValues: LedgerBody.Kind.allCases.map { ($0.rawValue, $0) }
  )

  init(from genesis: Digest) {
    link = .allocate(byteCount: 2 * Digest.byteCount, alignment: 8)
    digits = .allocate(byteCount: 2 * Digest.byteCount, alignment: 8)
    link.copyMemory(from: genesis.bytes, byteCount: Digest.byteCount)
  }

  deinit {
    link.deallocate()
    digits.deallocate()
  }

  var chain: Digest {
    let bytes = Array(UnsafeRawBufferPointer(start: link, count: Digest.byteCount))
    return Digest(bytes: bytes) ?? SM3.digest([])
  }

  func isAt(_ chain: Digest) -> Bool {
    memcmp(link, chain.bytes, Digest.byteCount) == 0
  }

  /// The kind of the next row, or nil where its digests do not follow or its content does not say what
  /// its columns say.
  ///
  /// A row without content is only followed.
  mutating func follow(_ row: borrowing Statement, sequence: Int) -> LedgerBody.Kind? {
    guard let kind = kinds[row.text(EntryRow.Column.kind)] else { return nil }
    let payloadDigest = link + Digest.byteCount
    if row.isNull(EntryRow.Column.payload) {
      guard let digest = Digest(row.text(EntryRow.Column.digest)) else { return nil }
      payloadDigest.copyMemory(from: digest.bytes, byteCount: Digest.byteCount)
    } else {
      let payload = row.raw(EntryRow.Column.payload)
      guard Self.says(payload, row, kind, sequence) else { return nil }
      hash.write(digestOf: payload, to: payloadDigest)
    }
    guard isWritten(payloadDigest, in: row.raw(EntryRow.Column.digest)) else { return nil }
    hash.write(digestOf: UnsafeRawBufferPointer(start: link, count: 2 * Digest.byteCount), to: link)
    return isWritten(link, in: row.raw(EntryRow.Column.chain)) ? kind : nil
  }

  /// Whether a column spells a digest.
  private func isWritten(
    _ digest: UnsafeMutableRawPointer,
    in column: UnsafeRawBufferPointer
  ) -> Bool {
    guard column.count == 2 * Digest.byteCount else { return false }
    for place in 0..<Digest.byteCount {
      let byte = digest.load(fromByteOffset: place, as: UInt8.self)
      digits.storeBytes(of: Digest.digit(byte >> 4), toByteOffset: 2 * place, as: UInt8.self)
      digits.storeBytes(of: Digest.digit(byte & 15), toByteOffset: 2 * place + 1, as: UInt8.self)
    }
    return column.elementsEqual(UnsafeRawBufferPointer(start: digits, count: column.count))
  }

  /// Whether the one spelling of an entry begins and ends as its columns demand:
  /// `{"at":…,"content":` … `,"kind":…,"run":…,"sequence":…}`.
  private static func says(
    _ payload: UnsafeRawBufferPointer,
    _ row: borrowing Statement,
    _ kind: LedgerBody.Kind,
    _ sequence: Int
  ) -> Bool {
    var start: [UInt8] = []
    start.reserveCapacity(64)
    start += #"{"at":"#.utf8
    CanonicalNode.write(row.text(EntryRow.Column.at), to: &start)
    start += #","content":"#.utf8
    var end: [UInt8] = []
    end.reserveCapacity(64)
    end += #","kind":""#.utf8
    end += kind.rawValue.utf8
    if let run = row.integer(EntryRow.Column.run) {
      end += #"","run":\#(run)"#.utf8
    } else {
      end.append(UInt8(ascii: "\""))
    }
    end += #","sequence":\#(sequence)}"#.utf8
    return payload.count >= start.count + end.count
      && payload.prefix(start.count).elementsEqual(start)
      && payload.suffix(end.count).elementsEqual(end)
  }
}
