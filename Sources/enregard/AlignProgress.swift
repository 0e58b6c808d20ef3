import Lexicons
import Workflows

/// Reports what happens while two documents are aligned, and shows the progress on `bar`.
func saying(quiet: Bool, _ bar: ProgressBar) -> @Sendable (AlignEvent) -> Void {
  let notice = LexiconNotice(quiet: quiet)
  return { event in
    switch event {
    case .read(let source, let target): sayWhatIsAssumed(source, target, quiet: quiet)
    case .makingLexicon(let event): notice.take(event)
    case .foundLexicons(let lexicons): say([lexiconWords(lexicons)], quiet: quiet)
    case .foundAnchors(let count):
      if count > 0 { say(["memory: \(counted(count, "pair")) of these texts found in it"], quiet: quiet) }
      bar.begin()
    case .progress(let share): bar.update(share)
    }
  }
}

/// What was assumed about two documents, and what looks wrong with them.
func sayWhatIsAssumed(_ source: DocumentInput, _ target: DocumentInput, quiet: Bool) {
  say(assumptions(of: source) + assumptions(of: target), quiet: quiet)
  say(warnings(before: source, target).map { "warning: \($0)" }, quiet: quiet)
}

/// What is used, for the user to know, such as `dictionaries: built in (29000 pairs)`.
func lexiconWords(_ lexicons: [Lexicon]) -> String {
  guard !lexicons.isEmpty else { return "dictionaries: none" }
  return "dictionaries: " + lexicons.map { "\($0.name) (\(counted($0.count, "pair")))" }.joined(separator: ", ")
}
