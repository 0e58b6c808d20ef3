import Glibc

/// A buffered sink over an open file descriptor, which it does not close.
public final class DescriptorSink: ByteSink {
  private static let capacity = 1 << 16
  private let descriptor: Int32
  private let path: String
  private var buffer: [UInt8] = []

  /// - Parameter path: what errors name.
  public init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
    buffer.reserveCapacity(Self.capacity)
  }

  /// Standard output, which errors call "-".
  public static func standardOutput() -> DescriptorSink {
    DescriptorSink(descriptor: STDOUT_FILENO, path: "-")
  }

  /// Takes all of `bytes`; ``flush()`` makes sure that the system has them.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    if buffer.count + bytes.count > Self.capacity { try flush() }
    if bytes.count > Self.capacity {
      try writeThrough(bytes)
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Hands everything to the system.
  public func flush() throws(OutputError) {
    // Even after an error: what cannot be written is not tried again. No copy is held, which would cost the memory.
    defer { buffer.removeAll(keepingCapacity: true) }
    var failure: OutputError?
    buffer.withUnsafeBytes { bytes in
      do throws(OutputError) { try writeThrough(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  private func writeThrough(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw OutputError(path: path, reason: .init(errno: errno))
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }
}
