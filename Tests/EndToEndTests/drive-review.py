"""Opens a running review in headless Chromium and works in it as people do: keys, pointer, two windows, a lost line.

    drive-review.py ADDRESS [--axe axe.min.js] [--answers 200] [--shots FOLDER]

The review needs some thirty pairs and is left with other answers than it had. Its texts may try to run scripts that set
window.pwned. Ends with an assertion error that says what was expected, or prints what it did and "ok".
"""

import argparse
import json
import statistics
import sys
import time
import traceback
import urllib.request
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("address", help="of the page, with its token and a slash at the end")
parser.add_argument("--axe", type=Path, help="axe.min.js: fail at serious findings about accessibility")
parser.add_argument("--answers", type=int, default=0, help="measure the time from key to painted answer so many times")
parser.add_argument("--shots", type=Path, help="a folder for screenshots")
arguments = parser.parse_args()

options = webdriver.ChromeOptions()
for switch in ["headless=new", "no-sandbox", "disable-gpu", "disable-dev-shm-usage", "window-size=1280,860"]:
    options.add_argument(f"--{switch}")
options.binary_location = "/usr/bin/chromium"
options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
service = webdriver.chrome.service.Service("/usr/bin/chromedriver")
driver = webdriver.Chrome(service=service, options=options)


