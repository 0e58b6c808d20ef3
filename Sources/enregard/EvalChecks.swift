import Workflows
import ArgumentParser
import Bitext
import Checks
import Evaluation
import Files
import Foundation

/// `enregard eval checks`: how often the checks are right.
struct EvalChecks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checks",
    abstract: "Score the checks on sentence pairs with known errors.",
    discussion: """
      Reads JSON Lines: source, good (a translation), bad (the same with an error put in), error (its kind, as DEMETR \
      names them) and perhaps reference (a human translation).

      An error is caught when the bad translation gets a finding of the right category, at warning or above, and the \
      good one has none of that check and category. A finding on good or on reference is a false alarm; each distinct \
      sentence counts once.

      Example:
        enregard eval checks --from fr --to en demetr-fr-en.jsonl
      """)

  @Argument(help: ArgumentHelp("JSON Lines with source, good, bad and error.", valueName: "file"), completion: .file())
  var file: String

  @Option(help: ArgumentHelp("The language of the sources; French by default.", valueName: "tag"))
  var from: LanguageArgument?

  @Option(help: ArgumentHelp("The language of the translations; English by default.", valueName: "tag"))
  var to: LanguageArgument?

  @OptionGroup var lexiconOptions: LexiconOptions

  @Option(help: "Count findings of this severity or above: note, warning or error.")
  var severity: Severity = .warning

  @Flag(help: "Show the findings on good translations and references, too.")
  var falseAlarms = false

  @Option(help: ArgumentHelp("Show the items of this kind of error that were missed; repeatable.", valueName: "kind"))
  var missed: [String] = []

  @Flag(help: "Write JSON.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print no progress.")
  var quiet = false

  func run() throws {
    let items: [CheckItem]
    do { items = try readCheckItems(try readFile(file)) } catch let error as CheckGoldError {
      throw InputError.badCheckItem(path: file, line: error.line)
    }
    let source = from?.language ?? Language(canonical: "fr")
    let target = to?.language ?? Language(canonical: "en")
    let sources = lexiconOptions.sources
    let notice = LexiconNotice(quiet: quiet)
    let lexicons = try sources.lexicons(
      for: source, target, memory: sources.memoryKnowledge(), making: notice.take)
    let checker = try Checker(
      knowledge: CheckKnowledge(
        source: source, target: target, lexicons: lexicons, speller: sources.folders.speller(of: target)))
    var evaluation = CheckEvaluation(threshold: severity)
    for item in items { evaluation.add(item, with: checker) }
    let output = DescriptorSink.standardOutput()
    try output.write(json ? evaluation.json() : Array((evaluation.text() + examples(items, checker)).utf8))
    try output.flush()
  }

  /// What the user asked to see of single items.
  private func examples(_ items: [CheckItem], _ checker: Checker) -> String {
    var text = ""
    var seen: Set<String> = []
    func found(_ source: String, _ target: String) -> [Finding] {
      checker.findings(for: CheckedPair(source: source, target: target)).filter { $0.severity >= severity }
    }
    func show(_ title: String, _ source: String, _ target: String, _ findings: [Finding]) {
      text += "\n\(title)\n  < \(source)\n  > \(target)\n"
      for finding in findings {
        text +=
          "    \(finding.severity.rawValue) \(finding.check) \(String(format: "%.2f", finding.confidence)): \(finding.message)\n"
      }
    }
    for item in items {
      if falseAlarms {
        for (title, target) in [("good", item.good), ("reference", item.reference ?? "")]
        where !target.isEmpty && seen.insert(item.source + target).inserted {
          let findings = found(item.source, target)
          if !findings.isEmpty { show(title, item.source, target, findings) }
        }
      }
      if missed.contains(item.error) {
        let good = found(item.source, item.good)
        let findings = found(item.source, item.bad).filter { finding in
          !good.contains { $0.category == finding.category && $0.check == finding.check }
        }
        let categories = CheckEvaluation.categories[item.error] ?? []
        if !findings.contains(where: { categories.contains($0.category) }) {
          show("missed: \(item.error)", item.source, item.bad, findings)
        }
      }
    }
    return text
  }
}

extension Severity: ExpressibleByArgument {}
