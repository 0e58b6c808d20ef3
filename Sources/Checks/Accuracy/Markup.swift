import TextAnalysis

extension Check {
  static let markup = Check(
    id: "markup", category: .markup, severity: .error,
    summary: "an address, placeholder or tag that is not kept",
    whatItDoes: """
      URLs, e-mail addresses, {0}, %s, ${name}, <b>, &amp;: each must occur equally often on both sides, in any \
      order.
      """,
    whyItMatters: """
      A program that fills in {name} fails, or shows the braces, if the placeholder was translated; a lost tag \
      breaks the page, and a lost address leads nowhere.
      """,
    knownProblems: """
      In a text about tags or placeholders, what only looks like one must follow the same rule. Attributes of tags \
      may differ without a finding. A translation that deliberately links to another page is reported.
      """,
    reported: [
      Example(source: "Bonjour ‹{nom}›, tout va bien.", target: "Hello ‹{name}›, all is well."),
      Example(source: "Il a <b>bien‹</b>› dormi.", target: "He slept <b>well."),
      Example(source: "Il dort dans ‹<i>›le‹</i>› <b>jardin</b>.", target: "He sleeps in the <b>garden</b>."),
      Example(source: "Écrivez à ‹info@exemple.fr›.", target: "Write to ‹info@example.com›."),
      Example(source: "There are ‹%d› files.", target: "Il y a des fichiers.", from: "en", to: "fr"),
    ],
    passedOver: [
      Example(
        "placeholders and addresses are kept", source: "Voir https://exemple.fr/a pour {0} et %s.",
        target: "See https://exemple.fr/a for {0} and %s."),
      Example("an e-mail address is kept", source: "Écrivez à a.b@exemple.fr.", target: "Write to a.b@exemple.fr."),
      Example(
        "tags stand around the words that they belong to", source: "Il a <b>bien</b> dormi.",
        target: "He slept <b>well</b>."
      ),
      Example("a percent sign is no placeholder", source: "Une hausse de 20 %.", target: "A rise of 20%."),
      Example(
        "the same page in the other language", source: "Le site fr.exemple.org/fr/a le dit.",
        target: "The site en.exemple.org/en/a says so."),
      Example(
        "the order follows the sentence", source: "Move {0} to {1}.", target: "Vers {1}, déplacez {0}.", from: "en",
        to: "fr"),
    ]
  ) { examination in
    guard examination.isComparable, !(examination.source.codes.isEmpty && examination.target.codes.isEmpty) else {
      return
    }
    func text(_ code: Code, _ side: ExaminedText) -> [UInt8] {
      let bytes = Array(side.utf8[code.range])
      // Attributes may be translated: the element's name counts.
      guard code.kind == .tag else {
        return code.kind == .email ? bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } : bytes
      }
      return Array(bytes.prefix { $0 != 0x20 && $0 != 0x3E }) + [0x3E]
    }
    // First what is kept, so that one code that is missing is not told as if all behind it were others.
    var rest = examination.target.codes
    let changed = examination.source.codes.filter { code in
      let wanted = text(code, examination.source)
      guard let index = rest.firstIndex(where: { text($0, examination.target) == wanted }) else { return true }
      rest.remove(at: index)
      return false
    }
    for code in changed {
      if let index = rest.firstIndex(where: { $0.kind == code.kind }) {
        let other = rest.remove(at: index)
        if code.kind == .address || code.kind == .email, examination.isOtherVersion(code, other) { continue }
        examination.report(
          severity: code.kind == .address ? .warning : .error, confidence: 0.9,
          "source has \(examination.source.words(in: code.range)), target has \(examination.target.words(in: other.range))",
          source: [code.range], target: [other.range],
          suggestion: String(decoding: examination.source.utf8[code.range], as: UTF8.self))
      } else {
        examination.report(
          severity: code.kind == .address ? .warning : .error, confidence: 0.85,
          "\(examination.source.words(in: code.range)) is missing from the target", source: [code.range])
      }
    }
    for code in rest {
      examination.report(
        severity: .warning, confidence: 0.8, "\(examination.target.words(in: code.range)) is not in the source",
        target: [code.range])
    }
  }
}

extension PairExamination {
  /// /fr/ for /en/, fr.wikipedia.org for en.wikipedia.org: the page in the other language.
  func isOtherVersion(_ first: Code, _ second: Code) -> Bool {
    func parts(_ text: ExaminedText, _ code: Code) -> [String] {
      String(decoding: text.utf8[code.range], as: UTF8.self).lowercased().split { "/.-_".contains($0) }.map(String.init)
    }
    let a = parts(source, first).filter { $0 != languages.source && $0 != languages.target }
    let b = parts(target, second).filter { $0 != languages.source && $0 != languages.target }
    return a.first == b.first && a.count == b.count && (a == b || parts(source, first).contains(languages.source))
  }
}
