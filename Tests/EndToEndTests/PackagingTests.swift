import Foundation
import Support
import Testing

@Suite("The package", .atABench)
struct PackagingTests {
  @Test("Instruments are opened to the group and to nobody else, and it says where names come from")
  func udev() throws {
    let text = try Checkout.text(Checkout.root.appending(path: "udev/70-assize.rules"))
    let lines = text.components(separatedBy: "\n")
    let rules = lines.filter { $0.hasPrefix("SUBSYSTEM") }
    #expect(rules.count >= 3)
    for rule in rules {
      #expect(rule.hasSuffix(#"GROUP="assize", MODE="0660""#), "\(rule)")
    }
    #expect(text.contains("drivers/usb/class/") && text.contains("drivers/usb/serial/"))
  }

  @Test("Its scripts can be read by the shell that runs them")
  func scripts() async throws {
    let folder = try TestFolder()
    for name in ["postinst", "prerm", "postrm", "build", "clean-root", "check"] {
      let path = Checkout.root.appending(path: "packaging/\(name)").path()
      #expect(FileManager.default.isExecutableFile(atPath: path), "\(name)")
      let shell = try Checkout.text(URL(filePath: path)).hasPrefix("#!/bin/sh") ? "sh" : "bash"
      expect(try await Assize.tool("/bin/\(shell)", ["-n", path], in: folder), exits: 0)
    }
  }

  @Test("Both READMEs make and use it by the same commands, and name the version that it has")
  func readme() async throws {
    let commands = try Readme.all.map { try $0.packageCommands }
    #expect(commands[0] == commands[1] && commands[0].count == 7, "\(commands)")
    let version = try await Assize.run(["--version"], in: TestFolder())
    let number = try #require(version.output.firstMatch(of: /assize (\S+)/)).1
    for readme in Readme.all {
      #expect(try readme.text.contains("dist/assize_\(number)_amd64.deb"))
    }
  }
}
