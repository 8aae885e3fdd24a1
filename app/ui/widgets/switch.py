"""A few short words side by side, one of them chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from app.language import tr
from app.ui.accessibility.speech import Role, Speaks
from app.ui.layout.boxes import row
from app.ui.overriding import override
from app.ui.widgets.buttons import styled

_MOST_WIDE = 4  # words of a switch that have room to breathe in a page's column


class Segment(Speaks, QPushButton):
    """One of several words of which one is chosen: a radio button, whatever it looks like."""

    spoken_role = Role.RadioButton


class Switch(QWidget):
    """Two or three short words side by side, one of them chosen; each is shown translated.

    Signals: ``chosen(str)``, when the person chooses another.
    """

    chosen = Signal(str)

    def __init__(self, words: Sequence[str], name: str, *, can_stand: bool = False) -> None:
        """Let the words stand below each other, if they can, where there is no room for them side by side."""
        super().__init__()
        self._can_stand = can_stand
        self.setAccessibleName(name)
        self.buttons = {word: styled(Segment(tr(word)), name=f"{name}: {tr(word)}") for word in words}
        group = QButtonGroup(self)
        self._layout = row(*self.buttons.values(), parent=self, gap=0)
        for each in self.buttons.values():
            each.setCheckable(True)
            each.setProperty("segment", True if len(words) <= _MOST_WIDE else "narrow")
            group.addButton(each)
        self.buttons[words[0]].setChecked(True)
        group.buttonClicked.connect(self._on_clicked)

    @property
    def words(self) -> tuple[str, ...]:
        """The words to choose from."""
        return tuple(self.buttons)

    @property
    def word(self) -> str:
        """The word that is chosen."""
        return next(word for word, each in self.buttons.items() if each.isChecked())

    def choose(self, word: str) -> None:
        """Choose a word without telling of it."""
        self.buttons[word].setChecked(True)

    @override
    def sizeHint(self) -> QSize:
        usual = super().sizeHint()
        return QSize(sum(self._widths()), usual.height()) if self._can_stand else usual

    @override
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(max(self._widths()), least.height()) if self._can_stand else least

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._can_stand:
            is_narrow = sum(self._least_widths()) > self.width()
            way = self._layout.Direction
            self._layout.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        super().resizeEvent(event)

    def _widths(self) -> list[int]:
        return [each.sizeHint().width() for each in self.buttons.values()]

    def _least_widths(self) -> list[int]:
        return [each.minimumSizeHint().width() for each in self.buttons.values()]

    def _on_clicked(self) -> None:
        self.chosen.emit(self.word)
