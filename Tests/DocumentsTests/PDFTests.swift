import Documents
import Evidence
import Foundation
import Testing
import Wording

/// Looks at the file with poppler's programs (Debian package poppler-utils), as a reader would.
@Suite("PDF") struct PDFTests {
  private static let records = [SampleRecord.conforming(), SampleRecord.nonconforming()]

  @Test("The file is A4 with every font embedded and its text selectable", arguments: records)
  func asAReaderSeesIt(_ record: OriginalRecord) throws {
    let pages = try Shipped.pages(record)
    let file = try TemporaryPDF(PDFWriter().write(pages))
    let info = try file.ask("pdfinfo", "-rawdates")
    #expect(info.contains("CreationDate:    20261121145240+08'00"))
    #expect(info.contains("(A4)"))
    #expect(info.contains("Pages:           \(pages.pageCount)"))
    #expect(info.contains("Title:           \(pages.title.zh)"))
    #expect(info.contains("Author:          检定机构名称"))
    let fonts = try file.ask("pdffonts").split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      let columns = font.split(separator: " ").suffix(5)
      #expect(Array(columns.prefix(3)) == ["yes", "yes", "yes"], "not embedded: \(font)")
      #expect(font.contains("NotoSansCJKsc") || font.contains("NotoSerifCJKsc"))
    }
  }

  @Test("Every page of the file says in selectable text that it is a specimen", arguments: records)
  func specimen(_ record: OriginalRecord) throws {
    let pages = try Shipped.pages(record)
    let file = try TemporaryPDF(PDFWriter().write(pages))
    let texts = try file.ask("pdftotext", output: "-")
      .filter { $0 != " " }
      .split(separator: "\u{0C}", omittingEmptySubsequences: true)
    #expect(texts.count == pages.pageCount)
    for (index, text) in texts.enumerated() {
      #expect(text.contains("样张无效"))
      #expect(text.contains("SPECIMEN,NOTVALID"))
      #expect(text.contains("第\(index + 1)页共\(pages.pageCount)页"))
    }
    #expect(texts[0].contains(record.opening.client ?? "?"))
    #expect(texts.joined().contains("以下空白"))
  }

  @Test("The same record makes the same bytes, twice", arguments: records)
  func sameBytes(_ record: OriginalRecord) throws {
    let first = try PDFWriter().write(Shipped.pages(record))
    let second = try PDFWriter().write(Shipped.pages(record))
    #expect(first == second)
    #expect(first.starts(with: Array("%PDF-1.".utf8)))
  }

  @Test("Pages can be made into files on several threads at once")
  func severalThreads() async throws {
    let pages = try Shipped.pages(SampleRecord.conforming())
    let expected = try PDFWriter().write(pages)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<4 { group.addTask { try PDFWriter().write(pages) } }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }
}

/// A PDF in a file of its own, removed with this value.
private final class TemporaryPDF {
  private let url = FileManager.default.temporaryDirectory
    .appending(path: "assize-\(UUID().uuidString).pdf")

  init(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: url)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// What a program says about the file.
  func ask(_ program: String, _ options: String..., output: String? = nil) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/\(program)")
    process.arguments = options + [url.path] + (output.map { [$0] } ?? [])
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program) failed; is poppler-utils installed?")
    return String(decoding: data, as: UTF8.self)
  }
}
