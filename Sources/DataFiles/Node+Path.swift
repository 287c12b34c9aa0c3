extension Node {
  /// Where a path of keys leads, or the nearest value above it that exists.
  ///
  /// A free key may hold points, so the longest key that fits is taken.
  package func position(at path: String) -> Position {
    position(at: Substring(path)) ?? position
  }

  private func position(at path: Substring) -> Position? {
    if path.isEmpty { return position }
    switch self {
    case .scalar:
      return nil
    case .mapping(let entries, _):
      let fitting = entries.filter { entry in
        path.hasPrefix(entry.key)
          && [nil, ".", "["].contains(path.dropFirst(entry.key.count).first)
      }
      guard let entry = fitting.max(by: { $0.key.count < $1.key.count }) else { return nil }
      let rest = path.dropFirst(entry.key.count)
      return entry.value.position(at: rest.first == "." ? rest.dropFirst() : rest)
        ?? entry.value.position
    case .sequence(let elements, _):
      guard
        path.first == "[", let end = path.firstIndex(of: "]"),
        let place = Int(path.dropFirst().prefix(upTo: end)), elements.indices.contains(place - 1)
      else { return nil }
      let rest = path.suffix(from: path.index(after: end))
      return elements[place - 1].position(at: rest.first == "." ? rest.dropFirst() : rest)
        ?? elements[place - 1].position
    }
  }
}
