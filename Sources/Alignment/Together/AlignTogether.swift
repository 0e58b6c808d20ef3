import Bitext
import Files

/// Aligns several documents with the same content together: each pair draws on what the others say of it, and the result is
/// one alignment of all.
///
/// Every two documents are aligned, so time and memory grow with the square of their number.
///
/// - Parameters:
///   - documents: two or more; of two, the beads are those of `Aligner.align`.
///   - threads: how many pairs at once, from 1 on.
///   - aligner: for the documents of two numbers, the former first, what aligns them, and what is known beforehand.
///   - progress: called now and then, from any thread, with the share done, 0 to 1.
/// - Throws: as `Aligner.align`, and what `aligner` throws.
public func alignTogether(
  _ documents: [SegmentedDocument], threads: Int,
  aligner: @Sendable (_ one: Int, _ other: Int) throws -> (Aligner, [Anchor]),
  progress: (@Sendable (Double) -> Void)? = nil
) throws -> MultilingualBitext {
  try alignTogether(documents, by: Consistency(), threads: threads, aligner: aligner, progress: progress)
}

/// The same, asking for opinions in a given way.
func alignTogether(
  _ documents: [SegmentedDocument], by consistency: Consistency, threads: Int,
  aligner: @Sendable (_ one: Int, _ other: Int) throws -> (Aligner, [Anchor]),
  progress: (@Sendable (Double) -> Void)? = nil
) throws -> MultilingualBitext {
  let pairs = MultilingualBitext.pairs(of: documents.count)
  let done = Counter()
  let alone = try parallelMap(count: pairs.count, threads: threads) { index in
    let (one, other) = pairs[index]
    var (aligner, anchors) = try aligner(one, other)
    aligner.threads = max(1, threads / pairs.count)
    let found = try aligner.alignment(
      documents[one], documents[other], under: AlignmentConstraints(anchors: anchors), keepsBeads: true)
    progress?(Double(done.increment()) / Double(pairs.count))
    return found
  }
  let graphs = zip(pairs, alone).map { pair, found in
    PathGraph(
      PathGraph.inAnyOrder(found.beads), sourceCount: documents[pair.one].segments.count,
      targetCount: documents[pair.other].segments.count)
  }
  let all = JointGraphs(graphs, counts: documents.map(\.segments.count)).agreed(by: consistency, threads: threads)
  let chain = JointChain(counts: all.counts, correspondences: all.correspondences, nullWorth: JointGraphs.nullWorth)
  return all.bitext(documents, chain, paths: documents.count == 2 ? [alone[0].path] : nil)
}
