import Bitext
import Evidence

/// Pairs the segments of two documents.
public struct Aligner: Sendable {
  /// Dictionaries to draw on; with none, evidence comes from the documents alone.
  public var lexicons: [Lexicon]

  public init(lexicons: [Lexicon]) {
    self.lexicons = lexicons
  }

  /// The beads between `source` and `target`, with confidences.
  ///
  /// - Parameter progress: called now and then, from any thread, with the share done, 0 to 1.
  public func align(
    _ source: SegmentedDocument, _ target: SegmentedDocument,
    progress: (@Sendable (Double) -> Void)? = nil
  ) -> Bitext {
    // Provisional: the diagonal. The engine replaces this.
    let (m, n) = (source.segments.count, target.segments.count)
    var beads = (0..<min(m, n)).map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: 0.5) }
    beads += (min(m, n)..<m).map { Bead(source: $0..<$0 + 1, target: n..<n, confidence: 0.5) }
    beads += (min(m, n)..<n).map { Bead(source: m..<m, target: $0..<$0 + 1, confidence: 0.5) }
    return Bitext(source: source, target: target, beads: beads)
  }

  /// For each bead of `bitext`, what speaks for it, strongest first.
  public func links(in bitext: Bitext) -> [[Link]] {
    bitext.beads.map { _ in [] }
  }
}
