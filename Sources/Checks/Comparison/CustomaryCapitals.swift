import Languages
import TextAnalysis

extension PairExamination {
  /// Words of the target that have a capital, or none, against the custom of its language, each with what is wrong: *un
  /// Mardi de Mars*, *les marchés Anglophones*, *on wednesday*, *a french film*.
  ///
  /// Only what the source has, too, is looked at: a name (*Robinson et Vendredi*) is seldom one there. Linear.
  func unusualCapitals() -> [(word: Int, isCapital: Bool)] {
    guard let custom = CapitalCustom.byLanguage[target.language], !target.isTitle, !target.isShouted else { return [] }
    let hasCapitals = target.entries.contains { $0.isCapitalized }
    return target.words.indices.compactMap { index in
      let entry = target.entries[index]
      guard !target.words[index].startsSentence, index != target.capitalPlace, !entry.isAllCapitals,
        !target.touchesCode(target.words[index].range), !target.isInCompound(index)
      else { return nil }
      if entry.isCapitalized {
        let isWrong =
          custom.hasSmallDates && entry.calendar > 0 && isDate(index, custom)
          || custom.smallAdjectives.contains(entry.lower) && !target.hasCapital(beside: index)
          || custom.hasSmallPeoples && entry.isMarked(.people) && isAdjectiveOrLanguage(index, custom)
        return isWrong && !target.isMentioned(index) ? (index, true) : nil
      }
      guard hasCapitals else { return nil }
      let isWrong =
        custom.hasCapitalDates && entry.calendar > 0 && isSmallDate(index)
        || entry.isMarked(.smallPeople) && isSmallPeople(index, custom)
        || custom.hasSmallPeoples && entry.isMarked(.people) && isManOfPeople(index, custom)
      return isWrong && !target.isMentioned(index) ? (index, false) : nil
    }
  }

  /// Whether a month or weekday with a capital stands as one does in a date, and not in a name: *vendredi 3 juillet*, not
  /// *le 14 Juillet* or *Octobre Rose*.
  private func isDate(_ index: Int, _ custom: CapitalCustom) -> Bool {
    let number = Int(target.entries[index].calendar)
    guard source.names(number), !target.hasCapital(beside: index) else { return false }
    let (before, behind) = (target.touchingBefore(index), target.touchingBehind(index))
    func isDay(_ word: Int) -> Bool { target.entries[word].calendar > 200 }
    if number > 200 {
      return before.map { custom.articles.contains(target.lower($0)) } ?? false
        || behind.map { target.entries[$0].hasDigit } ?? false
    }
    let isOfDay = before.flatMap(target.touchingBefore).map { isDay($0) } ?? false
    let hasYear = behind.map { target.entries[$0].hasDigit && target.entries[$0].length == 4 } ?? false
    if let before, target.entries[before].hasDigit {
      let day = target.lower(before).prefix { $0.isNumber }
      return hasYear || isOfDay || !custom.feasts.contains("\(day)-\(number - 100)")
    }
    guard let before, custom.beforeDates.contains(target.lower(before)) else { return hasYear || isOfDay }
    // La Révolution d'Octobre.
    return hasYear || isOfDay || !target.hasCapital(beside: before)
  }

  /// Whether an adjective of a people with a capital stands behind its noun, or is a language: *le peuple Kényan*, *en
  /// Anglais*.
  private func isAdjectiveOrLanguage(_ index: Int, _ custom: CapitalCustom) -> Bool {
    guard let before = target.touchingBefore(index), !target.hasCapital(beside: index), sourceHasNation(of: index),
      // The painter Breton.
      !source.entries.contains(where: { $0.isSame(as: target.entries[index]) })
    else { return false }
    let entry = target.entries[before]
    // En Suisse.
    if nations?.list.countries.contains(target.entries[index].lower) == true { return false }
    if custom.beforeLanguages.contains(entry.lower) { return true }
    return entry.isContent && entry.classes.contains(.noun) && !entry.classes.contains(.adjective)
  }

  /// Whether a month or weekday without its capital is surely one: not *may* or *march*, unless beside a number.
  private func isSmallDate(_ index: Int) -> Bool {
    let entry = target.entries[index]
    guard entry.length > 3, source.names(Int(entry.calendar)) else { return false }
    return !ExaminedText.ambiguous.contains(entry.lower)
      || [target.touchingBefore(index), target.touchingBehind(index)].contains {
        $0.map { target.entries[$0].hasDigit } ?? false
      }
  }

  /// Whether a word for a people or what is theirs has lost its capital: *a french film*, not *french fries*.
  private func isSmallPeople(_ index: Int, _ custom: CapitalCustom) -> Bool {
    sourceHasNation(of: index) && !custom.smallPeoples.contains { $0.matches(at: index) { target.lower($0) } }
  }

