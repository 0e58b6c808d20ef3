import Testing

@testable import Files

@Suite("CSV")
struct CSVTests {
  @Test func hasALineOfNamesAndARowForEachBead() throws {
    let (text, report) = try written(.csv)
    #expect(
      text
        == "\u{FEFF}source,target,confidence,kind,source line,target line,moved\r\n"
        + "Six soldiers died.,Six soldats sont morts.,0.97,1-1,1,1,\r\n"
        + "\"He left, and she stayed.\",Il est parti. Elle est restée.,0.8125,1-2,2,2,\r\n"
        + ",Ajout.,0.90,0-1,,4,\r\nNobody knows.,Qui sait ?,0.25,1-1,3,5,\r\n")
    #expect(report.written == 4)
  }

  @Test(
    "a cell is quoted where a reader would else misread it",
    arguments: [
      ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("a;b", "\"a;b\""), ("a\tb\nc", "a b c"),
      ("l’été", "l’été"),
    ])
  func quoting(text: String, cell: String) throws {
    #expect(try written(.csv, pair(text, "x")).text.split(separator: "\r\n").last == "\(cell),x,1.00,1-1,1,1,")
  }
}
