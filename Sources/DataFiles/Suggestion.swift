/// Words longer than this are no slips of the pen; comparing them would cost time for nothing.
private let longestComparedWord = 64

/// The candidate nearest to a mistyped word, if one is near enough to be meant.
package func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
  let typed = word.lowercased()
  guard typed.unicodeScalars.count <= longestComparedWord else { return nil }
  return
    candidates
    .map { (name: $0, distance: editDistance(typed, $0.lowercased())) }
    .filter { $0.distance <= max(1, typed.count / 3) && $0.distance < typed.count }
    .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
    .name
}

/// Letters to insert, remove or replace to turn one word into the other.
private func editDistance(_ one: String, _ other: String) -> Int {
  let (rows, columns) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
  var previous = Array(0...columns.count)
  for (row, letter) in rows.enumerated() {
    var current = [row + 1]
    for (column, candidate) in columns.enumerated() {
      let replaced = previous[column] + (letter == candidate ? 0 : 1)
      current.append(Swift.min(replaced, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[columns.count]
}
