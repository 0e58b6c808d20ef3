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
  ///   - inputs: a file of pairs, or a document and its translation; "-" for standard input.
  ///   - complain: told of each line that cannot be read, as they come.
  /// - Throws: `WorkflowError`, `ReadingError`, `PairReadingError`, `LexiconError`, `MemoryError`, `ICUError`.
  public convenience init(
    _ inputs: [String], options: CheckOptions, baseline: Baseline? = nil,
    complain: @escaping (PairReadingError) -> Void
  ) throws {
    try self.init(inputs, options: options, baseline: baseline, complain: complain) { _ in }
  }

  package init(
    _ inputs: [String], options: CheckOptions, baseline: Baseline?, complain: @escaping (PairReadingError) -> Void,
    tell: @escaping @Sendable (CheckEvent) -> Void
  ) throws {
    self.baseline = baseline
    batches = try pairBatches(of: inputs, options: options, complain, tell)
    languages = batches.languages
    let lexicons = try options.lexicons.lexicons(for: languages.source, languages.target) { tell(.makingLexicon) }
    if batches.isFile { tell(.foundLexicons(lexicons)) }
    checker = try bitextChecker(languages, lexicons, options)
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

private func pairBatches(
  of inputs: [String], options: CheckOptions, _ complain: @escaping (PairReadingError) -> Void,
  _ tell: @escaping @Sendable (CheckEvent) -> Void
) throws -> PairBatches {
  let format = options.format
  if inputs.count == 1, format == nil, PairFormat.of(path: inputs[0]) == nil,
    let document = Format.of(fileNamed: inputs[0]), document.name != "text"
  {
    throw WorkflowError.needsTranslation(path: inputs[0])
  }
  guard inputs.count == 1 || format?.isTwoFiles == true else {
    let aligned = try alignDocuments(inputs[0], inputs[1], options: options.align) { tell(.aligning($0)) }
    tell(.aligned(aligned.bitext))
    return PairBatches(aligned.bitext)
  }
  let (from, to) = (options.source.language, options.target.language)
  let reading = PairReadingOptions(from: from, to: to, encoding: options.source.encoding)
  let reader =
    if let format, inputs.count == 2 {
      try PairReader(source: inputs[0], target: inputs[1], format: format, options: reading)
    } else {
      try PairReader(path: inputs[0], format: format, options: reading)
    }
  let batches = try PairBatches(reader, name: inputs[0], from: from, to: to, complain: complain)
  tell(.opened(batches))
  return batches
}

private func bitextChecker(
  _ languages: (source: Language?, target: Language?), _ lexicons: [Lexicon], _ options: CheckOptions
) throws -> BitextChecker {
  let glossaries = try options.glossaries.map { path in
    try readUserLexicon(try readFile(path), name: path, source: languages.source, target: languages.target)
  }
  let knowledge = CheckKnowledge(
    source: languages.source, target: languages.target, lexicons: glossaries + lexicons,
    speller: languages.target.flatMap(options.lexicons.folders.speller))
  let terminology = Terminology(glossaries)
  var known: KnownTranslations?
  if let memory = try options.lexicons.memoryKnowledge(), let source = languages.source,
    let target = languages.target
  {
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
