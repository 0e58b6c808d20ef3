import Bitext
import Formats
import Languages

/// The largest number of languages for which resources are open at a time: a hostile file has another one in each unit, and ICU's word
/// boundaries take ten kilobytes each.
package let mostOpenLanguages = 500

/// The languages that the variants of a TMX are in, each spelling looked up once.
package struct VariantLanguages {
  private var known: [String: Language?] = [:]

  /// An empty table.
  package init() {}

  /// The language of a `tuv` by its `xml:lang`; nil where that is missing or no language.
  package mutating func language(of variant: TMXUnit.Variant, in unit: TMXUnit) -> Language? {
    language(unit.language(of: variant))
  }

  /// The language of a tag as files write it.
  package mutating func language(_ spelling: String) -> Language? {
    if let language = known[spelling] { return language }
    let language = Language(parsing: spelling)
    // A hostile file must not fill memory with languages.
    if known.count < 10_000 { known[spelling] = language }
    return language
  }

  /// The variant in exactly that language, else the first in that language of whatever region.
  package mutating func variant(_ wanted: Language, in unit: TMXUnit, not others: [Int] = []) -> Int? {
    var ofBase: Int?
    for index in unit.variants.indices where !others.contains(index) {
      guard let language = language(of: unit.variants[index], in: unit) else { continue }
      if language == wanted { return index }
      if ofBase == nil, language.base == wanted.base { ofBase = index }
    }
    return ofBase
  }

  /// Which variant is the source: in the language of the unit's `srclang`, else the header's, else the first.
  package mutating func source(of unit: TMXUnit, header: TMXHead) -> Int? {
    statedSource(of: unit, header: header) ?? (unit.variants.isEmpty ? nil : 0)
  }

  /// The same, but nil where the file names a source language and the unit has no text in it.
  package mutating func statedSource(of unit: TMXUnit, header: TMXHead) -> Int? {
    let spelling = unit.attribute("srclang") ?? header.attribute("srclang") ?? ""
    guard spelling.lowercased() != "*all*", let language = language(spelling) else {
      return unit.variants.isEmpty ? nil : 0
    }
    return variant(language, in: unit)
  }
}
