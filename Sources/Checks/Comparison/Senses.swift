import Languages
import TextAnalysis

/// Words with several senses, ready to be looked up.
final class Senses: Sendable {
  /// A sense, and where the hashes of the words that its wrong translations start with are.
  private struct Row: Sendable {
    let sense: Int
    let wrong: Range<Int>
  }

  private let senses: [WordSense]
  /// Those of a word stand together.
  private let rows: [Row]
  /// Of words that wrong translations start with.
  private let wrong: [UInt64]
  /// By the hash of the word, in each of its forms: indexes of `rows`.
  private let places: [UInt64: Range<Int>]

  static let directions = PerDirection { Senses(LanguagePair.senses($0, $1)) }

  init(_ senses: [WordSense]) {
    var (wrong, byWord): ([UInt64], [UInt64: [Row]]) = ([], [:])
    for (index, sense) in senses.enumerated() {
      let start = wrong.count
      wrong += sense.wrong.map { WordEntry.hash(of: $0.first) }
      let row = Row(sense: index, wrong: start..<wrong.count)
      for word in sense.words { byWord[WordEntry.hash(of: word.first), default: []].append(row) }
    }
    var (rows, places): ([Row], [UInt64: Range<Int>]) = ([], [:])
    for (word, own) in byWord {
      places[word] = rows.count..<rows.count + own.count
      rows += own
    }
    (self.senses, self.rows, self.wrong, self.places) = (senses, rows, wrong, places)
  }

  /// The senses of which something is known of a word: their rows.
  func rows(of entry: borrowing WordEntry) -> Range<Int> { places[entry.hash] ?? 0..<0 }

  func sense(ofRow row: Int) -> WordSense { senses[rows[row].sense] }

  /// Whether a wrong translation in a row starts with a word.
  func isWrong(_ entry: borrowing WordEntry, inRow row: Int) -> Bool {
    for place in rows[row].wrong where wrong[place] == entry.hash { return true }
    return false
  }

  /// Hashes of the words that the list has as those with several senses.
  var words: some Sequence<UInt64> { places.keys }

  /// Hashes of the words that wrong translations start with.
  var wrongStarts: some Sequence<UInt64> { wrong }
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
    // No closure, into which the examination would be copied.
    var wrong: [Int] = []
    for place in target.words.indices where mayBeWrong(place) { wrong.append(place) }
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
        for place in places where senses.isWrong(target.entries[place], inRow: row) {
          let words = reader ?? SenseReader(self)
          reader = words
          tried += 1
          guard let new = words.mistake(at: index, place, senses.sense(ofRow: row)) else { continue }
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
private final class SenseReader {
  let source: PatternText
  let target: PatternText
  let sourcePartners: [Int]
  let targetPartners: [Int]

  init(_ examination: borrowing PairExamination) {
    source = PatternText(examination.source.entries.indices.map { examination.source.entries[$0].lower })
    target = PatternText(examination.target.entries.indices.map { examination.target.entries[$0].lower })
    sourcePartners = examination.alignment.sourcePartners
    targetPartners = examination.alignment.targetPartners
  }

  /// Word `index` of the source, if a wrong translation of it starts at `place` and the words beside it tell another sense.
  func mistake(at index: Int, _ place: Int, _ sense: WordSense) -> MistakenSense? {
    guard let wrong = wrong(sense, at: place, for: index) else { return nil }
    let evidence = sense.evidence
    let right = evidence.right(in: target)
    for place in target.indices where !wrong.contains(place) {
      if right.stand(at: place, in: target) { return nil }
    }
    func range(of context: SenseContext) -> Range<Int>? {
      context.place(near: index, in: source, besides: sense.words)
    }
    for exception in evidence.exceptions(in: source) where range(of: exception) != nil { return nil }
    var contexts: [Range<Int>] = []
    for context in evidence.contexts(in: source) {
      guard let place = range(of: context), !contexts.contains(where: { $0.overlaps(place) }) else { continue }
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
    guard let pattern = sense.wrong.first(at: place, in: target) else { return nil }
    let range = place..<place + pattern.count
    // Each may stand for something else.
    guard sourcePartners[index] == -1 || range.contains(sourcePartners[index]),
      range.contains(where: { targetPartners[$0] == index }) || range.allSatisfy({ targetPartners[$0] == -1 })
    else { return nil }
    return range
  }
}
