import Bitext
import Languages

/// What the columns of a table of pairs mean.
///
/// The form that `ExchangeFormat.tsv` writes is known by its line of column names; so are columns named after
/// languages (`en`, `fr`). Without such a line the first two columns are source and target.
struct PairColumns {
  /// A cell and the column of its line that it starts in, in code points from 1; nil where that is not known.
  struct Cell {
    var text: String
    var line: Int
    var column: Int?
  }

  private var languages: (source: Language?, target: Language?)
  /// The column that holds the bead's confidence.
  private var confidenceColumn: Int?
  /// Whether the columns' names say that the target comes first.
  private var isSwapped = false
  private var count = 0

  init(_ options: PairReadingOptions) {
    languages = (options.from, options.to)
  }

  /// The pair of a row with two cells or more.
  mutating func pair(of cells: [Cell]) -> BitextPair {
    let (source, target) = isSwapped ? (1, 0) : (0, 1)
    defer { count += 1 }
    return BitextPair(
      index: count, source: side(cells[source], languages.source), target: side(cells[target], languages.target),
      confidence: confidenceColumn.flatMap { $0 < cells.count ? Double(cells[$0].text) : nil })
  }

  private func side(_ cell: Cell, _ language: Language?) -> BitextPair.Side {
    BitextPair.Side(
      text: cell.text, language: language,
      anchors: cell.text.isEmpty ? [] : [BitextPair.Anchor(line: cell.line, column: cell.column)])
  }

  /// Whether the first row names the columns, and what it tells.
  mutating func readHeader(_ cells: [String]) -> Bool {
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
}
