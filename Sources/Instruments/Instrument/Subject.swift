import Wording

/// Which instrument a failure is about: its role on the bench, and in causes its link.
struct Subject: Sendable {
  var name: BilingualText
  var link: String

  /// The name at the beginning of an English sentence.
  var The: String { "The \(name.en)" }
}
