import Glibc

/// Ends, from another thread, the reading of an input that waits for bytes which may never come.
package final class StopSignal: Sendable {
  /// The ends of a pipe: the first can be read for good once a byte was written to the other. -1 where there is none.
  private let (waiting, telling): (Int32, Int32)

  /// Where the process has no descriptors left, it is of no effect.
  package init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 { for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) } }
    (waiting, telling) = (ends[0], ends[1])
  }

  deinit { for end in [waiting, telling] where end >= 0 { close(end) } }

  /// From now on nothing waits.
  package func stop() {
    guard telling >= 0 else { return }
    var byte: UInt8 = 0
    while write(telling, &byte, 1) < 0, errno == EINTR {}
  }

  /// Waits until `descriptor` can be read, or is at its end; false where it was stopped before.
  func waits(for descriptor: Int32) -> Bool {
    let events = Int16(POLLIN)
    while true {
      var ends = [pollfd(fd: descriptor, events: events, revents: 0), pollfd(fd: waiting, events: events, revents: 0)]
      if poll(&ends, 2, -1) >= 0 { return ends[1].revents == 0 }
      // What else is wrong is for the reading to tell.
      if errno != EINTR { return true }
    }
  }
}
