import Synchronization

/// The files that this process is writing and has not put in place: what to remove when it ends half-way.
///
/// There is one list for the whole process, as signals are the process's.
package enum UnfinishedFiles {
  private static let files = Mutex<[ObjectIdentifier: OutputFile]>([:])

  /// Opens an output and sees to it until it is forgotten. Both in one step, or an interrupt between them would leave
  /// the hidden file.
  static func open(_ path: String) throws(OutputError) -> OutputFile {
    // Opening one waits for whoever reads it, and the lock must not; it has no hidden file.
    if OutputFile.isStream(path) { return try OutputFile(path: path) }
    let opened = files.withLock { files -> Result<OutputFile, OutputError> in
      Result { () throws(OutputError) in
        let file = try OutputFile(path: path)
        files[ObjectIdentifier(file)] = file
        return file
      }
    }
    return try opened.get()
  }

  /// Sees to `file` no more: it is final, or gone.
  static func forget(_ file: OutputFile) {
    let last = files.withLock { $0.removeValue(forKey: ObjectIdentifier(file)) }
    // Closed outside the lock, where it was the last that held it.
    withExtendedLifetime(last) {}
  }

  /// Removes all that is unfinished.
  package static func discardAll() {
    for file in files.withLock({ Array($0.values) }) { file.discard() }
  }

  /// Removes all that is unfinished and does `end`, which ends the process; from then on no other file is opened.
  package static func discardAll(andEnd end: () -> Never) -> Never {
    files.withLock { files -> Never in
      for file in files.values { file.discard() }
      // The lock is never given back: what is opened until the process has gone would stay behind.
      end()
    }
  }
}
