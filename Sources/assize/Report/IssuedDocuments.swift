/// What a run that has closed has earned.
struct IssuedDocuments: Sendable {
  /// The written documents, by digest; empty where none was earned, or not yet.
  var paths: [String: String] = [:]
  /// What must be said of them: that they are specimens and why, or what is still missing.
  var remarks: [String] = []
}
