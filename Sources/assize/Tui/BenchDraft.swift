import Console

/// A bench file to be finished by a person: the example's text with what was found, and `?` wherever
/// only a certificate or a person can say what belongs there.
enum BenchDraft {
  static func text(
    _ example: String,
    _ answers: SetupAnswers,
    _ found: [FoundInstrument]
  ) -> String {
    var (lines, role, isCorrection) = ([String](), "", false)
    for line in example.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let named = value(of: "- role", in: line) { role = named }
      if line.contains("corrections:") { isCorrection = true }
      if isCorrection, line.contains("- {") || line.contains("corrections:") { continue }
      isCorrection = false
      lines.append(filled(line, role, answers, found))
    }
    return lines.joined(separator: "\n")
  }

  private static func filled(
    _ line: String,
    _ role: String,
    _ answers: SetupAnswers,
    _ found: [FoundInstrument]
  ) -> String {
    if role.isEmpty { return ofBench(line, answers) }
    let instrument = found.lazy.compactMap { Found($0) }.first { $0.role == role }
    if let instrument {
      if value(of: "driver", in: line) != nil { return set("driver", instrument.driver, line) }
      if value(of: "link", in: line) != nil { return set("link", instrument.link, line) }
    }
    if value(of: "serial", in: line) != nil {
      return set("serial", instrument.map { "\"\($0.serial)\"" } ?? "\"?\"", line)
    }
    if value(of: "repeatability", in: line) != nil {
      return set("repeatability", "{ value: \"?\", readings: \"?\" }", line)
    }
    let personal = [
      "link", "accuracy-class", "number", "issued-by", "valid-until",
      "calibrated-on",
    ]
    // Nothing protects until somebody says what does.
    if let key = ["emergency-stop", "protection-limits"].first(where: {
      value(of: $0, in: line) != nil
    }) {
      return set(key, "none", line)
    }
    guard let key = personal.first(where: { value(of: $0, in: line) != nil }) else { return line }
    return set(key, "\"?\"", line)
  }

  private static func ofBench(_ line: String, _ answers: SetupAnswers) -> String {
    if value(of: "number", in: line) != nil { return set("number", "\"\(answers.bench)\"", line) }
    if value(of: "place", in: line) != nil {
      return set("place", "{ zh: \"\(answers.place)\", en: \"\(answers.place)\" }", line)
    }
    if value(of: "name", in: line) != nil {
      return set("name", "{ zh: \"\(answers.bench)\", en: \"\(answers.bench)\" }", line)
    }
    return line
  }

  private static func value(of key: String, in line: String) -> String? {
    let text = line.drop { $0 == " " }
    guard text.hasPrefix("\(key): ") else { return nil }
    return String(text.dropFirst(key.count + 2))
  }

  private static func set(_ key: String, _ value: String, _ line: String) -> String {
    let indent = line.prefix { $0 == " " }
    return "\(indent)\(key): \(value)"
  }

  private struct Found {
    var role: String
    var driver: String
    var link: String
    var serial: String

    init?(_ instrument: FoundInstrument) {
      guard case .answered(let identity, let driver?) = instrument.state else { return nil }
      let parts = driver.split(separator: "/").map(String.init)
      guard parts.count == 2 else { return nil }
      (role, self.driver, link) = (parts[0], parts[1], instrument.link)
      let fields = identity.split(separator: ",", omittingEmptySubsequences: false)
      serial = fields.count > 2 ? fields[2].filter { $0 != " " && $0 != "\"" } : "?"
    }
  }
}
