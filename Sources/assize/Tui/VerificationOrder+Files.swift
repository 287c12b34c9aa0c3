import Console
import DataFiles
import Evidence
import Execution
import Wording

extension VerificationOrder {
  /// What is kept beside the answers: photographs as they were named, and what else a person saw.
  func files() throws(Failure) -> [RunRequest.File] {
    var files: [RunRequest.File] = []
    for photograph in photographs {
      let bytes = try PhotographFile.read(photograph.path)
      guard "\(SM3.digest(bytes))" == photograph.digest else {
        throw .photographChanged(photograph.path)
      }
      let name = photograph.path.split(separator: "/").last.map(String.init) ?? photograph.path
      files.append(RunRequest.File(role: "photograph", name: name, bytes: bytes))
    }
    let remarks = answers.sorted { $0.key < $1.key }
      .compactMap { id, answer in answer.remark.map { "\(id): \($0)\n" } }
    guard !remarks.isEmpty else { return files }
    let bytes = Array(remarks.joined().utf8)
    return files + [RunRequest.File(role: "remarks", name: "remarks.txt", bytes: bytes)]
  }
}

extension Failure {
  fileprivate static func photographChanged(_ path: String) -> Failure {
    Failure(
      .photographChanged,
      BilingualText(
        zh: "照片 \(path) 在准备之后被改动。",
        en: "The photograph \(path) has changed since it was named."
      ),
      remedy: BilingualText(
        zh: "请回到准备，重新写照片的路径。",
        en: "Go back to the preparation and name the photograph again."
      )
    )
  }
}
