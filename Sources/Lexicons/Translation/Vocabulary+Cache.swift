import Files
import TextAnalysis

extension Vocabulary {
  /// What `append(to:)` put into a file of the cache; nil if it is no vocabulary.
  package init?(contents: inout CacheFile.Contents) {
    guard let arena = contents.array(of: UInt8.self), let offsets = contents.array(of: Int32.self),
      let slots = contents.array(of: Int32.self)
    else { return nil }
    self.init(arena: arena, offsets: offsets, slots: slots)
  }

  /// Adds all of it to a file of the cache.
  func append(to file: inout CacheFile) {
    let buffers = self.buffers
    file.append(buffers.arena)
    file.append(buffers.offsets)
    file.append(buffers.slots)
  }
}
