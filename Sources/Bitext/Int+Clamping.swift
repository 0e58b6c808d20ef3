extension Int {
  /// The whole part of `value`; the nearest that there is where that is too large, and 0 where `value` is no number.
  ///
  /// For what is shown or weighed only: `Int(value)` ends the program there. What is compared or counted with takes
  /// `Int(exactly:)`.
  package init<Value: BinaryFloatingPoint>(clamping value: Value) {
    self = Int(exactly: value.rounded(.towardZero)) ?? (value.isNaN ? 0 : value < 0 ? .min : .max)
  }
}
