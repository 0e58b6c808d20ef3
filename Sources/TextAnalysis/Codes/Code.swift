/// A piece of a text that is no prose: a placeholder, tag, address, path, option or message syntax. A translation keeps
/// it, and none of its words is a word of the language.
///
/// This is the one notion of code in plain text, for the checks and the memory. Codes that a format tells from the text
/// are `InlineCode`, in Bitext.
package struct Code: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case address
    case email
    /// `<b>`, `</a>`, `<1>`, `<br/>`.
    case tag
    /// What a program replaces: `{name}`, `{{ name }}`, `%s`, `${name}`, `{% include header %}`.
    case placeholder
    /// One character in another spelling: `&amp;`, `&#160;`.
    case entity
    /// The syntax of a message of ICU around its texts: `{n, plural, one {`, `#`, `}`.
    case message
    /// `/usr/share/doc`, `--no-cache`, `` `make install` ``: words for a machine.
    case literal
    /// `\n`, `\t`, `%%`.
    case escape

    /// Whether a translation that lacks it is wrong. What is left of a message differs by the language's plural forms, a
    /// literal may name the reader's own things, and lines break elsewhere.
    package var isKept: Bool {
      switch self {
      case .address, .email, .tag, .placeholder, .entity: true
      case .message, .literal, .escape: false
      }
    }
  }

  package var kind: Kind
  /// UTF-8 offsets.
  package var range: Range<Int>
}

/// The codes of a text, in order; none overlaps another.
///
/// Linear: each pattern looks a bounded number of bytes ahead.
package func codes(in text: [UInt8]) -> [Code] {
  text.withUnsafeBufferPointer { codes(in: $0) }
}

/// The same of bytes in place.
package func codes(in text: UnsafeBufferPointer<UInt8>) -> [Code] {
  // Most texts hold none of the marks that codes are made of.
  guard text.contains(where: { CodeScan.mayStartCode[Int($0)] }) else { return [] }
  var scan = CodeScan(text: text)
  scan.run(0..<text.count)
  return scan.found
}
