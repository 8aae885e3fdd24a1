"""The page about the neuron: a perceptron and its gates, XOR by two layers, the learning rule, a network 2-3-2-2."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget

from app.labs.gates_view import GatesView
from app.labs.lab_page import LabPage
from app.labs.learning_view import LearningView
from app.labs.network_view import NetworkView
from app.labs.neuron_view import NeuronView
from app.labs.xor_view import XorView
from app.overriding import override
from app.theme import Theme
from app.widgets import Switch


class NeuronPage(LabPage):
    """Four views under one switch; each brings its stage, its controls and its lines of numpy."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            "Neuron",
            "A neuron weighs its inputs, adds its bias and decides: one line through the plane. "
            "Layers of neurons do what no line can.",
        )
        self.gates = GatesView(theme)
        self.xor, self.learning, self.network = XorView(theme), LearningView(theme), NetworkView(theme)
        self._views: dict[str, NeuronView] = {
            "Gates": self.gates,
            "XOR": self.xor,
            "Learning": self.learning,
            "2-3-2-2": self.network,
        }
        self.choice = Switch(tuple(self._views), "View")
        self._stage = QStackedWidget()
        self.plot_area.addWidget(self._stage, 1)
        self.add_control("view", self.choice, "What this page shows.")
        for word, view in self._views.items():
            self._add_view(word.lower(), view)
        self.finish()

    @property
    def view(self) -> NeuronView:
        """The view that is chosen."""
        return self._views[self.choice.word]

    def refresh(self) -> None:
        """Draw the chosen view; the others rest."""
        for view in self._views.values():
            view.panel.setVisible(view is self.view)
            if view is not self.view:
                view.pause()
        self._stage.setCurrentWidget(self.view)
        self.view.refresh()
        self.explain(*self.view.explanation())

    def numpy_code(self) -> str:
        """Return the lines that reproduce the chosen view."""
        return self.view.numpy_code()

    def set_theme(self, theme: Theme) -> None:
        """Wear the colours of `theme`."""
        for view in self._views.values():
            view.set_theme(theme)
        super().set_theme(theme)

    def state(self) -> Mapping[str, Any]:
        """Return the controls, and what each view remembers beside them."""
        return {**super().state(), **{f"own_{word}": view.own_state() for word, view in self._views.items()}}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Bring back a remembered state."""
        super().restore(state)
        for word, view in self._views.items():
            own = state.get(f"own_{word}")
            if isinstance(own, Mapping):
                view.restore_own(own)
        self.refresh()

    def reset(self) -> None:
        """Bring every view back to how it was at first."""
        super().reset()
        for view in self._views.values():
            view.reset_own()
        self.refresh()

    def shut_down(self) -> None:
        """End what runs by itself."""
        for view in self._views.values():
            view.pause()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.shut_down()
        super().hideEvent(event)

    def _add_view(self, prefix: str, view: NeuronView) -> None:
        self._stage.addWidget(view)
        self.controls.addWidget(view.panel)
        for name, (control, tip) in view.kept.items():
            self.add_control(f"{prefix}_{name}", control, tip, is_placed=False)
        view.changed.connect(self.refresh)
