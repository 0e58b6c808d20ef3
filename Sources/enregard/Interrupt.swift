import Dispatch
import Files
import Glibc
import Synchronization

/// What to undo when the user or the system ends the program half-way.
///
/// SIGINT and SIGTERM, and SIGHUP unless `nohup` turned it off, remove the unfinished output and end the process
/// with status 130. A file size limit (SIGXFSZ) becomes an error of the write, like a full disk.
final class Interrupt: Sendable {
  private let unfinished = Unfinished()
  // Only kept alive, never touched again.
  private nonisolated(unsafe) let sources: [any DispatchSourceSignal]

  init() {
    signal(SIGXFSZ, SIG_IGN)
    var previous = sigaction()
    sigaction(SIGHUP, nil, &previous)
    let isHangupIgnored = unsafeBitCast(previous.__sigaction_handler.sa_handler, to: Int.self) == 1
    let installed = DispatchGroup()
    sources = ([SIGINT, SIGTERM] + (isHangupIgnored ? [] : [SIGHUP])).map { [unfinished] number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler {
        for file in unfinished.files.withLock({ $0 }) { file.output?.discard() }
        if Terminal.canDraw { print("\r\u{1B}[K", terminator: "", to: &Terminal.standardError) }
        print("enregard: interrupted", to: &Terminal.standardError)
        // Not exit(): other threads are still at work.
        _exit(ExitStatus.interrupted)
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

  /// Sees to `file`, too, as long as somebody else has it.
  func protect(_ file: OutputFile) {
    unfinished.files.withLock { files in
      files.removeAll { $0.output == nil }
      files.append(Unfinished.File(output: file))
    }
  }

  /// The files that are being written, where the signal handler finds them.
  private final class Unfinished: Sendable {
    /// Not kept alive from here: a file that nobody writes to any more closes, and goes where it is not finished.
    struct File {
      weak var output: OutputFile?
    }

    let files = Mutex<[File]>([])
  }
}
