import Alignment
import ArgumentParser
import Bitext
import Evaluation
import Files
import Foundation
import Workflows

/// Reviews alignments of hand-aligned texts as a person would who knew the gold beads; for developers.
@main
struct SimulateReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enregard-simulate-review",
    abstract: "Tell how many answers a review takes, by the order of places and by what follows an answer.",
    discussion: """
      Aligns the texts of gold folders and answers from the gold: a bead that is right is confirmed; at one that is not, \
      the gold bead there is linked. Writes a line of JSON for each set and way of reviewing.
      """)

  @Argument(help: "Gold folders, as enregard eval reads them.")
  var paths: [String]

  @Option(help: "Learn from the beads, and align all anew, after so many answers; 0 for never.")
  var learnEvery = 0

  @Option(help: "Stop after so many answers; 0 for when strict F1 is 0.99 and a fifth of the beads is answered for.")
  var answers = 0

  @Option(help: "Ways of reviewing to try, by name; all by default.")
  var ways: [String] = []

  func run() throws {
    for set in try paths.flatMap({ try goldSets(in: $0) }) {
      for way in Way.all where ways.isEmpty || ways.contains(way.name) {
        var review = try SimulatedReview(of: set, learnEvery: learnEvery)
        let line = try review.run(way, atMost: answers > 0 ? answers : .max)
        print(String(decoding: try JSONSerialization.data(withJSONObject: line, options: .sortedKeys), as: UTF8.self))
      }
    }
  }
}

/// A way of reviewing: where the next answer is given, and whether what lies around is aligned anew.
struct Way {
  var name: String
  var realigns = true
  /// How much an answer at a bead is worth; the greatest comes next, and of equal ones the first.
  var worth: (Bead) -> Double

  static var all: [Way] {
    [
      Way(name: "doubt first", worth: answerWorth),
      Way(name: "doubt first, nothing aligned anew", realigns: false, worth: answerWorth),
      Way(name: "least confident first") { 1 - $0.confidence },
      Way(name: "by segments") { (1 - $0.confidence) * Double($0.source.count + $0.target.count) },
      Way(name: "front to back") { _ in 0 },
      Way(name: "front to back, nothing aligned anew", realigns: false) { _ in 0 },
    ]
  }
}
