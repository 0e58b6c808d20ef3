import CommandTesting
import Testing

@Suite("What a person knows of an alignment")
struct KnownPairsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "I. The ferry\n\nThe ferry leaves at dawn.\nNobody waits for it.\nThe quay is empty.\n\nII. The storm\n\nA storm comes.\n",
      to: "a.en.txt")
    try folder.write(
      "I. Le bac\n\nLe bac part à l’aube.\nPersonne ne l’attend.\nLe quai est vide.\n\nII. La tempête\n\nUne tempête vient.\n",
      to: "a.fr.txt")
  }

  /// The beads, without confidences, or what was said instead.
  private func align(_ anchors: String? = nil, _ options: String...) async throws -> (status: Int32, text: String) {
    if let anchors { try folder.write(anchors, to: "known.txt") }
    let result = try await enregard(
      ["align", "-q", "--segmented", "--format", "beads", "a.en.txt", "a.fr.txt"]
        + (anchors == nil ? [] : ["--anchors", "known.txt"]) + options, in: folder.path)
    guard result.status == 0 else { return (result.status, result.errors) }
    let beads = result.output.split(separator: "\n").map { line in
      line.split(separator: ":").prefix(2).joined(separator: ":")
    }
    return (0, beads.joined(separator: " "))
  }

  @Test(
    "numbers and ranges from 1, beads from 0, headings and comments name pairs, which come out as they are",
    arguments: [
      ("2-3 2\n", "[1, 2]:[1]"), ("# first\n\n  3\t3-4\r\n", "[2]:[2, 3]"), ("[1]:[1, 2]:0.42\n", "[1]:[1, 2]"),
      ("i. the   FERRY\tI. Le bac\n", "[0]:[0]"), ("The storm\tA\n3 4", nil), ("[0]:[0]\n[1]:[]\n", "[1]:[]"),
    ])
  func forms(file: String, bead: String?) async throws {
    let found = try await align(file)
    if let bead {
      #expect(found.status == 0 && " \(found.text) ".contains(" \(bead) "), "\(found.text)")
    } else {
      #expect(found.status == 2 && found.text.contains("known.txt:1: nothing in the source reads \"The storm\""))
    }
  }

  @Test("the beads that align writes are anchors of the same alignment")
  func whole() async throws {
    let beads = try await align().text
    #expect(try await align(beads.split(separator: "] [").joined(separator: "]\n[")).text == beads)
  }

  @Test(
    "a line that cannot hold is reported with its place, and both places where two contradict each other",
    arguments: [
      ("2 2\n4 5\n5 4\n", "known.txt:2 and known.txt:3 contradict each other"),
      ("2 2\n2 3\n", "known.txt:1 and known.txt:2 contradict each other"),
      ("2 17\n", "known.txt:1: the target has no segment 17, but 6"),
      ("two three four\n", "known.txt:1: this line names no pair; write two segments"),
      ("[1, 3]:[2]\n", "known.txt:1: the segments of one side do not follow each other"),
      ("[3]:[]\n", "known.txt:1: where this stands in the other text is not known"),
    ])
  func mistakes(file: String, words: String) async throws {
    let found = try await align(file)
    #expect(found.status == 2 && found.text.contains(words), "\(found.text)")
  }

  @Test("a heading that stands twice must be named by its number")
  func twice() async throws {
    try folder.write("Notes\nThe ferry leaves.\nNotes\n", to: "a.en.txt")
    let found = try await align("Notes\tI. Le bac\n")
    #expect(found.text.contains("several places in the source read \"Notes\" (lines 1, 3)"), "\(found.text)")
  }

  @Test("only the kinds of beads that were named occur")
  func kinds() async throws {
    try folder.write("Le bac part.\nIl part à l’aube.\nPersonne ne l’attend.\nLe quai est vide.\n", to: "a.fr.txt")
    try folder.write("The ferry leaves at dawn.\nNobody waits for it.\nThe quay is empty.\n", to: "a.en.txt")
    #expect(try await align(nil, "--beads", "1-1,0-1").text.split(separator: "] [").count == 4)
    let merged = try await align(nil, "--beads", "1-1,1-2")
    #expect(merged.text == "[0]:[0, 1] [1]:[2] [2]:[3]")
    let impossible = try await align(nil, "--beads", "1-1")
    #expect(
      impossible.status == 2
        && impossible.text.contains(
          "segments 1 to 3 of the source and segments 1 to 4 of the target cannot be aligned by the beads of --beads alone; "
            + "add kinds to it"),
      "\(impossible.text)")
    #expect(try await align(nil, "--beads", "1-9").text.contains("The value '1-9' is invalid for '--beads <kinds>'"))
  }

  @Test("they are for two documents at a time")
  func single() async throws {
    for option in [["--anchors", "known.txt"], ["--beads", "1-1"]] {
      let result = try await enregard(
        ["align", "a.en.txt", "a.fr.txt", "a.fr.txt", "-o", "x.tmx"] + option, in: folder.path)
      #expect(result.errors.contains("\(option[0]) is for two documents at a time"), "\(result.errors)")
    }
  }
}
