import Bitext
import CLexicons

extension Lexicon {
  /// The lists that are part of the program, by their languages in the direction they are kept.
  public static let shippedPairs: [(source: Language, target: Language)] = [
    (Language(canonical: "en"), Language(canonical: "fr"))
  ]

  /// The list of the two languages that is part of the program, in whichever direction is asked for; nil if there is
  /// none.
  ///
  /// Regions and scripts do not matter: `fr-CA` has the list of `fr`.
  public static func shipped(source: Language, target: Language) -> Lexicon? {
    switch (source.base, target.base) {
    case ("en", "fr"): englishFrench
    case ("fr", "en"): englishFrench.inverted()
    default: nil
    }
  }

  private static var englishFrench: Lexicon {
    parsed(UnsafeBufferPointer(start: clexicons_en_fr(), count: clexicons_en_fr_size()), "en", "fr")
  }

  private static func parsed(_ tsv: UnsafeBufferPointer<UInt8>, _ source: String, _ target: String) -> Lexicon {
    let (source, target) = (Language(canonical: source), Language(canonical: target))
    // The bytes are part of the program; that they are well formed is for its tests to say.
    return (try? Lexicon(tsv: tsv, name: "built in", source: source, target: target, normalizing: false))
      ?? Lexicon(name: "built in", source: source, target: target)
  }
}
