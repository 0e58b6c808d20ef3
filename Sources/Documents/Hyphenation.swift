import Bitext
import Languages

/// What becomes of the end of a line inside a paragraph.
enum LineJoint: Hashable {
  /// A space.
  case space
  /// Nothing: the hyphen before it is one of the word's own, or the script sets no spaces.
  case nothing
  /// Nothing, and the hyphen before it goes, too.
  case noHyphen
}

/// Tells hyphens that break a word at the end of a line from those that belong to it, by the rest of the document: a word
/// that stands somewhere else with its hyphen keeps it, and so do two words that stand somewhere else by themselves where
/// nothing in the document is broken inside a word.
struct Hyphenation {
  /// How often what could be a word of these pairs of halves stands in the document.
  private var counts: [String: Int] = [:]
  /// How often they stand in it as a part of a word with hyphens.
  private var parts: [String: Int] = [:]
  /// Whether words of the document are broken at all; nil where nothing tells.
  private var breaksWords: Bool?
  /// Whether two halves that are words in the document have a hyphen between them, where that can be told.
  private var joinsWordsByHyphen: Bool?

  /// - Parameter lines: in their order, without white space at their ends. Linear; done at once where no line ends with a
  ///   hyphen.
  init(_ lines: [Substring]) {
    let pairs = zip(lines, lines.dropFirst()).compactMap(Self.halves)
    guard !pairs.isEmpty else { return }
    for (one, other) in pairs {
      for word in [one, other, one + other, "\(one)-\(other)"] { (counts[word], parts[word]) = (0, 0) }
    }
    var isAfterHyphen = false
    for line in lines {
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "‐" && $0 != "." && $0 != "_" }
      for (index, word) in words.enumerated() where !(index == 0 && isAfterHyphen) {
        let bare = Self.bare(word)
        if counts[bare] != nil { counts[bare, default: 0] += 1 }
        guard bare.contains("-") else { continue }
        for part in bare.split(separator: "-").map(String.init) where parts[part] != nil {
          parts[part, default: 0] += 1
        }
      }
      isAfterHyphen = line.last.map(Self.isHyphen) ?? false
    }
    var (all, words) = ((broken: 0, compound: 0), (broken: 0, compound: 0))
    for (one, other) in pairs {
      let (broken, compound) = (count(one + other) > 0, count("\(one)-\(other)") > 0)
      all.broken += broken ? 1 : 0
      all.compound += compound ? 1 : 0
      guard broken != compound, areWords(one, other) else { continue }
      words.broken += broken ? 1 : 0
      words.compound += compound ? 1 : 0
    }
    if all.broken > all.compound { breaksWords = true }
    // A word or two that have a hyphen of their own say nothing of the rest.
    if all.compound > 3 * all.broken + 3 { breaksWords = false }
    if words.broken != words.compound { joinsWordsByHyphen = words.compound > words.broken }
  }

  private func areWords(_ one: String, _ other: String) -> Bool {
    count(one) + (parts[one] ?? 0) > 0 && count(other) + (parts[other] ?? 0) > 0 && one.count > 2 && other.count > 2
  }

  /// What the end of `line` becomes before `next`.
  func joint(_ line: Substring, _ next: Substring) -> LineJoint? {
    guard let last = line.last, let first = next.first, let before = line.dropLast().last else { return nil }
    if Self.isInAddress(line, first) { return .nothing }
    // An address, or two words that a stroke joins: https:// www.example.org, GNU/ Linux.
    if last == "/", !before.isWhitespace, first.isLetter || first.isNumber { return .nothing }
    if last == "–", before.isNumber, first.isNumber { return .nothing }
    guard Self.isHyphen(last) else { return nil }
    // An address has none of its own behind a stroke.
    if last == "\u{AD}" || before == "/" { return .noHyphen }
    let isWord = { (character: Character) in character.isLetter || character.isNumber }
    guard isWord(before), isWord(first), let (one, other) = Self.halves(line, next) else { return nil }
    let (joined, compound) = (count(one + other), count("\(one)-\(other)"))
    // Vor- und Nachteile
    if joined == 0, compound == 0, suspending.contains(other) { return .space }
    let isInCapitals = other.count > 1 && (line.dropLast().suffix(2) + next.prefix(2)).allSatisfy(\.isUppercase)
    // UTF-8, 32-bit, Franco-German
    guard before.isLetter, first.isLetter, !first.isUppercase || isInCapitals else { return .nothing }
    if joined != compound { return joined > compound ? .noHyphen : .nothing }
    if areWords(one, other) { return joinsWordsByHyphen ?? (breaksWords != true) ? .nothing : .noHyphen }
    return breaksWords == false ? .nothing : .noHyphen
  }

  /// Whether an address on the web goes on: broken behind a mark of its own.
  static func isInAddress(_ line: Substring, _ next: Character) -> Bool {
    guard let last = line.last, "./_-?&=#%~:".contains(last), next.isLetter || next.isNumber || "/~_".contains(next)
    else { return false }
    let token = line.suffix(400).split(whereSeparator: \.isWhitespace).last ?? ""
    if last == ":", next == "/", token.hasSuffix("http:") || token.hasSuffix("https:") { return true }
    guard token.contains("://") || token.hasPrefix("www.") else { return false }
    return last != ":" && (last != "." || !next.isUppercase)
  }

  private func count(_ word: String) -> Int { counts[word] ?? 0 }

  private static func isHyphen(_ character: Character) -> Bool {
    character == "-" || character == "\u{2010}" || character == "\u{AD}"
  }

  /// The word before the hyphen at the end of `line`, back to the white space before it, and the first of `next`, in lower
  /// case; nil where there is no such word. Longer ones than a hundred letters are none.
  private static func halves(_ line: Substring, _ next: Substring) -> (String, String)? {
    guard let last = line.last, isHyphen(last) else { return nil }
    let start = line.dropLast().suffix(100).reversed().prefix { $0.isLetter || $0.isNumber || isHyphen($0) }
    let end = next.prefix(100).prefix { $0.isLetter || $0.isNumber || isHyphen($0) }
    guard !start.isEmpty, !end.isEmpty else { return nil }
    return (bare(String(start.reversed())), bare(end))
  }

  /// In lower case, without hyphens at its ends, and with one sort of them.
  private static func bare(_ word: some StringProtocol) -> String {
    var word = word.lowercased().replacing("\u{2010}", with: "-")
    while word.hasSuffix("-") { word.removeLast() }
    while word.hasPrefix("-") { word.removeFirst() }
    return word
  }
}

/// Words before which a hyphen stands for the rest of a word: `Vor- und Nachteile`.
private let suspending = LanguageData.union(\.suspendingWords)
