"""One page for all tests of a module: each finds it as it was when it was opened."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from app.lab.page import Page
from nncore.network.network import ForwardTrace, Network

P = TypeVar("P", bound=Page)


class SharedPage(Generic[P]):
    """A page that is shown, brought back to its beginning by `as_new`, and gone with `close`."""

    def __init__(
        self,
        build: Callable[[], P],
        width: int = 1280,
        height: int = 700,
        *,
        network: Network | None = None,
        trace: ForwardTrace | None = None,
    ) -> None:
        self._build, self._size = build, QSize(width, height)
        self._network, self._trace = network, trace
        self._page = self._open()
        self._first = dict(self._page._step_state())

    def as_new(self, **changed: Any) -> P:
        """Return the page as at first, but for these controls: nothing plays, is pointed at, or is to be undone."""
        if self._page.isHidden():  # Qt's platform without a screen gives what was hidden the keyboard no more
            self.close()
            self._page = self._open()
        page, state = self._page, self._first | changed
        for view in page.views.values():
            view.pause()
        for part in page.findChildren(QWidget):
            QCoreApplication.sendEvent(part, QEvent(QEvent.Type.Leave))
        self._show_drawing(page)
        page.reset()
        if page._step_state() != state:
            page.restore(state)
        page.resize(self._size)
        page.activateWindow()  # another may have been opened last, and keys go to the active one
        page.setFocus()
        forget_steps(page)
        QApplication.processEvents()
        assert page._step_state() == state
        return page

    def close(self) -> None:
        self._page.shut_down()
        self._page.close()
        self._page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _open(self) -> P:
        page = self._build()
        page.resize(self._size)
        page.show()
        self._show_drawing(page)
        QApplication.processEvents()
        return page

    def _show_drawing(self, page: P) -> None:
        if self._network is not None:
            page.show_network(self._network)
        page.show_trace(self._trace)


def forget_steps(page: Page) -> None:
    """Let undo and redo end at how the page stands now."""
    page.settle()
    page._history._rest.stop()
    for steps in (page._history._past, page._history._future):
        steps.clear()
