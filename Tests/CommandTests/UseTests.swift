import CommandTesting
import Formats
import Foundation
import Testing
import Workflows

@testable import enregard

/// Three pairs of sentences that correspond, one on each line.
func writeSample(in folder: TemporaryFolder) throws {
  try folder.write(
    "Six soldiers died on Monday.\nThe president left Kursk with 10,000 men.\nNobody knows why he did so.\n",
    to: "a.en.txt")
  try folder.write(
    "Six soldats sont morts lundi.\nLe président a quitté Koursk avec 10 000 hommes.\nPersonne ne sait pourquoi.\n",
    to: "a.fr.txt")
}

@Suite("The command, used well")
struct UseTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try writeSample(in: folder)
  }

  @Test func writesATMXAndSaysWhatItDidOnStandardError() async throws {
    let result = try await enregard(["align", "a.en.txt", "a.fr.txt", "-o", "a.tmx"], in: folder.path)
    #expect(result.status == 0)
    #expect(result.output == "")
    let tmx = try #require(folder.contents("a.tmx"))
    #expect(tmx.contains("<seg>Le président a quitté Koursk avec 10 000 hommes.</seg>"))
    let said = [
      "a.en.txt: English (en, from the file's name); UTF-8", "3 beads: 3 × 1-1; mean confidence",
      "a.tmx: 3 translation units written",
    ]
    for words in said { #expect(result.errors.contains(words), "\(result.errors)") }
    #expect(try folder.names == ["a.en.txt", "a.fr.txt", "a.tmx"])
  }

  @Test(
    "the format follows the output's extension, and --format overrides it",
    arguments: [
      (["-o", "x.tsv"], "source\ttarget\t"), (["-o", "x.jsonl"], #"{"kind":"#), (["-o", "x.beads"], "[0]:[0]:"),
      (["-o", "x.tmx", "--format", "beads"], "[0]:[0]:"), (["-o", "x.TMX"], "<?xml"),
      (["-o", "x", "--format", "TSV"], "source\ttarget\t"),
    ])
  func format(options: [String], start: String) async throws {
    let result = try await enregard(["align", "a.en.txt", "a.fr.txt"] + options, in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try #require(folder.contents(options[1])).hasPrefix(start))
  }

  @Test("what stands elsewhere is named with its lines, and marked")
  func moved() async throws {
    let english = [
      "Apple: round fruit of a tree.", "Bread: food made of flour.", "Cheese: food made from sour milk.",
      "Salt: white grains from the sea.", "Water: clear liquid without colour.", "Wine: drink made of grapes.",
    ]
    let french = [
      "Eau : liquide clair sans couleur.", "Fromage : aliment fait de lait aigre.", "Pain : aliment fait de farine.",
      "Pomme : fruit rond d’un arbre.", "Sel : grains blancs tirés de la mer.", "Vin : boisson faite de raisins.",
    ]
    try folder.write(english.joined(separator: "\n") + "\n", to: "g.en.txt")
    try folder.write(french.joined(separator: "\n") + "\n", to: "g.fr.txt")
    let result = try await enregard(
      ["align", "--segmented", "g.en.txt", "g.fr.txt", "-o", "g.tsv", "-o", "g.tmx", "--explain"], in: folder.path)
    #expect(result.status == 0)
    #expect(result.errors.contains("of them moved; mean confidence"), "\(result.errors)")
    #expect(result.errors.contains("g.en.txt:1 to g.fr.txt:4"), "\(result.errors)")
    #expect(result.output.contains("1-1  moved  confidence"))
    let rows = try #require(folder.contents("g.tsv")).split(separator: "\n").map { $0.split(separator: "\t") }
    for (line, other) in [3, 2, 1, 4, 0, 5].enumerated() {
      let row = try #require(rows.first { $0[0] == english[line] })
      #expect(row[1] == french[other])
    }
    #expect(rows.contains { $0[0] == english[0] && $0.last == "yes" })
    #expect(try #require(folder.contents("g.tmx")).contains(#"<prop type="x-align-moved">yes</prop>"#))
  }

  @Test("a passage that the target lacks is named with its lines")
  func omission() async throws {
    let english = [
      "The market of Lyon opens at six in the morning.", "My sister sold 40 baskets of apples there.",
      "Mr. Dupont bought the old mill last winter.", "The river froze twice in January.",
      "Three horses crossed the ice without a sound.", "Nobody in the village had a telephone.",
      "The doctor lived 12 kilometres away, in Nantes.", "A blue lamp burned in every window.",
      "The children learned the names of the stars.", "In March the swallows came back to the church.",
      "Anna planted 200 roses behind the school.", "The train to Paris was late again.",
    ]
    var french = [
      "Le marché de Lyon ouvre à six heures du matin.", "Ma sœur y a vendu 40 paniers de pommes.",
      "M. Dupont a acheté le vieux moulin l’hiver dernier.", "La rivière a gelé deux fois en janvier.",
      "Trois chevaux ont traversé la glace sans un bruit.", "Personne au village n’avait le téléphone.",
      "Le médecin habitait à 12 kilomètres, à Nantes.", "Une lampe bleue brûlait à chaque fenêtre.",
      "Les enfants apprenaient le nom des étoiles.", "En mars les hirondelles sont revenues à l’église.",
      "Anna a planté 200 roses derrière l’école.", "Le train de Paris était encore en retard.",
    ]
    french.removeSubrange(3..<9)
    try folder.write(english.joined(separator: "\n") + "\n", to: "b.en.txt")
    try folder.write(french.joined(separator: "\n") + "\n", to: "b.fr.txt")
    let result = try await enregard(["align", "b.en.txt", "b.fr.txt", "--segmented", "-o", "b.tsv"], in: folder.path)
    // The passage's last segment may be drawn to its neighbour, as single ones are (docs/alignment.md, weak points).
    let words = "\nb.fr.txt, line 4, has no counterpart for b.en.txt:4-"
    #expect(
      ["8 (5 segments)\n", "9 (6 segments)\n"].contains { result.errors.contains(words + $0) }, "\(result.errors)")
    // Half of one side is left: what does correspond is named.
    #expect(result.errors.contains("\ncorresponding: b.en.txt:1-3 to b.fr.txt:1-3 (3 beads)\n"), "\(result.errors)")
  }

  @Test("places are called what they are")
  func places() async throws {
    try folder.write(#"{\rtf1\ansi He left at six.\par She read a book.\par }"#, to: "c.en.rtf")
    try folder.write("Il est parti à six heures.\nElle a lu un livre.\n", to: "c.fr.txt")
    let result = try await enregard(["align", "c.en.rtf", "c.fr.txt", "--explain", "-q"], in: folder.path)
    #expect(result.output.contains("  paragraphs 2 : lines 2\n"), "\(result.output)\(result.errors)")
  }

  @Test("- is standard input and output")
  func standardStreams() async throws {
    let text = try #require(folder.contents("a.fr.txt"))
    let result = try await enregard(
      ["align", "a.en.txt", "-", "--to", "fr", "--format", "beads", "-o", "-", "-q"], in: folder.path, input: text)
    #expect(result.output.split(separator: "\n").count == 3)
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  @Test func isSilentWhenAskedToBe() async throws {
    for command in [["align", "a.en.txt", "a.fr.txt", "-o", "x.tmx"], ["segment", "a.en.txt", "-o", "x.txt"]] {
      let result = try await enregard(command + ["--quiet"], in: folder.path)
      #expect(result.status == 0)
      #expect(result.output + result.errors == "")
    }
  }

  @Test("--min-confidence leaves beads out and says how many")
  func minimumConfidence() async throws {
    let all = try await enregard(["align", "a.en.txt", "a.fr.txt", "--format", "beads"], in: folder.path).output
    let confidences = all.split(separator: "\n").compactMap { Double($0.split(separator: ":")[2]) }
    // What is written is rounded to four decimals.
    let limit = try #require(confidences.max()) + 0.0001
    try #require(limit <= 1, "a bead of confidence 1 cannot be kept out")
    let none = try await enregard(
      ["align", "a.en.txt", "a.fr.txt", "-o", "a.tmx", "--min-confidence", "\(limit)"], in: folder.path)
    #expect(none.errors.contains("0 translation units written, 3 beads below the confidence of"), "\(none.errors)")
    #expect(folder.contents("a.tmx")?.contains("<tu>") == false)
  }

  @Test("--explain shows both texts of every bead, and with -o writes the output, too")
  func explain() async throws {
    let alone = try await enregard(["align", "a.en.txt", "a.fr.txt", "--explain", "-q"], in: folder.path)
    #expect(alone.output.contains("  < Six soldiers died on Monday.\n  > Six soldats sont morts lundi.\n"))
    #expect(!alone.output.contains("source\ttarget"))
    let both = try await enregard(
      ["align", "a.en.txt", "a.fr.txt", "--explain", "-q", "-o", "a.tmx"], in: folder.path)
    #expect(both.output == alone.output)
    #expect(folder.contents("a.tmx")?.contains("<seg>Six soldiers died on Monday.</seg>") == true)
  }

  @Test("SOURCE_DATE_EPOCH makes the TMX the same to the byte")
  func sourceDate() async throws {
    for name in ["one.tmx", "two.tmx"] {
      _ = try await enregard(
        ["align", "a.en.txt", "a.fr.txt", "-o", name], in: folder.path, environment: ["SOURCE_DATE_EPOCH": "0"])
    }
    #expect(folder.contents("one.tmx")?.contains(#"creationdate="19700101T000000Z""#) == true)
    #expect(folder.contents("one.tmx") == folder.contents("two.tmx"))
  }

  @Test("segment's text is what --segmented reads")
  func segmentedRoundTrip() async throws {
    let once = try await enregard(["segment", "a.fr.txt", "-q"], in: folder.path).output
    let twice = try await enregard(["segment", "--segmented", "-", "-q"], in: folder.path, input: once).output
    #expect(once == twice)
    #expect(once.hasPrefix("Six soldats sont morts lundi.\n"))
  }

  @Test(
    "help, version and completions come from the parser, on standard output",
    arguments: [
      (["--help"], "USAGE: enregard"), (["align", "--help"], "USAGE: enregard align"),
      (["--version"], "enregard \(enregardVersion)\n"),
      (["--version"], "ICU "), (["--version"], " pairs of languages, "),
      (["--generate-completion-script", "bash"], "complete"), (["--experimental-dump-help"], "\"subcommands\""),
    ])
  func parser(arguments: [String], words: String) async throws {
    let result = try await enregard(arguments, in: folder.path)
    #expect(result.status == 0)
    #expect(result.output.contains(words))
    #expect(result.errors == "")
  }

  @Test(
    "bash completes values that are known",
    arguments: [
      ("check --format ''", "text jsonl sarif html tmx xliff"), ("tmx convert --format x", "xliff xliff-1.2 xlsx"),
      ("segment --format ''", "text jsonl"), ("align --format b", "beads"),
      ("align --input-format doc", "docx docbook"),
      ("align --from es", "es"), ("check --only numb", "number number-format"), ("tmx clean --without un", "unrelated"),
      ("tmx clean --for ''", "tm mt"), ("check --input-format p", "po"), ("check --min-severity e", "error"),
      ("check --page-language ''", "en fr"),
    ])
  func completion(words: String, expected: String) async throws {
    let script = """
      source <("$0" --generate-completion-script bash)
      COMP_WORDS=(enregard \(words)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE="${COMP_WORDS[*]}"
      COMP_POINT=${#COMP_LINE}; _enregard enregard "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      echo "${COMPREPLY[*]}"
      """
    let result = try await run("/bin/bash", ["-c", script, enregardPath], in: folder.path)
    #expect(result.output == expected + "\n", "\(result.errors)")
  }

  @Test("a format that the command cannot write is refused, with those that it can")
  func unwritable() async throws {
    let result = try await enregard(["tmx", "convert", "a.tmx", "--format", "beads"], in: folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("- moses") && !result.errors.contains("- beads"), "\(result.errors)")
  }

  @Test("help lists every format with its summary")
  func formatsInHelp() async throws {
    let help = try await enregard(["align", "--help"], in: folder.path).output
    func squeezed(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    for format in ExchangeFormat.all { #expect(squeezed(help).contains(squeezed("\(format.name) \(format.summary)"))) }
  }
}
