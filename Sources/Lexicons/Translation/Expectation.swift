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

  private struct Matrix {
    /// Tokens of the source text, and of the target text.
    var rows: Range<Int>
    var columns: Range<Int>
    var weight: Float
  }

  private var matrices: [Matrix] = []
  private var cells: [Cell] = []
  /// Where each row's cells end, over all samples.
  private var ends: [Int] = []
  /// exp(-tension * distance) in steps of a hundredth.
  private let nearness: [Float]
  /// A row's cells reach so many columns at most, those nearest the diagonal: long samples must not cost their square.
  private static let band = 64

  /// Enters all pairs of words that meet in a sample into `pairs`.
  init(
    samples: [TranslationModel.Sample], source: TokenizedText, target: TokenizedText, tension: Float,
    pairs: inout CooccurrenceTable
  ) {
    nearness = (0...100).map { exp(-tension * Float($0) / 100) }
    for sample in samples {
      let rows = Int(source.starts[sample.source.lowerBound])..<Int(source.starts[sample.source.upperBound])
      var columns = Int(target.starts[sample.target.lowerBound])..<Int(target.starts[sample.target.upperBound])
      columns = columns.prefix(Int(UInt16.max))
      guard !rows.isEmpty, !columns.isEmpty else { continue }
      matrices.append(Matrix(rows: rows, columns: columns, weight: sample.weight))
      let width = min(columns.count, Self.band)
      let step = 100 / Float(columns.count)
      for row in 0..<rows.count {
        let position = (Float(row) + 0.5) / Float(rows.count) * 100
        let first = min(max(0, Int(position / step) - width / 2), columns.count - width)
        let word = source.tokens[rows.lowerBound + row]
        let isMark = source.classes[Int(word)] == .punctuation
        for column in first..<first + width {
          let other = target.tokens[columns.lowerBound + column]
          // A mark answers no word.
          guard (target.classes[Int(other)] == .punctuation) == isMark else { continue }
          cells.append(
            Cell(
              pair: Int32(pairs.index(adding: word, other)),
              column: UInt16(column), distance: UInt16(abs(position - (Float(column) + 0.5) * step))))
        }
        ends.append(cells.count)
      }
    }
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
    var scratch = Scratch(
      rows: matrices.reduce(0) { max($0, $1.rows.count) }, columns: matrices.reduce(0) { max($0, $1.columns.count) })
    var shares = [Float](repeating: 0, count: Self.band)
    var (firstRow, firstCell, kept) = (0, 0, 0)
    for matrix in matrices {
      let (height, width) = (matrix.rows.count, matrix.columns.count)
      for column in 0..<width {
        scratch.columnTotals[column] = targetNulls[Int(target.tokens[matrix.columns.lowerBound + column])]
        scratch.columnSums[column] = 0
      }
      var cell = firstCell
      for row in 0..<height {
        var total = sourceNulls[Int(source.tokens[matrix.rows.lowerBound + row])]
        while cell < ends[firstRow + row] {
          let both = pairs.probabilities[Int(cells[cell].pair)] * nearness[Int(cells[cell].distance)]
          scratch.columnTotals[Int(cells[cell].column)] += both.x
          total += both.y
          cell += 1
        }
        scratch.rowTotals[row] = matrix.weight / total
      }
      for column in 0..<width { scratch.columnTotals[column] = 1 / scratch.columnTotals[column] }
      for row in 0..<height {
        let end = ends[firstRow + row]
        let (scale, start) = (scratch.rowTotals[row], firstCell)
        var (sum, greatest): (Float, Float) = (0, 0)
        while firstCell < end {
          let (pair, column) = (Int(cells[firstCell].pair), Int(cells[firstCell].column))
          let both = pairs.probabilities[pair] * nearness[Int(cells[firstCell].distance)]
          let share = both.x * both.y * scale * scratch.columnTotals[column]
          sum += share
          greatest = max(greatest, share)
          scratch.columnSums[column] += share
          pairs.counts[pair] += share
          if notingPeaks { pairs.peaks[pair] = max(pairs.peaks[pair], share) }
          shares[firstCell - start] = share
          firstCell += 1
        }
        sourceCounts[Int(source.tokens[matrix.rows.lowerBound + row])] += sum
        if lettingGo > 0 {
          let least = lettingGo * greatest
          for place in start..<end where shares[place - start] >= least {
            cells[kept] = cells[place]
            kept += 1
          }
          ends[firstRow + row] = kept
        }
      }
      for column in 0..<width {
        targetCounts[Int(target.tokens[matrix.columns.lowerBound + column])] += scratch.columnSums[column]
      }
      firstRow += height
    }
    if lettingGo > 0 { cells.removeLast(cells.count - kept) }
  }

  /// One sample's sums.
  private struct Scratch {
    var rowTotals: [Float]
    var columnTotals: [Float]
    var columnSums: [Float]

    init(rows: Int, columns: Int) {
      rowTotals = [Float](repeating: 0, count: rows)
      columnTotals = [Float](repeating: 0, count: columns)
      columnSums = columnTotals
    }
  }
}
