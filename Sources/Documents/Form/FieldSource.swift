/// What a field may show: a closed list, so that a form cannot ask for what no record holds.
package enum FieldSource: String, CaseIterable, Hashable, Sendable {
  case certificateNumber = "certificate-number"
  /// The certificate that a label stands for, and the SM3 of its PDF.
  case labelledCertificate = "labelled-certificate"
  case labelledDigest = "labelled-digest"
  case recordNumber = "record-number"
  case verificationDate = "verification-date"
  case issueDate = "issue-date"
  case validUntil = "valid-until"
  case validityPeriod = "validity-period"
  case conclusion
  case failedItems = "failed-items"
  case unexaminedItems = "unexamined-items"
  case client
  case regulation
  case kind
  case occasion
  case pileKind = "pile.kind"
  case pileModel = "pile.model"
  case pileSerial = "pile.serial"
  case pileMaker = "pile.maker"
  case pileAccuracyClass = "pile.accuracy-class"
  case connector
  case bench
  case place
  case verifier
  case runBegan = "run.began"
  case runEnded = "run.ended"
  case runDuration = "run.duration"
  case runClock = "run.clock"
  /// Why the run ended early.
  case runReason = "run.reason"
  case energyUsed = "run.energy-used"
  case loadState = "run.load-state"
  case clockPile = "clock.pile"
  case clockReference = "clock.reference"
  case clockDeviation = "clock.deviation"
  case clockLimit = "clock.limit"
  case clockReferenceSource = "clock.reference-source"
  case clockReferenceUncertainty = "clock.reference-uncertainty"
  case clockConclusion = "clock.conclusion"
  case clockCaptures = "clock.captures"
  case clockSpread = "clock.spread"
  /// Whether a change of the pile's clock was seen.
  case clockReading = "clock.reading"
  case planMethod = "plan.method"
  case planWiring = "plan.wiring"
  case planEnergy = "plan.energy"
  case planMinutes = "plan.minutes"
  case planSupplementary = "plan.supplementary"
  case referenceClass = "reference.class"
  case referenceRepeatability = "reference.repeatability"
  case referenceTransducer = "reference.transducer"
  /// Numbers that somebody stated; not stated where nobody did.
  case seals
  case labelNumbers = "label-numbers"
  /// The certificate that was in force before, and whether its label is off.
  case earlierCertificate = "earlier-certificate"
  case labelOff = "label-off"
  case softwareVersion = "software.version"
  case institutionName = "institution.name"
  case institutionAuthorisation = "institution.authorisation"
  case institutionContact = "institution.contact"
}
