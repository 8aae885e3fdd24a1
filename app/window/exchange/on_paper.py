"""A page as it is to stand on paper, whatever the window is like at that moment. Imported by `panel_export`."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.lab.body import Body
from app.ui.style.text_size import text_percent
from app.ui.style.themed import theme_source

_WIDTH, _HEIGHT = 1250, 700  # pixels at the usual text size: about the shape of a sheet that lies
_ROUNDS = 12  # what finds its place may move something else, and panels beside it take their part of what is added


@contextmanager
def on_paper(page: QWidget) -> Iterator[None]:
    """Lay a page out in light colours and so large that nothing of it is scrolled or folded away; then as it was.

    The window is not painted meanwhile.
    """
    source, size, window = theme_source(), page.size(), page.window()
    choice = source.choice
    window.setUpdatesEnabled(False)
    _fit_to_window(page, fits=False)
    source.choose("light")
    _find_places()
    page.resize(QSize(_WIDTH, _HEIGHT) * text_percent() / 100)
    try:
        for _ in range(_ROUNDS):
            _find_places()
            if not (hidden := _hidden(page)):
                break
            page.resize(page.width(), page.height() + hidden)
        window.setUpdatesEnabled(True)  # else Qt would paint nothing of it on paper either
        yield
    finally:
        window.setUpdatesEnabled(False)
        source.choose(choice)  # before the size: other colours are laid out anew, too, and the size has the last word
        _find_places()
        page.resize(size)
        _fit_to_window(page, fits=True)
        _find_places()
        window.setUpdatesEnabled(True)


def _fit_to_window(page: QWidget, *, fits: bool) -> None:
    """Let the layout around a page give it the room that the window has, or leave it alone."""
    around = page.parentWidget()
    if around is not None and (layout := around.layout()) is not None:
        layout.setEnabled(fits)
        layout.activate()


def _find_places() -> None:
    """Let everything find its place that waits for the next turn of the event loop to do so."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _hidden(page: QWidget) -> int:
    """Return how many rows of pixels are scrolled away, or lack for words that are folded, where most of them are."""
    scrolled = [area.verticalScrollBar().maximum() for area in page.findChildren(QScrollArea) if area.isVisible()]
    return max([*scrolled, *(body.lacking_height for body in page.findChildren(Body) if body.isVisible())], default=0)
