import Bitext
import Dispatch
import Files
import Foundation
import TextAnalysis

/// A lexicon made from dictionaries, and what went into it.
public struct BuiltLexicon: Sendable {
  /// Pairs that a dictionary of the two languages gives, or that pivots support; the weight is how many do.
  public var lexicon: Lexicon
  /// How many pairs stand in a dictionary of the two languages.
  public var directPairs = 0
  /// How many pairs enough pivot languages support.
  public var pivotedPairs = 0
  /// How many pairs are both.
  public var commonPairs = 0
  /// The pivot languages that were used.
  public var pivots: [Language] = []
  /// The dictionaries that were used.
  public var used: [InstalledDictionary] = []
  /// Those that could not be read, with the reason; they are left out.
  public var unreadable: [(dictionary: InstalledDictionary, error: LexiconError)] = []
  /// Unreadable index lines in all dictionaries.
  public var skippedIndexLines = 0
}

/// The dictionaries of `dictionaries` from which a lexicon of the two languages would be made.
///
/// These are the ones between the two, in either direction, and for each third language that has dictionaries with
/// both, those.
public func dictionaries(
  for pair: (Language, Language), among dictionaries: [InstalledDictionary]
) -> (direct: [InstalledDictionary], byPivot: [(pivot: Language, dictionaries: [InstalledDictionary])]) {
  let (source, target) = (dictionaryLanguage(pair.0), dictionaryLanguage(pair.1))
  let languages = Set(dictionaries.flatMap { [$0.source, $0.target] }).subtracting([source, target])
  let byPivot = languages.sorted { $0.tag < $1.tag }.compactMap {
    pivot -> (pivot: Language, dictionaries: [InstalledDictionary])? in
    let left = dictionaries.filter { $0.connects(source, pivot) }
    let right = dictionaries.filter { $0.connects(pivot, target) }
    return left.isEmpty || right.isEmpty ? nil : (pivot, left + right)
  }
  return (dictionaries.filter { $0.connects(source, target) }, byPivot)
}

/// How a lexicon is made from dictionaries.
public struct LexiconRecipe: Hashable, Sendable {
  /// How many pivot languages a pair must have, unless a dictionary of the two languages gives it.
  public var minimumSupport = 2
  /// Keep so many pairs that no dictionary of the two languages gives, the strongest, in place of those with
  /// `minimumSupport`.
  public var strongest: Int?
  /// Whether the dictionaries with each pivot language are first completed through the others: slow, and worth it
  /// where few dictionaries may be used.
  public var completesPivots = false

  /// A recipe; its defaults are those of `lexicon build`.
  public init(minimumSupport: Int = 2, strongest: Int? = nil, completesPivots: Bool = false) {
    self.minimumSupport = minimumSupport
    self.strongest = strongest
    self.completesPivots = completesPivots
  }
}

/// The progress of building a lexicon.
public struct LexiconBuildStep: Hashable, Sendable {
  /// The third language whose dictionaries come next; nil for those of the two languages.
  public var pivot: Language?
  /// What is done, 0 to 1.
  public var share: Double
}