  /// Whether a small word for a people is one of its men or women: *une kényane* for *a Kenyan* behind which stands no noun.
  private func isManOfPeople(_ index: Int, _ custom: CapitalCustom) -> Bool {
    guard let (_, ofSource, ofTarget) = nations, let peoples = ofTarget[target.entries[index].lower],
      let before = target.touchingBefore(index),
      custom.determiners.contains(target.lower(before)) || target.counts(before),
      target.touchingBehind(index).map({ target.isOfClause($0) }) ?? true
    else { return false }
    let answers = source.entries.indices.filter {
      !(ofSource[source.entries[$0].lower]?.isDisjoint(with: peoples) ?? true)
    }
    guard answers.count == 1, let man = source.man(answers[0]) else { return false }
    // L'un chinois, l'autre japonais; du finnois.
    return man == .several
      || target.isOne(before)
        && !(target.touchingBefore(before).map { custom.determiners.contains(target.lower($0)) } ?? false)
      || target.counts(before)
  }

  private func sourceHasNation(of index: Int) -> Bool {
    guard let (_, ofSource, ofTarget) = nations, let peoples = ofTarget[target.entries[index].lower] else {
      return false
    }
    return source.entries.contains { !(ofSource[$0.lower]?.isDisjoint(with: peoples) ?? true) }
  }
}

extension ExaminedText {
  /// The word right before another, only a space between them.
  fileprivate func touchingBefore(_ index: Int) -> Int? { index > 0 && isNext(index - 1) ? index - 1 : nil }
  fileprivate func touchingBehind(_ index: Int) -> Int? { index + 1 < words.count && isNext(index) ? index + 1 : nil }

  /// Whether a sign joins a word with another into what may be the name of a file or program: babel-catalan, xterm+thai. The
  /// first word of *french-speaking* is one by itself.
  fileprivate func isInCompound(_ index: Int) -> Bool {
    let range = words[index].range
    let before = range.lowerBound > 0 ? utf8[range.lowerBound - 1] : 0x20
    let behind = range.upperBound < utf8.count ? utf8[range.upperBound] : 0x20
    if "-+_/.@#".utf8.contains(before) || "+_/@".utf8.contains(behind) { return true }
    return behind == UInt8(ascii: "-") && !(index + 1 < words.count && entries[index + 1].classes.contains(.verb))
  }

  /// Whether a neighbour has a capital that is not that of a sentence or date, so that both may be a name.
  fileprivate func hasCapital(beside index: Int) -> Bool {
    [touchingBefore(index), touchingBehind(index)].contains { place in
      place.map { entries[$0].isCapitalized && !words[$0].startsSentence && entries[$0].calendar == 0 } ?? false
    }
  }

  /// Whether a word goes on with the clause rather than with the phrase before it.
  fileprivate func isOfClause(_ index: Int) -> Bool {
    entries[index].classes.contains(.function) || entries[index].classes == .verb
  }

  fileprivate enum Men { case one, several }

  /// Whether a word for a people is a noun by what stands around it: Kenyans; the first Kenyan to win.
  fileprivate func man(_ index: Int) -> Men? {
    let behind = touchingBehind(index)
    guard behind.map({ isOfClause($0) && !Self.joining.contains(lower($0)) }) ?? true,
      let before = touchingBefore(index)
    else { return nil }
    if entries[index].lower.hasSuffix("s"), !entries[index].lower.hasSuffix("ss") { return .several }
    return isOne(before) || quantities.contains { $0.range.overlaps(words[before].range) && !$0.isCardinal }
      ? .one : nil
  }

  /// Whether a word is an article or number that says one.
  fileprivate func isOne(_ index: Int) -> Bool { Self.ones.contains(lower(index)) }

  /// Whether a word is a number or an ordinal.
  fileprivate func counts(_ index: Int) -> Bool { quantities.contains { $0.range.overlaps(words[index].range) } }

  private static let joining = Set(
    LanguageData.all.compactMap(\.conjunctions).flatMap { $0.and.list + $0.or.list })
  private static let ones = LanguageData.union(\.numbers.ones).union(LanguageData.union(\.numbers.articles))
}

/// What a language gives a capital and what not.
private struct CapitalCustom: Sendable {
  let hasSmallDates: Bool
  let hasCapitalDates: Bool
  let hasSmallPeoples: Bool
  let articles: Set<String>
  let determiners: Set<String>
  let beforeDates: Set<String>
  let beforeLanguages: Set<String>
  let smallAdjectives: Set<String>
  let smallPeoples: [Phrase]
  let feasts: Set<String>

  init(_ data: LanguageData) {
    (hasSmallDates, hasCapitalDates) = (data.datesHaveSmallLetters, data.datesHaveCapitals)
    hasSmallPeoples = LanguagePair.peoples[data.code]?.values.contains(true) ?? false
    let words = data.checkedWords
    articles = words.articles.set.union(data.numbers.ones.list)
    determiners = articles.union(words.governing.list)
    beforeDates = words.beforeDates.set.union(words.owning.list)
    beforeLanguages = words.beforeLanguages.set
    smallAdjectives = words.smallAdjectives.set
    smallPeoples = words.smallPeoples
    feasts = words.feasts.set
  }

  static let byLanguage = Dictionary(
    uniqueKeysWithValues: LanguageData.all.filter { $0.datesHaveSmallLetters || $0.datesHaveCapitals }.map {
      ($0.code, CapitalCustom($0))
    })
}
