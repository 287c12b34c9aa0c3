package import Metrology

/// What holds for a pile installed before a date, whose nameplate need not state it.
package struct OlderPileRule: Hashable, Sendable {
  package var installedBefore: Figure<CivilDate>
  package var resolution: Figure<QuantityValue>
  package var maximumCurrent: Figure<LoadExpression>
  package var minimumCurrent: Figure<LoadExpression>
}
