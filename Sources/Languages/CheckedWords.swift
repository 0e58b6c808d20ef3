import Bitext

/// Words of a language that the checks of pairs go by. Lower case.
package struct CheckedWords: Sendable {
  /// Turn the sense of a word near them round: "le moins coûteux" is "inexpensive".
  package var lessening: Words = ""
  /// Verbs that come and go as tenses want.
  package var auxiliaries: Words = ""
  /// Names of months and weekdays, and short forms, that are other words, too.
  package var ambiguousDates: Words = ""
  /// What stands before such a name where it is one.
  package var beforeDates: Words = ""
  /// What stands before the name of a language: en anglais.
  package var beforeLanguages: Words = ""
  /// Adjectives that have no capital although they look like those of peoples: anglophone.
  package var smallAdjectives: Words = ""
  /// Peoples' words that need no capital in other senses, and phrases with them: polish, french fries.
  package var smallPeoples: [Phrase] = []
  /// Days of feasts that are called by their date, as day-month: le 14 Juillet.
  package var feasts: Words = ""
  /// What asks, or tells in a clause what is asked: who, whether.
  package var askers: Words = ""
  /// A time between two days: the night from Thursday to Friday.
  package var nights: Words = ""
  /// Words that grammar doubles: nous nous, had had.
  package var doubled: Words = ""
  /// Words that are never doubled in a language that doubles others for weight: articles, prepositions.
  package var single: Words = ""
  /// Titles before the names of men, and of women.
  package var masculineTitles: Words = ""
  package var feminineTitles: Words = ""
  /// Words that start a sentence small, behind an apostrophe, and give their capital to the next: 's Morgens.
  package var smallStarts: Words = ""
  /// Words of one letter that are not doubled by intent.
  package var letters: Words = ""
  /// Words before a full stop that ends no sentence, as notes and figures have them.
  package var abbreviations: Words = ""
  /// Words that the language writes with a capital and that are no names.
  package var capitalized: Words = ""
  /// What may stand inside a name without a capital: Rue des Francs Bourgeois.
  package var nameParticles: Words = ""
  /// Words that texts of other languages have, in names and quotations.
  package var borrowed: Words = ""
  /// Words that the number of a version goes with.
  package var versions: Words = ""
  /// Pairs of neighbouring words, two by two, that say together what another language has a pronoun for: each other.
  package var reciprocals: Words = ""
  /// Words that make a clause passive or relative, so that what was its subject stands elsewhere: by, whom.
  package var turning: Words = ""
  /// Words that a noun or name must follow, so that nothing but a lost one can be behind them where a clause ends.
  package var governing: Words = ""
  /// Articles and possessives, behind which stand a noun and its adjectives.
  package var articles: Words = ""
  /// Prepositions before who owns something or what it is part of, and others; articles that melted into them among them.
  package var owning: Words = ""
  package var prepositions: Words = ""
  /// From where to where: from 12 to 18; and by whom.
  package var from: Words = ""
  package var to: Words = ""
  package var agents: Words = ""

  /// What is wrong with the lists.
  func validate() -> [String] {
    [
      lessening, auxiliaries, ambiguousDates, beforeDates, beforeLanguages, smallAdjectives, askers, nights, doubled,
      single, smallStarts, letters,
      abbreviations, capitalized, nameParticles, borrowed, versions, reciprocals, turning,
      governing, articles, owning, prepositions, from, to, agents,
      Words(joining: [masculineTitles, feminineTitles]),
    ].flatMap { $0.problems() } + Phrase.problems(smallPeoples) + WordList.problems(feasts.list, isText: true)
  }
}

extension LanguageData {
  /// The words that any language has of a kind.
  package static func union(_ words: KeyPath<LanguageData, Words>) -> Set<String> {
    Set(all.flatMap { $0[keyPath: words].list })
  }

  /// The codes of the languages for which something holds.
  package static func codes(where holds: (LanguageData) -> Bool) -> Set<String> {
    Set(all.filter(holds).flatMap { [$0.code] + $0.otherCodes })
  }
}
