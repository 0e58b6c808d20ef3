import Workflows

/// Shows how a list of the installed dictionaries is made: a bar on a terminal, else a line, where it takes more than a
/// second.
final class LexiconNotice: Sendable {
  private let bar: ProgressBar
  private let quiet: Bool

  init(quiet: Bool) {
    bar = ProgressBar(title: "reading dictionaries (on first use only)", isShown: !quiet)
    self.quiet = quiet
  }

  func take(_ event: LexiconMaking) {
    switch event {
    case .progress(0): bar.begin()
    case .progress(let share): if share < 1 { bar.update(share) } else { bar.finish() }
    case .isSlow:
      guard !Terminal.canDraw else { return }
      say(["making a word list from the installed dictionaries (on first use only) ..."], quiet: quiet)
    }
  }
}
