import CZlib
import CZstd
import Glibc

/// Compresses what it is given on its way to another sink. The same bytes give the same file.
final class CompressingSink {
  private enum Engine {
    case gzip(UnsafeMutablePointer<z_stream>)
    case zstd(OpaquePointer)
  }

  private let engine: Engine
  private let sink: DescriptorSink
  private let path: String
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// - Parameter path: what errors name.
  init(_ compression: Compression, to sink: DescriptorSink, path: String) throws(OutputError) {
    (self.sink, self.path) = (sink, path)
    switch compression {
    case .gzip:
      let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
      stream.initialize(to: z_stream())
      engine = .gzip(stream)
      // The usual level and memory; 16 asks for gzip's head, whose date is then 0.
      let status = deflateInit2_(
        stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size))
      guard status == Z_OK else { throw OutputError(path: path, reason: .init(errno: ENOMEM)) }
    case .zstd:
      guard let stream = ZSTD_createCStream() else { throw OutputError(path: path, reason: .init(errno: ENOMEM)) }
      engine = .zstd(stream)
      ZSTD_CCtx_setParameter(stream, ZSTD_c_checksumFlag, 1)
    }
  }

  deinit {
    switch engine {
    case .gzip(let stream):
      deflateEnd(stream)
      stream.deallocate()
    case .zstd(let stream): ZSTD_freeCStream(stream)
    }
  }

  /// Takes all of `bytes`; what they come to is given on sooner or later.
  func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) { try write(bytes, isLast: false) }

  /// Gives on all that is left, and what files end with.
  func finish() throws(OutputError) { try write(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) }

  private func write(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(OutputError) {
    // What zlib counts in 32 bits comes in pieces.
    var rest = bytes
    repeat {
      let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
      rest = UnsafeRawBufferPointer(rebasing: rest[piece.count...])
      try writePiece(piece, isLast: isLast && rest.isEmpty)
    } while !rest.isEmpty
  }

  private func writePiece(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(OutputError) {
    var used = 0
    while true {
      let left = UnsafeRawBufferPointer(rebasing: bytes[used...])
      let (taken, count, isDone) = step(left, isLast: isLast)
      used += taken
      guard count >= 0 else { throw OutputError(path: path, reason: .init(errno: ENOMEM)) }
      var failure: OutputError?
      buffer.withUnsafeBytes { buffer in
        do throws(OutputError) { try sink.write(UnsafeRawBufferPointer(rebasing: buffer[..<count])) } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      if isDone { return }
    }
  }

  /// Takes some bytes and fills some of the buffer; a count of -1 is a failure.
  private func step(_ bytes: UnsafeRawBufferPointer, isLast: Bool) -> (taken: Int, count: Int, isDone: Bool) {
    buffer.withUnsafeMutableBytes { buffer in
      switch engine {
      case .gzip(let stream):
        stream.pointee.next_in = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.assumingMemoryBound(
          to: UInt8.self)
        stream.pointee.avail_in = UInt32(bytes.count)
        stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(buffer.count)
        let status = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
        let (taken, count) = (
          bytes.count - Int(stream.pointee.avail_in), buffer.count - Int(stream.pointee.avail_out)
        )
        // Nothing to take and nothing to give is no failure.
        guard [Z_OK, Z_STREAM_END, Z_BUF_ERROR].contains(status) else { return (0, -1, true) }
        return (taken, count, isLast ? status == Z_STREAM_END : stream.pointee.avail_out > 0)
      case .zstd(let stream):
        var (from, to) = (
          ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0),
          ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
        )
        let left = ZSTD_compressStream2(stream, &to, &from, isLast ? ZSTD_e_end : ZSTD_e_continue)
        guard ZSTD_isError(left) == 0 else { return (0, -1, true) }
        return (from.pos, to.pos, isLast ? left == 0 : from.pos == bytes.count)
      }
    }
  }
}
