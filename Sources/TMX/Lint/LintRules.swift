import Bitext
import Formats
import Languages

extension LintRule {
  private static func finding(_ subject: LintSubject, _ place: Int, _ rule: String, _ words: String, _ isMendable: Bool)
    -> LintFinding
  {
    LintFinding(line: subject.line(place), rule: rule, words: words, isMendable: isMendable)
  }

  /// OmegaT 3.6 validates by its schema and refuses the whole file.
  static let grammar = LintRule(
    name: "grammar", summary: "elements and attributes that TMX 1.4 does not provide, or their order",
    targets: [.strict, .omegat]
  ) { subject in
    let xml = subject.unit?.xml ?? subject.head.xml
    let found = violations(in: xml, 0..<xml.count, inside: subject.unit == nil ? [] : ["body"])
    return found.map { place, words in
      let isMendable =
        words.contains("no attribute") || words.contains("behind") || words.hasPrefix("<header> without")
        || words.hasSuffix("without xml:lang") || words.hasPrefix("segtype=")
      return finding(subject, place, "grammar", words, isMendable)
    }
  }

  static let version = LintRule(
    name: "version", summary: "a version other than 1.4 (OmegaT refuses 1.4b)", targets: [.strict, .omegat]
  ) { subject in
    guard subject.unit == nil, case let version = subject.head.rootAttribute("version"), version != "1.4" else {
      return []
    }
    return [finding(subject, 0, "version", "the version is \(version.map { "\"\($0)\"" } ?? "missing"), not 1.4", true)]
  }

  static let languageCode = LintRule(
    name: "language-code", summary: "a code that is not a canonical, hyphenated BCP 47 tag, such as fr_FR",
    targets: [.strict, .omegat, .trados, .memoq, .okapi, .wordfast]
  ) { subject in
    let spellings: [(String, Int)] =
      subject.unit.map { unit in unit.variants.map { (unit.language(of: $0), $0.whole.lowerBound) } }
      ?? ["srclang", "adminlang"].compactMap { name in subject.head.attribute(name).map { ($0, 0) } }
    return spellings.compactMap { spelling, place in
      guard !spelling.isEmpty, spelling.lowercased() != "*all*" else { return nil }
      guard let language = Language(parsing: spelling) else {
        return finding(subject, place, "language-code", "\"\(spelling)\" is not a language", false)
      }
      // Case doesn't count in tags.
      guard language.tag.lowercased() != spelling.lowercased() else { return nil }
      return finding(subject, place, "language-code", "\"\(spelling)\" should be \"\(language.tag)\"", true)
    }
  }

  static let sourceLanguage = LintRule(
    name: "source-language", summary: "srclang=\"*all*\" (Okapi refuses it), or no text in the language of srclang",
    targets: [.strict, .okapi, .omegat]
  ) { subject in
    let spelling = subject.unit?.attribute("srclang") ?? subject.head.attribute("srclang") ?? ""
    guard let unit = subject.unit else {
      return spelling.lowercased() == "*all*"
        ? [finding(subject, 0, "source-language", "srclang is \"*all*\"", true)] : []
    }
    guard let language = Language(parsing: spelling) else { return [] }
    let bases = unit.variants.map { Language(parsing: unit.language(of: $0))?.base }
    return bases.contains(language.base)
      ? [] : [finding(subject, 0, "source-language", "no text in the source language, \(language.tag)", false)]
  }

  static let emptySegment = LintRule(
    name: "empty-segment", summary: "a seg without text", targets: Set(LintTarget.allCases)
  ) { subject in
    guard let unit = subject.unit else { return [] }
    return unit.variants.compactMap { variant in
      guard let segment = variant.segment, unit.xml[segment].allSatisfy({ $0 <= 0x20 }) else { return nil }
      return finding(subject, variant.whole.lowerBound, "empty-segment", "an empty <seg>", true)
    }
  }

  static let onlyOne = LintRule(
    name: "one-variant", summary: "a unit with a text in one language only (nothing to match with)",
    targets: [.strict, .trados, .memoq, .wordfast]
  ) { subject in
    guard let unit = subject.unit, unit.variants.count == 1 else { return [] }
    return [finding(subject, 0, "one-variant", "only one <tuv>", false)]
  }

  static let sameLanguage = LintRule(
    name: "same-language", summary: "two texts of one unit in the same language (one is lost)",
    targets: [.strict, .omegat, .trados, .memoq, .wordfast]
  ) { subject in
    guard let unit = subject.unit else { return [] }
    var seen = Set<String>()
    return unit.variants.compactMap { variant in
      let language = unit.language(of: variant)
      return seen.insert(language.lowercased()).inserted
        ? nil : finding(subject, variant.whole.lowerBound, "same-language", "a second text in \"\(language)\"", false)
    }
  }

  static let emptyProperty = LintRule(
    name: "empty-property", summary: "a prop or note without text", targets: [.strict]
  ) { subject in
    let xml = subject.unit?.xml ?? subject.head.xml
    let properties =
      subject.unit.map { unit in unit.properties + unit.variants.flatMap(\.properties) } ?? subject.head.properties
    return properties.filter { xml[$0.content].allSatisfy { $0 <= 0x20 } }.map {
      finding(subject, $0.whole.lowerBound, "empty-property", "an empty <\($0.isNote ? "note" : "prop")>", true)
    }
  }

