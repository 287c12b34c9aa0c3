import Evidence
import Wording

/// What identifies this software on every document.
enum SoftwareIdentity {
  static let version = "0.1.0"

  static func current() throws(Failure) -> SoftwareRecord {
    SoftwareRecord(
      version: version,
      metrologyDigest: metrologyDigest,
      executableDigest: "\(try SM3.digest(ofFile: "/proc/self/exe"))"
    )
  }
}
