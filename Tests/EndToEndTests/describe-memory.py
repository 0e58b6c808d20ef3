"""Has Schemathesis ask a served memory whatever its OpenAPI document allows and forbids.

    describe-memory.py PROGRAM MEMORY SCHEMATHESIS

Prints what Schemathesis says, and "ok" where that is nothing bad.
"""

import signal
import subprocess
import sys

program, memory, schemathesis = sys.argv[1:]
command = [program, "tm", "serve", "--memory", memory, "--listen", "127.0.0.1:0", "--write", "--quiet"]
server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
try:
    address = server.stdout.readline().strip().rstrip("/")
    # That all that a schema allows is accepted cannot be: it knows no codes of languages, and no formats of files.
    checks = ["--exclude-checks", "positive_data_acceptance"]
    arguments = [f"{address}/openapi.json", "--max-examples", "40", "--seed", "1", "--no-color", *checks]
    told = subprocess.run([schemathesis, "run", *arguments], capture_output=True, text=True, timeout=300, check=False)
    print(told.stdout)
    assert told.returncode == 0, told.stderr
    assert server.poll() is None, "the server has ended"
finally:
    server.send_signal(signal.SIGINT)
    status = server.wait(timeout=30)
assert status == 0, status
print("ok")
