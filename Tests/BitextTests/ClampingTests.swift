import Bitext
import Testing

@Test(
  "a number of any size becomes the nearest whole one",
  arguments: [
    (0.9, 0), (-1.9, -1), (1e30, Int.max), (-1e30, .min), (.infinity, .max), (-.infinity, .min), (.nan, 0),
    (0x1p63, .max), (-0x1p63, .min), (12, 12),
  ])
func clamps(value: Double, whole: Int) {
  #expect(Int(clamping: value) == whole)
}
