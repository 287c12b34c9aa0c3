import Wording

/// The first 100 bytes of an SQLite file, in which a store is recognised before it is touched.
///
/// See sqlite.org/fileformat2.html, 1.3. The store is made before it is switched to WAL, so that the
/// marks stand in the file itself from its first day.
struct StoreHeader {
  static let byteCount = 100

  /// An empty file: a store whose making was cut off, or never begun.
  let isEmpty: Bool

  init(_ bytes: [UInt8], store: String) throws(Failure) {
    isEmpty = bytes.isEmpty
    if isEmpty { return }
    guard bytes.count == Self.byteCount, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .storeForeign(
        store,
        because: BilingualText(
          zh: "ledger.sqlite 不是 SQLite 文件",
          en: "ledger.sqlite is no SQLite file"
        )
      )
    }
    guard Self.number(bytes[68..<72]) == Schema.applicationIdentifier else {
      throw .storeForeign(
        store,
        because: BilingualText(
          zh: "ledger.sqlite 属于另一个程序",
          en: "ledger.sqlite belongs to another program"
        )
      )
    }
    let version = Self.number(bytes[60..<64])
    if version > Schema.version { throw .storeNewer(store, schema: version) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
