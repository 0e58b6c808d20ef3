import Bitext
import Files

extension ExchangeFormat {
  /// Two plain files, line n of one corresponding to line n of the other, as Moses, fast_align and trainers of translation
  /// systems read them.
  ///
  /// Line breaks and tabs inside a segment are written as a space; beads with an empty side are left out.
  static let moses = ExchangeFormat(
    name: "moses", fileExtensions: ["moses"], summary: "two plain files, NAME.en and NAME.fr for -o NAME.moses",
    itemName: ("pair of lines", "pairs of lines"), needsLanguages: true, isTwoFiles: true
  ) { sinks, options in MosesWriter(sinks[0], sinks[1], options) }
}

private final class MosesWriter: PairWriter {
  private(set) var report = ExchangeReport()
  private let (sources, targets): (any ByteSink, any ByteSink)
  private let languages: [Language?]
  private var (source, target): ([UInt8], [UInt8]) = ([], [])

  init(_ sources: any ByteSink, _ targets: any ByteSink, _ options: PairWritingOptions) {
    (self.sources, self.targets) = (sources, targets)
    languages = [options.source, options.target]
  }

  func startDocument(_ options: PairWritingOptions) throws {
    guard [options.source, options.target] == languages else { throw ExchangeError.otherLanguages(format: "moses") }
  }

  func write(_ pair: BitextPair) throws {
    guard !pair.source.text.isEmpty, !pair.target.text.isEmpty else {
      report.unpaired += 1
      return
    }
    source.removeAll(keepingCapacity: true)
    target.removeAll(keepingCapacity: true)
    appendFolding(pair.source.text, to: &source)
    appendFolding(pair.target.text, to: &target)
    guard hasVisible(source), hasVisible(target) else {
      report.empty += 1
      return
    }
    source.append(UInt8(ascii: "\n"))
    target.append(UInt8(ascii: "\n"))
    try sources.write(source)
    try targets.write(target)
    report.written += 1
  }

  func finish() {}
}

private func hasVisible(_ text: [UInt8]) -> Bool {
  text.withUnsafeBufferPointer(Characters.hasVisible)
}
