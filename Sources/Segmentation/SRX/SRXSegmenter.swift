import Bitext
import ICU

/// Segments texts of one language by SRX rules: at each place the first rule that matches decides, and where none does
/// there is no break.
///
/// Break rules are run over the text; at the few places that they find, the rules before them that forbid a break are
/// asked, first by what their matches must end with, so that a hundred abbreviations cost little. Linear for rules of
/// bounded length. For one thread at a time.
public final class SRXSegmenter {
  private let breaks: [BreakRule]
  private let exceptions: [ExceptionRule]
  private var units: [UInt16] = []
  /// For each code unit of the text at hand, its UTF-8 offset; empty where all of it is ASCII.
  private var offsets: [Int32] = []
  /// The number of the text at hand, by which an expression knows whether it has seen it.
  private var generation = 0

  /// For matches that take long, all rules together.
  private let budget = RegexBudget(savings)
  private static let savings = 2_000

  /// How much before a place a pattern without a bound is tried on, in code units.
  private static let window = 200

  /// - Throws: ``SRXError`` where the rules have a bad pattern or none for the language.
  public init(_ rules: SRXRules, language: Language?) throws(SRXError) {
    var (breaks, exceptions): ([BreakRule], [ExceptionRule]) = ([], [])
    var shared: [String: Pattern] = [:]
    for (index, rule) in try rules.rules(for: language).enumerated() {
      if rule.isBreak {
        breaks.append(try BreakRule(rule, index: index, budget))
      } else {
        exceptions.append(try ExceptionRule(rule, index: index, sharing: &shared, budget))
      }
    }
    (self.breaks, self.exceptions) = (breaks, exceptions)
  }

  /// The document's segments; as those of ``Segmenter``, contiguous over each block, white space with the one before.
  ///
  /// - Throws: ``SRXError`` with the line of a rule that takes too long, as `(a+)+b` does.
  public func segment(_ document: Document) throws(SRXError) -> SegmentedDocument {
    var segments: [Segment] = []
    var scratch = Scratch()
    let cut = document.utf8.withUnsafeBufferPointer { text -> Result<Void, SRXError> in
      for (index, block) in document.blocks.enumerated() {
        let bytes = UnsafeBufferPointer(rebasing: text[block.range])
        scratch.unfold(bytes)
        do throws(SRXError) {
          scratch.setSentences(try boundaries(in: scratch.unfoldedText(bytes)), of: bytes)
        } catch {
          return .failure(error)
        }
        appendSegments(to: &segments, from: scratch, of: block, at: index, in: document, text: bytes)
      }
      return .success(())
    }
    try cut.get()
    return SegmentedDocument(document: document, segments: segments)
  }

  /// Where `text`, UTF-8, is to be cut: offsets in ascending order, without its ends.
  func boundaries(in text: ArraySlice<UInt8>) throws(SRXError) -> [Int32] {
    setText(text)
    generation += 1
    // A hundred steps for each character and rule are sane, and more than they take.
    let income = units.count * (breaks.count + exceptions.count) / 100
    budget.add(income + 1, upTo: income + Self.savings)
    return try units.withUnsafeBufferPointer { units -> Result<[Int32], SRXError> in
      var found: [Int: Int] = [:]
      for rule in breaks {
        do {
          try rule.find(in: units) { place in
            if let earlier = found[place], earlier <= rule.index { return }
            found[place] = rule.index
          }
        } catch { return .failure(rule.isTooSlow) }
      }
      var cuts: [Int32] = []
      for (place, index) in found.sorted(by: { $0.key < $1.key }) {
        var isExcepted = false
        for exception in exceptions where exception.index < index {
          do { isExcepted = try exception.matches(at: place, in: units, generation) } catch {
            return .failure(exception.isTooSlow)
          }
          if isExcepted { break }
        }
        if !isExcepted { cuts.append(offsets.isEmpty ? Int32(place) : offsets[place]) }
      }
      return .success(cuts)
    }.get()
  }

  private func setText(_ text: ArraySlice<UInt8>) {
    units.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    if text.allSatisfy({ $0 < 0x80 }) {
      units.append(contentsOf: text.lazy.map { UInt16($0) })
      return
    }
    var index = text.startIndex
    while index < text.endIndex {
      let byte = UInt32(text[index])
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      var value = length == 1 ? byte : byte & (0xFF >> UInt32(length + 1))
      for offset in 1..<max(length, 1) where index + offset < text.endIndex {
        value = value << 6 | UInt32(text[index + offset] & 0x3F)
      }
      let place = Int32(index - text.startIndex)
      if value >= 0x10000 {
        units.append(UInt16(truncatingIfNeeded: 0xD7C0 + value >> 10))
        offsets.append(place)
        units.append(UInt16(truncatingIfNeeded: 0xDC00 + value & 0x3FF))
      } else {
        units.append(UInt16(truncatingIfNeeded: value))
      }
      offsets.append(place)
      index += length
    }
    offsets.append(Int32(text.count))
  }

  /// A regular expression and which text it has.
  private final class Pattern {
    let expression: RegularExpression
    private var generation = 0

