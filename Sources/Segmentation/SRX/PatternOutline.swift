/// What can be told of a regular expression without running it: how long its matches are at most, what they may end with
/// and what they must hold. Where in doubt, it tells nothing, and the expression has to be run.
struct PatternOutline {
  /// In UTF-16 code units; nil where there is no bound, none is known, or it is above ``most``.
  var longest: Int? = 0
  /// What matches may end with: each ends with one of these.
  var tails = [PatternTail()]
  /// A code unit that every match holds, before its tail.
  var required: UInt16?
  /// Whether it may be anchored to the start of the text.
  private(set) var isAnchored = false

  init(_ pattern: String) {
    let scalars = Array(pattern.unicodeScalars)
    var index = 0
    isAnchored = Self.hasAnchor(scalars)
    guard !pattern.contains("(?i"), !pattern.contains("(?x"), !pattern.contains("\\Q") else {
      self = .unknown(isAnchored)
      return
    }
    self.read(scalars, &index, depth: 0)
    if index < scalars.count { self = .unknown(isAnchored) }
  }

  init() {}

  /// Of an expression of which nothing is known.
  static func unknown(_ isAnchored: Bool = false) -> PatternOutline {
    var outline = PatternOutline()
    outline.longest = nil
    outline.tails = [PatternTail(isWhole: false)]
    outline.isAnchored = isAnchored
    return outline
  }

  /// Longer bounds are as good as none; repeated repetitions, `((a{9999}){9999})...`, would have bounds that no integer holds.
  private static let most = 10_000

  /// More alternatives than this are not told apart.
  private static let mostTails = 100

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
  mutating func read(_ scalars: [Unicode.Scalar], _ index: inout Int, depth: Int) {
    var bound: Int? = 0
    var ends: [PatternTail] = []
    var all: [PatternOutline] = []
    while true {
      let part = Self.sequence(scalars, &index, depth)
      bound = bound.flatMap { one in part.longest.map { max(one, $0) } }
      ends += part.tails
      all.append(part)
      guard index < scalars.count, scalars[index] == "|" else { break }
      index += 1
    }
    longest = bound
    tails = Self.bounded(ends)
    required = all.dropFirst().allSatisfy { $0.required == all[0].required } ? all[0].required : nil
  }

  /// Each end once, and one for all where they are many.
  private static func bounded(_ tails: [PatternTail]) -> [PatternTail] {
    var seen: Set<PatternTail> = []
    let different = tails.filter { seen.insert($0).inserted }
    return different.count > mostTails ? [.merged(different)] : different
  }

  private static func sequence(_ scalars: [Unicode.Scalar], _ index: inout Int, _ depth: Int) -> PatternOutline {
    var whole = PatternOutline()
    while index < scalars.count, scalars[index] != "|", scalars[index] != ")" {
      guard var atom = atom(scalars, &index, depth) else {
        // Not understood: the rest is skipped, and nothing is known.
        index = scalars.count + 1
        return unknown()
      }
      let (least, most) = quantifier(scalars, &index)
      if let most, let length = atom.longest, let before = whole.longest, most <= Self.most, length <= Self.most,
        case let bound = before + length * most, bound <= Self.most
      {
        whole.longest = bound
      } else if atom.longest != 0 {
        whole.longest = nil
      }
      if least > 0 { whole.required = whole.required ?? atom.required }
      // What matches no character does not change what it all ends with.
      guard atom.longest != 0, most != 0 else { continue }
      if most != 1 { for index in atom.tails.indices { atom.tails[index].isWhole = false } }
      let joined = atom.tails.flatMap { end in end.isWhole ? whole.tails.map(end.behind) : [end] }
      whole.tails = bounded(least > 0 ? joined : whole.tails + joined)
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
}
