package import Wording

/// A failure over the full width of a terminal, in both languages: for a load that is not off.
package enum LoudBanner {
  package static func lines(_ failure: Failure, width: Int) -> [String] {
    let width = max(40, width)
    let rule = String(repeating: "!", count: width)
    let words = [Language.chinese, .english].flatMap { language in
      [failure.sentence, failure.remedy].flatMap {
        TextWrapping.lines($0.text(in: language), width: width - 6)
      }
    }
    let body = ([failure.code.rawValue] + words).map {
      "!! \(DisplayWidth.padded($0, to: width - 6)) !!"
    }
    return [rule, rule] + body + [rule, rule] + failure.causes.map { "(\($0))" }
  }
}
