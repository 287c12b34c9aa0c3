import Glibc

/// A file descriptor with exactly one owner; closed when the owner lets go of it.
package struct Descriptor: ~Copyable, Sendable {
  package let rawValue: CInt

  package init(adopting rawValue: CInt) {
    self.rawValue = rawValue
  }

  deinit {
    close(rawValue)
  }
}
