/// Words of a language by which its agreement in gender, number and person is read, where a dictionary tells the forms.
package struct AgreementData: Sendable {
  /// The tags of its Hunspell dictionary; nil where it has none.
  package var tags: MorphologyTags?
  /// Adjectives that stand before their noun.
  package var prenominal: Words = ""
  /// Nouns that stand for many: their verb may be singular or plural.
  package var collectives: Words = ""
  /// Nouns that say when: a verb behind them may have its subject behind itself.
  package var times: Words = ""
  /// Words behind which a clause starts with its subject.
  package var subordinators: Words = ""
  /// Words that stand between an auxiliary and its participle, beside adverbs.
  package var between: Words = ""
  /// Pronouns with which a participle need not agree.
  package var reflexives: Words = ""
  /// The verbs that make passives and perfects, and the participle of the first.
  package var be = ""
  package var have = ""
  package var been = ""
  /// Before a word for some of those that were named, and such words: the troops, none *of whom*.
  package var partitive = ""
  package var members: Words = ""
  /// Words that join: what stands before one goes with what stands behind it.
  package var joiners: Words = ""
  /// Other conjunctions behind which a verb may stand without its subject.
  package var coordinators: Words = ""
  /// Subordinators behind which the subject may follow its verb.
  package var comparing: Words = ""
  /// Determiners of questions and exclamations.
  package var askers: Words = ""
  /// Joins two subjects.
  package var and = ""
  /// Pronouns that stand for what was said.
  package var demonstratives: Words = ""
  /// Words that stand before a determiner: *all* the houses.
  package var predeterminers: Words = ""
  /// Adverbs that stand before an adjective.
  package var degrees: Words = ""
  /// The relative pronoun that is a subject.
  package var who = ""
  /// What stands before that for all that was said: *what* means.
  package var thing = ""
  /// Pronouns for one of several, before *of*.
  package var one: Words = ""
  /// The preposition that an article goes without: *de* nouvelles maisons.
  package var of: Words = ""
  /// Articles that hold it.
  package var ofArticles: Words = ""
  /// Verbs that take the infinitive of *be*.
  package var modals: Words = ""
  /// Adjectives that need not agree with the noun before them.
  package var adverbial: Words = ""
  /// Of these, adverbs, too, as which they are not inflected: *cher*, but *chers*.
  package var adverbs: Words = ""
  /// What multiplies behind a numeral and before `degrees`: deux *fois* plus.
  package var multiples: Words = ""
  /// Verbs whose participle may stand behind its object without agreeing with it.
  package var uninflected: Words = ""
  /// Verbs that have a clause for their object.
  package var saying: Words = ""
  /// What makes with *that* a conjunction that asks for the subjunctive, wherever it stands: *avant* que.
  package var purposes: Words = ""
  /// The same at the start of a clause only: *bien* que, but je sais bien que.
  package var concession = ""
  /// Conjunctions of one word that do: *quoique*.
  package var concessions: Words = ""
  /// Frequent forms that are no subjunctive.
  package var indicatives: Words = ""
  /// What starts an insertion that may make a singular subject plural.
  package var loose: Words = ""
  /// Adverbs of two words that stand between an auxiliary and its participle, joined by a line: *d'_abord*.
  package var betweenPairs: Words = ""
  /// By person, those of the singular first: pronouns and possessives without one of which no verb has the person.
  package var personMarks: [Words] = []
  /// Pronouns for none or each of several, before *of*: a verb behind them is singular.
  package var singles: Words = ""
  /// What stands before verbs and is no direct object.
  package var datives: Words = ""
  /// What brings an object before its verb, beside pronouns.
  package var extracting: Words = ""
  /// Pronouns with whose singular verb a plural can stand.
  package var impersonal: Words = ""
  /// A preposition, elsewhere a pronoun before verbs, behind which a noun has no determiner.
  package var bare = ""
  /// Nouns that have a clause for their content: *the idea that*.
  package var clauseNouns: Words = ""
  /// Behind which a participle stands at the start of a sentence: *once* cooled.
  package var once: Words = ""

  /// What is wrong with the lists.
  func validate() -> [String] {
    (tags?.validate() ?? [])
      + [
        prenominal, collectives, times, subordinators, between, reflexives, members, joiners, coordinators,
        comparing, askers, demonstratives, predeterminers, degrees, one, of, ofArticles, modals, adverbial,
        uninflected, saying, purposes, concessions, indicatives, loose, adverbs, multiples,
        betweenPairs, singles, datives, extracting, impersonal, clauseNouns, once,
      ].flatMap { $0.problems() } + personMarks.flatMap { $0.problems() }
      + ([0, 6].contains(personMarks.count) ? [] : ["marks of persons"])
  }
}
