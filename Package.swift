// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// Rooms that touch no C pointer prove it.
let memorySafe = settings + [.strictMemorySafety()]

/// One room of the house; the import table that a test holds is the same list.
func room(
  _ name: String,
  uses dependencies: [Target.Dependency] = [],
  memorySafe isMemorySafe: Bool = false
) -> Target {
  .target(
    name: name,
    dependencies: dependencies,
    swiftSettings: isMemorySafe ? memorySafe : settings
  )
}

/// The tests of one room; golden texts and tables are read from the checkout and are no resources.
func tests(
  _ room: String,
  uses dependencies: [Target.Dependency] = [],
  golden hasGoldenTexts: Bool = false,
  tables: [String] = []
) -> Target {
  .testTarget(
    name: "\(room)Tests",
    dependencies: ["Support"] + dependencies,
    exclude: (hasGoldenTexts ? ["Golden"] : []) + tables,
    swiftSettings: settings
  )
}

let package = Package(
  name: "assize",
  products: [.executable(name: "assize", targets: ["assize"])],
  targets: [
    // C libraries: a module map and a shim each, nothing else.
    .systemLibrary(name: "CLibYAML"),
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CCrypto"),
    .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo"),
    .systemLibrary(name: "CQRCode"),
    .systemLibrary(name: "CXLSXWriter"),
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CSystem"),

    // Layer 0
    room("Wording", memorySafe: true),
    room("Metrology", memorySafe: true),
    room("BenchClock", uses: ["Wording", "CSystem"]),
    room("Transport", uses: ["Wording", "CSystem"]),
    room("DataFiles", uses: ["Wording", "Metrology", "CLibYAML"]),

    // Layer 1
    room("Procedures", uses: ["Wording", "Metrology", "DataFiles"], memorySafe: true),
    room("Evidence", uses: ["Wording", "Metrology", "CSQLite", "CCrypto"]),
    room("Simulator", uses: ["Wording", "BenchClock", "DataFiles", "Transport"]),

    // Layer 2
    room("Instruments", uses: ["Wording", "Metrology", "DataFiles", "Transport"]),
    room(
      "Documents",
      uses: [
        "Wording", "Metrology", "DataFiles", "Evidence", "CPangoCairo", "CQRCode", "CXLSXWriter",
      ]
    ),

    // Layer 3
    room(
      "Execution",
      uses: [
        "Wording", "Metrology", "BenchClock", "DataFiles", "Instruments", "Procedures",
        "Evidence",
      ],
      memorySafe: true
    ),

    // Layer 4
    room("Alerts", uses: ["Wording"]),
    room(
      "Console",
      uses: [
        "Wording", "Metrology", "Transport", "Execution", "Evidence", "Procedures", "CNcurses",
        "CSystem",
      ]
    ),

    // Layer 5
    .executableTarget(
      name: "assize",
      dependencies: [
        "Wording", "Metrology", "BenchClock", "DataFiles", "Transport", "Procedures", "Evidence",
        "Simulator", "Instruments", "Documents", "Execution", "Alerts", "Console", "CSystem",
      ],
      swiftSettings: settings,
      plugins: ["MetrologyDigest"]
    ),

    // The product's side of `./dev bench`; nothing that is shipped.
    .executableTarget(
      name: "assize-benchmarks",
      dependencies: [
        "Wording", "Metrology", "BenchClock", "DataFiles", "Transport", "Procedures", "Evidence",
        "Instruments", "Documents", "Execution", "Console",
      ],
      swiftSettings: settings
    ),

    // The digest of the legally relevant core, written into the program when it is built.
    .executableTarget(name: "metrology-digest", dependencies: ["CCrypto"], swiftSettings: settings),
    .plugin(
      name: "MetrologyDigest",
      capability: .buildTool(),
      dependencies: ["metrology-digest"]
    ),

    // Tests
    .target(
      name: "Support",
      dependencies: ["Wording", "DataFiles"],
      path: "Tests/Support",
      swiftSettings: settings
    ),
    tests("Architecture"),
    tests("Alerts", uses: ["Alerts", "Wording"]),
    tests("Metrology", uses: ["Metrology"]),
    tests("DataFiles", uses: ["DataFiles", "Metrology", "Wording"]),
    tests("BenchClock", uses: ["BenchClock", "Wording", "Simulator"]),
    tests("Transport", uses: ["Transport", "Wording"]),
    tests("Procedures", uses: ["Procedures", "Metrology", "DataFiles", "Wording"]),
    tests(
      "Evidence",
      uses: ["Evidence", "Metrology", "Wording", "CSQLite"],
      golden: true,
      tables: ["Stores"]
    ),
    tests("Simulator", uses: ["Simulator", "BenchClock", "DataFiles", "Transport", "Wording"]),
    tests(
      "Instruments",
      uses: ["Instruments", "Metrology", "DataFiles", "Transport", "Simulator", "Wording"]
    ),
    tests("Documents", uses: ["Documents", "Evidence", "Metrology", "DataFiles", "Wording"]),
    tests(
      "Execution",
      uses: [
        "Execution", "Metrology", "BenchClock", "DataFiles", "Transport", "Instruments",
        "Procedures", "Evidence", "Simulator", "Wording",
      ],
      golden: true
    ),
    tests(
      "Console",
      uses: ["Console", "Execution", "Evidence", "Procedures", "Metrology", "Wording"],
      golden: true
    ),
    tests(
      "EndToEnd",
      uses: ["assize", "CSystem", "CSQLite"],
      golden: true,
      tables: ["ScenarioPiles"]
    ),
  ]
)
