"""Walk the menu bar and all its menus in a language and print entries without an access letter, or with another's.

python tools/walks/menus.py de
"""

import argparse
import os
from collections import Counter
from collections.abc import Iterator

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.language import LANGUAGES, speak
from app.ui.accessibility.access_keys import access_key


def faults(name: str, entries: list[QAction]) -> Iterator[str]:
    """Yield a line for each fault of a menu's entries and, filled as when they are opened, of the menus in it."""
    named = [entry for entry in entries if not entry.isSeparator()]
    letters = Counter(access_key(entry.text()) for entry in named)
    for entry in named:
        letter = access_key(entry.text())
        if not letter:
            yield f"{name} ▸ {entry.text()}: no letter"
        elif letters[letter] > 1:
            yield f"{name} ▸ {entry.text()}: another entry has {letter!r} too"
        inner = entry.menu()
        if isinstance(inner, QMenu):
            inner.aboutToShow.emit()
            yield from faults(f"{name} ▸ {entry.text()}", inner.actions())


def main() -> None:
    """Speak the language, then import the window and walk."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=LANGUAGES)
    speak(parser.parse_args().language)
    from app.window.main_window import MainWindow
    from app.window.process.application import make_application
    from app.window.remembered.settings import Settings

    make_application()
    window = MainWindow(Settings.volatile())
    window.show()
    bar = window.menuBar().actions()
    print(*faults("", bar), sep="\n")
    print(f"{len(bar)} menus, {len(window.actions())} actions")
    window.close()


if __name__ == "__main__":
    main()
