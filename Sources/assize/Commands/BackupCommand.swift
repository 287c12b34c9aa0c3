import Evidence
import Wording

extension Command {
  static let backup = Command(
    name: "backup",
    summary: BilingualText(
      zh: "把证据库备份为一个文件，使用中也可以；备份随即核验",
      en: "copy the store into one file, also while it is in use, and verify the copy"
    ),
    operands: "FILE",
    operandCount: 1...1,
    options: [.store],
    examples: ["assize backup /media/usb/assize-2026-11-21.sqlite"]
  ) { arguments, session in
    let ledger = try Ledger.open(store: StoreChoice.path(arguments), creating: false)
    let file = arguments.operands[0]
    let verification = try await ledger.backUp(to: file)
    let words = BilingualText(
      zh: "已备份到 \(file) 并核验：\(verification.entries) 条，链首 \(verification.head.chain)",
      en: """
        Backed up to \(file) and verified: \(verification.entries) entries, \
        head \(verification.head.chain)
        """
    )
    Output.lines([words.text(in: session.language)])
    return .success
  }

  static let restore = Command(
    name: "restore",
    summary: BilingualText(
      zh: "由备份建立证据库，前后各核验一次；已有的证据库不会被覆盖",
      en: "make a store of a backup, verified before and after; an existing store stays untouched"
    ),
    operands: "FILE",
    operandCount: 1...1,
    options: [.store],
    examples: ["assize restore /media/usb/assize-2026-11-21.sqlite --store restored"]
  ) { arguments, session in
    let store = try arguments.required("--store")
    let verification = try Ledger.restore(arguments.operands[0], to: store)
    let words = BilingualText(
      zh: "已恢复到 \(store) 并核验：\(verification.entries) 条，链首 \(verification.head.chain)",
      en: """
        Restored to \(store) and verified: \(verification.entries) entries, \
        head \(verification.head.chain)
        """
    )
    Output.lines([words.text(in: session.language)])
    return .success
  }
}
