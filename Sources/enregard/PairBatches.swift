import Alignment
import Bitext
import Files
import Formats
import ICU
import LanguageIdentification
import Workflows

/// The pairs of an input, in batches that keep all cores busy and memory bounded.
final class PairBatches {
  /// Pairs of a batch at most.
  private static let size = 4096
  /// Bytes of text after which a batch ends.
  private static let bytes = 1 << 22
  /// The languages, as far as they are known.
  private(set) var languages: (source: Language?, target: Language?) = (nil, nil)
  /// What was taken for granted, for the user to object to.
  private(set) var assumptions: [String] = []
  private let reader: PairReader?
  private let name: String
  private let complain: (PairReadingError) -> Void
  /// Read already: the first batch of a file, or all pairs of aligned documents.
  private var pending: ArraySlice<BitextPair>
  private let total: Int
  private var taken = 0

  /// The pairs of two documents.
  init(_ bitext: Bitext) {
    (reader, name, complain) = (nil, "", { _ in })
    languages = (bitext.source.document.language, bitext.target.document.language)
    let pairs = bitext.pairs()
    (pending, total) = (pairs[...], pairs.count)
  }

  /// The pairs of a file, whose first batch is read at once: it tells the languages.
  ///
  /// - Parameter complain: told of each line that cannot be read.
  init(
    _ reader: PairReader, name: String, from: Language?, to: Language?, complain: @escaping (PairReadingError) -> Void
  ) throws {
    (self.reader, self.name, self.complain) = (reader, name, complain)
    (pending, total) = ([], 0)
    pending = try read()[...]
    var source = language(from, pending.lazy.map(\.source))
    var target = language(to, pending.lazy.map(\.target))
    if !source.isSure, !target.isSure, source.language == target.language {
      (source, target) = ((nil, "language unknown", true), (nil, "language unknown", true))
    }
    languages = (source.language, target.language)
    let shownName = name == "-" ? "standard input" : name
    let encoding = reader.encoding.map { "; \($0.name)" } ?? ""
    assumptions = ["\(shownName): \(reader.format.name); \(source.words) to \(target.words)\(encoding)"]
    if let one = source.language, one == target.language {
      assumptions.append("warning: both sides are taken for \(one.tag): if not, say --from and --to")
    } else if source.language != nil, target.language != nil, !source.isSure || !target.isSure {
      assumptions.append("warning: the languages are a weak guess; if one is wrong, say --from and --to")
    }
  }

  /// The next batch; nil at the end.
  func next() throws -> [BitextPair]? {
    if pending.isEmpty, reader != nil { pending = try read()[...] }
    guard !pending.isEmpty else { return nil }
    let batch = Array(pending.prefix(Self.size))
    pending = pending.dropFirst(batch.count)
    taken += batch.count
    return batch
  }

  /// The share of the input that was given out, 0 to 1; nil where it is not known.
  var progress: Double? {
    reader.map(\.progress) ?? (total == 0 ? 1 : Double(taken) / Double(total))
  }

  /// What to say at the end.
  func remarks() -> [String] {
    guard let reader, reader.unpaired > 0 else { return [] }
    return ["\(name): \(counted(reader.unpaired, "unit")) without a text in both languages passed over"]
  }

  private func read() throws -> [BitextPair] {
    var (batch, bytes) = ([BitextPair](), 0)
    while let reader, batch.count < Self.size, bytes < Self.bytes, let item = try reader.next() {
      switch item {
      case .pair(let pair):
        batch.append(pair)
        bytes += pair.source.text.utf8.count + pair.target.text.utf8.count
      case .bad(let error): complain(error)
      }
    }
    return batch
  }

  /// The language of one side, and how it was known.
  private func language(
    _ given: Language?, _ sides: some Sequence<BitextPair.Side>
  ) -> (language: Language?, words: String, isSure: Bool) {
    func words(_ language: Language, _ how: String) -> String {
      "\(LanguageTag.displayName(language.tag, in: "en")) (\(language.tag)\(how))"
    }
    if let given { return (given, words(given, ""), true) }
    if let said = sides.lazy.compactMap(\.language).first { return (said, words(said, ", as the file says"), true) }
    var utf8: [UInt8] = []
    for side in sides {
      utf8 += side.text.utf8
      utf8.append(0x0A)
      if utf8.count > 1 << 17 { break }
    }
    let document = Document(name: name, utf8: utf8, blocks: [])
    guard let guess = LanguageIdentification.language(ofText: document) else { return (nil, "language unknown", true) }
    return (guess.language, words(guess.language, ", by the text"), guess.isReliable)
  }
}

/// Two documents, aligned as `enregard align` does it.
func alignedDocuments(
  _ command: CheckCommand, from: Language?, to: Language?, project: ProjectFile?
) throws -> Bitext {
  let (one, other) = (command.inputs[0], command.inputs[1])
  if one == "-" && other == "-" || isSameFile(one, other) { throw InputError.sameDocument(path: one, other: other) }
  let text = command.input.text
  let rules = try command.input.segmentation.rules()
  let source = try Input(
    path: one, language: from, encoding: text.encoding, segmented: text.segmented, rules: rules)
  let target = try Input(
    path: other, language: to, encoding: text.encoding, segmented: text.segmented, side: .target,
    rules: rules)
  let quiet = command.quiet
  say(assumptions(of: source) + assumptions(of: target), quiet: quiet)
  say(warnings(before: source, target).map { "warning: \($0)" }, quiet: quiet)
  var options = command.lexiconOptions
  options.lexicon += (project?.lexicons ?? []) + (project?.glossaries ?? []) + command.selection.glossary
  let lexicons = try options.lexicons(for: source.text.document.language, target.text.document.language) {
    say([$0], quiet: quiet)
  }
  say([lexiconWords(lexicons)], quiet: quiet)
  var aligner = Aligner(lexicons: lexicons, cacheFolder: cacheFolder())
  if let threads = command.threads { aligner.threads = threads }
  let bar = ProgressBar(title: "aligning", isShown: !quiet)
  let anchors = try options.memoryKnowledge()?.anchors(source.text, target.text) ?? []
  let bitext = try aligner.align(source.text, target.text, anchors: anchors) { bar.update($0) }
  bar.finish()
  say([kinds(of: bitext.beads)] + warnings(after: bitext).map { "warning: \($0)" }, quiet: quiet)
  return bitext
}
