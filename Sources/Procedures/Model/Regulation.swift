package import Metrology
package import Wording

/// The printed text that a procedure is the file of (检定规程).
package struct Regulation: Hashable, Sendable {
  /// `JJG 1149-2022`.
  package var number: String
  package var title: BilingualText
  package var edition: String
  /// A trial edition will be replaced.
  package var isTrial: Bool
  package var replaces: String?
  package var issued: Figure<CivilDate>
  package var inForce: Figure<CivilDate>
}
