import Documents
import Formats

/// What a document is read as: a format of documents, or one side of a file of pairs.
public enum DocumentKind: Sendable {
  /// A document of this format.
  case document(Format)
  /// One side of a file of pairs.
  case pairs(PairFormat)

  /// The kind of that name, if there is one.
  public init?(named name: String) {
    if let format = Format.named(name) {
      self = .document(format)
    } else if let format = PairFormat.named(name), !format.isTwoFiles {
      self = .pairs(format)
    } else {
      return nil
    }
  }

  /// What a file of that name is; nil where its contents tell.
  public init?(path: String) {
    if let format = Format.of(fileNamed: path) {
      self = .document(format)
    } else if let format = PairFormat.of(path: path) {
      self = .pairs(format)
    } else {
      return nil
    }
  }

  /// The names of all.
  public static var allNames: [String] {
    Format.all.map(\.name) + PairFormat.all.filter { !$0.isTwoFiles }.map(\.name)
  }
}
