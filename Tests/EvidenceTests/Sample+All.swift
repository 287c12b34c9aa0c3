import Evidence
import Wording

extension Sample {
  static let all = ofRuns + ofTheInstitution

  private static let ofRuns: [Sample] = [
    Sample(
      body: .runOpened(opening()),
      summary: BilingualText(
        zh: "检定开始：jjg-1149-2022，首次检定；充电桩 某厂 DC-60 P-1，枪 A",
        en: "run opened: jjg-1149-2022, initial verification; pile 某厂 DC-60 P-1, connector A"
      )
    ),
    Sample(
      body: .software(
        SoftwareRecord(
          version: "1.0.0",
          metrologyDigest: String(repeating: "ab", count: 32),
          executableDigest: String(repeating: "cd", count: 32)
        )
      ),
      summary: BilingualText(
        zh: "软件：Assize 1.0.0，计量核心 SM3 abababababab…，程序 SM3 cdcdcdcdcdcd…",
        en: "software: Assize 1.0.0, core SM3 abababababab…, program SM3 cdcdcdcdcdcd…"
      )
    ),
    Sample(
      body: .file(
        FileRecord(role: "pile", name: "Examples/pile.yaml", digest: SM3.digest([1]).description)
      ),
      summary: BilingualText(
        zh: "充电桩文件 Examples/pile.yaml，SM3 799b719ac031…",
        en: "pile file Examples/pile.yaml, SM3 799b719ac031…"
      )
    ),
    Sample(
      body: .identity(
        IdentityRecord(
          role: "reference-meter",
          driver: "yokogawa-wt300",
          link: "tcp://127.0.0.1:43211",
          answer: "ASSIZE-SIMULATED YOKOGAWA,WT310E,S-1,F1",
          maker: "YOKOGAWA",
          model: "WT310E",
          serial: "S-1",
          firmware: "F1",
          isSimulated: true,
          accuracyClass: "0.05 %",
          calibrationCertificate: "C-1",
          validUntil: "2027-11-20"
        )
      ),
      summary: BilingualText(
        zh: "标准电能表：YOKOGAWA WT310E，编号 S-1（模拟），tcp://127.0.0.1:43211",
        en: "reference meter: YOKOGAWA WT310E, serial S-1 (simulated), tcp://127.0.0.1:43211"
      )
    ),
    Sample(
      body: .plan(plan),
      summary: BilingualText(
        zh: "方案：1 个负载点，3 次读数，静止法，直流，3.60 kWh，8 min",
        en: "plan: 1 load points, 3 readings, standstill, direct current, 3.60 kWh, 8 min"
      )
    ),
    Sample(
      body: .answer(
        AnswerRecord(
          item: "appearance/nameplate",
          question: BilingualText(zh: "铭牌清晰？", en: "Nameplate legible?"),
          answer: "yes",
          isAcceptable: true,
          limit: nil,
          by: "王",
          at: time,
          with: nil,
          source: "keyed"
        )
      ),
      summary: BilingualText(
        zh: "答复：铭牌清晰？ 是，符合（王）",
        en: "answer: Nameplate legible? yes, acceptable (王)"
      )
    ),
    Sample(
      body: .setting(
        SettingRecord(
          role: "reference-meter",
          command: "voltage-range",
          value: "600 V",
          readBack: "6.0E+02"
        )
      ),
      summary: BilingualText(
        zh: "设置：标准电能表 voltage-range 600 V，读回 6.0E+02",
        en: "setting: reference meter voltage-range 600 V, reads back 6.0E+02"
      )
    ),
    Sample(
      body: indication(2),
      summary: BilingualText(
        zh: "示值：桩示电能 12.34 kWh，读数结束，负载点 0.5Imax，第 2 次读数，第 1 次充电",
        en:
          "pile energy 12.34 kWh, end of the reading, load point 0.5Imax, reading 2, session 1"
      )
    ),
    Sample(
      body: .event(
        EventRecord(
          name: "aborted",
          text: BilingualText(zh: "中止", en: "Aborted"),
          failure: failure
        )
      ),
      summary: BilingualText(zh: "中止（E-2107）", en: "Aborted (E-2107)")
    ),
    Sample(
      body: .verdict(verdict),
      summary: BilingualText(
        zh: "结论：工作误差 不合格（超差）",
        en: "verdict: Operating error nonconforming (out of limits)"
      )
    ),
    Sample(
      body: closing(),
      summary: BilingualText(
        zh: "检定结束：未完成（操作员中止）",
        en: "run closed: not completed (stopped by the operator)"
      )
    ),
    Sample(
      body: .document(
        DocumentRecord(
          form: "certificate",
          number: "BENCH-1-000003",
          digest: SM3.digest([2]).description,
          pages: 2,
          isSpecimen: true
        )
      ),
      summary: BilingualText(
        zh: "文件出具：检定证书 BENCH-1-000003，2 页，样张 无效",
        en: "document: certificate BENCH-1-000003, 2 pages, specimen, not valid"
      )
    ),
  ]
}
