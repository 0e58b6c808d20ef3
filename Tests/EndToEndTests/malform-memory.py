"""Sends a served memory what no client should send, and then asks it whether it is well.

    malform-memory.py PROGRAM MEMORY [REQUESTS]

The memory has "Close the door." in English and French. Half of the requests are pieces of requests in any order, a third
are bytes, the rest are right but for one part. Ends with an assertion error, or prints "ok".
"""

import http.client
import json
import random
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

program, memory = sys.argv[1:3]
requests = int(sys.argv[3]) if len(sys.argv) > 3 else 10_000
SEED = 7

PIECES = [
    b"GET ", b"POST ", b"PUT ", b"BREW ", b"/", b"/tmserver/en/fr/unit/", b"/tmserver/en/fr/store/a.tmx", b"/translate?q=",
    b"/search?from=en&text=", b"/../../etc/passwd", b"%00", b"%ff", b"%", b"?a=b&&=", b"langpair=en|", b" HTTP/1.1\r\n",
    b" HTTP/9.9\r\n", b"\r\n", b"\n\n", b"Host: 127.0.0.1\r\n", b"Host: elsewhere.example\r\n", b"Content-Length: 5\r\n",
    b"Content-Length: -1\r\n", b"Content-Length: 99999999999999999999\r\n", b"Transfer-Encoding: chunked\r\n",
    b"Transfer-Encoding: chunked, chunked\r\n", b"ffffffffffff\r\n", b"5\r\nabcde\r\n", b"0\r\n\r\n", b"Connection: keep-alive\r\n",
    b"A: " + b"x" * 5000 + b"\r\n", bytes(range(256)), b"[" * 3000, b'{"source":1,"target":[]}', b"<tmx><body><tu>",
]  # fmt: skip
BODIES = [
    b"",
    b"null",
    b"[" * 10_000,
    b'{"target":"' + b"a" * 100_000,
    b"\xff\xfe",
    b'{"target":1e999}',
    b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
]
PATHS = [
    "/tmserver/en/fr/unit/x?min_similarity=nan&max_candidates=-9223372036854775808", "/tmserver/%00/%00/unit/a",
    "/tmserver/en/fr/unit/" + "%F0%9F%98%80" * 600, "/search?from=en&text=" + "a%20" * 9000, "/search?from=en&text=%22%22*",
    "/concordance?phrase=*", "/concordance?phrase=%22OR%22%20NEAR(", "/concordance?phrase=a&limit=1e308", "/translate?langpair=|||&q=a",
    "/tmserver/en/fr/store/..%2F..%2Fa.tmx", "/tmserver/en/fr/store/a.docx", "/openapi.json/", "//", "/%2e%2e/",
]  # fmt: skip


def data(generator, number):
    if number % 3 == 0:
        return bytes(generator.randrange(256) for _ in range(generator.randrange(400)))
    if number % 3 == 1:
        return b"".join(generator.choice(PIECES) for _ in range(generator.randrange(1, 14)))
    body = generator.choice(BODIES)
    method = generator.choice(["GET", "PUT", "POST", "HEAD", "DELETE", "OPTIONS"])
    head = f"{method} {generator.choice(PATHS)} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {len(body)}\r\n"
    return head.encode() + b"Connection: close\r\n\r\n" + body


def resident(process):
    status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) // 1024


def attack(port):
    generator = random.Random(SEED)
    for number in range(requests):
        with socket.create_connection(("127.0.0.1", port), timeout=20) as client:
            client.settimeout(0.002 if number % 3 < 2 else 20)
            try:
                client.sendall(data(generator, number))
                while client.recv(1 << 16):
                    pass
            except (TimeoutError, BrokenPipeError, ConnectionResetError):
                pass


def ask(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", "/tmserver/en/fr/unit/Close%20the%20door.")
    return json.loads(connection.getresponse().read())[0]["target"]


command = [program, "tm", "serve", "--memory", memory, "--listen", "127.0.0.1:0", "--write", "--quiet"]
server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
try:
    port = int(server.stdout.readline().strip().rstrip("/").rpartition(":")[2])
    assert ask(port) == "Fermez la porte."
    start = time.monotonic()
    attack(port)
    assert server.poll() is None, "the server has ended"
    assert ask(port) == "Fermez la porte.", "the server no longer answers right"
    took, megabytes = time.monotonic() - start, resident(server)
    assert megabytes < 400, f"{megabytes} MB"
finally:
    server.send_signal(signal.SIGINT)
    status = server.wait(timeout=30)
assert status == 0, status
print(f"ok: {requests} requests in {took:.0f} s, {megabytes} MB")
