"""A review in headless Chromium: what all scenes do to the page, and what they ask of the service beside it."""

import json
import time
import urllib.request

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

# Set by start().
arguments = driver = None


def start(options):
    global arguments, driver
    arguments = options
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
