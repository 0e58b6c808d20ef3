import Languages
import TextAnalysis

/// A language's tenses, ready to be looked up. A class, as each pair asks for them.
final class Tenses: Sendable {
  let futures: Set<String>
  let nearFutures: Set<String>
  let infinitiveEndings: [String]
  let futureEndings: [String]
  /// Of `futureEndings`: most words have another last letter.
  private let lastLetters: Set<UInt8>
  let perfects: Set<String>
  let futurePerfects: Set<String>
  let pasts: Set<String>
  let pastEndings: [String]
  let otherEndings: [String]
  let participleEndings: [String]
  let participlesOfBeing: Set<String>
  let been: String
  let between: Set<String>
  let turning: Set<String>

  static let byLanguage: [String: Tenses] = Dictionary(
    uniqueKeysWithValues: LanguageData.all.compactMap { data in data.tenses.map { (data.code, Tenses($0)) } })

  private init(_ data: TenseData) {
    (futures, nearFutures) = (data.futures.set, data.nearFutures.set)
    (perfects, futurePerfects, pasts) = (data.perfects.set, data.futurePerfects.set, data.pasts.set)
    (infinitiveEndings, futureEndings, pastEndings, otherEndings, participleEndings) =
      (
        data.infinitiveEndings.list, data.futureEndings.list, data.pastEndings.list, data.otherEndings.list,
        data.participleEndings.list
      )
    participlesOfBeing = data.participlesOfBeing.set
    lastLetters = Set(futureEndings.compactMap(\.utf8.last))
    (been, between, turning) = (data.been, data.between.set, data.turning.set)
  }

  func mayBeFuture(_ word: String) -> Bool {
    futures.contains(word) || nearFutures.contains(word) || isFuture(word)
  }

  /// Whether a word has an ending of the future.
  func isFuture(_ word: String) -> Bool {
    guard let last = word.utf8.last, lastLetters.contains(last) else { return false }
    return futureEndings.contains(where: word.hasSuffix)
  }
}

/// When something happens, by the form of its verb.
enum TimeOfVerb: Hashable, Sendable {
  case future
  /// It has been.
  case perfect
  /// Some time ago: histories are told in the future, too.
  case past
}

extension ExaminedText {
  /// Words between an auxiliary and its verb at most.
  private static let reach = 5

  /// When what the word at `index` says happens; nil where its form does not tell. O(1).
  func time(ofVerb index: Int, _ tenses: Tenses) -> TimeOfVerb? {
    let verb = lower(index)
    func ends(_ endings: [String]) -> Bool { endings.contains(where: verb.hasSuffix) }
    let isParticiple = tenses.participleEndings.isEmpty || ends(tenses.participleEndings)
    var (place, isPerfect, hasBeen) = (index - 1, false, false)
    while place >= 0, index - place <= Self.reach + 1, isUnbroken(place, place + 1) {
      let word = lower(place)
      if tenses.futures.contains(word) { return isPerfect ? nil : .future }
      if tenses.nearFutures.contains(word), ends(tenses.infinitiveEndings) { return .future }
      if tenses.pasts.contains(word), isParticiple || hasBeen { return .past }
      if tenses.perfects.contains(word) {
        guard isParticiple || hasBeen else { return nil }
        // Will have seen: in no text yet; would have seen: nowhere.
        isPerfect = true
      } else if word == tenses.been {
        hasBeen = true
      } else if tenses.turning.contains(word) || tenses.futurePerfects.contains(word) {
        return nil
      } else if tenses.isFuture(word), isParticiple, !entries[place].isCapitalized {
        return tenses.participlesOfBeing.contains(verb) ? nil : .future
      } else if !tenses.between.contains(word), entries[place].classes != .adverb {
        break
      }
      place -= 1
    }
    if isPerfect { return .perfect }
    if tenses.isFuture(verb) { return entries[index].mainClass == .noun ? nil : .future }
    return ends(tenses.pastEndings) && !ends(tenses.otherEndings) ? .past : nil
  }
}

extension PairExamination {
  /// Verbs of which one text says that it will be and the other that it has been: by indexes, with how surely it is an
  /// error. Linear.
  func contraryTimes() -> [(source: Int, target: Int, doubt: Double)] {
    guard let own = Tenses.byLanguage[languages.source], let others = Tenses.byLanguage[languages.target],
      source.entries.contains(where: { $0.isMarked(.future) })
        || target.entries.contains(where: { $0.isMarked(.future) })
    else { return [] }
    return source.contentWords.compactMap { index in
      let partner = alignment.sourcePartners[index]
      guard partner >= 0, target.entries[partner].isContent, alignment.sourceStrengths[index] >= Self.ofLinks,
        let time = source.time(ofVerb: index, own),
        let other = target.time(ofVerb: partner, others), time != other, time == .future || other == .future,
        !hasLooseFuture(ofSource: other == .future, own, others)
      else { return nil }
      // Il deviendra président en 1990: he became president. Translations do not choose to tell a past so.
      let isTold = other == .past && time == .future && own.futures.isEmpty
      return (index, partner, isTold ? Self.ofTales : Self.ofTimes)
    }
  }

  /// Whether a verb of the future without a counterpart stands in a text: that of the other was linked with another verb.
  private func hasLooseFuture(ofSource: Bool, _ own: Tenses, _ others: Tenses) -> Bool {
    let text = ofSource ? source : target
    let partners = ofSource ? alignment.sourcePartners : alignment.targetPartners
    return text.contentWords.contains {
      partners[$0] < 0 && text.time(ofVerb: $0, ofSource ? own : others) == .future
    }
  }

  /// How strong links between words are of which a dictionary has one as a translation of the other.
  private static let ofLinks: Float = 0.5
  private static let ofTimes = 0.7
  /// Where a history may be told in the future.
  private static let ofTales = 0.4
}
