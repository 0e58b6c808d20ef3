import Workflows
import ArgumentParser
import Bitext
import Files
import Foundation
import Memory

extension LeverageStyle: ExpressibleByArgument {}

/// How a table is written.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json
}

/// `enregard tm leverage`.
struct TMLeverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leverage",
    abstract: "Count how much of some files the memory already has: the analysis that translators bill by.",
    discussion: """
      Examples:
        enregard tm leverage manual.en.txt
        enregard tm leverage *.en.txt --bands trados --format csv > analysis.csv

      Segments are counted by the best match in the memory: the same text, 95-99, 85-94, 75-84 or 50-74 percent, or none; \
      and by repetitions across all the files. --bands omegat counts every segment that came before as a repetition; \
      --bands trados counts context matches and exact matches first.
      """)

  @Argument(help: "The documents to be translated.", completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp("The language of the texts.", valueName: "language"))
  var from: LanguageArgument?

  @Option(help: ArgumentHelp("The language to translate into.", valueName: "language"))
  var to: LanguageArgument?

  @Option(help: "The program whose way of counting to follow.")
  var bands = LeverageStyle.omegat

  @Option(help: "The format of the output.")
  var format = TableFormat.table

  @OptionGroup var threading: ThreadOptions

  @OptionGroup var inputOptions: InputOptions
  @OptionGroup var options: MemoryOptions

  func run() throws {
    let store = try options.open()
    defer { try? store.close() }
    let inputs = try files.map { try DocumentInput(path: $0, options: inputOptions.document(from?.language)) }
    say(inputs.flatMap { assumptions(of: $0) }, quiet: options.quiet)
    let language = inputs.lazy.compactMap(\.text.document.language).first
    let source = try store.sourceLanguage(language)
    let segments = inputs.map { input in
      input.text.segments.indices.map { input.text.text(of: $0) }
    }
    let bar = ProgressBar(title: "searching", isShown: !options.quiet)
    let report = try analyzeLeverage(
      of: segments, in: store, source: source, target: to?.language.tag, style: bands,
      threads: threading.threads ?? ProcessInfo.processInfo.activeProcessorCount
    ) { bar.update($0) }
    bar.finish()
    let output = DescriptorSink.standardOutput()
    try output.write(Array(try words(report).utf8))
    try output.flush()
  }

  private func words(_ report: LeverageReport) throws -> String {
    var total: [LeverageBand: LeverageCount] = [:]
    for file in report.files { for (band, count) in file { total[band, default: LeverageCount()] += count } }
    let named = zip(files, report.files).map { ($0, $1) } + (files.count > 1 ? [("total", total)] : [])
    let header = ["band", "segments", "words", "characters", "without spaces"]
    func rows(_ counts: [LeverageBand: LeverageCount]) -> [[String]] {
      var sum = LeverageCount()
      var rows = bands.bands.map { band -> [String] in
        let count = counts[band] ?? LeverageCount()
        sum += count
        return [band.rawValue] + [count.segments, count.words, count.characters, count.letters].map(String.init)
      }
      rows.append(["total"] + [sum.segments, sum.words, sum.characters, sum.letters].map(String.init))
      return rows
    }
    switch format {
    case .table:
      return named.map { name, counts in
        ([shown(name, limit: 200)] + columns([header] + rows(counts))).map { $0 + "\n" }.joined()
      }.joined(separator: "\n")
    case .csv:
      let lines = named.flatMap { name, counts in rows(counts).map { [name] + $0 } }
      return (([["file"] + header] + lines).map { $0.map(quoted).joined(separator: ",") + "\r\n" }).joined()
    case .json:
      let objects = named.map { name, counts in
        [
          "file": name,
          "bands": rows(counts).map { row in
            [
              "band": row[0], "segments": Int(row[1]) ?? 0, "words": Int(row[2]) ?? 0, "characters": Int(row[3]) ?? 0,
              "withoutSpaces": Int(row[4]) ?? 0,
            ] as [String: Any]
          },
        ] as [String: Any]
      }
      let data = try JSONSerialization.data(withJSONObject: objects, options: [.sortedKeys, .withoutEscapingSlashes])
      return String(decoding: data, as: UTF8.self) + "\n"
    }
  }

  /// RFC 4180.
  private func quoted(_ cell: String) -> String {
    cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }
      ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
