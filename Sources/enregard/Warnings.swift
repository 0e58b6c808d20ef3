import Bitext
import Workflows

/// What looks wrong with two inputs before they are aligned; they are aligned all the same.
func warnings(before source: DocumentInput, _ target: DocumentInput) -> [String] {
  let (one, other) = (source.text.document, target.text.document)
  return doubts(before: one, other).map { words(for: $0, one, other) }
}

/// What looks wrong with an alignment.
func warnings(after bitext: Bitext) -> [String] {
  doubt(after: bitext).map { [words(for: $0, bitext.source.document, bitext.target.document)] } ?? []
}

/// The same, and what made it weak from the outset.
func warnings(after aligned: AlignedDocuments) -> [String] {
  let (source, target) = (aligned.source.text.document, aligned.target.text.document)
  return (aligned.doubt.map { [words(for: $0, source, target)] } ?? []) + warnings(after: aligned.bitext)
}

func words(for doubt: Doubt, _ source: Document, _ target: Document) -> String {
  let (one, other) = (shownName(source), shownName(target))
  switch doubt {
  case .sameText: return "\(one) and \(other) have the same text; is one of them really the translation?"
  case .sameLanguage(let language):
    return "both \(one) and \(other) seem to be \(language.tag); if they are not, give --from and --to"
  case .oddLengths(let long, let short, let ratio):
    return "\(shownName(long)) is \(ratio) times as long as \(shownName(short)); is one of them incomplete or the "
      + "wrong file?"
  case .littleEvidence(let remedy):
    return
      "THE ALIGNMENT IS WEAK: \(one) and \(other) share neither a script nor a dictionary, so that only lengths and "
      + "numbers speak for a pair; \(words(for: remedy))"
  case .fewPaired(let share):
    let percent = Int(clamping: (share * 100).rounded())
    return "only about \(percent)% of the segments seem to have a counterpart; are \(one) and "
      + "\(other) really translations of each other?"
  }
}

private func words(for remedy: Doubt.Remedy) -> String {
  let own =
    "give a word list with --lexicon (enregard lexicon build reads dictionaries of many formats), or words that other "
    + "texts taught with --learn"
  switch remedy {
  case .languages: return "name the languages with --from and --to, so that dictionaries are found, or \(own)"
  case .dictionaries: return "leave out --no-dictionary, or \(own)"
  case .packages(let names): return (names.isEmpty ? "" : "install \(names.joined(separator: " or ")), or ") + own
  }
}
