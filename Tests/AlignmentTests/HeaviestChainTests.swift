import BitextTesting
import Testing

@testable import Alignment

@Suite("The heaviest chain")
struct HeaviestChainTests {
  /// The weight of the best of all chains of `spans`, by trying each.
  private func best(_ spans: [ChainSpan<Int>], after: (source: Int32, target: Int32) = (0, 0)) -> Int {
    spans.map { span in
      guard span.source.lowerBound >= after.source, span.target.lowerBound >= after.target else { return 0 }
      return span.weight + best(spans, after: (span.source.upperBound, span.target.upperBound))
    }.max() ?? 0
  }

  @Test("ascends on both sides without overlap, and weighs as much as any", arguments: 0..<40)
  func againstAll(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let spans = (0..<9).map { _ -> ChainSpan<Int> in
      let (source, target) = (Int32.random(in: 0..<7, using: &random), Int32.random(in: 0..<7, using: &random))
      return ChainSpan(
        source: source..<source + .random(in: 1...3, using: &random),
        target: target..<target + .random(in: 1...3, using: &random), weight: .random(in: 1...5, using: &random))
    }.sorted { ($0.source.lowerBound, $0.target.lowerBound) < ($1.source.lowerBound, $1.target.lowerBound) }
    let chain = heaviestChain(spans).map { spans[$0] }
    for (one, next) in zip(chain, chain.dropFirst()) {
      #expect(one.source.upperBound <= next.source.lowerBound && one.target.upperBound <= next.target.lowerBound)
    }
    #expect(chain.reduce(0) { $0 + $1.weight } == best(spans))
  }

  @Test func ofNothingIsEmpty() {
    #expect(heaviestChain([] as [ChainSpan<Float>]).isEmpty)
  }
}
