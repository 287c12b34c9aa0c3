import Console
import Glibc
import Instruments
import Wording

extension Measurement {
  /// Thirty rows that change ten times a second on the terminal it is started in, and instruments that
  /// are asked as often; writes to a file how much memory that took over its bare start.
  static let liveRows = Measurement(name: "live-rows", operands: "ADDRESSES FILE") { words in
    let bare = peakMemory
    let mailbox = Mailbox()
    let latest = LatestValues()
    for (index, address) in Self.addresses(words[0]).enumerated() {
      let meter = try referenceMeter(at: String(address))
      try await meter.instrument.open(within: .seconds(2))
      Task {
        while !Task.isCancelled {
          latest.keep(try await meter.instrument.exchange(":NUM:NORM:VAL?"), at: index)
          try await Task.sleep(for: .milliseconds(100))
        }
      }
    }
    Task {
      for tick in 0... {
        mailbox.post(.said(BilingualText(verbatim: "\(tick) \(latest.text)")))
        try await Task.sleep(for: .milliseconds(100))
      }
    }
    let app = App(language: .english, first: LiveRowsScreen())
    let wasShown = await Stage(app, mailbox).play(isPlain: false) { _ in }
    let line = Array("memory \(peakMemory - bare)\n".utf8)
    let file = open(words[1], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    _ = write(file, line, line.count)
    return wasShown ? 0 : 2
  }

  /// None for `-`.
  private static func addresses(_ list: String) -> [Substring] {
    list == "-" ? [] : list.split(separator: ",")
  }

  /// In bytes.
  static var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}
