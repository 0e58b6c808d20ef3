import Bitext
import Languages

/// What the columns of a table of pairs mean.
///
/// Columns are known by their names, whatever stands before and between them: those that say source and target, as
/// `ExchangeFormat.tsv` and localisation tools write them, and those named after languages (`en`, `French`). Without
/// such names the first two columns are source and target.
struct PairColumns {
  /// A cell and the column of its line that it starts in, in code points from 1; nil where that is not known.
  struct Cell {
    var text: String
    var line: Int
    var column: Int?
  }

  /// No column is named after a language that was asked for.
  struct MissingColumn: Error {
    var language: String
    var columns: [String]
  }

  private var languages: (source: Language?, target: Language?)
  private var places = (source: 0, target: 1)
  /// The column that holds the bead's confidence.
  private var confidencePlace: Int?
  /// The column that says which pairs are moved.
  private var movedPlace: Int?
  private var unitColumns = UnitColumns()
  private var count = 0

  init(_ options: PairReadingOptions) {
    languages = (options.from, options.to)
  }

  /// A cell that holds properties, and not as they have to be written.
  struct BadProperties: Error {}

  /// The pair of a row; nil where neither text is in it.
  mutating func pair(of cells: [Cell]) throws(BadProperties) -> BitextPair? {
    let (source, target) = (side(places.source, cells, languages.source), side(places.target, cells, languages.target))
    if [source, target].allSatisfy({ $0.text.allSatisfy(\.isWhitespace) }) { return nil }
    defer { count += 1 }
    var pair = BitextPair(
      index: count, source: source, target: target,
      confidence: confidencePlace.flatMap { $0 < cells.count ? Double(cells[$0].text) : nil })
    if let movedPlace, movedPlace < cells.count, cells[movedPlace].text == "yes" { pair.isMoved = true }
    guard unitColumns.read(cells.map(\.text), into: &pair) else { throw BadProperties() }
    return pair
  }

  /// Programs that write tables leave empty cells at the end of a row out.
  private func side(_ place: Int, _ cells: [Cell], _ language: Language?) -> BitextPair.Side {
    guard place < cells.count, !cells[place].text.isEmpty else { return BitextPair.Side(text: "", language: language) }
    let cell = cells[place]
    return BitextPair.Side(
      text: cell.text, language: language, anchors: [BitextPair.Anchor(line: cell.line, column: cell.column)])
  }

  /// Whether a row names the columns, and what it tells.
  /// - Throws: `MissingColumn` where the columns are named after other languages than those asked for.
  mutating func readNames(_ cells: [String]) throws(MissingColumn) -> Bool {
    guard cells.count > 1 else { return false }
    let names = cells.map(ColumnName.init)
    guard let found = try Self.places(names, languages, cells) else { return false }
    places = found
    languages.source = languages.source ?? names[found.source].language
    languages.target = languages.target ?? names[found.target].language
    confidencePlace = cells.firstIndex { $0.lowercased() == "confidence" }
    movedPlace = cells.firstIndex { $0.lowercased() == "moved" }
    unitColumns = UnitColumns(names: cells, taken: [found.source, found.target])
    return true
  }

  private static func places(
    _ names: [ColumnName], _ asked: (source: Language?, target: Language?), _ cells: [String]
  ) throws(MissingColumn) -> (source: Int, target: Int)? {
    let indices = Array(names.indices)
    func place(of role: ColumnName.Role, in language: Language?) -> Int? {
      let found = indices.filter { names[$0].role == role }
      return found.first { names[$0].language?.base == language?.base } ?? found.first
    }
    var byLanguage = indices.filter { names[$0].role == nil && names[$0].language != nil }
    func place(of language: Language) -> Int? {
      let found = byLanguage.filter { names[$0].language?.base == language.base }
      return found.first { names[$0].language == language } ?? found.first
    }
    if let source = place(of: .source, in: asked.source), let target = place(of: .target, in: asked.target) {
      // Asked for the other way round, the table serves as well.
      let (first, second) = (names[source].language?.base, names[target].language?.base)
      let isSwapped =
        first != nil && second != nil && first != second
        && (asked.source?.base == second || asked.target?.base == first)
      return isSwapped ? (target, source) : (source, target)
    }
    let wanted = [asked.source, asked.target].compactMap { $0?.base }
    if byLanguage.count > 2 {
      byLanguage.removeAll { index in names[index].mayBeKey && !wanted.contains(names[index].language?.base ?? "") }
    }
    var source = asked.source.flatMap(place(of:)) ?? place(of: .source, in: nil)
    var target = asked.target.flatMap(place(of:)) ?? place(of: .target, in: nil)
    // What was not asked for is the first language that is left.
    func rest(_ other: Int?) -> Int? {
      let taken = other.flatMap { names[$0].language?.base }
      return byLanguage.first { $0 != other && names[$0].language?.base != taken }
    }
    if source == nil, asked.source == nil { source = rest(target) }
    if target == nil, asked.target == nil { target = rest(source) }
    if let source, let target, source != target { return (source, target) }
    // Two short words may be a pair of texts; not so where they name languages that are likely or asked for.
    let likely = byLanguage.filter {
      isLanguage(namePart: cells[$0].lowercased()[...]) || wanted.contains(names[$0].language?.base ?? "")
    }
    guard Set(likely.map { names[$0].language?.base }).count > 1 else { return nil }
    let missing = source == nil ? asked.source : asked.target
    throw MissingColumn(language: (missing ?? asked.target ?? asked.source)?.tag ?? "", columns: cells)
  }
}
