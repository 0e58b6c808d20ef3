/// Where a format's bytes go.
public protocol ByteSink: AnyObject {
  /// Takes all of `bytes` or throws an ``OutputError``.
  func write(_ bytes: UnsafeRawBufferPointer) throws
}

extension ByteSink {
  /// Takes all of `bytes` or throws an ``OutputError``.
  public func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try write($0) }
  }
}

/// A sink that keeps what it is given, for output that is wanted in memory.
public final class ByteBuffer: ByteSink {
  /// Everything written so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty buffer.
  public init() {}

  /// Appends `bytes`.
  public func write(_ bytes: UnsafeRawBufferPointer) {
    self.bytes.append(contentsOf: bytes)
  }
}
