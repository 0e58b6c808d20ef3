import Foundation
import TextAnalysis

/// The words of all samples that may be links, and the expectation step over them: how much each is one.
///
/// A cell of a sample's matrix counts as far as both directions hold it (alignment by agreement, Liang, Taskar & Klein
/// 2006), and cells near the diagonal are likelier (fast_align, Dyer, Chahuneau & Smith 2013). Cells that have become
/// hopeless can be let go: few words have more than three or four partners to choose from.
struct Expectation {
  /// A row's word and a column's word that meet in a sample.
  private struct Cell {
    /// Of the two types in the table of pairs.
    var pair: Int32
    var column: UInt16
    /// From the diagonal, in hundredths of the sample.
    var distance: UInt16
  }

  private enum Group: UInt8 { case words, marks, none }

  private struct Matrix {
    /// Tokens of the source text, and of the target text.
    var rows: Range<Int>
    var columns: Range<Int>
    var weight: Float
  }

  private var matrices: [Matrix] = []
  private var cells: [Cell]
  /// Where each row's cells stand, over all samples.
  private var rows: [Range<Int>] = []
  /// exp(-tension * distance) in steps of a hundredth.
  private let nearness: [Float]
  /// A row's cells reach so many columns at most, those nearest the diagonal: long samples must not cost their square.
  private static let band = 64

  /// Finds all pairs of words that meet in a sample; `pairs` gets them and those of `prior`.
  ///
  /// With `ofContent` grammar is left out: its words meet all others, and cost more than half of the time and the memory.
  ///
  /// It goes from word to word rather than from sample to sample: whether a word has met another is then one look into an
  /// array by the other's type, where a table of pairs by hashing would cost a miss of the cache for each cell.
  init(
    samples: [TranslationModel.Sample], source: TokenizedText, target: TokenizedText, tension: Float,
    ofContent: Bool, prior: TranslationTable, pairs: inout CooccurrenceTable
  ) {
    nearness = (0...100).map { exp(-tension * Float($0) / 100) }
    /// Tokens of different groups are no pair: a mark answers no word.
    func group(_ tokenClass: TokenClass) -> Group {
      if ofContent { return tokenClass.isContent ? .words : .none }
      return tokenClass == .punctuation ? .marks : .words
    }
    var room = 0
    // The sample of each row.
    var matrixOfRow: [Int32] = []
    var firstRow: [Int] = []
    for sample in samples {
      let tokens = Int(source.starts[sample.source.lowerBound])..<Int(source.starts[sample.source.upperBound])
      var columns = Int(target.starts[sample.target.lowerBound])..<Int(target.starts[sample.target.upperBound])
      columns = columns.prefix(Int(UInt16.max))
      guard !tokens.isEmpty, !columns.isEmpty else { continue }
      firstRow.append(rows.count)
      let width = min(columns.count, Self.band)
      for token in tokens {
        matrixOfRow.append(Int32(matrices.count))
        rows.append(room..<room)
        if group(source.classes[Int(source.tokens[token])]) != .none { room += width }
      }
      matrices.append(Matrix(rows: tokens, columns: columns, weight: sample.weight))
    }
    let (matrices, rowCount) = (matrices, rows.count)
    func token(_ row: Int) -> Int {
      let matrix = Int(matrixOfRow[row])
      return Int(source.tokens[matrices[matrix].rows.lowerBound + row - firstRow[matrix]])
    }
    // The rows of each word.
    var ends = [Int32](repeating: 0, count: source.typeCount + 1)
    for row in 0..<rowCount { ends[token(row) + 1] += 1 }
    for type in 0..<source.typeCount { ends[type + 1] += ends[type] }
    var rowsOfType = [Int32](repeating: 0, count: rowCount)
    for row in 0..<rowCount {
      let type = token(row)
      rowsOfType[Int(ends[type])] = Int32(row)
      ends[type] += 1
    }
    // `ends[type]` is now where the rows of the next type begin.
    let groups = target.classes.map(group)
    /// The pair of the word at hand with each type; one before its row began is another word's.
    var known = [Int32](repeating: -1, count: target.typeCount)
    var rows = rows
    cells = [Cell](unsafeUninitializedCapacity: room) { cells, initialized in
      var next = 0
      for type in 0..<source.typeCount {
        let begin = Int32(pairs.targets.count)
        for entry in prior.row(Int32(type)) {
          known[Int(prior.targets[entry])] = Int32(pairs.targets.count)
          pairs.targets.append(prior.targets[entry])
        }
        let ownGroup = group(source.classes[type])
        if ownGroup == .none { next = Int(ends[type]) }
        while next < Int(ends[type]) {
          let row = Int(rowsOfType[next])
          next += 1
          let matrix = Int(matrixOfRow[row])
          let (height, columns) = (matrices[matrix].rows.count, matrices[matrix].columns)
          let width = min(columns.count, Self.band)
          let step = 100 / Float(columns.count)
          let position = (Float(row - firstRow[matrix]) + 0.5) / Float(height) * 100
          let first = min(max(0, Int(position / step) - width / 2), columns.count - width)
          var place = rows[row].lowerBound
          for column in first..<first + width {
            let other = Int(target.tokens[columns.lowerBound + column])
            guard groups[other] == ownGroup else { continue }
            var pair = known[other]
            if pair < begin {
              pair = Int32(pairs.targets.count)
              known[other] = pair
              pairs.targets.append(Int32(other))
            }
            let distance = UInt16(abs(position - (Float(column) + 0.5) * step))
            cells.initializeElement(at: place, to: Cell(pair: pair, column: UInt16(column), distance: distance))
            place += 1
          }
          rows[row] = rows[row].lowerBound..<place
        }
        pairs.starts.append(Int32(pairs.targets.count))
      }
      // Closes the gaps that the cells left out have left.
      var kept = 0
      for row in rows.indices {
        let first = kept
        for place in rows[row] {
          cells.initializeElement(at: kept, to: cells[place])
          kept += 1
        }
        rows[row] = first..<kept
      }
      initialized = kept
    }
    self.rows = rows
  }

