"""Everything about the pinned neuron, a panel for each question one can ask of it."""

from PySide6.QtWidgets import QWidget

from app import ui
from app.language import mark_text, tr
from app.pages.network.changes import Changes
from app.pages.network.panels.change import ChangePanel
from app.pages.network.panels.digits import DigitsPanel
from app.pages.network.panels.learn import LearnPanel
from app.pages.network.panels.sum import SumPanel
from app.pages.network.places import Neuron
from app.pages.network.words import unit_name
from app.ui.layout.boxes import GAP
from app.ui.style.fonts import BODY, SEMI_BOLD, font
from app.ui.text.live_text import LiveText
from app.ui.widgets.labels import caption
from app.ui.widgets.switch import Switch
from nncore.explanations.learning_step import LossGradient
from nncore.network.network import ForwardTrace, Network

_INVITATION = tr(
    "Click a neuron, or walk to it by arrow keys and press Return: all about it stands here. A click on a bar of the "
    "Draw page leads here too."
)
_NO_DRAWING = tr("Draw a digit: its sum appears here.")


class Inspector(QWidget):
    """The name of the pinned unit, a switch, and the panel that is chosen; only that one is kept up to date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = LiveText(font(BODY, SEMI_BOLD))
        self.sum, self.digits, self.change, self.learn = SumPanel(), DigitsPanel(), ChangePanel(), LearnPanel()
        self._panels: dict[str, QWidget] = {
            mark_text("Sum"): self.sum,
            mark_text("Digits"): self.digits,
            mark_text("Change"): self.change,
            mark_text("Learn"): self.learn,
        }
        self.choice = Switch(tuple(self._panels), tr("What is shown of the neuron"))
        self._invitation = caption(_INVITATION)
        ui.column(self.choice, self.name, self._invitation, *self._panels.values(), parent=self, gap=GAP)

    def show_neuron(
        self, network: Network, trace: ForwardTrace | None, neuron: Neuron | None, changes: Changes
    ) -> None:
        """Show a unit on this drawing, or what is missing for that."""
        self.name.set_text("" if neuron is None else unit_name(network, neuron).capitalize())
        missing = self._missing(trace, neuron)
        self._invitation.setText(missing)
        self._invitation.setVisible(bool(missing))
        for word, panel in self._panels.items():
            panel.setVisible(word == self.choice.word and not missing)
        if self.choice.word == "Change":
            self.change.show_change(changes, trace, neuron)
        elif self.choice.word == "Learn":
            self.learn.show_gradient(changes, trace, neuron)
        if neuron is None or missing:
            return
        if self.choice.word == "Digits":
            self.digits.show_neuron(network, neuron)
        elif self.choice.word == "Sum" and trace is not None:
            self.sum.show_neuron(network, trace, neuron)

    @property
    def shown_gradient(self) -> LossGradient | None:
        """What lights the network's picture in place of the activations; None leaves those."""
        return self.learn.shown_gradient if self.choice.word == "Learn" else None

    def _missing(self, trace: ForwardTrace | None, neuron: Neuron | None) -> str:
        """Return what the person has still to do before the chosen panel has something to show."""
        if self.choice.word not in ("Sum", "Digits"):
            return ""
        if neuron is None:
            return _INVITATION
        return _NO_DRAWING if trace is None and self.choice.word == "Sum" else ""
