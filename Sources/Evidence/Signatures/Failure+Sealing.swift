package import Wording

extension Failure {
  static func benchKeyUnregistered(_ bench: String) -> Failure {
    Failure(
      .benchKeyUnregistered,
      BilingualText(
        zh: "装置 \(bench) 没有登记密钥。",
        en: "No key is registered for the bench \(bench)."
      ),
      remedy: registration(of: bench)
    )
  }

  package static func benchKeyOther(_ bench: String) -> Failure {
    Failure(
      .benchKeyOther,
      BilingualText(
        zh: "本机装置 \(bench) 的密钥不是证据库登记的那一个。",
        en:
          "The key of the bench \(bench) on this computer is not the one the store has registered."
      ),
      remedy: BilingualText(
        zh: "若未更换过密钥，证据库可能已被改写：请保留原文件并与备份核对；否则由管理员重新登记。",
        en: "If nobody changed it, the store may have been written anew: keep it and compare the "
          + "backup; otherwise an administrator registers the new key."
      )
    )
  }

  /// A bench whose key is registered closes no run without it.
  package static func benchKeyMissing(_ bench: String) -> Failure {
    Failure(
      .benchKeyMissing,
      BilingualText(
        zh: "装置 \(bench) 已登记密钥，但本机没有该密钥：其检定既不能开始，也不能结束。",
        en: "The bench \(bench) has a registered key that is not on this computer: no run of it "
          + "can begin or be closed here."
      ),
      remedy: BilingualText(
        zh: "请用 --keys 指明密钥文件夹，或由管理员运行 assize bench-key \(bench)。",
        en: "Name its folder with --keys, or have an administrator run 'assize bench-key \(bench)'."
      )
    )
  }

  private static func registration(of bench: String) -> BilingualText {
    BilingualText(
      zh: "请由管理员运行 assize bench-key \(bench)。",
      en: "Have an administrator run 'assize bench-key \(bench)'."
    )
  }
}
