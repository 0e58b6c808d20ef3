import TextAnalysis

extension Check {
  static let markup = Check(
    id: "markup", category: .markup, severity: .error,
    summary: "an address, placeholder or tag that is not kept",
    whatItDoes: """
      URLs, e-mail addresses, {0}, %s, ${name}, {{ name }}, <b>, &amp;: each must occur equally often on both sides, \
      in any order. If one side numbers its placeholders (%1$s, {0}), those of the other (%s, {}) count by their \
      order.
      """,
    whyItMatters: """
      A program that fills in {name} fails, or shows the braces, if the placeholder was translated; a lost tag \
      breaks the page, and a lost address leads nowhere.
      """,
    knownProblems: """
      In a text about placeholders, what only looks like one must follow the same rule. <note> is taken for words in \
      angle brackets unless it is closed, has attributes or is an element such as <b>. Attributes of tags may differ \
      without a finding. A translation that deliberately links to another page is reported.
      """,
    reported: [
      Example(source: "Bonjour ‹{nom}›, tout va bien.", target: "Hello ‹{name}›, all is well."),
      Example(source: "Il a <b>bien‹</b>› dormi.", target: "He slept <b>well."),
      Example(source: "Il dort dans ‹<i>›le‹</i>› <b>jardin</b>.", target: "He sleeps in the <b>garden</b>."),
      Example(source: "Écrivez à ‹info@exemple.fr›.", target: "Write to ‹info@example.com›."),
      Example(source: "There are ‹%d› files.", target: "Il y a des fichiers.", from: "en", to: "fr"),
      Example(source: "Moved ‹%s› to %s.", target: "%2$s est maintenant dans ‹%2$s›.", from: "en", to: "fr"),
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
      Example(
        "numbers give plain placeholders another order", source: "Moved %s to %s.",
        target: "%2$s contient à présent %1$s.", from: "en", to: "fr"),
      Example(
        "words between angle brackets are for people", source: "Type <your name> and press <Return>.",
        target: "Tapez <votre nom> et appuyez sur <Entrée>.", from: "en", to: "fr"),
    ]
  ) { examination in
    guard examination.isComparable, !(examination.source.codes.isEmpty && examination.target.codes.isEmpty) else {
      return
    }
    let (kept, translated) = KeptCode.of(examination.source, examination.target)
    // First what is kept, so that one code that is missing is not told as if all behind it were others.
    var unpaired: [[UInt8]: Int] = [:]
    for code in translated { unpaired[code.key, default: 0] += 1 }
    let changed = kept.filter { code in
      guard let count = unpaired[code.key], count > 0 else { return true }
      unpaired[code.key] = count - 1
      return false
    }.map(\.code)
    // Of several that are alike, the last ones are too many.
    var rest: [Code] = []
    for code in translated.reversed() where unpaired[code.key, default: 0] > 0 {
      unpaired[code.key, default: 0] -= 1
      rest.append(code.code)
    }
    rest.reverse()
    for code in changed {
      if let index = rest.firstIndex(where: { $0.kind == code.kind }) {
        let other = rest.remove(at: index)
        if code.kind == .address || code.kind == .email, examination.isOtherVersion(code, other) { continue }
        examination.report(
          severity: code.kind == .address ? .warning : .error, strength: 0.9,
          "source has \(examination.source.words(in: code.range)), target has \(examination.target.words(in: other.range))",
          remedy: "keep what the source has",
          source: [code.range], target: [other.range],
          suggestion: String(decoding: examination.source.utf8[code.range], as: UTF8.self))
      } else {
        examination.report(
          severity: code.kind == .address ? .warning : .error, strength: 0.85,
          "\(examination.source.words(in: code.range)) is missing from the target", remedy: "keep it",
          source: [code.range])
      }
    }
    for code in rest {
      examination.report(
        severity: .warning, strength: 0.8, "\(examination.target.words(in: code.range)) is not in the source",
        remedy: "delete it",
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

/// A code that a translation keeps, and what it must be equal to.
private struct KeptCode {
  var code: Code
  /// Alike in both texts where it is kept.
  var key: [UInt8]

  /// Those of both texts. Where one of them numbers its placeholders, `%2$s` or `{1}`, those of the other count by their
  /// order: printf, gettext and format strings are numbered so that a translation can put them in another order.
  static func of(_ source: ExaminedText, _ target: ExaminedText) -> (source: [KeptCode], target: [KeptCode]) {
    let isNumbered = [source, target].contains { text in
      text.codes.contains { $0.kind == .placeholder && PlaceholderForm(text.utf8[$0.range])?.number != nil }
    }
    func all(_ text: ExaminedText) -> [KeptCode] {
      var counts = (conversions: 0, braces: 0)
      return text.codes.filter(\.kind.isKept).map { code in
        KeptCode(code: code, key: key(code, text, isNumbered, &counts))
      }
    }
    return (all(source), all(target))
  }

  private static func key(
    _ code: Code, _ text: ExaminedText, _ isNumbered: Bool, _ counts: inout (conversions: Int, braces: Int)
  ) -> [UInt8] {
    let bytes = Array(text.utf8[code.range])
    switch code.kind {
    // Attributes may be translated: the element's name counts.
    case .tag: return Array(bytes.prefix { $0 > 0x20 && $0 != 0x3E }) + [0x3E]
    case .email: return bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    case .placeholder:
      guard isNumbered, let form = PlaceholderForm(bytes[...]) else { return bytes }
      switch form.family {
      case .conversion:
        if form.number == nil { counts.conversions += 1 }
        return Array("%\(form.number ?? counts.conversions)$".utf8) + form.rest
      case .braces:
        if form.number == nil { counts.braces += 1 }
        return Array("{\(form.number ?? counts.braces - 1)".utf8) + form.rest
      }
    default: return bytes
    }
  }
}

/// A placeholder that may carry the number of its argument: `%s` or `%1$s` (printf, from 1), `{}` or `{0}` (from 0).
private struct PlaceholderForm {
  enum Family {
    case conversion
    case braces
  }

  var family: Family
  var number: Int?
  /// What stands behind the number.
  var rest: ArraySlice<UInt8>

  /// Nil for a placeholder with a name.
  init?(_ text: ArraySlice<UInt8>) {
    let digits = text.dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }
    let number = digits.count < 5 ? Int(String(decoding: digits, as: UTF8.self)) : nil
    switch text.first {
    case UInt8(ascii: "%"):
      guard text.dropFirst().first.map({ "0123456789.*+-#'lhjztLqdiouxXeEfFgGaAcsSpnm@".utf8.contains($0) }) ?? false,
        text.last != UInt8(ascii: "%")
      else { return nil }
      family = .conversion
      let isNumbered = number != nil && text[digits.endIndex...].first == UInt8(ascii: "$")
      self.number = isNumbered ? number : nil
      rest = isNumbered ? text[(digits.endIndex + 1)...] : text.dropFirst()
    case UInt8(ascii: "{"):
      rest = text[digits.endIndex...]
      guard let next = rest.first, [0x7D, 0x3A, 0x21, 0x2C].contains(next) else { return nil }
      family = .braces
      self.number = number
    default: return nil
    }
  }
}
