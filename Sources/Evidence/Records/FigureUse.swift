package import Metrology
package import Wording

/// A figure of the procedure that took part in a verdict, and where it comes from.
package struct FigureUse: Equatable, Sendable, Codable {
  package var name: BilingualText
  package var value: String
  package var provenance: Provenance

  package init(name: BilingualText, value: String, provenance: Provenance) {
    self.name = name
    self.value = value
    self.provenance = provenance
  }
}
