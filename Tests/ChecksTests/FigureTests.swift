import Testing

@testable import Checks

@Suite("Figures of the checks")
struct FigureTests {
  @Test("precision is that at one error in twenty sentences")
  func precision() throws {
    let figures = CheckFigures(errors: 100, found: 50, clean: 1000, alarms: 10)
    #expect(try #require(figures.recall) == 0.5)
    #expect(abs(try #require(figures.precision) - 0.025 / (0.025 + 0.0095)) < 1e-9)
    let interval = try #require(figures.precisionInterval)
    #expect(abs(interval.lowerBound - 0.5372) < 0.001)
    #expect(abs(interval.upperBound - 0.8522) < 0.001)
  }

  @Test("no false alarm in a few sentences is no proof")
  func few() throws {
    let figures = CheckFigures(errors: 30, found: 30, clean: 100, alarms: 0)
    #expect(figures.precision == 1)
    #expect(try #require(figures.precisionInterval).lowerBound < 0.6)
    #expect(CheckFigures(errors: 19, found: 19, clean: 100, alarms: 0).isFew)
    #expect(CheckFigures(errors: 0, found: 0, clean: 100, alarms: 0).precision == nil)
  }

  @Test("a severity goes as far as the confidence carries it")
  func limits() {
    let limits = SeverityLimits(warning: 0.5, error: 0.8)
    #expect(limits.limited(.error, confidence: 0.9) == .error)
    #expect(limits.limited(.error, confidence: 0.7) == .warning)
    #expect(limits.limited(.error, confidence: 0.4) == .note)
    #expect(limits.limited(.note, confidence: 0.9) == .note)
    #expect(SeverityLimits(warning: nil, error: nil).limited(.error, confidence: 1) == .note)
  }
}
