/// One atom of an expression: a character, a set, an escape, a group.
extension PatternOutline {
  private static func literal(_ scalar: Unicode.Scalar) -> PatternOutline {
    var outline = PatternOutline()
    let units = Array(String(scalar).utf16)
    outline.tails = [PatternTail(units: units.map { UnitSet($0) })]
    outline.longest = units.count
    outline.required = units.last
    return outline
  }

  /// One character of those that `pattern` matches: two units where it is beyond the basic plane, of which the last may be
  /// all that is known.
  private static func oneOfMany(_ pattern: String, isBasic: Bool = false) -> PatternOutline {
    var outline = PatternOutline()
    outline.longest = isBasic ? 1 : 2
    outline.tails = [PatternTail(units: [UnitSet(matching: pattern)], isWhole: isBasic)]
    return outline
  }

  /// The next atom; nil where it is none that is understood.
  static func atom(_ scalars: [Unicode.Scalar], _ index: inout Int, _ depth: Int) -> PatternOutline? {
    let scalar = scalars[index]
    index += 1
    switch scalar {
    case ".": return oneOfMany(".")
    case "^", "$": return PatternOutline()
    case "[":
      let start = index
      guard bracket(scalars, &index) else { return nil }
      let inside = scalars[start..<index - 1]
      return oneOfMany("[" + text(inside) + "]", isBasic: isBasic(inside))
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

  /// Whether a set holds characters of the basic plane alone, as far as its text shows that.
  private static func isBasic(_ set: ArraySlice<Unicode.Scalar>) -> Bool {
    var isEscaped = false
    for (offset, scalar) in set.enumerated() {
      if scalar.value > 0xFFFF || scalar == "[" || offset == 0 && scalar == "^" { return false }
      if isEscaped, scalar.isASCII, scalar.properties.isAlphabetic,
        !["s", "h", "v", "t", "n", "r", "u"].contains(scalar)
      {
        return false
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    // Intersections and differences are left to ICU.
    return !zip(set, set.dropFirst()).contains { $0 == $1 && ($0 == "&" || $0 == "-") }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  static func group(_ scalars: [Unicode.Scalar], _ index: inout Int, _ depth: Int) -> PatternOutline? {
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
    case "s", "h", "v": return oneOfMany("\\\(scalar)", isBasic: true)
    case "d", "D", "S", "w", "W", "H", "V": return oneOfMany("\\\(scalar)")
    case "p", "P", "N":
      guard index < scalars.count, scalars[index] == "{", let close = scalars[index...].firstIndex(of: "}") else {
        return nil
      }
      defer { index = close + 1 }
      return oneOfMany("\\\(scalar)" + text(scalars[index...close]))
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
