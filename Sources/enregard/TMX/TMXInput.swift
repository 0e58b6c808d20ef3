import ArgumentParser
import Files
import Formats
import Glibc

/// How a TMX is read; the same words in every verb.
struct TMXInputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The encoding, where the file itself doesn't say the right one, such as windows-1252.", valueName: "encoding"))
  var encoding: String?

  @Flag(name: .shortAndLong, help: "Print no progress, summary or warnings.")
  var quiet = false
}

/// Where one TMX goes.
struct TMXOutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; standard output when not given.", valueName: "file"), completion: .file())
  var output: String?
}

/// A TMX that can be read more than once, even from standard input: that is kept in a file without a name meanwhile.
final class TMXInput {
  let path: String
  private let encoding: String?
  private var spooled: Int32?

  init(_ path: String, encoding: String?) {
    (self.path, self.encoding) = (path, encoding)
  }

  deinit {
    if let spooled { close(spooled) }
  }

  /// From the start, once.
  func open() throws -> TMXFileReader {
    try TMXFileReader(path: path, encoding: encoding)
  }

  /// From the start, any number of times.
  func reopen() throws -> TMXFileReader {
    guard path == "-" else { return try open() }
    if spooled == nil { spooled = try spool() }
    return try TMXFileReader(FileStream(path: "/proc/self/fd/\(spooled ?? 0)"), encoding: encoding)
  }

  private func spool() throws -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/enregard-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw OutputError(path: folder, reason: .system(errno)) }
    unlink(template)
    let input = try FileStream(path: "-")
    let sink = DescriptorSink(descriptor: descriptor, path: folder)
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try input.read(into: $0) }
      guard count > 0 else { break }
      try buffer.withUnsafeBytes { try sink.write(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    try sink.flush()
    return descriptor
  }
}

/// Does `work` with the output of a verb, which appears whole or not at all, and a progress bar.
func writingTMX<Result>(
  _ options: TMXOutputOptions, _ input: TMXInputOptions, from paths: [String], _ title: String,
  _ work: (any ByteSink, (Double) -> Void) throws -> Result
) throws -> (result: Result, name: String) {
  for path in paths {
    if let output = options.output, isSameFile(path, output) { throw InputError.outputIsInput(path: output) }
  }
  let output = try Output(path: options.output, interrupt: Interrupt())
  let bar = ProgressBar(title: title, isShown: !input.quiet)
  let result = try output.discardingOnError {
    defer { bar.finish() }
    let result = try work(output.sink) { bar.update($0) }
    try output.finish()
    return result
  }
  return (result, output.name)
}
