import Glibc
import Synchronization

/// Folders that several tests share; they go when the program that runs the tests goes.
enum KeptFolders {
  private static let folders = Mutex<[TestFolder]>([])
  private static let removal: Void = {
    atexit {
      for folder in KeptFolders.folders.withLock(\.self) { folder.remove() }
    }
  }()

  static func keep(_ folder: TestFolder) {
    _ = removal
    folders.withLock { $0.append(folder) }
  }
}
