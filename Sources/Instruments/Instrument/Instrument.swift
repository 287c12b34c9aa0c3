package import Transport
package import Wording

/// One instrument on one link, on a thread of its own.
///
/// Each method is one hop without suspension, so nobody else's question can come between a question
/// and its answer, nor between the parts of a sample.
package actor Instrument {
  package nonisolated let driver: DriverDefinition
  package nonisolated let address: LinkAddress
  /// Where it is, as the record states it: `tcp://127.0.0.1:5025`.
  package nonisolated let linkText: String
  package nonisolated let name: BilingualText
  /// What ends a wait from anywhere, also from a signal handler.
  package nonisolated let interrupter: LinkInterrupter
  private nonisolated let executor = ThreadExecutor()

  let link: Link
  /// Real time for one reply.
  package private(set) var replyWithin: Duration
  /// Who answered last; nil before `identify`.
  package internal(set) var identity: InstrumentIdentity?
  /// How a reference meter is connected; says what `{element}` stands for.
  package internal(set) var wiring = MeterWiring.dc {
    didSet { commands = driver.commands(for: wiring) }
  }
  /// The driver's commands as they are said in this wiring.
  private(set) var commands: [String: DriverCommand]
  var observer: (@Sendable (WireExchange) -> Void)?

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// - Parameters:
  ///   - driver: how its model is spoken to.
  ///   - address: where it is.
  ///   - name: how it is called in sentences; its role where nil.
  ///   - limit: real time for one reply, instead of the driver's.
  package init(
    driver: DriverDefinition,
    address: LinkAddress,
    name: BilingualText? = nil,
    replyWithin limit: Duration? = nil
  ) {
    let link = Link(address)
    self.link = link
    self.driver = driver
    self.address = address
    linkText = address.description
    commands = driver.commands(for: .dc)
    self.name = name ?? driver.role.name
    interrupter = link.interrupter
    replyWithin = limit ?? driver.replyWithin
  }

  deinit {
    executor.stop()
  }

  /// Ends the wait of this instrument, and of all that is queued behind it, until `recover` or
  /// `makeSafe`.
  package nonisolated func interrupt() {
    interrupter.interrupt()
  }

  nonisolated var subject: Subject { Subject(name: name, link: linkText) }

  /// Calls back on every exchange, on this instrument's thread.
  package func onExchange(_ observer: (@Sendable (WireExchange) -> Void)?) {
    self.observer = observer
  }

  /// Gives the instrument more or less real time for one reply.
  package func setReplyLimit(_ limit: Duration) {
    replyWithin = limit
  }

  package var linkState: Link.State { link.state }

  package func open(within limit: Duration = .seconds(5)) throws(Failure) {
    do throws(Failure) { try link.open(within: limit) } catch { throw error.whileOpening(subject) }
  }

  package func close() {
    link.close()
  }
}
