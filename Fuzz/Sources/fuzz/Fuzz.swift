import CFuzzer
import Glibc

/// `fuzz READER [libFuzzer's options] [CORPUS ...]`: runs one reader on inputs that libFuzzer makes.
///
/// `fuzz --list` names the readers. scripts/fuzz builds and calls this.
@main
struct Fuzz {
  static func main() {
    let arguments = CommandLine.arguments
    if arguments.dropFirst() == ["--list"] {
      for reader in Reader.all { print(reader.name) }
      return
    }
    guard arguments.count > 1, let reader = Reader.all.first(where: { $0.name == arguments[1] }) else {
      print(
        "usage: fuzz READER [OPTION ...] [CORPUS ...]; READER is one of: "
          + Reader.all.map(\.name).joined(separator: ", "))
      exit(2)
    }
    chosen = reader
    var words: [UnsafeMutablePointer<CChar>?] = ([arguments[0]] + arguments.dropFirst(2)).map { strdup($0) } + [nil]
    var count = Int32(words.count - 1)
    words.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      exit(
        withUnsafeMutablePointer(to: &start) { start in
          start.withMemoryRebound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1) { start in
            LLVMFuzzerRunDriver(&count, start) { data, size in
              let bytes = Array(UnsafeBufferPointer(start: data, count: size))
              // What a reader refuses it refuses by an error; everything else ends the program.
              try? chosen?.read(bytes)
              return 0
            }
          }
        })
    }
  }
}

// libFuzzer calls back without a context, from one thread.
private nonisolated(unsafe) var chosen: Reader?
