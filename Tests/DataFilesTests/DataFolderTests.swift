@testable import DataFiles
import Foundation
import Testing
import Wording

@Suite("The folder of shipped files") struct DataFolderTests {
  private let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  private func make(_ files: String...) throws {
    for file in files {
      let path = "\(root)/\(file)"
      let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data().write(to: URL(filePath: path))
    }
  }

  @Test("is the installation's share folder before the package, wherever the binary stands")
  func order() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try make("Package.swift", ".build/debug/assize")
    #expect(try DataFolder.locate(besides: "\(root)/.build/debug/assize").path == root)
    try make("opt/bin/assize", "opt/share/assize/Procedures/a.yaml")
    #expect(
      try DataFolder.locate(besides: "\(root)/opt/bin/assize").path == "\(root)/opt/share/assize"
    )
  }

  @Test("lists its files and answers an unknown name with those that are there")
  func names() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try make("Procedures/jjg-1149-2022.yaml", "Procedures/blueprint.yaml", "Procedures/notes.txt")
    let folder = try DataFolder.locate(explicit: root)
    #expect(folder.list("Procedures") == ["blueprint", "jjg-1149-2022"])
    #expect(
      try folder.file("Procedures", "jjg-1149-2022") == "\(root)/Procedures/jjg-1149-2022.yaml"
    )
    let failure = #expect(throws: Failure.self) { try folder.file("Procedures", "jjg1149-2022") }
    #expect(
      failure?.lines(in: .english) == [
        "E-1102  There is no 'jjg1149-2022' in Procedures.",
        "        Did you mean 'jjg-1149-2022'? There are: blueprint, jjg-1149-2022.",
      ]
    )
    #expect(throws: Failure.self) { try folder.file("Procedures", "../Procedures/blueprint") }
  }

  @Test("that a person names must exist")
  func explicit() {
    let failure = #expect(throws: Failure.self) {
      try DataFolder.locate(explicit: "/nowhere/at/all")
    }
    #expect(
      failure?.sentence.en == "The data folder /nowhere/at/all does not exist or is no folder."
    )
  }

  @Test("is found from the binary that runs")
  func located() throws {
    let folder = try DataFolder.locate(explicit: nil)
    #expect(FileManager.default.fileExists(atPath: "\(folder.path)/Package.swift"))
  }
}
