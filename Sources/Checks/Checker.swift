import Bitext
import ICU
import Lexicons
import TextAnalysis

/// What checkers of a language pair share whatever the pairs: dictionaries by word form, names, settings. Made once,
/// shared by all threads.
public struct CheckKnowledge: Sendable {
  /// The language translated from; nil where it isn't known.
  public let sourceLanguage: Language?
  /// The language translated to; nil where it isn't known.
  public let targetLanguage: Language?
  let words: WordKnowledge
  let speller: Speller?
  let sourceSpeller: Speller?

  /// - Parameters:
  ///   - lexicons: dictionaries from the source language to the target language.
  ///   - speller: of the target language; nil for no check of spelling.
  ///   - sourceSpeller: of the source language, which tells words that were left untranslated from words of neither.
  public init(
    source: Language?, target: Language?, lexicons: [Lexicon] = [], speller: Speller? = nil,
    sourceSpeller: Speller? = nil
  ) {
    (self.speller, self.sourceSpeller) = (speller, sourceSpeller)
    sourceLanguage = source
    targetLanguage = target
    words = WordKnowledge(source: source, target: target, lexicons: lexicons)
  }
}

/// Finds what looks wrong in pairs of texts.
///
/// Holds C state and scratch buffers: one for each thread. Memory does not grow with the number of pairs.
public final class Checker {
  /// What it shares with others.
  public let knowledge: CheckKnowledge
  /// What it was made with.
  public var settings: CheckSettings { admission.settings }
  let checks: [Check]
  private let readers: (source: WordReader, target: WordReader)
  private let finders: (source: QuantityFinder, target: QuantityFinder)
  private let aligner: WordAligner
  private let stemmers: (source: StemReader, target: StemReader)
  private let languages: PairLanguages
  private let tools: CheckTools
  private let admission: Admission

  /// A checker; make `knowledge` once and a checker for each thread.
  ///
  /// - Throws: `ICUError` where ICU can't open what it needs.
  public convenience init(
    knowledge: CheckKnowledge, settings: CheckSettings = CheckSettings(), terminology: Terminology = Terminology()
  ) throws(ICUError) {
    let languages = PairLanguages(
      source: knowledge.sourceLanguage?.base ?? "und", target: knowledge.targetLanguage?.base ?? "und")
    let tools = CheckTools(
      terms: TermIndex(
        terminology, source: try StemReader(language: knowledge.sourceLanguage),
        target: try StemReader(language: knowledge.targetLanguage)),
      words: knowledge.words, speller: knowledge.speller, sourceSpeller: knowledge.sourceSpeller,
      looseWords: LooseWordModels(from: languages.source, to: languages.target))
    try self.init(knowledge: knowledge, admission: Admission(settings, languages), tools: tools)
  }

  /// Another one of the same, for another thread; glossary and settings, which may be large, are shared.
  convenience init(sharing other: Checker) throws(ICUError) {
    try self.init(knowledge: other.knowledge, admission: other.admission, tools: other.tools)
  }

  private init(knowledge: CheckKnowledge, admission: Admission, tools: CheckTools) throws(ICUError) {
    (self.knowledge, self.admission, self.tools) = (knowledge, admission, tools)
    let words = knowledge.words
    let bases = PairLanguages(
      source: knowledge.sourceLanguage?.base ?? "und", target: knowledge.targetLanguage?.base ?? "und")
    func marks(_ side: WordReader.Side) -> @Sendable (WordEntry) -> UInt32 {
      let lists = WordLists(side, of: bases)
      return { lists.marks(of: $0).rawValue }
    }
    readers = (
      try WordReader(.source, of: words, language: knowledge.sourceLanguage, marks: marks(.source)),
      try WordReader(.target, of: words, language: knowledge.targetLanguage, marks: marks(.target))
    )
    finders = (QuantityFinder(.source, of: words), QuantityFinder(.target, of: words))
    aligner = WordAligner(knowledge: words)
    languages = bases
    stemmers = (
      try StemReader(language: knowledge.sourceLanguage), try StemReader(language: knowledge.targetLanguage)
    )
    checks = Check.all.filter { [languages] check in
      check.scope != .bitext && Self.runs(check, admission, tools, languages)
    }
  }

  private static func runs(
    _ check: Check, _ admission: Admission, _ tools: CheckTools, _ languages: PairLanguages
  ) -> Bool {
    admission.settings.runs(check) && check.needs.allSatisfy { $0.isMet(by: tools, of: languages) }
  }

  /// Whether a check is wanted, and has what it needs.
  func runs(_ check: Check) -> Bool { Self.runs(check, admission, tools, languages) }

  /// What looks wrong in a pair, in the order of ``Check/all``. Linear in the length of the texts for ordinary pairs.
  public func findings(for pair: CheckedPair) -> [Finding] {
    var examination = examine(pair)
    run(&examination)
    return admitted(examination.findings, of: pair)
  }

