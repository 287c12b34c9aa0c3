package import Wording

/// How one family of instruments is spoken to: a model, never an instance on a bench.
package struct DriverDefinition: Sendable {
  /// The file's name without its ending, `yokogawa-wt300`.
  package var id: String
  package var role: InstrumentRole
  package var maker: String
  package var models: [String]
  package var trial: DriverTrial
  /// What nobody has tried on an instrument yet.
  package var untried: [BilingualText]
  package var sources: [String: DriverSource]
  package var lineEnd: LineEnd
  /// Real time for one reply.
  package var replyWithin: Duration
  package var identity: IdentityQuery
  /// What it answers to whatever it is told, where it does; anything else is a refusal.
  package var acknowledgement: String?
  /// What may stand before the numbers of a reply.
  package var replyPrefix: String?
  package var errorQueue: ErrorQueueQuery?
  package var status: StatusRegister?
  /// Words the instrument answers instead of a number.
  package var invalidReplies: [InvalidReply]
  /// The most digits an energy is answered with; nil where the driver does not say.
  package var energyDigits: Int?
  /// What `{element}` stands for; nil where the driver has no such place.
  package var elements: MeterElements?
  /// What is sent first: remote control, format, items.
  package var prepare: [PreparingStatement]
  /// What makes it safe, in this order, and how that is read back.
  ///
  /// Nil where nothing flows through it.
  package var safe: SafeSequence?
  package var commands: [String: DriverCommand]
}

/// One line before anything else: sent, or asked with the answers that let it go on.
package struct PreparingStatement: Hashable, Sendable {
  package var statement: String
  /// Empty where the line has no answer.
  package var expects: [String]
  package var source: String

  package var asks: Bool { !expects.isEmpty }
}

/// How a meter with several inputs names what one circuit, and all of them, are read from.
package struct MeterElements: Hashable, Sendable {
  package var single: String
  /// Nil where the driver reads one circuit only.
  package var sum: String?
}

/// A word answered instead of a number, and what it says.
package struct InvalidReply: Hashable, Sendable {
  package enum Meaning: String, CaseIterable, Sendable {
    case noData = "no-data"
    case overRange = "over-range"
  }

  package let text: String
  package let meaning: Meaning
  /// The text as it is compared with every reply.
  let word: String

  init(text: String, meaning: Meaning) {
    self.text = text
    self.meaning = meaning
    word = text.normalisedWord
  }
}

/// How the instrument says what it could not do.
package struct ErrorQueueQuery: Hashable, Sendable {
  package var ask: String
  /// The answer of an empty queue.
  package var none: WildcardPattern
  package var source: String
}

/// A register whose bits say what is wrong now.
package struct StatusRegister: Hashable, Sendable {
  package struct Bit: Hashable, Sendable {
    package var name: String
    package var number: Int
    package var meaning: BilingualText
    /// Whether a value taken while it is set counts for nothing.
    package var invalidates: Bool
  }

  package var ask: String
  package var bits: [Bit]
  package var source: String
}

/// What ends the flow of power, and how that is known.
package struct SafeSequence: Hashable, Sendable {
  package struct ReadBack: Hashable, Sendable {
    package var ask: String
    package var expects: [String]
  }

  package var sends: [String]
  package var readBack: [ReadBack]
  package var source: String
}
