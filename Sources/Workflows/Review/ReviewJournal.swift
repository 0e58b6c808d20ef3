import Alignment
import Bitext
import Files
import Foundation

/// The answers of a review in the order in which they were given: a file of JSON Lines, of which the first says what is
/// reviewed, and each other one has an answer and what it changed, or takes one back (docs/review.md).
///
/// It says all of the alignment, so that it can be gone on with, and read as gold or as anchors, without the aligner.
package struct ReviewJournal: Sendable {
  /// The first line.
  package struct Head: Hashable, Sendable, Codable {
    /// What the file is, for whoever looks into it.
    var enregard = "review"
    var format = 1
    package var source: Text
    package var target: Text
    /// Before any answer.
    package var beads: [ReviewBead]
  }

  /// One of the texts.
  package struct Text: Hashable, Sendable, Codable {
    /// Where it was read.
    package var path: String
    package var language: String?
    package var segments: Int
    /// Of its characters and segments: the same text, split the same way.
    var hash: String

    init(_ text: SegmentedDocument) {
      path = text.document.name
      language = text.document.language?.tag
      segments = text.segments.count
      hash = text.hash
    }

    /// Whether it is this text, split the same way.
    func isOf(_ text: SegmentedDocument) -> Bool { hash == text.hash }
  }

  /// A line behind the first.
  struct Entry: Hashable, Sendable, Codable {
    var answer: ReviewAnswer?
    var change: ReviewChange?
    /// How many answers are taken back, or given again.
    var undo: Bool?
    var redo: Bool?
    /// The fingerprint of a finding that needs no correction.
    var accepted: String?
  }

  /// Why a journal cannot be gone on with.
  package enum Problem: Error, Hashable, Sendable {
    /// A line (from 1) is none of a journal's.
    case damaged(path: String, line: Int)
    /// It is not a journal.
    case notAJournal(path: String)
    /// The text at `text` has other segments than it had.
    case otherText(path: String, text: String)
  }

  /// What a journal comes to.
  package struct Contents: Sendable {
    package var head: Head
    var undone: [ReviewChange] = []
    var done: [ReviewChange] = []
    /// Fingerprints of findings that need no correction.
    var accepted: Set<String> = []
    /// Of all lines: whether cut, joined and corrected segments are among what stands.
    package var hasEdits: Bool { done.contains { $0.edit != nil } }
  }

  /// The first line of the journal at `path`; nil where the file is none.
  ///
  /// - Throws: `ReadingError`; `Problem.damaged`, where that line alone is not a journal's.
  package static func head(at path: String) throws -> Head? {
    let lines = try readFile(path).split(separator: UInt8(ascii: "\n"), maxSplits: 2)
    let decoder = JSONDecoder()
    if let first = lines.first, first.first == UInt8(ascii: "{"),
      let head = try? decoder.decode(Head.self, from: Data(first)), head.enregard == "review"
    {
      return head
    }
    let entry = lines.count > 1 ? try? decoder.decode(Entry.self, from: Data(lines[1])) : nil
    if path.hasSuffix(".review") || entry.map({ $0 != Entry() }) ?? false { throw Problem.damaged(path: path, line: 1) }
    return nil
  }

  /// What the lines of a journal come to.
  ///
  /// - Throws: `Problem`.
  package static func contents(of lines: [ArraySlice<UInt8>], path: String) throws(Problem) -> Contents {
    let decoder = JSONDecoder()
    guard let first = lines.first, let head = try? decoder.decode(Head.self, from: Data(first)),
      head.enregard == "review", head.format == 1
    else { throw .notAJournal(path: path) }
    var contents = Contents(head: head)
    for (index, line) in lines.enumerated().dropFirst() {
      guard let entry = try? decoder.decode(Entry.self, from: Data(line)) else {
        throw .damaged(path: path, line: index + 1)
      }
      if let change = entry.change {
        contents.done.append(change)
        contents.undone = []
      } else if entry.undo == true, let last = contents.done.popLast() {
        contents.undone.append(last)
      } else if entry.redo == true, let last = contents.undone.popLast() {
        contents.done.append(last)
      } else if let fingerprint = entry.accepted {
        contents.accepted.insert(fingerprint)
      } else {
        throw .damaged(path: path, line: index + 1)
      }
    }
    return contents
  }

  /// The beads of a journal as they stand, by themselves: the segments are numbers, and nothing of the texts is read.
  ///
  /// - Returns: the beads, and which of them a person has confirmed; those of moved passages are beads of both sides.
  /// - Throws: `ReadingError`, `Problem`.
  package static func beads(at path: String) throws -> (beads: [Bead], isConfirmed: [Bool], hasEdits: Bool) {
    let lines = try readFile(path).split(separator: UInt8(ascii: "\n"))
    let contents = try contents(of: lines, path: path)
    var beads = contents.head.beads
    for (index, change) in contents.done.enumerated() {
      for patch in change.patches {
        let range = patch.at..<patch.at + patch.old.count
        guard patch.at >= 0, range.upperBound <= beads.count else { throw Problem.damaged(path: path, line: index + 2) }
        beads.replaceSubrange(range, with: patch.new)
      }
    }
    let told = beads.told().beads
    return (told.map(\.bead), told.map(\.isConfirmed), contents.hasEdits)
  }

  private let file: AppendOnlyFile

  init(_ file: AppendOnlyFile) { self.file = file }

  package var path: String { file.path }

  func append(_ line: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try file.append(Array(encoder.encode(line)))
  }
}

extension AppendOnlyFile: @unchecked Sendable {}

extension SegmentedDocument {
  /// Of the characters and the segments.
  fileprivate var hash: String {
    var hash = StableHash()
    hash.combine(document.utf8)
    for segment in segments {
      hash.combine(UInt64(segment.range.lowerBound))
      hash.combine(UInt64(segment.range.upperBound))
    }
    return String(hash.finish(), radix: 16)
  }
}
