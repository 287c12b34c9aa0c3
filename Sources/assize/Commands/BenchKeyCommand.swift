import Evidence
import Wording

extension Command {
  static let benchKey = Command(
    name: "bench-key",
    summary: BilingualText(
      zh: "为检定装置生成并登记密钥，用以签署每次检定的结尾",
      en: "make and register the key with which a bench signs the end of each run"
    ),
    operands: "BENCH",
    operandCount: 1...1,
    options: [.reason, .store] + OptionSpecification.signingIn,
    examples: [
      "assize bench-key BENCH-1 --as admin",
      "assize bench-key BENCH-1 --as admin --keys /etc/assize/keys",
    ]
  ) { arguments, session in
    let bench = arguments.operands[0]
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let administrator = try await session.administrator(arguments, in: ledger)
    let folder = KeyChoice.folder(arguments)
    let found = try folder.benchKey(of: bench)
    let key = try found ?? BenchKey(bench: bench, key: KeyPair.generate())
    if try await ledger.benchKeys()[bench] == key.key.publicKey.fingerprint {
      try await session.sealHead(ledger, arguments)
      Output.lines([registered(bench, session)])
      return .success
    }
    if found == nil { try folder.write(key) }
    let record = BenchKeyRecord(
      bench: bench,
      publicKey: key.key.publicKey.pem,
      by: administrator.user,
      reason: arguments["--reason"]
    )
    try await session.append(.benchKey(record), to: ledger, arguments)
    return .success
  }

  private static func registered(_ bench: String, _ session: Session) -> String {
    BilingualText(
      zh: "装置 \(bench) 在本机的密钥已经登记。",
      en: "The key of the bench \(bench) on this computer is registered already."
    ).text(in: session.language)
  }
}

extension OptionSpecification {
  static let reason = OptionSpecification(
    "--reason",
    "TEXT",
    BilingualText(zh: "理由，记入证据库", en: "why, for the record")
  )
}
