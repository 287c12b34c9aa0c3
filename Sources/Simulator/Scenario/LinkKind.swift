/// How a simulated instrument is reached.
package enum LinkKind: String, Sendable, CaseIterable {
  case tcp, pty
}
