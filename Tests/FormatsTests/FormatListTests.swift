import Testing

@testable import Formats

@Suite("The list of formats")
struct FormatListTests {
  @Test("names and extensions are unique, lower case, and found whatever their case")
  func lookUp() {
    #expect(Set(ExchangeFormat.all.map(\.name)).count == ExchangeFormat.all.count)
    let extensions = ExchangeFormat.all.flatMap(\.fileExtensions)
    #expect(Set(extensions).count == extensions.count)
    for format in ExchangeFormat.all {
      #expect(format.name == format.name.lowercased())
      #expect(ExchangeFormat.named(format.name.uppercased())?.name == format.name)
      #expect(!format.summary.isEmpty && format.summary.count < 90 && !format.summary.hasSuffix("."))
      for fileExtension in format.fileExtensions {
        #expect(ExchangeFormat.of(path: "x/y.\(fileExtension.uppercased())")?.name == format.name)
      }
    }
  }

  @Test("a path without a known extension stands for no format", arguments: ["-", "", "tmx", "a.tmx/b", "a.txt", "a."])
  func unknown(path: String) {
    #expect(ExchangeFormat.of(path: path) == nil)
  }

  @Test(
    "confidences are written with two to four decimals, between 0 and 1",
    arguments: [
      (0.0, "0.00"), (1, "1.00"), (0.5, "0.50"), (0.97, "0.97"), (0.9731, "0.9731"), (0.97314, "0.9731"),
      (0.05, "0.05"), (0.0012, "0.0012"), (0.99996, "1.00"), (-0.1, "0.00"), (1.5, "1.00"),
      (.nan, "0.00"), (.infinity, "1.00"), (-.infinity, "0.00"),
    ])
  func confidence(value: Double, text: String) {
    #expect(confidenceText(value) == text)
  }
}
