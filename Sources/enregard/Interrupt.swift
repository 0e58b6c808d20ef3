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

  private let unfinished = Unfinished()
  // Only kept alive, never touched again.
  private nonisolated(unsafe) let sources: [any DispatchSourceSignal]
  private let isPipeIgnored: Bool

  private init() {
    signal(SIGXFSZ, SIG_IGN)
    isPipeIgnored = isIgnored(SIGPIPE)
    signal(SIGPIPE, SIG_IGN)
    let installed = DispatchGroup()
    sources = ([SIGINT, SIGTERM] + (isIgnored(SIGHUP) ? [] : [SIGHUP])).map { [unfinished] number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler {
        // The lock is never given back: what is opened until the process has gone would stay behind.
        unfinished.files.withLock { files in
          for file in files.values { file.discard() }
          print("enregard: interrupted", to: &Terminal.standardError)
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

  /// Opens an output and sees to it until it is forgotten. Both in one step, or an interrupt between them would leave
  /// the hidden file.
  func open(_ path: String) throws(OutputError) -> OutputFile {
    // Opening one waits for whoever reads it, and the lock must not; it has no hidden file.
    if OutputFile.isStream(path) { return try OutputFile(path: path) }
    let opened = unfinished.files.withLock { files -> Result<OutputFile, OutputError> in
      Result { () throws(OutputError) in
        let file = try OutputFile(path: path)
        files[ObjectIdentifier(file)] = file
        return file
      }
    }
    return try opened.get()
  }

  /// Sees to `file` no more: it is final, or gone.
  func forget(_ file: OutputFile) {
    let last = unfinished.files.withLock { $0.removeValue(forKey: ObjectIdentifier(file)) }
    // Closed outside the lock, where it was the last that held it.
    withExtendedLifetime(last) {}
  }

  /// Removes all that is unfinished, before the process ends by itself.
  func discardAll() {
    for file in unfinished.files.withLock({ Array($0.values) }) { file.discard() }
  }

  /// Ends the process as SIGPIPE does, for an `error` that says that nobody reads standard output any more; returns
  /// for any other, and where the program was started without that signal.
  func endIfUnread(_ error: any Error) {
    guard let error = error as? OutputError, error.path == "-", error.reason == .closed, !isPipeIgnored else { return }
    discardAll()
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
  }

  /// The files that are being written, where the signal handler finds them.
  private final class Unfinished: Sendable {
    let files = Mutex<[ObjectIdentifier: OutputFile]>([:])
  }
}

private func isIgnored(_ number: Int32) -> Bool {
  var previous = sigaction()
  sigaction(number, nil, &previous)
  return unsafeBitCast(previous.__sigaction_handler.sa_handler, to: Int.self) == 1
}
