import Languages

/// Titles of men and women before names.
struct Titles: Sendable {
  let masculine: Set<String>
  let feminine: Set<String>

  var words: Set<String> { masculine.union(feminine) }

  static let byLanguage: [String: Titles] = Dictionary(
    uniqueKeysWithValues: LanguageData.all.compactMap { data in
      let titles = Titles(
        masculine: data.checkedWords.masculineTitles.set, feminine: data.checkedWords.feminineTitles.set)
      return titles.masculine.isEmpty ? nil : (data.code, titles)
    })
}

extension PairExamination {
  /// A title and name on either side where the names are one and the titles are not: Mrs. Quist, M. Quist.
  func swappedTitles() -> [(source: Range<Int>, target: Range<Int>)] {
    let (first, second) = (source.titledNames(), target.titledNames())
    guard !first.isEmpty, !second.isEmpty else { return [] }
    return first.compactMap { name in
      let same = second.filter { $0.name == name.name }
      // A couple has both.
      guard let other = same.first, !same.contains(where: { $0.isFeminine == name.isFeminine }),
        !first.contains(where: { $0.name == name.name && $0.isFeminine != name.isFeminine })
      else { return nil }
      return (name.range, other.range)
    }
  }
}

extension ExaminedText {
  /// Each title with the name behind it; names in lower case.
  fileprivate func titledNames() -> [(name: String, isFeminine: Bool, range: Range<Int>)] {
    guard let titles = Titles.byLanguage[language] else { return [] }
    return words.indices.dropLast().compactMap { index in
      guard entries[index].isMarked(.title) else { return nil }
      let word = lower(index)
      let isFeminine = titles.feminine.contains(word)
      guard isFeminine || titles.masculine.contains(word), entries[index + 1].isCapitalized,
        entries[index + 1].length > 1,
        words[index + 1].range.lowerBound - words[index].range.upperBound <= 4
      else { return nil }
      return (lower(index + 1), isFeminine, words[index].range.lowerBound..<words[index + 1].range.upperBound)
    }
  }
}
