import CLibZip
import Glibc

/// A ZIP archive in memory, whose files can be read and given other contents; or a new one.
package final class ZipArchive {
  private let source: OpaquePointer
  /// nil once the archive is closed.
  private var archive: OpaquePointer?

  /// Nil where `bytes` are no archive, or one whose files share their data: written again it would be many times as large.
  package init?(_ bytes: [UInt8]) {
    guard let source = memory(bytes) else { return nil }
    self.source = source
    // The archive lets go of its source when it is closed, and what was written is read from there.
    zip_source_keep(source)
    archive = zip_open_from_source(source, 0, nil)
    guard let archive else {
      zip_source_free(source)
      return nil
    }
    var packed: UInt64 = 0
    for index in 0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0))) {
      var status = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &status) == 0 else { return nil }
      packed = packed.addingReportingOverflow(status.comp_size).partialValue
      guard status.comp_size <= bytes.count, packed <= bytes.count else { return nil }
    }
  }

  /// An archive without files; nil where there is no memory for it.
  package init?() {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { return nil }
    self.source = source
    zip_source_keep(source)
    archive = zip_open_from_source(source, ZIP_TRUNCATE, nil)
    guard archive != nil else {
      zip_source_free(source)
      return nil
    }
  }

  deinit {
    if let archive { zip_discard(archive) }
    zip_source_free(source)
  }

  /// The files in it by name and number, and how many bytes each has by its own account when it is unpacked. Several may
  /// have one name.
  package var files: [(name: String, number: UInt64, size: Int)] {
    guard let archive else { return [] }
    return (0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0)))).compactMap { index in
      var status = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name else { return nil }
      return (String(cString: name), index, Int(clamping: status.size))
    }
  }

  /// What the first file of that name holds; nil where there is none, it is damaged, or larger than `limit`.
  package func contents(of name: String, limit: Int) -> [UInt8]? {
    guard let archive, let number = zip_uint64_t(exactly: zip_name_locate(archive, name, 0)) else { return nil }
    return contents(of: number, limit: limit)
  }

  /// What the file of that number holds; nil where there is none, it is damaged, or larger than `limit`.
  package func contents(of number: UInt64, limit: Int) -> [UInt8]? {
    var status = zip_stat_t()
    guard let archive, zip_stat_index(archive, number, 0, &status) == 0, status.size <= limit,
      let file = zip_fopen_index(archive, number, 0)
    else { return nil }
    defer { zip_fclose(file) }
    guard let bytes = read(Int(status.size), { zip_fread(file, $0, $1) }) else { return nil }
    // The checksum is compared where the end is read.
    var beyond: UInt8 = 0
    return zip_fread(file, &beyond, 1) == 0 ? bytes : nil
  }

  /// Gives the file of that name other contents.
  /// - Returns: false where that fails.
  package func replace(_ name: String, with contents: [UInt8]) -> Bool {
    guard let archive, let contents = memory(contents) else { return false }
    let index = zip_name_locate(archive, name, 0)
    guard index >= 0, zip_file_replace(archive, zip_uint64_t(index), contents, 0) == 0 else {
      zip_source_free(contents)
      return false
    }
    // It is for another program to read at once.
    return zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0) == 0
  }

  /// Adds a file behind the others, dated 1980-01-01, the first day that ZIP knows: what is in it does not depend on when
  /// it was made.
  /// - Returns: false where that fails.
  package func add(_ name: String, _ contents: [UInt8], isPacked: Bool = true) -> Bool {
    guard let archive, let contents = memory(contents) else { return false }
    let added = zip_file_add(archive, name, contents, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard let index = zip_uint64_t(exactly: added) else {
      zip_source_free(contents)
      return false
    }
    return zip_file_set_dostime(archive, index, 0, 1 << 5 | 1, 0) == 0
      && zip_set_file_compression(archive, index, isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE, isPacked ? 9 : 0) == 0
  }

  /// The archive as it is now, which ends here; nil where it cannot be written.
  package func close() -> [UInt8]? {
    guard let archive, zip_close(archive) == 0 else { return nil }
    self.archive = nil
    var status = zip_stat_t()
    guard zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    guard zip_source_stat(source, &status) == 0 else { return nil }
    return read(Int(status.size)) { zip_source_read(source, $0, $1) }
  }
}

/// `bytes` as libzip reads them; they are copied.
private func memory(_ bytes: [UInt8]) -> OpaquePointer? {
  guard let copy = malloc(max(1, bytes.count)) else { return nil }
  bytes.withUnsafeBytes { if let start = $0.baseAddress { memcpy(copy, start, $0.count) } }
  guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil) else {
    free(copy)
    return nil
  }
  return source
}

/// `count` bytes, as many at a time as `work` gives; nil where it gives fewer.
private func read(_ count: Int, _ work: (UnsafeMutableRawPointer?, zip_uint64_t) -> zip_int64_t) -> [UInt8]? {
  var bytes = [UInt8](repeating: 0, count: count)
  let isWhole = bytes.withUnsafeMutableBytes { buffer in
    var filled = 0
    while filled < count {
      let got = work(buffer.baseAddress.map { $0 + filled }, zip_uint64_t(count - filled))
      guard got > 0 else { return false }
      filled += Int(got)
    }
    return true
  }
  return isWhole ? bytes : nil
}
