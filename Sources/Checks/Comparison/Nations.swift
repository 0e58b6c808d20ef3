import ICU
import Languages
import TextAnalysis

/// Countries, peoples and what is theirs, of two languages: by word in lower case the numbers of the peoples that it may be
/// of. *Ireland*, *Irish*, *Irlande* and *irlandais* have one in common.
struct Nations: Sendable {
  private(set) var first: [String: Set<Int>] = [:]
  private(set) var second: [String: Set<Int>] = [:]
  /// Countries of either language, in lower case.
  private(set) var countries: Set<String> = []
  /// By number, what the people is called in the first language; several words where it has them.
  private(set) var names: [[Spelling]] = []

  init(_ pair: LanguagePair) {
    var numbers: [String: Int] = [:]
    var spelled: [[String]] = []
    for (first, second) in pair.peopleForms {
      // Turc and turque are one people.
      let number = numbers[second[0]] ?? numbers.count
      numbers[second[0]] = number
      if number == spelled.count { spelled.append([]) }
      spelled[number].append(first[0])
      for form in first { self.first[form.lowercased(), default: []].insert(number) }
      for form in second { self.second[form.lowercased(), default: []].insert(number) }
    }
    guard let latin = try? Transliterator(id: "Any-Latin; Latin-ASCII; Lower") else { return }
    names = spelled.map { $0.compactMap { Spelling(latin: latin.transliterate($0).utf8) } }
    for (name, other) in DisplayNames.pairs(pair.first, pair.second) {
      // Languages are small in one of the two.
      if name.first?.isUppercase == true, other.first?.isUppercase == true {
        countries.formUnion([name.lowercased(), other.lowercased()])
      }
      guard let spelling = Spelling(latin: latin.transliterate(name).utf8), case let found = peoples(of: spelling),
        !found.isEmpty
      else { continue }
      if !name.contains(" ") { first[name.lowercased(), default: []].formUnion(found) }
      if !other.contains(" ") { second[other.lowercased(), default: []].formUnion(found) }
    }
  }

  /// The peoples that are called most like a country: *Slovénie* is that of *slovène*, not of *slovaque*.
  private func peoples(of country: Spelling) -> Set<Int> {
    let length = country.letters.count
    func common(_ number: Int) -> Int { names[number].map { Spelling.commonPrefix($0, country) }.max() ?? 0 }
    let best = names.indices.map(common).max() ?? 0
    guard best >= 4, best >= length - 1 || best >= 5 && best >= length - 2 else { return [] }
    return Set(names.indices.filter { common($0) == best })
  }

  /// Whether two peoples are called alike enough to be taken for each other: *irlandais* and *islandais*.
  func areAlike(_ one: Int, _ other: Int) -> Bool {
    names[one].contains { name in
      names[other].contains { name.letters.first == $0.letters.first && Spelling.similarity(name, $0) >= 0.5 }
    }
  }

  /// By the codes of the two languages of a pair of which something is known.
  static let byLanguages = Dictionary(
    uniqueKeysWithValues: LanguagePair.all.map { ($0.first + "-" + $0.second, Nations($0)) })
}

extension PairExamination {
  /// What is known of the nations of both languages.
  var nations: (list: Nations, source: [String: Set<Int>], target: [String: Set<Int>])? {
    guard let pair = LanguagePair.of(languages.source, languages.target),
      let nations = Nations.byLanguages[pair.first + "-" + pair.second]
    else { return nil }
    return pair.first == languages.source
      ? (nations, nations.first, nations.second) : (nations, nations.second, nations.first)
  }

  /// Words of the source and of the target of two nations that are called alike, where neither text names the other's:
  /// *Ireland*, *islandais*. O(n m) in the few such words.
  func exchangedNations() -> [(source: Int, target: Int)] {
    guard let (list, ofSource, ofTarget) = nations else { return [] }
    let (first, second) = (source.nations(ofSource), target.nations(ofTarget))
    guard !first.isEmpty, !second.isEmpty else { return [] }
    let all = (Set(first.flatMap(\.peoples)), Set(second.flatMap(\.peoples)))
    var taken: Set<Int> = []
    return first.filter { $0.peoples.isDisjoint(with: all.1) }.compactMap { own in
      let other = second.first { other in
        !taken.contains(other.word) && other.peoples.isDisjoint(with: all.0)
          && own.peoples.contains { one in other.peoples.contains { list.areAlike(one, $0) } }
      }
      guard let other else { return nil }
      taken.insert(other.word)
      return (own.word, other.word)
    }
  }
}

extension ExaminedText {
  /// Words that name a nation or what is its own.
  fileprivate func nations(_ known: [String: Set<Int>]) -> [(word: Int, peoples: Set<Int>)] {
    entries.indices.compactMap { index in
      guard entries[index].isMarked(.people) || entries[index].isCapitalized,
        let peoples = known[entries[index].lower]
      else { return nil }
      return (index, peoples)
    }
  }
}
