import Bitext

/// Dictionary entries by the forms of their words, worked out once for all the texts of a language pair.
struct LexiconIndex: Sendable {
  private var sourceForms = Vocabulary(minimumCapacity: 1 << 16)
  private var targetForms = Vocabulary(minimumCapacity: 1 << 16)
  /// Source form `f` pairs with `targets[starts[f]..<starts[f + 1]]`.
  private var starts: [Int32] = [0]
  private var targets: [Int32] = []
  private var weights: [Float] = []

  init(_ lexicons: [Lexicon], languages: (source: String, target: String)) {
    let sources = EntryForms(language: languages.source)
    let answers = EntryForms(language: languages.target)
    var pairs: [(source: Int32, target: Int32, weight: Float)] = []
    for lexicon in lexicons {
      pairs.reserveCapacity(pairs.count + lexicon.count)
      lexicon.forEachPair { first, second, support in
        let (ss, ts) = (sources.ids(of: first, in: &sourceForms), answers.ids(of: second, in: &targetForms))
        guard !ss.isEmpty, !ts.isEmpty else { return }
        // The words of an expression share its weight.
        let weight = Self.weight(support: support) / Float(ss.count * ts.count)
        for s in ss {
          for t in ts { pairs.append((s, t, weight)) }
        }
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
  }

  /// Support counts dictionaries and pivots; those of completed pivots are not independent, so eight are as good as more.
  private static func weight(support: Float) -> Float {
    0.5 + 0.5 * min(support, 8)
  }

  /// Calls `body` with every pair of types that an entry joins.
  func forEachPair(of source: TokenizedText, and target: TokenizedText, _ body: (Int32, Int32, Float) -> Void) {
    guard !targets.isEmpty else { return }
    var typeOfForm = [Int32](repeating: -1, count: targetForms.count)
    for type in 0..<Int32(target.typeCount) {
      if let form = target.types.forms.withBytes(of: type, { targetForms.id(of: $0) }) { typeOfForm[Int(form)] = type }
    }
    for type in 0..<Int32(source.typeCount) {
      guard let form = source.types.forms.withBytes(of: type, { sourceForms.id(of: $0) }) else { continue }
      for index in Int(starts[Int(form)])..<Int(starts[Int(form) + 1]) {
        let other = typeOfForm[Int(targets[index])]
        if other >= 0 { body(type, other, weights[index]) }
      }
    }
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