def ask(path, body=None):
    """What the service itself says, beside the page."""
    headers = {"Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(arguments.address + "api/" + path, data, headers)
    with urllib.request.urlopen(request) as response:
        return json.load(response)


def run(script, *values):
    return driver.execute_script("return " + script, *values)


def press(*keys):
    """To whatever has the focus, as a keyboard does."""
    ActionChains(driver, duration=0).send_keys(*keys).perform()


def chord(modifier, key):
    ActionChains(driver).key_down(modifier).send_keys(key).key_up(modifier).perform()


def one(selector):
    return driver.find_element(By.CSS_SELECTOR, selector)


def click(selector):
    """On what is there when it is clicked: rows are made anew when findings come."""
    for _ in range(20):
        try:
            return one(selector).click()
        except StaleElementReferenceException:
            time.sleep(0.05)
    raise AssertionError(f"{selector} never stays")


def until(fits, expected, seconds=10):
    """Waits until it fits, and gives what fits."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = fits()
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError(f"expected within {seconds} s: {expected}; the page says {message()!r}")


def version():
    return int(run("document.querySelector('#grid').dataset.version || -1"))


def message():
    return run("document.querySelector('#message').textContent")


def state():
    """Pairs as the service has them, without what undoing need not bring back: ids and confidences."""
    beads = ask("overview")["beads"]
    return [beads[name] for name in ("source", "target", "flags")]


def beads():
    overview = ask("overview")
    size = len(overview["beads"]["id"])
    return [bead for start in range(0, size, 200) for bead in ask(f"beads?from={start}&count=200")["beads"]]


def opened():
    driver.get("about:blank")
    driver.get(arguments.address)
    until(lambda: version() >= 0, "the page shows the review")
    until(lambda: not run("document.querySelector('.pair[aria-busy]')"), "texts of the pairs")


def go(index):
    """To a pair, as a link into the review does."""
    run("(location.hash = '', location.hash = '#p' + arguments[0])", index)
    bead = ask(f"beads?from={index}&count=1")["beads"][0]
    until(lambda: current() == bead["id"], f"pair {index} is the current one")
    until(lambda: not run("document.querySelector('.pair.current[aria-busy]')"), f"the texts of pair {index}")
    return bead


def current():
    return int(run("(document.querySelector('.pair.current') || {dataset: {id: -1}}).dataset.id"))


def answered(what, does):
    """Does it, and waits for the page to show the answer; the page then is what the service says."""
    before = ask("overview")
    started = version()
    does()
    until(lambda: version() > started, f"{what}: an answer")
    until(lambda: version() == ask("overview")["version"], f"{what}: the page is up to date")
    after = ask("overview")
    assert after["undo"] == before["undo"] + 1, f"{what}: one more answer to undo, not {after['undo']}"
    shows_what_the_service_says(what)
    focus = run("document.activeElement.matches('.segment, #pairs')")
    assert focus, f"{what}: the focus is lost to {run('document.activeElement.outerHTML')[:80]}"
    print(f"  {what}: {message()}")
    return before, after


def shows_what_the_service_says(what):
    until(lambda: not run("document.querySelector('.pair[aria-busy]')"), f"{what}: texts")
    rows = run(
        """Array.from(document.querySelectorAll('.pair')).map(row => ({
            index: Number(row.getAttribute('aria-rowindex')) - 2, id: Number(row.dataset.id),
            source: row.querySelectorAll('.source .segment:not(.nothing)').length,
            target: row.querySelectorAll('.target .segment:not(.nothing)').length,
            confirmed: row.classList.contains('confirmed'), texts: plain(row)}));
        function plain(row) {
            const copy = row.cloneNode(true);
            for (const added of copy.querySelectorAll('sup, .missing, .nothing')) added.remove();
            return Array.from(copy.querySelectorAll('.segment:not(.nothing)')).map(each => each.textContent); }"""
    )
    told = {}
    for row in rows:
        if row["index"] not in told:
            some = ask(f"beads?from={row['index']}&count=60")["beads"]
            told.update((row["index"] + at, bead) for at, bead in enumerate(some))
        bead = told[row["index"]]
        expected = (bead["id"], len(bead["source"]), len(bead["target"]), bead["confirmed"])
        found = (row["id"], row["source"], row["target"], row["confirmed"])
        assert found == expected, f"{what}: pair {row['index']} is {found}, the service says {expected}"
        for text, segment in zip(row["texts"], bead["source"] + bead["target"]):
            if "U+" not in text:
                assert text == segment["text"], f"{what}: {text!r} is not {segment['text']!r}"


def index_of(what, fits, skip=0):
    for index, bead in enumerate(beads()):
        if index >= skip and fits(bead):
            return index
    raise AssertionError(f"this review has no pair that is {what}: take another")


def is_one(bead):
    return len(bead["source"]) == len(bead["target"]) == 1 and not bead["confirmed"]


def index_of_two(skip):
    """Of a pair that is 1-1 and open, as the next one is."""
    told = beads()
    for index in range(skip, len(told) - 1):
        if is_one(told[index]) and is_one(told[index + 1]):
            return index
    raise AssertionError("this review has no two pairs that are 1-1 and open: take another")


def segments(overview):
    return sum(overview["beads"]["source"]) + sum(overview["beads"]["target"])


def button(action, where="footer"):
    return lambda: click(f"{where} [data-action={action}]")


def to_side(side):
    press(Keys.ARROW_LEFT if side == "source" else Keys.ARROW_RIGHT)


def every_answer_by_keyboard():
    print("answers by keyboard")
    bead = go(index_of("1-1 and open", is_one))
    _, after = answered("confirm", lambda: press(Keys.ENTER))
    index = after["beads"]["id"].index(bead["id"])
    assert after["beads"]["flags"][index] & 1, "it is confirmed"
    assert after["confirmed"] > 0 and str(after["confirmed"]) in one("#counts").text
    go(index)
    _, after = answered("reopen", lambda: press("o"))
    assert not after["beads"]["flags"][after["beads"]["id"].index(bead["id"])] & 1, "it is open again"
    go(2)
    _, after = answered("confirm all up to here", lambda: press("c"))
    assert all(flags & 1 for flags in after["beads"]["flags"][:3])

    go(index_of("1-1 and open", is_one, 6))
    answered("reject", lambda: press("r"))
    for key, side, what in (("u", "source", "first up"), ("d", "target", "last down")):
        go(index_of("1-1 and open", is_one, 14))
        to_side(side)
        before, after = answered(f"{what}, {side}", lambda key=key: press(key))
        assert segments(before) == segments(after), "every segment is still there"
    go(index_of_two(20))
    answered("merge", lambda: press("m"))
    has_two = lambda b: len(b["source"]) > 1 and len(b["target"]) > 1  # noqa: E731
    go(index_of("of two segments on either side", has_two))
    before, after = answered("split", lambda: press("s"))
    assert len(after["beads"]["id"]) > len(before["beads"]["id"]), "one pair more"
    go(index_of_two(18))
    answered("merge again", lambda: press("m"))
    index = index_of("of two segments on either side", has_two)
    go(index)

    def split_at():
        chord(Keys.SHIFT, "s")
        one("dialog [name=source][value='1']").send_keys(Keys.SPACE)
        one("dialog [name=target][value='1']").send_keys(Keys.SPACE)
        click("dialog button.main")

    _, after = answered("split at a place", split_at)
    place = after["beads"]["id"].index(ask(f"beads?from={index}&count=1")["beads"][0]["id"])
    assert (after["beads"]["source"][place], after["beads"]["target"][place]) == (1, 1), "the first segments part"
    go(index_of("1-1 and open", is_one, 8))
    answered("unlink", lambda: press("b"))
    go(index_of("1-1 and open", is_one, 12))
    answered("no counterpart", lambda: press("0"))
    linking_by_keyboard()
    editing_by_keyboard()


def linking_by_keyboard():
    go(index_of_two(22))
    to_side("source")

    def link_neighbours():
        press("l", Keys.ARROW_RIGHT, Keys.ARROW_DOWN)
        press(Keys.SPACE)
        assert len(driver.find_elements(By.CSS_SELECTOR, ".picked")) == 2, "one segment is picked on each side"
        press(Keys.ENTER)

    answered("link this with the next", link_neighbours)
    assert not run("document.body.classList.contains('linking')"), "linking has ended"
    # Across the order: picked far apart, it is a passage that moved.
    first = go(index_of("1-1 and open", is_one, 5))
    last = index_of("1-1 and open", is_one, 25)

    def link_across():
        to_side("source")
        press("l")
        go(last)
        to_side("target")
        press("l", Keys.ENTER)

    _, after = answered("link across the order", link_across)
    assert sum(1 for flags in after["beads"]["flags"] if flags & 4) >= 2, "a passage has moved"
    moved = next(index for index, flags in enumerate(after["beads"]["flags"]) if flags & 4)
    go(moved)
    press("k")
    other = ask(f"beads?from={moved}&count=1")["beads"][0]["moved"]
    until(lambda: current() == other, "the counterpart of a moved passage is one key away")
    assert first["id"] != other
    go(index_of_two(16))
    to_side("source")

    def two_alone():
        press("l", Keys.ARROW_DOWN)
        press(Keys.SPACE)
        press("0")

    answered("two segments without a counterpart", two_alone)
    press("l")
    press(Keys.ESCAPE)
    assert not run("document.querySelector('.picked')"), "Esc leaves linking"


def editing_by_keyboard():
    has_words = lambda bead: is_one(bead) and "\u202e" not in str(bead) and bead["source"][0]["text"].count(" ") > 3  # noqa: E731
    go(index_of("of several words", has_words, 9))
    to_side("target")
    to_side("source")

    def cut():
        press("x")
        press(Keys.HOME)
        chord(Keys.CONTROL, Keys.ARROW_RIGHT)
        press(Keys.ENTER)

    before, after = answered("cut a segment", cut)
    assert segments(after) == segments(before) + 1, "one segment more"
    index = index_of("of two segments on the source", lambda b: len(b["source"]) == 2)
    go(index)
    to_side("source")
    before, after = answered("join", lambda: press("j"))
    assert segments(after) == segments(before) - 1, "one segment less"
    bead = go(index_of("of several words", has_words, 10))
    to_side("source")

    def correct():
        press("e")
        press(Keys.END, " (corrected)", Keys.ENTER)

    answered("correct a typing error", correct)
    assert any(each["text"].endswith("(corrected)") for b in beads() for each in b["source"]), "the text is corrected"
    go(index_of("1-1 and open", is_one, 11))
    _, after = answered("leave out of the memory", lambda: press(Keys.DELETE))
    assert any(flags & 2 for flags in after["beads"]["flags"])

    def note():
        press("t")
        press("<b>ask the author</b>", Keys.ENTER)

    bead = go(index_of("1-1 and open", is_one, 10))
    answered("a note", note)
    assert "<b>ask the author</b>" in one(f"[data-id='{bead['id']}']").text, "the note is shown, as text"

    # A third of those that are open, so that some are left for what follows.
    columns = ask("overview")["beads"]
    sure = sorted(c for c, flags in zip(columns["confidence"], columns["flags"]) if not flags & 1)
    level = -(-sure[-(len(sure) // 3) - 1] // 10) * 10

    def above():
        press("p")
        until(lambda: run("document.querySelector('dialog input[type=number]')"), "the dialog")
        field = one("dialog input[type=number]")
        field.send_keys(Keys.CONTROL + "a" + Keys.NULL, f"{level / 10000:.3f}")
        said = one("dialog [role=status]").text
        assert any(sign.isdigit() for sign in said), said
        field.send_keys(Keys.ENTER)

    _, after = answered("confirm the sure ones", above)
    shut = [c >= level for c, f in zip(after["beads"]["confidence"], after["beads"]["flags"]) if not f & 1]
    assert not any(shut), "none of them is open"


def every_answer_by_pointer():
    print("answers by pointer")
    bead = go(index_of("1-1 and open", is_one, 3))
    answered("confirm in the row", button("confirm", f"[data-id='{bead['id']}']"))
    index = index_of("confirmed", lambda b: b["confirmed"])
    bead = go(index)
    answered("reopen in the row", button("reopen", f"[data-id='{bead['id']}']"))
    for action in ("reject", "up", "down", "merge", "split", "unlink", "alone"):
        fits = is_one
        if action == "split":
            fits = lambda b: len(b["source"]) + len(b["target"]) > 2 and b["source"] and b["target"]  # noqa: E731
        bead = go(index_of(f"fit to {action}", fits, 0 if action == "split" else 4))
        click(".current .target .segment")
        answered(f"{action} in the bar", button(action))

    has_words = lambda bead: is_one(bead) and bead["source"][0]["text"].count(" ") > 5  # noqa: E731
    go(index_of("of several words", has_words, 12))

    def cut():
        # Into the first line of the text, not beside it.
        box = run("document.querySelector('.current .source .segment').getBoundingClientRect().toJSON()")
        pointer = ActionChains(driver)
        pointer.w3c_actions.pointer_action.move_to_location(int(box["left"]) + 40, int(box["top"]) + 14).click()
        pointer.perform()
        press("x")
        until(lambda: run("document.querySelector('dialog textarea')"), "the dialog")
        first = one(".parts p").text
        assert 0 < len(first) < 12, f"the cursor is where the click was, not behind {first!r}"
        click("dialog button.main")

    answered("cut where the text was clicked", cut)

    def more(key):
        def does():
            click("footer [data-action=more]")
            rows = driver.find_elements(By.CSS_SELECTOR, "dialog button.row")
            next(row for row in rows if key in [kbd.text for kbd in row.find_elements(By.TAG_NAME, "kbd")]).click()

        return does

    for key, what in (("-", "leave out"), ("C", "confirm all up to here")):
        go(index_of(f"fit to {what}", is_one, 3))
        answered(f"{what} in the list", more(key))
    go(index_of_two(6))
    click(".current .source .segment")

    def link():
        button("link")()
        following = run("document.querySelector('.current').nextElementSibling.dataset.id")
        click(f"[data-id='{following}'] .target .segment")
        button("linking", ".picking")()

    answered("link by clicks", link)


def undo_to_the_start(first):
    last = state()
    print("undo and redo")
    many = 0
    while ask("overview")["undo"] > 0:
        started = version()
        chord(Keys.CONTROL, "z")
        until(lambda started=started: version() > started, "undone")
        many += 1
    assert state() == first, "undone to the start, the review is what it was"
    shows_what_the_service_says("undone")
    while ask("overview")["redo"] > 0:
        started = version()
        chord(Keys.CONTROL, "y")
        until(lambda started=started: version() > started, "redone")
    assert state() == last, "redone to the end, the review is what it had become"
    shows_what_the_service_says("redone")
    print(f"  {many} answers undone to the start and redone to the end")


def two_windows():
    print("two windows")
    first = driver.current_window_handle
    driver.switch_to.new_window("window")
    driver.get(arguments.address)
    until(lambda: version() >= 0, "the second window shows the review")
    go(index_of("1-1 and open", is_one))
    started = version()
    press(Keys.ENTER)
    until(lambda: version() > started, "the second window's answer")
    now = version()
    driver.switch_to.window(first)
    until(lambda: version() == now, "the first window follows", 5)
    until(lambda: "window" in message() or "fenêtre" in message(), "and says why")
    shows_what_the_service_says("the first window")
    # Faster than the first window can know: its answer is refused, and nothing is overwritten.
    for _ in range(8):
        index = index_of("1-1 and open", is_one)
        bead = go(index)
        overview = ask("overview")
        until(lambda version_=overview["version"]: version() == version_, "up to date")
        ask("answer", {"version": overview["version"], "answer": {"kind": "note", "bead": bead["id"], "text": "first"}})
        press(Keys.ENTER)
        until(lambda known=overview["version"]: version() > known, "the page catches up")
        if not ask(f"beads?from={index}&count=1")["beads"][0]["confirmed"]:
            until(lambda: run("document.querySelector('#message').className === 'problem'"), "the person is told")
            print(f"  refused: {message()}")
            break
    else:
        raise AssertionError("the page was always faster: nothing was refused")
    driver.switch_to.window(next(handle for handle in driver.window_handles if handle != first))
    driver.close()
    driver.switch_to.window(first)


def nothing_of_the_texts_runs():
    assert run("window.pwned === undefined"), "a text ran"
    assert run("document.querySelectorAll('main img, main script, main style, main iframe, main b b').length") == 0
    assert run("document.scripts.length") == 1
    run("""(() => { const script = document.createElement('script'); script.textContent = 'window.pwned = 1';
        document.body.append(script); script.remove(); const box = document.createElement('div');
        box.innerHTML = '<img src="x" onerror="window.pwned = 2">'; document.body.append(box); box.remove(); })()""")
    assert run("window.pwned === undefined"), "the policy stops what is put into the page afterwards"
    assert "\u202e" not in run("document.querySelector('main').textContent"), "characters that turn text are spelt out"
    print("nothing of the texts runs")


def search_and_filter():
    print("search and filter")
    word = next(w for b in beads() for each in b["source"] for w in each["text"].split() if w.isalpha() and len(w) > 4)
    press("/")
    press(word)
    many = len(ask(f"search?text={word}&regex=0&side=both")["matches"])
    until(lambda: one("#matches").text.split(" ")[0] == str(many), f"{many} pairs are found")
    press(Keys.ENTER)
    until(lambda: run("CSS.highlights.get('match')?.size > 0"), "the words are marked")
    assert run("document.activeElement.name") == "words", "the field keeps the focus"
    click("#search [name=expression]")
    field = one("#search [name=words]")
    field.send_keys(Keys.CONTROL + "a" + Keys.NULL, "(")
    until(lambda: run("document.querySelector('#search [aria-invalid]')"), "a bad expression is told")
    field.send_keys(Keys.CONTROL + "a" + Keys.NULL, Keys.DELETE)
    click("#search [name=expression]")
    press("/", word, Keys.ESCAPE)
    assert one("#search [name=words]").get_attribute("value") == word, "leaving the field keeps the search"
    until(lambda: one("#matches").text.split(" ")[0] == str(many), "and its matches")
    press("g")
    one("#search [name=words]").clear()
    press(Keys.ESCAPE)
    click("#filter summary")
    click("#filter [name=one]")
    shown = run("Array.from(document.querySelectorAll('.pair .line span')).length")
    assert shown == run("document.querySelectorAll('.pair').length"), "1-1 pairs are hidden"
    click("#filter [name=found]")
    until(lambda: not one("#progress").text, "findings of all pairs are asked for", 60)
    assert run("document.querySelectorAll('.pair:not(:has(.finding))').length") == 0, "only pairs with findings"
    click("#filter [data-action=showAll]")
    press(Keys.ESCAPE)
    for key in ("n", "1", "2", "3"):
        press(Keys.HOME)
        press(key)
        time.sleep(0.2)
        assert current() >= 0
    press("w")
    until(lambda: run("document.querySelector('.evidence')"), "what speaks for the pair")
    fingerprint = run("document.querySelector('[data-fingerprint]')?.dataset.fingerprint")
    if fingerprint:
        selector = f"[data-fingerprint='{fingerprint}']"
        click(selector)
        until(lambda: not driver.find_elements(By.CSS_SELECTOR, selector), "it is accepted")


def a_lost_line_loses_nothing():
    bead = go(index_of("1-1, open and without a note", lambda b: is_one(b) and not b["note"], 4))
    press("t")
    press("typed in the dark")
    driver.execute_cdp_cmd("Network.enable", {})
    offline = {"offline": True, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
    driver.execute_cdp_cmd("Network.emulateNetworkConditions", offline)
    press(Keys.ENTER)
    until(lambda: one("dialog .problem").text, "the dialog says that the service does not answer")
    assert not run("document.querySelector('#unreachable').hidden"), "and so does the page"
    assert one("dialog textarea").get_attribute("value") == "typed in the dark"
    driver.execute_cdp_cmd("Network.emulateNetworkConditions", {**offline, "offline": False})
    until(lambda: not run("document.querySelector('dialog')"), "sent when the service is there again", 15)
    assert any(b["note"] == "typed in the dark" for b in beads() if b["id"] == bead["id"])
    assert run("document.querySelector('#unreachable').hidden")
    print("a lost line loses nothing that was typed")


def paper_has_every_pair():
    run("""(window.print = () => {
        window.printed = document.querySelectorAll('.pair:not([aria-busy])').length;
        dispatchEvent(new Event('afterprint')); }, 0)""")
    chord(Keys.CONTROL, "p")
    size = len(ask("overview")["beads"]["id"])
    until(lambda: run("window.printed") == min(size, 3000), "all pairs are on paper, with their texts", 60)
    assert size < 100 or run("document.querySelectorAll('.pair').length") < 100, "afterwards only those that are seen"
    print(f"paper has {run('window.printed')} pairs")


def shot(name):
    if arguments.shots:
        driver.save_screenshot(str(arguments.shots / f"{name}.png"))


def accessible(where):
    if not arguments.axe:
        return
    # The page's policy lets no script in but its own; the driver's are let in by the browser.
    driver.execute_script(arguments.axe.read_text(encoding="utf-8"))
    result = driver.execute_async_script(
        "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(done, e => done(String(e)))"
    )
    assert isinstance(result, dict), result
    problems = [
        f"{each['impact']}: {each['id']}: {each['help']}: {each['nodes'][0]['html'][:160]}"
        for each in result["violations"]
    ]
    for problem in problems:
        print(f"  axe, {where}: {problem}")
    assert not any(p.startswith(("serious", "critical")) for p in problems), f"{where}: see above"
    rules = f"{len(result['passes'])} rules pass, {len(problems)} minor findings"
    print(f"  axe {result['testEngine']['version']}, {where}: {rules}")


def dialogs_are_accessible():
    """Each dialog as people open it, and left again: nothing is answered."""
    go(index_of("of two segments on a side", lambda b: len(b["source"]) > 1 and b["target"]))
    for key, name in (("e", "correct"), ("x", "cut"), ("S", "split"), ("p", "above"), ("t", "note")):
        press(key)
        until(lambda: run("document.querySelector('dialog[open]')"), f"the dialog of {key}")
        accessible(f"dialog: {name}")
        shot(f"dialog-{name}")
        press(Keys.ESCAPE)
        until(lambda: not run("document.querySelector('dialog')"), "the dialog is closed")
        assert run("document.activeElement.matches('.segment.cursor')"), "the focus is back in the list"
    press("l")
    accessible("linking")
    shot("linking")
    press(Keys.ESCAPE)
    press("f")
    accessible("filter")
    shot("filter")
    press(Keys.ESCAPE)


def fits_everywhere():
    print("desktop, dark, narrow, paper")
    press(Keys.HOME)
    accessible("desktop")
    shot("desktop")
    press("?")
    accessible("list of keys")
    shot("keys")
    press(Keys.ESCAPE)
    dark = {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", dark)
    time.sleep(0.3)
    accessible("dark")
    shot("dark")
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
    narrow = {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", narrow)
    time.sleep(0.5)
    assert run("document.documentElement.scrollWidth <= innerWidth"), "390 pixels are enough"
    sides = run("['.source', '.target'].map(s => document.querySelector('.pair ' + s).getBoundingClientRect().left)")
    assert sides[0] == sides[1], "the texts are one below the other"
    small = run(
        """Array.from(document.querySelectorAll('footer button, .state')).filter(b => b.offsetParent).map(b =>
        b.getBoundingClientRect()).filter(r => r.height < 34 || r.width < 34).length"""
    )
    assert small == 0, f"{small} buttons are too small for a thumb"
    accessible("narrow")
    shot("narrow")
    click("footer [data-action=more]")
    time.sleep(0.2)
    shot("narrow-more")
    press(Keys.ESCAPE)
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    shot("paper")
    assert len(driver.execute_cdp_cmd("Page.printToPDF", {})["data"]) > 1000
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


MEASURES = """(() => {
    const fetched = window.fetch;
    window.fetch = async (address, ...rest) => {
        const start = performance.now(), response = await fetched(address, ...rest), value = await response.json();
        if (address === 'api/answer') window.served = performance.now() - start;
        return {ok: response.ok, status: response.status, json: async () => value};
    };
    addEventListener('keydown', event => { if (event.isTrusted) window.pressed = performance.now(); }, true);
    const version = () => Number(document.querySelector('#grid').dataset.version);
    window.painted = known => new Promise(resolve => {
        const done = () => { const all = performance.now() - window.pressed; resolve([all, all - window.served]); };
        const look = () => version() > known ? requestAnimationFrame(() => setTimeout(done)) : setTimeout(look);
        look();
    });
    const pairs = document.querySelector('#pairs');
    const covers = () => {
        const box = pairs.getBoundingClientRect();
        const rows = Array.from(document.querySelectorAll('.pair')).map(row => [row, row.getBoundingClientRect()]);
        const seen = rows.filter(([, row]) => row.bottom > box.top && row.top < box.bottom);
        return seen.length > 0 && seen[0][1].top <= box.top + 1 && seen.at(-1)[1].bottom >= box.bottom - 60
            && !seen.some(([row]) => row.hasAttribute('aria-busy'));
    };
    window.jump = () => new Promise(resolve => {
        const start = performance.now();
        pairs.scrollTop = Math.random() * (pairs.scrollHeight - pairs.clientHeight);
        const look = () => covers() ? resolve(performance.now() - start) : requestAnimationFrame(look);
        requestAnimationFrame(look);
    });
})()"""


def measure():
    """From the key to the frame in which the answer is painted, and from a jump to the texts there."""
    driver.set_script_timeout(30)
    run(MEASURES)
    times = []
    for _ in range(arguments.answers):
        known = version()
        press(Keys.ENTER)
        times.append(driver.execute_async_script("painted(arguments[0]).then(arguments[1])", known))
    report("key to painted answer", [whole for whole, _ in times])
    report("of this, all but the service", [page for _, page in times])
    jumps = [driver.execute_async_script("jump().then(arguments[0])") for _ in range(min(200, arguments.answers))]
    report("jump to texts", jumps)
    print(f"  rows in the document: {run('document.querySelectorAll(`.pair`).length')}")


def report(what, times):
    cuts = statistics.quantiles(times, n=100)
    size = len(ask("overview")["beads"]["id"])
    print(f"  {what}, {size} pairs: median {cuts[49]:.0f} ms, 99th percentile {cuts[98]:.0f} ms, {len(times)} times")


try:
    opened()
    if arguments.answers:
        measure()
    else:
        nothing_of_the_texts_runs()
        first = state()
        every_answer_by_keyboard()
        every_answer_by_pointer()
        nothing_of_the_texts_runs()
        undo_to_the_start(first)
        search_and_filter()
        two_windows()
        a_lost_line_loses_nothing()
        paper_has_every_pair()
        started = message()
        chord(Keys.CONTROL, "s")
        until(lambda: message() != started, "the outputs are written")
        print(f"written: {message()}")
        dialogs_are_accessible()
        fits_everywhere()
    kept = ("Content Security Policy", "ERR_INTERNET_DISCONNECTED", "status of 4", "Blocked script execution")
    log = [entry for entry in driver.get_log("browser") if not any(words in entry["message"] for words in kept)]
    assert log == [], log
    print("ok")
except AssertionError as error:
    shot("failed")
    place = traceback.extract_tb(error.__traceback__)[-1]
    if place.name == "until":
        place = traceback.extract_tb(error.__traceback__)[-2]
    sys.exit(f"drive-review: line {place.lineno}, {place.name}: {error or place.line}")
finally:
    driver.quit()
