/// What the process says to its caller at the end.
enum ExitStatus {
  static let done: Int32 = 0
  /// A check found something at or above `--fail-on`.
  static let findings: Int32 = 1
  /// Wrong use, or input or output that cannot be used.
  static let unusable: Int32 = 2
  /// SIGINT, SIGTERM or SIGHUP, by the shells' convention for SIGINT.
  static let interrupted: Int32 = 130
}
