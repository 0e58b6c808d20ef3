import Dispatch
import Files
import Glibc
import Synchronization

/// What to undo when the user or the system ends the program half-way.
///
/// SIGINT and SIGTERM, and SIGHUP unless `nohup` turned it off, remove the unfinished outputs and end the process
/// with status 130. A file size limit (SIGXFSZ) and a reader that has gone (SIGPIPE) become errors of the write, like a
/// full disk. There is one for the whole process, as signals are the process's, from before a verb starts to its end.
final class Interrupt: Sendable {
  static let shared = Interrupt()

  // Only kept alive, never touched again.
  private nonisolated(unsafe) let sources: [any DispatchSourceSignal]
  private let isPipeIgnored: Bool
  private let ending: Ending

  private init() {
    signal(SIGXFSZ, SIG_IGN)
    isPipeIgnored = isIgnored(SIGPIPE)
    signal(SIGPIPE, SIG_IGN)
    let installed = DispatchGroup()
    let ending = Ending()
    self.ending = ending
    sources = ([SIGINT, SIGTERM] + (isIgnored(SIGHUP) ? [] : [SIGHUP])).map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler {
        // A second one ends the program whatever it is at.
        if ending.signal() { return }
        UnfinishedFiles.discardAll {
          Terminal.sayAtEnd("enregard: interrupted")
          // Not exit(): other threads are still at work.
          _exit(ExitStatus.interrupted)
        }
      }
      installed.enter()
      source.setRegistrationHandler { installed.leave() }
      source.resume()
      return source
    }
    // Dispatch replaces the default action when it registers the source, which happens on another thread. Ignoring the
    // signal until then would lose one that comes too early; before this returns there is nothing to undo.
    installed.wait()
  }

  /// From now on the first signal does not end the program; what is returned waits for it. For a program that runs until
  /// it is asked to end.
  func untilAsked() -> () -> Void { ending.begin() }

  /// Ends the process as SIGPIPE does, for an `error` that says that nobody reads standard output any more; returns
  /// for any other, and where the program was started without that signal.
  func endIfUnread(_ error: any Error) {
    guard let error = error as? OutputError, error.path == "-", error.reason == .closed, !isPipeIgnored else { return }
    UnfinishedFiles.discardAll()
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
  }
}

/// What a program waits for that runs until it is asked to end.
private final class Ending: Sendable {
  private let waiting = Mutex<DispatchSemaphore?>(nil)

  func begin() -> () -> Void {
    let semaphore = DispatchSemaphore(value: 0)
    waiting.withLock { $0 = semaphore }
    return { semaphore.wait() }
  }

  /// Whether somebody was waiting; once.
  func signal() -> Bool {
    waiting.withLock { waiting in
      defer { waiting = nil }
      return waiting?.signal() != nil
    }
  }
}

private func isIgnored(_ number: Int32) -> Bool {
  var previous = sigaction()
  sigaction(number, nil, &previous)
  return unsafeBitCast(previous.__sigaction_handler.sa_handler, to: Int.self) == 1
}
