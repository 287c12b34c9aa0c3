package import Metrology

/// Where a driver's statements come from.
package struct DriverSource: Hashable, Sendable {
  package var text: String
  package var status: Provenance.Status
}

/// How far a driver has been run.
package enum DriverTrial: String, CaseIterable, Sendable {
  /// Against nothing: refused for real documents.
  case untried
  /// Against a transcript written from the cited source.
  case transcript
  /// Against the instrument itself.
  case instrument
}
