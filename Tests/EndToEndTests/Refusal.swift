import Testing

/// Something that `assize verify` must refuse before the load is on, and how it says so.
struct Refusal: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var status: Int32 = 65
  /// Problem and remedy, in the words a person reads.
  var english: [String]
  var chinese: [String]
  /// Makes what is wrong, and returns the options that lead to it.
  var make: @Sendable (Laboratory) async throws -> [String: String]

  init(
    _ name: String,
    status: Int32 = 65,
    english: [String],
    chinese: [String],
    make: @escaping @Sendable (Laboratory) async throws -> [String: String]
  ) {
    testDescription = name
    self.status = status
    self.english = english
    self.chinese = chinese
    self.make = make
  }

  func words(in locale: Locale) -> [String] { locale == .english ? english : chinese }
}

extension Laboratory {
  /// The bench file of this bench, changed.
  func bench(_ change: (ShippedText) throws -> ShippedText) throws -> [String: String] {
    let text = try change(try ShippedText(at: simulator.benchFile))
    return ["--bench": try folder.write(text.text, to: "changed-bench.yaml")]
  }

  func pile(_ change: (ShippedText) throws -> ShippedText) throws -> [String: String] {
    ["--pile": try folder.write(try change(.pile).text, to: "changed-pile.yaml")]
  }

  func answers(_ change: (ShippedText) throws -> ShippedText) throws -> [String: String] {
    ["--answers": try folder.write(try change(.answers).text, to: "changed-answers.yaml")]
  }

  /// A link of one instrument given to another.
  func benchWithOneLinkTwice() throws -> [String: String] {
    let (meter, load) = (
      try simulator.link(of: "reference-meter"), try simulator.link(of: "load")
    )
    return try bench { try $0.replacing(meter, with: load) }
  }
}
