import Evidence
import Metrology
package import Wording

/// Which records a list shows.
package enum RecordFilter: Sendable, Equatable, CaseIterable {
  case all, due, nonconforming, interrupted, withdrawn

  package var name: BilingualText {
    switch self {
    case .all: BilingualText(zh: "全部", en: "all")
    case .due: BilingualText(zh: "待我签名", en: "due for me")
    case .nonconforming: BilingualText(zh: "不合格", en: "nonconforming")
    case .interrupted: BilingualText(zh: "中断", en: "interrupted")
    case .withdrawn: BilingualText(zh: "有撤回文件", en: "withdrawn")
    }
  }

  func keeps(_ line: RecordLine, isUnderWay: Bool, for person: Person?) -> Bool {
    switch self {
    case .all: true
    case .due: line.dueStage(for: person?.user, holding: person?.roles ?? []) != nil
    case .nonconforming: line.conclusion == .nonconforming
    case .interrupted: !line.isClosed && !isUnderWay
    case .withdrawn: !line.withdrawn.isEmpty
    }
  }
}
