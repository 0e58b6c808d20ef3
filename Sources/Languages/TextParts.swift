// By bytes: the tables of a language are parsed at each start, and looking at each of their characters takes ten times as
// long.
extension Substring {
  /// What stands between marks, which are ASCII.
  func parts(at mark: Unicode.Scalar, omittingEmpty: Bool = true) -> [Substring] {
    utf8.split(separator: UInt8(ascii: mark), omittingEmptySubsequences: omittingEmpty).map { Substring($0) }
  }

  /// What stands between spaces and line breaks.
  var words: [Substring] {
    utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
  }

  /// Whether its last character is a mark of ASCII.
  func ends(in mark: Unicode.Scalar) -> Bool { utf8.last == UInt8(ascii: mark) }

  /// Whether its first character is a mark of ASCII.
  func begins(with mark: Unicode.Scalar) -> Bool { utf8.first == UInt8(ascii: mark) }
}
