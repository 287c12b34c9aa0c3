package import Wording

extension OriginalRecord {
  /// Every reason why what this record earns is a specimen; none makes it a document.
  ///
  /// What was simulated or read from a file stays for ever (promise 7); what is missing in the
  /// office, a signature or an approval, may still come.
  package var specimenReasons: [BilingualText] {
    let office = standing.map { $0.reasons(of: self) } ?? [SpecimenReason.readAlone]
    return (opening.specimenReasons + lasting + office).reduce(into: []) { kept, reason in
      if !kept.contains(reason) { kept.append(reason) }
    }
  }

  /// What no signature and no approval takes away.
  private var lasting: [BilingualText] {
    var reasons: [BilingualText] = []
    if opening.clock != "wall" { reasons.append(SpecimenReason.simulatedTime) }
    if identities.contains(where: \.isSimulated) { reasons.append(SpecimenReason.simulatedAnswer) }
    if hasIndicationFromAnswersFile { reasons.append(SpecimenReason.fromAnswersFile) }
    return reasons
  }

  private var hasIndicationFromAnswersFile: Bool {
    indications.contains { entry in
      if case .indication(let record) = entry.body {
        record.source == "answers-file"
      } else {
        false
      }
    }
  }
}

extension RecordStanding {
  /// What the office still lacks for a document of this record.
  fileprivate func reasons(of record: OriginalRecord) -> [BilingualText] {
    guard institution != nil else { return (fileReasons ?? []) + [SpecimenReason.noInstitution] }
    var reasons = fileReasons ?? [SpecimenReason.filesUnread]
    if record.opening.user == nil { reasons.append(SpecimenReason.nobodySignedIn) }
    if approval == nil { reasons.append(SpecimenReason.notApproved(record.opening.procedure)) }
    if !benchHasKey {
      reasons.append(SpecimenReason.noBenchKey(record.opening.benchNumber))
    } else if !endIsSigned {
      reasons.append(SpecimenReason.endUnsigned)
    }
    return reasons + record.missingStages.map(SpecimenReason.unsigned)
  }
}

extension OriginalRecord {
  /// The stages that a record passes before a document, in their order.
  package static let stages: [Role] = [.verifier, .checker, .approver]

  /// The stages that nobody has signed.
  package var missingStages: [Role] {
    Self.stages.filter { stage in !signatures.contains { $0.statement.role == stage } }
  }
}
