import Console
import DataFiles
import Evidence
import Procedures
import Wording

/// A pile of the day, as far as it is known: from its file, or from a line of the list alone.
struct ListedPile: Sendable {
  var serial: String
  var model: String
  /// Nil where only the list names it.
  var maker: String?
  var file: String?
  var connectors: [String] = []
  var problem: BilingualText?

  /// Reads the file; one that is wrong keeps its place in the list and says so.
  init(file path: String, _ procedures: [Procedure]) {
    file = path
    do throws(Findings) {
      let pile = try ChargingPile.decode(DataFile.read(path), forAnyOf: procedures)
      (serial, model) = (pile.nameplate.serial, pile.nameplate.model)
      maker = pile.nameplate.maker.zh
      connectors = pile.connectors.map(\.id)
    } catch {
      (serial, model) = (path.split(separator: "/").last.map(String.init) ?? path, "")
      problem = error.list.first?.problem
    }
  }

  init(serial: String, model: String, maker: String? = nil) {
    (self.serial, self.model, self.maker) = (serial, model, maker)
  }

  func isMeant(by run: RunSummary) -> Bool {
    run.pile.serial == serial && (maker == nil || run.pile.maker == maker)
  }
}
