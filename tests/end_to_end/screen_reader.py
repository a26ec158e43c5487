# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader would say: walks the window through AT-SPI while xdotool presses the keys.

Ends with 1 where something that takes the focus has no name, or a key does not lead where it should.
"""

import subprocess
import sys
import time

import pyatspi

PAGES = 7
LEAST = 10  # things that take the focus: rail and bar alone have as many
PATIENCE = 20  # seconds


def until(holds, what):
    """The first answer that is not empty; ends the run where none comes."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = holds()
        except Exception:  # an accessible that went while it was asked
            found = None
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"in vain: {what}")


def program():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app and app.name and "Tâm" in app.name or app and app.name == "congtam"), None)


def parts(accessible):
    """Everything that can be seen, depth first; what a list or table holds is left to it."""
    yield accessible
    if accessible.getRole() in (pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE):
        return
    for child in accessible:
        if child is not None:
            yield from parts(child)


def everything():
    """Asked anew: what changed since is not in the cache."""
    there = program()
    there.clear_cache()
    return parts(there)


def has(accessible, *states):
    held = accessible.getState()
    return all(held.contains(state) for state in states)


def focused():
    found = [one for one in everything() if has(one, pyatspi.STATE_FOCUSED)]
    return found[-1] if found else None


def said(accessible):
    return f"{accessible.name} ({accessible.getRoleName()})" if accessible else "nothing"


def focusable():
    """What can take the focus now."""
    return [
        one
        for one in everything()
        if has(one, pyatspi.STATE_FOCUSABLE, pyatspi.STATE_SHOWING, pyatspi.STATE_VISIBLE)
        and one.getRole() not in (pyatspi.ROLE_FRAME, pyatspi.ROLE_APPLICATION, pyatspi.ROLE_FILLER)
    ]


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
    time.sleep(0.15)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)
    time.sleep(0.2)


def text_is_shown(text):
    return any(text in (one.name or "") for one in everything())


def sit_as(name, letters):
    press("ctrl+shift+p")
    until(lambda: focused() and focused().name.startswith("Tìm người"), "whom to sit as")
    write(letters)
    press("Return")
    until(lambda: any(one.name.startswith(f"Người đang làm việc: {name}") for one in everything()), f"{name} sits")


def walk_pages():
    """Every page; what takes the focus and has no name."""
    found = []
    for page in range(1, PAGES + 1):
        press(f"ctrl+{page}")
        time.sleep(1)
        there = focusable()
        if len(there) < LEAST:
            sys.exit(f"page {page}: only {len(there)} things take the focus")
        print(f"page {page}, {len(there)} things, the focus on:", said(focused()))
        found += [
            f"page {page}: {one.getRoleName()} in {one.parent.name or one.parent.getRoleName()}"
            for one in there
            if not one.name.strip()
        ]
    return found


def score_one_mark():
    press("ctrl+k")
    until(lambda: focused() and "Từ cần tìm" in focused().name, "the search")
    write("SCT")
    press("Return")
    until(lambda: text_is_shown("SCT") or text_is_shown("Sở Công Thương"), "the sheet of SCT")
    time.sleep(1)
    for _ in range(4):  # 1.1 to 1.5
        press("Down")
    press("F6")
    print("the focus in the form:", said(until(focused, "a focus")))
    press("1")
    until(lambda: text_is_shown("Đã lưu"), "that it is saved")


def main():
    until(program, "the program on the bus")
    until(lambda: text_is_shown("Việc tiếp theo"), "the first page")
    found = walk_pages()
    sit_as("Lý Văn Minh", "ly van minh")
    score_one_mark()
    found += walk_pages()
    for one in sorted(set(found)):
        print("without a name:", one)
    return 1 if found else 0


sys.exit(main())
