import Bitext
import Files
import Glibc
import Synchronization

/// What the command knows of the terminal that it may be on.
enum Terminal {
  /// Standard error as the target of `print`. A progress bar gives way to what is said; what a terminal would obey, or
  /// what would turn the direction of the text, is spelled out, wherever it came from.
  struct StandardError: TextOutputStream {
    mutating func write(_ text: String) {
      guard !text.isEmpty else { return }
      let text = spelledOut(text) { $0 == "\n" || $0 == "\t" ? String($0) : visibleForm(of: $0) ?? " " }
      Terminal.lastLine.withLock { line in
        Terminal.put(line == .bar ? Terminal.wiping + text : text)
        line = text.hasSuffix("\n") ? .empty : .words
      }
    }
  }

  /// Says why the process ends, unless that would make it wait: whoever reads standard error may have stopped to, and a
  /// thread that speaks may be waiting for it.
  static func sayAtEnd(_ words: String) {
    var ready = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
    guard poll(&ready, 1, 0) == 1, ready.revents & Int16(POLLOUT) != 0 else { return }
    if speaksJSON {
      var json = JSONWriter()
      json.object { $0.member("message", words) }
      return put(String(decoding: json.bytes, as: UTF8.self) + "\n")
    }
    let hasBar = lastLine.withLockIfAvailable { $0 == .bar } ?? false
    put((hasBar ? wiping : "") + words + "\n")
  }

  private static let isJSON = Atomic(false)

  /// From now on all that is told is JSON, an object a line.
  static func speakJSON() { isJSON.store(true, ordering: .relaxed) }

  /// Whether it is.
  static var speaksJSON: Bool { isJSON.load(ordering: .relaxed) }

  /// Puts an object on a line of standard error. What a terminal would obey is escaped as JSON has it.
  static func log(_ json: JSONWriter) {
    var text = String(decoding: json.bytes, as: UTF8.self)
    if text.unicodeScalars.contains(where: { visibleForm(of: $0) != nil }) {
      text = text.unicodeScalars.map { scalar in
        visibleForm(of: scalar) == nil ? String(scalar) : String(scalar).utf16.map(escape).joined()
      }.joined()
    }
    lastLine.withLock { _ in put(text + "\n") }
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Tells something in an object of one member.
  static func log(_ name: String, _ words: String) {
    var json = JSONWriter()
    json.object { $0.member(name, words) }
    log(json)
  }

  /// What stands on the last line of standard error.
  private enum LastLine { case empty, bar, words }

  private static let lastLine = Mutex(LastLine.empty)
  /// Goes to the start of the line and empties it.
  private static let wiping = "\r\u{1B}[K"

  /// Shows `bar` in place of the one before, unless the line holds words that are not complete.
  static func draw(_ bar: String) {
    lastLine.withLock { line in
      guard line != .words else { return }
      put(wiping + bar)
      line = .bar
    }
  }

  /// Takes the bar away, where there is one.
  static func wipe() {
    lastLine.withLock { line in
      guard line == .bar else { return }
      put(wiping)
      line = .empty
    }
  }

  /// In one piece as far as the system takes it, since several threads may speak.
  private static func put(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      // Nobody is left to complain to.
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  static var standardError: StandardError {
    get { StandardError() }
    set {}
  }

  /// Whether standard error is a terminal that can draw.
  static var canDraw: Bool {
    !speaksJSON && isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
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

/// `text` without a line break, which would let the name of a file pass for a message of ours.
func oneLine(_ text: String) -> String {
  spelledOut(text) { $0 == "\t" ? "\t" : visibleForm(of: $0) ?? " " }
}

/// Says on standard error that something failed, on one line.
func complain(_ message: String) {
  if Terminal.speaksJSON { return Terminal.log("error", message) }
  Terminal.standardError.write("enregard: error: \(oneLine(message))\n")
}

/// Writes a short answer of the command itself. Not `print`, which does not tell whether anything arrived.
func writeToStandardOutput(_ text: String) throws {
  let output = DescriptorSink.standardOutput()
  try output.write(Array(text.utf8))
  try output.flush()
}

/// Puts `lines` on standard error, unless the user wants none; each in one piece, since several threads may speak.
func say(_ lines: [String], quiet: Bool) {
  guard !quiet else { return }
  if Terminal.speaksJSON { return lines.forEach { Terminal.log("message", $0) } }
  for line in lines { Terminal.standardError.write(oneLine(line) + "\n") }
}
