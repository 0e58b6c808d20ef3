import ArgumentParser
import Files
import Foundation
import TMX

/// `enregard tmx split`.
struct TMXSplit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Split a file into several: by size, by language or by a property.",
    discussion: """
      Examples:
        enregard tmx split memory.tmx --units 50000 -o parts/
        enregard tmx split memory.tmx --bytes 100M -o parts/
        enregard tmx split many.tmx --language -o pairs/
        enregard tmx split memory.tmx --property x-client -o clients/

      Each file has the complete header. Merging the files restores every unit; with --units and --bytes, the very same \
      file. The folder is created if it does not exist; its files appear when all are complete.
      """)

  @Argument(help: "The TMX; - for standard input.", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("The number of units in each file.", valueName: "number"))
  var units: Int?

  @Option(
    help: ArgumentHelp(
      "The approximate size of each file in bytes; K, M, G, KB, MB and GB are understood.", valueName: "size"))
  var bytes: ByteCount?

  @Flag(help: "One file for each set of languages.")
  var language = false

  @Option(help: ArgumentHelp("One file for each value of this property.", valueName: "type"))
  var property: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write to.", valueName: "folder"), completion: .directory)
  var output: String

  @OptionGroup var input: TMXInputOptions

  private var division: Division? {
    let all: [Division?] = [
      units.map { .units($0) }, bytes.map { .bytes($0.count) }, language ? .languages : nil,
      property.map { .property($0) },
    ]
    let given = all.compactMap { $0 }
    return given.count == 1 ? given[0] : nil
  }

  func validate() throws {
    guard division != nil else {
      throw ValidationError("Choose how to split: one of --units, --bytes, --language and --property.")
    }
    if let units, units < 1 { throw ValidationError("--units must be at least 1, not \(units).") }
  }

  func run() throws {
    guard let division else { return }
    if output != "" { try? FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true) }
    let runFiles = RunFiles(reading: [FileUse("<file>", file)])
    let base = file == "-" ? "memory" : URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    var files: [Output] = []
    var names = Set<String>()
    let bar = ProgressBar(title: "splitting", isShown: !input.quiet)
    do {
      let parts = try split(TMXInput(file, encoding: input.encoding).open(), by: division, progress: { bar.update($0) })
      {
        let part = try Output(runFiles.writing("-o", path(base, $0, &names)))
        files.append(part)
        return part.sink
      }
      for file in files { try file.finish() }
      bar.finish()
      let total = parts.reduce(0) { $0 + $1.units }
      var lines = ["\(output): \(counted(parts.count, "file")) of \(counted(total, "unit")) in all"]
      if parts.count <= 20 { lines += zip(files, parts).map { "  \($0.path): \(counted($1.units, "unit"))" } }
      say(lines, quiet: input.quiet)
    } catch {
      bar.finish()
      for file in files { file.discard() }
      throw error
    }
  }

  /// Where a part goes: its label, made safe for a file's name, stands before the extension.
  private func path(_ base: String, _ label: String, _ names: inout Set<String>) -> String {
    var safe = String(
      label.unicodeScalars.prefix(80).map { scalar -> Character in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "-_".unicodeScalars.contains(scalar)
          ? Character(scalar) : "-"
      })
    // File systems have names of 255 bytes at most.
    while safe.utf8.count > 120 { safe.removeLast() }
    if units != nil || bytes != nil { safe = String(repeating: "0", count: max(0, 4 - safe.count)) + safe }
    if safe.isEmpty { safe = "none" }
    var name = safe
    var number = 2
    // Labels that differ must not meet in one file, and file systems may not tell cases apart.
    while !names.insert(name.lowercased()).inserted {
      name = "\(safe)-\(number)"
      number += 1
    }
    return URL(fileURLWithPath: output).appendingPathComponent("\(base).\(name).tmx").relativePath
  }
}

/// A size such as `500K`, `100M` or `2G`.
struct ByteCount: ExpressibleByArgument {
  var count: Int

  init?(argument: String) {
    let factors: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    var digits = argument.uppercased()
    if digits.count > 2, digits.last == "B", factors[digits[digits.index(digits.endIndex, offsetBy: -2)]] != nil {
      digits.removeLast()
    }
    let factor = digits.last.flatMap { factors[$0] }
    if factor != nil { digits.removeLast() }
    guard let number = Int(digits), number > 0, number < 1 << 32 else {
      return nil
    }
    count = number * (factor ?? 1)
  }
}
