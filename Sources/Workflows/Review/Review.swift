import Alignment
import Bitext
import Files
import Synchronization

/// An alignment that a person puts right: each answer aligns the rest anew around what was said, is in the journal before
/// it is told, and can be taken back.
///
/// For any number of windows, from any thread.
package final class Review: Sendable {
  /// What an answer, or taking one back, has changed.
  package struct Step: Sendable {
    /// The number of the state that it led to.
    package var version: Int
    package var change: ReviewChange
    /// The kind of the answer; "undo" or "redo".
    package var answered: String
    /// The id of the bead to go on with.
    package var focus: Int?
  }

  /// What a page shows of the whole.
  package struct Standing: Sendable {
    package var version: Int
    package var undo: Int
    package var redo: Int
    package var expectedErrors: Double
    package var doubtful: Int
    package var confirmed: Int
    package var isWritten: Bool
  }

  /// Another window was faster: the state is another than the one that was answered about.
  package struct Conflict: Error, Hashable, Sendable {
    package var version: Int
  }

  private struct Held {
    var state: ReviewState
    var session: AlignmentSession
    var done: [ReviewChange]
    var undone: [ReviewChange]
    var version = 0
    /// Fingerprints of findings that need no correction.
    var accepted: Set<String> = []
    /// The last steps, for other windows.
    var steps: [Step] = []
    var writtenVersion: Int?
    var isLearning = false
    /// Since the words of the texts were learned last.
    var answers = 0
  }

  private static let mostSteps = 1_000
  /// What fewer teach changes little (docs/review.md).
  private static let answersToLearn = 25

  private let held: Mutex<Held>
  private let journal: ReviewJournal
  private let kinds: Set<BeadKind>?

  /// Goes on with the journal at `path`, or begins it with an alignment.
  ///
  /// - Parameters:
  ///   - align: asked for the alignment where there is no journal yet.
  ///   - kinds: the kinds of beads that may occur; nil for all.
  /// - Throws: `AppendOnlyFile.Failure`, `ReviewJournal.Problem`, `ReadingError`, and what aligning throws.
  package init(
    source: SegmentedDocument, target: SegmentedDocument, journal path: String, aligner: Aligner,
    kinds: Set<BeadKind>? = nil, align: () throws -> Bitext
  ) throws {
    let (file, lines) = try AppendOnlyFile.open(path)
    journal = ReviewJournal(file)
    self.kinds = kinds
    var state: ReviewState
    var (done, undone): ([ReviewChange], [ReviewChange]) = ([], [])
    var accepted: Set<String> = []
    if lines.isEmpty {
      state = ReviewState(try align())
      try journal.append(
        ReviewJournal.Head(source: .init(source), target: .init(target), beads: state.beads))
    } else {
      let contents = try ReviewJournal.contents(of: lines, path: path)
      for (said, text) in [(contents.head.source, source), (contents.head.target, target)]
      where !said.isOf(text) {
        throw ReviewJournal.Problem.otherText(path: path, text: text.document.name)
      }
      state = ReviewState(source: source, target: target, beads: contents.head.beads)
      for (index, change) in contents.done.enumerated() {
        do { try state.apply(change) } catch { throw ReviewJournal.Problem.damaged(path: path, line: index + 2) }
      }
      (done, undone, accepted) = (contents.done, contents.undone, contents.accepted)
      for change in done + undone { state.nextID = max(state.nextID, change.leastFreeID) }
    }
    let session = AlignmentSession(aligner: aligner, source: state.source, target: state.target)
    held = Mutex(Held(state: state, session: session, done: done, undone: undone, accepted: accepted))
  }

  /// What the journal's file is called.
  package var journalPath: String { journal.path }

  /// The state as it is.
  package func state() -> (state: ReviewState, version: Int) { held.withLock { ($0.state, $0.version) } }

  package func standing() -> Standing { held.withLock { Self.standing($0) } }

  private static func standing(_ held: borrowing Held) -> Standing {
    Standing(
      version: held.version, undo: held.done.count, redo: held.undone.count,
      expectedErrors: held.state.expectedErrors, doubtful: held.state.doubtfulCount,
      confirmed: held.state.confirmedCount, isWritten: held.writtenVersion == held.version)
  }

  /// The steps since a version; nil where that was too long ago.
  package func steps(since version: Int) -> [Step]? {
    held.withLock { held in
      guard version <= held.version, held.version - version <= held.steps.count else { return nil }
      return Array(held.steps.suffix(held.version - version))
    }
  }

  /// Takes an answer.
  ///
  /// - Parameter version: of the state that it is about.
  /// - Throws: `Conflict`, `ReviewError`, `AppendOnlyFile.Failure`; nothing is changed then.
  package func answer(_ answer: ReviewAnswer, version: Int) throws -> Step {
    try held.withLock { held in
      guard version == held.version else { throw Conflict(version: held.version) }
      let (change, session, focus) = try held.state.change(by: answer, with: held.session, kinds: kinds)
      try journal.append(ReviewJournal.Entry(answer: answer, change: change))
      try held.state.apply(change)
      held.session = session
      held.done.append(change)
      held.undone = []
      held.answers += 1
      return Self.add(change, answer.kind, focus, to: &held)
    }
  }

  /// Takes the last answer back.
  package func undo(version: Int) throws -> Step {
    try held.withLock { held in
      guard version == held.version else { throw Conflict(version: held.version) }
      guard let last = held.done.last else { throw ReviewError.nothingToUndo }
      let step = try go(last.inverse, "undo", ReviewJournal.Entry(undo: true), &held)
      held.undone.append(held.done.removeLast())
      return step
    }
  }

  /// Gives the answer again that was taken back last.
  package func redo(version: Int) throws -> Step {
    try held.withLock { held in
      guard version == held.version else { throw Conflict(version: held.version) }
      guard let last = held.undone.last else { throw ReviewError.nothingToUndo }
      let step = try go(last, "redo", ReviewJournal.Entry(redo: true), &held)
      held.done.append(held.undone.removeLast())
      return step
    }
  }

  private func go(
    _ change: ReviewChange, _ name: String, _ entry: ReviewJournal.Entry, _ held: inout Held
  ) throws -> Step {
    var (state, session) = (held.state, held.session)
    try state.apply(change)
    if change.edit != nil { try session.replace(source: state.source, target: state.target) }
    try journal.append(entry)
    (held.state, held.session) = (state, session)
    let focus = change.patches.first.map { patch in state.beads[min(patch.at, state.beads.count - 1)].id }
    return Self.add(change, name, focus, to: &held)
  }

  private static func add(_ change: ReviewChange, _ answered: String, _ focus: Int?, to held: inout Held) -> Step {
    held.version += 1
    let step = Step(version: held.version, change: change, answered: answered, focus: focus)
    held.steps.append(step)
    if held.steps.count > mostSteps { held.steps.removeFirst(mostSteps / 2) }
    return step
  }

  /// Takes a finding for one that needs no correction, for good.
  ///
  /// - Throws: `AppendOnlyFile.Failure`.
  package func accept(_ fingerprint: String) throws {
    try held.withLock { held in
      guard !held.accepted.contains(fingerprint) else { return }
      try journal.append(ReviewJournal.Entry(accepted: fingerprint))
      held.accepted.insert(fingerprint)
    }
  }

  /// Fingerprints of findings that need no correction.
  package func accepted() -> Set<String> { held.withLock { $0.accepted } }

  /// Learns the words of the texts anew from what stands, where enough answers were given since: from then on answers are
  /// followed up by what they taught. Meant for a thread of its own; answers go on meanwhile.
  package func learn() throws {
    let begun = held.withLock { held -> (AlignmentSession, [Bead], Int)? in
      guard held.answers >= Self.answersToLearn, !held.isLearning else { return nil }
      held.isLearning = true
      return (held.session, held.state.placed().alignerBeads, held.version)
    }
    guard let (learning, beads, version) = begun else { return }
    defer { held.withLock { $0.isLearning = false } }
    var session = learning
    try session.learn(from: beads)
    held.withLock { held in
      // Segments that were changed meanwhile are not those that were learned from.
      let edits = held.steps.suffix(max(0, held.version - version)).contains { $0.change.edit != nil }
      guard !edits, held.version - version <= held.steps.count else { return }
      held.session = session
      held.answers = 0
    }
  }

  /// Writes what stands.
  ///
  /// - Parameter write: given the bitext, those of its beads that are to be left out, and the notes on others.
  package func write(_ write: (Bitext, Set<Bead>, [Bead: String]) throws -> Void) throws {
    let (state, version) = state()
    let (bitext, leftOut, notes) = state.bitext()
    try write(bitext, leftOut, notes)
    held.withLock { $0.writtenVersion = version }
  }
}

extension ReviewChange {
  /// A number that none of its beads has for an id, nor any greater one.
  fileprivate var leastFreeID: Int {
    (patches.flatMap { ($0.old + $0.new).map(\.id) }.max() ?? -1) + 1
  }
}
