package import DataFiles
import Foundation
import Wording

extension Fuzz {
  /// Spoilt data files: each is decoded, or refused by findings a person can follow.
  ///
  /// `decode` returns what was wrong with what it made, nil where nothing was.
  package func files(
    _ sources: ByteMutator,
    named path: String = "f.yaml",
    _ decode: (DataFile) throws -> String?
  ) {
    run(sources.spoilt) { bytes in
      do {
        let complaint = try decode(DataFile.parse(bytes, path: path))
        return complaint.map(FuzzOutcome.wrong) ?? .accepted
      } catch let findings as Findings {
        return findings.complaint(about: bytes).map(FuzzOutcome.wrong) ?? .refused
      }
    }
  }
}

extension ByteMutator {
  /// Spoils files of the checkout.
  package static func shipped(
    _ paths: [String],
    tokens: [String] = []
  ) throws -> ByteMutator {
    let texts = try paths.map { try Checkout.text(Checkout.root.appending(path: $0)) }
    return ByteMutator(texts, tokens: tokens)
  }
}

extension Findings {
  /// What somebody who has to mend the file could not use.
  fileprivate func complaint(about bytes: [UInt8]) -> String? {
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    for finding in list {
      if finding.problem.zh.isEmpty || finding.problem.en.isEmpty || finding.remedy.zh.isEmpty
        || finding.remedy.en.isEmpty
      {
        return "a finding says nothing: \(finding)"
      }
      if let position = finding.position,
        !(1...lines).contains(position.line) || position.column < 1
      {
        return "a finding outside the file of \(lines) lines: \(finding)"
      }
    }
    return list.isEmpty ? "refused without a finding" : nil
  }
}
