import ArgumentParser
import Files
import Formats

/// How a TMX is read; the same words in every verb.
struct TMXInputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The encoding, if the file does not declare the right one, such as windows-1252.", valueName: "encoding"))
  var encoding: String?

  @Flag(name: .shortAndLong, help: "Print no progress, summary or warnings.")
  var quiet = false
}

/// A TMX that can be read more than once, even from standard input: that is kept in a file without a name meanwhile.
final class TMXInput {
  let path: String
  private let encoding: String?
  private var spooled: UnnamedFile?

  init(_ path: String, encoding: String?) {
    (self.path, self.encoding) = (path, encoding)
  }

  /// From the start, once.
  func open() throws -> TMXReader {
    try TMXReader(path: path, encoding: encoding)
  }

  /// From the start, any number of times.
  func reopen() throws -> TMXReader {
    guard path == "-" else { return try open() }
    let file = try spooled ?? spool()
    spooled = file
    return try TMXReader(FileStream(path: "/proc/self/fd/\(file.descriptor)"), encoding: encoding)
  }

  private func spool() throws -> UnnamedFile {
    let file = try UnnamedFile()
    let input = try FileStream(path: "-")
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try input.read(into: $0) }
      guard count > 0 else { break }
      try buffer.withUnsafeBytes { try file.sink.write(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    try file.sink.flush()
    return file
  }
}

/// Does `work` with the output of a verb, which appears whole or not at all, and a progress bar.
func writingTMX<Result>(
  _ options: OutputOption, _ input: TMXInputOptions, from paths: [String], _ title: String,
  _ work: (any ByteSink, (Double) -> Void) throws -> Result
) throws -> (result: Result, name: String) {
  try writingTMX(
    to: RunFiles(reading: FileUse.all("<file>", paths)).writing("-o", options.path), input, title, work)
}

/// The same to an output that was declared beside others.
func writingTMX<Result>(
  to declared: DeclaredOutput, _ input: TMXInputOptions, _ title: String,
  _ work: (any ByteSink, (Double) -> Void) throws -> Result
) throws -> (result: Result, name: String) {
  let output = try Output(declared)
  let bar = ProgressBar(title: title, isShown: !input.quiet)
  let result = try output.discardingOnError {
    defer { bar.finish() }
    let result = try work(output.sink) { bar.update($0) }
    try output.finish()
    return result
  }
  return (result, output.name)
}
