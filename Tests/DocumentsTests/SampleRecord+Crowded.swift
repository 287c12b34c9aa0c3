import Evidence
import Metrology
import Wording

extension SampleRecord {
  /// A record with more of everything than a page was drawn for: long names, twelve load points, five
  /// readings each, errors far out of limits.
  static func crowded() -> OriginalRecord {
    var record = nonconforming()
    record.opening.client = String(repeating: "某某新能源汽车充电服务有限公司及其分支机构", count: 6)
    record.opening.place = String(repeating: "A very long place name ", count: 9)
    record.opening.verifier = String(repeating: "Abcdefghij", count: 12)
    record.answers += (1...30).map { crowdedAnswer($0) }
    record.verdicts[1].loadPoints = (1...12).map(crowdedLoadPoint)
    record.verdicts[1].figures += record.verdicts[1].figures + record.verdicts[1].figures
    record.opening.nameplate += (1...9).map {
      LabelledValue(BilingualText(zh: "附加铭牌内容 \($0)", en: "Additional entry \($0)"), "1 … \($0)")
    }
    return record
  }

  private static func crowdedAnswer(_ number: Int) -> AnswerRecord {
    AnswerRecord(
      item: "appearance/extra-\(number)",
      question: BilingualText(
        zh: "第 \(number) 项检查内容，说明文字较长，需要在单元格内换行显示",
        en: "Check \(number), with an explanation that is long enough to need a second line"
      ),
      answer: number.isMultiple(of: 7) ? "no" : "yes",
      isAcceptable: !number.isMultiple(of: 7),
      limit: nil,
      by: "欧阳建国",
      at: "2026-11-21T14:02:30+09:00",
      with: nil,
      source: "answers-file"
    )
  }

  private static func crowdedLoadPoint(_ number: Int) -> LoadPointVerdict {
    var point = operatingError([3]).loadPoints[0]
    point.loadPoint = "p\(number)"
    point.name = BilingualText(zh: "第 \(number) 点", en: "Point \(number)")
    point.rounded = number.isMultiple(of: 2) ? "+25.4" : "-1.3"
    point.readings = (1...5).map { index in
      var reading = point.readings[0]
      reading.reading = index
      reading.error = number.isMultiple(of: 2) ? "+25.441230" : "-1.322600"
      return reading
    }
    return point
  }
}
