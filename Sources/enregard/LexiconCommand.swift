import ArgumentParser
import Bitext
import Evidence
import Foundation

struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Make word lists of two languages from installed dictionaries, and show what there is.",
    subcommands: [LexiconBuild.self, LexiconInfo.self])
}

/// Which installed dictionaries to use.
struct DictionaryOptions: ParsableArguments {
  enum Licence: String, ExpressibleByArgument, CaseIterable {
    case any, cc
  }

  @Option(help: "The folder with the dictionaries (dictd format, as Debian's dict-freedict-* packages have them).")
  var directory = defaultDictionaryDirectory

  @Option(
    help: """
      any: every dictionary. cc: only those under a Creative Commons licence, whose list may be passed on with \
      programs under other licences.
      """)
  var licence = Licence.any

  @Option(help: ArgumentHelp("Only dictionaries whose title contains TEXT.", valueName: "text"))
  var only: String?

  /// The dictionaries that the options allow.
  func dictionaries() -> [InstalledDictionary] {
    let all = installedDictionaries(in: directory)
    if licence == .any, only == nil { return all }
    return all.filter { dictionary in
      guard let description = try? dictionary.description() else { return false }
      return (licence == .any || description.isCreativeCommons) && (only.map(description.title.contains) ?? true)
    }
  }
}

struct LexiconBuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make a word list of two languages from every installed dictionary that helps.",
    discussion: """
      Takes the dictionaries between the two languages, in either direction, and goes from one to the other over every \
      third language that has dictionaries with both. A pair that only third languages give is kept when two of them \
      agree. The list is TSV: source, target, and how many dictionaries and third languages give the pair.
      """)

  @Argument(help: "The language of the first column (BCP 47).") var from: String
  @Argument(help: "The language of the second column (BCP 47).") var to: String
  @Option(name: .shortAndLong, help: "The file to write; - is standard output.") var output = "-"
  @Option(help: "How many third languages must agree on a pair that no dictionary gives.") var minimumSupport = 2
  @Option(help: ArgumentHelp("Instead of that, keep the <n> best supported.", valueName: "n")) var strongest: Int?
  @Flag(help: "Complete the dictionaries with each third language through the others first (slow).")
  var completePivots = false
  @OptionGroup var options: DictionaryOptions

  mutating func validate() throws {
    guard minimumSupport > 0, strongest ?? 0 >= 0 else {
      throw ValidationError("A number of pivots or pairs is 1 or more.")
    }
  }

  mutating func run() throws {
    let (source, target) = (try language(from), try language(to))
    guard source.base != target.base else { throw ValidationError("\(from) and \(to) are the same language.") }
    let recipe = LexiconRecipe(
      minimumSupport: minimumSupport, strongest: strongest, completesPivots: completePivots)
    var built = buildLexicon(from: source, to: target, with: options.dictionaries(), recipe: recipe)
    for (dictionary, error) in built.unreadable { say("warning: \(dictionary.name) is left out: \(words(for: error))") }
    if built.skippedIndexLines > 0 {
      say("warning: \(built.skippedIndexLines) index lines made no sense and were skipped")
    }
    guard built.lexicon.count > 0 else {
      throw ValidationError(
        """
        No dictionary of \(source) and \(target), and no third language with both, in \(options.directory). \
        Install some, such as Debian's dict-freedict-* packages.
        """)
    }
    built.lexicon.provenance = built.provenance(recipe: recipe)
    let tsv = Data(built.lexicon.sorted().tsv())
    if output == "-" {
      try FileHandle.standardOutput.write(contentsOf: tsv)
    } else {
      try tsv.write(to: URL(fileURLWithPath: output), options: .atomic)
    }
    say(
      """
      \(built.lexicon.count) pairs of \(source) and \(target): \(built.directPairs) from dictionaries of the two, \
      \(built.pivotedPairs) over \(built.pivots.count) third languages \
      (\(built.pivots.map(\.tag).joined(separator: " "))), \(built.commonPairs) of them both
      """)
  }
}

struct LexiconInfo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Show which dictionaries are installed, which would serve a pair of languages, or what a word list holds."
  )

  @Argument(help: "A word list made by `lexicon build`, or a glossary (TSV).") var file: String?
  @Option(help: "Only what would serve this language ...") var from: String?
  @Option(help: "... and this one.") var to: String?
  @OptionGroup var options: DictionaryOptions

  mutating func validate() throws {
    guard (from == nil) == (to == nil) else { throw ValidationError("Give both --from and --to, or neither.") }
  }

  mutating func run() throws {
    if let file { return try show(file) }
    for (source, target) in Lexicon.shippedPairs {
      let count = Lexicon.shipped(source: source, target: target)?.count ?? 0
      print("built in\t\(source)-\(target)\t\(count) pairs\tCC-BY-SA-3.0")
    }
    let dictionaries = options.dictionaries()
    guard let from, let to else {
      for dictionary in dictionaries { print(row(dictionary)) }
      say("\(dictionaries.count) dictionaries in \(options.directory)")
      return
    }
    let used = Evidence.dictionaries(for: (try language(from), try language(to)), among: dictionaries)
    for dictionary in used.direct { print("direct\t\(row(dictionary))") }
    for (pivot, group) in used.byPivot {
      for dictionary in group { print("over \(pivot)\t\(row(dictionary))") }
    }
    say("\(used.direct.count) dictionaries of \(from) and \(to), and \(used.byPivot.count) third languages")
  }

  private func row(_ dictionary: InstalledDictionary) -> String {
    let bytes = (try? FileManager.default.attributesOfItem(atPath: dictionary.textPath)[.size] as? Int) ?? 0
    let description = try? dictionary.description()
    return [
      dictionary.name, "\(dictionary.source)-\(dictionary.target)", "\((bytes + 512) / 1024) kB",
      description?.licence ?? "unreadable", description?.title ?? "",
    ].joined(separator: "\t")
  }

  private func show(_ file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    let languages = declaredLanguages(of: bytes)
    let unknown = Language(canonical: "und")
    let lexicon: Lexicon
    do {
      lexicon = try readGlossary(
        bytes, name: file, source: languages?.source ?? unknown, target: languages?.target ?? unknown)
    } catch {
      throw ValidationError(words(for: error))
    }
    for line in lexicon.provenance { print(line) }
    var pairsOfWeight: [Float: Int] = [:]
    lexicon.forEachPair { pairsOfWeight[$2, default: 0] += 1 }
    for (weight, count) in pairsOfWeight.sorted(by: { $0.key < $1.key }) { print("weight \(weight)\t\(count) pairs") }
  }
}

private func language(_ text: String) throws -> Language {
  guard let language = Language(parsing: text) else {
    throw ValidationError("“\(text)” is not a language tag; write one such as en, fr or pt-BR.")
  }
  return language
}

private func say(_ line: String) {
  FileHandle.standardError.write(Data((line + "\n").utf8))
}

/// What went wrong with a dictionary or a list, and where.
func words(for error: LexiconError) -> String {
  switch error {
  case .unreadable(let path, let reason): "\(path) can't be read: \(reason)"
  case .corrupt(let path): "\(path) is damaged: its compressed data ends early or fails its checksum"
  case .tooLarge(let path, let limit): "\(path) unpacks to more than \(limit) bytes"
  case .malformed(let name, let line, let reason):
    switch reason {
    case .notUTF8: "\(name), line \(line): not UTF-8"
    case .missingField: "\(name), line \(line): no tab; a line is source, tab, target"
    case .emptyField: "\(name), line \(line): the source or the target is empty"
    case .badWeight: "\(name), line \(line): the third column is not a number above 0"
    }
  }
}
