import Console

/// Wishes in the order in which they were made, fulfilled one after the other.
struct WishQueue: Sendable {
  private let feed: AsyncStream<Wish>.Continuation
  private let workplace: Workplace

  init(_ workplace: Workplace) {
    self.workplace = workplace
    let (wishes, feed) = AsyncStream.makeStream(of: Wish.self)
    self.feed = feed
    Task {
      for await wish in wishes { await workplace.fulfil(wish) }
    }
  }

  func add(_ wish: Wish) { feed.yield(wish) }
}
