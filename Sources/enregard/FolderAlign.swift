import Alignment
import Bitext
import Dispatch
import Documents
import Evidence
import Exchange
import Foundation
import Synchronization

/// `enregard align` of many pairs: each on one core, as many at once as there are cores.
///
/// A pair that fails is told and the others go on. Each output appears whole or not at all, so that a run that was
/// interrupted can be started again: what is there and newer than its documents is passed over.
final class FolderAlign: Sendable {
  private let command: Align
  private let pairs: FolderPairs
  private let format: ExchangeFormat
  /// The folder that a file for each pair goes to, or the one file for all.
  private let destination: String
  private let joined: JoinedOutput?
  private let interrupt = Interrupt()
  private let lexicons = Mutex<[String: [Lexicon]]>([:])
  private let tally = Mutex(Tally())

  private struct Tally {
    var (done, skipped, failed) = (0, 0, 0)
    var beads: [Bead] = []
  }

  init(_ command: Align, _ pairs: FolderPairs) throws {
    (self.command, self.pairs) = (command, pairs)
    let path = command.output[0]
    destination = path
    let byName = ExchangeFormat.of(path: path)
    if let byName, !isDirectory(path) {
      guard JoinedOutput.formats.contains(byName.name) else {
        throw InputError.notJoinable(format: byName.name, formats: JoinedOutput.formats)
      }
      format = byName
      joined = JoinedOutput(try Output(path: path, interrupt: interrupt), format: byName)
    } else {
      format = command.format?.format ?? ExchangeFormat.named("tmx") ?? .standard
      joined = nil
      try makeFolder(path)
    }
  }

  /// Aligns all and gives the exit status.
  func run() throws -> Int32 {
    let bar = ProgressBar(title: "aligning", isShown: !command.quiet)
    let next = Atomic(0)
    let cores = command.threads ?? ProcessInfo.processInfo.activeProcessorCount
    DispatchQueue.concurrentPerform(iterations: min(cores, pairs.jobs.count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < pairs.jobs.count else { return }
        perform(index)
        let done = tally.withLock { $0.done + $0.skipped + $0.failed }
        bar.update(Double(done) / Double(pairs.jobs.count))
      }
    }
    bar.finish()
    try joined?.finish()
    return tally.withLock { tally in
      var words = ["\(counted(tally.done, "pair")) aligned"]
      if tally.skipped > 0 { words.append("\(tally.skipped) passed over, which were done before") }
      if tally.failed > 0 { words.append("\(tally.failed) failed") }
      say([words.joined(separator: ", ") + "; " + kinds(of: tally.beads)], quiet: command.quiet)
      return tally.failed > 0 ? ExitStatus.unusable : ExitStatus.done
    }
  }

  private func perform(_ index: Int) {
    let job = pairs.jobs[index]
    let place = "[\(index + 1)/\(pairs.jobs.count)]"
    do {
      let path = joined == nil ? "\(destination)/\(job.name).\(format.fileExtensions[0])" : nil
      if let path, isDone(path, job) {
        tally.withLock { $0.skipped += 1 }
        return
      }
      let bitext = try align(job)
      let options = ExchangeOptions(
        minimumConfidence: command.minConfidence, codes: !command.noCodes, creationDate: creationDate(),
        toolVersion: enregardVersion)
      if let path {
        try makeFolder(folder(of: path))
        var output = BitextOutputs([(path, format)], interrupt: interrupt)
        try output.open()
        try output.open(source: bitext.source, target: bitext.target)
        do { _ = try output.write(bitext, options) } catch {
          output.discard()
          throw error
        }
      } else {
        let buffer = ByteBuffer()
        _ = try format.write(bitext, options: options, to: buffer)
        try joined?.add(buffer.bytes, at: index)
      }
      tally.withLock { tally in
        tally.done += 1
        tally.beads += bitext.beads
      }
      let warning = warnings(after: bitext).isEmpty ? "" : "; doubtful: are they translations of each other?"
      say(
        ["\(place) \(job.source) + \(job.target) (\(job.how)): \(kinds(of: bitext.beads))\(warning)"],
        quiet: command.quiet)
    } catch {
      try? joined?.add([], at: index)
      tally.withLock { $0.failed += 1 }
      // Not left out by --quiet: a document was.
      print("enregard: error: \(place) \(words(for: error) ?? "\(error)")", to: &Terminal.standardError)
    }
  }

