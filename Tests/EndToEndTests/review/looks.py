"""What the page looks like, and whether all can use it."""

import time

from review import browser
from review.browser import accessible, click, go, index_of, press, run, shot, until
from selenium.webdriver.common.keys import Keys


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
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", dark)
    time.sleep(0.3)
    accessible("dark")
    shot("dark")
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
    narrow = {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", narrow)
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
    browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    shot("paper")
    assert len(browser.driver.execute_cdp_cmd("Page.printToPDF", {})["data"]) > 1000
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
