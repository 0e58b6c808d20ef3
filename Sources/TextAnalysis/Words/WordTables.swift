import CWordData

/// The tables of words that are part of the program.
enum WordTables {
  /// Calls `body` with the columns of each line of a table; of none where there is no such table.
  static func forEachLine(
    _ language: String, _ what: String, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let table = cworddata(language, what)
    let bytes = UnsafeBufferPointer(start: table.bytes, count: table.size)
    var start = 0
    while start < bytes.count {
      var end = start
      var tab = -1
      while end < bytes.count, bytes[end] != 0x0A {
        if bytes[end] == 0x09 { tab = end }
        end += 1
      }
      if tab > start, bytes[start] != 0x23 {
        body(UnsafeBufferPointer(rebasing: bytes[start..<tab]), UnsafeBufferPointer(rebasing: bytes[(tab + 1)..<end]))
      }
      start = end + 1
    }
  }
}