    init(_ expression: RegularExpression) { self.expression = expression }

    func setText(_ units: UnsafeBufferPointer<UInt16>, _ generation: Int) {
      guard self.generation != generation else { return }
      expression.setText(units)
      self.generation = generation
    }
  }

  private struct BreakRule {
    let index: Int
    /// What is said where it takes too long.
    let isTooSlow: SRXError
    private let expression: RegularExpression

    init(_ rule: SRXRules.Rule, index: Int, _ budget: RegexBudget) throws(SRXError) {
      (self.index, isTooSlow) = (index, tooSlow(rule))
      let after = rule.after.isEmpty ? "" : "(?=\(rule.after))"
      // Compiled alone, too: together a stray bracket of one may close the other's.
      for part in [rule.before, rule.after] where !part.isEmpty { _ = try compiled(part, rule) }
      expression = try compiled("(?:\(rule.before))\(after)", rule)
      expression.limit(by: budget)
    }

    /// Calls `body` with each place inside the text where the rule would cut.
    func find(in units: UnsafeBufferPointer<UInt16>, _ body: (Int) -> Void) throws(ICUError) {
      expression.setText(units)
      var from = 0
      while from < units.count, let match = try expression.find(from: from) {
        if match.upperBound > 0, match.upperBound < units.count { body(match.upperBound) }
        from = match.isEmpty ? match.upperBound + 1 : match.upperBound
      }
    }
  }

  private struct ExceptionRule {
    let index: Int
    /// nil where anything may stand there.
    private let before: Pattern?
    private let after: Pattern?
    private let outline: PatternOutline
    /// What is said where it takes too long.
    let isTooSlow: SRXError

    init(
      _ rule: SRXRules.Rule, index: Int, sharing patterns: inout [String: Pattern], _ budget: RegexBudget
    ) throws(SRXError) {
      (self.index, isTooSlow) = (index, tooSlow(rule))
      outline = PatternOutline(rule.before)
      func pattern(_ text: String) throws(SRXError) -> Pattern {
        if let known = patterns[text] { return known }
        let new = Pattern(try compiled(text, rule))
        new.expression.limit(by: budget)
        patterns[text] = new
        return new
      }
      if !rule.before.isEmpty { _ = try compiled(rule.before, rule) }
      before = rule.before.isEmpty ? nil : try pattern("(?:\(rule.before))\\z")
      after = rule.after.isEmpty ? nil : try pattern(rule.after)
    }

    func matches(
      at place: Int, in units: UnsafeBufferPointer<UInt16>, _ generation: Int
    ) throws(ICUError) -> Bool {
      guard outline.tails.contains(where: { $0.fits(before: place, in: units) }) else { return false }
      var start = outline.isAnchored ? 0 : max(0, place - min(outline.longest ?? window, window))
      if start > 0, UTF16.isTrailSurrogate(units[start]) { start -= 1 }
      if let required = outline.required, !units[start..<place].contains(required) { return false }
      if let after {
        after.setText(units, generation)
        guard try after.expression.starts(at: place) else { return false }
      }
      guard let before else { return true }
      before.setText(units, generation)
      return try before.expression.matches(inside: start..<place)
    }
  }
}

private func compiled(_ pattern: String, _ rule: SRXRules.Rule) throws(SRXError) -> RegularExpression {
  do { return try RegularExpression(pattern) } catch {
    throw SRXError(line: rule.line > 0 ? rule.line : nil, reason: .badPattern(pattern))
  }
}

private func tooSlow(_ rule: SRXRules.Rule) -> SRXError {
  SRXError(line: rule.line > 0 ? rule.line : nil, reason: .tooSlow(rule.before.isEmpty ? rule.after : rule.before))
}

extension SRXRules {
  /// The rules for a language, in order: those of every map that its code matches, or of the first.
  ///
  /// Codes are matched whole, in either case, with a hyphen or an underscore.
  public func rules(for language: Language?) throws(SRXError) -> [Rule] {
    // A text whose language is not known gets what is for all.
    let code = language?.tag ?? "und"
    var found: [Rule] = []
    var hasMap = false
    // For a code of a few letters; the maps together.
    let budget = RegexBudget(500)
    let sets = Dictionary(ruleSets.map { ($0.name, $0.rules) }) { first, _ in first }
    for map in maps {
      let expression: RegularExpression
      do { expression = try RegularExpression(map.pattern, ignoresCase: true) } catch {
        throw SRXError(reason: .badPattern(map.pattern))
      }
      expression.limit(by: budget)
      do {
        let underscored = code.replacing("-", with: "_")
        guard try expression.matchesWhole(code) || expression.matchesWhole(underscored) else { continue }
      } catch { throw SRXError(reason: .tooSlow(map.pattern)) }
      hasMap = true
      found += sets[map.ruleSet] ?? []
      // A set may have many maps: a small file could have more rules than memory holds.
      guard found.count <= Self.mostRules else { throw SRXError(reason: .tooLarge(limit: Self.mostRules)) }
      if !cascades { break }
    }
    guard hasMap else { throw SRXError(reason: .noRules(language: code)) }
    return found
  }
}
