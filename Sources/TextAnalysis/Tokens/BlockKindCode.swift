import Bitext

extension Block.Kind {
  /// How many values `code` has, with 0 for a segment that starts no block.
  package static let codeCount = 12

  /// The kind as a small number from 1 on, for tables: headings by their level, up to six.
  var code: UInt8 {
    switch self {
    case .paragraph: 1
    case .heading(let level): UInt8(1 + max(1, min(6, level)))
    case .listItem: 8
    case .cell: 9
    case .caption: 10
    case .label: 11
    }
  }
}
