import Evidence
import Wording

extension Command {
  static let version = Command(
    name: "version",
    summary: BilingualText(
      zh: "版本与软件摘要（SM3）",
      en: "the version and the digests that identify the software (SM3)"
    )
  ) { _, session in
    let software = try SoftwareIdentity.current()
    let core = BilingualText(zh: "计量核心", en: "metrological core")
    let program = BilingualText(zh: "程序", en: "program")
    Output.lines([
      "assize \(software.version)",
      "\(core.text(in: session.language)) SM3 \(software.metrologyDigest)",
      "\(program.text(in: session.language)) SM3 \(software.executableDigest)",
    ])
    return .success
  }
}
