import DataFiles
import Wording

extension DailyTariff {
  /// A `tariff` of periods, or one `price` for the whole day.
  init?(_ section: MappingReader) {
    guard section.has("tariff") else {
      guard let price = section.magnitude("price", in: "yuan/kWh") else { return nil }
      self = .allDay(price)
      return
    }
    let entries = section.mappings("tariff")
    let written = entries.compactMap { WrittenPeriod($0) }
    guard let first = written.first, written.count == entries.count else { return nil }
    self.init(first.period, written.dropFirst().map(\.period))
    let ordered = written.sorted { $0.period.from < $1.period.from }
    let gap = zip(ordered, ordered.dropFirst() + [ordered[0]]).first { !$0.isFollowed(by: $1) }
    let length = written.map(\.length).reduce(0, +)
    guard gap == nil, length == WrittenPeriod.day else {
      section.reportIncompleteDay()
      return nil
    }
  }

  private struct WrittenPeriod {
    static let day = 1440
    var period: Period
    /// In minutes of the day.
    var until: Int

    init?(_ entry: MappingReader) {
      let from = entry.timeOfDay("from", latest: Self.day - 1)
      let until = entry.timeOfDay("until", latest: Self.day)
      let electricity = entry.magnitude("electricity", in: "yuan/kWh")
      let service = entry.magnitude("service", in: "yuan/kWh")
      guard let from, let until, let electricity, let service else { return nil }
      period = Period(from: from, electricity: electricity, service: service)
      self.until = until
    }

    /// In minutes; a period that ends when it begins lasts a day.
    var length: Int { (until - period.from + 2 * Self.day - 1) % Self.day + 1 }

    func isFollowed(by next: WrittenPeriod) -> Bool { until % Self.day == next.period.from }
  }
}

extension AmountDisplay {
  /// Nil, with a finding, where `amount` says what it cannot; rounded to the fen where it is absent.
  init?(_ pile: MappingReader) {
    guard pile.has("amount") else {
      self = .usual
      return
    }
    guard let section = pile.mapping("amount") else { return nil }
    let resolution = section.positive("resolution", in: "yuan")
    let reading = section.choice("reading", PileCharacteristics.Reading.self)
    let fees = section.has("fees") ? section.choice("fees", Fees.self) : .together
    guard let resolution, let reading, let fees else { return nil }
    self.init(resolution: resolution, reading: reading, fees: fees)
  }
}

extension MappingReader {
  fileprivate func reportIncompleteDay() {
    report(
      "tariff",
      BilingualText(
        zh: "各时段没有恰好覆盖 24 小时一次",
        en: "the periods do not cover 24 hours exactly once"
      ),
      remedy: BilingualText(
        zh: "请让每一时段在下一时段开始时结束，末段可跨零点。",
        en: "Let each period end where the next one begins; one may reach across midnight."
      )
    )
  }

  /// Reads `08:30` as minutes of the day.
  fileprivate func timeOfDay(_ key: String, latest: Int) -> Int? {
    guard let text = text(key) else { return nil }
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    let isPlain = fields.allSatisfy {
      $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) }
    }
    let numbers = fields.compactMap { Int($0) }
    if isPlain, numbers.count == 2, numbers[1] < 60 {
      let minutes = numbers[0] * 60 + numbers[1]
      if minutes <= latest { return minutes }
    }
    report(
      key,
      BilingualText(zh: "'\(text)' 不是一天中的时刻", en: "'\(text)' is not a time of day"),
      remedy: BilingualText(
        zh: "请写成 '08:30'；结束时刻可写 '24:00'。",
        en: "Write it as '08:30'; a period may end at '24:00'."
      )
    )
    return nil
  }
}
