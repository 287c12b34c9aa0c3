/// How an ink looks: a colour where there are colours, and always something that shows without.
///
/// Blue and orange-yellow, not green and red: they differ for every kind of colour vision.
struct Look {
  /// 1 bold, 2 dim, 4 reversed, 8 underlined.
  var marks: CInt
  /// A colour of the terminal's eight, 0 for its own.
  var colour: CShort

  var pair: CShort { colour }

  static let coloured = Ink.allCases.map(Look.init).filter { $0.colour != 0 }

  init(_ ink: Ink) {
    (marks, colour) =
      switch ink {
      case .plain: (0, 0)
      case .strong: (1, 0)
      case .faint: (2, 0)
      case .heading: (1, 6)
      case .good: (1, 4)
      case .bad: (5, 3)
      case .warning: (1, 3)
      case .chosen: (4, 0)
      case .field: (8, 0)
      case .key: (4, 0)
      }
  }
}
