extension BuiltLexicon {
  /// What a file of the lexicon should say at its head: languages, licence, how it was made and from what.
  ///
  /// The licence is that of all dictionaries together: who passes the list on must keep to each of them.
  public func provenance(recipe: LexiconRecipe) -> [String] {
    let sources = used.sorted { $0.name < $1.name }.map { dictionary in
      (dictionary: dictionary, description: try? dictionary.description())
    }
    let all = Set(sources.map { $0.description?.licence ?? "unknown" }).sorted()
    let licences = all.map { all.count > 1 && $0.contains(" OR ") ? "(\($0))" : $0 }
    let chosen =
      recipe.strongest.map { "the \($0) strongest over pivot languages" }
      ?? "those that \(recipe.minimumSupport) or more pivot languages support"
    let completion = recipe.completesPivots ? ", completed through one another" : ""
    return [
      "enregard lexicon: source, target, number of dictionaries and pivot languages that give the pair",
      "languages: \(lexicon.source) \(lexicon.target)",
      "licence: \(licences.joined(separator: " AND "))",
      "pairs: \(lexicon.count), \(directPairs) in dictionaries of the two languages, the others \(chosen)",
      "pivots: \(pivots.map(\.tag).joined(separator: " "))" + completion,
    ]
      + sources.map { source in
        let licence = source.description?.licence ?? "unknown"
        return "from: \(source.dictionary.name) (\(licence)) \(source.description?.title ?? "")"
      }
  }
}
