import Console
import Evidence
import Wording

extension Command {
  static let ledgerVerify = Command(
    name: "ledger verify",
    summary: BilingualText(
      zh: "逐条核对审计追踪链",
      en: "walk the chain and name the first entry that does not hold"
    ),
    options: [
      OptionSpecification(
        "--head",
        "HEX",
        BilingualText(
          zh: "此前取得的链首，核对时必须经过它",
          en: "a head taken earlier, which must be met on the way"
        )
      ),
      .store, .keys,
    ],
    examples: [
      "assize ledger verify", "assize ledger verify --head 3f0c…",
      "assize ledger verify --keys /etc/assize/keys",
    ]
  ) { arguments, session in
    let expected = try arguments["--head"].map(Self.head)
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let verification = try await ledger.verify(
      including: expected,
      against: KeyChoice.folder(arguments)
    )
    guard verification.holds else {
      for fault in verification.faults { Output.errors(fault.failure.lines(in: session.language)) }
      return .nonconforming
    }
    let (entries, head) = (verification.entries, verification.head.chain)
    let words = BilingualText(
      zh: "全部 \(entries) 条记录成立，链首 \(head)",
      en: "All \(entries) entries hold; head \(head)"
    )
    Output.lines([words.text(in: session.language)])
    return .success
  }

  static let ledgerHead = Command(
    name: "ledger head",
    summary: BilingualText(
      zh: "显示链首，交给第三方留存",
      en: "print the end of the chain for somebody outside to keep"
    ),
    options: [
      OptionSpecification(
        "--json",
        nil,
        BilingualText(zh: "以 JSON 输出，连同签名", en: "as JSON, with the signature")
      ),
      .store,
    ],
    examples: ["assize ledger head", "assize ledger head --json > head.json"]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let head = try await ledger.headStatement()
    if arguments.has("--json") {
      Output.lines([String(decoding: try Canonical.bytes(of: head), as: UTF8.self)])
    } else {
      Output.lines(lines(of: head).map { $0.text(in: session.language) })
    }
    return .success
  }

  private static func head(_ text: String) throws(Failure) -> Digest {
    guard let digest = Digest(text) else {
      throw .unusable(
        text,
        for: "--head",
        expected: BilingualText(
          zh: "链首，64 位十六进制数字（见 assize ledger head）",
          en: "a head of 64 hexadecimal digits, as 'assize ledger head' prints it"
        )
      )
    }
    return digest
  }

  private static func lines(of head: LedgerHeadStatement) -> [BilingualText] {
    let at = head.at ?? "–"
    return [
      BilingualText(zh: "证据库  \(head.store)", en: "store     \(head.store)"),
      BilingualText(zh: "条目    \(head.sequence)", en: "entry     \(head.sequence)"),
      BilingualText(zh: "时间    \(at)", en: "time      \(at)"),
      BilingualText(zh: "链首    \(head.chain)", en: "head      \(head.chain)"),
      signature(of: head),
    ]
  }

  private static func signature(of head: LedgerHeadStatement) -> BilingualText {
    guard let statement = head.signature?.statement, let entry = head.signedBy else {
      return BilingualText(zh: "签名    无", en: "signature none")
    }
    let later = head.sequence - entry
    return BilingualText(
      zh: "签名    \(statement.signer) 于 \(statement.at) 签至第 \(statement.sequence) 条"
        + (later > 0 ? "，其后另有 \(later) 条" : ""),
      en: "signature by \(statement.signer) at \(statement.at) up to entry \(statement.sequence)"
        + (later > 0 ? ", \(later) entries since" : "")
    )
  }
}
