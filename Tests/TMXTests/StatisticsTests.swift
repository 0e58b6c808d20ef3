import Files
import Testing

@testable import TMX

@Suite("Statistics of a TMX")
struct StatisticsTests {
  @Test func countsUnitsWordsDatesAndDuplicates() throws {
    let text = """
      <tmx version="1.4"><header srclang="en"/><body>
      <tu creationdate="20200101T000000Z" creationid="ann"><prop type="x">1</prop><note>n</note>
      <tuv xml:lang="en"><seg>The <ph>%s</ph> cat sat.</seg></tuv><tuv xml:lang="ja"><seg>猫が座った。</seg></tuv></tu>
      <tu changedate="20210101T000000Z" changeid="bob" creationid="ann">
      <tuv xml:lang="en"><seg>The <ph>%s</ph> cat sat.</seg></tuv><tuv xml:lang="ja"><seg>別の訳</seg></tuv></tu>
      <tu><tuv xml:lang="ja"><seg>別の訳</seg></tuv><tuv xml:lang="en"><seg>The <ph>%s</ph> cat sat.</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>Alone</seg></tuv><tuv xml:lang="ja"><seg></seg></tuv></tu>
      </body></tmx>
      """
    let found = try statistics(of: reader(text))
    #expect((found.units, found.unpaired, found.duplicates, found.otherTranslations) == (4, 1, 1, 1))
    #expect(found.sources == 2)
    let english = try #require(found.languages["en"])
    #expect((english.variants, english.words, english.codes, english.empty) == (4, 10, 3, 0))
    #expect((english.longest, english.longestLine) == (13, 3))
    #expect(found.languages["ja"]?.empty == 1)
    #expect(found.dates?.first == "20200101T000000Z" && found.dates?.last == "20210101T000000Z")
    #expect(found.authors == ["ann": 1, "bob": 1])
    #expect(found.properties == ["x": 1, "note": 1])
  }
}
