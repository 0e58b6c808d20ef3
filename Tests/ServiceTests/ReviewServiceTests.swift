import Alignment
import Bitext
import CommandTesting
import Foundation
import Languages
import Testing
import Workflows

@testable import Service

@Suite("The service of a review")
struct ReviewServiceTests {
  private let folder: TemporaryFolder
  private let service: ReviewService

  init() throws {
    folder = try TemporaryFolder()
    let texts = try ReviewedTexts(
      pairsAt: try Self.pairs(in: folder), from: Language(canonical: "en"), to: Language(canonical: "fr"))
    let aligner = Aligner(lexicons: [])
    let review = try Review(
      source: texts.source, target: texts.target, journal: folder.url("a.review").path, aligner: aligner
    ) { try texts.aligned(by: aligner, under: AlignmentConstraints()) }
    let insight = try ReviewInsight(
      aligner: aligner, source: texts.source.document.language, target: texts.target.document.language, lexicons: [],
      options: CheckOptions())
    service = ReviewService(
      review, insight: insight, outputs: ["a.tmx"], language: .english,
      write: { [ReviewService.Written(file: "a.tmx", units: review.state().state.beads.count)] }, words: { "\($0)" })
  }

  private static func pairs(in folder: TemporaryFolder) throws -> String {
    let rows = (0..<20).map {
      "Room \(200 + $0) has 🙂 \(3 * $0 + 1) beds.\tLa salle \(200 + $0) a 🙂 \(3 * $0 + 1) lits."
    }
    try folder.write(rows.joined(separator: "\n") + "\nRoom 900 has 7 beds.\tLa salle 900 a 8 lits.\n", to: "a.tsv")
    return folder.url("a.tsv").path
  }

  private func get(_ path: String, _ query: [String: String] = [:]) throws -> (status: Int, object: [String: Any]) {
    try ask(HTTPRequest(method: "GET", path: path, query: query, headers: [:]))
  }

  private func post(_ path: String, _ body: String, type: String = "application/json") throws -> (
    status: Int, object: [String: Any]
  ) {
    try ask(
      HTTPRequest(method: "POST", path: path, query: [:], headers: ["content-type": type], body: Array(body.utf8)))
  }

  private func ask(_ request: HTTPRequest) throws -> (status: Int, object: [String: Any]) {
    let response = service.answer(request, path: request.path)
    let object = try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any]
    return (response.status, try #require(object))
  }

  @Test("the overview tells of all pairs, in columns")
  func overview() throws {
    let object = try get("/api/overview").object
    let beads = try #require(object["beads"] as? [String: [Int]])
    #expect(Set(beads.values.map(\.count)) == [21])
    #expect((object["source"] as? [String: Any])?["count"] as? Int == 21)
    #expect(object["outputs"] as? [String] == ["a.tmx"])
  }

  @Test("texts come in windows, as they are")
  func texts() throws {
    let beads = try #require(try get("/api/beads", ["from": "2", "count": "3"]).object["beads"] as? [[String: Any]])
    #expect(beads.count == 3)
    let segment = try #require((beads[0]["source"] as? [[String: Any]])?.first)
    #expect(segment["text"] as? String == "Room 202 has 🙂 7 beds." && segment["place"] as? Int == 3)
    #expect(try get("/api/beads", ["from": "0", "count": "201"]).status == 400)
    #expect(try get("/api/beads", ["from": "-1", "count": "1"]).status == 400)
  }

