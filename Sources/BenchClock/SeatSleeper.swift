import Glibc
import Synchronization
import Wording

/// What a seat and its reading thread share.
final class SeatSleeper: Sendable {
  private enum State {
    case awake
    case asleep(CheckedContinuation<Void, any Error>)
    case left(reason: any Error)
  }

  private let connection: ClockConnection
  private let state = Mutex(State.awake)

  init(on connection: ClockConnection) {
    self.connection = connection
  }

  func startReading() {
    var thread = pthread_t()
    let sleeper = Unmanaged.passRetained(self).toOpaque()
    let status = pthread_create(
      &thread,
      nil,
      { sleeper in
        if let sleeper { Unmanaged<SeatSleeper>.fromOpaque(sleeper).takeRetainedValue().read() }
        return nil
      },
      sleeper
    )
    if status == 0 {
      pthread_detach(thread)
    } else {
      Unmanaged<SeatSleeper>.fromOpaque(sleeper).release()
      end(because: Failure.clockLost(connection.path))
    }
  }

  func sleep(until deadline: Duration, wake: CheckedContinuation<Void, any Error>) {
    let refusal: (any Error)? = state.withLock { state in
      switch state {
      case .left(let reason):
        return reason
      case .asleep:
        return Failure.clockSeatInUse(connection.path)
      case .awake:
        state = .asleep(wake)
        return nil
      }
    }
    if let refusal {
      wake.resume(throwing: refusal)
    } else if !connection.send("sleep \(deadline.wholeNanoseconds)") {
      end(because: Failure.clockLost(connection.path))
    }
  }

  func leave() {
    end(because: Failure.clockSeatLeft(connection.path))
  }

  func cancel() {
    end(because: CancellationError())
  }

  private func read() {
    while let line = connection.readLine() {
      do {
        _ = try connection.number(after: "now", in: line)
        wakeUp()
      } catch {
        return end(because: error)
      }
    }
    end(because: Failure.clockLost(connection.path))
  }

  private func wakeUp() {
    let wake: CheckedContinuation<Void, any Error>? = state.withLock { state in
      guard case .asleep(let wake) = state else { return nil }
      state = .awake
      return wake
    }
    wake?.resume()
  }

  /// The first reason stays: a seat that was given up is not lost a second time.
  private func end(because reason: any Error) {
    let wake: CheckedContinuation<Void, any Error>? = state.withLock { state in
      switch state {
      case .left: return nil
      case .awake:
        state = .left(reason: reason)
        return nil
      case .asleep(let wake):
        state = .left(reason: reason)
        return wake
      }
    }
    connection.hangUp()
    wake?.resume(throwing: reason)
  }
}
