import ArgumentParser
import Bitext
import Checks
import Glibc
import Workflows

/// How `enregard check` reads its input.
struct CheckInputOptions: ParsableArguments {
  @OptionGroup var languages: LanguagePairOptions

  @Option(
    help: ArgumentHelp(
      "The format of a file of pairs.", discussion: "By default from its extension, else from its first bytes.",
      valueName: "format"))
  var inputFormat: PairFormatArgument?

  @OptionGroup var text: InputOptions

  @OptionGroup var segmentation: SegmentationOptions
}

/// Which checks run, and what of their findings is let through.
struct CheckSelection: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A glossary that the translation must follow (TSV or TBX); repeatable.",
      discussion: """
        A line of TSV is source, tab, target; a third column that says forbidden forbids that target. Deprecated and \
        superseded terms of TBX are forbidden.
        """, valueName: "file"), completion: .file())
  var glossary: [String] = []

  @Option(
    help: ArgumentHelp("Run only this check; repeatable, or several separated by commas.", valueName: "check"),
    completion: .list(Check.all.map(\.id)))
  var only: [String] = []

  @Option(
    help: ArgumentHelp("Leave this check out; repeatable, or several separated by commas.", valueName: "check"),
    completion: .list(Check.all.map(\.id)))
  var without: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out findings with a confidence below this, 0 to 1; for one check alone, number=0.9; repeatable.",
      discussion: "Findings of which no confidence is known stay.",
      valueName: "[check=]confidence"))
  var minConfidence: [CheckValue<Double>] = []

  @Option(
    help: ArgumentHelp("Leave out findings less severe than this: note, warning or error.", valueName: "severity"))
  var minSeverity: Severity?

  @Option(
    help: ArgumentHelp(
      "Give all findings of one check this severity, such as number=warning; repeatable.", valueName: "check=severity"))
  var severity: [CheckValue<Severity>] = []

  @Option(
    help: ArgumentHelp(
      "Words that no check reports, or, as name=Acme, that one check does not; repeatable.",
      valueName: "[check=]words"))
  var except: [CheckValue<String>] = []

  func validate() throws {
    let named =
      (only + without).flatMap { $0.split(separator: ",").map(String.init) } + minConfidence.compactMap(\.check)
      + severity.compactMap(\.check) + except.compactMap(\.check)
    for id in named where Check.named(id) == nil {
      throw ValidationError("There is no check \"\(shown(id, limit: 40))\"; enregard check --list shows all.")
    }
    for value in minConfidence { try requireProbability(minConfidence: value.value) }
    if let value = severity.first(where: { $0.check == nil }) {
      throw ValidationError(
        "--severity is for one check, such as number=\(value.value.rawValue); --min-severity is for all.")
    }
  }

  /// Whether less than usual is looked for or told.
  var isNarrowed: Bool {
    !only.isEmpty || !without.isEmpty || !minConfidence.isEmpty || minSeverity != nil || !except.isEmpty
  }

  /// `settings` with what these options say instead.
  func applied(to settings: CheckSettings) -> CheckSettings {
    var settings = settings
    func ids(_ lists: [String]) -> Set<String> {
      Set(lists.flatMap { $0.split(separator: ",").map(String.init) })
    }
    let (only, without) = (ids(only), ids(without))
    for check in Check.all {
      if !only.isEmpty { settings.rules[check.id, default: .init()].isOn = only.contains(check.id) }
      if without.contains(check.id) { settings.rules[check.id, default: .init()].isOn = false }
    }
    for value in minConfidence {
      if let check = value.check {
        settings.rules[check, default: .init()].minimumConfidence = value.value
      } else {
        settings.minimumConfidence = value.value
      }
    }
    for value in severity {
      if let check = value.check { settings.rules[check, default: .init()].severity = value.value }
    }
    for value in except {
      if let check = value.check {
        settings.rules[check, default: .init()].exceptions.append(value.value)
      } else {
        settings.exceptions.append(value.value)
      }
    }
    if let minSeverity { settings.minimumSeverity = minSeverity }
    return settings
  }
}

/// `VALUE`, or `CHECK=VALUE` for one check.
struct CheckValue<Value: ExpressibleByArgument & Sendable>: ExpressibleByArgument, Sendable {
  var check: String?
  var value: Value

  init?(argument: String) {
    if let sign = argument.firstIndex(of: "="),
      // Words may hold a sign themselves; what stands before it is a check only where it is one, or looks so.
      argument[..<sign].allSatisfy({ $0.isASCII && ($0.isLowercase || $0 == "-") }), sign > argument.startIndex
    {
      check = String(argument[..<sign])
      guard let value = Value(argument: String(argument[argument.index(after: sign)...])) else { return nil }
      self.value = value
    } else {
      guard let value = Value(argument: argument) else { return nil }
      self.value = value
    }
  }
}

/// What was accepted before, what is accepted now, and the file with a project's settings.
struct AcceptanceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Leave out the findings that this file lists as accepted.", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Add the finding with this fingerprint (six digits are enough) to the baseline, or all; repeatable.",
      valueName: "fingerprint"))
  var accept: [String] = []

  @Option(
    name: .customLong("project"),
    help: ArgumentHelp(
      "The file with the project's settings, instead of .enregard.toml in this folder or one above it.",
      valueName: "file"),
    completion: .file())
  var projectPath: String?

  @Flag(help: "Read no project file.")
  var noProject = false

  var isGiven: Bool { baseline != nil || !accept.isEmpty }

  func validate() throws {
    for word in accept where word != "all" && (word.count < 6 || !word.allSatisfy(\.isHexDigit)) {
      throw ValidationError(
        "--accept is a fingerprint, such as 9ad0c2b3e4f51607, or all, not \"\(shown(word, limit: 40))\".")
    }
  }

  /// The project's settings; nil where there are none.
  func project() throws -> ProjectFile? {
    if noProject { return nil }
    if let projectPath { return try ProjectFile(path: projectPath) }
    guard let path = workingDirectory().flatMap(ProjectFile.path(from:)) else { return nil }
    do { return try ProjectFile(path: path) } catch var problem as ProjectProblem {
      problem.isFound = true
      throw problem
    }
  }
}

/// The absolute path of the folder that the program was started in; nil where that is gone.
private func workingDirectory() -> String? {
  guard let buffer = getcwd(nil, 0) else { return nil }
  defer { free(buffer) }
  return String(cString: buffer)
}
