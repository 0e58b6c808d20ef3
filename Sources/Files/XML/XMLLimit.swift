/// A limit of libxml2 that a well-formed document can exceed: its parser reports it like an error of the document.
package enum XMLLimit: Int, Sendable {
  /// Bytes of one text, comment, CDATA section or attribute value (`XML_MAX_TEXT_LENGTH`, `XML_MAX_LOOKUP_LIMIT`).
  case text = 10_000_000
  /// Bytes of the name of an element or attribute (`XML_MAX_NAME_LENGTH`).
  case name = 50_000

  /// The limit that the parser's message is about; nil where the document is not well-formed.
  package init?(message: String) {
    if message.contains("Name too long") {
      self = .name
    } else if ["huge text node", "Huge input lookup", "too big found", "length too long"].contains(
      where: message.contains)
    {
      self = .text
    } else {
      return nil
    }
  }
}
