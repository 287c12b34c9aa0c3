import Console
import DataFiles
import Evidence
import Simulator
import Wording

/// Does what screens wish for, and tells them what came of it.
///
/// One file beside this for each kind of wish. A wish that takes long goes on in a task of its own.
actor Workplace {
  private(set) var options: TuiOptions
  let session: Session
  let mailbox: Mailbox
  let drafts: DraftFile
  let control: RunControl
  /// The run that was begun last; it goes on beside every wish.
  var run: Task<Void, Never>?
  var signatory: Signatory?
  var person: Person?
  /// Conclusions being computed again beside everything else.
  var rechecking: Task<Void, Never>?
  private var opened: Ledger?
  /// The instruments that are being asked who they are.
  let checking: BenchChecking
  /// Lives as long as the practice goes on.
  var practiceBench: SimulatedBench?

  init(
    _ options: TuiOptions,
    _ session: Session,
    _ mailbox: Mailbox,
    _ drafts: DraftFile,
    _ control: RunControl
  ) {
    self.control = control
    self.options = options
    // Nobody is asked by a line of text while the screens have the terminal.
    self.session = Session(language: session.language, showsLive: false, canAsk: false)
    self.mailbox = mailbox
    checking = BenchChecking(mailbox)
    self.drafts = drafts
  }

  func fulfil(_ wish: Wish) async {
    do {
      switch wish {
      case .setup(let wish): try await fulfil(wish)
      case .account(let wish): try await fulfil(wish)
      case .day(let wish): try await fulfil(wish)
      case .preparation(let wish): try await fulfil(wish)
      case .run(let wish): try await fulfil(wish)
      case .records(let wish): try await fulfil(wish)
      // Drafts are kept before they come this far.
      case .keep, .bell, .repaint: break
      }
    } catch {
      mailbox.post(.failed(Failure(showing: error, in: session.language)))
    }
  }

  /// The store, made where there is none.
  func ledger() throws(Failure) -> Ledger {
    if let opened { return opened }
    let ledger = try Ledger.open(store: options.store, creating: true)
    opened = ledger
    return ledger
  }

  /// Everything opened from now on is another bench's, as the simulated one's for practice.
  func move(to options: TuiOptions) {
    self.options = options
    opened = nil
    signatory = nil
    person = nil
  }

  var keys: KeyFolder { KeyChoice.folder(named: options.keys) }

  /// Waits for what must not be cut off when the person leaves: load off, and the record closed.
  func close() async {
    control.leave(BilingualText(zh: "操作界面已关闭。", en: "the screens were closed."))
    await run?.value
    practiceBench?.stop()
  }
}
