extension BuiltLexicon {
  /// What a file of the lexicon should say at its head: languages, licence, how it was made and from what.
  ///
  /// The licence is that of all dictionaries together: who passes the list on must keep to each of them.
  public func provenance(recipe: LexiconRecipe) -> [String] {
    let sources = used.sorted { $0.name < $1.name }.map { dictionary in
      (dictionary: dictionary, description: try? dictionary.description())
    }
    let licences = Set(sources.map { $0.description?.licence ?? "unknown" }).sorted()
    let chosen =
      recipe.strongest.map { "the \($0) strongest over pivot languages" }
      ?? "those that \(recipe.minimumSupport) or more pivot languages support"
    return [
      "enregard lexicon: source, target, number of dictionaries and pivot languages that give the pair",
      "languages: \(lexicon.source) \(lexicon.target)",
      "licence: \(licences.joined(separator: " AND "))",
      "pairs: \(lexicon.count), \(directPairs) of them in dictionaries of the two languages, the others \(chosen)",
      "pivots: \(pivots.map(\.tag).joined(separator: " "))\(recipe.completesPivots ? ", completed through one another" : "")",
    ]
      + sources.map { source in
        "from: \(source.dictionary.name) (\(source.description?.licence ?? "unknown")) \(source.description?.title ?? "")"
      }
  }
}
