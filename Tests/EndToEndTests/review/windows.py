"""Two windows, a line that is lost, texts that try to run, and what else becomes of the page."""

import time

from review import browser
from review.browser import (
    ask,
    beads,
    chord,
    click,
    current,
    go,
    index_of,
    is_one,
    message,
    one,
    press,
    run,
    shows_what_the_service_says,
    until,
    version,
)
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys


def two_windows():
    print("two windows")
    first = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("window")
    browser.driver.get(browser.arguments.address)
    until(lambda: version() >= 0, "the second window shows the review")
    go(index_of("1-1 and open", is_one))
    started = version()
    press(Keys.ENTER)
    until(lambda: version() > started, "the second window's answer")
    now = version()
    browser.driver.switch_to.window(first)
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
    browser.driver.switch_to.window(next(handle for handle in browser.driver.window_handles if handle != first))
    browser.driver.close()
    browser.driver.switch_to.window(first)


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
        until(lambda: not browser.driver.find_elements(By.CSS_SELECTOR, selector), "it is accepted")


def a_lost_line_loses_nothing():
    bead = go(index_of("1-1, open and without a note", lambda b: is_one(b) and not b["note"], 4))
    press("t")
    press("typed in the dark")
    browser.driver.execute_cdp_cmd("Network.enable", {})
    offline = {"offline": True, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
    browser.driver.execute_cdp_cmd("Network.emulateNetworkConditions", offline)
    press(Keys.ENTER)
    until(lambda: one("dialog .problem").text, "the dialog says that the service does not answer")
    assert not run("document.querySelector('#unreachable').hidden"), "and so does the page"
    assert one("dialog textarea").get_attribute("value") == "typed in the dark"
    browser.driver.execute_cdp_cmd("Network.emulateNetworkConditions", {**offline, "offline": False})
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
