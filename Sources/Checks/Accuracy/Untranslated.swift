import Bitext
import LanguageIdentification
import Languages
import TextAnalysis

extension Check {
  static let untranslated = Check(
    id: "untranslated", category: .untranslated, severity: .warning,
    summary: "words left in the source language, or a text in a language other than the target's",
    whatItDoes: """
      A word of the target that also occurs in the source, and that the word lists have for the source language but \
      not for the target language. Single nouns, words that the target's dictionary has, too, and items of a list speak \
      less for an error than verbs, adjectives and words of grammar, which are not borrowed. In a language without lists \
      of its forms a single noun is a note, and where there is no Hunspell dictionary either, single words are passed \
      over. Words with an ending common to many languages (-tion, -able) must also be missing from an installed \
      Hunspell dictionary. Also reported: a target that is a copy \
      of the source, and a long target that CLD2 is certain is in another language. Names, codes and words in \
      quotation marks are skipped.
      """,
    whyItMatters: """
      A word left in the source language is a hole in the text for a reader who does not know that language, and \
      shows that nobody proofread the translation.
      """,
    knownProblems: """
      Loan words that no list has yet (a dish, a fashion, a new technique) are reported as untranslated. A word that \
      is spelled alike in both languages is never reported, even if the target language would use another.
      """,
    scope: .text, tellsWholes: true, needs: [.twoLanguages],
    reported: [
      Example(source: "Il a vu les ‹grottes› hier.", target: "He saw the ‹grottes› yesterday."),
      Example(source: "Il mange ‹souvent› de la viande.", target: "He ‹souvent› eats meat."),
      Example(
        source: "He saw the caves ‹yesterday›.", target: "Il a vu ‹yesterday› les grottes.", from: "en", to: "fr"),
      Example(source: "‹Acme est une petite société de Lyon.›", target: "‹Acme est une petite société de Lyon.›"),
      Example(
        source: "Le chien a dormi longtemps devant la porte de la maison.",
        target: "‹Der Hund hat lange vor der Tür des Hauses geschlafen und geträumt.›"),
    ],
    passedOver: [
      Example(
        "a loan that the target language has taken in", source: "Il vend des kayaks.", target: "He sells kayaks."),
      Example("the same word in both languages", source: "La question est simple.", target: "The question is simple."),
      Example(
        "the text is about the word itself", source: "Le mot « souvent » est français.",
        target: "The word “souvent” is French."),
      Example("a brand with its own spelling", source: "Il a acheté un iPhone.", target: "He bought an iPhone."),
      Example(
        "the name of a substance that no list has", source: "The doctor gave him zorbanivir twice.",
        target: "Le médecin lui a donné du zorbanivir deux fois.", from: "en", to: "fr"),
      Example(
        "a name of several words keeps its function words", source: "He went to the Museum of London.",
        target: "Il est allé au Museum of London.", from: "en", to: "fr"),
    ]
  ) { examination in
    guard examination.isComparable else { return }
    let target = examination.target
    if target.words.count >= 3, target.text == examination.source.text,
      target.words.indices.contains(where: { index in
        target.entries[index].isContent && !target.entries[index].isCapitalized
          && !target.touchesCode(target.words[index].range)
      })
    {
      examination.report(
        severity: .error, strength: 0.95, "the target is a copy of the source", remedy: "translate it",
        source: [examination.source.visibleRange], target: [target.visibleRange], isPlain: true)
      return
    }
    if let language = examination.foreignLanguage() {
      examination.report(
        severity: .error, strength: 0.85, "the target seems to be in another language (\(language))",
        remedy: "translate it into the target language",
        target: [target.visibleRange], isPlain: true)
      return
    }
    guard !examination.tools.words.languagesAreUnknown else { return }
    var index = 0
    while index < target.words.count {
      guard examination.isLeft(index) else {
        index += 1
        continue
      }
      var last = index
      while last + 1 < target.words.count, examination.isLeft(last + 1) { last += 1 }
      // A list has no form of a verb and no word that both languages spell alike: where nothing else is known of the target
      // language, one word is no sign.
      guard last > index || target.knowsForms || examination.tools.speller != nil else {
        index += 1
        continue
      }
      let range = target.words[index].range.lowerBound..<target.words[last].range.upperBound
      let lefts = (index...last).map { examination.elided(target.lower($0)) ?? target.lower($0) }
      let sources = examination.source.words.indices.filter { lefts.contains(examination.source.lower($0)) }
      // One noun may well be a loan: header, token, shell.
      let mayBeLoan =
        last == index && examination.elided(target.lower(index)) == nil
        && sources.allSatisfy {
          examination.source.mayBeNoun($0, mostly: examination.knowsForms)
        }
      let isKnown = target.knowsForms || examination.tools.speller != nil && !mayBeLoan
      let strength = examination.strength(ofLeft: index...last, mayBeLoan: mayBeLoan)
      examination.report(
        severity: isKnown && strength > PairExamination.ofMeant ? nil : .note, strength: strength,
        "“\(target.words(in: range))” is left untranslated",
        remedy: "translate it, or make it an exception",
        source: sources.map { examination.source.words[$0].range }, target: [range])
      index = last + 1
    }
  }
}

