package import DataFiles

/// The drivers of one bench: as files, for the record, and as read.
package struct BenchDrivers: Sendable {
  package let files: [InstrumentRole: DataFile]
  package let definitions: [InstrumentRole: DriverDefinition]

  /// Reads the driver of every instrument of a bench from `Drivers/` of the data folder.
  package static func load(
    for bench: BenchDefinition,
    in folder: DataFolder
  ) throws(Findings) -> BenchDrivers {
    var files: [InstrumentRole: DataFile] = [:]
    var definitions: [InstrumentRole: DriverDefinition] = [:]
    for entry in bench.instruments {
      let path = "\(folder.path)/Drivers/\(entry.role.rawValue)/\(entry.driver).yaml"
      let file = try DataFile.read(path)
      files[entry.role] = file
      definitions[entry.role] = try DriverDefinition.decode(file)
    }
    return BenchDrivers(files: files, definitions: definitions)
  }

  /// Takes driver files wherever they were kept; each says itself whose driver it is.
  package static func decode(_ list: [DataFile]) throws(Findings) -> BenchDrivers {
    var files: [InstrumentRole: DataFile] = [:]
    var definitions: [InstrumentRole: DriverDefinition] = [:]
    for file in list {
      let definition = try DriverDefinition.decode(file)
      files[definition.role] = file
      definitions[definition.role] = definition
    }
    return BenchDrivers(files: files, definitions: definitions)
  }

  package init(
    files: [InstrumentRole: DataFile],
    definitions: [InstrumentRole: DriverDefinition]
  ) {
    self.files = files
    self.definitions = definitions
  }
}
