import ArgumentParser
import Bitext
import Checks
import Evaluation
import Files
import Foundation
import Workflows

/// `enregard eval checks`: how often the checks are right.
struct EvalChecks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checks",
    abstract: "Score the checks on sentence pairs of which it is known what is wrong.",
    discussion: """
      Reads JSON Lines of three kinds, told by their fields: planted errors (source, good, bad, the same with an error \
      put in, error, its kind, and perhaps reference, a human translation); pairs in which experts marked what is wrong \
      (source, target, errors: text, start, category, severity); clean pairs (source, target), which are read in both \
      directions. A line may name its languages (from, to).

      What is found on clean pairs, on good translations and references, and where nothing was marked, is a false alarm. \
      A planted error is caught by a finding of the right category that the good translation does not have, a marked one \
      by a finding that lies in it, at --severity or above. Precision is that at one error in twenty sentences, with an \
      interval of 95%.

      Examples:
        enregard eval checks demetr-fr-en.jsonl pud-en-fr.jsonl biomqm-en-fr.jsonl
        enregard eval checks --half b --json pud-en-fr.jsonl
        enregard eval checks --from de --to en --one-way pairs.jsonl
      """)

  @Argument(help: ArgumentHelp("JSON Lines.", valueName: "file"), completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The language of the sources that do not name it; English for pairs, French for planted errors by default.",
      valueName: "tag"))
  var from: LanguageArgument?

  @Option(
    help: ArgumentHelp(
      "The language of the translations that do not name it; French for pairs, English for planted errors by default.",
      valueName: "tag"))
  var to: LanguageArgument?

  @Option(
    help: ArgumentHelp(
      "Only the half a or b of each set, by document or sentence: choose on one, report on the other.",
      valueName: "half"))
  var half: Half?

  @Flag(help: "Read clean pairs in the direction of the set alone.")
  var oneWay = false

  @OptionGroup var lexiconOptions: LexiconOptions

  @Option(help: "Count findings of this severity or above: note, warning or error.")
  var severity: Severity = .warning

  @Flag(help: "Give findings the severities of their checks, whatever was measured of them.")
  var unlimited = false

  @Flag(help: "Show the findings on pairs without errors, too.")
  var falseAlarms = false

  @Option(help: ArgumentHelp("Show the items of this kind of error that were missed; repeatable.", valueName: "kind"))
  var missed: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write every pair with its findings and whether they are right to a file, as JSON Lines.", valueName: "file"),
    completion: .file())
  var findings: String?

  @Flag(help: "Write JSON.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print no progress.")
  var quiet = false

  func run() throws {
    let runFiles = RunFiles(reading: FileUse.all("<file>", files))
    let lines = try findings.map { try Output(try runFiles.writing("--findings", $0)) }
    var evaluation = CheckEvaluation(threshold: severity)
    var checkers: [[String]: Checker] = [:]
    var shown = ""
    for file in files {
      for item in try items(in: file) {
        let (source, target) = languages(of: item)
        let key = [source.tag, target.tag]
        let checker = try checkers[key] ?? checker(source, target)
        checkers[key] = checker
        for judgement in evaluation.add(item, with: checker) {
          try lines?.sink.write(try judgement.line(set: file, tags: key))
          shown += example(judgement)
        }
      }
    }
    try lines?.finish()
    let output = DescriptorSink.standardOutput()
    try output.write(json ? evaluation.json() : Array((evaluation.text() + shown).utf8))
    try output.flush()
  }

  private func items(in file: String) throws -> [CheckItem] {
    var items: [CheckItem]
    do { items = try readCheckItems(try readFile(file)) } catch let error as CheckGoldError {
      throw InputError.badCheckItem(path: file, line: error.line)
    }
    if let half { items.removeAll { Half(of: $0.group) != half } }
    return items.flatMap { item in
      guard !oneWay, var other = item.reversed else { return [item] }
      let (source, target) = languages(of: item)
      other.languages = (target, source)
      return [item, other]
    }
  }

  private func languages(of item: CheckItem) -> (source: Language, target: Language) {
    if let known = item.languages { return known }
    let usual = item.knowledge == .clean ? ["en", "fr"] : ["fr", "en"]
    return (from?.language ?? Language(canonical: usual[0]), to?.language ?? Language(canonical: usual[1]))
  }

  private func checker(_ source: Language, _ target: Language) throws -> Checker {
    let sources = lexiconOptions.sources
    let lexicons = try sources.lexicons(
      for: source, target, memory: sources.memoryKnowledge(), making: LexiconNotice(quiet: quiet).take)
    var settings = CheckSettings()
    settings.limitsSeverities = !unlimited
    return try Checker(
      knowledge: CheckKnowledge(
        source: source, target: target, lexicons: lexicons, speller: sources.folders.speller(of: target),
        sourceSpeller: sources.folders.speller(of: source)),
      settings: settings)
  }

  /// What the user asked to see of single pairs.
  private func example(_ judgement: CheckEvaluation.Judgement) -> String {
    let told = judgement.findings.filter { $0.finding.severity >= severity }
    let title: String
    if let error = judgement.error {
      guard missed.contains(error), !told.contains(where: { $0.isRight == true }) else { return "" }
      title = "missed: \(error)"
    } else {
      guard falseAlarms, judgement.knowledge == "clean", !told.isEmpty else { return "" }
      title = "no error"
    }
    return told.reduce("\n\(title)\n  < \(judgement.source)\n  > \(judgement.target)\n") { text, told in
      let finding = told.finding
      let confidence = finding.confidence.map { String(format: " %.2f", $0) } ?? ""
      return text + "    \(finding.severity.rawValue) \(finding.check)\(confidence): \(finding.message)\n"
    }
  }
}

extension CheckEvaluation.Judgement {
  /// As a line of JSON.
  fileprivate func line(set: String, tags: [String]) throws -> [UInt8] {
    var object: [String: Any] = [
      "set": set, "from": tags[0], "to": tags[1], "group": group, "knowledge": knowledge, "source": source,
      "target": target, "wanted": wanted,
      "findings": findings.map { labelled -> [String: Any] in
        let finding = labelled.finding
        var object: [String: Any] = [
          "check": finding.check, "severity": finding.severity.rawValue, "strength": finding.strength,
          "message": finding.message,
        ]
        if let confidence = finding.confidence { object["confidence"] = confidence }
        if let isRight = labelled.isRight { object["right"] = isRight }
        return object
      },
    ]
    if let error { object["error"] = error }
    return Array(try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes]))
      + [0x0A]
  }
}

extension Severity: ExpressibleByArgument {}

extension Half: ExpressibleByArgument {}
