import Wording

extension Failure {
  static func fileHasFindings(_ findings: [Finding]) -> Failure {
    let files = Set(findings.map(\.file)).sorted().joined(separator: ", ")
    return Failure(
      .fileHasFindings,
      BilingualText(
        zh: "文件 \(files) 有 \(findings.count) 处错误。",
        en: findings.count == 1
          ? "There is one error in \(files)." : "There are \(findings.count) errors in \(files)."
      ),
      remedy: BilingualText(
        zh: "改正后可用 assize check \(files) 复查。",
        en: "Correct the file; 'assize check \(files)' reads it again."
      ),
      causes: findings.map { $0.text(in: .english) }
    )
  }

  static func dataFolderMissing(_ path: String) -> Failure {
    Failure(
      .dataFolderMissing,
      BilingualText(
        zh: "数据文件夹 \(path) 不存在或不是文件夹。",
        en: "The data folder \(path) does not exist or is no folder."
      ),
      remedy: BilingualText(
        zh: "请在 --data 后写一个含有 Procedures 和 Drivers 的文件夹。",
        en: "Give --data a folder that holds Procedures and Drivers."
      )
    )
  }

  static func dataFolderNotFound(executable: String) -> Failure {
    Failure(
      .dataFolderMissing,
      BilingualText(
        zh: "在程序 \(executable) 旁找不到随附的数据文件。",
        en: "No shipped data files were found beside \(executable)."
      ),
      remedy: BilingualText(
        zh: "请用 --data 指明含有 Procedures 和 Drivers 的文件夹。",
        en: "Name the folder that holds Procedures and Drivers with --data."
      )
    )
  }

  static func dataFileUnknown(_ name: String, folder: String, known: [String]) -> Failure {
    let shown = name.shortened
    let list = known.joined(separator: ", ")
    let near = suggestion(for: name, among: known)
    return Failure(
      .dataFileUnknown,
      BilingualText(
        zh: "\(folder) 中没有名为 '\(shown)' 的文件。",
        en: "There is no '\(shown)' in \(folder)."
      ),
      remedy: near.map {
        BilingualText(
          zh: "是否指 '\($0)'？现有：\(list)。",
          en: "Did you mean '\($0)'? There are: \(list)."
        )
      }
        ?? BilingualText(
          zh: known.isEmpty ? "该文件夹是空的。" : "现有：\(list)。",
          en: known.isEmpty ? "The folder is empty." : "There are: \(list)."
        )
    )
  }
}

extension String {
  /// Short enough to be quoted in a sentence.
  var shortened: String {
    count > 60 ? "\(prefix(57))..." : self
  }
}
