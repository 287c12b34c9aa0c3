package import DataFiles
import Wording

extension PileList {
  /// Reads the day's list; throws every finding.
  ///
  /// The files that it names are read when they are needed.
  package static func decode(_ file: DataFile) throws(Findings) -> PileList {
    try file.decode(rules: [namesEachOnce]) { PileList($0) }
  }

  private init?(_ reader: MappingReader) {
    let schema = reader.integer("schema", in: 1...1)
    let entries = reader.mappings("piles").map { Entry($0) }
    reader.finish()
    guard schema != nil, !entries.contains(nil) else { return nil }
    self.init(entries.compactMap(\.self))
  }

  private static let namesEachOnce = Rule<PileList> { list, file in
    list.entries.enumerated().compactMap { place, entry in
      guard list.entries[..<place].contains(entry) else { return nil }
      return Finding(file: file, path: "piles[\(place + 1)]", .listedTwice)
    }
  }
}

extension PileList.Entry {
  /// A file, or serial number and model; both together would contradict each other some day.
  fileprivate init?(_ reader: MappingReader) {
    defer { reader.finish() }
    if reader.has("file") {
      guard let path = reader.text("file") else { return nil }
      self = .file(path)
      return
    }
    let (serial, model) = (reader.text("serial"), reader.text("model"))
    guard let serial, let model else { return nil }
    self = .named(serial: serial, model: model)
  }
}

extension Remark {
  fileprivate static let listedTwice = Remark(
    BilingualText(zh: "清单中已有这一台", en: "the list has this pile already"),
    remedy: BilingualText(zh: "请删除其中一条。", en: "Delete one of the two.")
  )
}
