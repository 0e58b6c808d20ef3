import Files

/// Writes what ``TMXReader`` reads: UTF-8 without a byte order mark.
public final class TMXWriter {
  /// How many units were written.
  public private(set) var count = 0
  private let sink: any ByteSink

  /// Writes the declaration and `head` to `sink`.
  /// - Throws: what the sink throws.
  public init(_ head: TMXHead, to sink: any ByteSink) throws {
    self.sink = sink
    try sink.write(Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8))
    try sink.write(head.xml)
  }

  /// Writes a unit with what stands before it, as it is or as `xml`.
  public func write(_ unit: TMXUnit, as xml: [UInt8]? = nil) throws {
    try sink.write(unit.lead)
    try sink.write(xml ?? unit.xml)
    count += 1
  }

  /// Writes what is left of a unit that is left out: comments and the like in front of it.
  public func leaveOut(_ unit: TMXUnit) throws {
    if unit.lead.contains(where: { $0 > 0x20 }) { try sink.write(unit.lead) }
  }

  /// Writes what follows the last unit.
  public func finish(_ tail: [UInt8]) throws {
    try sink.write(tail)
  }
}
