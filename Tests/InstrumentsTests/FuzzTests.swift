import DataFiles
import Foundation
import Instruments
import Metrology
import Support
import Testing

@Suite("No driver, no bench and no reply traps, hangs or is taken for another")
struct InstrumentsFuzzTests {
  @Test("A driver file") func driver() throws {
    let files = try ByteMutator.shipped(
      Checkout.files(below: "Drivers", ending: ".yaml").map {
        "Drivers/" + $0.path().components(separatedBy: "/Drivers/")[1]
      },
      tokens: [
        "{value}", "{element}", "always", "elements", "\"*\"", "at-least", "no-data", "crlf", "kWh",
        "ITEM", "6", "energy",
      ]
    )
    Fuzz("DriverDefinition", sample: 60).files(files) { file in
      let driver = try DriverDefinition.decode(file)
      if driver.replyWithin <= .zero { return "no time for a reply" }
      for command in driver.commands.values {
        if command.asks, command.statement.isEmpty { return "\(command.name) says nothing" }
        if let field = command.field, !(1...field.count).contains(field.number) {
          return "field \(field.number) of \(field.count)"
        }
        if let least = command.least, let greatest = command.greatest,
          least.inBaseUnit > greatest.inBaseUnit
        {
          return "\(command.name) from \(least) to \(greatest)"
        }
      }
      for text in Oddities.numbers { _ = driver.invalidMeaning(of: text) }
      _ = driver.energyStep(at: QuantityValue(ExactDecimal(123_456), .kilowattHour))
      _ = driver.identity.model.matches(file.path)
      return nil
    }
  }

  @Test("A bench file") func bench() throws {
    let files = try ByteMutator.shipped(
      ["Examples/bench.yaml"],
      tokens: ["reference-meter", "load", "itech-it8800", "none", "0.05 %", "\"+08:00\""]
    )
    let folder = try DataFolder.locate(explicit: packageFolder)
    Fuzz("BenchDefinition", sample: 120).files(files) { file in
      let bench = try BenchDefinition.decode(file, drivers: folder)
      let links = bench.instruments.map(\.link)
      if Set(links).count < links.count { return "two instruments on one link" }
      if Set(bench.instruments.map(\.role)).count < links.count { return "a role twice" }
      return CivilTime.zoneRange.contains(bench.zoneMinutes) ? nil : "zone \(bench.zoneMinutes)"
    }
  }

  @Test("An identity") func identity() {
    let texts = ByteMutator([
      "YOKOGAWA,WT310E,91K123456,F1.03", "ASSIZE-SIMULATED ITECH,IT8816,SIM-IT-0001,1.30",
      "ITECH Ltd., IT8816, 800123456789, 1.08",
    ])
    Fuzz("InstrumentIdentity", sample: 1000).run(texts: texts.spoiltText) { text in
      guard let identity = InstrumentIdentity(text, fields: 4) else { return .refused }
      let mark = InstrumentIdentity.simulatedPrefix
      let isMarked = text.utf8.starts(with: mark.utf8)
      let fields = (isMarked ? String(text.dropFirst(mark.count)) : text)
        .components(separatedBy: ",").map { $0.trimmingCharacters(in: [" "]) }
      let read = [identity.maker, identity.model, identity.serial, identity.firmware]
      // Beyond ASCII a space may be part of a character.
      let isRead = read == fields || !text.utf8.allSatisfy { $0 < 0x80 }
      guard identity.raw == text, identity.isSimulated == isMarked, isRead else {
        return .wrong("\(read) is made of it")
      }
      return identity.maker.isEmpty || identity.model.isEmpty ? .wrong("by nobody") : .accepted
    }
  }

  @Test("A driver's pattern") func pattern() {
    let texts = ByteMutator(["WT3*", "*E*7*", "0,*", "*", "ITECH*", "a*b*c*d"], tokens: ["*"])
    let names = ["WT310E", "0,\"No error\"", "ITECH Ltd.", String(repeating: "a*b", count: 40)]
    Fuzz("WildcardPattern", sample: 800).run(texts: texts.spoiltText) { text in
      let pattern = WildcardPattern(text)
      let matched = names.filter { pattern.matches($0) }
      // The C library's own matching, with everything but the asterisk taken literally.
      let literal = text.replacing("\\", with: "\\\\").replacing("[", with: "\\[")
        .replacing("?", with: "\\?")
      let expected = names.filter { fnmatch(literal, $0, 0) == 0 }
      // Beyond ASCII the two differ in what a character is.
      guard text.utf8.allSatisfy({ (1..<0x80).contains($0) }) else { return .refused }
      guard matched == expected else { return .wrong("\(matched), not \(expected)") }
      return matched.isEmpty ? .refused : .accepted
    }
  }
}