  private func align(_ job: FolderPairs.Job) throws -> Bitext {
    let source = try command.input(job.source, command.from, command.fromEncoding, .source)
    let target = try command.input(job.target, command.to, command.toEncoding, .target)
    for input in [source, target] {
      if format.needsLanguages, input.text.document.language == nil {
        throw InputError.unknownLanguage(path: input.text.document.name, option: "--from and --to")
      }
      if let other = input.otherLanguage {
        say(
          ["warning: \(input.text.document.name): its text looks \(other.tag): is it the right file?"],
          quiet: command.quiet)
      }
    }
    var aligner = Aligner(lexicons: try lexicons(source.text.document.language, target.text.document.language))
    aligner.threads = 1
    return try aligner.align(source.text, target.text)
  }

  private func lexicons(_ from: Language?, _ to: Language?) throws -> [Lexicon] {
    try lexicons.withLock { known in
      let key = "\(from?.tag ?? "")\t\(to?.tag ?? "")"
      if let found = known[key] { return found }
      let quiet = command.quiet
      let found = try command.lexiconOptions.lexicons(for: from, to) { say([$0], quiet: quiet) }
      known[key] = found
      return found
    }
  }

  /// Whether the output is there, and newer than both documents.
  private func isDone(_ path: String, _ job: FolderPairs.Job) -> Bool {
    guard !format.isTwoFiles, let made = modified(path), let one = modified(job.source),
      let other = modified(job.target)
    else { return false }
    return made > one && made > other
  }
}

/// One output for many pairs: their contents in order, as soon as all before them are there.
private final class JoinedOutput: Sendable {
  /// The names of the formats whose files can be put together.
  static let formats = ["tmx", "tsv", "csv", "jsonl"]
  private let format: ExchangeFormat
  private let state: Mutex<State>
  // Written to inside the lock only.
  private nonisolated(unsafe) let output: Output

  private struct State {
    var next = 0
    var waiting: [Int: [UInt8]] = [:]
    var hasHead = false
  }

  init(_ output: Output, format: ExchangeFormat) {
    (self.output, self.format) = (output, format)
    state = Mutex(State())
  }

  /// Takes what pair number `index` gave; nothing where it failed.
  func add(_ bytes: [UInt8], at index: Int) throws {
    try state.withLock { state in
      state.waiting[index] = bytes
      while let bytes = state.waiting.removeValue(forKey: state.next) {
        state.next += 1
        guard !bytes.isEmpty else { continue }
        try output.sink.write(state.hasHead ? withoutHead(bytes) : withoutFoot(bytes))
        state.hasHead = true
      }
    }
  }

  func finish() throws {
    try state.withLock { state in
      guard state.hasHead else { return output.discard() }
      if format.name == "tmx" { try output.sink.write(Array("  </body>\n</tmx>\n".utf8)) }
      try output.finish()
    }
  }

  private func withoutFoot(_ bytes: [UInt8]) -> [UInt8] {
    guard format.name == "tmx", let end = lastRange(of: "  </body>", in: bytes) else { return bytes }
    return Array(bytes[..<end])
  }

  private func withoutHead(_ bytes: [UInt8]) -> [UInt8] {
    switch format.name {
    case "tmx":
      let start = firstEnd(of: "<body>\n", in: bytes)
      let body = Array(bytes[start...])
      return withoutFoot(body)
    case "tsv", "csv": return Array(bytes[firstEnd(of: "\n", in: bytes)...])
    default: return bytes
    }
  }

  private func firstEnd(of mark: String, in bytes: [UInt8]) -> Int {
    let mark = Array(mark.utf8)
    var index = 0
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) { return index + mark.count }
      index += 1
    }
    return bytes.count
  }

  private func lastRange(of mark: String, in bytes: [UInt8]) -> Int? {
    let mark = Array(mark.utf8)
    var index = bytes.count - mark.count
    while index >= 0 {
      if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) { return index }
      index -= 1
    }
    return nil
  }
}

/// Whether there is a folder of that name.
func isDirectory(_ path: String) -> Bool {
  var isDirectory: ObjCBool = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
}

private func makeFolder(_ path: String) throws {
  do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
    throw OutputError(path: path, reason: isDirectory(path) ? .notPermitted : .missingFolder)
  }
}

private func folder(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}

private func modified(_ path: String) -> Date? {
  (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
}
