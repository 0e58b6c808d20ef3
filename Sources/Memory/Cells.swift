/// A handle of a fixed number of cells, all 0 at first: an array for loops that can't afford one's checks.
///
/// It knows its count, and debug builds trap outside of it. Whoever makes it deallocates it.
struct Cells<Element: FixedWidthInteger & BitwiseCopyable> {
  private let buffer: UnsafeMutableBufferPointer<Element>

  init(count: Int) {
    buffer = .allocate(capacity: count)
    buffer.initialize(repeating: 0)
  }

  func deallocate() { buffer.deallocate() }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(buffer.indices.contains(index), "cell \(index) of \(buffer.count)")
      return buffer[index]
    }
    @inline(__always) nonmutating set {
      assert(buffer.indices.contains(index), "cell \(index) of \(buffer.count)")
      buffer[index] = newValue
    }
  }
}
