import BitextTesting
import Testing

@testable import Documents
@testable import Files

@Suite("Office files are bounded by what they hold")
struct OfficeSizeTests {
  private func reason(_ archive: [UInt8]) -> ReadingError.Reason? {
    do throws(ReadingError) {
      _ = try OfficeSize(archive, named: "a", format: "docx")
      return nil
    } catch { return error.reason }
  }

  @Test("elements are counted before pandoc starts")
  func elements() throws {
    let book = sound(["word/document.xml": "<?xml version='1.0'?><!-- < --><w><p>a</p><p/></w>", "b.bin": "<p>"])
    #expect(try OfficeSize(book, named: "a", format: "docx").elements == 4)
    let many = String(repeating: "<p/>", count: OfficeSize.mostElements + 1)
    #expect(reason(sound(["word/document.xml": many])) == .tooManyElements(limit: OfficeSize.mostElements))
  }

  @Test("a part of a book that is named again and again counts as often")
  func spine() {
    let package = "<s>" + String(repeating: "<itemref idref='a'/>", count: 2_000) + "</s>"
    let page = String(repeating: "<p/>", count: 2_000)
    #expect(reason(sound(["c.opf": package, "a.xhtml": page])) == .tooManyElements(limit: OfficeSize.mostElements))
    #expect(reason(sound(["c.opf": "<itemref idref='a'/><itemref idref='b'/>", "a.xhtml": page])) == nil)
  }

  @Test("text that unpacks to very much is not unpacked")
  func unpacked() {
    let large = String(repeating: "a", count: OfficeSize.mostUnpacked / 2 + 1)
    #expect(reason(sound(["a.xml": large, "b.xml": large])) == .unpacksToTooMuch(limit: OfficeSize.mostUnpacked))
    #expect(reason(sound(["a.xml": large, "b.png": large])) == nil)
  }

  @Test("of two parts with one name each counts by what it holds itself")
  func sameNames() throws {
    var parts = sound(["a.xml": "<p/>", "b.xml": "<p/><p/>"])
    for index in parts.indices where parts[index...].starts(with: "b.xml".utf8) { parts[index] = UInt8(ascii: "a") }
    #expect(try OfficeSize(parts, named: "a", format: "docx").elements == 3)
  }

  @Test("what is no archive is not read")
  func damaged() {
    #expect(reason(Array("PK".utf8)) == .malformed(format: "docx"))
  }

  @Test("pandoc gets time by what there is to read, and no more than two minutes")
  func time() {
    #expect(processorSeconds(bytes: 0, elements: 0) == 10)
    #expect(processorSeconds(bytes: 1_500_000, elements: 0) == 20)
    #expect(processorSeconds(bytes: 0, elements: 600_000) == 70)
    #expect(processorSeconds(bytes: 1 << 40, elements: 0) == 120)
  }

  @Test("what stands between the readings of a run is moved once")
  func rubies() throws {
    let rules = try #require(OfficeRules.of["docx"])
    func run(_ count: Int) -> [UInt8] {
      let ruby = "<w:ruby><w:rubyBase><w:r><w:t>a</w:t></w:r></w:rubyBase></w:ruby>"
      return Array("<w:p xmlns:w='w'><w:r>\(String(repeating: ruby, count: count))</w:r></w:p>".utf8)
    }
    let ratio = try growth(at: 6_000, of: run) { markup in
      let tree = try #require(OfficeTree(markup, rules))
      tree.rewrite()
      #expect(tree.changed() != nil)
    }
    #expect(ratio < 3)
    let text = "<w:p xmlns:w='w'><w:r><w:b/>x<w:ruby><w:r>a</w:r></w:ruby>y<w:ruby><w:r>b</w:r></w:ruby></w:r></w:p>"
    let tree = try #require(OfficeTree(Array(text.utf8), rules))
    tree.rewrite()
    let rewritten = try #require(tree.changed())
    #expect(
      String(decoding: rewritten, as: UTF8.self).replacing(" xmlns:w=\"w\"", with: "").contains(
        "<w:r><w:b/>x</w:r><w:r>a</w:r><w:r>y</w:r><w:r>b</w:r><w:r/>"))
  }
}

/// An archive of these files whose checksums are right.
private func sound(_ files: KeyValuePairs<String, String>) -> [UInt8] {
  guard let zip = ZipArchive(archive(files)) else { return [] }
  for (name, contents) in files {
    guard zip.replace(name, with: Array(contents.utf8)) else { return [] }
  }
  return zip.close() ?? []
}
