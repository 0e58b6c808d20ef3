/// The exponential and the logarithm of eight or four numbers at a time, to about a millionth.
///
/// The lattice takes millions of them; the C library's, one by one and exact to the last bit, cost it a third of its time.
/// Polynomials and range reduction are those of the Cephes library (Moshier 1992). Nothing here depends on the
/// processor, so results are the same on all.
enum Exponentials {
  /// What is this far below the greatest term of a sum counts as nothing.
  static let nothing: Float = -40

  /// e^x for x of at most 80; 0 below `nothing`.
  @inline(__always)
  static func exp(_ x: SIMD8<Float>) -> SIMD8<Float> { SIMD8(lowHalf: exp(x.lowHalf), highHalf: exp(x.highHalf)) }

  /// e^x, as for eight.
  @inline(__always)
  static func exp(_ x: SIMD4<Float>) -> SIMD4<Float> {
    let isNothing = x .< nothing
    let x = x.replacing(with: 0, where: isNothing)
    // Adding and taking away 1.5 * 2^23 rounds to a whole number, whose bits are then the sum's lowest.
    let shifted = x * 1.442_695_04 + 12_582_912
    let whole = shifted - 12_582_912
    let rest = x - whole * 0.693_359_375 + whole * 2.121_944_40e-4
    var sum = rest * 1.987_569_15e-4 + 1.398_199_95e-3
    sum = sum * rest + 8.333_451_91e-3
    sum = sum * rest + 4.166_579_59e-2
    sum = sum * rest + 1.666_666_55e-1
    sum = sum * rest + 5.000_000_12e-1
    sum = sum * rest * rest + rest + 1
    let exponent = unsafeBitCast(shifted, to: SIMD4<Int32>.self) &<< 23
    let result = unsafeBitCast(unsafeBitCast(sum, to: SIMD4<Int32>.self) &+ exponent, to: SIMD4<Float>.self)
    return result.replacing(with: 0, where: isNothing)
  }

  /// The natural logarithm of positive, normal numbers.
  @inline(__always)
  static func log(_ x: SIMD8<Float>) -> SIMD8<Float> { SIMD8(lowHalf: log(x.lowHalf), highHalf: log(x.highHalf)) }

  /// The logarithm, as of eight.
  @inline(__always)
  static func log(_ x: SIMD4<Float>) -> SIMD4<Float> {
    let bits = unsafeBitCast(x, to: SIMD4<Int32>.self)
    // Mantissas from the square root of a half to that of two.
    let exponent = (bits &- 0x3F35_04F3) &>> 23
    let rest = unsafeBitCast(bits &- (exponent &<< 23), to: SIMD4<Float>.self) - 1
    var sum = rest * 7.037_683_63e-2 - 1.151_461_03e-1
    sum = sum * rest + 1.167_699_87e-1
    sum = sum * rest - 1.242_014_08e-1
    sum = sum * rest + 1.424_932_28e-1
    sum = sum * rest - 1.666_805_77e-1
    sum = sum * rest + 2.000_071_48e-1
    sum = sum * rest - 2.499_999_40e-1
    sum = sum * rest + 3.333_333_12e-1
    let square = rest * rest
    // The exponent as a float, by its bits: it is small, so that 1.5 * 2^23 and it share one binade.
    let whole = unsafeBitCast(exponent &+ 0x4B40_0000, to: SIMD4<Float>.self) - 12_582_912
    return sum * rest * square - 0.5 * square + rest + whole * 0.693_147_18
  }
}
