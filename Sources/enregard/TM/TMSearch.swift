import ArgumentParser
import Bitext
import Files
import Formats
import Foundation
import Memory
import TMX
import Workflows

/// `enregard tm search`.
struct TMSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find how a text, or a similar one, was translated.",
    discussion: """
      Examples:
        enregard tm search "The file could not be opened." --from en --to fr
        enregard tm search "Close the file" --min-score 50 --json
        enregard tm search - --from en < segments.txt

      A score of 100 means the same text. Below that it is 100 (1 - changed words / words), less one point for different \
      numbers and one for different placeholders, tags or inline codes. Words of the memory that the text lacks are \
      shown [-so-], words of the text that the memory lacks {+so+}. With -, each line of standard input is searched.
      """)

  @Argument(help: "The text to search for; - for each line of standard input.")
  var text: String

  @Option(
    help: ArgumentHelp(
      "The language of the text; by default the only or first one of the memory.", valueName: "language"))
  var from: LanguageArgument?

  @Option(help: ArgumentHelp("The language of the translations.", valueName: "language"))
  var to: LanguageArgument?

  @Option(help: ArgumentHelp("The text before it, for context matches.", valueName: "text"))
  var before: String?

  @Option(help: ArgumentHelp("The text after it.", valueName: "text"))
  var after: String?

  @Option(help: ArgumentHelp("The lowest score to show, 1 to 100.", valueName: "score"))
  var minScore = 70

  @Option(help: ArgumentHelp("The largest number of matches to show.", valueName: "number"))
  var limit = 5

  @OptionGroup var properties: PropertyConditionOptions

  @Flag(help: "Write one JSON object on a line for each text.")
  var json = false

  @Flag(
    help: "Find the best match by comparing with every text of the memory, without the index; for measuring the index.")
  var exhaustive = false

  @OptionGroup var options: MemoryOptions

  func validate() throws {
    try requireScore(minScore: minScore)
    try requireSome(limit: limit)
  }

  func run() throws {
    let store = try options.open()
    defer { try? store.close() }
    let source = try store.sourceLanguage(from?.language)
    let search = MemorySearch(store)
    let output = DescriptorSink.standardOutput()
    func answer(_ text: String) throws {
      var query = MemoryQuery(
        text, source: source, target: to?.language.tag, before: before, after: after, minimumScore: minScore,
        limit: limit)
      query.isExhaustive = exhaustive
      query.properties = properties.conditions
      let matches = try search.matches(query)
      let words = try json ? object(matches, query) : matches.map { try lines($0, query) }.joined()
      try output.write(Array(words.utf8))
      try output.flush()
      if matches.isEmpty && !json {
        say(
          ["\"\(shown(text, limit: 60))\": no match of \(minScore)% or more; a lower --min-score may find some"],
          quiet: options.quiet)
      }
    }
    guard text == "-" else { return try answer(text) }
    var input = LineReader(try FileStream(path: "-"))
    var hasFailed = false
    func fail(_ reason: PairReadingError.Reason) {
      hasFailed = true
      complain(words(of: PairReadingError(name: "-", line: input.number, reason: reason)))
    }
    while let line = try input.next() {
      guard case .bytes(let bytes) = line else {
        fail(.lineTooLong(limit: LineReader.limit))
        continue
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        fail(.notUTF8)
        continue
      }
      if !text.isEmpty { try answer(text) }
    }
    if hasFailed { throw ExitCode(ExitStatus.unusable) }
  }

  private func lines(_ match: MemoryMatch, _ query: MemoryQuery) throws -> String {
    let kind = match.kind == .context ? "context" : "\(match.score)%"
    let parts = try wordDifference(from: match.source, to: query.text, language: match.sourceLanguage)
    let origin = match.origins.first.map { origin in
      [origin.file, origin.date, origin.author, origin.confidence.map { "confidence \(confidenceText($0))" }]
        .compactMap { $0 }.map { shown($0, limit: 80) }.joined(separator: ", ")
    }
    return """
      \(kind)
        \(match.sourceLanguage)  \(marked(parts))
        \(match.targetLanguage)  \(shown(match.target, limit: .max))
        from \(origin ?? "an unknown origin")\(match.origins.count > 1 ? ", and \(match.origins.count - 1) more" : "")

      """
  }

  private func object(_ matches: [MemoryMatch], _ query: MemoryQuery) throws -> String {
    let found = matches.map { match in
      [
        "kind": match.kind.rawValue, "score": match.score, "source": match.source, "target": match.target,
        "sourceLanguage": match.sourceLanguage, "targetLanguage": match.targetLanguage, "unit": match.unit,
        "origins": match.origins.map { origin in
          var item: [String: Any] = ["file": origin.file]
          item["date"] = origin.date
          item["author"] = origin.author
          item["confidence"] = origin.confidence
          item["before"] = origin.before
          item["after"] = origin.after
          return item
        },
      ] as [String: Any]
    }
    let data = try JSONSerialization.data(
      withJSONObject: ["text": query.text, "matches": found], options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

/// `enregard tm concordance`.
struct TMConcordance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Find the units that contain a word or phrase, on either side.",
    discussion: """
      Examples:
        enregard tm concordance "power supply"
        enregard tm concordance "traduct*" --language fr --limit 50

      Case doesn't count; a * at the end stands for the rest of a word. The newest units come first.
      """)

  @Argument(help: "The word or phrase.")
  var phrase: String

  @Option(help: ArgumentHelp("Search the texts in this language only.", valueName: "language"))
  var language: LanguageArgument?

  @Option(help: ArgumentHelp("The largest number of units to show.", valueName: "number"))
  var limit = 20

  @OptionGroup var properties: PropertyConditionOptions
  @OptionGroup var options: MemoryOptions

  func run() throws {
    let store = try options.open()
    defer { try? store.close() }
    let found = try store.concordance(
      phrase, language: language?.language.tag, properties: properties.conditions, limit: max(1, limit))
    let output = DescriptorSink.standardOutput()
    for match in found {
      let lines = """
        \(match.sourceLanguage)  \(shown(match.source, limit: .max))
        \(match.targetLanguage)  \(shown(match.target, limit: .max))


        """
      try output.write(Array(lines.utf8))
    }
    try output.flush()
    say(
      [counted(found.count, "unit") + (found.count == limit ? "; there may be more (see --limit)" : "")],
      quiet: options.quiet)
  }
}
