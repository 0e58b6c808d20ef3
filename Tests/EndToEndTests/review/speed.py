"""How long an answer and a jump take."""

import statistics

from review import browser
from review.browser import ask, press, run, version
from selenium.webdriver.common.keys import Keys

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
    browser.driver.set_script_timeout(30)
    run(MEASURES)
    times = []
    for _ in range(browser.arguments.answers):
        known = version()
        press(Keys.ENTER)
        times.append(browser.driver.execute_async_script("painted(arguments[0]).then(arguments[1])", known))
    report("key to painted answer", [whole for whole, _ in times])
    report("of this, all but the service", [page for _, page in times])
    jumps = [
        browser.driver.execute_async_script("jump().then(arguments[0])")
        for _ in range(min(200, browser.arguments.answers))
    ]
    report("jump to texts", jumps)
    print(f"  rows in the document: {run('document.querySelectorAll(`.pair`).length')}")


def report(what, times):
    cuts = statistics.quantiles(times, n=100)
    size = len(ask("overview")["beads"]["id"])
    print(f"  {what}, {size} pairs: median {cuts[49]:.0f} ms, 99th percentile {cuts[98]:.0f} ms, {len(times)} times")
