import Foundation

/// The expectation step of one sample: how much each cell of its words' matrix is a link.
///
/// A cell counts as far as both directions hold it (alignment by agreement, Liang, Taskar & Klein 2006), and cells near
/// the diagonal are likelier (fast_align, Dyer, Chahuneau & Smith 2013). Buffers are kept from sample to sample.
struct Expectation {
  /// One for each cell, row by row.
  private(set) var shares: [Float] = []
  /// Their sums by row and by column.
  private(set) var rowSums: [Float] = []
  private(set) var columnSums: [Float] = []
  private var rowTotals: [Float] = []
  private var columnTotals: [Float] = []
  private var backward: [Float] = []
  /// exp(-tension * distance) in steps of a hundredth.
  private let nearness: [Float]

  init(tension: Float) {
    nearness = (0...100).map { exp(-tension * Float($0) / 100) }
  }

  /// Fills the shares of a sample whose cells stand at `cells` in the table, `width` to a row.
  ///
  /// - Parameters: rowNulls, columnNulls: what the empty word weighs for a row's or a column's word.
  mutating func run(
    _ cells: UnsafeBufferPointer<Int32>, width: Int, _ pairs: inout CooccurrenceTable, rowNulls: (Int) -> Float,
    columnNulls: (Int) -> Float
  ) {
    let height = cells.count / width
    reset(width: width, height: height)
    for column in 0..<width { columnTotals[column] = columnNulls(column) }
    for row in 0..<height {
      var total = rowNulls(row)
      let (position, step) = ((Float(row) + 0.5) / Float(height) * 100, 100 / Float(width))
      for column in 0..<width {
        let cell = row * width + column
        let place = Int(cells[cell])
        let near = nearness[min(100, Int(abs(position - (Float(column) + 0.5) * step)))]
        let forth = pairs.forward[place] * near
        let back = pairs.backward[place] * near
        shares[cell] = forth
        backward[cell] = back
        columnTotals[column] += forth
        total += back
      }
      rowTotals[row] = total
    }
    for row in 0..<height {
      let scale = 1 / rowTotals[row]
      var sum: Float = 0
      for column in 0..<width {
        let cell = row * width + column
        let share = shares[cell] * backward[cell] * scale / columnTotals[column]
        shares[cell] = share
        sum += share
        columnSums[column] += share
      }
      rowSums[row] = sum
    }
  }

  private mutating func reset(width: Int, height: Int) {
    func grow(_ buffer: inout [Float], _ count: Int) {
      if buffer.count < count { buffer += [Float](repeating: 0, count: count - buffer.count) }
    }
    grow(&shares, width * height)
    grow(&backward, width * height)
    grow(&rowTotals, height)
    grow(&columnTotals, width)
    grow(&rowSums, height)
    grow(&columnSums, width)
    for column in 0..<width { columnSums[column] = 0 }
  }
}
