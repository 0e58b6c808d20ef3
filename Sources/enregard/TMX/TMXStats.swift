import ArgumentParser
import Bitext
import Files
import Foundation
import ICU
import TMX

/// `enregard tmx stats`.
struct TMXStats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count units, duplicates, dates and authors, and the words and characters of each language.",
    discussion: """
      Examples:
        enregard tmx stats memory.tmx
        enregard tmx stats memory.tmx --json > stats.json

      Words are counted by Unicode's rules for each language, including those without spaces, such as Japanese and Thai; \
      inline codes count neither as words nor as characters.
      """)

  @Argument(help: "The TMX; - for standard input.", completion: .file())
  var file: String

  @Flag(help: "Write one JSON object.")
  var json = false

  @OptionGroup var input: TMXInputOptions

  func run() throws {
    let bar = ProgressBar(title: "counting", isShown: !input.quiet)
    let reader = try TMXInput(file, encoding: input.encoding).open()
    let found = try statistics(of: reader) { bar.update($0) }
    bar.finish()
    let output = DescriptorSink.standardOutput()
    try output.write(Array((json ? try object(found) : text(found)).utf8))
    try output.flush()
  }

  private func text(_ found: TMXStatistics) -> String {
    var rows: [(String, String)] = [
      ("units", "\(found.units)"), ("duplicates", "\(found.duplicates)"),
      ("other translations of a source", "\(found.otherTranslations)"), ("distinct sources", "\(found.sources)"),
      ("without two texts", "\(found.unpaired)"),
      ("source language", shown(found.sourceLanguage ?? "not said", limit: 40)),
      (
        "dated",
        found.dates.map { "\(found.dated), \(shown($0.first, limit: 16)) to \(shown($0.last, limit: 16))" } ?? "none"
      ),
    ]
    rows += top(found.authors).map { ("author \($0.0)", "\($0.1)") }
    rows += top(found.properties).map { ("property \($0.0)", "\($0.1)") }
    let width = rows.map(\.0.count).max() ?? 0
    var lines = rows.map { "\($0)\(String(repeating: " ", count: width - $0.count + 2))\($1)" }
    lines.append("")
    let names = found.languages.keys.sorted()
    var table = [["language", "variants", "empty", "words", "characters", "codes", "longest", "on line"]]
    table += names.compactMap { name in
      found.languages[name].map {
        [
          name.isEmpty ? "none" : shown(name, limit: 20), "\($0.variants)", "\($0.empty)", "\($0.words)",
          "\($0.characters)", "\($0.codes)", "\($0.longest)", "\($0.longestLine)",
        ]
      }
    }
    lines += columns(table)
    lines.append("")
    let bands = wordBands.enumerated().map { index, low in
      let next = index + 1 < wordBands.count ? wordBands[index + 1] - 1 : nil
      return next.map { $0 == low ? "\(low)" : "\(low)-\($0)" } ?? "\(low)+"
    }
    lines += columns(
      [["words"] + bands]
        + names.compactMap { name in
          found.languages[name].map { [shown(name, limit: 20)] + $0.lengths.map(String.init) }
        })
    return lines.map { $0 + "\n" }.joined()
  }

  private func top(_ counts: [String: Int]) -> [(String, Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10).map { (shown($0.key, limit: 40), $0.value) }
  }

  private func object(_ found: TMXStatistics) throws -> String {
    var object: [String: Any] = [
      "units": found.units, "duplicates": found.duplicates, "otherTranslations": found.otherTranslations,
      "sources": found.sources, "unpaired": found.unpaired, "dated": found.dated, "authors": found.authors,
      "properties": found.properties,
    ]
    object["sourceLanguage"] = found.sourceLanguage
    if let dates = found.dates { (object["firstDate"], object["lastDate"]) = (dates.first, dates.last) }
    object["languages"] = found.languages.mapValues {
      [
        "variants": $0.variants, "empty": $0.empty, "words": $0.words, "characters": $0.characters, "codes": $0.codes,
        "longest": $0.longest, "longestLine": $0.longestLine, "lengths": $0.lengths,
      ] as [String: Any]
    }
    let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

/// Rows in columns, the first to the left, the others to the right.
func columns(_ rows: [[String]]) -> [String] {
  let count = rows.map(\.count).max() ?? 0
  let widths = (0..<count).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
  return rows.map { row in
    row.enumerated().map { column, cell in
      let space = String(repeating: " ", count: widths[column] - cell.count)
      return column == 0 ? cell + space : space + cell
    }.joined(separator: "  ")
  }
}
