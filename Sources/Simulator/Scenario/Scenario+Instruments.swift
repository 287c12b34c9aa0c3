import DataFiles
import Wording

extension MeterCharacteristics {
  init?(_ section: MappingReader) {
    let serial = section.text("serial")
    let accuracyClass = section.magnitude("accuracy-class", in: "1")
    let error = section.optionalNumber("error", in: "1")
    let noise = section.magnitude("noise", in: "1")
    let voltageRanges = section.ranges("voltage-ranges", in: "V")
    let currentRanges = section.ranges("current-ranges", in: "A")
    let transducer = section.optionalMapping("transducer").flatMap { Transducer($0) }
    guard let serial, let accuracyClass, let noise else { return nil }
    self.init(
      serial: serial,
      accuracyClass: accuracyClass,
      error: error,
      noise: noise,
      voltageRanges: voltageRanges,
      currentRanges: currentRanges,
      transducer: transducer
    )
  }
}

extension MeterCharacteristics.Transducer {
  fileprivate init?(_ section: MappingReader) {
    let ratios = 1...99_999
    let current = section.optionalInteger("current-ratio", in: ratios)
    let voltage = section.optionalInteger("voltage-ratio", in: ratios)
    guard let limit = section.positive("limit", in: "1") else { return nil }
    self.init(currentRatio: Double(current ?? 1), voltageRatio: Double(voltage ?? 1), limit: limit)
  }
}

extension LoadCharacteristics {
  init?(_ section: MappingReader) {
    let serial = section.text("serial")
    let voltage = section.positive("maximum-voltage", in: "V")
    let current = section.positive("maximum-current", in: "A")
    let power = section.positive("maximum-power", in: "W")
    guard let serial, let voltage, let current, let power else { return nil }
    self.init(
      serial: serial,
      maximumVoltage: voltage,
      maximumCurrent: current,
      maximumPower: power
    )
  }
}

extension MappingReader {
  /// A list of ranges such as `[300 V, 600 V]`, sorted.
  fileprivate func ranges(_ key: String, in unit: String) -> [Double] {
    texts(key).compactMap { text in
      let parts = text.split(separator: " ", omittingEmptySubsequences: false)
      // Digits and a point, as every other number of a file is written.
      let isPlain =
        parts[0].utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
        && parts[0].first != "." && parts[0].last != "."
      if parts.count == 2, parts[1] == unit, isPlain, parts[0].utf8.count <= 18,
        let value = Double(parts[0]), value > 0
      {
        return value
      }
      report(
        key,
        BilingualText(zh: "'\(text)' 不是量程", en: "'\(text)' is not a range"),
        remedy: BilingualText(
          zh: "请写正数、一个空格和 \(unit)，例如 '600 \(unit)'。",
          en: "Write a positive number, one space and \(unit): '600 \(unit)'."
        )
      )
      return nil
    }
    .sorted()
  }
}
