import Evidence
import Wording

/// Roles as typed: `verifier,checker`.
enum RoleList {
  static func parse(_ text: String) throws(Failure) -> [Role] {
    let roles = text.split(separator: ",").map { Role(rawValue: String($0)) }
    let known = roles.compactMap(\.self).filter(Role.ofPeople.contains)
    guard known.count == roles.count, !known.isEmpty else {
      let words = Role.ofPeople.map(\.rawValue).joined(separator: ",")
      throw .unusable(
        text,
        for: "--roles",
        expected: BilingualText(zh: "以下各项，逗号分隔：\(words)", en: "some of \(words)")
      )
    }
    return Role.ofPeople.filter(known.contains)
  }
}
