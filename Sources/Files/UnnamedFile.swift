import CMemoryFile
import Foundation

/// A file that no folder names and no other user can open, for what is put aside meanwhile; it goes with the value or
/// the process, however that ends.
package final class UnnamedFile {
  /// To read from with `pread`, once the sink is flushed.
  package let descriptor: Int32
  /// Where what is put aside goes.
  package let sink: DescriptorSink
  /// On whose medium it is; what errors name.
  package let folder: String

  /// - Parameter folder: where temporary files belong, by default as the user has it (`TMPDIR`, else `/tmp`).
  package init(in folder: String = NSTemporaryDirectory()) throws(OutputError) {
    self.folder = folder
    var opened = cmemory_unnamed(folder)
    if opened < 0 {
      // Not every file system has files without a name.
      var template = Array("\(folder)/enregard-XXXXXX".utf8CString)
      opened = mkstemp(&template)
      guard opened >= 0 else { throw OutputError(path: folder, errno: errno) }
      _ = fcntl(opened, F_SETFD, FD_CLOEXEC)
      unlink(template)
    }
    descriptor = opened
    sink = DescriptorSink(descriptor: opened, path: folder)
  }

  deinit { close(descriptor) }
}