  /// The same with what is compared across pairs: what the nouns of the pair have for their translations, and its names;
  /// nothing of them in a pair that is not a translation.
  func findingsAndUses(of pair: CheckedPair) -> (findings: [Finding], terms: TermUses, names: [NameUse]) {
    var examination = examine(pair)
    run(&examination)
    let isTranslation = !examination.findings.contains { $0.check == Check.unrelated.id || $0.isPlain }
    return (
      admitted(examination.findings, of: pair),
      isTranslation && runs(.termVariation) ? examination.termUses() : TermUses(),
      isTranslation && runs(.nameVariation) ? examination.nameUses() : []
    )
  }

  /// A finding of a check across pairs as the settings want it; nil where they drop it.
  func admitted(_ finding: Finding, of pair: CheckedPair) -> Finding? { admission.admitted(finding, of: pair) }

  /// How likely the target is to be a faithful translation of the source, and why.
  public func score(_ pair: CheckedPair) -> PairScore {
    var examination = examine(pair)
    run(&examination)
    return examination.score()
  }

  /// What looks wrong in a pair and how faithful it is, both for the price of one.
  public func judge(_ pair: CheckedPair) -> (findings: [Finding], score: PairScore) {
    var examination = examine(pair)
    run(&examination)
    return (admitted(examination.findings, of: pair), examination.score())
  }

  /// What the settings let through, each error told once.
  private func admitted(_ findings: [Finding], of pair: CheckedPair) -> [Finding] {
    // Of a pair that was left as it was, whatever its severity became.
    let whole = findings.first { $0.check == Check.untranslated.id && $0.severity == .error }
    return toldOnce(
      findings.compactMap { admission.admitted($0, of: pair) }, whole: whole?.targetRanges ?? [], of: pair)
  }

  func run(_ examination: inout PairExamination) {
    // A text of so many words is no sentence; what compares word with word would take minutes.
    let isHuge = max(examination.source.words.count, examination.target.words.count) > WordAligner.mostWords
    for index in checks.indices where !isHuge || checks[index].isLinear {
      examination.check = ReportingCheck(checks[index])
      checks[index].run(&examination)
    }
  }

  /// Both texts taken apart.
  func examine(_ pair: CheckedPair) -> PairExamination {
    let forms = tools.words.knowsForms
    var examination = PairExamination(
      pair: pair, languages: languages,
      source: ExaminedText(
        pair.source, language: languages.source, region: knowledge.sourceLanguage?.region, knowsForms: forms.source,
        read: read(pair.source, readers.source, finders.source, stemmers.source)),
      target: ExaminedText(
        pair.target, language: languages.target, region: knowledge.targetLanguage?.region, knowsForms: forms.target,
        read: read(pair.target, readers.target, finders.target, stemmers.target)),
      tools: tools)
    examination.alignment = aligner.align(
      examination.source.words, readers.source.entries, examination.target.words, readers.target.entries,
      anchors: examination.numberAnchors())
    return examination
  }

  private func read(
    _ text: String, _ reader: WordReader, _ finder: QuantityFinder, _ stemmer: StemReader
  ) -> ExaminedText.Reading {
    reader.beginPair()
    let utf8 = Array(text.utf8)
    var reading = ExaminedText.Reading(utf8: utf8, codes: codes(in: utf8))
    let readable = utf8.withUnsafeBufferPointer { ReadableText($0, codes: reading.codes) }
    (readable?.bytes ?? utf8).withUnsafeBufferPointer { bytes in
      reader.read(bytes, into: &reading.words)
      // Asked for once: another target's property is called, not read.
      let entries = reader.entries
      reading.entries = reading.words.map { entries[$0.entry] }
      (reading.quantities, reading.dates) = finder.quantities(in: bytes, words: reading.words, entries: entries)
    }
    if let readable {
      for index in reading.words.indices {
        reading.words[index].range = readable.placeInText(of: reading.words[index].range)
      }
      for index in reading.quantities.indices {
        reading.quantities[index].range = readable.placeInText(of: reading.quantities[index].range)
      }
      for index in reading.dates.indices {
        reading.dates[index].range = readable.placeInText(of: reading.dates[index].range)
      }
    }
    if case let codes = reading.codes, !codes.isEmpty {
      reading.quantities.removeAll { codes.touch($0.range) }
      reading.dates.removeAll { codes.touch($0.range) }
    }
    if !tools.terms.isEmpty { reading.stems = reading.entries.map { stemmer.stem(of: $0.lower) } }
    return reading
  }
}

extension PairExamination {
  /// Links of the words of equal numbers.
  func numberAnchors() -> [WordAlignment.Link] {
    guard (1...500).contains(source.quantities.count), (1...500).contains(target.quantities.count) else { return [] }
    var taken = Set<Int>()
    var anchors: [WordAlignment.Link] = []
    for quantity in source.quantities {
      guard
        let index = target.quantities.indices.first(where: {
          !taken.contains($0) && target.quantities[$0].agrees(with: quantity)
        }), let first = source.words.firstIndex(where: { quantity.range.overlaps($0.range) }),
        let second = target.words.firstIndex(where: { target.quantities[index].range.overlaps($0.range) })
      else { continue }
      taken.insert(index)
      anchors.append(WordAlignment.Link(source: first, target: second, strength: 1))
    }
    return anchors
  }
}
