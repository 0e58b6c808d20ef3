/// What can be told of a regular expression without running it: how long its matches are at most, and what they end
/// with. Where in doubt, it tells nothing, and the expression has to be run.
struct PatternOutline {
  /// In UTF-16 code units; nil where there is no bound, or none is known.
  private(set) var longest: Int? = 0
  /// Code units that every match ends with.
  private(set) var suffix: [UInt16] = []
  /// Whether it may be anchored to the start of the text.
  private(set) var isAnchored = false

  init(_ pattern: String) {
    let scalars = Array(pattern.unicodeScalars)
    var index = 0
    isAnchored = Self.hasAnchor(scalars)
    guard !pattern.contains("(?i"), !pattern.contains("(?x"), !pattern.contains("\\Q") else {
      (longest, suffix) = (nil, [])
      return
    }
    self.read(scalars, &index, depth: 0)
    if index < scalars.count { (longest, suffix) = (nil, []) }
  }

  private init() {}

  /// Whether `^`, `\\A` or `\\G` stands outside of a set.
  private static func hasAnchor(_ scalars: [Unicode.Scalar]) -> Bool {
    var (index, depth) = (0, 0)
    while index < scalars.count {
      switch scalars[index] {
      case "\\":
        index += 1
        if depth == 0, index < scalars.count, scalars[index] == "A" || scalars[index] == "G" { return true }
      case "[": depth += 1
      case "]": depth = max(0, depth - 1)
      case "^" where depth == 0: return true
      default: break
      }
      index += 1
    }
    return false
  }

  /// Reads alternatives up to a closing bracket or the end.
  private mutating func read(_ scalars: [Unicode.Scalar], _ index: inout Int, depth: Int) {
    var (bound, ends): (Int?, [[UInt16]]) = (0, [])
    while true {
      let part = Self.sequence(scalars, &index, depth)
      bound = bound.flatMap { one in part.longest.map { max(one, $0) } }
      ends.append(part.suffix)
      guard index < scalars.count, scalars[index] == "|" else { break }
      index += 1
    }
    longest = bound
    suffix = ends.count == 1 ? ends[0] : Self.commonEnd(ends)
  }

  private static func commonEnd(_ ends: [[UInt16]]) -> [UInt16] {
    guard var common = ends.first else { return [] }
    for end in ends.dropFirst() {
      var count = 0
      while count < min(common.count, end.count), common[common.count - 1 - count] == end[end.count - 1 - count] {
        count += 1
      }
      common = Array(common.suffix(count))
    }
    return common
  }

  private static func sequence(_ scalars: [Unicode.Scalar], _ index: inout Int, _ depth: Int) -> PatternOutline {
    var whole = PatternOutline()
    while index < scalars.count, scalars[index] != "|", scalars[index] != ")" {
      guard var atom = atom(scalars, &index, depth) else {
        // Not understood: the rest is skipped, and nothing is known.
        index = scalars.count + 1
        whole.longest = nil
        whole.suffix = []
        return whole
      }
      let (least, most) = quantifier(scalars, &index)
      let isOnce = least == 1 && most == 1
      if !isOnce { atom.suffix = least > 0 ? atom.suffix : [] }
      let isEmpty = atom.longest == 0
      if let most, let length = atom.longest {
        whole.longest = whole.longest.map { $0 + length * most }
      } else if !isEmpty {
        whole.longest = nil
      }
      // What matches no character does not change what it all ends with.
      guard !isEmpty else { continue }
      let isLiteral = atom.longest == atom.suffix.count
      whole.suffix = isOnce && isLiteral ? whole.suffix + atom.suffix : atom.suffix
    }
    return whole
  }

  /// The times that what stands before may come; nil for any number.
  private static func quantifier(_ scalars: [Unicode.Scalar], _ index: inout Int) -> (Int, Int?) {
    guard index < scalars.count else { return (1, 1) }
    var range: (Int, Int?)
    switch scalars[index] {
    case "*": range = (0, nil)
    case "+": range = (1, nil)
    case "?": range = (0, 1)
    case "{":
      guard let close = scalars[index...].firstIndex(of: "}") else { return (0, nil) }
      let parts = String(String.UnicodeScalarView(scalars[(index + 1)..<close])).split(
        separator: ",", omittingEmptySubsequences: false)
      let least = Int(parts[0]) ?? 0
      range = (least, parts.count == 1 ? least : Int(parts[1]))
      index = close
    default: return (1, 1)
    }
    index += 1
    // Reluctant and possessive forms match as much.
    if index < scalars.count, scalars[index] == "?" || scalars[index] == "+" { index += 1 }
    return range
  }

