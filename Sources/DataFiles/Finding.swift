package import Wording

/// One thing that is wrong in one file, with what to do about it.
package struct Finding: Hashable, Sendable {
  package var file: String
  package var position: Position?
  /// The keys that lead there, `items[2].limits`; list places count from 1; empty for the whole file.
  package var path: String
  package var problem: BilingualText
  package var remedy: BilingualText

  package init(
    file: String,
    position: Position? = nil,
    path: String,
    problem: BilingualText,
    remedy: BilingualText
  ) {
    self.file = file
    self.position = position
    self.path = path
    self.problem = problem
    self.remedy = remedy
  }

  package init(file: String, position: Position? = nil, path: String = "", _ remark: Remark) {
    self.init(
      file: file,
      position: position,
      path: path,
      problem: remark.problem,
      remedy: remark.remedy
    )
  }

  /// One line for a person: `file:line:column: path: problem. Remedy`.
  package func text(in language: Language) -> String {
    let place = position.map { "\(file):\($0.line):\($0.column): " } ?? "\(file): "
    let subject = path.isEmpty ? "" : "\(path): "
    let (problem, remedy) = (problem.text(in: language), remedy.text(in: language))
    return place + subject
      + (language == .chinese ? "\(problem)。\(remedy)" : "\(problem). \(remedy)")
  }
}
