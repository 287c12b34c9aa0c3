import DataFiles
import Metrology
import Wording

extension Tariff {
  /// The periods below a key that may be absent; what they do not cover, or cover twice, is reported.
  static func read(_ reader: MappingReader, _ key: String) -> Tariff? {
    let readers = reader.optionalMappings(key)
    let periods = readers.compactMap { TariffPeriod($0) }
    guard !readers.isEmpty, periods.count == readers.count else { return nil }
    do throws(MetrologyFault) {
      return try Tariff(periods)
    } catch {
      switch error {
      case .tariffPeriod(let place, let problem):
        readers[place].report(problem.key, Remark.tariffPeriod(problem))
      case .tariffOverlap(_, let second, let from, let until):
        readers[second].report("from", .tariffOverlap(from, until))
      case .tariffGap(let from, let until): reader.report(key, .tariffGap(from, until))
      default: reader.report(key, .tariffUnreadable)
      }
      return nil
    }
  }
}

extension TariffPeriod {
  fileprivate init?(_ reader: MappingReader) {
    let name = reader.optionalText("name")
    let from = reader.timeOfDay("from")
    let until = reader.timeOfDay("until")
    let electricity = reader.quantity("electricity", .price)
    let service = reader.quantity("service", .price)
    reader.finish()
    guard let from, let until, let electricity, let service else { return nil }
    self.init(name: name, from: from, until: until, electricity: electricity, service: service)
  }
}

extension TariffPeriod.Problem {
  /// The key that is most likely wrong.
  fileprivate var key: String {
    switch self {
    case .empty: "until"
    case .startsAtEndOfDay: "from"
    case .priceOfWrongKind, .negativePrice, .tooManyPricePlaces: "electricity"
    }
  }
}

extension AmountDisplay {
  init?(_ reader: MappingReader) {
    let resolution = reader.positive("resolution", .money)
    let rounding = reader.choice("rounding", AmountRounding.self)
    let parts = reader.choice("parts", PaymentInputs.RoundedFees.self)
    reader.finish()
    guard let resolution, let rounding, let parts else { return nil }
    self.init(resolution: resolution, rounding: rounding, parts: parts)
  }
}

extension MappingReader {
  fileprivate func timeOfDay(_ key: String) -> TimeOfDay? {
    converted(key, expecting: .timeOfDay) { text throws(Remark) in
      guard let value = TimeOfDay(text) else { throw .notAValue(text, .timeOfDay) }
      return value
    }
  }
}

extension Expectation {
  fileprivate static let timeOfDay = Expectation(
    name: BilingualText(zh: "时刻", en: "a time of day"),
    remedy: BilingualText(
      zh: "请写 \"08:30\"；一天的终点写 \"24:00\"。",
      en: "Write \"08:30\", and \"24:00\" for the end of the day."
    )
  )
}

extension Remark {
  fileprivate static func tariffPeriod(_ problem: TariffPeriod.Problem) -> Remark {
    switch problem {
    case .empty:
      Remark(
        BilingualText(zh: "时段没有长度", en: "the period has no length"),
        remedy: BilingualText(
          zh: "请核对 from 和 until；全天写 \"00:00\" 到 \"24:00\"。",
          en: "Check from and until; a whole day is \"00:00\" to \"24:00\"."
        )
      )
    case .startsAtEndOfDay:
      Remark(
        BilingualText(zh: "24:00 不能是起点", en: "24:00 starts no period"),
        remedy: BilingualText(zh: "请写 \"00:00\"。", en: "Write \"00:00\".")
      )
    case .priceOfWrongKind, .negativePrice, .tooManyPricePlaces:
      Remark(
        BilingualText(
          zh: "电价或服务费为负，或多于 4 位小数",
          en: "a price is below zero or has more than four decimals"
        ),
        remedy: BilingualText(
          zh: "请按公示的价格写 electricity 和 service，如 0.6250 yuan/kWh。",
          en: "Write electricity and service as they are posted, such as 0.6250 yuan/kWh."
        )
      )
    }
  }

  fileprivate static func tariffOverlap(_ from: TimeOfDay, _ until: TimeOfDay) -> Remark {
    Remark(
      BilingualText(
        zh: "\(from) 到 \(until) 有两个价格",
        en: "from \(from) until \(until) there are two prices"
      ),
      remedy: BilingualText(
        zh: "请核对各时段的 from 和 until：一天只能覆盖一次。",
        en: "Check from and until of the periods: they cover the day once."
      )
    )
  }

  fileprivate static func tariffGap(_ from: TimeOfDay, _ until: TimeOfDay) -> Remark {
    Remark(
      BilingualText(
        zh: "\(from) 到 \(until) 没有价格",
        en: "from \(from) until \(until) there is no price"
      ),
      remedy: BilingualText(
        zh: "请补上时段：各时段合起来正好一天。",
        en: "Add a period: together they are one whole day."
      )
    )
  }

  fileprivate static let tariffUnreadable = Remark(
    BilingualText(zh: "不是一天的分时电价", en: "these are not the prices of a day"),
    remedy: BilingualText(
      zh: "请核对各时段的时刻和价格。",
      en: "Check times and prices of the periods."
    )
  )
}
