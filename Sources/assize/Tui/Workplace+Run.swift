import Console
import Wording

extension Workplace {
  func fulfil(_ wish: RunWish) async throws {
    switch wish {
    case .start, .stop: break
    }
  }
}
