import CZlib
import CZstd

/// Takes compressed bytes piece by piece and gives what they hold, whatever it comes to, in memory that does not grow with it
/// (128 MB at most, where Zstandard's own window is so large).
///
/// Members or frames that follow one another are one content, as `cat` makes them.
final class Decompressor {
  /// The data is damaged.
  struct Damage: Error {}

  private enum Engine {
    case gzip(UnsafeMutablePointer<z_stream>)
    case zstd(OpaquePointer)
  }

  private let engine: Engine
  let compression: Compression
  private var input: [UInt8] = []
  private var used = 0
  /// Whether what was taken ends where a member does.
  private var isAtBoundary = true

  /// nil where there is no memory for it.
  init?(_ compression: Compression) {
    self.compression = compression
    switch compression {
    case .gzip:
      let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
      stream.initialize(to: z_stream())
      engine = .gzip(stream)
      // 15 is the largest window, and 16 asks for gzip's head and checksum.
      guard inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    case .zstd:
      guard let stream = ZSTD_createDStream() else { return nil }
      engine = .zstd(stream)
    }
  }

  deinit {
    switch engine {
    case .gzip(let stream):
      inflateEnd(stream)
      stream.deallocate()
    case .zstd(let stream): ZSTD_freeDStream(stream)
    }
  }

  /// Gives the next bytes and says how many; 0 at the end.
  ///
  /// - Parameter more: the next compressed bytes; empty at their end.
  /// - Throws: `Damage`, and what `more` throws.
  func read(into buffer: UnsafeMutableRawBufferPointer, more: () throws -> [UInt8]) throws -> Int {
    guard !buffer.isEmpty else { return 0 }
    while true {
      if used == input.count {
        (input, used) = (try more(), 0)
        if input.isEmpty {
          guard isAtBoundary else { throw Damage() }
          return 0
        }
      }
      if isAtBoundary, case .gzip(let stream) = engine {
        while input.count - used < compression.magic.count, case let rest = try more(), !rest.isEmpty {
          (input, used) = (Array(input[used...]) + rest, 0)
        }
        guard input[used...].starts(with: compression.magic) else {
          // Zeros are padding, as on tapes. Anything else may have been a member: leaving it out would lose it in silence.
          guard input[used...].allSatisfy({ $0 == 0 }) else { throw Damage() }
          used = input.count
          continue
        }
        inflateReset(stream)
      }
      let count = try step(into: buffer)
      if count > 0 { return count }
    }
  }

  /// Takes some of the input and gives some of the output.
  private func step(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    try input.withUnsafeMutableBytes { bytes in
      let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[used...])
      switch engine {
      case .gzip(let stream):
        stream.pointee.next_in = rest.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_in = UInt32(rest.count)
        stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        let room = UInt32(min(buffer.count, 1 << 30))
        stream.pointee.avail_out = room
        let status = inflate(stream, Z_NO_FLUSH)
        guard status == Z_OK || status == Z_STREAM_END else { throw Damage() }
        used += rest.count - Int(stream.pointee.avail_in)
        isAtBoundary = status == Z_STREAM_END
        return Int(room - stream.pointee.avail_out)
      case .zstd(let stream):
        var (from, to) = (
          ZSTD_inBuffer(src: rest.baseAddress, size: rest.count, pos: 0),
          ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
        )
        let status = ZSTD_decompressStream(stream, &to, &from)
        guard ZSTD_isError(status) == 0 else { throw Damage() }
        used += from.pos
        isAtBoundary = status == 0
        return to.pos
      }
    }
  }
}

/// The content of `bytes`, where they are compressed; else `bytes`.
///
/// - Parameter limit: the most bytes to accept: a small file can hold terabytes.
/// - Throws: `.malformed`, `.unpacksToTooMuch`.
func decompressed(_ bytes: [UInt8], named name: String, limit: Int = 1 << 30) throws(ReadingError) -> [UInt8] {
  guard let compression = Compression(firstBytes: bytes) else { return bytes }
  let stream = FileStream(name: name, compressed: bytes, by: compression)
  do { return try stream.readAll(limit: limit) } catch {
    if case .tooLarge(_, let limit) = error.reason {
      throw ReadingError(name: name, reason: .unpacksToTooMuch(limit: limit))
    }
    throw error
  }
}
