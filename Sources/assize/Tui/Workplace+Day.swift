import Console
import Wording

extension Workplace {
  func fulfil(_ wish: DayWish) async throws {
    switch wish {
    case .load: break
    }
  }
}
