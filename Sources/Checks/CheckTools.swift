import Evidence

/// What checks use beside the pair: the terminology, and what a checker was made for.
struct CheckTools: Sendable {
  var terminology = Terminology()
  var words: WordKnowledge
}
