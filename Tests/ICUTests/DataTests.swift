import Testing

@testable import ICU

@Suite("ICU's data")
struct DataTests {
  @Test func isThere() throws {
    try ICUData.check()
  }

  @Test("that is missing is named, rather than done without")
  func isMissing() {
    let error = #expect(throws: ICUError.self) { try ICUData.check(transliterators: ["Any-Nothing"]).get() }
    #expect(error?.action.contains("Any-Nothing") == true)
  }
}
