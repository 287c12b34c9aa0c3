package import Metrology

extension MappingReader {
  /// Reads a scalar and converts it; nil is reported, or an absent optional.
  func value<Value>(
    _ key: String,
    isOptional: Bool,
    expecting expectation: Expectation,
    _ convert: (String) throws(Remark) -> Value
  ) -> Value? {
    guard let node = node(key) else {
      if !isOptional { report(key, .missing(expectation)) }
      return nil
    }
    return value(of: node, path: path(of: key), expecting: expectation, convert)
  }

  func value<Value>(
    of node: Node,
    path: String,
    expecting expectation: Expectation,
    _ convert: (String) throws(Remark) -> Value
  ) -> Value? {
    do throws(Remark) {
      guard case .scalar(let scalar) = node else { throw .wrongShape(node, expectation) }
      if scalar.isNull || scalar.text.allSatisfy(\.isWhitespace) { throw .empty(expectation) }
      return try convert(scalar.text)
    } catch {
      report(error, at: node.position, path: path)
      return nil
    }
  }

  /// A scalar that the caller converts; its remark becomes a finding.
  package func converted<Value>(
    _ key: String,
    isOptional: Bool = false,
    expecting expectation: Expectation,
    _ convert: (String) throws(Remark) -> Value
  ) -> Value? {
    value(key, isOptional: isOptional, expecting: expectation, convert)
  }

  /// A day, `2026-11-21`.
  package func date(_ key: String) -> CivilDate? {
    value(key, isOptional: false, expecting: .date, Convert.date)
  }

  package func optionalDate(_ key: String) -> CivilDate? {
    value(key, isOptional: true, expecting: .date, Convert.date)
  }

  package func text(_ key: String) -> String? {
    value(key, isOptional: false, expecting: .text, Convert.text)
  }

  package func optionalText(_ key: String) -> String? {
    value(key, isOptional: true, expecting: .text, Convert.text)
  }

  /// True and false only: `yes`, `on` and the like mean different things in different YAML versions.
  package func boolean(_ key: String) -> Bool? {
    value(key, isOptional: false, expecting: .boolean, Convert.boolean)
  }

  package func optionalBoolean(_ key: String) -> Bool? {
    value(key, isOptional: true, expecting: .boolean, Convert.boolean)
  }

  package func decimal(_ key: String) -> ExactDecimal? {
    value(key, isOptional: false, expecting: .decimal, Convert.decimal)
  }

  package func optionalDecimal(_ key: String) -> ExactDecimal? {
    value(key, isOptional: true, expecting: .decimal, Convert.decimal)
  }

  package func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    value(key, isOptional: false, expecting: .integer(range)) { text throws(Remark) in
      try Convert.integer(text, in: range)
    }
  }

  package func optionalInteger(_ key: String, in range: ClosedRange<Int>) -> Int? {
    value(key, isOptional: true, expecting: .integer(range)) { text throws(Remark) in
      try Convert.integer(text, in: range)
    }
  }

  package func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String,
    _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    value(key, isOptional: false, expecting: .choice(Convert.words(type))) { text throws(Remark) in
      try Convert.choice(text, type)
    }
  }

  package func optionalChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String,
    _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    value(key, isOptional: true, expecting: .choice(Convert.words(type))) { text throws(Remark) in
      try Convert.choice(text, type)
    }
  }
}
