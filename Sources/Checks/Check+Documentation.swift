import Bitext
import ICU
import Lexicons

extension Check {
  /// All checks in Markdown, for `docs/checks.md`, which a test keeps in step with them: a table, then what each has to say.
  public static func markdown() -> String {
    var lines = [
      "| check | category | severity at most | finds | precision | recall | errors, clean |",
      "|---|---|---|---|---|---|---|",
    ]
    for check in all {
      let figures = check.figures
      lines.append(
        "| [`\(check.id)`](#\(check.id)) | \(check.category.rawValue) | \(check.mostSevere.rawValue) | \(check.summary) | "
          + "\(share(figures, \.precision, \.precisionInterval)) | \(share(figures, \.recall, \.recallInterval)) | "
          + "\(figures.map { "\($0.errors), \($0.clean)" } ?? "–") |")
    }
    let linear = all.filter(\.isLinear).map { "`\($0.id)`" }.joined(separator: ", ")
    lines.append(
      "\nTexts of more than \(WordAligner.mostWords) words are not sentences; only \(linear) are run on them.\n")
    return lines.joined(separator: "\n") + "\n" + all.map(\.section).joined(separator: "\n")
  }

  private static func share(
    _ figures: CheckFigures?, _ value: KeyPath<CheckFigures, Double?>,
    _ interval: KeyPath<CheckFigures, ClosedRange<Double>?>
  ) -> String {
    guard let figures, figures.errors > 0 else { return "–" }
    return figures.isFew ? "too few" : figures.percent(value, interval) ?? "–"
  }

  /// What the check says of itself, under a heading.
  private var section: String {
    var lines = [
      "### \(id)", "**What it does.** \(whatItDoes)", "**Why it matters.** \(whyItMatters)",
      "**Known problems.** \(knownProblems)",
    ]
    if !needs.isEmpty { lines.append("**Needs** \(needs.map(\.phrase).joined(separator: "; ")).") }
    lines.append("**Reported:**\n" + reported.map { "- \($0.markdown)" }.joined(separator: "\n"))
    lines.append(
      "**Not reported:**\n" + passedOver.map { "- \($0.reason): \($0.markdown)" }.joined(separator: "\n"))
    return lines.joined(separator: "\n\n") + "\n"
  }
}

extension Check.Need {
  /// As the page says it.
  fileprivate var phrase: String {
    func names(_ tags: [String], _ word: String) -> String {
      tags.map { LanguageTag.displayName($0, in: "en") }.joined(separator: " \(word) ")
    }
    return switch self {
    case .lexicon: "a dictionary of the two languages"
    case .spellingDictionary: "a Hunspell dictionary of the target language"
    case .glossary: "a glossary"
    case .wordForms: "lists of the words of both languages in all their forms"
    case .twoLanguages: "two different languages"
    case .languages(let tags): "both texts in \(names(tags, "or"))"
    case .targetLanguages(let tags): "a target in \(names(tags, "or"))"
    }
  }
}

extension Example {
  /// One line, with marks; no-break spaces, which would look like others, as ⍽.
  fileprivate var markdown: String {
    func side(_ text: String, _ language: String) -> String {
      let shown = text.replacing("\u{A0}", with: "⍽").replacing("\u{202F}", with: "⍽")
      return text.isEmpty ? "nothing" : "\(language) `\(shown)`"
    }
    let pairs = earlier.map { "\(side($0.source, from)), \(side($0.target, to)); then " }
    return pairs.joined() + "\(side(source, from)), \(side(target, to))"
  }
}
