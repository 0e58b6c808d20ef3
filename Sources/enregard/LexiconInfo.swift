import ArgumentParser
import Bitext
import Files
import Foundation
import Lexicons

/// `enregard lexicon info`: what dictionaries and word lists there are, and what is in them.
struct LexiconInfo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract:
      "Show which dictionaries are installed, which of them two languages would use, or what a word list contains.",
    discussion: """
      Examples:
        enregard lexicon info
        enregard lexicon info --from de --to fr
        enregard lexicon info glossary.tbx --from en --to fr
      """)

  @Argument(
    help: "A word list made by lexicon build or align --learn, a glossary (TSV or TBX), or a dictionary.",
    completion: .file())
  var file: String?

  @Option(help: ArgumentHelp("Show only what is used for this language ...", valueName: "language"))
  var from: LanguageArgument?

  @Option(help: ArgumentHelp("... and this one.", valueName: "language"))
  var to: LanguageArgument?

  @OptionGroup var options: DictionaryOptions

  @Flag(name: .shortAndLong, help: "Do not print how many dictionaries were found.")
  var quiet = false

  func validate() throws {
    guard (from == nil) == (to == nil) else { throw ValidationError("Give both --from and --to, or neither.") }
  }

  func run() throws {
    let output = DescriptorSink.standardOutput()
    let lines = try file.map(contents) ?? dictionaries()
    try output.write(Array(lines.map { $0 + "\n" }.joined().utf8))
    try output.flush()
  }

  private func dictionaries() -> [String] {
    let installed = options.dictionaries()
    guard let from = from?.language, let to = to?.language else {
      say(["\(counted(installed.count, "dictionary", plural: "dictionaries")) in \(options.folder)"], quiet: quiet)
      return Lexicon.shippedLists.map(builtIn) + installed.map(row)
    }
    let used = Lexicons.dictionaries(for: (from, to), among: installed)
    say(
      [
        "\(counted(used.direct.count, "dictionary", plural: "dictionaries")) of \(from) and \(to), "
          + "and \(counted(used.byPivot.count, "third language"))"
      ], quiet: quiet)
    let pair = [from, to].map { dictionaryLanguage($0) }
    let shipped = Lexicon.shippedLists.filter { Set([$0.source, $0.target]) == Set(pair) }
    return shipped.map(builtIn) + used.direct.map { "direct\t\(row($0))" }
      + used.byPivot.flatMap { pivot, group in group.map { "over \(pivot)\t\(row($0))" } }
  }

  private func builtIn(_ list: ShippedList) -> String {
    "built in\t\(list.source)-\(list.target)\t\(counted(list.count, "pair"))\t\(list.licence)\t\(list.origin)"
  }

  private func row(_ dictionary: InstalledDictionary) -> String {
    let bytes = (try? FileManager.default.attributesOfItem(atPath: dictionary.textPath)[.size] as? Int) ?? 0
    let description = try? dictionary.description()
    return [
      dictionary.name, "\(dictionary.source)-\(dictionary.target)", "\((bytes + 512) / 1024) kB",
      description?.licence ?? "unreadable", description?.title ?? "",
    ].joined(separator: "\t")
  }

  /// What a file says of itself, and how many pairs it has of each weight.
  private func contents(of file: String) throws -> [String] {
    let lexicon = try readUserLexicon(at: file, source: from?.language, target: to?.language)
    var pairsOfWeight: [Float: Int] = [:]
    lexicon.forEachPair { pairsOfWeight[$2, default: 0] += 1 }
    return lexicon.provenance.map { shown($0, limit: .max) }
      + pairsOfWeight.sorted { $0.key < $1.key }.map { weight, count in
        "weight \(Int(exactly: weight).map(String.init) ?? "\(weight)")\t\(counted(count, "pair"))"
      }
  }
}
