import CommandTesting
import Foundation
import Testing

/// A TMX of units that no other number's TMX has.
private func memory(_ number: Int, units: Int) -> String {
  var tmx = "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n"
  for unit in 0..<units {
    tmx +=
      "<tu><tuv xml:lang=\"en\"><seg>Sentence \(unit) of memory number\(number) is here.</seg></tuv>"
      + "<tuv xml:lang=\"fr\"><seg>La phrase \(unit) de la mémoire numéro\(number) est là.</seg></tuv></tu>\n"
  }
  return tmx + "</body></tmx>\n"
}

/// The numbers of the units of each memory, as the exported TMX has them.
private func exported(_ folder: TemporaryFolder) async throws -> [Int: Set<Int>] {
  let result = try await enregard(["tm", "export", "-m", "m.sqlite", "-o", "out.tmx"], in: folder.path)
  try #require(result.status == 0, "\(result.errors)")
  var found: [Int: Set<Int>] = [:]
  let text = folder.contents("out.tmx") ?? ""
  for match in text.matches(of: #/Sentence (\d+) of memory number(\d+) is/#) {
    if let unit = Int(match.1), let number = Int(match.2) { found[number, default: []].insert(unit) }
  }
  return found
}

@Suite("A memory that many use at once", .serialized, .enabled(if: Tools.isWanted, "run scripts/test-end-to-end"))
struct SharedMemoryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("loses nothing that it said was added, when 200 additions are killed at random moments")
  func killed() async throws {
    var random = SystemRandomNumberGenerator()
    var (promised, killed, finished): ([Int: Int], Int, Int) = ([:], 0, 0)
    let clock = ContinuousClock()
    // How long an addition of so many units takes, in seconds, on this machine as it is at the time: what finishes tells,
    // and each that is killed gives the next a little longer.
    var whole = [300: 0.1, 40_000: 2.0]
    for number in 0..<200 {
      // Some in one transaction, some in several.
      let units = number % 20 == 0 ? 40_000 : 300
      // A name of its own: what is added again under its name takes the place of what it was.
      let file = "\(number).tmx"
      try folder.write(memory(number, units: units), to: file)
      let time = whole[units, default: 1]
      let moment = Double.random(in: 0.005..<1.6 * time, using: &random)
      let began = clock.now
      let result = try await run(
        "/usr/bin/timeout",
        ["-s", "KILL", "\(moment)", enregardPath, "tm", "add", file, "-m", "m.sqlite", "--progress"], in: folder.path
      )
      if result.status == 0 { finished += 1 } else { killed += 1 }
      whole[units] = result.status == 0 ? 0.5 * (time + (clock.now - began) / .seconds(1)) : 1.1 * time
      #expect(result.status == 0 || result.status == 137, "\(result.errors)")
      promised[number] = result.output.split(separator: "\n").last.flatMap { Int($0) } ?? 0
      if result.status == 0 { #expect(promised[number] == units) }
    }
    // A run in which nothing was killed, or nothing finished, would show nothing.
    #expect(killed > 20 && finished > 20, "\(killed) killed, \(finished) finished")
    let verified = try await enregard(["tm", "verify", "-m", "m.sqlite"], in: folder.path)
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    let found = try await exported(folder)
    for (number, count) in promised {
      let units = found[number] ?? []
      #expect((0..<count).allSatisfy(units.contains), "memory \(number): \(count) promised, \(units.count) there")
    }
  }

  @Test("is changed as a whole or not at all, when changes are killed at random moments")
  func killedChanges() async throws {
    try folder.write(memory(1, units: 3_000), to: "a.tmx")
    _ = try await enregard(["tm", "add", "a.tmx", "-m", "whole.sqlite"], in: folder.path)
    var random = SystemRandomNumberGenerator()
    var (changed, killed) = (0, 0)
    for round in 0..<40 {
      try? FileManager.default.removeItem(at: folder.url("m.sqlite"))
      try FileManager.default.copyItem(at: folder.url("whole.sqlite"), to: folder.url("m.sqlite"))
      let arguments =
        round % 2 == 0
        ? ["remove", "--source-text", "Sentence [0-4]"]
        : ["edit", "--source-text", "Sentence [0-4]", "--replace", "phrase", "locution"]
      let result = try await run(
        "/usr/bin/timeout",
        ["-s", "KILL", "\(Double.random(in: 0.01..<2, using: &random))", enregardPath, "tm"] + arguments
          + ["-m", "m.sqlite"], in: folder.path)
      let verified = try await enregard(["tm", "verify", "-m", "m.sqlite"], in: folder.path)
      #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
      let units = try await exported(folder)[1]?.count ?? 0
      let words = (folder.contents("out.tmx") ?? "").split(separator: "locution").count - 1
      // 0 to 4, and what starts with these digits.
      let meant = (0..<3_000).count { "01234".contains("\($0)".first ?? " ") }
      let isWhole =
        round % 2 == 0 ? [3_000, 3_000 - meant].contains(units) : units == 3_000 && [0, meant].contains(words)
      #expect(isWhole, "\(arguments): \(units) units, \(words) words")
      if result.status == 0 { changed += 1 } else { killed += 1 }
    }
    #expect(changed > 0 && killed > 0, "\(changed) changed, \(killed) killed")
  }

  @Test("serves two writers and four readers at once: none fails, none waits for long, nothing is lost")
  func together() async throws {
    let (additions, units) = (8, 6_000)
    try folder.write(memory(99, units: 100), to: "first.tmx")
    _ = try await enregard(["tm", "add", "first.tmx", "-m", "m.sqlite"], in: folder.path)
    for writer in 0..<2 {
      for number in 0..<additions {
        try folder.write(memory(writer * additions + number, units: units), to: "\(writer)-\(number).tmx")
      }
    }
    let path = folder.path
    let clock = ContinuousClock()
    var slowest: [String: Duration] = [:]
    try await withThrowingTaskGroup(of: (String, Duration).self) { group in
      for writer in 0..<2 {
        group.addTask {
          var longest = Duration.zero
          for number in 0..<additions {
            let start = clock.now
            let result = try await enregard(["tm", "add", "\(writer)-\(number).tmx", "-m", "m.sqlite"], in: path)
            #expect(result.status == 0, "\(result.errors)")
            longest = max(longest, clock.now - start)
          }
          return ("writer", longest)
        }
      }
      for _ in 0..<4 {
        group.addTask {
          var longest = Duration.zero
          for _ in 0..<25 {
            let start = clock.now
            let result = try await enregard(
              ["tm", "search", "Sentence 7 of memory number99 is there.", "--from", "en", "-m", "m.sqlite"], in: path)
            #expect(result.status == 0 && result.output.contains("%"), "\(result.errors)")
            longest = max(longest, clock.now - start)
          }
          return ("reader", longest)
        }
      }
      for try await (kind, longest) in group { slowest[kind] = max(slowest[kind] ?? .zero, longest) }
    }
    // Alone an addition takes about a second, a search a tenth of one.
    #expect(slowest["writer"] ?? .zero < .seconds(30) && slowest["reader"] ?? .zero < .seconds(10), "\(slowest)")
    #expect(try await enregard(["tm", "verify", "-m", "m.sqlite"], in: folder.path).status == 0)
    let found = try await exported(folder)
    for number in 0..<(2 * additions) { #expect(found[number]?.count == units) }
  }
}
