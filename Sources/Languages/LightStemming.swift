/// What a word loses so that its forms are one, where Snowball has no stemmer, or one that parts what belongs together: an
/// article or conjunction before it and an ending behind it. A light stemmer leaves derivation alone (Savoy 2006).
package struct LightStemming: Sendable {
  /// Letters that are written alike, as a scalar and what stands for it.
  package var letters: KeyValuePairs<Unicode.Scalar, String> = [:]
  /// The longest that fits is taken off.
  package var prefixes: Words = ""
  /// The longest that fits is taken off; where they are in turns, of each group in order.
  package var endings: [Words] = []
  /// As many letters have to be left.
  package var leastLetters = 3
}
