"""Every page and view of a window, one after the other, and the moment when one has come to rest.

Imported by the walks, by what takes pictures, and by tests.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.lab.page import Page
from app.lab.sliced_work import SlicedWork
from app.pages.draw.studies.studies import Studies
from app.pages.evaluate.views import robustness
from app.sources.samples import sample_digits
from app.ui.words.source import word_source
from app.window.main_window import MainWindow

_LEAST_TURNS, _MOST_TURNS = 8, 400  # of the event loop; a turn is a slice of work


def stations(window: MainWindow, names: list[str]) -> Iterator[str]:
    """Go to every page and, in it, to every view; yield where one is."""
    for name in names:
        window.show_page(name)
        if name == "draw":
            for study in Studies.NAMES:
                window.draw_page.studies.show_study(study)
                yield f"draw: {study}"
            continue
        page = window.findChild(Page, name)
        if page is None or not page.views:
            yield name
            continue
        for word in page.views:
            page.choice.choose(word)
            page.choice.chosen.emit(word)
            yield f"{name}: {word}"


def make_quick() -> None:
    """Read the samples, else their pages would wait for a thread, and let Evaluate perturb few: nobody asks for it."""
    sample_digits()
    robustness._MOST_DIGITS = 500


def settle() -> None:
    """Let work in slices come to its end, as far as it soon does, words be underlined, and Qt lay everything out."""
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    works = [work for window in windows for work in window.findChildren(SlicedWork)]
    for turn in range(_MOST_TURNS):
        QCoreApplication.processEvents()
        word_source().look()
        # Last: work in slices may have written a text just now, and its room comes with the next layout.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if turn >= _LEAST_TURNS and not any(work.is_busy for work in works):
            return
