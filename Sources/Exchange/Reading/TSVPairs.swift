import Bitext
import Documents

extension PairFormat {
  /// Tab-separated columns: the source, the target, and what else a line holds.
  ///
  /// The form that `ExchangeFormat.tsv` writes is known by its line of column names; so are columns named after
  /// languages (`en`, `fr`). Without such a line the first two columns are taken from the first line on.
  static let tsv = PairFormat(
    name: "tsv", fileExtensions: ["tsv", "tab"],
    summary: "tab-separated source and target, with or without column names",
    isLikely: { _ in false }, open: TSVPairs.init)
}

private final class TSVPairs: PairSource {
  let unpaired = 0
  private var lines: LineReader
  private let name: String
  private var languages: (source: Language?, target: Language?)
  /// The column that holds the bead's confidence.
  private var confidenceColumn: Int?
  /// Whether the columns' names say that the target comes first.
  private var isSwapped = false
  private var count = 0
  private var isFirst = true

  init(_ stream: FileStream, _ options: PairReadingOptions) {
    lines = LineReader(stream)
    name = stream.name
    languages = (options.from, options.to)
  }

  func next() throws -> PairReader.Item? {
    while let line = try lines.next() {
      guard case .bytes(let bytes) = line else { return bad(.lineTooLong(limit: LineReader.limit)) }
      guard let text = String(validating: bytes, as: UTF8.self) else { return bad(.notUTF8) }
      let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
      defer { isFirst = false }
      if isFirst, readHeader(cells) { continue }
      // A line of nothing is no pair, and in some files parts what belongs together.
      if text.allSatisfy(\.isWhitespace) { continue }
      guard cells.count > 1 else { return bad(.noTab) }
      return .pair(pair(of: cells))
    }
    return nil
  }

  private func pair(of cells: [Substring]) -> BitextPair {
    let columns = [1, cells[0].unicodeScalars.count + 2]
    let (source, target) = isSwapped ? (1, 0) : (0, 1)
    defer { count += 1 }
    return BitextPair(
      index: count, source: side(cells[source], languages.source, column: columns[source]),
      target: side(cells[target], languages.target, column: columns[target]),
      confidence: confidenceColumn.flatMap { $0 < cells.count ? Double(cells[$0]) : nil })
  }

  private func side(_ text: Substring, _ language: Language?, column: Int) -> BitextPair.Side {
    BitextPair.Side(
      text: String(text), language: language,
      anchors: text.isEmpty ? [] : [BitextPair.Anchor(line: lines.number, column: column)])
  }

  /// Whether the first line names the columns, and what it tells.
  private func readHeader(_ cells: [Substring]) -> Bool {
    guard cells.count > 1 else { return false }
    let names = cells.map { $0.lowercased() }
    if names[0] == "source", names[1] == "target" {
      confidenceColumn = names.firstIndex(of: "confidence")
      return true
    }
    guard let (first, second) = languagePair(names), first != second else { return false }
    isSwapped = languages.source?.base == second.base || languages.target?.base == first.base
    let (source, target) = isSwapped ? (second, first) : (first, second)
    languages = (languages.source ?? source, languages.target ?? target)
    return true
  }

  private func languagePair(_ names: [String]) -> (Language, Language)? {
    func language(_ name: String) -> Language? {
      guard name.count >= 2, name.count <= 12,
        name.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") }),
        let language = Language(parsing: name), language.base.count == 2
      else { return nil }
      return language
    }
    guard let source = language(names[0]), let target = language(names[1]) else { return nil }
    return (source, target)
  }

  private func bad(_ reason: PairReadingError.Reason) -> PairReader.Item {
    .bad(PairReadingError(name: name, line: lines.number, reason: reason))
  }
}
