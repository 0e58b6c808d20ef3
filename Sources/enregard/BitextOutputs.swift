import Bitext
import Files
import Formats

/// Where a bitext goes: any number of outputs, each in a format of its own, all final together.
struct BitextOutputs {
  /// What to undo when the program is ended half-way.
  let interrupt: Interrupt
  private let wanted: [(path: String, format: ExchangeFormat)]
  /// For each that is wanted, its files once they are open.
  private var files: [[Output]]

  init(_ wanted: [(path: String, format: ExchangeFormat)], interrupt: Interrupt) {
    (self.wanted, self.interrupt) = (wanted, interrupt)
    files = wanted.map { _ in [] }
  }

  /// Whether any of them states languages.
  var needLanguages: Bool { wanted.contains { $0.format.needsLanguages } }

  /// Whether any of them holds what speaks for a bead.
  var holdEvidence: Bool { wanted.contains { $0.format.holdsEvidence } }

  /// Opens all whose names are known without the documents.
  mutating func open() throws {
    for (index, (path, format)) in wanted.enumerated() {
      if format.isTwoFiles {
        if path == "-" { throw InputError.needsFile(format: format.name) }
      } else {
        files[index] = [try Output(path: path, interrupt: interrupt)]
      }
    }
  }

  /// Opens those that are named after the documents' languages.
  mutating func open(source: SegmentedDocument, target: SegmentedDocument) throws {
    for (index, (path, format)) in wanted.enumerated() where files[index].isEmpty {
      files[index] = try format.paths(for: path, source: source, target: target).map { path in
        if [source, target].contains(where: { isSameFile($0.document.name, path) }) {
          throw InputError.outputIsInput(path: path)
        }
        return try Output(path: path, interrupt: interrupt)
      }
    }
  }

  /// Writes all and makes them final; what became of each.
  func write(_ bitext: Bitext, _ options: ExchangeOptions) throws -> [WrittenOutput] {
    let written = try zip(wanted, files).map { wanted, files in
      let report = try wanted.format.write(bitext, options: options, to: files.map(\.sink))
      return WrittenOutput(
        name: files.map(\.name).joined(separator: ", "), format: wanted.format, report: report,
        minimumConfidence: options.minimumConfidence)
    }
    for file in files.joined() { try file.finish() }
    return written
  }

  /// Leaves what was there before as it was.
  func discard() {
    for file in files.joined() { file.discard() }
  }
}
