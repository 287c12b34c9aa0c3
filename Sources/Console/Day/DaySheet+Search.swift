extension DaySheet {
  /// The piles that a typed or scanned text means: one by its whole serial number wherever that
  /// stands in what a scanner reads, else every one that contains it.
  func found(_ text: String) -> [DayPile] {
    let wanted = text.lowercased()
    if wanted.isEmpty { return piles }
    let all = piles + known.filter { pile in !piles.contains { $0.serial == pile.serial } }
    let named = all.filter { !$0.serial.isEmpty && wanted.contains($0.serial.lowercased()) }
    // The longest is meant where one serial number begins another.
    if let exact = named.max(by: { $0.serial.count < $1.serial.count }) { return [exact] }
    return all.filter { "\($0.serial) \($0.model)".lowercased().contains(wanted) }
  }
}
