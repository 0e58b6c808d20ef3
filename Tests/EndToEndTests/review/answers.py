"""Every answer, by keyboard and by pointer, and all of them undone and redone."""

from review import browser
from review.browser import (
    answered,
    ask,
    beads,
    button,
    chord,
    click,
    current,
    go,
    index_of,
    index_of_two,
    is_one,
    one,
    press,
    run,
    segments,
    shows_what_the_service_says,
    state,
    to_side,
    until,
    version,
)
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys


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
        assert len(browser.driver.find_elements(By.CSS_SELECTOR, ".picked")) == 2, "one segment is picked on each side"
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
        pointer = ActionChains(browser.driver)
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
            rows = browser.driver.find_elements(By.CSS_SELECTOR, "dialog button.row")
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
