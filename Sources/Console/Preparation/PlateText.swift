/// A nameplate as it was typed, by the keys of a pile's file.
package struct PlateText: Sendable, Equatable {
  package var texts: [String: String]

  package init(_ texts: [String: String]) { self.texts = texts }

  /// The pile's file: what the engine reads, and what findings of the form are about.
  package var yaml: String {
    let nameplate = lines(below: "nameplate."), display = lines(below: "display.")
    let others = ["installed", "time-of-use-charging"].compactMap(line)
    let names = ["client", "station"].compactMap(line)
    return
      (["schema: 1", "nameplate:"] + nameplate + others + ["display:"] + display + connectors
      + names).joined(separator: "\n") + "\n"
  }

  private func lines(below prefix: String) -> [String] {
    PlateField.all.filter { $0.path.hasPrefix(prefix) }.compactMap { line($0.path) }.map {
      "  \($0)"
    }
  }

  private func line(_ path: String) -> String? {
    guard let field = PlateField.all.first(where: { $0.path == path }) else { return nil }
    let text = field.completed(texts[path] ?? "")
    if text.isEmpty || path == "nameplate.phases" && texts["nameplate.kind"] != "ac-spot" {
      return nil
    }
    let key = path.split(separator: ".").last ?? ""
    return "\(key): \(field.form == .words ? Self.quoted(text) : Self.scalar(text))"
  }

  /// An id alone, or with the connector's own largest current behind it.
  private var connectors: [String] {
    let typed = (texts["connectors"] ?? "").replacing("，", with: ",").split(separator: ",")
    let entries = typed.map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
      .filter { !$0.isEmpty }
    guard !entries.isEmpty else { return [] }
    return ["connectors:"]
      + entries.map { words in
        let own = words.count > 1 ? ", maximum-current: \(Self.quoted(words[1]))" : ""
        return "  - { id: \(Self.quoted(words[0]))\(own) }"
      }
  }

  /// Plain where nothing in it means something to YAML.
  private static func scalar(_ text: String) -> String {
    let isPlain = text.allSatisfy { character in
      character.isLetter || character.isNumber || " ./%-".contains(character)
    }
    return isPlain && text.first?.isNumber == true || ["true", "false"].contains(text)
      ? text : quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
