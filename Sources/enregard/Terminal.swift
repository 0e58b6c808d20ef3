import Glibc

/// What the command knows of the terminal that it may be on.
enum Terminal {
  /// Standard error as the target of `print`.
  struct StandardError: TextOutputStream {
    mutating func write(_ text: String) {
      var bytes = Array(text.utf8)[...]
      while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
        if count < 0 && errno == EINTR { continue }
        // Nobody is left to complain to.
        if count <= 0 { return }
        bytes = bytes.dropFirst(count)
      }
    }
  }

  static var standardError: StandardError {
    get { StandardError() }
    set {}
  }

  /// Whether standard error is a terminal that can draw.
  static var canDraw: Bool {
    isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// Whether standard output is a terminal that can show colours, and the user has not said that none are wanted
  /// (no-color.org).
  static var outputHasColours: Bool {
    func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    guard isatty(STDOUT_FILENO) == 1, variable("TERM") != "dumb" else { return false }
    return variable("NO_COLOR").map(\.isEmpty) ?? true
  }

  /// Columns of standard output; nil where it is no terminal.
  static var outputWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Columns of standard error; 80 where it does not say.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}

/// Puts `lines` on standard error, unless the user wants none; each in one piece, since several threads may speak.
func say(_ lines: [String], quiet: Bool) {
  guard !quiet else { return }
  for line in lines { Terminal.standardError.write(line + "\n") }
}