extension PairExamination {
  /// Whether word `index` of the target is a word of the source language and none of the target's.
  func isLeft(_ index: Int) -> Bool {
    guard looksLeft(index) else { return false }
    // A dictionary has words that the lists lack, and some that look alike in many languages: abstention. It has loans,
    // too, that a translator would not use: affaire.
    let lower = target.entries[index].lower
    guard let speller = tools.speller else { return true }
    // Neutralisation, in American English.
    if tools.words.isWordElsewhere(lower, speller.isWord) { return false }
    let isSame = source.entries.contains { $0.lower == lower }
    return !((Self.isLatin(lower) || !target.knowsForms || !isSame) && speller.isWord(lower))
  }

  /// How much speaks for words that a translator may have left on purpose: notes.
  fileprivate static let ofMeant = 0.6

  /// How much speaks for words having been forgotten. Loans and the names of programs and substances are nouns, or words
  /// that no list has; nobody leaves a verb, an adjective or a preposition on purpose.
  fileprivate func strength(ofLeft words: ClosedRange<Int>, mayBeLoan: Bool) -> Double {
    if mayBeMeant(words) { return Self.ofMeant }
    if words.count > 1 { return 0.95 }
    guard knowsForms else { return 0.75 }
    guard mayBeLoan else { return 0.9 }
    // The names of programs have no article: pour genius, les droits de root. Without a dictionary it may be a loan.
    guard tools.speller != nil else { return 0.75 }
    return Self.articles.contains(target.lower(words.lowerBound - 1)) ? 0.85 : 0.8
  }

  /// Whether a translator may have left words on purpose: a loan that the target's dictionary has, too, the original's
  /// term in brackets behind its translation, an item of a list of names, or what looks like the name of a program or
  /// substance.
  private func mayBeMeant(_ words: ClosedRange<Int>) -> Bool {
    let range = target.words[words.lowerBound].range.lowerBound..<target.words[words.upperBound].range.upperBound
    if target.isInBrackets(range) || target.isListed(range) || isExplained(words.upperBound) { return true }
    guard words.count == 1 else { return false }
    // An article or pronoun before an apostrophe belongs to a text, not to a name: d'admirer.
    let rest = elided(target.lower(words.lowerBound))
    let lower = rest ?? target.lower(words.lowerBound)
    // No list has all plurals and participles; those of a word that it has are words: bibliothèques.
    func isSourceWord() -> Bool {
      rest != nil || tools.words.isSourceWord(lower)
        // Nor all verbs; but programs have no accents: bouleversé.
        || !lower.utf8.allSatisfy { $0 < 0x80 }
        || source.entries.contains {
          $0.lower == lower && $0.isKnown && !$0.isCapitalized && $0.length > Self.longestProgramName
        }
    }
    return source.knowsForms && (target.isHyphenated(words.lowerBound) || !isSourceWord())
      || rest == nil && tools.speller?.isWord(lower) ?? false
  }

  /// Whether what follows a word between two marks has no counterpart: un bothy, refuge rudimentaire, ...
  private func isExplained(_ index: Int) -> Bool {
    guard index + 1 < target.words.count, target.hasComma(behind: index) else { return false }
    // Both texts do: à la fruitière, coopérative villageoise; the fruitière, a village cooperative.
    if Self.articles.contains(target.lower(index - 1)),
      source.words.indices.contains(where: {
        source.lower($0) == target.lower(index) && source.hasComma(behind: $0)
          && source.mayBeNoun($0, mostly: knowsForms)
      })
    {
      return true
    }
    var (end, count) = (index + 1, 0)
    repeat {
      if alignment.targetPartners[end] >= 0 { return false }
      count += target.entries[end].isContent ? 1 : 0
      end += 1
    } while end < target.words.count && target.isUnbroken(end - 1, end)
    return count > 0
  }

  private static let articles = LanguageData.union(\.checkedWords.articles)

  /// The names of programs may look like forms of words: plac, perl.
  private static let longestProgramName = 4

  /// First what most words fail, last what looks at the text around.
  private func looksLeft(_ index: Int) -> Bool {
    guard target.entries[index].hasLetter, !target.entries[index].hasDigit, target.entries[index].length >= 2,
      !target.hasInnerCapital(index), target.words[index].startsSentence || !target.entries[index].isCapitalized
    else { return false }
    return isForeign(index) && !isSpokenOf(index)
  }

