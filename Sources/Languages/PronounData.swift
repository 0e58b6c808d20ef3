/// A language's pronouns by the person that they stand for.
package struct PronounData: Sendable {
  /// Before their verb.
  package var subjects: [Person: Words]
  /// Before their noun.
  package var possessives: [Person: Words]
  /// Demonstratives before a plural.
  package var demonstratives: Words = ""
  /// Subjects that are objects as well, and how a verb ends whose subject they are: nous avons, il nous a vus.
  package var endings: [Person: Words] = [:]
  /// Words that stand between a subject and the verb that says what it does, beside adverbs.
  package var between: Words
  /// Verbs whose subject stands for nothing: il faut.
  package var impersonal: Words = ""
  /// Nouns of one gender for people of either: la victime, le médecin.
  package var epicenes: Words = ""

  /// Whom a pronoun stands for.
  package enum Person: String, Hashable, Sendable, CaseIterable {
    case first, second, he, she, we, they
    /// A possessive that does not tell whether of a man, a woman or a thing: son.
    case third

    /// How surely another person in a translation is an error, from 0 to 1; 0 where good translations have one for the
    /// other: vous and on, they and il.
    package func doubt(of other: Person) -> Double {
      switch (self, other) {
      case (.he, .she), (.she, .he): 0.8
      case (.first, .he), (.first, .she), (.first, .third), (.we, .he), (.we, .she),
        (.he, .first), (.she, .first), (.third, .first), (.he, .we), (.she, .we):
        0.7
      // Our way home, le chemin de chacun: son chemin.
      case (.we, .third), (.third, .we): 0.5
      case (.first, .we), (.we, .first), (.first, .they), (.they, .first), (.we, .they), (.they, .we): 0.5
      case (.first, .second), (.second, .first), (.we, .second), (.second, .we): 0.4
      default: 0
      }
    }
  }

  /// What is wrong with the lists.
  func validate() -> [String] {
    subjects.values.flatMap { $0.problems() } + possessives.values.flatMap { $0.problems() }
      + endings.values.flatMap { $0.problems() }
      + [between, impersonal, epicenes, demonstratives].flatMap { $0.problems() }
  }
}
