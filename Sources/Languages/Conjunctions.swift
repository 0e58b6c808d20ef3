/// A language's conjunctions by what they do.
package struct Conjunctions: Sendable {
  /// Makes a clause the object of another.
  package var that: Words
  package var and: Words
  package var or: Words
  package var but: Words

  /// In the same order in all languages.
  package var roles: [Words] { [that, and, or, but] }
}
