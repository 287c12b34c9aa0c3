import Evidence
import Wording

/// What stands on every page: title, number, page of pages, digests, and the specimen words.
struct PageFrame {
  let subject: DocumentSubject
  let title: BilingualText
  let numberLabel: BilingualText
  let typesetter: Typesetter

  /// A page with its frame around the elements of its body.
  func page(_ body: [PageElement], number: Int, of count: Int) -> Page {
    let offset = Point(Paper.left, Paper.top)
    return Page(
      elements: (subject.isSpecimen ? watermark : []) + head(number, count)
        + body.map { $0.moved(by: offset) } + foot
    )
  }

  private func head(_ number: Int, _ count: Int) -> [PageElement] {
    var setting = Setting(typesetter, from: 40)
    setting.addInline(title, (.frameTitle, .frameEnglish), x: Paper.left, width: 220)
    setting.add("\(numberLabel.line) \(subject.number)", .frame, x: Paper.left, width: 220)
    setting.y = 40
    setting.add("第 \(number) 页 共 \(count) 页", .frame, x: Paper.right - 160, width: 160, .right)
    setting.add(
      "Page \(number) of \(count)",
      .frameEnglish,
      x: Paper.right - 160,
      width: 160,
      .right
    )
    setting.y = 40
    for words in subject.isSpecimen ? [Specimen.words.zh, Specimen.words.en] : [] {
      setting.add(words, .specimen, x: Paper.left, width: Paper.bodyWidth, .centre)
    }
    return setting.elements + [rule(at: 66)]
  }

  private var foot: [PageElement] {
    let record = subject.record
    var setting = Setting(typesetter, from: Paper.height - 52)
    let procedure = record.files.first { $0.role == "procedure" }
    for parts in [
      [
        "原始记录号 Record No. \(subject.records.map { "\($0.number)" }.joined(separator: ", "))",
        digest("审计追踪链头 Chain head", record.chainHead),
        digest("规程文件 Procedure", procedure?.digest),
      ],
      [
        "软件 Software \(record.software?.version ?? "—")",
        digest("计量核心 Metrology core", record.software?.metrologyDigest),
        digest("程序 Executable", record.software?.executableDigest),
      ],
    ] {
      let width = Paper.bodyWidth / Double(parts.count)
      let y = setting.y
      for (index, part) in parts.enumerated() {
        setting.y = y
        let alignments: [Setting.Alignment] = [.left, .centre, .right]
        let x = Paper.left + Double(index) * width
        setting.add(part, .footer, x: x, width: width, alignments[index])
      }
    }
    return setting.elements + [rule(at: Paper.height - 56)]
  }

  private func digest(_ label: String, _ digest: String?) -> String {
    "\(label) \(digest.map(Printed.abbreviated) ?? "—")"
  }

  private func rule(at y: Double) -> PageElement {
    .line(
      PlacedLine(start: Point(Paper.left, y), end: Point(Paper.right, y), width: 0.8, colour: .ink)
    )
  }

  /// Big, across the page and below everything else, so that it hides nothing and nothing hides it.
  private var watermark: [PageElement] {
    Specimen.diagonal(
      in: .a4,
      angle: -52,
      [(Specimen.words.zh, .watermark, 6.0), (Specimen.words.en, .watermarkEnglish, 76)],
      typesetter
    )
  }
}
