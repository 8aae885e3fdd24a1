"""The size of text, chosen in the View menu or with Ctrl and + or −. Imported by `frame`."""

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.ui.style.text_size import TEXT_PERCENTS, text_percent
from app.ui.style.themed import theme_source
from app.window.actions import Actions


class TextSize(QObject):
    """Lets the text of the whole program be larger or smaller, step by step. GUI thread only.

    Signals: ``said(str)``, a sentence for the line of messages.
    """

    said = Signal(str)

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        actions.larger_text.triggered.connect(self._enlarge)
        actions.smaller_text.triggered.connect(self._reduce)
        actions.usual_text.triggered.connect(self._reset)

    def choose(self, percent: float) -> None:
        """Let text have the size of the steps that is nearest to this one."""
        nearest = min(TEXT_PERCENTS, key=lambda step: abs(step - percent))
        if nearest != text_percent():
            theme_source().resize_text(nearest)
        self._actions.larger_text.setEnabled(nearest < TEXT_PERCENTS[-1])
        self._actions.smaller_text.setEnabled(nearest > TEXT_PERCENTS[0])
        self._actions.usual_text.setEnabled(nearest != TEXT_PERCENTS[0])

    def _enlarge(self) -> None:
        self._step(1)

    def _reduce(self) -> None:
        self._step(-1)

    def _reset(self) -> None:
        self.choose(TEXT_PERCENTS[0])
        self._say()

    def _step(self, by: int) -> None:
        place = TEXT_PERCENTS.index(text_percent()) + by
        self.choose(TEXT_PERCENTS[min(max(place, 0), len(TEXT_PERCENTS) - 1)])
        self._say()

    def _say(self) -> None:
        self.said.emit(tr("Text size: {percent} %", percent=text_percent()))
