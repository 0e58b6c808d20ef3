import CLibXML2
import Glibc

/// An XML document written piece by piece to a sink through libxml2's text writer, UTF-8 without a byte order mark.
///
/// libxml2 reports trouble late (its buffer holds some kilobytes), so nothing throws but ``check()`` and ``finish()``.
package final class XMLStream {
  private let writer: xmlTextWriterPtr
  private let outlet: Outlet
  private var failed = false

  /// - Throws: what the sink throws.
  package init(to sink: any ByteSink) throws {
    outlet = Outlet(sink: sink)
    // libxml2 hands the context back to the callbacks; `self` keeps the outlet alive as long as the writer.
    cxml_prepare()
    let buffer = xmlOutputBufferCreateIO(
      { context, bytes, count in
        guard let context, let bytes else { return -1 }
        return Unmanaged<Outlet>.fromOpaque(context).takeUnretainedValue().write(bytes, Int(count))
      },
      { _ in 0 }, Unmanaged.passUnretained(outlet).toOpaque(), nil)
    guard let buffer, let writer = xmlNewTextWriter(buffer) else {
      throw OutputError(path: "", reason: .system(ENOMEM))
    }
    self.writer = writer
    note(xmlTextWriterSetIndent(writer, 1))
    note(xmlTextWriterSetIndentString(writer, "  "))
    note(xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil))
  }

  deinit {
    xmlFreeTextWriter(writer)
  }

  /// Opens an element.
  package func start(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    note(xmlTextWriterStartElement(writer, name))
    for attribute in attributes { note(xmlTextWriterWriteAttribute(writer, attribute.name, attribute.value)) }
  }

  /// Character data, NUL-terminated, of characters that XML allows.
  package func text(_ bytes: [UInt8]) {
    note(xmlTextWriterWriteString(writer, bytes))
  }

  /// An element whose contents `work` writes, without line breaks in it: inside a text they would be part of it.
  package func element(_ name: String, _ attributes: [(name: String, value: String)] = [], _ work: () -> Void) {
    start(name, attributes)
    note(xmlTextWriterSetIndent(writer, 0))
    work()
    end()
    note(xmlTextWriterWriteRaw(writer, "\n"))
    note(xmlTextWriterSetIndent(writer, 1))
  }

  /// Closes the innermost open element.
  package func end() {
    note(xmlTextWriterEndElement(writer))
  }

  /// Throws what went wrong so far, if anything did.
  package func check() throws {
    if let error = outlet.error { throw error }
    // Short of a failing sink, libxml2's writer fails only when memory runs out.
    if failed { throw OutputError(path: "", reason: .system(ENOMEM)) }
  }

  /// Closes all elements and hands the rest to the sink.
  package func finish() throws {
    note(xmlTextWriterEndDocument(writer))
    note(xmlTextWriterFlush(writer))
    try check()
  }

  private func note(_ status: Int32) {
    if status < 0 { failed = true }
  }

  /// The sink and its first error, behind a pointer that C can carry.
  private final class Outlet {
    let sink: any ByteSink
    var error: (any Error)?

    init(sink: any ByteSink) {
      self.sink = sink
    }

    /// Always claims success: at a failure libxml2 would print to standard error. ``check()`` finds the error.
    func write(_ bytes: UnsafePointer<CChar>, _ count: Int) -> Int32 {
      if error == nil {
        do { try sink.write(UnsafeRawBufferPointer(start: bytes, count: count)) } catch { self.error = error }
      }
      return Int32(count)
    }
  }
}
