import Metrology
import Transport
import Wording

/// From the text of a reply to a value, strictly.
extension Instrument {
  func field(of reply: String, _ command: DriverCommand, ask: String) throws(Failure) -> String {
    guard let field = command.field else { return reply }
    let (part, count) = field.separator.part(field.number, of: reply)
    guard count == field.count, let part else {
      throw distrusting(
        .replyHasOtherFields(
          reply,
          wanted: field.count,
          found: count,
          to: ask,
          subject
        )
      )
    }
    return String(part)
  }

  func indication(
    _ reply: String,
    of command: DriverCommand,
    ask: String
  ) throws(Failure) -> Indication {
    guard case .quantity(let unit) = command.meaning else {
      throw .commandUnknown(command.name, driver: driver)
    }
    let reply = driver.replyPrefix.map(reply.without) ?? reply
    // What is read back stands alone, also where the value itself is one of a list.
    let raw = ask == command.statement ? try field(of: reply, command, ask: ask) : reply
    let text = try number(in: raw, suffix: command.suffix, ask: ask)
    guard let (number, shown) = ExactDecimal.answer(text) else {
      throw distrusting(.replyIsNoNumber(reply, to: ask, subject))
    }
    let isAnswered = ask == command.statement
    let value = QuantityValue(command.isNegated && isAnswered ? -number : number, unit)
    guard command.covers(value) else {
      throw distrusting(.replyOutOfRange(value, command: command, subject))
    }
    let digits = unit.kind == .energy ? driver.energyDigits : nil
    let step = max(shown, digits.flatMap { number.step(ofDigits: $0) } ?? shown)
    return Indication(raw: raw, value: value, step: step, through: linkText)
  }

  /// The number without its unit; words that stand for no number are told apart.
  private func number(in raw: String, suffix: String?, ask: String) throws(Failure) -> String {
    switch driver.invalidMeaning(of: raw) {
    case .noData: throw .replyHasNoData(raw, to: ask, subject)
    case .overRange: throw .replyIsOverRange(raw, to: ask, subject)
    case nil: break
    }
    if suffix == nil, raw.utf8.allSatisfy(\.isPartOfNumber) { return raw }
    let digits = Substring(raw.utf8.prefix(while: \.isPartOfNumber))
    let rest = raw[digits.endIndex...]
    // Some write `12.5V`, some `12.5 V`, and the sources do not agree on one family.
    let unit = suffix != nil && rest.utf8.first == UInt8(ascii: " ") ? rest.dropFirst() : rest
    if unit == suffix ?? "" { return String(digits) }
    if ExactDecimal(scientific: digits) != nil {
      throw distrusting(.replyHasOtherUnit(raw, wanted: suffix, to: ask, subject))
    }
    return suffix == nil ? raw : String(digits)
  }
}

extension DriverCommand.Field.Separator {
  /// One of a reply's values, from 1, and how many there are; one sign is looked for in bytes, as
  /// most replies have it.
  fileprivate func part(_ number: Int, of reply: String) -> (part: Substring?, count: Int) {
    let sign: UInt8
    switch self {
    case .comma: sign = UInt8(ascii: ",")
    case .semicolon: sign = UInt8(ascii: ";")
    case .blank:
      let parts = reply.split(separator: " ")
      return (parts.indices.contains(number - 1) ? parts[number - 1] : nil, parts.count)
    case .commaAndBlank:
      let parts = reply.split(separator: ", ", omittingEmptySubsequences: false)
      return (parts.indices.contains(number - 1) ? parts[number - 1] : nil, parts.count)
    }
    let bytes = reply.utf8
    var (part, count, start) = (Substring?.none, 1, bytes.startIndex)
    while let end = bytes[start...].firstIndex(of: sign) {
      if count == number { part = reply[start..<end] }
      count += 1
      start = bytes.index(after: end)
    }
    return (count == number ? reply[start...] : part, count)
  }
}

extension DriverDefinition {
  /// What an answer says that is a word, or a number that stands for one.
  package func invalidMeaning(of raw: String) -> InvalidReply.Meaning? {
    // Most answers begin as none of the words does, and need not be compared with them.
    let first = raw.utf8.first { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }
    if let first, (48...57).contains(first),
      !invalidReplies.contains(where: { $0.word.utf8.first == first })
    {
      return nil
    }
    let word = raw.normalisedWord
    return invalidReplies.first { $0.word == word }?.meaning
  }
}

extension String {
  /// The reply behind what the instrument may write before its numbers.
  fileprivate func without(_ prefix: String) -> String {
    utf8.starts(with: prefix.utf8) ? String(Substring(utf8.dropFirst(prefix.utf8.count))) : self
  }

  /// `-9.9100E37` and `9.91E+37` are one word: no sign, no zeros that say nothing.
  var normalisedWord: String {
    let word = uppercased()
    let parts = word.utf8.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      .split(separator: UInt8(ascii: "E"), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let exponent = Int(Substring(parts[1])) else {
      return word.filter { $0 != "+" && $0 != "-" }
    }
    var mantissa = parts[0]
    if mantissa.contains(UInt8(ascii: ".")) {
      while mantissa.last == UInt8(ascii: "0") { mantissa.removeLast() }
    }
    return "\(Substring(mantissa))E\(exponent)"
  }
}

extension UInt8 {
  /// A digit, a sign, a point or the E of an exponent.
  fileprivate var isPartOfNumber: Bool {
    switch self {
    case 48...57, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "E"): true
    default: false
    }
  }
}
