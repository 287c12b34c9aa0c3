import Console
import Evidence
import Execution
import Wording

extension VerificationOrder {
  /// What the record keeps beside its answers: the photographs as they were when they were named, and
  /// the remarks.
  func attachments() throws(Failure) -> [RunRequest.File] {
    var files: [RunRequest.File] = []
    for photograph in photographs {
      let bytes = try PhotographFile.read(photograph.path)
      guard "\(SM3.digest(bytes))" == photograph.digest else {
        throw .photographChanged(photograph.path)
      }
      let name = photograph.path.split(separator: "/").last.map(String.init) ?? photograph.path
      files.append(RunRequest.File(role: "photograph", name: name, bytes: bytes))
    }
    return files + remarks
  }

  private var remarks: [RunRequest.File] {
    let lines = answers.sorted { $0.key < $1.key }.compactMap { id, answer in
      answer.remark.map { "\(answer.at) \(id): \($0)\n" }
    }
    guard !lines.isEmpty else { return [] }
    return [
      RunRequest.File(role: "remarks", name: "remarks.txt", bytes: Array(lines.joined().utf8))
    ]
  }
}

extension Failure {
  fileprivate static func photographChanged(_ path: String) -> Failure {
    Failure(
      .photographChanged,
      BilingualText(
        zh: "照片 \(path) 在写入检查表之后变了。负载尚未接通。",
        en: "The photograph \(path) changed after it was named. The load has not been switched on."
      ),
      remedy: BilingualText(
        zh: "请回到检查表，核对这张照片。",
        en: "Go back to the checklist and look at the photograph."
      )
    )
  }
}