/// Makes a lexicon of two languages from dictionaries: the direct ones, and source-pivot-target over every third
/// language.
///
/// A pivot word has several senses, so that one pivot alone gives many wrong pairs; the wrong ones differ from pivot
/// to pivot, and the right ones recur. Hence a pair must have several pivots, unless a dictionary of the two languages
/// has it. (Tanaka & Umemura 1994 first made a dictionary through a third language, and counted the ways.)
///
/// Deterministic. Reads one pivot's dictionaries at a time, on all cores.
///
/// - Parameter progress: called before each step.
public func buildLexicon(
  from source: Language, to target: Language, with installed: [InstalledDictionary],
  recipe: LexiconRecipe = LexiconRecipe(), progress: (LexiconBuildStep) -> Void = { _ in }
) -> BuiltLexicon {
  let (from, to) = (dictionaryLanguage(source), dictionaryLanguage(target))
  var result = BuiltLexicon(lexicon: Lexicon(name: "dictionaries \(from)-\(to)", source: source, target: target))
  var (sources, targets) = (Words(), Words())

  progress(LexiconBuildStep(pivot: nil, share: 0))
  var direct = PairCounts()
  for lexicon in readAll(installed.filter { $0.connects(from, to) }, into: &result) {
    let pairs = idPairs([lexicon], from, to, &sources, &targets)
    direct.add(PivotedPairs(pairs: pairs, strengths: [Float](repeating: 1, count: pairs.count)))
  }

  var support = PairCounts()
  func add(_ lexicons: [Lexicon], _ pivot: Language) {
    var pivotWords = Words()
    let left = idPairs(lexicons, pivot, from, &pivotWords, &sources)
    let right = idPairs(lexicons, pivot, to, &pivotWords, &targets)
    let pairs = pivoted(left, right)
    if pairs.pairs.isEmpty { return }
    support.add(pairs)
    result.pivots.append(pivot)
  }
  if recipe.completesPivots {
    let pivots = Set(installed.flatMap { [$0.source, $0.target] }).subtracting([from, to])
    for (step, pivot) in pivots.sorted(by: { $0.tag < $1.tag }).enumerated() {
      progress(LexiconBuildStep(pivot: pivot, share: Double(step + 1) / Double(pivots.count + 1)))
      // Not through the other of the two languages: the way would lead there and back.
      let left = buildLexicon(from: from, to: pivot, with: installed.filter { !$0.involves(to) })
      let right = buildLexicon(from: pivot, to: to, with: installed.filter { !$0.involves(from) })
      add([left.lexicon, right.lexicon], pivot)
      result.merge(reportOf: left)
      result.merge(reportOf: right)
    }
  } else {
    let groups = dictionaries(for: (from, to), among: installed).byPivot
    for (step, (pivot, group)) in groups.enumerated() {
      progress(LexiconBuildStep(pivot: pivot, share: Double(step + 1) / Double(groups.count + 1)))
      add(readAll(group, into: &result), pivot)
    }
  }

  let weakest = recipe.strongest.map { strongest -> Float in
    let sorted = support.strengths.sorted(by: >)
    return strongest < sorted.count ? sorted[max(0, strongest)] : 0
  }
  var (d, p) = (0, 0)
  while d < direct.pairs.count || p < support.pairs.count {
    let isDirect = p == support.pairs.count || (d < direct.pairs.count && direct.pairs[d] <= support.pairs[p])
    let hasPivot = d == direct.pairs.count || (p < support.pairs.count && support.pairs[p] <= direct.pairs[d])
    let pair = isDirect ? direct.pairs[d] : support.pairs[p]
    let pivots = hasPivot ? Int(support.counts[p]) : 0
    let isPivoted = hasPivot && (weakest.map { support.strengths[p] > $0 } ?? (pivots >= recipe.minimumSupport))
    if isDirect { result.directPairs += 1 }
    if isPivoted { result.pivotedPairs += 1 }
    if isDirect, isPivoted { result.commonPairs += 1 }
    if isDirect || isPivoted {
      let weight = (isDirect ? Int(direct.counts[d]) : 0) + pivots
      result.lexicon.append(
        sources[Int(pair >> 32)], targets[Int(pair & 0xFFFF_FFFF)], weight: Float(weight))
    }
    if isDirect { d += 1 }
    if hasPivot { p += 1 }
  }
  return result
}

extension BuiltLexicon {
  /// Takes over what a part of the work tells of the dictionaries it read.
  fileprivate mutating func merge(reportOf part: BuiltLexicon) {
    used += part.used.filter { !used.contains($0) }
    unreadable += part.unreadable.filter { new in !unreadable.contains { $0.dictionary == new.dictionary } }
    skippedIndexLines = max(skippedIndexLines, part.skippedIndexLines)
  }
}

/// The pairs of `a` and `b` that the lexicons give, `a` in the upper half.
private func idPairs(
  _ lexicons: [Lexicon], _ a: Language, _ b: Language, _ aWords: inout Words, _ bWords: inout Words
) -> IdPairs {
  var pairs: IdPairs = []
  for lexicon in lexicons where Set([lexicon.source, lexicon.target]) == [a, b] {
    lexicon.forEachPair { first, second, _ in
      let (x, y) = lexicon.source == a ? (first, second) : (second, first)
      let (xId, yId) = (aWords.id(adding: x), bWords.id(adding: y))
      pairs.append(UInt64(xId) << 32 | UInt64(yId))
    }
  }
  return sortedUnique(pairs)
}

/// Numbered words, and their bytes by number.
private struct Words {
  private var vocabulary = Vocabulary()
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  mutating func id(adding word: UnsafeBufferPointer<UInt8>) -> Int32 {
    let id = vocabulary.id(adding: word)
    if Int(id) == ends.count - 1 {
      bytes.append(contentsOf: word)
      ends.append(bytes.count)
    }
    return id
  }

  subscript(id: Int) -> ArraySlice<UInt8> { bytes[ends[id]..<ends[id + 1]] }
}

/// Reads dictionaries on all cores; what can't be read is noted in `result`.
private func readAll(_ dictionaries: [InstalledDictionary], into result: inout BuiltLexicon) -> [Lexicon] {
  let outcomes = parallelMap(count: dictionaries.count) { index in
    Result { () throws(LexiconError) in try dictionaries[index].read() }
  }
  var lexicons: [Lexicon] = []
  for (dictionary, outcome) in zip(dictionaries, outcomes) {
    switch outcome {
    case .success(let read):
      lexicons.append(read.lexicon)
      result.used.append(dictionary)
      result.skippedIndexLines += read.skippedIndexLines
    case .failure(let error): result.unreadable.append((dictionary, error))
    }
  }
  return lexicons
}

extension Lexicon {
  /// The same pairs in the order of their words, as files have them.
  public func sorted() -> Lexicon {
    var sorted = Lexicon(name: name, source: source, target: target, provenance: provenance)
    sorted.reserveCapacity(pairs: count, bytes: bytes.count)
    for entry in entries.sorted(by: { ($0.source, $0.target) < ($1.source, $1.target) }) {
      sorted.append(Array(entry.source.utf8)[...], Array(entry.target.utf8)[...], weight: entry.weight)
    }
    return sorted
  }
}
