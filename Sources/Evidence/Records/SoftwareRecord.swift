/// Which software ran: SM3 digests in lower-case hexadecimal.
package struct SoftwareRecord: Equatable, Sendable, Codable {
  package var version: String
  /// Over Sources/Metrology, taken when the program was built.
  package var metrologyDigest: String
  /// Over the running executable file.
  package var executableDigest: String

  package init(version: String, metrologyDigest: String, executableDigest: String) {
    self.version = version
    self.metrologyDigest = metrologyDigest
    self.executableDigest = executableDigest
  }
}
