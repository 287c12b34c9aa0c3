import CSQLite
import Foundation

extension Refusal {
  /// Stores that are not ours; none may be touched.
  static let stores = [
    Refusal(
      "a store that is a text file",
      english: ["is not an evidence store of Assize: it is no folder.", "Name another folder"],
      chinese: ["不是本软件的证据库：它是文件而非文件夹。", "请用 --store 指明另一个文件夹"]
    ) { ["--store": try $0.folder.write("a letter", to: "letter.txt")] },
    Refusal(
      "a store whose ledger is a text file",
      english: ["ledger.sqlite is no SQLite file.", "nothing in it was touched."],
      chinese: ["ledger.sqlite 不是 SQLite 文件。", "其中的内容未被改动。"]
    ) { laboratory in
      try laboratory.folder.makeFolder("other")
      try laboratory.folder.write("a letter", to: "other/ledger.sqlite")
      return ["--store": laboratory.folder.file("other")]
    },
    Refusal(
      "a store that is another program's database",
      english: ["ledger.sqlite belongs to another program.", "nothing in it was touched."],
      chinese: ["ledger.sqlite 属于另一个程序。", "其中的内容未被改动。"]
    ) { laboratory in
      try laboratory.folder.makeFolder("other")
      try makeForeignDatabase(laboratory.folder.file("other/ledger.sqlite"))
      return ["--store": laboratory.folder.file("other")]
    },
    Refusal(
      "a store in a folder that holds something else",
      english: ["it holds notes.txt.", "Name another folder with --store"],
      chinese: ["其中有 notes.txt。", "请用 --store 指明另一个文件夹"]
    ) { laboratory in
      try laboratory.folder.makeFolder("other")
      try laboratory.folder.write("a letter", to: "other/notes.txt")
      return ["--store": laboratory.folder.file("other")]
    },
  ]

  private static func makeForeignDatabase(_ path: String) throws {
    var database: OpaquePointer?
    guard sqlite3_open(path, &database) == SQLITE_OK else { throw POSIXError(.EIO) }
    defer { sqlite3_close(database) }
    guard sqlite3_exec(database, "CREATE TABLE recipes (name TEXT)", nil, nil, nil) == SQLITE_OK
    else { throw POSIXError(.EIO) }
  }
}
