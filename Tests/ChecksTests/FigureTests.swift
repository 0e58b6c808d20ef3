import Bitext
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

  @Test("a severity goes as far as the strength of a finding carries it")
  func limits() {
    let limits = SeverityLimits(warning: 0.5, error: 0.8)
    #expect(limits.limited(.error, strength: 0.9) == .error)
    #expect(limits.limited(.error, strength: 0.7) == .warning)
    #expect(limits.limited(.error, strength: 0.4) == .note)
    #expect(limits.limited(.note, strength: 0.9) == .note)
    #expect(SeverityLimits(warning: nil, error: nil).limited(.error, strength: 1) == .note)
  }

  @Test("a confidence is the share that was right at the strength, and of weaker findings than any the least")
  func confidences() {
    let steps = ConfidenceSteps((0.5, 0.3), (0.8, 0.9))
    #expect([0.1, 0.5, 0.79, 0.8, 1].map(steps.confidence) == [0.3, 0.3, 0.3, 0.9, 0.9])
  }

  @Test("all confidences are probabilities that never fall with strength")
  func learnedConfidences() {
    #expect(!Check.confidences.isEmpty)
    for (check, steps) in Check.confidences.values.joined() {
      #expect(Check.all.contains { $0.id == check })
      #expect(steps.steps.allSatisfy { (0...1).contains($0.confidence) && (0...1).contains($0.from) }, "\(check)")
      #expect(
        zip(steps.steps, steps.steps.dropFirst()).allSatisfy { $0.from < $1.from && $0.confidence < $1.confidence })
    }
  }

  @Test("of languages that were not measured the confidence is not known, and no limit drops the finding")
  func unknownConfidence() throws {
    func found(from source: String, to target: String) throws -> [Finding] {
      let knowledge = CheckKnowledge(source: Language(canonical: source), target: Language(canonical: target))
      let checker = try Checker(knowledge: knowledge, settings: CheckSettings(minimumConfidence: 0.999))
      return checker.findings(for: CheckedPair(source: "Room 217", target: "Room 271")).filter { $0.check == "number" }
    }
    #expect(try found(from: "da", to: "sv").map(\.confidence) == [nil])
    #expect(try found(from: "en", to: "fr").isEmpty)
  }

  @Test("are told of a check that was measured, unless it gives notes alone in every direction")
  func told() {
    for check in Check.all where Check.measured[check.id] != nil {
      let warns = Check.limits[check.id]?.values.contains { $0.warning != nil } ?? true
      #expect((check.figures != nil) == warns, "\(check.id)")
    }
  }
}
