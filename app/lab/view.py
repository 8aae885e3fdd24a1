"""A lab of several views under one switch: what a view is, and the page that holds them. Imported by such labs."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app import ui
from app.lab.lab import Control, LabPage
from app.ui.layout import GAP
from app.ui.overriding import override
from app.ui.themed import Themed
from app.ui.widgets import Switch, heading
from nncore.network.network import ForwardTrace, Network

Explained: TypeAlias = tuple[Sequence[str], str]
"""Names of formulas, and rich text."""


class LabView(Themed, QWidget):
    """What stands at the left of the page while a view is chosen; `panel` holds its controls for the right.

    Signals
    -------
    changed()
        Something other than a control of the page has changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept: dict[str, tuple[Control, str]] = {}
        self.panel = QWidget()
        self.column = ui.column(parent=self.panel)

    def keep(self, name: str, control: Control, tip: str = "", *, is_placed: bool = True) -> None:
        """Let the page keep a control of this view; put it into the column."""
        self.kept[name] = control, tip
        if is_placed:
            self.column.addWidget(control)

    def add_heading(self, text: str) -> None:
        """Begin a group of controls."""
        if self.column.count():
            self.column.addSpacing(GAP)
        self.column.addWidget(heading(text))

    def refresh(self) -> None:
        """Draw everything from the controls."""

    def explanation(self) -> Explained:
        """Return what is to be said under the view."""
        raise NotImplementedError

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
        """End what runs by itself."""


class ViewsPage(LabPage):
    """A lab whose first control is a switch between views; only the chosen one is drawn."""

    def __init__(self, name: str, subtitle: str, views: Mapping[str, LabView]) -> None:
        super().__init__(name, subtitle)
        self.views = views
        self.choice = Switch(tuple(views), "View")
        self._stage = QStackedWidget()
        self.plot_area.addWidget(self._stage, 1)
        self.add_control("view", self.choice, "What this page shows.")
        self.controls.addSpacing(GAP)
        for word, view in views.items():
            self._add_view(word.lower(), view)
        self.finish()

    @property
    def view(self) -> LabView:
        """The view that is chosen."""
        return self.views[self.choice.word]

    def refresh(self) -> None:
        """Draw the chosen view; the others rest."""
        for view in self.views.values():
            view.panel.setVisible(view is self.view)
            if view is not self.view:
                view.pause()
        self._stage.setCurrentWidget(self.view)
        self.view.refresh()
        self.explain(*self.view.explanation())

    def numpy_code(self) -> str:
        """Return the lines that reproduce the chosen view."""
        return self.view.numpy_code()

    def show_network(self, network: Network) -> None:
        """Take note of the network that reads the drawing."""
        for view in self.views.values():
            view.show_network(network)
        self.refresh()

    def show_trace(self, trace: ForwardTrace | None) -> None:
        """Show what the network makes of the drawing."""
        for view in self.views.values():
            view.show_trace(trace)
        self.refresh()

    def state(self) -> Mapping[str, Any]:
        """Return the controls, and what each view remembers beside them."""
        return {**super().state(), **{f"own_{word}": view.own_state() for word, view in self.views.items()}}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Bring back a remembered state."""
        for word, view in self.views.items():
            own = state.get(f"own_{word}")
            if isinstance(own, Mapping):
                view.restore_own(own)
        super().restore(state)

    def reset(self) -> None:
        """Bring every view back to how it was at first; the person stays at the one that is chosen."""
        for view in self.views.values():
            view.reset_own()
        self.restore({name: first for name, (_, first) in self._kept.items() if name != "view"})

    def shut_down(self) -> None:
        """End what runs by itself."""
        for view in self.views.values():
            view.pause()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.shut_down()
        super().hideEvent(event)

    def _add_view(self, prefix: str, view: LabView) -> None:
        self._stage.addWidget(view)
        self.controls.addWidget(view.panel)
        for name, (control, tip) in view.kept.items():
            self.add_control(f"{prefix}_{name}", control, tip, is_placed=False)
        view.changed.connect(self.refresh)
