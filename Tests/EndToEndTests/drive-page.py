"""Opens a page that `enregard check` wrote in headless Chromium and uses it as a reader would.

    drive-page.py PAGE

The page's texts try to run scripts that set window.pwned or the title. Ends with an assertion error, or prints "ok".
"""

import sys
import time
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

options = webdriver.ChromeOptions()
for argument in [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--window-size=1300,900",
]:
    options.add_argument(argument)
options.binary_location = "/usr/bin/chromium"
options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
service = webdriver.chrome.service.Service("/usr/bin/chromedriver")
driver = webdriver.Chrome(service=service, options=options)


def run(script, *arguments):
    return driver.execute_script("return " + script, *arguments)


def press(*keys):
    for key in keys:
        driver.switch_to.active_element.send_keys(key)


def visible(selector):
    return [e for e in driver.find_elements(By.CSS_SELECTOR, selector) if e.is_displayed()]


def counter():
    return driver.find_element(By.CSS_SELECTOR, ".steps output").text


def same(found, expected):
    assert found == expected, f"{found!r} is not {expected!r}"


def nothing_of_the_texts_runs():
    title = run("document.title")
    assert "pwned" not in title and "finding" in title, title
    same(run("window.pwned === undefined"), True)
    same(
        run(
            "document.querySelectorAll('main img, main svg, main script, main iframe, main textarea, main form').length"
        ),
        0,
    )
    same(run("document.scripts.length"), 1)
    same(run("performance.getEntriesByType('resource').length"), 0)
    # Nor would it if there were a hole: the policy stops what is put into the page afterwards.
    run("""(() => { const script = document.createElement('script'); script.textContent = 'window.pwned = 1';
        document.body.append(script); script.remove(); const image = document.createElement('div');
        image.innerHTML = '<img src="x" onerror="window.pwned = 2">'; document.body.append(image); image.remove(); })()""")
    same(run("window.pwned === undefined"), True)


def hidden_characters_show():
    text = run("document.querySelector('main').textContent")
    assert "U+202E" in text and "\u202e" not in text
    assert "<script>" in text, "the text itself is there, as text"


def keys_step_through():
    total = len(visible(".finding"))
    assert total >= 4, total
    same(counter(), f"– of {total}")
    press("j")
    same(counter(), f"1 of {total}")
    current = visible(".finding.current")
    same(len(current), 1)
    same(run("document.activeElement.id"), current[0].get_attribute("id"))
    lit = run(
        "Array.from(document.querySelectorAll('mark.lit')).every(m => m.dataset.findings.split(' ').includes(arguments[0]))",
        current[0].get_attribute("id"),
    )
    same(lit, True)
    same(run("location.hash"), "#" + current[0].get_attribute("id"))
    press("k")
    same(counter(), f"{total} of {total}")
    same(
        run("(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('.current').getBoundingClientRect())"),
        True,
    )
    press("n", Keys.ARROW_DOWN)
    same(counter(), f"2 of {total}")
    press(Keys.ESCAPE)
    same(counter(), f"– of {total}")
    return total


def filters_hide(total):
    errors = len(visible(".finding.error"))
    assert 0 < errors < total, (errors, total)
    press("1")
    same(len(visible(".finding.error")), 0)
    same(counter(), f"– of {total - errors}")
    same(len(visible("mark.error")), 0)
    assert run("document.querySelectorAll('mark.off').length") > 0
    press("1")
    same(len(visible(".finding")), total)

    driver.find_element(By.CSS_SELECTOR, ".menu summary").click()
    box = driver.find_element(By.CSS_SELECTOR, ".menu input[value=number]")
    numbers = len(visible(".finding[data-check=number]"))
    assert numbers > 0
    box.click()
    same(len(visible(".finding[data-check=number]")), 0)
    same(len(visible(".finding")), total - numbers)
    driver.find_element(By.CSS_SELECTOR, ".menu button").click()
    same(len(visible(".finding")), total)
    driver.find_element(By.CSS_SELECTOR, "h1").click()
    same(len(visible(".menu > div")), 0)

    run("""(s => { s.value = 100; s.dispatchEvent(new Event('input', {bubbles: true})); })(
        document.querySelector('[name=confidence]'))""")
    # Those of which no confidence is known stay.
    unknown = [finding for finding in visible(".finding") if finding.get_attribute("data-confidence") is None]
    same(len(visible(".finding")), len(unknown))
    assert len(unknown) < total
    run("document.querySelectorAll('.chip input:checked').forEach(chip => chip.click())")
    same(len(visible(".finding")), 0)
    same(counter(), "– of 0")
    press("f")
    same(len(visible(".pair")), 0)
    same(len(visible(".empty")), 1)
    press("f")
    run("document.querySelectorAll('.chip input').forEach(chip => chip.click())")
    run("""(s => { s.value = 0; s.dispatchEvent(new Event('input', {bubbles: true})); })(
        document.querySelector('[name=confidence]'))""")
    pairs = len(visible(".pair"))
    press("f")
    same(len(visible(".pair")), len(visible(".pair.found")))
    assert len(visible(".pair")) < pairs
    press("f")

    press("/")
    driver.switch_to.active_element.send_keys("quarante")
    same(len(visible(".pair")), 1)
    # In the field, letters are letters.
    driver.switch_to.active_element.send_keys("j", Keys.BACKSPACE)
    same(len(visible(".pair")), 1)
    driver.switch_to.active_element.send_keys(Keys.CONTROL + "a", Keys.DELETE)
    press(Keys.ESCAPE)
    same(len(visible(".pair")), pairs)