  /// Adds every cell's share to the counts of its pair, and to those of its two words.
  ///
  /// - Parameters:
  ///   - sourceNulls, targetNulls: what the empty word weighs for a type.
  ///   - notingPeaks: also note the greatest share that one cell gave to each pair.
  ///   - lettingGo: do without cells from now on that have less than so much of their row's greatest share.
  mutating func run(
    _ pairs: inout CooccurrenceTable, source: TokenizedText, target: TokenizedText, sourceNulls: [Float],
    targetNulls: [Float], sourceCounts: inout [Float], targetCounts: inout [Float], notingPeaks: Bool,
    lettingGo: Float
  ) {
    // One sample's sums, and the shares of one row's cells.
    var totalsOfRows = [Float](repeating: 0, count: matrices.reduce(0) { max($0, $1.rows.count) })
    var totalsOfColumns = [Float](repeating: 0, count: matrices.reduce(0) { max($0, $1.columns.count) })
    var (sumsOfColumns, sharesOfCells) = (totalsOfColumns, [Float](repeating: 0, count: Self.band))
    // Each in a variable of its own, for the time: spans of what a structure holds would take hold of all of it.
    var (ownCells, ownRows, ownCounts, ownPeaks) = (cells, rows, pairs.counts, pairs.peaks)
    (cells, rows, pairs.counts, pairs.peaks) = ([], [], [], [])
    var kept = 0
    do {
      var cells = ownCells.mutableSpan
      var rows = ownRows.mutableSpan
      var counts = ownCounts.mutableSpan
      var peaks = ownPeaks.mutableSpan
      var rowTotals = totalsOfRows.mutableSpan
      var columnTotals = totalsOfColumns.mutableSpan
      var columnSums = sumsOfColumns.mutableSpan
      var shares = sharesOfCells.mutableSpan
      let (nearness, probabilities) = (nearness.span, pairs.probabilities.span)
      var firstRow = 0
      for matrix in matrices {
        let (height, width) = (matrix.rows.count, matrix.columns.count)
        for column in 0..<width {
          columnTotals[column] = targetNulls[Int(target.tokens[matrix.columns.lowerBound + column])]
          columnSums[column] = 0
        }
        for row in 0..<height {
          var total = sourceNulls[Int(source.tokens[matrix.rows.lowerBound + row])]
          for place in rows[firstRow + row] {
            let cell = cells[place]
            let both = probabilities[Int(cell.pair)] * nearness[Int(cell.distance)]
            columnTotals[Int(cell.column)] += both.x
            total += both.y
          }
          rowTotals[row] = matrix.weight / total
        }
        for column in 0..<width { columnTotals[column] = 1 / columnTotals[column] }
        for row in 0..<height {
          let places = rows[firstRow + row]
          let scale = rowTotals[row]
          var (sum, greatest): (Float, Float) = (0, 0)
          for place in places {
            let cell = cells[place]
            let pair = Int(cell.pair)
            let both = probabilities[pair] * nearness[Int(cell.distance)]
            let share = both.x * both.y * scale * columnTotals[Int(cell.column)]
            sum += share
            greatest = max(greatest, share)
            columnSums[Int(cell.column)] += share
            counts[pair] += share
            if notingPeaks { peaks[pair] = max(peaks[pair], share) }
            shares[place - places.lowerBound] = share
          }
          sourceCounts[Int(source.tokens[matrix.rows.lowerBound + row])] += sum
          guard lettingGo > 0 else { continue }
          let (first, least) = (kept, lettingGo * greatest)
          for place in places where shares[place - places.lowerBound] >= least {
            cells[kept] = cells[place]
            kept += 1
          }
          rows[firstRow + row] = first..<kept
        }
        for column in 0..<width {
          targetCounts[Int(target.tokens[matrix.columns.lowerBound + column])] += columnSums[column]
        }
        firstRow += height
      }
    }
    if lettingGo > 0 { ownCells.removeLast(ownCells.count - kept) }
    (cells, rows, pairs.counts, pairs.peaks) = (ownCells, ownRows, ownCounts, ownPeaks)
  }
}
