import CommandTesting
import Foundation
import Testing

@Suite("enregard check --stream")
struct CheckStreamTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func check(_ lines: [String], _ arguments: [String] = []) async throws -> (
    objects: [[String: Any]], result: RunResult
  ) {
    let result = try await enregard(
      ["check", "--stream", "--no-dictionary", "--no-project"] + arguments, in: folder.path,
      input: lines.joined(separator: "\n") + "\n")
    return (try result.objects(), result)
  }

  @Test("a line of output is a finding, with what else the line held")
  func findings() async throws {
    let (objects, result) = try await check([
      #"{"id": "a", "row": 7, "source": "Open at 8 in room 11.", "target": "Ouvert à 8 h, salle 12.", "from": "en", "to": "fr"}"#,
      #"{"id": "b", "source": "Room 11.", "target": "Salle 11.", "from": "en", "to": "fr"}"#,
    ])
    #expect(result.status == 0 && result.errors.contains("2 lines done, 0 failed; 2 pairs"), "\(result.errors)")
    let finding = try #require(objects.first { $0["check"] as? String == "number" })
    #expect(finding["id"] as? String == "a" && finding["row"] as? Int == 7 && finding["pair"] as? Int == 0)
    #expect(finding["targetRange"] as? [Int] == [20, 22])
    #expect(!objects.contains { $0["id"] as? String == "b" })
  }

  @Test("or a line for each of the input, in its order, so that rows stay beside what was found in them")
  func perDocument() async throws {
    let lines = (0..<40).map { #"{"id": \#($0), "source": "Room \#($0).", "target": "Salle \#($0 % 7)."}"# }
    let languages = ["--per-document", "--from", "en", "--to", "fr"]
    let one = try await check(lines, languages + ["--threads", "1"])
    let four = try await check(lines, languages + ["--threads", "4"])
    #expect(one.result.output == four.result.output)
    #expect(one.objects.map { $0["id"] as? Int } == Array(0..<40))
    let counts = one.objects.map { ($0["findings"] as? [[String: Any]])?.count }
    #expect(counts.prefix(7).allSatisfy { $0 == 0 } && counts.dropFirst(7).allSatisfy { ($0 ?? 0) > 0 })
  }

  @Test("scores stay with their rows where a line between them fails")
  func scores() async throws {
    let (objects, result) = try await check(
      [
        #"{"id": 1, "source": "Room 11.", "target": "Salle 11."}"#, "?",
        #"{"id": 3, "source": "Room 12.", "target": "Le chat dort."}"#,
      ], ["--scores", "--from", "en", "--to", "fr"])
    #expect(result.status == 2)
    #expect(objects.map { $0["id"] as? Int } == [1, nil, 3] && objects[1]["line"] as? Int == 2)
    let scores = objects.map { $0["score"] as? Double ?? -1 }
    #expect(scores[0] > scores[2] && scores[1] == -1)
  }

  @Test("lists are the pairs of a document, which are compared with one another and with no other document's")
  func document() async throws {
    let twice =
      #"{"id": 1, "source": ["Please close the door.", "Please close the door."], "target": ["Fermez la porte.", "Veuillez fermer cette porte."], "from": "en", "to": "fr"}"#
    let once =
      #"{"id": 2, "source": "Please close the door.", "target": "Fermez donc la porte.", "from": "en", "to": "fr"}"#
    let (objects, _) = try await check([twice, once, once], ["--only", "inconsistency"])
    #expect(objects.count == 1 && objects.first?["pair"] as? Int == 1 && objects.first?["id"] as? Int == 1)
  }

  @Test("what cannot be checked says why")
  func faults() async throws {
    let (objects, result) = try await check([
      #"{"id": 1, "source": "Room 11.", "target": "Salle 11."}"#,
      #"{"id": 2, "source": ["Room 11."], "target": [], "from": "en", "to": "fr"}"#,
      #"{"id": 3, "source": {"path": "a.txt"}, "target": "x", "from": "en", "to": "fr"}"#,
    ])
    let errors = objects.map { $0["error"] as? String ?? "" }
    #expect(result.status == 2 && errors.count == 3)
    #expect(errors[0].hasSuffix("say the languages here, or with --from and --to"))
    #expect(errors[1] == "line 2: 1 texts in source, and 0 in target; pairs have one of each")
    #expect(errors[2].contains("two texts, or two lists"))
  }

  private static let table = [
    "check", "--stream", "tsv", "--no-dictionary", "--no-project", "--from", "en", "--to", "fr",
  ]

  @Test("rows of a table come back as they came, with the worst severity and the checks behind them")
  func table() async throws {
    let rows = [
      "http://a/1\thttp://b/1\tRoom 11.\tSalle 11.\t0.93",
      "http://a/1\thttp://b/1\tOpen at 8, hall 4.\tOuvert à 8 h, salle 5.\t",
      "", "http://a/2\thttp://b/2\tRoom 12.", "\t\tGate 9.\tPorte 9.",
    ]
    for threads in ["1", "3"] {
      let result = try await enregard(
        Self.table + ["--threads", threads], in: folder.path, input: rows.joined(separator: "\n") + "\n")
      let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      try #require(lines.count == 6 && lines[5].isEmpty, "\(result.output)")
      #expect(zip(rows, lines).allSatisfy { $1.hasPrefix($0 + "\t") })
      #expect(lines[0].hasSuffix("\t0.93\tnone\tkeep") && lines[4].hasSuffix("\tPorte 9.\tnone\tkeep"))
      let found = lines[1].split(separator: "\t", omittingEmptySubsequences: false).suffix(2)
      #expect(["warning", "error"].contains(found.first ?? ""))
      #expect(found.last?.split(separator: "+").contains("number") == true)
      // What cannot be read keeps its place.
      #expect(result.status == 2 && lines[2] == "\terror\tunreadable" && lines[3].hasSuffix("\terror\tunreadable"))
      #expect(result.errors.contains("line 3: 1 column; two addresses and two texts are needed"), "\(result.errors)")
      #expect(result.errors.contains("line 4: 3 columns; two addresses and two texts are needed"))
    }
  }

  @Test("or with the score alone; a first row of names tells where the texts are, and gets a name")
  func scoredTable() async throws {
    let rows = [
      "trg_text\tsrc_text\tbifixer_score", "Salle 11.\tRoom 11.\t1", "Le chat dort.\tRoom 11.\t2", "Salle 11.",
    ]
    let result = try await enregard(
      Self.table + ["--scores"], in: folder.path, input: rows.joined(separator: "\n") + "\n")
    let lines = result.output.split(separator: "\n").map(String.init)
    try #require(lines.count == 4, "\(result.errors)")
    #expect(lines[0] == rows[0] + "\tenregard_score" && lines[3] == "Salle 11.\t0")
    let scores = zip(rows, lines).dropFirst().map { Double($1.dropFirst($0.count + 1)) ?? -1 }
    #expect(scores[0] > scores[1] && scores[1] >= 0 && scores[0] <= 1)
  }

  @Test("a table names no languages, and has no lines of its own for documents")
  func tableOptions() async throws {
    let silent = try await enregard(
      ["check", "--stream", "tsv", "--no-project", "--from", "en"], in: folder.path, input: "a\tb\tRoom.\tSalle.\n")
    #expect(silent.status == 2 && silent.errors.contains("give --to") && silent.output.isEmpty, "\(silent.errors)")
    let document = try await enregard(Self.table + ["--per-document"], in: folder.path, input: "")
    #expect(document.status == 2 && document.errors.contains("leave --per-document out"))
    let row = "a\tb\tRoom 11.\tSalle 12.\n"
    #expect(try await enregard(Self.table + ["--fail-on", "note"], in: folder.path, input: row).status == 1)
  }

  @Test("--fail-on tells by the exit status; options that do not go with it are named")
  func options() async throws {
    let line = #"{"source": "Room 11.", "target": "Salle 12.", "from": "en", "to": "fr"}"#
    #expect(try await check([line], ["--fail-on", "note"]).result.status == 1)
    for arguments in [["-o", "a.html"], ["--baseline", "x"], ["--scores", "--fail-on", "note"]] {
      let result = try await enregard(["check", "--stream"] + arguments, in: folder.path, input: "")
      #expect(result.status == 2 && result.errors.contains("leave"), "\(arguments)")
    }
  }
}
