"""Everything about one unit, the pinned one or else the strongest output: a panel for each question one can ask."""

from PySide6.QtWidgets import QWidget

from app import ui
from app.language import mark_text, tr
from app.pages.network.changes import Changes
from app.pages.network.neuron import Neuron, strongest_output
from app.pages.network.panels.change import ChangePanel
from app.pages.network.panels.digits import DigitsPanel
from app.pages.network.panels.learn import LearnPanel
from app.pages.network.panels.sum import SumPanel
from app.pages.network.words import first_upper, unit_name
from app.ui.layout.boxes import GAP
from app.ui.style.fonts import BODY, SEMI_BOLD, font
from app.ui.text.live_text import LiveText
from app.ui.widgets.labels import caption
from app.ui.widgets.switch import Switch
from nncore.explanations.learning_step import LossGradient
from nncore.network.network import ForwardTrace, Network

_INVITATION = tr(
    "Draw a digit: the sum of its strongest output stands here. Or click a neuron, or walk to it by arrow keys and "
    "press Return: it stays here until Escape lets it go."
)
_NO_DRAWING = tr("Draw a digit: its sum appears here.")
_FOLLOWS = tr("The strongest output, whichever it is while you draw. Click a neuron to pin it instead.")
_PINNED = tr("Pinned: Escape, or a click beside the neurons, lets it go.")


class Inspector(QWidget):
    """The name of the unit, a switch, and the panel that is chosen; only that one is kept up to date.

    Sum and digits are never empty over a drawing: until a neuron is pinned they are those of the strongest output.
    What changes the network is about a pinned neuron alone.
    """

    def __init__(self) -> None:
        super().__init__()
        self.name = LiveText(font(BODY, SEMI_BOLD))
        self.sum, self.digits, self.change, self.learn = SumPanel(), DigitsPanel(), ChangePanel(), LearnPanel()
        self._panels: dict[str, QWidget] = {
            mark_text("Sum"): self.sum,
            mark_text("Digits"): self.digits,
            mark_text("Change"): self.change,
            mark_text("Learn"): self.learn,
        }
        self.choice = Switch(tuple(self._panels), tr("What is shown of the neuron"))
        self.words = caption(_INVITATION)
        ui.column(self.choice, self.name, self.words, *self._panels.values(), parent=self, gap=GAP)

    def show_neuron(
        self, network: Network, trace: ForwardTrace | None, pinned: Neuron | None, changes: Changes
    ) -> None:
        """Show a unit on this drawing, or what is missing for that."""
        neuron = self._looked_at(trace, pinned)
        self.name.set_text("" if neuron is None else first_upper(unit_name(network, neuron)))
        missing = self._missing(trace, neuron)
        self._say(missing or _why_shown(neuron, pinned))
        for word, panel in self._panels.items():
            panel.setVisible(word == self.choice.word and not missing)
        if self.choice.word == "Change":
            self.change.show_change(changes, trace, pinned)
        elif self.choice.word == "Learn":
            self.learn.show_gradient(changes, trace, pinned)
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

    @property
    def _can_follow(self) -> bool:
        """Whether the chosen panel shows the strongest output where nothing is pinned."""
        return self.choice.word in ("Sum", "Digits")

    def _looked_at(self, trace: ForwardTrace | None, pinned: Neuron | None) -> Neuron | None:
        """Return the unit to show: the pinned one, or where nothing is pinned and a panel can follow, the answer's."""
        if pinned is None and self._can_follow and trace is not None:
            return strongest_output(trace)
        return pinned

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _missing(self, trace: ForwardTrace | None, neuron: Neuron | None) -> str:
        """Return what the person has still to do before the chosen panel has something to show."""
        if not self._can_follow:
            return ""
        if neuron is None:
            return _INVITATION
        return _NO_DRAWING if trace is None and self.choice.word == "Sum" else ""


def _why_shown(neuron: Neuron | None, pinned: Neuron | None) -> str:
    """Return why it is this unit that is shown."""
    if neuron != pinned:
        return _FOLLOWS
    return "" if pinned is None else _PINNED
