import Bitext
import Files
import ICU
import TextAnalysis

/// Dictionary entries by the forms of their words, worked out once for all the texts of a language pair.
struct LexiconIndex: Sendable {
  private var sourceForms = Vocabulary(minimumCapacity: 1 << 16)
  private var targetForms = Vocabulary(minimumCapacity: 1 << 16)
  /// Source form `f` pairs with `targets[starts[f]..<starts[f + 1]]`.
  private var starts: [Int32] = [0]
  private var targets: [Int32] = []
  private var weights: [Float] = []

  package init(_ lexicon: Lexicon, languages: (source: String, target: String)) {
    let sources = EntryForms(language: languages.source)
    let answers = EntryForms(language: languages.target)
    var pairs: [(source: Int32, target: Int32, weight: Float)] = []
    pairs.reserveCapacity(lexicon.count)
    lexicon.forEachPair { first, second, support in
      let (ss, ts) = (sources.ids(of: first, in: &sourceForms), answers.ids(of: second, in: &targetForms))
      guard !ss.isEmpty, !ts.isEmpty else { return }
      // The words of an expression share its weight.
      let weight = Self.weight(support: support) / Float(ss.count * ts.count)
      for s in ss {
        for t in ts { pairs.append((s, t, weight)) }
      }
    }
    starts = [Int32](repeating: 0, count: sourceForms.count + 1)
    for pair in pairs { starts[Int(pair.source) + 1] += 1 }
    for form in 0..<sourceForms.count { starts[form + 1] += starts[form] }
    var next = starts
    targets = [Int32](repeating: 0, count: pairs.count)
    weights = [Float](repeating: 0, count: pairs.count)
    for pair in pairs {
      let place = Int(next[Int(pair.source)])
      next[Int(pair.source)] += 1
      targets[place] = pair.target
      weights[place] = pair.weight
    }
    _checkInvariants()
  }

  /// Traps in debug builds, tests above all, where the lists are not those of the two sides' forms.
  @inline(__always)
  func _checkInvariants() {
    #if DEBUG
      precondition(isSound, "the lists are those of the forms")
    #endif
  }

  /// Whether every source form has a list, and every target is a form.
  private var isSound: Bool {
    starts.count == sourceForms.count + 1 && starts.first == 0 && Int(starts.last ?? -1) == targets.count
      && targets.count == weights.count && zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
      && targets.allSatisfy { (0..<targetForms.count).contains(Int($0)) } && weights.allSatisfy(\.isFinite)
  }

  /// The index of `lexicon`, kept in the cache folder `directory` where it is large enough to be worth it.
  ///
  /// If the cache can't be read or written, that only costs time.
  init(_ lexicon: Lexicon, languages: (source: String, target: String), cachedIn directory: String?) {
    guard let directory, lexicon.count >= Self.worthKeeping else {
      self.init(lexicon, languages: languages)
      return
    }
    let name = String(lexicon.name.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }, radix: 36)
    let path = "\(directory)/\(languages.source)-\(languages.target)-\(name).index"
    // Snowball's library can't be asked for its version; a system that changes it changes ICU with it.
    let key = "\(lexicon.name) \(lexicon.checksum) \(icuVersion())"
    if var contents = CacheFile.Contents(path: path, magic: Self.magic, key: key),
      let index = LexiconIndex(contents: &contents)
    {
      self = index
      return
    }
    self.init(lexicon, languages: languages)
    cached(key: key).write(to: path, magic: Self.magic)
  }

  /// Changes whenever the form of the file, or of words, does.
  private static let magic = "enridx02"
  /// In pairs; a smaller lexicon is indexed in less time than it takes to look for a file.
  private static let worthKeeping = 2000

  /// Support counts dictionaries and pivots; those of completed pivots are not independent, so eight are as good as more.
  private static func weight(support: Float) -> Float {
    0.5 + 0.5 * min(support, 8)
  }

  /// Calls `body` with every pair of types that an entry joins.
  func forEachPair(of source: TokenizedText, and target: TokenizedText, _ body: (Int32, Int32, Float) -> Void) {
    guard !targets.isEmpty else { return }
    // For each form the first of its places in `targets`, and for each of these the next.
    let answers = UnspacedForms(of: target, in: targetForms).all
    var firstOfForm = [Int32](repeating: -1, count: targetForms.count)
    var next = [Int32](repeating: -1, count: answers.count)
    for (place, answer) in answers.enumerated().reversed() {
      next[place] = firstOfForm[Int(answer.form)]
      firstOfForm[Int(answer.form)] = Int32(place)
    }
    for (type, form, share) in UnspacedForms(of: source, in: sourceForms).all {
      for index in Int(starts[Int(form)])..<Int(starts[Int(form) + 1]) {
        var place = firstOfForm[Int(targets[index])]
        while place >= 0 {
          let answer = answers[Int(place)]
          body(type, answer.type, weights[index] * share * answer.share)
          place = next[Int(place)]
        }
      }
    }
  }
}

extension LexiconIndex {
  private func cached(key: String) -> CacheFile {
    var file = CacheFile(key: key)
    sourceForms.append(to: &file)
    targetForms.append(to: &file)
    file.append(starts)
    file.append(targets)
    file.append(weights)
    return file
  }

  init?(contents: inout CacheFile.Contents) {
    guard let sourceForms = Vocabulary(contents: &contents), let targetForms = Vocabulary(contents: &contents),
      let starts = contents.array(of: Int32.self), let targets = contents.array(of: Int32.self),
      let weights = contents.array(of: Float.self)
    else { return nil }
    (self.sourceForms, self.targetForms) = (sourceForms, targetForms)
    (self.starts, self.targets, self.weights) = (starts, targets, weights)
    // A checksum is against damage; what follows the lists must not leave them.
    guard isSound else { return nil }
  }
}

extension Lexicon {
  /// Of all that an index is made from.
  fileprivate var checksum: UInt64 {
    let parts = [
      bytes.withUnsafeBytes(Files.checksum), ends.withUnsafeBytes(Files.checksum),
      weights.withUnsafeBytes(Files.checksum),
    ]
    return parts.withUnsafeBytes(Files.checksum)
  }
}

/// The forms of dictionary entries' words.
private final class EntryForms {
  private let forms: WordForms
  private var last: [UInt8] = []
  private var lastIds: [Int32] = []
  private var form: [UInt8] = []

  init(language: String) {
    forms = WordForms(language: language)
  }

  /// The ids of an entry's word forms; of an expression, those of words of three letters or more.
  func ids(of entry: UnsafeBufferPointer<UInt8>, in vocabulary: inout Vocabulary) -> [Int32] {
    // Entries come sorted by headword: the same word many times on end.
    if entry.elementsEqual(last) { return lastIds }
    last.removeAll(keepingCapacity: true)
    last.append(contentsOf: entry)
    lastIds.removeAll(keepingCapacity: true)
    let isExpression = entry.contains(0x20)
    var start = 0
    for end in 0...entry.count where end == entry.count || entry[end] == 0x20 {
      defer { start = end + 1 }
      guard end > start, !isExpression || end - start >= 3 else { continue }
      form.removeAll(keepingCapacity: true)
      forms.append(formOf: UnsafeBufferPointer(rebasing: entry[start..<end]), to: &form)
      lastIds.append(form.withUnsafeBufferPointer { vocabulary.id(adding: $0) })
    }
    return lastIds
  }
}
