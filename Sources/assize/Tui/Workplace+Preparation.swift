import Console
import Wording

extension Workplace {
  func fulfil(_ wish: PreparationWish) async throws {
    switch wish {
    case .begin: break
    }
  }
}
