package import Wording

/// A key with its words, for the foot line and the help.
package struct KeyLine: Sendable, Equatable {
  package var key: Key
  package var name: BilingualText
  package var help: BilingualText?

  package init(_ key: Key, _ name: BilingualText, help: BilingualText? = nil) {
    self.key = key
    self.name = name
    self.help = help
  }
}
