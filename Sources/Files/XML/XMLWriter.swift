/// An XML document written piece by piece to a sink: UTF-8 without a byte order mark, each element on a line of its own,
/// indented by two spaces.
///
/// What is written gathers here until ``flush()`` or ``finish()``, so nothing else throws.
package final class XMLWriter {
  private let sink: any ByteSink
  private var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  /// Names of the elements that are open, outermost first.
  private var open: [String] = []
  private var isInStartTag = false
  /// Off inside of texts, of which line breaks would be part.
  private var breaksLines = true
  /// Whether the innermost element ends on a line of its own.
  private var endsOnNewLine = true

  /// - Parameter declares: whether the document starts with an XML declaration, which `raw` bytes may have themselves.
  package init(to sink: any ByteSink, declares: Bool = true) {
    self.sink = sink
    if !declares { bytes = [] }
  }

  /// Opens an element.
  package func start(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    endStartTag(breaksLines: breaksLines)
    if breaksLines { indent() }
    open.append(name)
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    appendAttributes(attributes, to: &bytes)
    isInStartTag = true
  }

  /// Closes the innermost open element.
  package func end() {
    guard let name = open.popLast() else { return }
    if isInStartTag {
      bytes += "/>".utf8
      isInStartTag = false
    } else {
      if breaksLines, endsOnNewLine { indent() }
      bytes += "</".utf8
      bytes += name.utf8
      bytes.append(UInt8(ascii: ">"))
    }
    endsOnNewLine = true
    if breaksLines { bytes.append(0x0A) }
  }

  /// Character data, of characters that XML allows. Quotation marks are escaped, too, as libxml2 has it.
  package func text(_ text: some Sequence<UInt8>) {
    endStartTag(breaksLines: false)
    appendEscaped(text, to: &bytes, quotes: true)
    if breaksLines { endsOnNewLine = false }
  }

  /// An element whose contents `work` writes, without line breaks in it: inside a text they would be part of it.
  package func element(_ name: String, _ attributes: [(name: String, value: String)] = [], _ work: () -> Void) {
    start(name, attributes)
    breaksLines = false
    work()
    end()
    breaksLines = true
    bytes.append(0x0A)
  }

  /// Bytes that are XML already, whole elements as lines or a document's parts.
  package func raw(_ xml: some Sequence<UInt8>) {
    endStartTag(breaksLines: breaksLines)
    bytes += xml
  }

  /// Hands what has gathered to the sink, once it is worth the while.
  package func flush() throws {
    if bytes.count >= 1 << 14 { try pass() }
  }

  /// Closes all elements and hands the rest to the sink.
  package func finish() throws {
    while !open.isEmpty { end() }
    try pass()
  }

  private func pass() throws {
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private func endStartTag(breaksLines: Bool) {
    guard isInStartTag else { return }
    bytes.append(UInt8(ascii: ">"))
    if breaksLines { bytes.append(0x0A) }
    isInStartTag = false
  }

  private func indent() {
    for _ in open { bytes += "  ".utf8 }
  }
}
