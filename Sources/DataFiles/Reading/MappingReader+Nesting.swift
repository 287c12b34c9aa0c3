package import Wording

extension MappingReader {
  package func mapping(_ key: String) -> MappingReader? {
    nested(key, isOptional: false, expecting: .group)
  }

  /// A mapping whose keys the caller can name to somebody who left it out.
  package func mapping(_ key: String, expecting expectation: Expectation) -> MappingReader? {
    nested(key, isOptional: false, expecting: expectation)
  }

  package func optionalMapping(_ key: String) -> MappingReader? {
    nested(key, isOptional: true, expecting: .group)
  }

  /// A text in both languages: `{ zh: …, en: … }`.
  package func bilingual(_ key: String) -> BilingualText? {
    nested(key, isOptional: false, expecting: .bilingual)?.bilingualText()
  }

  package func optionalBilingual(_ key: String) -> BilingualText? {
    nested(key, isOptional: true, expecting: .bilingual)?.bilingualText()
  }

  /// A name: one text for both languages, or `{ zh: …, en: … }`.
  package func name(_ key: String) -> BilingualText? {
    if case .scalar? = node(key) { return text(key).map(BilingualText.init(verbatim:)) }
    return bilingual(key)
  }

  package func optionalName(_ key: String) -> BilingualText? {
    has(key) ? name(key) : optionalBilingual(key)
  }

  /// The mappings of a list; an absent or empty list is reported.
  package func mappings(_ key: String) -> [MappingReader] {
    elements(key, isOptional: false).compactMap { element in
      MappingReader(element.node, at: element.path, in: collector, file: file)
    }
  }

  package func optionalMappings(_ key: String) -> [MappingReader] {
    elements(key, isOptional: true).compactMap { element in
      MappingReader(element.node, at: element.path, in: collector, file: file)
    }
  }

  /// The texts of a list; an absent or empty list is reported.
  package func texts(_ key: String) -> [String] {
    texts(elements(key, isOptional: false))
  }

  package func optionalTexts(_ key: String) -> [String] {
    texts(elements(key, isOptional: true))
  }

  private func texts(_ elements: [(node: Node, path: String)]) -> [String] {
    elements.compactMap { element in
      value(of: element.node, path: element.path, expecting: .text) { text in text }
    }
  }

  private func nested(
    _ key: String,
    isOptional: Bool,
    expecting expectation: Expectation
  ) -> MappingReader? {
    guard let node = node(key) else {
      if !isOptional { report(key, .missing(expectation)) }
      return nil
    }
    if case .scalar(let scalar) = node, scalar.isNull {
      report(key, .empty(expectation))
      return nil
    }
    guard case .mapping = node else {
      report(key, .wrongShape(node, expectation))
      return nil
    }
    return MappingReader(node, at: path(of: key), in: collector, file: file)
  }

  private func elements(_ key: String, isOptional: Bool) -> [(node: Node, path: String)] {
    guard let node = node(key) else {
      if !isOptional { report(key, .missing(.list)) }
      return []
    }
    switch node {
    case .sequence(let elements, _):
      if elements.isEmpty, !isOptional { report(key, .empty(.list)) }
      return elements.enumerated().map { ($0.element, "\(path(of: key))[\($0.offset + 1)]") }
    case .scalar(let scalar) where scalar.isNull:
      report(key, .empty(.list))
      return []
    default:
      report(key, .wrongShape(node, .list))
      return []
    }
  }

  private func bilingualText() -> BilingualText? {
    let (zh, en) = (text("zh"), text("en"))
    finish()
    guard let zh, let en else { return nil }
    return BilingualText(zh: zh, en: en)
  }
}
