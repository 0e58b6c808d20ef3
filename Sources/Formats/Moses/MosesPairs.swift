import Bitext
import Files
import Files
import Languages

extension PairFormat {
  /// Two plain files, line n of one corresponding to line n of the other.
  static let moses = PairFormat(
    name: "moses", fileExtensions: [], summary: "two plain files whose lines correspond; name both",
    twoStreams: { MosesPairs($0, $1, $2) })
}

private final class MosesPairs: PairSource {
  let unpaired = 0
  private var (sources, targets): (LineReader, LineReader)
  private let (name, otherName): (String, String)
  private let options: PairReadingOptions
  private var count = 0

  init(_ source: FileStream, _ target: FileStream, _ options: PairReadingOptions) {
    (sources, targets) = (LineReader(source), LineReader(target))
    (name, otherName) = (source.name, target.name)
    self.options = options
  }

  func next() throws -> PairReader.Item? {
    while true {
      let (source, target) = (try sources.next(), try targets.next())
      if source == nil, target == nil { return nil }
      guard let source, let target else {
        let short = source == nil ? name : otherName
        throw PairReadingError(
          name: short, line: min(sources.number, targets.number),
          reason: .unevenLines(other: source == nil ? otherName : name))
      }
      let (one, other): (String, String)
      switch (text(source, name, sources.number), text(target, otherName, targets.number)) {
      case (.failure(let error), _), (_, .failure(let error)): return .bad(error)
      case (.success(let source), .success(let target)): (one, other) = (source, target)
      }
      // Both blank: nothing to say about.
      if one.allSatisfy(\.isWhitespace), other.allSatisfy(\.isWhitespace) { continue }
      defer { count += 1 }
      return .pair(
        BitextPair(
          index: count, source: side(one, options.from ?? language(inName: Compression.uncompressedName(of: name))),
          target: side(other, options.to ?? language(inName: Compression.uncompressedName(of: otherName)))))
    }
  }

  private func text(
    _ line: LineReader.Line, _ name: String, _ number: Int
  ) -> Result<String, PairReadingError> {
    guard case .bytes(let bytes) = line else {
      return .failure(PairReadingError(name: name, line: number, reason: .lineTooLong(limit: LineReader.limit)))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .failure(PairReadingError(name: name, line: number, reason: .notUTF8))
    }
    return .success(text)
  }

  private func side(_ text: String, _ language: Language?) -> BitextPair.Side {
    BitextPair.Side(
      text: text, language: language,
      anchors: text.isEmpty ? [] : [BitextPair.Anchor(line: sources.number, column: 1)])
  }
}
