/// What a person may answer for in an institution.
package enum Role: String, Sendable, Codable, CaseIterable {
  /// Takes the readings and signs first (检定员).
  case verifier
  /// Signs second, after another's verification (核验员).
  case checker
  /// Signs last; then a document may be issued (批准人).
  case approver
  /// Approves procedures, confirms figures, registers standards (技术负责人).
  case technicalHead = "technical-head"
  /// Archives, hands over, checks what is to be destroyed (档案管理员).
  case recordKeeper = "record-keeper"
  /// Keeps accounts and the institution's data (管理员).
  case administrator
  /// No person: the verification bench, which signs the end of each of its runs.
  case bench

  /// The roles that an account may hold.
  package static let ofPeople = allCases.filter { $0 != .bench }
}
