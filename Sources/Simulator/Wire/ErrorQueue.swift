/// The errors an instrument has not yet told, oldest first.
struct ErrorQueue {
  private static let capacity = 16
  private var errors: [CommandError] = []

  mutating func append(_ error: CommandError) {
    if errors.count < Self.capacity {
      errors.append(error)
    } else {
      errors[Self.capacity - 1] = .queueOverflow
    }
  }

  mutating func takeFirst() -> CommandError? {
    errors.isEmpty ? nil : errors.removeFirst()
  }

  mutating func clear() {
    errors = []
  }
}