  private static func literal(_ scalar: Unicode.Scalar) -> PatternOutline {
    var outline = PatternOutline()
    outline.suffix = Array(String(scalar).utf16)
    outline.longest = outline.suffix.count
    return outline
  }

  /// One character of a kind: two units where it is beyond the basic plane.
  private static var oneOfMany: PatternOutline {
    var outline = PatternOutline()
    outline.longest = 2
    return outline
  }

  /// The next atom; nil where it is none that is understood.
  private static func atom(_ scalars: [Unicode.Scalar], _ index: inout Int, _ depth: Int) -> PatternOutline? {
    let scalar = scalars[index]
    index += 1
    switch scalar {
    case ".": return oneOfMany
    case "^", "$": return PatternOutline()
    case "[": return bracket(scalars, &index) ? oneOfMany : nil
    case "(": return group(scalars, &index, depth)
    case "\\": return escape(scalars, &index)
    case "*", "+", "?", "{": return nil
    default: return literal(scalar)
    }
  }

  /// Passes over a set, which may hold others.
  private static func bracket(_ scalars: [Unicode.Scalar], _ index: inout Int) -> Bool {
    var depth = 1
    var isFirst = true
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "\\": index += 1
      case "[": depth += 1
      case "]" where !isFirst: depth -= 1
      case "^" where isFirst: continue
      default: break
      }
      isFirst = false
      if depth == 0 { return true }
    }
    return false
  }

  private static func group(_ scalars: [Unicode.Scalar], _ index: inout Int, _ depth: Int) -> PatternOutline? {
    guard depth < 50 else { return nil }
    var looksAround = false
    if index < scalars.count, scalars[index] == "?" {
      let rest = String(String.UnicodeScalarView(scalars[index...].prefix(3)))
      if rest.hasPrefix("?:") || rest.hasPrefix("?>") {
        index += 2
      } else if rest.hasPrefix("?=") || rest.hasPrefix("?!") {
        (looksAround, index) = (true, index + 2)
      } else if rest.hasPrefix("?<=") || rest.hasPrefix("?<!") {
        (looksAround, index) = (true, index + 3)
      } else {
        return nil
      }
    }
    var outline = PatternOutline()
    outline.read(scalars, &index, depth: depth + 1)
    guard index < scalars.count, scalars[index] == ")" else { return nil }
    index += 1
    return looksAround ? PatternOutline() : outline
  }

  private static func escape(_ scalars: [Unicode.Scalar], _ index: inout Int) -> PatternOutline? {
    guard index < scalars.count else { return nil }
    let scalar = scalars[index]
    index += 1
    switch scalar {
    case "b", "B", "A", "z", "Z", "G": return PatternOutline()
    case "d", "D", "s", "S", "w", "W", "h", "H", "v", "V": return oneOfMany
    case "p", "P", "N":
      guard index < scalars.count, scalars[index] == "{", let close = scalars[index...].firstIndex(of: "}") else {
        return nil
      }
      index = close + 1
      return oneOfMany
    case "u", "x": return hexadecimal(scalars, &index, digits: scalar == "u" ? 4 : 2)
    case "t": return literal("\t")
    case "n": return literal("\n")
    case "r": return literal("\r")
    case "X", "R": return nil
    default:
      // A reference, an octal number, or a letter whose meaning is not known.
      let isAlphanumeric = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      return isAlphanumeric ? nil : literal(scalar)
    }
  }

  private static func hexadecimal(
    _ scalars: [Unicode.Scalar], _ index: inout Int, digits: Int
  ) -> PatternOutline? {
    var (start, end) = (index, index + digits)
    if index < scalars.count, scalars[index] == "{" {
      guard let close = scalars[index...].firstIndex(of: "}") else { return nil }
      (start, end) = (index + 1, close)
      index = close + 1
    } else {
      index = end
    }
    guard end <= scalars.count, start < end,
      let value = UInt32(String(String.UnicodeScalarView(scalars[start..<end])), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return literal(scalar)
  }
}
