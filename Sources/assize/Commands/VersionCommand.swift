import Evidence
import Wording

extension Command {
  static let version = Command(
    name: "version",
    summary: BilingualText(
      zh: "版本与软件摘要（SM3）",
      en: "the version and the digests that identify the software (SM3)"
    ),
    examples: ["assize version", "assize --version"]
  ) { _, session in
    let software = try SoftwareIdentity.current()
    let program = BilingualText(zh: "程序", en: "program")
    Output.lines(
      builtIn(session) + ["\(program.text(in: session.language)) SM3 \(software.executableDigest)"]
    )
    return .success
  }

  /// `--version`: what the program knows of itself without reading itself, and so at once.
  static let versionAlone = Command(name: "--version", summary: version.summary) { _, session in
    Output.lines(builtIn(session))
    return .success
  }

  private static func builtIn(_ session: Session) -> [String] {
    let core = BilingualText(zh: "计量核心", en: "metrological core")
    return [
      "assize \(SoftwareIdentity.version)",
      "\(core.text(in: session.language)) SM3 \(metrologyDigest)",
    ]
  }
}
