import Console
import Wording

/// Wishes in the order in which they were made, fulfilled one after the other; what goes to a run under
/// way goes there at once, and what was typed is kept at once.
struct WishQueue: Sendable {
  private let feed: AsyncStream<Wish>.Continuation
  private let control: RunControl
  private let drafts: DraftFile
  private let mailbox: Mailbox

  init(_ workplace: Workplace, _ control: RunControl) {
    self.control = control
    drafts = workplace.drafts
    mailbox = workplace.mailbox
    let (wishes, feed) = AsyncStream.makeStream(of: Wish.self)
    self.feed = feed
    Task {
      for await wish in wishes { await workplace.fulfil(wish) }
    }
  }

  func add(_ wish: Wish) {
    if case .run(let wish) = wish, control.takes(wish) { return }
    guard case .keep(let draft) = wish else {
      feed.yield(wish)
      return
    }
    do throws(Failure) { try drafts.keep(draft) } catch { mailbox.post(.failed(error)) }
  }
}
