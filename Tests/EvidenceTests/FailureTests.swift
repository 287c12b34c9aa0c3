import CSQLite
import Glibc
import Testing
import Wording

@testable import Evidence

@Suite("What a person hears when the store fails")
struct FailureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var sqlite: Int32
    var errno: Int32 = 0
    var code: FailureCode
    var testDescription: String { "sqlite \(sqlite), errno \(errno)" }
  }

  static let cases = [
    Case(sqlite: SQLITE_FULL, code: .storeFull),
    Case(sqlite: SQLITE_IOERR | 3 << 8, errno: ENOSPC, code: .storeFull),
    Case(sqlite: SQLITE_IOERR | 3 << 8, errno: EDQUOT, code: .storeFull),
    Case(sqlite: SQLITE_IOERR | 3 << 8, errno: EIO, code: .storeFailed),
    Case(sqlite: SQLITE_CANTOPEN, errno: EACCES, code: .storeNotOpened),
    Case(sqlite: SQLITE_CANTOPEN, errno: ENOSPC, code: .storeFull),
    Case(sqlite: SQLITE_READONLY | 5 << 8, code: .storeReadOnly),
    Case(sqlite: SQLITE_BUSY | 2 << 8, code: .storeBusy),
    Case(sqlite: SQLITE_CORRUPT, code: .storeDamaged),
    Case(sqlite: SQLITE_NOTADB, code: .storeDamaged),
    Case(sqlite: SQLITE_CONSTRAINT, code: .storeFailed),
  ]

  @Test("Each answer of SQLite has its sentence and its remedy in both languages", arguments: cases)
  func codes(_ answer: Case) {
    let failure = Failure.store(
      "/evidence",
      sqlite: answer.sqlite,
      message: "said",
      errno: answer.errno
    )
    #expect(failure.code == answer.code)
    for language in Language.allCases {
      #expect(failure.sentence.text(in: language).contains("/evidence"))
      #expect(!failure.remedy.text(in: language).isEmpty)
    }
    #expect(failure.causes.first?.hasPrefix("sqlite \(answer.sqlite): said") == true)
  }

  @Test("A full disk reads as a person sees it")
  func wording() {
    let failure = Failure.store("/evidence", sqlite: SQLITE_FULL, message: "full", errno: ENOSPC)
    #expect(
      failure.lines(in: .english) == [
        "E-5008  The evidence store /evidence is out of room: this was not written; "
          + "all before it stands.",
        "        Make room on the disk or raise the quota, then start the run again.",
        "        (sqlite 13: full (errno 28: No space left on device))",
      ]
    )
    #expect(
      failure.lines(in: .chinese).prefix(2) == [
        "E-5008  证据库 /evidence 已无空间，这一条未写入；此前的条目均完好。",
        "        请腾出磁盘空间（或放宽配额），然后重新开始检定。",
      ]
    )
  }
}