  @Test("an answer changes what it says, one about an old state or an impossible one is refused in words")
  func answers() throws {
    let answer = #"{"version":0,"answer":{"kind":"confirm","bead":4}}"#
    let told = try post("/api/answer", answer)
    #expect(told.status == 200 && told.object["confirmed"] as? Int == 1)
    #expect((told.object["patches"] as? [[String: Any]])?.isEmpty == false)
    #expect(try post("/api/answer", answer).status == 409)
    let impossible = try post("/api/answer", #"{"version":1,"answer":{"kind":"merge","bead":20}}"#)
    #expect(
      impossible.status == 422 && impossible.object["error"] as? String == "there is no neighbour to do this with")
    #expect(try post("/api/undo", #"{"version":1}"#).object["confirmed"] as? Int == 0)
    #expect(try post("/api/redo", #"{"version":2}"#).object["confirmed"] as? Int == 1)
    #expect((try get("/api/changes", ["since": "0"]).object["changes"] as? [Any])?.count == 3)
  }

  @Test("findings are marked in the units of a browser's texts, and those that were accepted are not told again")
  func findings() throws {
    func found() throws -> [[String: Any]] {
      try #require(try get("/api/findings", ["from": "0", "count": "50"]).object["findings"] as? [[String: Any]])
    }
    let finding = try #require(try found().first { $0["check"] as? String == "number" })
    let marks = try #require(finding["marks"] as? [[String: Any]])
    #expect(marks.count == 2 && marks[0]["start"] as? Int == 13 && marks[0]["end"] as? Int == 14)
    let fingerprint = try #require(finding["fingerprint"] as? String)
    #expect(try post("/api/ignore", #"{"fingerprint":"\#(fingerprint)"}"#).status == 200)
    #expect(try found().allSatisfy { $0["fingerprint"] as? String != fingerprint })
    #expect(try post("/api/ignore", #"{"fingerprint":"../../x"}"#).status == 400)
  }

  @Test("search finds plain words and expressions, and says what is none")
  func search() throws {
    func matches(_ text: String, _ regex: String = "0") throws -> [Int]? {
      try get("/api/search", ["text": text, "regex": regex, "side": "both"]).object["matches"] as? [Int]
    }
    #expect(try matches("ROOM 205") == [5])
    #expect(try matches("20[56]") == [])
    #expect(try matches("20[56]", "1") == [5, 6])
    #expect(try get("/api/search", ["text": "(", "regex": "1"]).status == 400)
    #expect(try get("/api/search", ["text": "(.*.)*(.*.)*(.*.)*(.*.)*☃", "regex": "1"]).status == 400)
  }

  @Test("what speaks for a pair is told; the next answer is where most doubt is")
  func evidence() throws {
    let links = try #require(try get("/api/evidence", ["bead": "3"]).object["links"] as? [[String: Any]])
    #expect(links.contains { $0["kind"] as? String == "number" && $0["source"] as? String == "203" })
    #expect(try get("/api/next", ["after": "-1"]).object["index"] is Int)
    #expect((try post("/api/write", "{}").object["written"] as? [[String: Any]])?.first?["units"] as? Int == 21)
  }

  @Test("only requests of the page are taken")
  func requests() throws {
    #expect(try get("/api/answer").status == 405)
    #expect(try post("/api/answer", "{}", type: "text/plain").status == 415)
    #expect(try post("/api/answer", "[1").status == 400)
    #expect(try get("/api/none").status == 404)
    #expect(try get("/../secret").status == 404)
  }

  @Test("every file of the page is served, and names no other")
  func page() throws {
    let page = service.answer(HTTPRequest(method: "GET", path: "/", query: [:], headers: [:]), path: "/")
    #expect(page.type == "text/html; charset=utf-8")
    let here = URL(fileURLWithPath: #filePath)
    let files = here.appendingPathComponent("../../../Sources/Service/Page").standardized
    for name in try FileManager.default.contentsOfDirectory(atPath: files.path) where name != "index.html" {
      #expect(ReviewPage.files[name] != nil, "\(name)")
    }
    for (name, file) in ReviewPage.files where name.hasSuffix(".js") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for match in text.matches(of: #/from "\.\/(?<name>[a-z]+\.js)"/#) {
        #expect(ReviewPage.files[String(match.output.name)] != nil, "\(name) imports \(match.output.name)")
      }
    }
  }
}
