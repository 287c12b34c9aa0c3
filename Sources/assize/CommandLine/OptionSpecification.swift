import Wording

/// One option a command takes.
struct OptionSpecification: Sendable {
  /// With its dashes: `--bench`.
  var name: String
  /// What stands after it, `FILE`; nil for an option that stands alone.
  var value: String?
  var help: BilingualText

  init(_ name: String, _ value: String? = nil, _ help: BilingualText) {
    self.name = name
    self.value = value
    self.help = help
  }
}
