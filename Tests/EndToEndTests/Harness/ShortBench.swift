import Foundation
import Support

/// Files for a verification of few exchanges and short limits: two readings of 0.1 kWh, a pile that
/// starts and ramps at once, and instruments that answer within 150 ms or not at all.
enum ShortBench {
  static let replyLimit = "150 ms"

  static func scenario() throws -> ShippedText {
    try ShippedText.goodScenario
      .replacing("start-time: 8 s", with: "start-time: 1 s")
      .replacing("ramp: 20 A/s", with: "ramp: 1000 A/s")
      .replacing("end-time: 3 s", with: "end-time: 1 s")
      .replacing("resolution: 0.001 kWh", with: "resolution: 0.0001 kWh")
      .replacing("cumulative-start: 1843.207 kWh", with: "cumulative-start: 1843.2070 kWh")
  }

  /// Writes the data folder and the pile file, and returns the options that name them.
  static func options(
    in folder: TestFolder,
    replyWithin limit: String = replyLimit
  ) throws -> [String: String] {
    try folder.makeFolder("data/Procedures")
    let procedure = try ShippedText("Procedures/jjg-1149-2022.yaml")
      .replacing("during:         { value: 5 s", with: "during:         { value: 1 s")
      .replacing("during:  { value: 3 s", with: "during:  { value: 2 s")
      .replacing("ramp:          { value: 10 s", with: "ramp:          { value: 1 s")
      .replacing("ramp-share:        { value: 10 %", with: "ramp-share:        { value: 40 %")
    try folder.write(procedure.text, to: "data/Procedures/jjg-1149-2022.yaml")
    try FileManager.default.copyItem(
      atPath: Checkout.root.appending(path: "Certificates").path(),
      toPath: folder.file("data/Certificates")
    )
    for file in Checkout.files(below: "Drivers", ending: ".yaml") {
      let parts = file.pathComponents.suffix(2)
      guard parts.first != "Drivers" else { continue }
      let driver = try ShippedText("Drivers/\(parts.joined(separator: "/"))")
      let text = driver.text.replacing(/reply-within: \d+ m?s/, with: "reply-within: \(limit)")
      try folder.makeFolder("data/Drivers/\(parts.first ?? "")")
      try folder.write(text, to: "data/Drivers/\(parts.joined(separator: "/"))")
    }
    let pile = try ShippedText.pile.replacing(
      "resolution: 0.001 kWh",
      with: "resolution: 0.0001 kWh"
    )
    return [
      "--data": folder.file("data"), "--pile": try folder.write(pile.text, to: "pile.yaml"),
    ]
  }
}
