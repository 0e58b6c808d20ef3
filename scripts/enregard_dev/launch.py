"""Run one command and say what it cost, as JSON: `launch.py OPTIONS` with the options as JSON, too.

A process of its own, and a small one, because a process's peak memory counts what its parent held when it was started.
"""

import json
import os
import resource
import signal
import sys
import time


class TimeOut(Exception):
    pass


def run(command: list[str], stdout: str, stderr: str, timeout: float, memory: int, cpu: int | None) -> dict:
    """Starts `command` pinned to one core (`cpu`, or none) with at most `memory` bytes of address space, and waits
    for at most `timeout` seconds."""

    def out_of_time(*_: object) -> None:
        raise TimeOut

    signal.signal(signal.SIGALRM, out_of_time)
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        try:
            os.setsid()
            if cpu is not None and hasattr(os, "sched_setaffinity"):
                os.sched_setaffinity(0, {cpu})
            if memory:
                resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
            for path, number in ((stdout, 1), (stderr, 2)):
                os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644), number)
            os.execvp(command[0], command)
        except OSError as error:
            os.write(2, f"{command[0]}: {error.strerror}\n".encode())
        finally:
            os._exit(127)
    timed_out = False
    signal.setitimer(signal.ITIMER_REAL, timeout)
    try:
        _, status, usage = os.wait4(child, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
    except TimeOut:
        timed_out = True
        os.killpg(child, signal.SIGKILL)
        _, status, usage = os.wait4(child, 0)
    peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return {
        "status": os.waitstatus_to_exitcode(status),
        "timed_out": timed_out,
        "wall": time.perf_counter() - start,
        "user": usage.ru_utime,
        "system": usage.ru_stime,
        "peak": peak,
    }


if __name__ == "__main__":
    print(json.dumps(run(**json.loads(sys.argv[1]))))
