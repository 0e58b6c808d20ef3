"""Serves a memory and asks it as other programs do, OmegaT by its own connector.

    ask-memory.py PROGRAM MEMORY OMEGAT_JAR ASK_APERTIUM_JAVA

The memory has "Close the door/window: 50%?" in English and Brazilian Portuguese, and a text of more than 500 characters
that begins with "Step 0". Ends with an assertion error that says what was expected, or prints "ok".
"""

import http.client
import json
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import quote

program, memory, omegat, connector = sys.argv[1:]
TEXT, TRANSLATION = "Close the door/window: 50%?", "Feche a porta/janela: 50%?"
TOKEN = "0123456789abcdef"


class Served:
    """A server that ends as by Ctrl-C."""

    def __init__(self, *options):
        command = [program, "tm", "serve", "--memory", memory, *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip().rstrip("/")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        _, errors = self.process.communicate(timeout=20)
        assert self.process.returncode == 0, errors


def ask(address, method="GET", body=None, headers=None):
    request = urllib.request.Request(address, data=body, method=method, headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=20) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def weblate(base):
    """What Weblate 5.14 sends: the languages first, then each text cut and quoted in full, languages in lower case."""
    _, languages = ask(f"{base}/languages/")
    assert "en" in languages["sourceLanguages"] and "pt_br" in languages["targetLanguages"], languages
    path = Path(memory).with_name("long.txt")
    for text, quality in [(TEXT, 100), (path.read_text(encoding="utf-8")[:500].replace("\r", " "), 99)]:
        _, lines = ask(f"{base}/en/pt_br/unit/{quote(text.encode(), b'')}")
        assert int(lines[0]["quality"]) == quality, lines


def okapi(host, port):
    """What Okapi sends. It takes qualities for decimals, and stops at the first that is too low."""
    connection = http.client.HTTPConnection(host, port, timeout=20)
    connection.request("GET", f"/tmserver/en_US/pt_BR/unit/{quote(TEXT, '')}?min_similarity=70&max_candidates=5")
    text = connection.getresponse().read().decode()
    assert '"quality":100.0' in text, text
    # The connection is kept.
    connection.request("GET", "/tmserver/en_US/pt_BR/unit/Close%20the%20door%20window%2050%20now?min_similarity=70")
    qualities = [line["quality"] for line in json.loads(connection.getresponse().read())]
    assert qualities and qualities == sorted(qualities, reverse=True), qualities


def apertium(address, text):
    """What OmegaT's own connector makes of the answer."""
    command = ["java", "-Djava.awt.headless=true", f"-Duser.home={Path(memory).parent}", "-cp"]
    command += [f"{omegat}:/usr/share/java/*", connector, address, "en", "pt-BR", text]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout.strip()


with Served("--listen", "127.0.0.1:0") as served:
    host, _, port = served.address.removeprefix("http://").rpartition(":")
    weblate(f"{served.address}/tmserver")
    okapi(host, int(port))
    assert apertium(served.address, TEXT) == TRANSLATION
    assert "no match" in apertium(served.address, "Nothing of the kind was ever said.")
    assert ask(f"{served.address}/tmserver/en/pt/unit/x", "PUT", b'{"source":"x","target":"y"}')[0] == 403
    assert ask(f"{served.address}/health", headers={"Host": "evil.example"})[0] == 403

# Everywhere, with a token and for writing; what was added is in the memory afterwards, and nothing beside it.
with Served("--listen", "0.0.0.0:0", "--token", TOKEN, "--write") as served:
    address = served.address.replace("0.0.0.0", "127.0.0.1")
    assert ask(f"{address}/tmserver/languages/")[0] == 401
    weblate(f"{address}/{TOKEN}/tmserver")
    body = json.dumps({"source": "Tea & toast", "target": "Chá e torradas"}).encode()
    bearer = {"Authorization": f"Bearer {TOKEN}"}
    assert ask(f"{address}/tmserver/en/pt_BR/unit/Tea", "PUT", body, bearer) == (
        200,
        {"added": 1, "known": 0, "skipped": 0},
    )
found = subprocess.run(
    [program, "tm", "search", "Tea & toast", "--from", "en", "--json", "--memory", memory],
    capture_output=True,
    text=True,
    check=True,
).stdout
assert json.loads(found)["matches"][0]["target"] == "Chá e torradas", found
assert not list(Path(memory).parent.glob("*-wal")), "a log is left"
print("ok")
