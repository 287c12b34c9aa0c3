import FoundationEssentials
import Glibc
import Wording

/// A picture somebody took of a pile, as it is kept with the record.
enum PhotographFile {
  /// Larger than any photograph of a nameplate, and small enough for a record.
  private static let largest = 32 << 20

  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let path = place(path)
    var status = stat()
    guard stat(path, &status) == 0 else { throw .photographMissing(path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG, (1...largest).contains(Int(status.st_size)) else {
      throw .photographUnusable(path, megabytes: largest >> 20)
    }
    guard let bytes = try? Data(contentsOf: URL(filePath: path)) else {
      throw .photographMissing(path, errno: errno)
    }
    return [UInt8](bytes)
  }

  /// From the folder that the screens were opened in, or from the person's own.
  static func place(_ path: String) -> String {
    AbsolutePath.of(path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path)
  }

  /// The pictures of a folder, the newest first; nil where the path is no folder.
  static func pictures(in path: String) -> [String]? {
    let folder = place(path)
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter(isPicture).map { ($0, written("\(folder)/\($0)")) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
  }

  private static func isPicture(_ name: String) -> Bool {
    let endings = [".jpg", ".jpeg", ".png", ".heic", ".webp"]
    return endings.contains { name.lowercased().hasSuffix($0) }
  }

  private static func written(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mtim.tv_sec : 0
  }

  private static var home: String { ProcessEnvironment.all["HOME"] ?? "" }
}

extension Failure {
  fileprivate static func photographMissing(_ path: String, errno code: CInt) -> Failure {
    Failure(
      .photographMissing,
      BilingualText(zh: "读不到照片 \(path)。", en: "The photograph \(path) cannot be read."),
      remedy: BilingualText(zh: "请核对路径。", en: "Check the path."),
      causes: [String(cString: strerror(code))]
    )
  }

  fileprivate static func photographUnusable(_ path: String, megabytes: Int) -> Failure {
    Failure(
      .photographUnusable,
      BilingualText(
        zh: "\(path) 不是 \(megabytes) MB 以内的文件。",
        en: "\(path) is no file of at most \(megabytes) MB."
      ),
      remedy: BilingualText(zh: "请写一张照片的路径。", en: "Write the path of one photograph.")
    )
  }
}
