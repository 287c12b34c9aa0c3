import Evidence
import Execution
import Wording

/// What performing a run needs beside what was prepared.
struct RunOptions: Sendable {
  /// The guard's own options, without store, run and process.
  var guardWords: [String]
  /// The folder for documents.
  var documents: String
  var isJSON: Bool
  /// Where the bench's key lies.
  var keys: KeyFolder
  /// Nil for a run that begins.
  var resumed: ResumedRun?

  init(
    guardWords: [String],
    documents: String,
    isJSON: Bool,
    keys: KeyFolder,
    resumed: ResumedRun
  ) {
    self.guardWords = guardWords
    self.documents = documents
    self.isJSON = isJSON
    self.keys = keys
    self.resumed = resumed
  }

  init(_ options: VerifyOptions) throws(Failure) {
    guardWords = try options.guardWords()
    documents = options.documents
    isJSON = options.isJSON
    keys = KeyChoice.folder(options.arguments)
    resumed = nil
  }
}
