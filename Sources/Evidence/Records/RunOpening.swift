package import Wording

/// How a run began: what is verified, by which procedure, where and by whom.
package struct RunOpening: Equatable, Sendable, Codable {
  /// The procedure's id, `jjg-1149-2022`.
  package var procedure: String
  package var procedureTitle: BilingualText
  package var regulation: String
  package var edition: String
  /// `initial`, `subsequent` or `in-service`.
  package var kind: String
  /// `routine`, `after-repair`, `arbitration` or `re-inspection`.
  package var occasion: String
  /// The pile's identity across runs: maker and serial number.
  package var pile: PileIdentity
  /// The nameplate and the register as the pile's file states them, in reading order.
  package var nameplate: [LabelledValue]
  package var connector: String
  /// Every connector of the pile: a document lists them all.
  package var connectors: [String]
  package var bench: String
  package var place: String
  package var verifier: String?
  /// The account that was signed in; nil in a store without an institution.
  package var user: String?
  /// The record that this run contests, re-inspects or repeats after a repair.
  package var contests: Int?
  /// The entry that authorises another run after a nonconforming one.
  package var authorisation: Int?
  package var client: String?
  /// What counts bench time: `wall` or `simulated`.
  package var clock: String
  /// Every reason why what this run makes can only be a specimen; never empty before signatures exist.
  package var specimenReasons: [BilingualText]

  package init(
    procedure: String,
    procedureTitle: BilingualText,
    regulation: String,
    edition: String,
    kind: String,
    occasion: String,
    pile: PileIdentity,
    nameplate: [LabelledValue],
    connector: String,
    connectors: [String]? = nil,
    bench: String,
    place: String,
    verifier: String?,
    client: String?,
    clock: String,
    specimenReasons: [BilingualText],
    user: String? = nil,
    contests: Int? = nil,
    authorisation: Int? = nil
  ) {
    self.procedure = procedure
    self.procedureTitle = procedureTitle
    self.regulation = regulation
    self.edition = edition
    self.kind = kind
    self.occasion = occasion
    self.pile = pile
    self.nameplate = nameplate
    self.connector = connector
    self.connectors = connectors ?? [connector]
    self.bench = bench
    self.place = place
    self.verifier = verifier
    self.client = client
    self.clock = clock
    self.specimenReasons = specimenReasons
    self.user = user
    self.contests = contests
    self.authorisation = authorisation
  }
}

/// What makes a pile the same pile in two runs.
package struct PileIdentity: Hashable, Sendable, Codable {
  package var maker: String
  package var model: String
  package var serial: String

  package init(maker: String, model: String, serial: String) {
    self.maker = maker
    self.model = model
    self.serial = serial
  }
}

/// A label and its value, for a person.
package struct LabelledValue: Equatable, Sendable, Codable {
  package var label: BilingualText
  package var value: String

  package init(_ label: BilingualText, _ value: String) {
    self.label = label
    self.value = value
  }
}
