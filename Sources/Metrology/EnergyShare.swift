/// How much of a session's energy had flowed when a tariff boundary came: a share between two
/// bounds, both possible.
package struct EnergyShare: Hashable, Sendable {
  /// 0…1.
  package let least: ExactRatio
  /// `least`…1.
  package let most: ExactRatio

  /// Takes bounds with 0 ≤ least ≤ most ≤ 1.
  package init(least: ExactRatio, most: ExactRatio) throws(MetrologyFault) {
    guard least >= .zero, least <= most, most <= ExactRatio(1) else { throw .shareOutOfRange }
    (self.least, self.most) = (least, most)
  }

  /// Nothing is known of it.
  package static let unknown = EnergyShare(unchecked: .zero, ExactRatio(1))

  private init(unchecked least: ExactRatio, _ most: ExactRatio) {
    (self.least, self.most) = (least, most)
  }

  /// The middle of the two bounds.
  package var middle: ExactRatio {
    get throws(MetrologyFault) { try (least + most) / ExactRatio(2) }
  }

  /// The shares of successive boundaries, narrowed by each other: energy never flows back, so none
  /// is below an earlier one or above a later one.
  ///
  /// Shares that no course of energy can have are a fault.
  static func inOrder(_ shares: [EnergyShare]) throws(MetrologyFault) -> [EnergyShare] {
    var (least, most) = (ExactRatio.zero, ExactRatio(1))
    let floors = shares.map { share in
      least = max(least, share.least)
      return least
    }
    let ceilings = shares.reversed().map { share in
      most = min(most, share.most)
      return most
    }
    var narrowed: [EnergyShare] = []
    for (floor, ceiling) in zip(floors, ceilings.reversed()) {
      guard floor <= ceiling else { throw .sharesOutOfOrder }
      narrowed.append(EnergyShare(unchecked: floor, ceiling))
    }
    return narrowed
  }
}
