package import DataFiles
import Metrology
import Transport
import Wording

extension BenchDefinition {
  /// Reads a bench file against the drivers that exist; every finding is thrown.
  package static func decode(
    _ file: DataFile,
    drivers: DataFolder
  ) throws(Findings) -> BenchDefinition {
    let known = Dictionary(
      uniqueKeysWithValues: InstrumentRole.allCases.map { role in
        (role, drivers.list("Drivers/\(role.rawValue)"))
      }
    )
    return try decode(file, knownDrivers: known)
  }

  /// Reads a bench file against the drivers that were kept with it.
  package static func decode(
    _ file: DataFile,
    drivers: BenchDrivers
  ) throws(Findings) -> BenchDefinition {
    let known = drivers.files.mapValues { driver in
      [String(driver.path.split(separator: "/").last ?? "").replacing(".yaml", with: "")]
    }
    return try decode(file, knownDrivers: known)
  }

  package static func load(
    _ path: String,
    drivers: DataFolder
  ) throws(Findings) -> BenchDefinition {
    try decode(DataFile.read(path), drivers: drivers)
  }

  static func decode(
    _ file: DataFile,
    knownDrivers: [InstrumentRole: [String]]
  ) throws(Findings) -> BenchDefinition {
    try file.decode(rules: rules(knownDrivers: knownDrivers)) { reader in decode(reader) }
  }

  private static func decode(_ reader: MappingReader) -> BenchDefinition? {
    _ = reader.integer("schema", in: 1...1)
    let bench = reader.mapping("bench")
    let number = bench?.text("number")
    let (name, place) = (bench?.bilingual("name"), bench?.bilingual("place"))
    let zone = bench.flatMap(zone)
    let entries = reader.mappings("instruments").map(BenchEntry.decode)
    let isWatched = reader.has("interlock")
    let interlock = isWatched ? reader.mapping("interlock").flatMap(Interlock.decode) : nil
    guard let number, let name, let place, let zone, !entries.contains(where: { $0 == nil }),
      interlock != nil || !isWatched
    else { return nil }
    return BenchDefinition(
      number: number,
      name: name,
      place: place,
      zoneMinutes: zone,
      instruments: entries.compactMap { $0 },
      interlock: interlock
    )
  }

  /// `+08:00` in minutes.
  private static func zone(_ reader: MappingReader) -> Int? {
    guard let text = reader.text("zone") else { return nil }
    // The calendar's own reader of zones, on a date that matters to nobody.
    guard
      text.utf8.count == 6,
      let time = CivilTime(text: "2000-01-01 00:00:00\(text)", zoneMinutes: 0)
    else {
      reader.report(
        "zone",
        BilingualText(zh: "'\(text)' 不是时区", en: "'\(text)' is no zone"),
        remedy: BilingualText(
          zh: "请写与 UTC 的差，如 \"+08:00\"。",
          en: "Write the difference from UTC, such as \"+08:00\"."
        )
      )
      return nil
    }
    return time.zoneMinutes
  }
}

extension BenchEntry {
  fileprivate static func decode(_ reader: MappingReader) -> BenchEntry? {
    let role = reader.choice("role", InstrumentRole.self)
    let (driver, serial) = (reader.text("driver"), reader.text("serial"))
    let link = link(reader)
    let isMeter = role == .referenceMeter
    let accuracyClass = isMeter ? percent(reader, "accuracy-class") : nil
    let repeatability = isMeter ? reader.mapping("repeatability").flatMap(repeatability) : nil
    let certificate =
      isMeter
      ? reader.mapping("calibration-certificate")
      : reader.optionalMapping("calibration-certificate")
    let paper = certificate.flatMap(CalibrationCertificate.decode)
    let protection = role == .load ? reader.mapping("protection").map(protection) : nil
    let isMeasuredThrough = isMeter && reader.has("transducer")
    let transducer =
      isMeasuredThrough ? reader.mapping("transducer").flatMap(Transducer.decode) : nil
    let isWhole = !isMeter || (accuracyClass != nil && repeatability != nil && paper != nil)
    guard let role, let driver, let serial, let link, isWhole,
      transducer != nil || !isMeasuredThrough
    else { return nil }
    return BenchEntry(
      role: role,
      driver: driver,
      link: link,
      serial: serial,
      accuracyClass: accuracyClass,
      repeatability: repeatability,
      certificate: paper,
      protection: protection,
      transducer: transducer
    )
  }

  private static func link(_ reader: MappingReader) -> LinkAddress? {
    guard let text = reader.text("link") else { return nil }
    do throws(Failure) { return try LinkAddress(text) } catch {
      let sentence = error.sentence
      reader.report(
        "link",
        BilingualText(
          zh: sentence.zh.hasSuffix("。") ? String(sentence.zh.dropLast()) : sentence.zh,
          en: sentence.en.hasSuffix(".") ? String(sentence.en.dropLast()) : sentence.en
        ),
        remedy: error.remedy
      )
      return nil
    }
  }

  fileprivate static func percent(_ reader: MappingReader, _ key: String) -> QuantityValue? {
    guard let value = reader.quantity(key, .number) else { return nil }
    guard value.number > .zero, let percent = value.converted(to: .percent) else {
      reader.report(
        key,
        BilingualText(zh: "\(value) 不大于零", en: "\(value) is not above zero"),
        remedy: BilingualText(zh: "请照证书填写，如 0.05 %。", en: "Write it as certified, such as 0.05 %.")
      )
      return nil
    }
    return percent
  }

  private static func repeatability(_ reader: MappingReader) -> Repeatability? {
    let value = percent(reader, "value")
    let readings = reader.integer("readings", in: 2...10_000)
    guard let value, let readings else { return nil }
    return Repeatability(value: value, readings: readings)
  }

  private static func protection(_ reader: MappingReader) -> LoadProtection {
    func claim(_ key: String) -> String? {
      reader.text(key).flatMap { $0 == "none" ? nil : $0 }
    }
    return LoadProtection(
      communicationWatchdog: claim("communication-watchdog"),
      emergencyStop: claim("emergency-stop"),
      protectionLimits: claim("protection-limits")
    )
  }
}

extension Transducer {
  fileprivate static func decode(_ reader: MappingReader) -> Transducer? {
    let (current, voltage) = (ratio(reader, "current-ratio"), ratio(reader, "voltage-ratio"))
    let limit = BenchEntry.percent(reader, "limit")
    let paper = reader.mapping("certificate").flatMap(CalibrationCertificate.decode)
    guard let current, let voltage, let limit, let paper else { return nil }
    return Transducer(
      currentRatio: current,
      voltageRatio: voltage,
      limit: limit,
      certificate: paper
    )
  }

  /// 1 where it is left out: that circuit is connected directly.
  private static func ratio(_ reader: MappingReader, _ key: String) -> QuantityValue? {
    guard reader.has(key) else { return QuantityValue(ExactDecimal(1), .one) }
    guard let number = reader.decimal(key) else { return nil }
    if number > .zero { return QuantityValue(number, .one) }
    reader.report(
      key,
      BilingualText(zh: "\(number) 不大于零", en: "\(number) is not above zero"),
      remedy: BilingualText(
        zh: "请写一次值与二次值之比，如 1000。",
        en: "Write how many times the pile's value is the meter's, such as 1000."
      )
    )
    return nil
  }
}
