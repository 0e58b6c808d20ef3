import Bitext
import Files
import ICU
import Segmentation

/// Segmentation against texts whose sentences are known, one a line: they are joined by spaces into one block, and the
/// boundaries found are compared with the line ends. Then the speed, on one core, of the built-in rules, of SRX rules and
/// of ICU's bare sentence iterator, one after the other, on the text repeated to 50 MB.
///
///     measure-segmentation [--srx FILE] LANGUAGE=FILE...
///     measure-segmentation --errors LANGUAGE=FILE
@main
struct MeasureSegmentation {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let showsErrors = arguments.first == "--errors"
    if showsErrors { arguments.removeFirst() }
    var rules = hundredRules
    if arguments.first == "--srx", arguments.count > 1 {
      rules = try SRXRules(srx: readFile(arguments[1]))
      arguments.removeFirst(2)
    }
    print("language  sentences  precision  recall     F1  MB/s  SRX MB/s  ICU MB/s  file")
    for argument in arguments {
      guard let equals = argument.firstIndex(of: "=") else { continue }
      let language = Language(canonical: String(argument[..<equals]))
      let path = String(argument[argument.index(after: equals)...])
      try measure(path, language, rules, showsErrors: showsErrors)
    }
  }

  static func measure(_ path: String, _ language: Language, _ rules: SRXRules, showsErrors: Bool) throws {
    let lines = try readFile(path).split(separator: 0x0A).map(Array.init)
    var utf8: [UInt8] = []
    var gold: Set<Int> = []
    for line in lines {
      utf8 += line + [0x20]
      gold.insert(utf8.count)
    }
    utf8.removeLast()
    gold.remove(utf8.count + 1)
    let document = block(utf8)
    let found = Set(Segmenter(language: language).segment(document).segments.map(\.range.upperBound).dropLast())

    let right = Double(found.intersection(gold).count)
    let precision = right / Double(max(found.count, 1))
    let recall = right / Double(max(gold.count, 1))
    let f1 = 2 * precision * recall / max(precision + recall, .leastNonzeroMagnitude)
    let speeds = try megabytesPerSecond(utf8, language, rules)
    print(
      "\(padded(language.tag, 8))  \(padded(String(lines.count), 9))  \(padded(decimals(precision), 9))  "
        + "\(padded(decimals(recall), 6))  \(padded(decimals(f1), 5))  \(padded(String(Int(speeds.builtIn)), 4))  "
        + "\(padded(String(Int(speeds.srx)), 8))  \(padded(String(Int(speeds.icu)), 8))  \(path)")
    if showsErrors {
      for place in found.symmetricDifference(gold).sorted() {
        let before = document.text(in: max(0, place - 60)..<place)
        let after = document.text(in: place..<min(utf8.count, place + 50))
        print(gold.contains(place) ? "missed:" : "extra: ", "\(before)|\(after)")
      }
    }
  }

  /// Of 50 MB of the text in one block.
  static func megabytesPerSecond(
    _ utf8: [UInt8], _ language: Language, _ rules: SRXRules
  ) throws -> (builtIn: Double, srx: Double, icu: Double) {
    var long: [UInt8] = []
    while long.count < 50_000_000 { long += utf8 + [0x20] }
    let document = block(long)
    func speed(_ work: () throws -> Void) rethrows -> Double {
      Double(long.count) / 1e6 / (try ContinuousClock().measure(work) / .seconds(1))
    }
    let segmenter = Segmenter(language: language)
    let srx = try SRXSegmenter(rules, language: language)
    let iterator = try BreakIterator(.sentence, locale: language.tag)
    var boundaries: [Int32] = []
    return (
      speed { _ = segmenter.segment(document) }, try speed { _ = try srx.segment(document) },
      speed { long.withUnsafeBufferPointer { iterator.boundaries(in: $0, appendingTo: &boundaries) } }
    )
  }

  /// 99 abbreviations, a rule for each, and a rule that cuts.
  static var hundredRules: SRXRules {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXY".flatMap { first in "dgrt".map { "\(first)\($0)" } }
    let kept = letters.prefix(99).map { SRXRules.Rule(isBreak: false, before: "\\b\($0)\\.", after: "\\s") }
    let cuts = SRXRules.Rule(isBreak: true, before: "[.?!…]+[\"'”’»)\\]]*", after: "\\s+[\"'“‘«(]*\\p{Lu}")
    return SRXRules(
      ruleSets: [.init(name: "all", rules: kept + [cuts])], maps: [.init(pattern: ".*", ruleSet: "all")])
  }

  static func block(_ utf8: [UInt8]) -> Document {
    Document(name: "text", utf8: utf8, blocks: [Block(range: 0..<utf8.count, line: 1)])
  }

  static func decimals(_ value: Double) -> String {
    let thousandths = String(Int((value * 1000).rounded()))
    let digits = String(repeating: "0", count: max(0, 4 - thousandths.count)) + thousandths
    return "\(digits.dropLast(3)).\(digits.suffix(3))"
  }

  static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
