"""One of several views of a page, under one switch. Imported by pages that have more than one."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.lab.controls import Control
from app.ui.layout.boxes import GAP
from app.ui.style.themed import Themed
from app.ui.widgets.labels import heading
from nncore.network.network import ForwardTrace, Network

Explained: TypeAlias = tuple[Sequence[str], str]
"""Names of formulas, and rich text."""


class View(Themed, QWidget):
    """What stands at the left of the page while a view is chosen; `panel` holds its controls for the right.

    Signals
    -------
    changed()
        Something other than a control of the page has changed.
    acted()
        The same by a single deed, such as a click: a step of its own to be taken back.
    """

    changed = Signal()
    acted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, tuple[Control, str]] = {}
        self.panel = QWidget()
        self.column = ui.column(parent=self.panel)

    @property
    def has_controls(self) -> bool:
        """Is there anything in the panel?"""
        return self.column.count() > 0

    def keep_control(self, name: str, control: Control, tip: str = "") -> None:
        """Let the page keep a control of this view, wherever it stands."""
        self.kept[name] = control, tip

    def add_control(self, name: str, control: Control, tip: str = "") -> None:
        """Let the page keep a control, and put it into the column."""
        self.keep_control(name, control, tip)
        self.column.addWidget(control)

    def add_heading(self, text: str) -> None:
        """Begin a group of controls."""
        if self.column.count():
            self.column.addSpacing(GAP)
        self.column.addWidget(heading(text))

    def refresh(self) -> None:
        """Draw everything from the controls."""

    def explanation(self) -> Explained:
        """Return what is to be said under the view, if anything is."""
        return (), ""

    def numpy_code(self) -> str:
        """Return lines that reproduce what is shown."""
        raise NotImplementedError

    def show_network(self, network: Network) -> None:
        """Take note of the network that reads the drawing."""

    def show_trace(self, trace: ForwardTrace | None) -> None:
        """Take note of the drawing; None says that it is empty."""

    def own_state(self) -> Mapping[str, Any]:
        """Return what is to be remembered beside the controls, as JSON can hold it."""
        return {}

    def restore_own(self, state: Mapping[str, Any]) -> None:
        """Bring back what was remembered; what is missing or makes no sense keeps its value."""

    def reset_own(self) -> None:
        """Bring what is no control back to how it was at first."""

    def pause(self) -> None:
        """End what runs by itself; the view is hidden."""

    def shut_down(self) -> None:
        """End all long work; the window is about to close."""
        self.pause()