  /// Whether a text speaks of the word instead of using it.
  private func isSpokenOf(_ index: Int) -> Bool {
    let entry = target.entries[index]
    if target.touchesCode(target.words[index].range) || target.isMentioned(index) { return true }
    // A command or the like that both texts start with: mount doesn’t implement “eject”.
    if index == 0, !entry.isCapitalized, source.lower(0) == entry.lower, !source.entries[0].isCapitalized {
      return true
    }
    // The same word, spoken of in the source.
    return source.words.indices.contains {
      source.lower($0) == entry.lower && (source.isMentioned($0) || source.touchesCode(source.words[$0].range))
    }
  }

  /// Whether the lists hold it for a word of the source language and not of the target's.
  private func isForeign(_ index: Int) -> Bool {
    // Most words are the target's own; only an article before an apostrophe could make one of them foreign.
    if target.entries[index].isSpelled, target.entries[index].isKnown, !target.lower(index).utf8.contains(0x27) {
      return false
    }
    let entry = target.entries[index]
    // Analyse, in a text by the other custom than the list's.
    if tools.words.isTargetWordElsewhere(entry.lower) { return false }
    // A hyphenated compound may be a name or a borrowed expression: vis-à-vis.
    if target.isHyphenated(index) {
      return tools.words.isOnlySource(entry.lower) && entry.length > 4 && isCompoundOfSource(index)
    }
    // Inside a name: Centers for Disease Control.
    if entry.length <= 3, index > 0, index + 1 < target.words.count,
      target.entries[index - 1].isCapitalized, target.entries[index + 1].isCapitalized
    {
      return false
    }
    // An elided article or pronoun before a word: d'admirer.
    if let rest = elided(entry.lower) {
      return source.entries.contains { $0.lower == rest } || tools.words.isSourceWord(rest)
    }
    // Other languages form their plurals and verbs too freely for a list of spellings: a known stem will do.
    if !inflected.contains(languages.target), entry.isKnown, !isRefused(entry) { return false }
    // Unknown to the target's lists, and the very word of the source.
    if !entry.isCapitalized, !entry.isKnown, entry.length >= 5, !target.isHyphenated(index), !Self.isLatin(entry.lower),
      source.entries.contains(where: {
        // What no list of the source knows either is the name of a substance or the like.
        $0.lower == entry.lower && !$0.isCapitalized
          && ($0.isKnown || $0.isSpelled || isCompound($0.lower) || isInSourceDictionaryAlone(index))
      })
    {
      return true
    }
    if !entry.isCapitalized, tools.words.isForeign(entry.lower),
      source.entries.contains(where: {
        $0.lower == entry.lower && !$0.isCapitalized && $0.length >= 4
          && ($0.isKnown || !entry.lower.utf8.allSatisfy { $0 < 0x80 })
      })
    {
      return true
    }
    guard tools.words.isOnlySource(entry.lower) else { return false }
    let isInSource = source.entries.contains { $0.lower == entry.lower }
    if entry.isCapitalized {
      return isInSource && entry.length > 2
        && source.entries.contains {
          $0.lower == entry.lower && ($0.isContent && !$0.isCapitalized || $0.classes.contains(.function))
        }
    }
    if isInSource { return true }
    // Another form of a word of the source, or a word that the source language alone has letters for.
    return entry.length >= 5 && tools.words.shareSourceForm(entry.lower, source.entries)
  }

  /// Whether no list has a word of the target, but the source's Hunspell dictionary, and the target's has not: buvette.
  /// Not a part of an expression that both texts have: in vitro.
  private func isInSourceDictionaryAlone(_ index: Int) -> Bool {
    let lower = target.entries[index].lower
    guard tools.sourceSpeller?.isWord(lower) == true, tools.speller?.isWord(lower) == false else { return false }
    guard index > 0 else { return true }
    let before = target.entries[index - 1]
    return !source.words.indices.dropFirst().contains {
      source.lower($0) == lower && source.entries[$0 - 1].isSame(as: before)
    }
  }

  /// Whether a word of the source is none to the target's dictionary, though a list has its stem: hands, protein.
  private func isRefused(_ entry: WordEntry) -> Bool {
    guard let speller = tools.speller else { return false }
    return source.entries.contains { $0.isSame(as: entry) && $0.isKnown && !$0.isCapitalized }
      && !speller.isWord(entry.lower)
  }

