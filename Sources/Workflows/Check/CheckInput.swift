import Formats

/// What is checked. A path is "-" for standard input.
public enum CheckInput: Sendable {
  /// A file of pairs.
  case pairs(String)
  /// Two files with a side of the pairs each, in a format of two files.
  case sides(source: String, target: String, format: PairFormat)
  /// A document and its translation, which are aligned first.
  case documents(source: String, target: String)
}
