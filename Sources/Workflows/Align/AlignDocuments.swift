import Alignment
import Bitext
import Files
import Lexicons

/// How two documents are read and aligned.
public struct AlignOptions: Sendable {
  /// How the source is read.
  public var source = DocumentInput.Options()
  /// How the target is read.
  public var target = DocumentInput.Options()
  /// Which word lists are used.
  public var lexicons = LexiconSources()
  /// Whether headings, list items and table cells are used as evidence.
  public var usesStructure = true
  /// The path of a file of pairs that are known to correspond, for two documents alone; see `readAnchors`.
  public var anchors: String?
  /// The kinds of beads that may occur, for two documents alone; nil for all.
  public var kinds: Set<BeadKind>?
  /// How many threads to use at most, from 1 on; nil for one for each core. The result is the same.
  public var threads: Int?

  /// Everything is detected, with the built-in list and the installed dictionaries.
  public init() {}
}

/// What is reported while two documents are aligned, in this order.
public enum AlignEvent: Sendable {
  /// Both documents were read.
  case read(source: DocumentInput, target: DocumentInput)
  /// A list is being made of the installed dictionaries, which takes some seconds.
  case makingLexicon(LexiconMaking)
  /// The word lists that are drawn on.
  case foundLexicons([Lexicon])
  /// So many pairs of the texts are known from the memory.
  case foundAnchors(Int)
  /// The share done, 0 to 1; from any thread.
  case progress(Double)
}

/// Two documents, and which of their segments correspond to each other.
public struct AlignedDocuments: Sendable {
  /// The source as it was read.
  public let source: DocumentInput
  /// The target as it was read.
  public let target: DocumentInput
  /// Their beads.
  public let bitext: Bitext
  /// Why the alignment is weak from the outset.
  package let doubt: Doubt?
  /// The memory that was drawn on, for what else the run asks of it.
  let memory: MemoryKnowledge?
  private let aligner: Aligner

  fileprivate init(
    _ source: DocumentInput, _ target: DocumentInput, _ bitext: Bitext, _ doubt: Doubt?, _ memory: MemoryKnowledge?,
    _ aligner: Aligner
  ) {
    (self.source, self.target, self.bitext, self.doubt) = (source, target, bitext, doubt)
    (self.memory, self.aligner) = (memory, aligner)
  }

  /// For each bead, the evidence for it, strongest first.
  public func links() throws -> [[Link]] { try aligner.links(in: bitext) }
}

/// Reads two documents, of any format that `DocumentKind` has, and aligns their segments.
///
///     let aligned = try alignDocuments("manual.en.docx", "manual.fr.pdf")
///     try write(aligned.bitext, to: "manual.tmx")
///
/// - Parameters:
///   - source: a path, or "-" for standard input.
///   - target: the same, of its translation.
///   - tell: told what was found on the way, and the progress.
/// - Throws: `WorkflowError`, and what reading the documents and word lists throws.
public func alignDocuments(
  _ source: String, _ target: String, options: AlignOptions = AlignOptions(),
  tell: @escaping @Sendable (AlignEvent) -> Void = { _ in }
) throws -> AlignedDocuments {
  try requireTwoDocuments(source, target)
  let (source, target) = (
    try DocumentInput(path: source, options: options.source),
    try DocumentInput(path: target, options: options.target, side: .target)
  )
  tell(.read(source: source, target: target))
  return try align(source, target, options: options, tell: tell)
}

/// Aligns two documents that were read.
///
/// - Parameters:
///   - learned: what earlier texts taught, which comes before the other word lists.
///   - tell: told all but what was read.
/// - Throws: what reading the word lists and the anchors throws; `AnchorError`.
package func align(
  _ source: DocumentInput, _ target: DocumentInput, options: AlignOptions, learned: Lexicon? = nil,
  tell: @escaping @Sendable (AlignEvent) -> Void
) throws -> AlignedDocuments {
  let (from, to) = (source.text.document.language, target.text.document.language)
  let memory = try options.lexicons.memoryKnowledge()
  let lexicons =
    [learned].compactMap { $0 }.filter { $0.count > 0 }
    + (try options.lexicons.lexicons(for: from, to, memory: memory) { tell(.makingLexicon($0)) })
  tell(.foundLexicons(lexicons))
  var aligner = Aligner(lexicons: lexicons, cacheFolder: options.lexicons.folders.cache)
  if let threads = options.threads { aligner.threads = threads }
  aligner.usesStructure = options.usesStructure
  let said = try options.anchors.map { try readAnchors(at: $0, source.text, target.text) } ?? []
  let known = try Anchors(
    said, sourceCount: source.text.segments.count, targetCount: target.text.segments.count)
  // What a person says comes before what a memory has.
  let remembered = try memory?.anchors(source.text, target.text).filter(known.admit) ?? []
  tell(.foundAnchors(remembered.count))
  let constraints = AlignmentConstraints(anchors: said + remembered, kinds: options.kinds)
  let bitext = try aligner.align(source.text, target.text, under: constraints) { tell(.progress($0)) }
  let doubt = doubt(
    before: source.text.document, target.text.document, with: lexicons,
    usesDictionaries: options.lexicons.usesDictionaries)
  return AlignedDocuments(source, target, bitext, doubt, memory, aligner)
}

/// - Throws: `WorkflowError.sameDocument`.
package func requireTwoDocuments(_ source: String, _ target: String) throws {
  if source == "-" && target == "-" || isSameFile(source, target) {
    throw WorkflowError.sameDocument(path: source, other: target)
  }
}

extension DocumentInput {
  /// - Parameter side: which it is; nil to say that it may be either.
  /// - Throws: `WorkflowError.unknownLanguage`.
  package func requireLanguage(_ side: PairSide?) throws {
    guard text.document.language == nil else { return }
    throw WorkflowError.unknownLanguage(path: text.document.name, side: side)
  }
}
