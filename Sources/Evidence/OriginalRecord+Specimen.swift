package import Wording

extension OriginalRecord {
  /// Every reason why what this record earns is a specimen: those known when the run opened, and
  /// what answered or was taken since (promise 7: nothing removes them).
  package var specimenReasons: [BilingualText] {
    var reasons = opening.specimenReasons
    if identities.contains(where: \.isSimulated) {
      reasons.append(
        BilingualText(
          zh: "有仪器应答为模拟仪器",
          en: "an instrument answered that it is simulated"
        )
      )
    }
    if hasIndicationFromAnswersFile {
      reasons.append(
        BilingualText(
          zh: "有示值取自答复文件",
          en: "an indication was taken from an answers file"
        )
      )
    }
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
