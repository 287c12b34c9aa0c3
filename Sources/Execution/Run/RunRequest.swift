package import Evidence
package import Procedures

/// What a run is asked to do: decided, and fixed, before anything is switched on.
package struct RunRequest: Sendable {
  /// A file that takes part, with its bytes.
  package struct File: Sendable {
    package var role: String
    package var name: String
    package var bytes: [UInt8]

    package init(role: String, name: String, bytes: [UInt8]) {
      self.role = role
      self.name = name
      self.bytes = bytes
    }
  }

  package var procedure: Procedure
  package var pile: ChargingPile
  package var kind: VerificationKind
  package var plan: PlanRecord
  package var opening: RunOpening
  package var software: SoftwareRecord
  package var files: [File]
  /// The bench's zone, in minutes east of UTC.
  package var zoneMinutes: Int

  package init(
    procedure: Procedure,
    pile: ChargingPile,
    kind: VerificationKind,
    plan: PlanRecord,
    opening: RunOpening,
    software: SoftwareRecord,
    files: [File],
    zoneMinutes: Int
  ) {
    self.procedure = procedure
    self.pile = pile
    self.kind = kind
    self.plan = plan
    self.opening = opening
    self.software = software
    self.files = files
    self.zoneMinutes = zoneMinutes
  }
}
