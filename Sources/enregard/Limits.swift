import ArgumentParser

/// Refuses a confidence that is none.
func requireProbability(minConfidence: Double) throws {
  guard (0...1).contains(minConfidence) else {
    throw ValidationError("--min-confidence is a probability between 0 and 1, not \(minConfidence).")
  }
}

/// Refuses a score of a memory's matches that none can have.
func requireScore(minScore: Int) throws {
  guard (1...100).contains(minScore) else {
    throw ValidationError("--min-score must be between 1 and 100, not \(minScore).")
  }
}

/// Refuses a number of results that leaves none.
func requireSome(limit: Int) throws {
  guard limit > 0 else { throw ValidationError("--limit must be at least 1, not \(limit).") }
}
