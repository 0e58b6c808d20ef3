import Bitext

@testable import Files
@testable import Formats

/// A document of `sentences`, one block and one line each, as a segmenter gives them: contiguous within the block,
/// line feeds between blocks.
func document(_ name: String, _ tag: String?, _ sentences: [String]) -> SegmentedDocument {
  var utf8: [UInt8] = []
  var blocks: [Block] = []
  var segments: [Segment] = []
  for (index, sentence) in sentences.enumerated() {
    let start = utf8.count
    utf8 += sentence.utf8
    blocks.append(Block(range: start..<utf8.count, line: index + 1))
    segments.append(Segment(range: start..<utf8.count, block: index, line: index + 1))
    utf8.append(UInt8(ascii: "\n"))
  }
  let document = Document(name: name, language: tag.map(Language.init(canonical:)), utf8: utf8, blocks: blocks)
  return SegmentedDocument(document: document, segments: segments)
}

/// Three sentences against four: 1-1, 1-2, 0-1 and a weak 1-1.
let sample = Bitext(
  source: document("news/a.en.txt", "en", ["Six soldiers died.", "He left, and she stayed.", "Nobody knows."]),
  target: document(
    "news/a.fr.txt", "fr", ["Six soldats sont morts.", "Il est parti.", "Elle est restée.", "Ajout.", "Qui sait ?"]),
  beads: [
    Bead(source: 0..<1, target: 0..<1, confidence: 0.97),
    Bead(source: 1..<2, target: 1..<3, confidence: 0.8125),
    Bead(source: 2..<2, target: 3..<4, confidence: 0.9),
    Bead(source: 2..<3, target: 4..<5, confidence: 0.25),
  ])

/// What `format` makes of `bitext`, as text, and its report.
func written(
  _ format: ExchangeFormat, _ bitext: Bitext = sample, minimumConfidence: Double = 0, links: [[Link]]? = nil,
  creationDate: Int? = nil
) throws -> (text: String, report: ExchangeReport) {
  let buffer = ByteBuffer()
  let options = ExchangeOptions(
    minimumConfidence: minimumConfidence, links: links, creationDate: creationDate, toolVersion: "1.2.3")
  let report = try format.write(bitext, options: options, to: buffer)
  return (String(decoding: buffer.bytes, as: UTF8.self), report)
}

/// One pair of sentences in a bead of its own.
func pair(_ source: String, _ target: String, languages: (String?, String?) = ("en", "fr")) -> Bitext {
  Bitext(
    source: document("s", languages.0, [source]), target: document("t", languages.1, [target]),
    beads: [Bead(source: 0..<1, target: 0..<1, confidence: 1)])
}
