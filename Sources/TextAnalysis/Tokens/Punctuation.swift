import Bitext

/// Punctuation marks, brought to one form for all scripts.
enum Punctuation {
  /// The mark that stands for `scalar` in comparisons: the quotation marks of all languages are one, full-width forms
  /// are their ASCII ones; 0 for white space and controls.
  static func canonical(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0, 0xAD, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF:
      return 0
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02, 0x22:
      return 0x22
    case 0x2018...0x201B, 0xFF07, 0x27, 0x60, 0xB4:
      return 0x27
    case 0x2010...0x2015, 0x2212, 0xFF0D, 0x2D:
      return 0x2D
    case 0x3002, 0xFF0E, 0xFF61: return 0x2E
    case 0x3001, 0xFF0C, 0x060C, 0xFF64: return 0x2C
    case 0x061F, 0xFF1F, 0x037E: return 0x3F
    case 0x061B, 0xFF1B: return 0x3B
    case 0xFF01: return 0x21
    case 0xFF1A: return 0x3A
    case 0xFF08, 0x3010, 0xFF3B, 0x5B: return 0x28
    case 0xFF09, 0x3011, 0xFF3D, 0x5D: return 0x29
    default: return scalar.value
    }
  }

  /// The ending that a canonical mark makes, if any.
  static func ending(_ canonical: UInt32, semicolonAsks: Bool) -> SegmentShape? {
    if canonical == 0x2C { return .comma }
    guard let mark = Unicode.Scalar(canonical).flatMap(EndMark.init) else { return nil }
    if mark.asks(withSemicolon: semicolonAsks) { return .question }
    return switch mark {
    case .fullStop: .fullStop
    case .exclamation: .exclamation
    case .question: .question
    case .ellipsis: .ellipsis
    case .colon: .colon
    case .semicolon: .semicolon
    }
  }

  /// The lane of `MarkCounts` in which a canonical mark counts, if any.
  static func countedKind(_ canonical: UInt32, semicolonAsks: Bool) -> Int? {
    switch canonical {
    case 0x3F: return 0
    case 0x3B: return semicolonAsks ? 0 : nil
    case 0x21: return 1
    case 0x28, 0x29: return 2
    case 0x22: return 3
    default: return nil
    }
  }

  /// Whether a canonical mark may stand behind the mark that ends a sentence.
  static func closes(_ canonical: UInt32) -> Bool {
    canonical == 0x22 || canonical == 0x27 || canonical == 0x29
  }
}
