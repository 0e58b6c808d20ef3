import Bitext

/// The text of a document whose file holds more than text, put together block by block: each a line of it.
public struct ExtractedText {
  /// The blocks, each a line.
  public private(set) var utf8: [UInt8] = []
  /// Where they stand in `utf8`.
  public private(set) var blocks: [Block] = []
  /// The codes inside the blocks, in order.
  public private(set) var codes: [InlineCode] = []
  /// How many numbers of pairs are taken.
  private var pairs = 0

  /// Nothing yet.
  public init() {}

  /// Adds a block, its white space folded to single spaces and none at the ends; nothing where a reader sees nothing. A
  /// line's end is no space between letters of a script that has none; U+2028, for a break that is meant, always is one.
  ///
  /// - Parameters:
  ///   - codes: those inside `text`, in order, at its UTF-8 offsets; a pair around nothing is dropped. The
  ///     numbers of pairs count in this block alone, from 0.
  ///   - line: where it stands in the file, in what the document counts.
  ///   - keepsLines: whether line ends are kept, as in code.
  public mutating func add(
    _ kind: Block.Kind, _ text: String, codes: [InlineCode] = [], line: Int, keepsLines: Bool = false
  ) {
    let start = utf8.isEmpty ? 0 : utf8.count + 1
    var body: [UInt8] = []
    var owesSpace = false
    // Whether the white space that is owed is the end of a line that only its width has ended.
    var (isLineEnd, isMeant) = (false, false)
    var joining: LineJoining?
    var last: UInt32 = 0
    func joins(_ next: UInt32) -> Bool {
      guard LineJoining.concerns(last) || LineJoining.concerns(next) else { return false }
      let custom = joining ?? LineJoining(text.unicodeScalars)
      joining = custom
      return custom.joins(last, next)
    }
    var placing = CodePlacing(codes)
    var position = 0
    for scalar in text.unicodeScalars {
      if placing.isWaiting(at: position) { placing.meet(position, end: body.count, isAfterSpace: owesSpace) }
      position += UTF8.width(scalar)
      switch scalar.value {
      case 0x0A where keepsLines, 0x2028 where keepsLines:
        while body.last == 0x20 { body.removeLast() }
        if !body.isEmpty { body.append(0x0A) }
        owesSpace = false
      case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029:
        if !owesSpace { (isLineEnd, isMeant) = (false, false) }
        if scalar.value == 0x0A || scalar.value == 0x0D { isLineEnd = true }
        if scalar.value >= 0x85 { isMeant = true }
        owesSpace = !body.isEmpty && body.last != 0x0A
      // What no text has, and what would end a C string on the way; a soft hyphen only says where a line may end.
      case 0x00...0x08, 0x0E...0x1F, 0x7F, 0xAD, 0xFEFF: break
      default:
        if owesSpace, !isLineEnd || isMeant || !joins(scalar.value) { body.append(0x20) }
        owesSpace = false
        last = scalar.value
        placing.place(before: body.count)
        body += scalar.utf8
      }
    }
    placing.meet(position, end: body.count, isAfterSpace: owesSpace)
    while let last = body.last, last == 0x0A || last == 0x20 { body.removeLast() }
    placing.place(before: body.count)
    guard body.withUnsafeBufferPointer(Characters.hasVisible) else { return }
    if start > 0 { utf8.append(0x0A) }
    utf8 += body
    let range = trimmed(start..<utf8.count)
    blocks.append(Block(kind: kind, range: range, line: line))
    guard !placing.placed.isEmpty else { return }
    for var code in placing.aroundSomething() {
      let bounds = code.range.lowerBound + start..<code.range.upperBound + start
      code.range = bounds.clamped(to: range)
      if code.role != .single { code.pair += pairs }
      self.codes.append(code)
    }
    pairs += (codes.lazy.map(\.pair).max() ?? 0) + 1
  }

  /// Adds all blocks of `other`.
  mutating func add(_ other: ExtractedText) {
    guard !other.utf8.isEmpty else { return }
    if !utf8.isEmpty { utf8.append(0x0A) }
    let start = utf8.count
    utf8 += other.utf8
    blocks += other.blocks.map { block in
      var block = block
      block.range = block.range.lowerBound + start..<block.range.upperBound + start
      return block
    }
    codes += other.codes.map { code in
      var code = code
      code.range = code.range.lowerBound + start..<code.range.upperBound + start
      if code.role != .single { code.pair += pairs }
      return code
    }
    pairs += other.pairs
  }

  /// The document that it makes.
  public func document(named name: String, counting positions: Document.Positions) -> Document {
    var document = Document(name: name, utf8: utf8, blocks: blocks)
    document.positions = positions
    document.codes = codes
    return document
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    utf8.withUnsafeBufferPointer { Documents.trimmed(range, in: $0) }
  }
}

/// Finds out where the codes of a text come to stand when its white space is folded: what opens, before the next
/// visible character; what closes, and what stands alone right behind a character (a note mark), right behind the last
/// one.
private struct CodePlacing {
  private let codes: [InlineCode]
  private var next = 0
  /// Met, and placed as soon as a character follows.
  private var pending: [InlineCode] = []
  /// Numbers in `placed` of placeholders whose end has not been met.
  private var open: [Int] = []
  private(set) var placed: [InlineCode] = []
  /// Where those in `placed` end in the text as it came.
  private var ends: [Int] = []

  init(_ codes: [InlineCode]) { self.codes = codes }

  /// Whether something starts or ends at `position` of the text.
  func isWaiting(at position: Int) -> Bool {
    next < codes.count && codes[next].range.lowerBound <= position || !open.isEmpty
  }

  /// Comes to `position` of the text, when `end` bytes have been taken over.
  mutating func meet(_ position: Int, end: Int, isAfterSpace: Bool) {
    open.removeAll { index in
      guard ends[index] <= position else { return false }
      placed[index].range = placed[index].range.lowerBound..<max(end, placed[index].range.lowerBound)
      return true
    }
    while next < codes.count, codes[next].range.lowerBound <= position {
      let code = codes[next]
      next += 1
      let isBehind = code.role == .end || code.role == .single && code.range.isEmpty && !isAfterSpace
      if isBehind, pending.isEmpty { put(code, end) } else { pending.append(code) }
    }
  }

  /// Places what was met, before the character that comes at `end`.
  mutating func place(before end: Int) {
    guard !pending.isEmpty else { return }
    for code in pending { put(code, end) }
    pending = []
  }

  private mutating func put(_ code: InlineCode, _ end: Int) {
    ends.append(code.range.upperBound)
    if !code.range.isEmpty { open.append(placed.count) }
    var code = code
    code.range = end..<end
    placed.append(code)
  }

  /// What was placed, without starts and ends that have nothing between them.
  func aroundSomething() -> [InlineCode] {
    var starts: [Int: Int] = [:]
    var empty: Set<Int> = []
    for code in placed {
      if code.role == .start { starts[code.pair] = code.range.lowerBound }
      if code.role == .end, let start = starts[code.pair], code.range.lowerBound <= start { empty.insert(code.pair) }
    }
    return empty.isEmpty ? placed : placed.filter { $0.role == .single || !empty.contains($0.pair) }
  }
}
