import Glibc

/// How many times as long work of size 2n takes as work of size n: about 2 where it is in proportion, 4 where it is
/// quadratic.
///
/// Of a few tries the least, since other programs take their share of the machine, and only until it is below `bound`.
///
/// - Parameters:
///   - prepare: makes the input of a size, which is not measured.
///   - work: what is measured, by the time that this thread has had of a processor.
public func growth<Input>(
  at size: Int, below bound: Double = 3, of prepare: (Int) throws -> Input, _ work: (Input) throws -> Void
) rethrows -> Double {
  let (small, large) = (try prepare(size), try prepare(2 * size))
  var least = Double.infinity
  for _ in 0..<4 where least >= bound {
    let first = try seconds { try work(small) }
    least = min(least, try seconds { try work(large) } / first)
  }
  return least
}

private func seconds(_ work: () throws -> Void) rethrows -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let start = now()
  try work()
  return now() - start
}
