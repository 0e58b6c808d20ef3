import Bitext

/// The text of an element as it is read, in which codes stand as their native form.
struct CodedTextReading {
  private(set) var text = ""
  private(set) var codes: [InlineCode] = []
  /// Numbers of what is open, by what the file calls it.
  private var open: [String: (pair: Int, kind: InlineCode.Kind)] = [:]
  private var pairs = 0

  /// Takes what is no code.
  mutating func add(_ piece: String) { text += piece }

  /// Takes a code.
  ///
  /// - Parameter name: by which the file ties an end to its start; of a single code without meaning.
  mutating func add(_ role: InlineCode.Role, _ native: String, named name: String) {
    let start = text.utf8.count
    text += native
    finish(role, from: start, named: name)
  }

  /// Makes a code of all text from UTF-8 offset `start` on.
  mutating func finish(_ role: InlineCode.Role, from start: Int, named name: String) {
    let native = String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
    var (pair, kind) = (pairs, InlineCode.Kind(tag: native))
    switch role {
    case .start: open[name] = (pair, kind)
    case .end: if let known = open.removeValue(forKey: name) { (pair, kind) = known }
    case .single: break
    }
    pairs += 1
    codes.append(
      InlineCode(range: start..<text.utf8.count, role: role, kind: kind, pair: pair, native: native))
  }
}

extension InlineCode.Kind {
  /// What a native form means: a tag of HTML what its element does.
  fileprivate init(tag: String) {
    let name = tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    self = tag.hasPrefix("<") ? Self(element: name) ?? .other : .other
  }
}

/// The codes of `codes` inside UTF-8 offsets `range` of a text, as codes of what stands there alone.
func codes(_ codes: [InlineCode], inside range: Range<Int>) -> [InlineCode] {
  codes.compactMap { code in
    guard range.lowerBound <= code.range.lowerBound, code.range.upperBound <= range.upperBound else { return nil }
    var code = code
    code.range = code.range.lowerBound - range.lowerBound..<code.range.upperBound - range.lowerBound
    return code
  }
}
