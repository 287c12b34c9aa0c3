import Evidence
import Wording

extension Sample {
  static let ofTheInstitution: [Sample] = [
    Sample(
      body: .correction(
        Signed(
          Correction(
            entry: 6,
            field: "answer",
            was: "23.5 °C",
            becomes: "25.3 °C",
            reason: "digits swapped",
            author: "wang"
          ),
          signature(.technicalHead, .matter, signer: "chen", run: nil, entries: nil)
        )
      ),
      summary: BilingualText(
        zh: "更正：第 6 条的回答由“23.5 °C”改为“25.3 °C”，wang：digits swapped",
        en: "correction: answer of entry 6 from '23.5 °C' to '25.3 °C', wang: digits swapped"
      )
    ),
    Sample(
      body: .authorisation(
        Signed(
          RepeatAuthorisation(run: 1, reason: "lead was loose"),
          signature(.technicalHead, .matter, signer: "chen", run: nil, entries: nil)
        )
      ),
      summary: BilingualText(
        zh: "批准在 1 号记录之后再次检定：lead was loose",
        en: "another run after record 1 authorised: lead was loose"
      )
    ),
    Sample(
      body: .signature(signature(.verifier, .record, signer: "wang", run: 1, entries: 12)),
      summary: BilingualText(
        zh: "检定员 wang 签名",
        en: "signed by verifier wang"
      )
    ),
    Sample(
      body: .withdrawal(
        Signed(
          DocumentWithdrawal(number: "N-1", reason: "wrong client", replacedBy: "N-2"),
          signature(.approver, .matter, signer: "li", run: nil, entries: nil)
        )
      ),
      summary: BilingualText(
        zh: "撤回文件 N-1，改为 N-2：wrong client",
        en: "document N-1 withdrawn, replaced by N-2: wrong client"
      )
    ),
    Sample(
      body: .resumption(
        ResumptionRecord(
          from: 24,
          after: 30,
          item: "operating-error",
          loadPoint: "Imax",
          finished: ["0.5Imax"],
          reason: BilingualText(zh: "断电", en: "power lost"),
          by: "wang"
        )
      ),
      summary: BilingualText(
        zh: "第 30 条之后中断，现继续；重做 Imax（wang）",
        en: "resumed after the interruption at entry 30; Imax is repeated (wang)"
      )
    ),
    Sample(
      body: .headSignature(signature(.bench, .head, signer: "BENCH-1", run: nil, entries: nil)),
      summary: BilingualText(
        zh: "检定装置 BENCH-1 签署链首 12",
        en: "head 12 signed by bench BENCH-1"
      )
    ),
    Sample(
      body: .number(
        NumberUse(
          number: "2026-BENCH-1-000003",
          bench: "BENCH-1",
          year: 2026,
          ordinal: 3,
          form: "certificate",
          by: "li"
        )
      ),
      summary: BilingualText(
        zh: "编号 2026-BENCH-1-000003 用于检定证书",
        en: "number 2026-BENCH-1-000003 taken for a certificate"
      )
    ),
    Sample(
      body: .access(AccessRecord(user: "li", act: .looked, subject: "record 3")),
      summary: BilingualText(
        zh: "li 查看 record 3",
        en: "li looked at record 3"
      )
    ),
    Sample(
      body: .institution(
        InstitutionRecord(
          name: BilingualText(zh: "某计量院", en: "An institute"),
          authorisation: "A-1",
          address: "某路 1 号",
          telephone: "010-1",
          numbering: "{year}-{bench}-{number:6}",
          by: "admin"
        )
      ),
      summary: BilingualText(
        zh: "检定机构：某计量院，授权 A-1（admin）",
        en: "institution: An institute, authorisation A-1 (admin)"
      )
    ),
    Sample(
      body: .account(
        AccountRecord(
          user: "wang",
          name: "王检定",
          roles: [.verifier, .recordKeeper],
          change: .created,
          publicKey: "-----BEGIN PUBLIC KEY-----\n",
          by: "admin"
        )
      ),
      summary: BilingualText(
        zh: "账户 wang 王检定：新建，检定员、档案管理员（admin）",
        en: "account wang 王检定: created, verifier, record keeper (admin)"
      )
    ),
    Sample(
      body: .signIn(
        SignInRecord(
          user: "wang",
          outcome: .wrong,
          purpose: "sign",
          closedUntil: "2026-11-21T10:15:00+08:00"
        )
      ),
      summary: BilingualText(
        zh: "wang 登录（sign）：口令错误，2026-11-21T10:15:00+08:00 前不再受理",
        en: "sign-in of wang (sign): wrong passphrase, none taken before 2026-11-21T10:15:00+08:00"
      )
    ),
    Sample(
      body: .benchKey(BenchKeyRecord(bench: "BENCH-1", publicKey: "PEM", by: "admin")),
      summary: BilingualText(
        zh: "登记装置 BENCH-1 的密钥（admin）",
        en: "key of bench BENCH-1 registered (admin)"
      )
    ),
    Sample(
      body: .numberRange(
        NumberRange(bench: "BENCH-1", year: 2026, first: 1, last: 500, by: "admin")
      ),
      summary: BilingualText(
        zh: "装置 BENCH-1 2026 年号段 1 至 500（admin）",
        en: "numbers 1 to 500 of 2026 for bench BENCH-1 (admin)"
      )
    ),
    Sample(
      body: .standard(
        StandardRecord(
          serial: "S-1",
          maker: "YOKOGAWA",
          model: "WT310E",
          role: "reference-meter",
          bench: "BENCH-1",
          accuracyClass: "0.05 %",
          certificate: "C-1",
          calibratedBy: "NIM",
          calibratedOn: "2026-03-01",
          validUntil: "2027-02-28",
          corrections: [
            .init(
              voltage: "500 V",
              current: "60 A",
              correction: "-0.012 %",
              uncertainty: "0.02 %",
              coverageFactor: "2"
            )
          ],
          repeatability: "0.02 %",
          repeatabilityReadings: 10,
          by: "chen"
        )
      ),
      summary: BilingualText(
        zh: "计量标准器 WT310E S-1：校准证书 C-1，有效至 2027-02-28",
        en: "standard WT310E S-1: calibration certificate C-1, until 2027-02-28"
      )
    ),
    Sample(
      body: .approval(
        Signed(
          ProcedureApproval(procedure: "jjg-1149-2022", digest: String(repeating: "ab", count: 32)),
          signature(.technicalHead, .matter, signer: "chen", run: nil, entries: nil)
        )
      ),
      summary: BilingualText(
        zh: "批准规程文件 jjg-1149-2022，SM3 abababababab…",
        en: "procedure file jjg-1149-2022 approved, SM3 abababababab…"
      )
    ),
    Sample(
      body: .confirmation(
        Signed(
          FigureConfirmation(
            procedure: "jjg-1149-2022",
            figure: "clock/limit",
            value: "5 s",
            clause: "5.3",
            printedSource: "2022, p. 4"
          ),
          signature(.technicalHead, .matter, signer: "chen", run: nil, entries: nil)
        )
      ),
      summary: BilingualText(
        zh: "确认 jjg-1149-2022 的 clock/limit = 5 s，依据 2022, p. 4",
        en: "clock/limit = 5 s of jjg-1149-2022 confirmed by 2022, p. 4"
      )
    ),
    Sample(
      body: .archive(
        ArchiveRecord(
          name: "2026",
          firstRun: 1,
          lastRun: 20,
          firstEntry: 1,
          lastEntry: 900,
          from: time,
          until: time,
          file: "archive-2026.sqlite",
          digest: String(repeating: "ab", count: 32),
          by: "sun"
        )
      ),
      summary: BilingualText(
        zh: "归档 2026：记录 1 至 20，archive-2026.sqlite",
        en: "archive 2026: records 1 to 20, archive-2026.sqlite"
      )
    ),
    Sample(
      body: .destructionCheck(
        Signed(
          destruction,
          signature(.recordKeeper, .matter, signer: "sun", run: nil, entries: nil)
        )
      ),
      summary: BilingualText(
        zh: "档案管理员核对待销毁记录 1 至 20：六年期满",
        en: "records 1 to 20 checked for destruction: 六年期满"
      )
    ),
    Sample(
      body: .destruction(
        Signed(
          destruction,
          signature(.technicalHead, .matter, signer: "chen", run: nil, entries: nil)
        )
      ),
      summary: BilingualText(
        zh: "批准销毁记录 1 至 20 的内容：六年期满",
        en: "contents of records 1 to 20 destroyed: 六年期满"
      )
    ),
    Sample(
      body: .migration(MigrationRecord(from: 1, to: 2, steps: ["signatures"])),
      summary: BilingualText(
        zh: "结构由版本 1 升级到 2：signatures",
        en: "structure taken from version 1 to 2: signatures"
      )
    ),
  ]

  private static let destruction = Destruction(
    firstRun: 1,
    lastRun: 20,
    attachments: [],
    outline: String(repeating: "ab", count: 32),
    reason: "六年期满"
  )

  /// A signature in form alone: its value proves nothing.
  static func signature(
    _ role: Role,
    _ subject: SignedStatement.Subject,
    signer: String,
    run: Int? = nil,
    entries: Int? = nil
  ) -> Signature {
    Signature(
      statement: SignedStatement(
        store: String(repeating: "0", count: 32),
        subject: subject,
        run: run,
        entries: entries,
        content: String(repeating: "ab", count: 32),
        sequence: 12,
        chain: String(repeating: "cd", count: 32),
        signer: signer,
        role: role,
        at: time
      ),
      algorithm: "sm2-sm3",
      key: String(repeating: "ef", count: 32),
      value: "3045"
    )
  }
}
