/// A procedure file as the technical head approved it; a changed file is not approved.
package struct ProcedureApproval: Equatable, Sendable, Codable {
  /// The procedure's id, `jjg-1149-2022`.
  package var procedure: String
  /// SM3 of the file, lower-case hexadecimal.
  package var digest: String

  package init(
    procedure: String,
    digest: String
  ) {
    self.procedure = procedure
    self.digest = digest
  }
}
