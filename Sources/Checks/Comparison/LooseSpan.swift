/// A stretch of one text of which the other has next to nothing: a clause, a member of a list, an insertion, a sentence;
/// and what tells whether that is an error.
///
/// A word of it may well be said otherwise. That all of them are, where nothing free faces them, where the text is too long
/// by as much and what stands on both sides is answered by neighbours, is seldom.
struct LooseSpan {
  /// Among its side's words.
  var words: Range<Int>
  /// By `names`.
  var features: [Float] = []
  /// Where on the other side it would stand: behind that word; -1 for the start.
  var place = -1
  /// Whether it is a sentence, or several.
  var isSentence = false

  init(_ words: Range<Int>) { self.words = words }

  /// What the features are, in order.
  static let names =
    // What it is made of.
    ["loose", "linked", "function words", "linked function words", "words", "share", "numbers", "capitals"]
    // What there is to say the same freely.
    + ["facing", "facing near", "other loose", "loose outside", "unlinked", "gap length", "own gap length"]
    + ["answered outside", "answered there"]
    // How much longer its text is, with it and without.
    + ["ratio", "ratio without", "excess"]
    // The marks around it, and how many more its text has.
    + ["mark before", "mark behind", "comma surplus", "stop surplus", "bracket surplus", "conjunction surplus"]
    + ["mark surplus", "name before"]
    // What stands on both sides, and how far apart the other text has it.
    + ["left distance", "right distance", "left strength", "right strength", "step"]
    // How likely its words are errors each by itself, and what they are.
    + ["sum of odds", "mean odds", "greatest odds", "least odds", "translations", "known", "light", "support", "nouns"]
    + ["verbs", "shared", "joint", "strength inside", "astray"]

  /// How much of the text beside it is answered, 0 to 1.
  var answeredOutside: Float { features[Self.placeOfAnswered] }

  private static let placeOfAnswered = names.firstIndex(of: "answered outside") ?? 0
}