  /// Whether a hyphenated word stands in the source as it is, and all its parts are words of the source language: check-in,
  /// but not gpg-agent.
  private func isCompoundOfSource(_ index: Int) -> Bool {
    var (first, last) = (index, index)
    while first > 0, target.words[first - 1].range.upperBound + 1 == target.words[first].range.lowerBound,
      target.utf8[target.words[first].range.lowerBound - 1] == 0x2D
    { first -= 1 }
    while last + 1 < target.words.count,
      target.words[last].range.upperBound + 1 == target.words[last + 1].range.lowerBound,
      target.utf8[target.words[last].range.upperBound] == 0x2D
    { last += 1 }
    let compound = target.utf8[target.words[first].range.lowerBound..<target.words[last].range.upperBound]
    return last - first == 1 && (first...last).allSatisfy { tools.words.isSourceWord(target.lower($0)) }
      && source.words.indices.contains { source.utf8[source.words[$0].range.lowerBound...].starts(with: compound) }
  }

  /// Whether a word falls into two words of the source language: overnight.
  private func isCompound(_ lower: String) -> Bool {
    let length = lower.count
    guard (8...24).contains(length) else { return false }
    return (4...(length - 4)).contains {
      tools.words.isSourceWord(String(lower.prefix($0))) && tools.words.isSourceWord(String(lower.dropFirst($0)))
    }
  }

  /// Whether a word ends as those do that many languages share: contingent, animal.
  private static func isLatin(_ lower: String) -> Bool { sharedEndings.contains(where: lower.hasSuffix) }

  private static let sharedEndings = WordEndings.shared.list

  fileprivate func elided(_ lower: String) -> String? {
    guard let words = elidedWords[languages.source], languages.target != languages.source,
      let mark = lower.firstIndex(of: "'"), words.contains(String(lower[..<mark]))
    else { return nil }
    let rest = String(lower[lower.index(after: mark)...])
    return rest.count > 2 ? rest : nil
  }

  /// The language of the target by CLD2, where it is sure that it is neither the target's nor unknown.
  func foreignLanguage() -> String? {
    guard languages.target != "und", target.utf8.count >= 40, target.words.count >= 6 else { return nil }
    // Worth asking only where many words are unknown.
    let asked = target.words.indices.filter {
      target.entries[$0].hasLetter && !target.entries[$0].isCapitalized && !target.touchesCode(target.words[$0].range)
    }
    let unlisted = asked.filter { !target.entries[$0].isSpelled }
    let count = asked.count
    // Hunspell is asked only where the lists lack half of the words.
    guard count >= 5, unlisted.count * 2 > count,
      case let unknown = unlisted.filter({ tools.speller?.isWord(target.entries[$0].lower) != true }),
      unknown.count * 2 > count
    else { return nil }
    // Where the words of the language are not known, only a long text without the source's words tells.
    let prose = target.prose
    if !target.knowsForms, tools.speller == nil, count < 14 || prose.count < 100 { return nil }
    guard let guess = language(of: prose), guess.isReliable, guess.percent >= 80,
      guess.language.base != languages.target, !guess.language.isTakenFor(Language(canonical: languages.target))
    else { return nil }
    return guess.language.tag
  }
}

extension ExaminedText {
  /// Whether a word can be a noun, or mostly is one, as far as lists tell.
  fileprivate func mayBeNoun(_ index: Int, mostly: Bool) -> Bool {
    let classes = mostly ? entries[index].mainClass : entries[index].classes
    return classes.isEmpty || classes.contains(.noun)
  }

  /// Whether a range is an item of a list by itself, a comma on either side: ar, br, it, ja.
  fileprivate func isListed(_ range: Range<Int>) -> Bool {
    func isComma(_ byte: UInt8?) -> Bool { byte == 0x2C }
    return isComma(utf8[..<range.lowerBound].last { $0 != 0x20 }) && isComma(utf8[range.upperBound...].first)
  }

  /// Whether a bracket that opens before a range closes behind it.
  fileprivate func isInBrackets(_ range: Range<Int>) -> Bool {
    let opening = utf8[..<range.lowerBound].last { $0 == 0x28 || $0 == 0x29 }
    let closing = utf8[range.upperBound...].first { $0 == 0x28 || $0 == 0x29 }
    return opening == 0x28 && closing == 0x29
  }

  /// Whether a hyphen joins the word to another.
  func isHyphenated(_ index: Int) -> Bool {
    let range = words[index].range
    return range.lowerBound > 0 && utf8[range.lowerBound - 1] == 0x2D
      || range.upperBound < utf8.count && utf8[range.upperBound] == 0x2D
  }
}

/// Languages of which a list of spellings can be known to have all: their forms are regular and known.
private let inflected = LanguageData.codes { !$0.inflection.regular.isEmpty }

/// By language: words that lose their vowel before another.
private let elidedWords = Dictionary(
  uniqueKeysWithValues: LanguageData.all.filter { !$0.elidedWords.list.isEmpty }.map { ($0.code, $0.elidedWords.set) })
