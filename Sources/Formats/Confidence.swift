import Bitext

/// `confidence` as every format writes it: two to four decimals, such as `0.97` or `0.9731`.
///
/// NaN counts as 0. More than four decimals would be of no use to calibration. Plain integer arithmetic: no locale, the same everywhere.
package func confidenceText(_ confidence: Double) -> String {
  let tenThousandths = Int(clamping: (min(max(confidence, 0), 1) * 10_000).rounded())
  let (whole, fraction) = tenThousandths.quotientAndRemainder(dividingBy: 10_000)
  var digits = String(fraction)
  digits = String(repeating: "0", count: 4 - digits.count) + digits
  while digits.count > 2, digits.hasSuffix("0") { digits.removeLast() }
  return "\(whole).\(digits)"
}
