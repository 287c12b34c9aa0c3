package import Metrology

/// How the pile shows energy.
package struct PileDisplay: Hashable, Sendable {
  package enum EnergyRegister: String, Hashable, Sendable, Codable, CaseIterable {
    /// Starts at 0 with each session.
    case session
    /// Is never reset.
    case cumulative
  }

  package enum Reading: String, Hashable, Sendable, Codable, CaseIterable {
    case truncated, rounded
  }

  package var energyRegister: EnergyRegister
  package var resolution: QuantityValue
  package var reading: Reading
  /// The period with which the display is renewed.
  package var refresh: QuantityValue
  package var showsClock: Bool

  /// The register as an uncertainty budget needs it.
  package var register: RegisterComparison.PileRegister {
    switch (energyRegister, reading) {
    case (.cumulative, _): .cumulative
    case (.session, .truncated): .truncatedSession
    case (.session, .rounded): .roundedSession
    }
  }
}
