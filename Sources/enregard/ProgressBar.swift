import Bitext
import Synchronization

/// A bar on standard error: only on a terminal, only when the work takes more than a second, gone when it is done.
final class ProgressBar: Sendable {
  private struct State {
    var start = ContinuousClock.now
    var drawnAt: ContinuousClock.Instant?
    var isFinished = false
  }

  private static let delay = Duration.seconds(1)
  private static let interval = Duration.milliseconds(100)
  private let title: String
  private let isShown: Bool
  private let state = Mutex(State())

  init(title: String, isShown: Bool) {
    self.title = title
    self.isShown = isShown && Terminal.canDraw
  }

  /// Starts the clock again, where the work has only begun now.
  func begin() {
    state.withLock { $0 = State() }
  }

  /// Takes the share done, 0 to 1, from any thread.
  ///
  /// - Parameter title: what is being done now; that of the start when not given.
  func update(_ share: Double, title: String? = nil) {
    guard isShown else { return }
    let now = ContinuousClock.now
    state.withLock { state in
      guard now - state.start > Self.delay, !state.isFinished else { return }
      if let drawn = state.drawnAt, now - drawn < Self.interval { return }
      state.drawnAt = now
      Terminal.draw(progressLine(title: title ?? self.title, share: share, width: Terminal.width))
    }
  }

  /// Wipes the bar.
  func finish() {
    state.withLock { state in
      if state.drawnAt != nil, !state.isFinished { Terminal.wipe() }
      state.isFinished = true
    }
  }
}

/// Such as `aligning ████████░░░░░░░░  50%`, in at most `width` columns.
func progressLine(title: String, share: Double, width: Int) -> String {
  let share = min(max(share, 0), 1)
  let percent = String(Int(clamping: share * 100))
  let cells = max(0, min(40, width - title.count - 7))
  let full = Int(clamping: Double(cells) * share)
  let bar = String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
  return "\(title) \(bar) \(String(repeating: " ", count: 3 - percent.count))\(percent)%"
}
