/// Told of the place of work being set up.
package enum SetupNews: Sendable {
  case proposed(folder: String, verifier: String)
  /// The links that will be asked.
  case looking([String])
  case found(FoundInstrument)
  case written(path: String)
  /// The simulated bench is up, and everything opened from now on works with it.
  case practising
}
