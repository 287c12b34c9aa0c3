import Console
import Wording

extension Workplace {
  func fulfil(_ wish: RecordsWish) async throws {
    switch wish {
    case .search: break
    }
  }
}
