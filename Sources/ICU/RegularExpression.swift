import CICU

/// A regular expression of ICU's syntax (UTS #18, the one that the SRX standard uses).
///
/// Not `Sendable`: one serves one thread.
public final class RegularExpression {
  /// What is not a pattern, and where.
  public struct PatternError: Error, Hashable, Sendable {
    /// As it was given.
    public let pattern: String
    /// In UTF-16 code units; nil where ICU doesn't say.
    public let offset: Int?
    /// ICU's name of what is wrong.
    public let reason: String
  }

  private let handle: OpaquePointer

  /// Compiles `pattern`.
  public init(_ pattern: String, ignoringCase: Bool = false) throws(PatternError) {
    var (status, offset): (Int32, Int32) = (0, -1)
    let opened = cicu_regex_open(pattern, Int32(pattern.utf8.count), ignoringCase ? 1 : 0, &offset, &status)
    guard let opened else {
      throw PatternError(
        pattern: pattern, offset: offset < 0 ? nil : Int(offset), reason: String(cString: cicu_status_name(status)))
    }
    handle = opened
  }

  deinit { cicu_regex_close(handle) }

  /// Whether it matches somewhere in `text`, which is UTF-8.
  ///
  /// - Throws: where matching takes more than about a second, as patterns such as `(a+)+b` can.
  public func matches(_ text: [UInt8]) throws(ICUError) -> Bool {
    var status: Int32 = 0
    let found = cicu_regex_find(handle, text, Int32(text.count), &status)
    guard status <= 0 else { throw ICUError(status: status, action: "matching a pattern") }
    return found == 1
  }
}
