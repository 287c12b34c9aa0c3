import Evidence
import Testing
import Wording

@Suite("Measurement standards of an institution") struct StandardRegisterTests {
  private let store: TestStore
  private let ledger: Ledger

  init() throws {
    store = try TestStore()
    ledger = try store.open()
  }

  private func register(_ serial: String, _ certificate: String) async throws {
    guard case .standard(var standard) = Sample.standard else { return }
    (standard.serial, standard.certificate) = (serial, certificate)
    try await ledger.append(.standard(standard), run: nil, at: Sample.time)
  }

  @Test("The latest registration of a serial number counts, the earlier ones are its history")
  func latest() async throws {
    for (serial, certificate) in [("S-2", "C-1"), ("S-1", "C-2"), ("S-2", "C-3")] {
      try await register(serial, certificate)
    }
    let standards = try await ledger.standards()
    #expect(standards.current.map(\.serial) == ["S-1", "S-2"])
    #expect(standards.current("S-2")?.certificate == "C-3")
    #expect(standards.history(of: "S-2").map(\.standard.certificate) == ["C-1", "C-3"])
    #expect(standards.current("S-3") == nil && standards.history(of: "S-3").isEmpty)
  }

  @Test("A run rests on every instrument that answered in it, from a day on")
  func impact() async throws {
    for day in ["2026-03-01", "2026-03-02"] {
      let run = try await ledger.beginRun(Sample.opening(), at: "\(day)T09:00:00+08:00")
      try await ledger.append(Sample.identity, run: run, at: "\(day)T09:00:01+08:00")
    }
    for name in ["S-1", "C-1"] {
      let all = try await ledger.runs(restingOn: name, since: "2026-03-01")
      #expect(all.map(\.run.number) == [1, 2] && all.map(\.certificate) == ["C-1", "C-1"])
      #expect(try await ledger.runs(restingOn: name, since: "2026-03-02").map(\.run.number) == [2])
    }
    #expect(try await ledger.runs(restingOn: "S-9", since: "2026-03-01").isEmpty)
  }
}
