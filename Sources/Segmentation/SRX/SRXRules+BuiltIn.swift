import Languages

extension SRXRules {
  /// What ``Segmenter`` does, as far as regular expressions can say it: its lists of abbreviations and of words that
  /// start sentences, for every language that has some, and what is common to all.
  ///
  /// Only what Java's and ICU's expressions both know, so that OmegaT, Okapi and others read it.
  public static let builtIn: SRXRules = {
    var rules = SRXRules(ruleSets: [], maps: [])
    for language in LanguageData.all where language.segmentation != nil {
      rules.ruleSets.append(RuleSet(name: language.name, rules: languageRules(LanguageRules(language))))
      rules.maps.append(LanguageMap(pattern: "(?i)\(language.code)([-_].*)?", ruleSet: language.name))
    }
    // Chinese, Japanese and their like need no list: their full stop means nothing else.
    rules.ruleSets.append(RuleSet(name: "East Asian", rules: eastAsian))
    rules.maps.append(LanguageMap(pattern: "(?i)(zh|ja|yue|ko)([-_].*)?", ruleSet: "East Asian"))
    rules.ruleSets.append(RuleSet(name: "Default", rules: common))
    rules.maps.append(LanguageMap(pattern: ".*", ruleSet: "Default"))
    return rules
  }()

  /// What may stand between a stop and the white space behind it.
  private static let closing = "[\"'”’»)\\]]*"
  /// What may stand between white space and the next sentence's first letter.
  private static let opening = "[\"'“„‘«(\\[¿¡–—-]*[\\s\\u00A0\\u202F]*"
  /// Where a word starts.
  private static let wordStart = "(?<![\\p{L}\\p{N}])"

  private static let eastAsian = [
    Rule(isBreak: true, before: "[。！？｡．]+[」』）”’》〉】]*", after: "[^。！？｡．」』）”’》〉】]")
  ]

  private static let common = [
    // Initials, and abbreviations of single letters: J. K. Rowling, U.S. Army.
    Rule(isBreak: false, before: "\(wordStart)(?:\\p{L}\\.){2,5}", after: "\\s+\\p{Ll}"),
    Rule(isBreak: false, before: "\(wordStart)\\p{Lu}\\.", after: "\\s+\\p{Lu}"),
    // (?) and [...]
    Rule(isBreak: false, before: "[(\\[][.?!…]+[)\\]]", after: "\\s"),
    Rule(
      isBreak: true, before: "[.?!…‼‽]+(?:[\\u00A0\\u202F ]?[»”’\"'*)\\]])*(?:\\[\\d{1,3}\\])?",
      after: "\\s+\(opening)[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}\\p{Sc}]"),
    Rule(isBreak: true, before: "[։।॥؟۔]+", after: "\\s+"),
    Rule(isBreak: true, before: "[。！？｡]+[」』）”’》〉】]*", after: "[^。！？｡」』）”’》〉】]"),
  ]

  private static func languageRules(_ known: LanguageRules) -> [Rule] {
    let words = Dictionary(grouping: known.abbreviations.entries, by: \.value).mapValues { $0.map(\.word).sorted() }
    func list(_ kind: Abbreviation) -> String? {
      words[kind.rawValue].map { "\(wordStart)(?:\($0.map(expression).joined(separator: "|")))\\." }
    }
    let starters = known.starters.entries.map(\.word).sorted().map { word in
      // An elided word goes on with the next one.
      word.hasSuffix("'") ? "\(escaped(String(word.dropLast())))['’]" : escaped(word) + "(?![\\p{L}\\p{N}])"
    }
    let notStarter = starters.isEmpty ? "" : "(?!\(opening)(?:\(starters.joined(separator: "|"))))"
    var rules: [Rule] = []
    func keep(_ kind: Abbreviation, after: String) {
      if let before = list(kind) { rules.append(Rule(isBreak: false, before: before, after: after)) }
    }
    keep(.inside, after: "\\s")
    keep(.beforeNumber, after: "\\s+(?:\\p{N}|[IVXLCDM]+(?![\\p{L}])|\\p{Lu}(?![\\p{L}]))")
    keep(.beforeDigit, after: "\\s+\\p{N}")
    keep(.mayEnd, after: "\\s+\(notStarter)")
    keep(.endsBeforeCapital, after: "\\s+(?!\(opening)\\p{Lu})")
    if words[Abbreviation.time.rawValue] != nil {
      let days = known.timeWords.entries.map { escaped($0.word) }.sorted().joined(separator: "|")
      keep(.time, after: "\\s+(?:(?!\(opening)\\p{Lu})\(days.isEmpty ? "" : "|(?:\(days))(?![\\p{L}])"))")
    }
    if known.hasFullStopOrdinals {
      rules.append(
        Rule(isBreak: false, before: "\(wordStart)(?:\\d{1,2}|[IVX]+)\\.", after: "\\s+\(notStarter)[\\p{Lu}\\d]"))
    }
    rules.append(
      Rule(
        isBreak: false, before: "\(wordStart)(?:\\p{L}\\.){1,5}\\p{L}\\.", after: "\\s+\(notStarter)\\p{Lu}"))
    if known.semicolonAsks { rules.append(Rule(isBreak: true, before: ";\(closing)", after: "\\s+\(opening)\\p{Lu}")) }
    return rules
  }

  /// A word, its first letter small or large where the list has it small.
  private static func expression(_ word: String) -> String {
    guard let first = word.first, first.isLowercase else { return escaped(word) }
    return "[\(first)\(first.uppercased())]" + escaped(String(word.dropFirst()))
  }

  private static func escaped(_ word: String) -> String {
    var result = ""
    for character in word {
      if ".-()[]*+?{}|^$\\".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
