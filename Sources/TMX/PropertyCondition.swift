import Formats
import ICU

/// A property that a unit has to have, as in `client=Acme`.
public struct PropertyCondition: Hashable, Sendable {
  /// Its type; `author` and `date` are what TMX has attributes for, too.
  public var type: String
  /// An ICU regular expression that matches somewhere in its text; nil where any will do.
  public var pattern: String?

  /// Of `type` or `type=pattern`.
  public init(_ argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    (type, pattern) = (parts[0], parts.count > 1 ? parts[1] : nil)
  }

  /// The form that units are held against. For one thread.
  package typealias Compiled = (type: String, pattern: TextPattern?)

  /// - Throws: `ICUError` for an invalid pattern.
  public func compiled() throws(ICUError) -> (type: String, pattern: TextPattern?) {
    guard let pattern else { return (type, nil) }
    return (type, try TextPattern(pattern))
  }
}

extension TMXUnit {
  /// - Throws: `ICUError` where the pattern takes too long.
  package func meets(_ condition: PropertyCondition.Compiled) throws -> Bool {
    var texts = properties.filter { $0.type.map(text) == condition.type }.map { text($0.content) }
    switch condition.type {
    case "author": texts += [author].compactMap { $0 }
    case "date": texts += [lastDate].compactMap { $0 }
    default: break
    }
    return try texts.contains { try condition.pattern?.matches(Array($0.utf8)) ?? true }
  }
}
