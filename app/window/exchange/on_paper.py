"""A page as it is to stand on paper, whatever the window is like at that moment. Imported by the taking away."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.ui.text_size import text_percent
from app.ui.themed import theme_source

_WIDTH, _HEIGHT = 1250, 700  # pixels at the usual text size: about the shape of a sheet that lies
_ROUNDS = 4  # what finds its place may move something else


@contextmanager
def on_paper(page: QWidget) -> Iterator[None]:
    """Lay a page out in light colours and so large that nothing of it is scrolled away; then as it was.

    The window is not painted meanwhile.
    """
    source, size, around = theme_source(), page.size(), page.parentWidget()
    choice, window = source.choice, page.window()
    window.setUpdatesEnabled(False)
    around.layout().setEnabled(False)  # else it would give the page the window's room again
    source.choose("light")
    _find_places()
    page.resize(QSize(_WIDTH, _HEIGHT) * text_percent() / 100)
    try:
        for _ in range(_ROUNDS):
            _find_places()
            page.resize(page.width(), page.height() + _hidden(page))
        yield
    finally:
        page.resize(size)
        around.layout().setEnabled(True)
        around.layout().activate()
        _find_places()
        source.choose(choice)
        _find_places()
        window.setUpdatesEnabled(True)


def _find_places() -> None:
    """Let everything find its place that waits for the next turn of the event loop to do so."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _hidden(page: QWidget) -> int:
    """Return how many rows of pixels are scrolled away where most of them are."""
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
    return max((area.verticalScrollBar().maximum() for area in areas), default=0)
