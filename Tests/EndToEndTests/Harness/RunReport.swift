/// What `--json` prints, read without the program's own types.
struct RunReport: Decodable, Equatable, Sendable {
  struct Text: Decodable, Equatable, Sendable {
    var zh: String
    var en: String
  }

  struct Reading: Decodable, Equatable, Sendable {
    var reading: Int
    var session: Int
    var register: String
    var pileStart: String
    var pileEnd: String
    var pileEnergy: String
    var referenceEnergy: String
    var error: String
    var rampShare: String?
  }

  struct Uncertainty: Decodable, Equatable, Sendable {
    var expanded: String
    var bias: String?
  }

  struct LoadPoint: Decodable, Equatable, Sendable {
    var loadPoint: String
    var method: String
    var voltage: String
    var current: String
    var powerFactor: String?
    var readings: [Reading]
    var mean: String?
    var rounded: String?
    var limit: String
    var uncertainty: Uncertainty?
    var conclusion: String
  }

  struct Clock: Decodable, Equatable, Sendable {
    var pile: String
    var reference: String
    var deviation: String
    var limit: String?
  }

  struct Payment: Decodable, Equatable, Sendable {
    var shown: String
    var least: String
    var most: String
    var deviation: String
    var periods: [Text]
  }

  /// One charging session, judged by its energy or by its amount.
  struct Session: Decodable, Equatable, Sendable {
    var session: Int
    var payment: Payment?
    var conclusion: String
  }

  struct Item: Decodable, Equatable, Sendable {
    var item: String
    var name: Text
    var conclusion: String
    var remark: Text?
    var loadPoints: [LoadPoint]
    var clock: Clock?
    var sessions: [Session]
    var isSupplementary: Bool
  }

  struct Pile: Decodable, Equatable, Sendable {
    var maker: String
    var model: String
    var serial: String
  }

  struct EarlierRun: Decodable, Equatable, Sendable {
    var number: Int
    var conclusion: String?
    var reason: Text?
    var readings: Int
  }

  struct Document: Decodable, Equatable, Sendable {
    var form: String
    var number: String
    var digest: String
    var path: String?
    var isSpecimen: Bool
  }

  struct Failure: Decodable, Equatable, Sendable {
    var code: String
    var sentence: Text
  }

  var record: Int
  var procedure: String
  var kind: String
  var occasion: String
  var pile: Pile
  var connector: String
  var items: [Item]
  var energyUsed: String?
  var conclusion: String
  var failedItems: [String]
  var unexaminedItems: [String]
  var reason: Text?
  var failure: Failure?
  var loadReadBackOff: Bool?
  var isSpecimen: Bool
  var earlierRuns: [EarlierRun]
  var documents: [Document]

  func item(_ id: String) -> Item? { items.first { $0.item == id } }
}
