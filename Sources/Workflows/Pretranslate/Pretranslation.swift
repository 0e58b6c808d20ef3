import Bitext
import Documents
import Files
import Formats
import Foundation
import Languages
import Memory

/// One run of `pretranslate`.
final class Pretranslation {
  private let path: String
  private let options: PretranslationOptions
  private let tell: @Sendable (PretranslationEvent) -> Void
  private let store: MemoryStore
  private var tally = PretranslationTally()
  /// Texts searched at a time.
  private static let batch = 2_000

  init(
    _ path: String, _ store: MemoryStore, _ options: PretranslationOptions,
    _ tell: @escaping @Sendable (PretranslationEvent) -> Void
  ) {
    (self.path, self.store, self.options, self.tell) = (path, store, options, tell)
  }

  func perform(to sink: any ByteSink) throws -> PretranslationTally {
    let format = options.input.isSegmented ? nil : PairFormat.of(path: path)
    if format?.name == "xliff" {
      try fill(path, sink)
    } else if format != nil, Format.of(fileNamed: path) == nil {
      try translatePairs(path, sink)
    } else {
      try translateDocument(path, sink)
    }
    return tally
  }

  private func translateDocument(_ path: String, _ sink: any ByteSink) throws {
    let input = try DocumentInput(path: path, options: options.input)
    tell(.read(input))
    let pairs = input.text.segments.indices.map { index in
      let coded = input.text.codedText(of: index..<index + 1)
      var source = BitextPair.Side(text: coded.text, language: input.text.document.language)
      source.codes = coded.codes
      return BitextPair(index: index, source: source, target: BitextPair.Side(text: ""))
    }
    try write(pairs, from: input.text.document.language, sink)
  }

  private func translatePairs(_ path: String, _ sink: any ByteSink) throws {
    let reading = PairReadingOptions(
      from: options.input.language, to: options.target, encoding: options.input.encoding, includesUntranslated: true)
    let reader = try PairReader(path: path, options: reading)
    var pairs: [BitextPair] = []
    while let item = try reader.next() {
      switch item {
      case .pair(let pair): pairs.append(pair)
      case .bad(let error): throw error
      }
    }
    try write(pairs, from: options.input.language ?? pairs.lazy.compactMap(\.source.language).first, sink)
  }

  private func write(_ pairs: [BitextPair], from given: Language?, _ sink: any ByteSink) throws {
    let (source, target) = try languages(given, pairs.lazy.compactMap(\.target.language).first)
    let writing = PairWritingOptions(
      source: Language(canonical: source), target: Language(canonical: target), name: path,
      toolVersion: enregardVersion)
    guard let writer = try options.format.pairWriter(to: [sink], options: writing) as? any ProposalWriter else {
      throw WorkflowError.holdsNoProposals(format: options.format.name)
    }
    let wanted = pairs.indices.filter { pairs[$0].target.text.isEmpty }
    let queries = wanted.map { index in
      query(
        pairs[index].source.text, source, target, before: index > 0 ? pairs[index - 1].source.text : nil,
        after: index + 1 < pairs.count ? pairs[index + 1].source.text : nil)
    }
    var found = try search(queries) { [tell] in tell(.progress($0)) }[...]
    for pair in pairs {
      guard pair.target.text.isEmpty else {
        tally.kept += 1
        try writer.write(pair)
        continue
      }
      var proposals = found.removeFirst()
      // Without the source's codes a translation is not done.
      if !pair.source.codes.isEmpty { for index in proposals.indices { proposals[index].kind = .fuzzy } }
      var filled = pair
      filled.target.text = proposals.first?.target ?? ""
      count(proposals)
      try writer.write(filled, proposals: proposals)
    }
    try writer.finish()
  }

  /// Fills an XLIFF, some thousand texts at a time.
  private func fill(_ path: String, _ sink: any ByteSink) throws {
    let reader = try XLIFFReader(path: path, encoding: options.input.encoding)
    var isAtEnd = false
    while !isAtEnd {
      var units: [XLIFFUnit] = []
      var queries: [MemoryQuery] = []
      while queries.count < Self.batch, units.count < Self.batch {
        guard let unit = try reader.next() else {
          isAtEnd = true
          break
        }
        for gap in unit.gaps {
          let (source, target) = try languages(
            options.input.language ?? unit.languages.source.flatMap(Language.init(parsing:)),
            unit.languages.target.flatMap(Language.init(parsing:)))
          queries.append(query(gap.text, source, target, before: nil, after: nil))
        }
        units.append(unit)
      }
      var found = try search(queries) { _ in }[...]
      for unit in units {
        let gaps = unit.gaps
        let proposals = gaps.map { _ in found.removeFirst() }
        tally.kept += unit.segmentCount - gaps.count
        for (gap, proposals) in zip(gaps, proposals) {
          count(proposals)
          if gap.hasCodes, !proposals.isEmpty { tally.offered += 1 }
        }
        try sink.write(unit.lead)
        try sink.write(unit.filled(proposals))
      }
      if let progress = reader.progress { tell(.progress(progress)) }
    }
  }

  private func query(
    _ text: String, _ source: String, _ target: String, before: String?, after: String?
  ) -> MemoryQuery {
    MemoryQuery(
      text, source: source, target: target, before: before, after: after, minimumScore: options.minimumScore,
      limit: options.limit)
  }

  private func search(_ queries: [MemoryQuery], _ progress: @escaping @Sendable (Double) -> Void) throws -> [[Proposal]]
  {
    try matches(
      of: queries, in: store, threads: options.threads ?? ProcessInfo.processInfo.activeProcessorCount,
      progress: progress
    ).map { $0.map(proposal) }
  }

  /// Inline codes of the memory's translation have no counterpart in the text; without them it has to be looked at.
  private func proposal(_ match: MemoryMatch) -> Proposal {
    let kind: Proposal.Kind =
      match.plainTarget != match.target
      ? .fuzzy : match.kind == .context ? .context : match.kind == .exact ? .exact : .fuzzy
    return Proposal(
      kind: kind, score: kind == .fuzzy ? min(match.score, 99) : match.score,
      source: match.plainSource, target: match.plainTarget, origin: match.origins.first?.file)
  }

  private func count(_ proposals: [Proposal]) {
    guard let best = proposals.first else {
      tally.unmatched += 1
      return
    }
    let kind: MemoryMatch.Kind = best.kind == .context ? .context : best.kind == .exact ? .exact : .fuzzy
    tally.kinds[kind, default: 0] += 1
  }

  /// The languages to search in: what was given, what the file says, what the memory has.
  private func languages(_ source: Language?, _ target: Language?) throws -> (source: String, target: String) {
    let from = try store.sourceLanguage(source)
    let known = try knownLanguages()
    if let wanted = options.target ?? target {
      let base = wanted.base
      guard known.contains(where: { Language(canonical: $0).base == base }) else {
        throw MemoryError.noLanguage(wanted.tag, known: known)
      }
      return (from, wanted.tag)
    }
    let base = Language(canonical: from).base
    let others = known.filter { Language(canonical: $0).base != base }
    guard others.count == 1, let other = others.first else {
      throw WorkflowError.unknownLanguage(path: path, side: .target)
    }
    return (from, other)
  }

  private func knownLanguages() throws -> [String] {
    if known.isEmpty { known = try store.languages() }
    return known
  }

  private var known: [String] = []
}
