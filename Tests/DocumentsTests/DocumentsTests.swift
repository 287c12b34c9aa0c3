import Documents
import Evidence
import Foundation
import Testing

@Suite("Samples") struct SampleTests {
  @Test("Samples are written where SAMPLES says")
  func writes() throws {
    guard let folder = ProcessInfo.processInfo.environment["SAMPLES"] else { return }
    for (name, record) in [
      ("certificate", SampleRecord.conforming()), ("result-notice", SampleRecord.nonconforming()),
    ] {
      let bytes = try PDFWriter().write(Shipped.pages(record))
      try Data(bytes).write(to: URL(filePath: folder).appending(path: "\(name).pdf"))
    }
  }
}
