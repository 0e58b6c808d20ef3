"""Opens a page that `enregard check` wrote in headless Chromium and uses it as a reader would.

    drive-page.py PAGE

The page's texts try to run scripts that set window.pwned or the title. Ends with an assertion error, or prints "ok".
"""

import sys

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
    assert "pwned" not in title and title.endswith("errors") or "finding" in title, title
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
    same(len(visible(".finding")), 0)
    same(counter(), "– of 0")
    press("f")
    same(len(visible(".pair")), 0)
    same(len(visible(".empty")), 1)
    press("f")
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


def acceptance_makes_a_list():
    press("j", "a")
    fingerprint = visible(".finding.current")[0].get_attribute("data-fingerprint")
    visible("#accepted")[0].click()
    same(driver.find_element(By.CSS_SELECTOR, "#list textarea").get_attribute("value"), "--accept " + fingerprint)
    press(Keys.ESCAPE)
    same(len(visible("dialog")), 0)
    press("a")
    same(len(visible("#accepted")), 0)
    press("?")
    same(len(visible("#keys")), 1)
    visible("#keys button")[0].click()
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
    driver.get("file://" + sys.argv[1])
    nothing_of_the_texts_runs()
    hidden_characters_show()
    filters_hide(keys_step_through())
    acceptance_makes_a_list()
    marks_lead_to_findings()
    fits_a_phone_the_dark_and_paper()
    log = [entry for entry in driver.get_log("browser") if "Content Security Policy" not in entry["message"]]
    same(log, [])
    print("ok")
finally:
    driver.quit()
