/// Serves one instrument on its line until the bench stops.
protocol InstrumentServer: Sendable {
  /// As a bench file writes it: `tcp://127.0.0.1:43211`, `pty:///dev/pts/3`.
  var link: String { get }
  /// Returns once the bench stops and every connection has ended.
  func serve()
}
