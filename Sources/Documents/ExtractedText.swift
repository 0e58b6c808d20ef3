import Bitext

/// The text of a document whose file holds more than text, put together block by block: each a line of it.
public struct ExtractedText {
  /// The blocks, each a line.
  public private(set) var utf8: [UInt8] = []
  /// Where they stand in `utf8`.
  public private(set) var blocks: [Block] = []

  /// Nothing yet.
  public init() {}

  /// Adds a block, its white space folded to single spaces and none at the ends; nothing where a reader sees nothing.
  ///
  /// - Parameters:
  ///   - line: where it stands in the file, in what the document counts.
  ///   - keepsLines: whether line ends are kept, as in code.
  public mutating func add(_ kind: Block.Kind, _ text: String, line: Int, keepsLines: Bool = false) {
    let start = utf8.isEmpty ? 0 : utf8.count + 1
    var body: [UInt8] = []
    var owesSpace = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where keepsLines:
        while body.last == 0x20 { body.removeLast() }
        if !body.isEmpty { body.append(0x0A) }
        owesSpace = false
      case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: owesSpace = !body.isEmpty && body.last != 0x0A
      // What no text has, and what would end a C string on the way.
      case 0x00...0x08, 0x0E...0x1F, 0x7F, 0xFEFF: break
      default:
        if owesSpace { body.append(0x20) }
        owesSpace = false
        body += scalar.utf8
      }
    }
    while let last = body.last, last == 0x0A || last == 0x20 { body.removeLast() }
    guard body.withUnsafeBufferPointer(Characters.hasVisible) else { return }
    if start > 0 { utf8.append(0x0A) }
    utf8 += body
    blocks.append(Block(kind: kind, range: trimmed(start..<utf8.count), line: line))
  }

  /// The document that it makes.
  public func document(named name: String, counting positions: Document.Positions) -> Document {
    var document = Document(name: name, utf8: utf8, blocks: blocks)
    document.positions = positions
    return document
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    utf8.withUnsafeBufferPointer { Documents.trimmed(range, in: $0) }
  }
}
