/// Values by key, of which those stay that were asked for last: for what is dear to make and large to keep.
struct RecentlyUsed<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let limit: Int
  private var values: [Key: (value: Value, use: Int)] = [:]
  private var uses = 0

  /// - Parameter limit: how many are kept, from 1 on.
  init(limit: Int) {
    precondition(limit > 0, "nothing is kept in no room")
    self.limit = limit
  }

  /// Linear in the values when one is added to as many as there may be.
  subscript(key: Key) -> Value? {
    mutating get {
      guard let found = values[key] else { return nil }
      uses += 1
      values[key] = (found.value, uses)
      return found.value
    }
    set {
      uses += 1
      values[key] = newValue.map { ($0, uses) }
      guard values.count > limit, let oldest = values.min(by: { $0.value.use < $1.value.use }) else { return }
      values[oldest.key] = nil
    }
  }
}
