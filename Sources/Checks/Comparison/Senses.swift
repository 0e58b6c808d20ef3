import Languages
import TextAnalysis

/// Words with several senses, ready to be looked up.
final class Senses: Sendable {
  /// A sense with the hashes of the words that its wrong translations start with.
  struct Row: Sendable {
    let sense: WordSense
    let wrong: [UInt64]
  }

  /// By the hash of the word, in each of its forms.
  private let rows: [UInt64: [Row]]
  /// Of the words that wrong translations start with.
  private let wrongStarts: Set<UInt64>

  static let directions = PerDirection { Senses(LanguagePair.senses($0, $1)) }

  init(_ senses: [WordSense]) {
    var rows: [UInt64: [Row]] = [:]
    var wrongStarts: Set<UInt64> = []
    for sense in senses {
      let row = Row(sense: sense, wrong: sense.wrong.map { WordEntry.hash(of: $0.first) })
      wrongStarts.formUnion(row.wrong)
      for word in sense.words { rows[WordEntry.hash(of: word.first), default: []].append(row) }
    }
    (self.rows, self.wrongStarts) = (rows, wrongStarts)
  }

  /// The senses of which something is known of a word.
  func rows(of entry: borrowing WordEntry) -> [Row] { rows[entry.hash] ?? [] }

  /// Whether the list has a word of the source as one with several senses.
  func has(_ entry: borrowing WordEntry) -> Bool { rows[entry.hash] != nil }

  /// Whether a wrong translation in the list starts with a word of the target.
  func startsWrong(_ entry: borrowing WordEntry) -> Bool { wrongStarts.contains(entry.hash) }
}

/// A word that was taken in another sense than the words beside it tell.
struct MistakenSense {
  /// Indexes of the word, of the words that tell its sense and of those that stand for it in the target.
  var source: Int
  var context: Range<Int>
  var target: Range<Int>
  /// What it means.
  var meaning: [String]
  /// How much speaks for it.
  var strength: Double
}

extension PairExamination {
  /// How many rows of a list are looked for in the whole of a pair at most: a text that has more of their words is no
  /// sentence, and each takes time in proportion to the text.
  static let mostTried = 64

  /// Words of the source that the target has in another sense. Linear, but for the words in question.
  func mistakenSenses() -> [MistakenSense] {
    guard let senses = Senses.directions[languages.source, languages.target] else { return [] }
    let wrong = target.words.indices.filter { mayBeWrong($0) }
    guard !wrong.isEmpty else { return [] }
    let free = Array(wrong.lazy.filter { alignment.targetPartners[$0] < 0 }.prefix(Self.mostAnswers))
    var found: [MistakenSense] = []
    var reader: SenseReader?
    var tried = 0
    for index in source.words.indices where source.entries[index].isMarked(.sense) && tried < Self.mostTried {
      // What starts there may stand for the word, as far as the alignment tells.
      let partner = alignment.sourcePartners[index]
      let places = partner < 0 ? free : (max(0, partner - Self.longest + 1)...partner).filter { mayBeWrong($0) }
      guard !places.isEmpty, !source.touchesCode(source.words[index].range) else { continue }
      var surest: MistakenSense?
      for row in senses.rows(of: source.entries[index]) {
        for place in places where row.wrong.contains(target.entries[place].hash) {
          let words = reader ?? SenseReader(self)
          reader = words
          tried += 1
          guard let new = words.mistake(at: index, place, row.sense) else { continue }
          if new.strength > surest?.strength ?? 0 { surest = new }
          break
        }
      }
      // The same fault may be in several rows and words.
      if let surest, !found.contains(where: { $0.target.overlaps(surest.target) }) { found.append(surest) }
    }
    return found
  }

  /// Words of a wrong translation at most.
  private static let longest = 4
  /// Words of the target without a link that may stand for one of the source.
  private static let mostAnswers = 8

  private func mayBeWrong(_ place: Int) -> Bool {
    target.entries[place].isMarked(.wrongSense) && !target.touchesCode(target.words[place].range)
  }
}

/// Reads in what sense words stand. Holds what it needs of a pair, as it looks at the same words again and again.
private struct SenseReader {
  /// In lower case.
  let source: [String]
  let target: [String]
  let sourcePartners: [Int]
  let targetPartners: [Int]

  init(_ examination: borrowing PairExamination) {
    (source, target) = (examination.source.entries.map(\.lower), examination.target.entries.map(\.lower))
    sourcePartners = examination.alignment.sourcePartners
    targetPartners = examination.alignment.targetPartners
  }

  /// Word `index` of the source, if a wrong translation of it starts at `place` and the words beside it tell another sense.
  func mistake(at index: Int, _ place: Int, _ sense: WordSense) -> MistakenSense? {
    guard let wrong = wrong(sense, at: place, for: index) else { return nil }
    let evidence = sense.evidence
    for place in target.indices where !wrong.contains(place) {
      for right in evidence.right where right.matches(at: place, in: target) { return nil }
    }
    for exception in evidence.exceptions where self.place(of: exception, for: index, sense) != nil { return nil }
    var contexts: [Range<Int>] = []
    for context in evidence.contexts {
      guard let place = self.place(of: context, for: index, sense), !contexts.contains(where: { $0.overlaps(place) })
      else { continue }
      contexts.append(place)
    }
    func distance(_ context: Range<Int>) -> Int {
      context.upperBound <= index ? index - context.upperBound + 1 : context.lowerBound - index
    }
    // A single word a dozen words off tells little.
    guard let nearest = contexts.min(by: { distance($0) < distance($1) }),
      contexts.count > 1 || distance(nearest) <= 12
    else { return nil }
    // Chosen by what was right of the findings on good and marked pairs, not learned.
    let strength = distance(nearest) <= 2 ? 0.9 : contexts.count > 1 ? 0.8 : distance(nearest) <= 5 ? 0.7 : 0.5
    return MistakenSense(
      source: index, context: nearest, target: wrong, meaning: evidence.meaning, strength: strength)
  }

  /// Where a wrong translation of word `index` stands, if one starts at `place`.
  private func wrong(_ sense: WordSense, at place: Int, for index: Int) -> Range<Int>? {
    guard let pattern = sense.wrong.first(where: { $0.matches(at: place, in: target) }) else { return nil }
    let range = place..<place + pattern.count
    // Each may stand for something else.
    guard sourcePartners[index] == -1 || range.contains(sourcePartners[index]),
      range.contains(where: { targetPartners[$0] == index }) || range.allSatisfy({ targetPartners[$0] == -1 })
    else { return nil }
    return range
  }

  /// Where a context stands that tells of word `index`, the nearest of several.
  private func place(of context: SenseContext, for index: Int, _ sense: WordSense) -> Range<Int>? {
    let reach = context.reach + context.pattern.count
    let near =
      context.place == .anywhere
      ? source.indices : source.indices.clamped(to: max(0, index - reach)..<index + reach + 1)
    var nearest: Int?
    for start in near where context.mayStand(at: start, for: index) && context.pattern.matches(at: start, in: source) {
      // The word tells nothing of itself, nor does its plural.
      if sense.words.contains(where: { $0.matches(at: start, in: source) }) { continue }
      if abs(start - index) < nearest.map({ abs($0 - index) }) ?? .max { nearest = start }
    }
    return nearest.map { $0..<$0 + context.pattern.count }
  }
}
