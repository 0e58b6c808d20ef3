extension Check {
  /// What must be there for a check to run; without it the check keeps silent.
  public enum Need: Hashable, Sendable {
    /// A dictionary of translations between the two languages.
    case lexicon
    /// A Hunspell dictionary of the target language.
    case spellingDictionary
    /// The user's glossary.
    case glossary
    /// Lists of the words of both languages in all their forms.
    case wordForms
    /// Languages that differ.
    case twoLanguages
    /// Each text in one of these languages, by primary subtags.
    case languages([String])
    /// The target in one of these languages, by primary subtags.
    case targetLanguages([String])
  }
}

extension Check.Need {
  /// Whether it is there.
  func isMet(by tools: CheckTools, of languages: PairLanguages) -> Bool {
    switch self {
    case .lexicon: tools.words.hasLexicon
    case .spellingDictionary: tools.speller != nil
    case .glossary: !tools.terms.isEmpty
    case .wordForms: tools.words.knowsForms == (true, true)
    case .twoLanguages: languages.source != languages.target
    case .languages(let known): known.contains(languages.source) && known.contains(languages.target)
    case .targetLanguages(let known): known.contains(languages.target)
    }
  }
}
