import CICU

/// Turns text of one script or form into another, by ICU's transform ids.
///
/// Not `Sendable`: one transliterator serves one thread. Opening `Any-Latin` costs about a millisecond, so keep it.
package final class Transliterator {
  private let handle: OpaquePointer

  /// - Parameter id: such as `Any-Latin; Latin-ASCII; Lower`.
  package init(id: String) throws(ICUError) {
    var status: Int32 = 0
    guard let opened = cicu_transliterator_open(id, &status) else {
      throw ICUError(status: status, action: "opening the transliterator \"\(id)\"")
    }
    handle = opened
  }

  deinit { cicu_transliterator_close(handle) }

  /// The text transliterated; characters that the transform doesn't know stay as they are.
  package func transliterate(_ text: String) -> String {
    fromUTF8(text) { cicu_transliterate(handle, $0, $1, $2, $3) } ?? text
  }
}

/// Runs a C function from UTF-8 to allocated UTF-8. Nil when it fails: only for want of memory or over 2^29 bytes.
func fromUTF8(
  _ text: String,
  _ body: (
    UnsafePointer<CChar>, Int32, UnsafeMutablePointer<Int32>, UnsafeMutablePointer<Int32>
  ) -> UnsafeMutablePointer<CChar>?
) -> String? {
  var text = text
  return text.withUTF8 { utf8 -> String? in
    guard let base = utf8.baseAddress, !utf8.isEmpty else { return "" }
    var length: Int32 = 0
    var status: Int32 = 0
    let result = base.withMemoryRebound(to: CChar.self, capacity: utf8.count) {
      body($0, Int32(utf8.count), &length, &status)
    }
    guard let result else { return nil }
    defer { cicu_free(result) }
    return result.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
      String(decoding: UnsafeBufferPointer(start: $0, count: Int(length)), as: UTF8.self)
    }
  }
}

/// Runs a C function that fills a buffer and returns the length it needs. Nil when that is 0 or below.
func fromBuffer(_ body: (UnsafeMutablePointer<CChar>, Int32) -> Int32) -> String? {
  var capacity = 256
  while true {
    var needed = 0
    let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer -> String? in
      guard let base = buffer.baseAddress else { return nil }
      needed = Int(body(base, Int32(capacity)))
      guard needed > 0, needed < capacity else { return nil }
      return String(decoding: buffer[..<needed].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    if let text { return text }
    if needed < capacity { return nil }
    capacity = needed + 1
  }
}
