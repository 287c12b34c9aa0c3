import Evidence
import Wording

/// Refuses a bench of an institution whose standards are not those that its technical head
/// registered.
enum RegisteredStandards {
  static func check(
    _ planned: PlannedVerification,
    in ledger: Ledger
  ) async throws {
    guard try await ledger.institution() != nil else { return }
    let register = try await ledger.standards()
    for standard in planned.bench.standards(planned.drivers, by: "") {
      guard let registered = register.current(standard.serial) else {
        throw Failure.standardUnregistered(standard)
      }
      guard registered.isSame(as: standard) else {
        throw Failure.standardDiffers(standard, from: registered)
      }
    }
  }
}

extension Failure {
  fileprivate static func standardUnregistered(_ standard: StandardRecord) -> Failure {
    let role = RecordWords.text(of: standard.role)
    return Failure(
      .standardUnregistered,
      BilingualText(
        zh: "\(role.zh) \(standard.serial) 未登记为计量标准器。",
        en: "The \(role.en) \(standard.serial) is not registered as a measurement standard."
      ),
      remedy: registering
    )
  }

  fileprivate static func standardDiffers(
    _ standard: StandardRecord,
    from registered: StandardRecord
  ) -> Failure {
    let role = RecordWords.text(of: standard.role)
    return Failure(
      .standardDiffers,
      BilingualText(
        zh: "装置文件中的\(role.zh) \(standard.serial)（校准证书 \(standard.certificate)）与登记的"
          + "（\(registered.certificate)，有效至 \(registered.validUntil)）不同。",
        en:
          "The bench file's \(role.en) \(standard.serial), certificate \(standard.certificate), is "
          + "not as registered: \(registered.certificate), valid until \(registered.validUntil)."
      ),
      remedy: registering
    )
  }

  private static let registering = BilingualText(
    zh: "负载未接通。请技术负责人核对校准证书后运行 assize standard register --bench 装置文件。",
    en: "The load has not been switched on. Let the technical head compare it with the certificate "
      + "and run 'assize standard register --bench FILE'."
  )
}
