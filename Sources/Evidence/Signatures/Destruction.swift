/// Records whose contents may go, because their time is over.
///
/// The record keeper has checked them and the technical head has signed. The chain stays, because it
/// covers digests.
package struct Destruction: Equatable, Sendable, Codable {
  package var firstRun: Int
  package var lastRun: Int
  /// Digests of the attachments that no other record cites.
  package var attachments: [String]
  /// SM3 over sequence, record, kind and time of every entry that loses its content.
  package var outline: String
  package var reason: String

  package init(
    firstRun: Int,
    lastRun: Int,
    attachments: [String],
    outline: String,
    reason: String
  ) {
    self.firstRun = firstRun
    self.lastRun = lastRun
    self.attachments = attachments
    self.outline = outline
    self.reason = reason
  }
}