  static let date = LintRule(
    name: "date", summary: "a date that is not YYYYMMDDThhmmssZ", targets: [.strict, .trados, .omegat, .wordfast]
  ) { subject in
    let xml = subject.unit?.xml ?? subject.head.xml
    let lists =
      subject.unit.map { unit in [unit.attributes] + unit.variants.map(\.attributes) } ?? [subject.head.attributes]
    return lists.joined().compactMap { attribute in
      let name = String(decoding: xml[attribute.name], as: UTF8.self)
      guard dateAttributes.contains(name), case let date = String(decoding: xml[attribute.value], as: UTF8.self),
        !isTMXDate(date)
      else { return nil }
      return finding(subject, attribute.name.lowerBound, "date", "\(name) is \"\(date)\"", mendedDate(date) != nil)
    }
  }

  static let longSegment = LintRule(
    name: "long-segment", summary: "more than 2,000 characters (Trados drops it)", targets: [.strict, .trados]
  ) { subject in
    guard let unit = subject.unit else { return [] }
    return unit.variants.compactMap { variant in
      guard let segment = variant.segment, segment.count > 2_000 else { return nil }
      let count = unit.text(of: variant).unicodeScalars.count
      return count > 2_000
        ? finding(subject, variant.whole.lowerBound, "long-segment", "\(count) characters", false) : nil
    }
  }

  static let unbalancedCodes = LintRule(
    name: "codes", summary: "a bpt without its ept, or an ept without its bpt",
    targets: [.strict, .memoq, .trados, .okapi, .wordfast]
  ) { subject in
    guard let unit = subject.unit else { return [] }
    return unit.variants.compactMap { variant in
      guard let segment = variant.segment, unit.xml[segment].contains(UInt8(ascii: "<")) else { return nil }
      var scan = XMLScan(unit.xml, segment)
      var open: [String: Int] = [:]
      while let piece = scan.next() {
        guard case .start(let tag) = piece, ["bpt", "ept"].contains(tag.localName) else { continue }
        open[tag.attribute("i") ?? "", default: 0] += tag.localName == "bpt" ? 1 : -1
      }
      let wrong = open.filter { $0.value != 0 }.keys.sorted()
      return wrong.isEmpty
        ? nil
        : finding(
          subject, variant.whole.lowerBound, "codes",
          "bpt and ept do not pair: i=\(wrong.joined(separator: ", "))",
          false)
    }
  }

  static let manyLanguages = LintRule(
    name: "many-languages", summary: "a unit in more than two languages (a Wordfast memory has one pair)",
    targets: [.wordfast]
  ) { subject in
    guard let unit = subject.unit, unit.variants.count > 2 else { return [] }
    return [
      finding(
        subject, 0, "many-languages", "\(unit.variants.count) languages; select a pair with enregard tmx select", false)
    ]
  }

  static let region = LintRule(
    name: "region", summary: "a code without a country, such as fr (Wordfast writes FR-CA)",
    targets: [.wordfast]
  ) { subject in
    guard let unit = subject.unit else { return [] }
    return unit.variants.compactMap { variant in
      let spelling = unit.language(of: variant)
      guard let language = Language(parsing: spelling), !language.tag.contains("-") else { return nil }
      return finding(
        subject, variant.whole.lowerBound, "region", "\"\(spelling)\" names no country", false)
    }
  }
}

/// Attributes that hold dates.
let dateAttributes: Set<String> = ["creationdate", "changedate", "lastusagedate"]

/// `YYYYMMDDThhmmssZ`.
package func isTMXDate(_ date: String) -> Bool {
  let bytes = Array(date.utf8)
  return bytes.count == 16 && bytes[8] == UInt8(ascii: "T") && bytes[15] == UInt8(ascii: "Z")
    && bytes.indices.allSatisfy { $0 == 8 || $0 == 15 || (0x30...0x39).contains(bytes[$0]) }
}

/// `2024-01-31T10:20:30Z`, `20240131` and the like as TMX writes them; nil where it is none of these, as 31-01-2024.
func mendedDate(_ date: String) -> String? {
  let digits = date.filter { ("0"..."9").contains($0) }
  let rest = date.filter { !("0"..."9").contains($0) }
  guard rest.allSatisfy({ "-:TZ ".contains($0) }), digits.count == 8 || digits.count == 12 || digits.count == 14 else {
    return nil
  }
  let whole = digits + String(repeating: "0", count: 14 - digits.count)
  func number(_ range: Range<Int>) -> Int { Int(whole.dropFirst(range.lowerBound).prefix(range.count)) ?? -1 }
  guard (1...12).contains(number(4..<6)), (1...31).contains(number(6..<8)), number(8..<10) < 24, number(10..<12) < 60,
    number(12..<14) < 61
  else { return nil }
  return "\(whole.prefix(8))T\(whole.suffix(6))Z"
}
