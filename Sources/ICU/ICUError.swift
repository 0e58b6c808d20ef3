import CICU

/// A failure that ICU reported.
public struct ICUError: Error, Hashable, Sendable {
  /// ICU's `UErrorCode`, above 0.
  public let status: Int32
  /// What was being done, such as `opening a transliterator "Any-Latn"`.
  public let action: String

  /// ICU's name of the status, such as `U_FILE_ACCESS_ERROR`.
  public var statusName: String { String(cString: cicu_status_name(status)) }

  /// An error of ICU's `status` while doing `action`.
  public init(status: Int32, action: String) {
    self.status = status
    self.action = action
  }
}

extension ICUError {
  /// Throws when `status` is a failure; ICU's warnings are below 0 and pass.
  static func check(_ status: Int32, _ action: @autoclosure () -> String) throws(ICUError) {
    if status > 0 { throw ICUError(status: status, action: action()) }
  }
}
