"""Buttons with words on them. Imported as `ui.button` by whatever has one."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton

from app.ui.overriding import override
from app.ui.style.fonts import MEDIUM, SMALL, font
from app.ui.style.text_size import enlarged

_SMALL_SIDE, _FRAME = 20, 4

AnyButton = TypeVar("AnyButton", bound=QPushButton | QToolButton)


class _Button(QPushButton):
    """A button that Return presses, as Space does, wherever it stands; Qt's own takes Return in dialogs alone."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


def button(text: str, tip: str = "", *, name: str = "", is_primary: bool = False) -> QPushButton:
    """Return a button; screen readers say its text, or a name of its own. A page has one primary at most."""
    made = styled(_Button(text), tip, name=name)
    made.setProperty("primary", is_primary)
    return made


def styled(made: AnyButton, tip: str = "", *, name: str = "") -> AnyButton:
    """Return a button of any class with its typeface, its name and its tip."""
    made.setFont(font(SMALL, MEDIUM))
    made.setAccessibleName(name or made.text())
    made.setToolTip(tip)
    return made


def fit_small(made: QToolButton) -> None:
    """Let a small button be a square as high as the words beside it.

    The style gives it the same least height, and does so anew whenever it polishes it; were that another, the layout
    would ask for less room than the button takes.
    """
    side = enlarged(_SMALL_SIDE) + _FRAME
    made.setFixedSize(side, side)
