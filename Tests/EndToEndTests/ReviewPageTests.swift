import CommandTesting
import Foundation
import Testing

@Suite("The page of enregard review", .serialized, .enabled(if: Tools.isWanted, "run scripts/test-end-to-end"))
struct ReviewPageTests {
  /// A text whose translation splits, joins and leaves out sentences, with hostile ones among them.
  private func writeTexts(in folder: TemporaryFolder) throws {
    let hostile = [
      "<script>document.title = 'gone'</script> 7001.", "\u{202E}abc\u{202C} 7002 🙂 e\u{301}.", "x\u{2028}y 7003.",
    ]
    var (source, target): ([String], [String]) = (hostile, hostile)
    for number in 0..<150 {
      let (house, windows) = (300 + number, 7 * number + 11)
      if number % 11 == 5 {
        source += ["House \(house) has a garden.", "It has \(windows) windows."]
      } else {
        source.append("House \(house) has a garden, and \(windows) windows.")
      }
      if number % 19 == 8 { continue }
      if number % 17 == 6, number % 11 != 5 {
        target += ["La maison \(house) a un jardin.", "Elle a \(windows) fenêtres."]
      } else {
        target.append("La maison \(house) a un jardin, et \(windows) fenêtres.")
      }
    }
    try folder.write(source.joined(separator: "\n") + "\n", to: "a.en.txt")
    try folder.write(target.joined(separator: "\n") + "\n", to: "a.fr.txt")
  }

  @Test("every answer, undo and redo, two windows, a phone and hostile texts work in Chromium")
  func drive() async throws {
    let folder = try TemporaryFolder()
    try writeTexts(in: folder)
    let review = Process()
    review.executableURL = URL(fileURLWithPath: enregardPath)
    review.arguments = [
      "review", "a.en.txt", "a.fr.txt", "--segmented", "-o", "a.tmx", "--no-open", "-q", "--page-language", "en",
    ]
    review.currentDirectoryURL = folder.url("")
    let output = Pipe()
    review.standardOutput = output
    try review.run()
    defer { review.terminate() }
    var address = ""
    // Byte by byte: it waits for as many as it is asked for.
    while !address.hasSuffix("\n"), let more = try output.fileHandleForReading.read(upToCount: 1), !more.isEmpty {
      address += String(decoding: more, as: UTF8.self)
    }
    let result = try await run(
      Tools.python, [Tools.script("drive-review.py"), address.trimmingCharacters(in: .whitespacesAndNewlines)],
      in: folder.path, environment: ["HOME": folder.path])
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    review.interrupt()
    review.waitUntilExit()
    #expect(review.terminationStatus == 0)
    #expect(folder.contents("a.tmx")?.contains("</tmx>") == true, "written at the end")
  }

  @Test("a review that is killed loses no answer that was told to be taken")
  func kills() async throws {
    let folder = try TemporaryFolder()
    let result = try await run(
      Tools.python, [Tools.script("kill-review.py"), enregardPath, "12"], in: folder.path)
    #expect(result.output == "ok\n" && result.status == 0, "\(result.output)\(result.errors)")
  }
}
