import Workflows

/// Prints what a translation memory has for a sentence: `search-memory memory.sqlite "Close the file."`.
@main
struct SearchMemory {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 2 else { return print("usage: search-memory MEMORY TEXT") }
    for match in try searchMemory(arguments[1], for: arguments[2]) {
      print("\(match.score)%  \(match.source)  →  \(match.target)")
    }
  }
}
