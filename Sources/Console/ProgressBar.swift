/// A bar of a given width in cells: `━━━━━━╌╌╌╌`.
package enum ProgressBar {
  package static func text(_ fraction: Double, width: Int) -> String {
    let bounded = fraction.isFinite ? min(1, max(0, fraction)) : 0
    let done = Int((bounded * Double(width)).rounded(.down))
    return String(repeating: "━", count: done) + String(repeating: "╌", count: width - done)
  }
}
