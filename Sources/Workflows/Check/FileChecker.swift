import Bitext
import Checks
import Documents
import Files
import Formats
import Lexicons
import Memory
import Reports

/// Checks the pairs of a file, or of two documents, batch by batch, in memory that does not grow with the file.
///
/// For one thread; it uses as many as the options allow.
public final class FileChecker {
  /// The languages, as far as they are known.
  public let languages: (source: Language?, target: Language?)
  /// What was accepted before, and what of this run is accepted.
  public private(set) var baseline: Baseline?
  /// The findings so far, without those that were accepted.
  public private(set) var tally = FindingTally()
  /// The severest of them.
  public private(set) var worst: Severity?
  /// The pairs so far.
  public private(set) var pairs = 0
  package let batches: PairBatches
  private let checker: BitextChecker

  /// Opens the input, reads its first pairs, or aligns the two documents, and makes ready the checks.
  ///
  /// - Parameters:
  ///   - complain: told of each line that cannot be read, as they come.
  /// - Throws: `WorkflowError`, `ReadingError`, `PairReadingError`, `LexiconError`, `MemoryError`, `ICUError`.
  public convenience init(
    _ input: CheckInput, options: CheckOptions, baseline: Baseline? = nil,
    complain: @escaping (PairReadingError) -> Void
  ) throws {
    try self.init(input, options: options, baseline: baseline, complain: complain) { _ in }
  }

  package init(
    _ input: CheckInput, options: CheckOptions, baseline: Baseline?, complain: @escaping (PairReadingError) -> Void,
    tell: @escaping @Sendable (CheckEvent) -> Void
  ) throws {
    self.baseline = baseline
    let memory: MemoryKnowledge?
    switch input {
    case .pairs(let path):
      try requirePairs(path, options.format)
      let reader = try PairReader(path: path, format: options.format, options: options.reading)
      (batches, memory) = try (options.batches(of: reader, path, complain), options.lexicons.memoryKnowledge())
    case .sides(let source, let target, let format):
      let reader = try PairReader(source: source, target: target, format: format, options: options.reading)
      (batches, memory) = try (options.batches(of: reader, source, complain), options.lexicons.memoryKnowledge())
    case .documents(let source, let target):
      let aligned = try alignDocuments(source, target, options: options.align) { tell(.aligning($0)) }
      tell(.aligned(aligned.bitext))
      (batches, memory) = (PairBatches(aligned.bitext), aligned.memory)
    }
    if batches.isFile { tell(.opened(batches)) }
    languages = batches.languages
    let lexicons = try options.lexicons.lexicons(for: languages.source, languages.target, memory: memory) {
      tell(.makingLexicon($0))
    }
    if batches.isFile { tell(.foundLexicons(lexicons)) }
    checker = try bitextChecker(languages, lexicons, memory, options)
  }

  /// The next pairs, each with the findings that have not been accepted; nil at the end.
  public func next() throws -> [CheckedText]? {
    guard let batch = try batches.next() else { return nil }
    pairs += batch.count
    let checked = batch.map(\.checked)
    return try zip(zip(batch, checked), checker.findings(for: checked)).map { admitted($1, $0.0, $0.1) }
  }

  /// The next pairs, each with how likely it is a faithful translation; nil at the end.
  public func nextScores() throws -> [(pair: BitextPair, score: PairScore)]? {
    guard let batch = try batches.next() else { return nil }
    pairs += batch.count
    return zip(batch, checker.scores(of: batch.map(\.checked))).map { ($0, $1) }
  }

  /// The share of the input that was given out, 0 to 1; nil where it is not known.
  public var progress: Double? { batches.progress }

  private func admitted(_ findings: [Finding], _ pair: BitextPair, _ checked: CheckedPair) -> CheckedText {
    var text = CheckedText(pair: pair, findings: [], fingerprints: [])
    for (finding, fingerprint) in zip(findings, Fingerprint.all(of: findings, in: checked)) {
      if baseline?.accepts(finding, fingerprint) == true { continue }
      text.findings.append(finding)
      text.fingerprints.append(fingerprint)
      tally.add(finding)
      worst = max(worst ?? finding.severity, finding.severity)
    }
    return text
  }
}

/// - Throws: `WorkflowError.needsTranslation` where the file is surely a document.
private func requirePairs(_ path: String, _ format: PairFormat?) throws {
  guard format == nil, PairFormat.of(path: path) == nil, let document = Format.of(fileNamed: path),
    document.name != "text"
  else { return }
  throw WorkflowError.needsTranslation(path: path)
}

extension CheckOptions {
  /// How files of pairs are read.
  fileprivate var reading: PairReadingOptions {
    var options = PairReadingOptions(from: source.language, to: target.language, encoding: source.encoding)
    options.keepsUnits = keepsUnits
    return options
  }

  fileprivate func batches(
    of reader: PairReader, _ name: String, _ complain: @escaping (PairReadingError) -> Void
  ) throws -> PairBatches {
    try PairBatches(reader, name: name, from: source.language, to: target.language, complain: complain)
  }
}

package func bitextChecker(
  _ languages: (source: Language?, target: Language?), _ lexicons: [Lexicon], _ memory: MemoryKnowledge?,
  _ options: CheckOptions
) throws -> BitextChecker {
  let glossaries = try options.glossaries.map { path in
    try readUserLexicon(at: path, source: languages.source, target: languages.target)
  }
  let knowledge = CheckKnowledge(
    source: languages.source, target: languages.target, lexicons: glossaries + lexicons,
    speller: languages.target.flatMap(options.lexicons.folders.speller),
    sourceSpeller: languages.source.flatMap(options.lexicons.folders.speller))
  let terminology = Terminology(glossaries)
  var known: KnownTranslations?
  if let memory, let source = languages.source, let target = languages.target {
    known = { try memory.translations(of: $0, source, target) }
  }
  guard let threads = options.threads else {
    return try BitextChecker(knowledge: knowledge, settings: options.settings, terminology: terminology, known: known)
  }
  return try BitextChecker(
    knowledge: knowledge, settings: options.settings, terminology: terminology, known: known, threads: threads)
}

extension BitextPair {
  /// What checks look at.
  var checked: CheckedPair { CheckedPair(index: index, source: source.text, target: target.text) }
}
