import CommandTesting
import Foundation
import Testing

/// Pairs with something to find in some, whose texts would run or turn if they were not escaped.
private let pairs = [
  (
    "<script>window.pwned = 1; document.title = 'pwned'</script> There were 30 of them.",
    "<script>window.pwned = 1</script> Ils étaient 13."
  ),
  (
    "\"><img src=x onerror=\"window.pwned = 1\"> He had 40 men.",
    "</bdi></div><svg onload=\"window.pwned = 1\"></svg> Il avait 4 hommes."
  ),
  (
    "</textarea></title></style><iframe srcdoc=\"<script>parent.pwned=1</script>\"></iframe> It took 7 days.",
    "Il a fallu 9 jours."
  ),
  ("The price is \u{202E}00001\u{202C} euros, he said.", "Le prix est de \u{202E}00001\u{202C} euros, a-t-il dit."),
  ("They walk in a line, thirty or forty abreast.", "Ils avancent en ligne, à trente ou quarante de front."),
  ("Nobody saw the the house.", "Personne n’a vu la la maison."),
  ("“We are here”, he said.", "\"Nous sommes là\" , a-t-il dit."),
  ("' onmouseover='window.pwned=1' {{7*7}} javascript:window.pwned=1 There are 8.", "Il y en a 5."),
]

@Suite("The page in a browser", .serialized, .enabled(if: Tools.isWanted, "run scripts/test-end-to-end"))
struct PageTests {
  private func page(_ text: String, in folder: TemporaryFolder) async throws -> String {
    try folder.write(text, to: "pairs.tsv")
    let result = try await enregard(
      ["check", "pairs.tsv", "--from", "en", "--to", "fr", "-o", "page.html", "--page-language", "en"],
      in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    return folder.url("page.html").path
  }

  @Test("filters, keys, phone, dark and paper work in Chromium, and no hostile text runs")
  func drive() async throws {
    let folder = try TemporaryFolder()
    let page = try await page(pairs.map { "\($0.0)\t\($0.1)\n" }.joined(), in: folder)
    let result = try await run(
      Tools.python, [Tools.script("drive-page.py"), page], in: folder.path, environment: ["HOME": folder.path])
    #expect(result.output == "ok\n" && result.status == 0, "\(result.output)\(result.errors)")
    // What the reader accepted and saved is left out of the next run.
    let again = try await enregard(
      ["check", "pairs.tsv", "--from", "en", "--to", "fr", "--format", "jsonl", "--baseline", "accepted.txt"],
      in: folder.path)
    let accepted = try #require(folder.contents("accepted.txt")).split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(accepted.count == 1 && again.status == 0, "\(accepted) \(again.errors)")
    #expect(!again.output.contains(accepted[0].prefix(16)))
    #expect(folder.contents("marked.html")?.contains("<sup") ?? false)
  }
}

@Suite("Checking large input", .serialized, .enabled(if: Tools.isWanted, "run scripts/test-end-to-end"))
struct LargeCheckTests {
  @Test("a segment of a megabyte goes through every report")
  func megabyte() async throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "<i>word</i> and \u{202E}more ", count: 40_000)
    let line = String(
      decoding: try JSONEncoder().encode(["source": text + "30", "target": text + "13"]), as: UTF8.self)
    try folder.write(line + "\n", to: "a.jsonl")
    let outputs = ["html", "sarif", "tmx", "xlf", "jsonl", "txt"].map { "a-report.\($0)" }
    let result = try await enregard(
      ["check", "a.jsonl", "--from", "en", "--to", "fr"] + outputs.flatMap { ["-o", $0] }, in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    for output in outputs { #expect(folder.contents(output)?.isEmpty == false) }
    #expect((folder.contents("a-report.html")?.utf8.count ?? 0) < 3_000_000)
  }

  @Test("a translation memory of 60 MB is streamed in bounded memory")
  func memory() async throws {
    let folder = try TemporaryFolder()
    let unit = { (number: Int) in
      "<tu><tuv xml:lang=\"en\"><seg>Sentence \(number) is long enough.</seg></tuv>"
        + "<tuv xml:lang=\"fr\"><seg>La phrase \(number) est assez longue.</seg></tuv></tu>\n"
    }
    var tmx = "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n"
    for number in 0..<400_000 { tmx += unit(number) }
    tmx += "</body></tmx>\n"
    try #require(tmx.utf8.count > 55_000_000)
    try folder.write(tmx, to: "a.tmx")
    let measure =
      "import resource, subprocess, sys; status = subprocess.call(sys.argv[1:]); "
      + "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss); sys.exit(status)"
    let result = try await run(
      Tools.python,
      ["-c", measure, enregardPath, "check", "a.tmx", "--only", "repetition", "-q", "-o", "a.jsonl"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    let kilobytes = try #require(result.output.split(separator: "\n").last.flatMap { Int($0) })
    // Dictionaries take some sixty megabytes; a tree of this file would take a gigabyte.
    #expect(kilobytes < 110_000, "peak memory \(kilobytes) KB")
  }
}
