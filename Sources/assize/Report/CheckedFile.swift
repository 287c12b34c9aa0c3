import DataFiles
import Documents
import Execution
import Instruments
import Procedures
import Simulator
import Wording

/// Tells what a data file is by the key that only its kind has, and checks it as that.
enum CheckedFile {
  /// What the file was found to be; throws everything that is wrong with it.
  static func check(_ path: String, drivers: DataFolder) throws -> BilingualText {
    let file = try DataFile.read(path)
    let keys = file.keys
    if keys.contains("regulation") {
      _ = try Procedure.decode(file)
      return BilingualText(zh: "规程", en: "procedure")
    }
    if keys.contains("role") {
      _ = try DriverDefinition.decode(file)
      return BilingualText(zh: "驱动", en: "driver")
    }
    if keys.contains("sections") {
      _ = try DocumentForm.decode(file)
      return BilingualText(zh: "文件格式", en: "document form")
    }
    if keys.contains("codes") {
      _ = try PlatformForm.decode(file)
      return BilingualText(zh: "平台导出", en: "export to the platform")
    }
    if keys.contains("instruments") {
      return try BenchDefinition.decode(file, drivers: drivers).kind
    }
    if keys.contains("nameplate") {
      _ = try ChargingPile.decode(file, forAnyOf: procedures(in: drivers))
      return BilingualText(zh: "充电桩", en: "pile")
    }
    if keys.contains("piles") {
      _ = try PileList.decode(file)
      return BilingualText(zh: "今日待检清单", en: "list of piles")
    }
    if keys.contains("answers") {
      _ = try AnswersFile.decode(file)
      return BilingualText(zh: "答复", en: "answers")
    }
    if keys.contains("authorisation") {
      _ = try InstitutionForm.decode(file)
      return BilingualText(zh: "检定机构", en: "institution")
    }
    if keys.contains("pile") {
      _ = try Scenario.read(path)
      return BilingualText(zh: "情景", en: "scenario")
    }
    throw Findings(.unknownKind(of: file))
  }

  /// Every procedure that is in order; one of them says what an older pile need not state.
  static func procedures(in folder: DataFolder) -> [Procedure] {
    folder.procedures.compactMap { id in
      try? Procedure.decode(DataFile.read(folder.file("Procedures", id)))
    }
  }
}

extension BenchDefinition {
  /// What a bench leaves to people is worth a word before the day begins.
  fileprivate var kind: BilingualText {
    guard entry(for: .vehicleSimulator) == nil else { return BilingualText(zh: "装置", en: "bench") }
    return BilingualText(
      zh: "装置（没有车辆模拟器：由人操作车辆模拟器和充电会话）",
      en: "bench (no vehicle simulator: a person operates it and the charging session)"
    )
  }
}

extension DataFile {
  /// The keys of the root mapping; none where the root is no mapping.
  fileprivate var keys: Set<String> {
    guard case .mapping(let entries, _) = root else { return [] }
    return Set(entries.map(\.key))
  }
}
