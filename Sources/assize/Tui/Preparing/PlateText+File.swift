import Console
import DataFiles

extension PlateText {
  /// A pile's file as the form shows it; what the form does not ask for is left out.
  init(of file: DataFile) {
    var texts: [String: String] = [:]
    Self.collect(file.root, at: "", into: &texts)
    self.init(texts.filter { path, _ in PlateField.all.contains { $0.path == path } })
  }

  private static func collect(_ node: Node, at path: String, into texts: inout [String: String]) {
    switch node {
    case .scalar(let scalar): texts[path] = scalar.text
    case .mapping(let entries, _):
      for entry in entries {
        collect(entry.value, at: path.isEmpty ? entry.key : "\(path).\(entry.key)", into: &texts)
        // A name in two languages stands in a form in the first.
        if entry.key == "zh", case .scalar(let scalar) = entry.value { texts[path] = scalar.text }
      }
    case .sequence(let elements, _):
      guard path == "connectors" else { return }
      texts[path] = elements.map(Self.connector).joined(separator: ", ")
    }
  }

  /// `B` or `B 63 A`.
  private static func connector(_ node: Node) -> String {
    guard case .mapping(let entries, _) = node else { return "" }
    return ["id", "maximum-current"].compactMap { key in
      guard case .scalar(let scalar)? = entries.first(where: { $0.key == key })?.value else {
        return nil
      }
      return scalar.text
    }.joined(separator: " ")
  }
}
