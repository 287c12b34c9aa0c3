import BenchClock
import Console
import DataFiles
import Evidence
import Execution
import Wording

extension Workplace {
  func fulfil(_ wish: DayWish) async throws {
    switch wish {
    case .load: mailbox.post(.day(.sheet(try await survey())))
    case .pause(let number): pause(number)
    }
  }

  private func survey() async throws -> DaySheet {
    let ledger = try ledger()
    let isHouse = try await ledger.institution() != nil
    return try await DaySurvey(
      ledger: ledger,
      folder: DataFolder.locate(explicit: options.data),
      piles: options.piles,
      bench: options.bench,
      stamp: stamp(),
      mayVerify: !isHouse || person?.roles.contains(.verifier) == true
    ).sheet()
  }

  /// Now, by the calendar that runs are stamped with; by this computer's where that cannot be asked.
  func stamp() throws(Failure) -> String {
    guard let clock = try? options.clock.make(), let stamp = try? clock.stamp(zoneMinutes: 480)
    else { return try Session.stamp() }
    return stamp
  }

  /// Longer than between two characters of a scanner, shorter than anybody waits for.
  private func pause(_ number: Int) {
    Task { [mailbox] in
      try? await Task.sleep(for: .milliseconds(60))
      mailbox.post(.day(.paused(number)))
    }
  }
}
