"""What the four views of the page about the neuron have in common. Imported by them and by the page."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.labs.lab_page import Control
from app.live_text import LiveText
from app.theme import BODY, MEDIUM, SMALL, Theme, font
from app.widgets import GAP, heading

Explanation: TypeAlias = tuple[Sequence[str], str]
"""Names of formulas, and rich text."""


class NeuronView(QWidget):
    """What stands at the left of the page while a view is chosen; `panel` holds its controls for the right.

    Signals: ``changed()``, when something other than a control of the page has changed.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.kept: dict[str, tuple[Control, str]] = {}
        self.panel = QWidget()
        self.column = QVBoxLayout(self.panel)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)

    def keep(self, name: str, control: Control, tip: str = "", *, is_placed: bool = True) -> None:
        """Let the page keep a control of this view; put it into the column."""
        self.kept[name] = control, tip
        if is_placed:
            self.column.addWidget(control)

    def add_heading(self, text: str) -> None:
        """Begin a group of controls."""
        self.column.addSpacing(GAP)
        self.column.addWidget(heading(text))

    def refresh(self) -> None:
        """Draw everything from the controls."""

    def explanation(self) -> Explanation:
        """Return what is to be said under the view."""
        raise NotImplementedError

    def numpy_code(self) -> str:
        """Return lines that reproduce what is shown."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Wear the colours of `theme`."""
        self.theme = theme

    def own_state(self) -> Mapping[str, Any]:
        """Return what is to be remembered beside the controls, as JSON can hold it."""
        return {}

    def restore_own(self, state: Mapping[str, Any]) -> None:
        """Bring back what was remembered; what is missing or makes no sense keeps its value."""

    def reset_own(self) -> None:
        """Bring what is no control back to how it was at first."""

    def pause(self) -> None:
        """End what runs by itself."""


def button(text: str, tip: str) -> QPushButton:
    """Return a button of the column of controls."""
    made = QPushButton(text)
    made.setFont(font(SMALL, MEDIUM))
    made.setAccessibleName(text)
    made.setToolTip(tip)
    return made


def sentence(lines: int) -> LiveText:
    """Return room for a sentence under a plot, as large as the text of a page; it moves no neighbour."""
    made = LiveText(font(BODY, MEDIUM), lines=lines)
    made.align(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return made
