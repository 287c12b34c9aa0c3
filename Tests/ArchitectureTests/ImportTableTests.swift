import Foundation
import Support
import Testing

/// Which room may import which.
///
/// A line added here is a decision; a line missing here is a failing test.
private let allowed: [String: Set<String>] = [
  "Wording": [],
  "Metrology": [],
  "BenchClock": ["Wording", "CSystem"],
  "Transport": ["Wording", "CSystem"],
  "DataFiles": ["Wording", "Metrology", "CLibYAML"],
  "Procedures": ["Wording", "Metrology", "DataFiles"],
  "Evidence": ["Wording", "Metrology", "CSQLite", "CCrypto"],
  // Never Instruments: a shared codec would let a bug cancel itself out.
  "Simulator": ["Wording", "BenchClock", "DataFiles", "Transport", "CSystem"],
  "Instruments": ["Wording", "Metrology", "DataFiles", "Transport"],
  "Documents": [
    "Wording", "Metrology", "DataFiles", "Evidence", "CPangoCairo", "CQRCode", "CXLSXWriter",
  ],
  "Execution": [
    "Wording", "Metrology", "BenchClock", "DataFiles", "Instruments", "Procedures", "Evidence",
  ],
  "Alerts": ["Wording"],
  "Console": [
    "Wording", "Metrology", "Transport", "Execution", "Evidence", "Procedures", "CNcurses",
    "CSystem",
  ],
  "assize": [
    "Wording", "Metrology", "BenchClock", "DataFiles", "Transport", "Procedures", "Evidence",
    "Simulator", "Instruments", "Documents", "Execution", "Alerts", "Console", "CSystem",
  ],
  // Measures the rooms as they are; the simulator is another process, as for a person.
  "assize-benchmarks": [
    "Wording", "Metrology", "BenchClock", "DataFiles", "Transport", "Procedures", "Evidence",
    "Instruments", "Documents", "Execution", "Console",
  ],
  "metrology-digest": ["CCrypto"],
]

/// What every room but Metrology may use of the system; Foundation itself is too heavy to install.
private let system: Set<String> = ["FoundationEssentials", "Glibc", "Synchronization"]

@Suite("The import table")
struct ImportTableTests {
  @Test("A room imports only what its line in the table allows", arguments: allowed.keys.sorted())
  func importsOnlyWhatItMay(_ room: String) throws {
    let files = Checkout.files(below: "Sources/\(room)", ending: ".swift")
    #expect(!files.isEmpty, "Sources/\(room) holds no Swift file")
    let permitted = (allowed[room] ?? []).union(room == "Metrology" ? [] : system)
    for file in files {
      let foreign = try imports(of: file).subtracting(permitted)
      #expect(foreign.isEmpty, "\(file.path()) imports \(foreign.sorted())")
    }
  }

  @Test("Every room stands in the table")
  func everyRoomStandsInTheTable() throws {
    let folders = try FileManager.default
      .contentsOfDirectory(atPath: Checkout.root.appending(path: "Sources").path())
    // A C library is a module map and a shim; it imports nothing that Swift could check.
    let rooms = folders.filter { !$0.hasPrefix("C") || $0 == "Console" }
    #expect(Set(rooms) == Set(allowed.keys))
  }

  private func imports(of file: URL) throws -> Set<String> {
    let found = try Checkout.text(file)
      .matches(of: /(?m)^(?:@\w+ )*(?:public |package |internal |private )?import (?:\w+ )?(\w+)/)
    return Set(found.map { String($0.1) })
  }
}
