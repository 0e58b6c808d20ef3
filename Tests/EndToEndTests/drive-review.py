"""Opens a running review in headless Chromium and works in it as people do: keys, pointer, two windows, a lost line.

    drive-review.py ADDRESS [--axe axe.min.js] [--answers 200] [--shots FOLDER]

The review needs some thirty pairs and is left with other answers than it had. Its texts may try to run scripts that set
window.pwned. Ends with an assertion error that says what was expected, or prints what it did and "ok".
"""

import argparse
import sys
import traceback
from pathlib import Path

from review import browser
from review.answers import every_answer_by_keyboard, every_answer_by_pointer, undo_to_the_start
from review.browser import chord, message, opened, shot, state, until
from review.looks import dialogs_are_accessible, fits_everywhere
from review.speed import measure
from review.windows import (
    a_lost_line_loses_nothing,
    nothing_of_the_texts_runs,
    paper_has_every_pair,
    search_and_filter,
    two_windows,
)
from selenium.webdriver.common.keys import Keys

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("address", help="of the page, with its token and a slash at the end")
parser.add_argument("--axe", type=Path, help="axe.min.js: fail at serious findings about accessibility")
parser.add_argument("--answers", type=int, default=0, help="measure the time from key to painted answer so many times")
parser.add_argument("--shots", type=Path, help="a folder for screenshots")
browser.start(parser.parse_args())

try:
    opened()
    if browser.arguments.answers:
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
    log = [entry for entry in browser.driver.get_log("browser") if not any(words in entry["message"] for words in kept)]
    assert log == [], log
    print("ok")
except AssertionError as error:
    shot("failed")
    place = traceback.extract_tb(error.__traceback__)[-1]
    if place.name == "until":
        place = traceback.extract_tb(error.__traceback__)[-2]
    sys.exit(f"drive-review: {Path(place.filename).name}:{place.lineno}, {place.name}: {error or place.line}")
finally:
    browser.driver.quit()
