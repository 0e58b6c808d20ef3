import Bitext
import Files
import Formats

/// What became of an output.
package struct WrittenOutput {
  /// What messages call it.
  package var name: String
  package var format: ExchangeFormat
  package var report: ExchangeReport
  package var minimumConfidence: Double
}

/// Where a bitext goes: any number of outputs, each in a format of its own, all final together.
package struct BitextOutputs {
  private let runFiles: RunFiles
  private let option: String
  private let wanted: [(path: String, format: ExchangeFormat)]
  /// For each that is wanted, what was declared; nil where its names are not known yet.
  private let declared: [DeclaredOutput?]
  /// For each that is wanted, its files once they are open.
  private var files: [[Output]]

  /// Declares those whose names are known without the documents.
  ///
  /// - Parameter option: what the user named them with.
  /// - Throws: `FileConflict`, `WorkflowError.needsFile`.
  package init(
    _ wanted: [(path: String, format: ExchangeFormat)], named option: String, among runFiles: RunFiles
  ) throws {
    (self.wanted, self.option, self.runFiles) = (wanted, option, runFiles)
    files = wanted.map { _ in [] }
    declared = try wanted.map { path, format in
      if format.isTwoFiles {
        if path == "-" { throw WorkflowError.needsFile(format: format.name) }
        return nil
      }
      return try runFiles.writing(option, path)
    }
  }

  /// Whether any of them states languages.
  package var needLanguages: Bool { wanted.contains { $0.format.needsLanguages } }

  /// Whether any of them holds what speaks for a bead.
  package var holdEvidence: Bool { wanted.contains { $0.format.holdsEvidence } }

  /// Opens all whose names are known without the documents.
  package mutating func open() throws {
    for (index, declared) in declared.enumerated() {
      if let declared { files[index] = [try Output(declared)] }
    }
  }

  /// Opens those that are named after the documents' languages.
  package mutating func open(source: SegmentedDocument, target: SegmentedDocument) throws {
    for (index, (path, format)) in wanted.enumerated() where files[index].isEmpty {
      let declared = try format.paths(for: path, source: source, target: target).map {
        try runFiles.writing(option, $0)
      }
      files[index] = try declared.map { try Output($0) }
    }
  }

  /// Writes all and makes them final; what became of each.
  package func write(_ bitext: Bitext, _ options: ExchangeOptions) throws -> [WrittenOutput] {
    let written = try zip(wanted, files).map { wanted, files in
      let report = try wanted.format.write(bitext, options: options, to: files.map(\.sink))
      return WrittenOutput(
        name: files.map(\.name).joined(separator: ", "), format: wanted.format, report: report,
        minimumConfidence: options.minimumConfidence)
    }
    for file in files.joined() { try file.finish() }
    return written
  }

  /// The same of several documents.
  package func write(_ bitext: MultilingualBitext, _ options: ExchangeOptions) throws -> [WrittenOutput] {
    let written = try zip(wanted, files).map { wanted, files in
      let report = try wanted.format.write(bitext, options: options, to: files[0].sink)
      return WrittenOutput(
        name: files[0].name, format: wanted.format, report: report, minimumConfidence: options.minimumConfidence)
    }
    for file in files.joined() { try file.finish() }
    return written
  }

  /// - Throws: `WorkflowError.holdsTwoLanguages`.
  package func requireManyLanguages() throws {
    for (_, format) in wanted { try format.requireManyLanguages() }
  }

  /// Leaves what was there before as it was.
  package func discard() {
    for file in files.joined() { file.discard() }
  }
}