def saved(name):
    """What a button of the page has put into the folder of downloads."""
    for _ in range(100):
        if (folder / name).exists():
            return (folder / name).read_text(encoding="utf-8")
        time.sleep(0.05)
    raise AssertionError(f"no {name}")


def acceptance_is_for_good(total):
    press("j")
    finding = visible(".finding.current")[0]
    fingerprint = finding.get_attribute("data-fingerprints")
    message = finding.find_element(By.CSS_SELECTOR, ".message bdi").text.lstrip("0123456789 ")
    check = finding.get_attribute("data-check")
    press("a")
    same(counter(), f"1 of {total - 1}")
    same(len(visible(f"[data-fingerprints='{fingerprint}']")), 0)
    visible("#accepted")[0].click()
    lines = driver.find_element(By.CSS_SELECTOR, "#list textarea").get_attribute("value").splitlines()
    assert lines[0].startswith("# Findings that enregard check leaves out"), lines
    same(lines[-1], f"{fingerprint}\t{check}\t{message}")
    # Put to a list that the reader has, they stand behind what is there.
    (folder / "old.txt").write_text("# Mine\n0123456789abcdef\tnumber\tan old one\n", encoding="utf-8")
    driver.find_element(By.CSS_SELECTOR, "#list input").send_keys(str(folder / "old.txt"))
    time.sleep(0.3)
    merged = driver.find_element(By.CSS_SELECTOR, "#list textarea").get_attribute("value").splitlines()
    same(merged, ["# Mine", "0123456789abcdef\tnumber\tan old one", lines[-1]])
    run("location.reload()")
    # The page remembers, and shows what was accepted when asked to.
    same(counter(), f"1 of {total - 1}")
    box = visible("[name=accepted]")[0]
    box.click()
    same(counter(), f"2 of {total}")
    same(len(visible(".finding.accepted")), 1)
    visible(".finding.accepted button")[0].click()
    same(len(visible("#accepted")), 0)
    visible(f"[data-fingerprints='{fingerprint}'] button")[0].click()
    visible("#accepted")[0].click()
    visible("#list .save")[0].click()
    assert fingerprint in saved("accepted.txt")
    press(Keys.ESCAPE)
    same(len(visible("dialog")), 0)


def the_marked_text_goes_to_its_author():
    press("m")
    sheet = visible("#marked .sheet")[0]
    same(len(sheet.find_elements(By.CSS_SELECTOR, "li")), int(counter().split()[-1]))
    marks = [span.text for span in sheet.find_elements(By.CSS_SELECTOR, "span")]
    assert "13" in marks and "U+202E" not in "".join(marks), marks
    assert "<script>" in sheet.text, "the text itself is there, as text"
    visible("#marked .copy")[0].click()
    time.sleep(0.2)
    same(visible("#marked .copy")[0].text, "Copied")
    visible("#marked .save")[0].click()
    page = saved("marked.html")
    assert 'style="background:' in page and "&lt;script&gt;" in page and "<script" not in page, page
    press(Keys.ESCAPE)


def dialogs_close():
    press("?")
    same(len(visible("#keys")), 1)
    visible("#keys .close")[0].click()
    same(len(visible("dialog")), 0)


def marks_lead_to_findings():
    mark = visible("mark")[-1]
    run("arguments[0].scrollIntoView({block: 'center'})", mark)
    mark.click()
    assert visible(".finding.current")[0].get_attribute("id") in mark.get_attribute("data-findings").split()


def fits_a_phone_the_dark_and_paper():
    light = run("getComputedStyle(document.body).backgroundColor")
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    )
    dark = run("getComputedStyle(document.body).backgroundColor")
    assert light != dark, (light, dark)
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    same(len(visible("form") + visible(".steps")), 0)
    assert len(driver.execute_cdp_cmd("Page.printToPDF", {})["data"]) > 1000
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 360, "height": 700, "deviceScaleFactor": 2, "mobile": True}
    )
    same(run("document.documentElement.scrollWidth <= innerWidth"), True)
    source, target = run(
        "['.source', '.target'].map(s => document.querySelector('.pair ' + s).getBoundingClientRect().left)"
    )
    same(source, target)


try:
    folder = Path(sys.argv[1]).parent
    driver.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(folder)})
    driver.get("file://" + sys.argv[1])
    nothing_of_the_texts_runs()
    hidden_characters_show()
    total = keys_step_through()
    filters_hide(total)
    acceptance_is_for_good(total)
    the_marked_text_goes_to_its_author()
    dialogs_close()
    marks_lead_to_findings()
    fits_a_phone_the_dark_and_paper()
    log = [entry for entry in driver.get_log("browser") if "Content Security Policy" not in entry["message"]]
    same(log, [])
    print("ok")
finally:
    driver.quit()
