extension Meter {
  enum Quantity: String, Sendable, CaseIterable {
    case voltage = "U"
    case current = "I"
    case power = "P"
    case powerFactor = "LAMB"
    case energy = "WH"
    case time = "TIME"
  }

  /// Where a value is taken.
  enum Element: Hashable, Sendable {
    case input(Int)
    case sum
  }

  /// One value of the list that the meter answers with.
  struct OutputItem: Sendable {
    var quantity: Quantity
    var element: Element

    init(_ quantity: Quantity, of element: Element = .input(1)) {
      self.quantity = quantity
      self.element = element
    }
  }

  /// A sum stands only where the wiring connects the elements to one circuit.
  func measures(_ element: Element) -> Bool {
    element != .sum || wiring == .threePhase
  }

  /// Integrated by an element since the last reset, in J; the phases carry equal shares.
  func energy(of element: Element) -> Double {
    element == .sum ? energy : energy / Double(elementCount)
  }
}
