import Bitext
import Checks
import Foundation
import Lexicons

/// Writes what the checks see of pairs, for learning their weights; for developers.
///
///     enregard-dump-checks [--source fr --target en] < pairs.tsv
///
///     enregard-dump-checks --time < pairs.tsv
///
/// tells how long the checks of the pairs take on one thread.
///
/// A line in is: source, tab, target. A line out is JSON: words and partners of both sides, their loose words,
/// their names without their like and negations in excess with features, and what the score goes by.
@main
struct Dump {
  static func main() throws {
    let arguments = CommandLine.arguments
    func option(_ name: String, _ standard: String) -> Language {
      let index = arguments.firstIndex(of: name)
      return Language(canonical: index.map { arguments[$0 + 1] } ?? standard)
    }
    let (source, target) = (option("--source", "fr"), option("--target", "en"))
    var lexicons = [Lexicon.shipped(source: source, target: target)].compactMap { $0 }
    if let index = arguments.firstIndex(of: "--lexicon") {
      let path = arguments[index + 1]
      lexicons.append(
        try readGlossary(
          Array(try Data(contentsOf: URL(fileURLWithPath: path))), name: path, source: source, target: target))
    }
    let checker = try Checker(knowledge: CheckKnowledge(source: source, target: target, lexicons: lexicons))
    if arguments.contains("--time") {
      try time(checker)
      return
    }
    while let line = readLine() {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count >= 2 else { continue }
      let view = checker.view(of: CheckedPair(source: columns[0], target: columns[1]))
      let object: [String: Any] = [
        "source": view.source.words, "target": view.target.words, "sourcePartners": view.source.partners,
        "targetPartners": view.target.partners, "sourceContent": view.source.content,
        "targetContent": view.target.content,
        "signs": view.signs,
        "sourceSpans": view.source.spans.map(Self.object), "targetSpans": view.target.spans.map(Self.object),
        "names": view.names.map {
          ["source": $0.source, "target": $0.target, "isFuller": $0.isFuller, "features": $0.features]
        },
        "negations": view.negations.map {
          ["isOfSource": $0.isOfSource, "word": $0.word, "features": $0.features] as [String: Any]
        },
        "sourceLoose": view.source.loose.map { ["index": $0.index, "features": $0.features, "facing": $0.facing] },
        "targetLoose": view.target.loose.map { ["index": $0.index, "features": $0.features, "facing": $0.facing] },
      ]
      FileHandle.standardOutput.write(try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys]))
      FileHandle.standardOutput.write(Data([0x0A]))
    }
  }

  private static func object(_ span: PairView.Span) -> [String: Any] {
    ["first": span.words.lowerBound, "end": span.words.upperBound, "features": span.features]
  }

  /// CPU seconds of one thread, without reading.
  private static func time(_ checker: Checker) throws {
    var pairs: [CheckedPair] = []
    while let line = readLine() {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if columns.count >= 2 { pairs.append(CheckedPair(index: pairs.count, source: columns[0], target: columns[1])) }
    }
    let start = clock()
    var count = 0
    for pair in pairs { count += checker.judge(pair).findings.count }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    print("\(pairs.count) pairs, \(count) findings, \(seconds) s of CPU")
  }
}
