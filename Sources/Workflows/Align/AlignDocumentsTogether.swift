import Alignment
import Bitext
import Foundation

/// Several documents, and which of their segments correspond to one another.
public struct DocumentsAlignedTogether: Sendable {
  /// As they were read, in the order they were named.
  public let documents: [DocumentInput]
  /// Their beads.
  public let bitext: MultilingualBitext
}

/// Reads several documents with the same content, in as many languages, and aligns their segments together: each two as the
/// others bear out.
///
///     let aligned = try alignDocuments(["manual.en.docx", "manual.fr.pdf", "manual.de.txt"])
///     try write(aligned.bitext, to: "manual.tmx")
///
/// - Parameters:
///   - paths: two or more.
///   - languages: for each document; where there is none, it goes by its name, its declaration and its text.
/// - Throws: `WorkflowError`, and what reading the documents and word lists throws.
public func alignDocuments(
  _ paths: [String], languages: [Language] = [], options: AlignOptions = AlignOptions()
) throws -> DocumentsAlignedTogether {
  try requireDifferentDocuments(paths)
  let documents = try paths.indices.map { index in
    var options = index == 0 ? options.source : options.target
    if index < languages.count { options.language = languages[index] }
    return try DocumentInput(path: paths[index], options: options, side: index == 0 ? .source : .target)
  }
  let aligners = try Aligners(options, holdsManyPairs: true) { _ in }
  return try alignTogether(documents, with: aligners, threads: options.threads)
}

/// Aligns several documents that were read.
///
/// - Parameters:
///   - aligners: for each two of the languages.
///   - threads: how many pairs at once; nil for one for each core.
///   - progress: told the share done, 0 to 1, from any thread.
/// - Throws: what reading the word lists throws.
package func alignTogether(
  _ documents: [DocumentInput], with aligners: Aligners, threads: Int?,
  progress: @escaping @Sendable (Double) -> Void = { _ in }
) throws -> DocumentsAlignedTogether {
  let bitext = try alignTogether(
    documents.map(\.text), threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
    aligner: { one, other in
      let (source, target) = (documents[one], documents[other])
      let anchors = try aligners.memory?.anchors(source.text, target.text) ?? []
      return (try aligners.aligner(source, target), anchors)
    }, progress: progress)
  return DocumentsAlignedTogether(documents: documents, bitext: bitext)
}

/// - Throws: `WorkflowError.sameDocument`.
package func requireDifferentDocuments(_ paths: [String]) throws {
  for (index, path) in paths.enumerated() {
    for other in paths[(index + 1)...] { try requireTwoDocuments(path, other) }
  }
}
