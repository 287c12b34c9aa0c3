/// A file that took part in a run; its bytes are kept as an attachment under its digest.
package struct FileRecord: Equatable, Sendable, Codable {
  /// `procedure`, `bench`, `pile`, `answers`, `driver`, `form`, `photograph` or `remarks`.
  package var role: String
  package var name: String
  /// SM3 in lower-case hexadecimal.
  package var digest: String

  package init(role: String, name: String, digest: String) {
    self.role = role
    self.name = name
    self.digest = digest
  }
}
