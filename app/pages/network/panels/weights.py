"""The weights of the pinned neuron: drag one in their picture, or move the picked one by a slider."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.pages.network.changes import Changes
from app.pages.network.neuron import Neuron
from app.pages.network.panels.weight_picture import WeightPicture
from app.pages.network.words import short_name
from app.ui.layout.boxes import GAP
from app.ui.style.fonts import SMALL, font
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import number_text
from app.ui.widgets.labels import caption
from app.ui.widgets.slider import NumberSlider
from nncore.arrays import FloatArray
from nncore.network.network import ForwardTrace

_MOST_SHIFT = 3.0
_RESTING = tr("Point at a weight for its numbers.")
_HOW = tr("Drag a weight up or down, or pick one and press + or −. A click alone changes nothing.")


class WeightsPanel(QWidget):
    """The picture of the weights, the numbers of the one that is looked at, and the slider of the picked one.

    Signals: ``shifted(int, float)``, the person wants so much added to the trained weight of this unit before.
    """

    shifted = Signal(int, float)

    def __init__(self) -> None:
        super().__init__()
        self.picture = WeightPicture()
        self.picture.setToolTip(_HOW)
        self.words = LiveText(font(SMALL), lines=2)
        self.slider = NumberSlider("w +", -_MOST_SHIFT, _MOST_SHIFT, 0.0, name=tr("Added to the picked weight"))
        ui.column(caption(_HOW), self.picture, self.words, self.slider, parent=self, gap=GAP // 2)
        self._neuron = Neuron(0, 0)
        self._shifts: dict[int, float] = {}
        self._trained: FloatArray | None = None
        self._inputs: FloatArray | None = None
        self._is_filling = False
        self.picture.looked_at.connect(self._say)
        self.picture.chosen.connect(self._show_picked)
        self.picture.moved.connect(self._move_by)
        self.slider.value_changed.connect(self._on_slider)

    def show_weights(self, changes: Changes, trace: ForwardTrace | None, neuron: Neuron) -> None:
        """Show the weights into a unit that is no pixel."""
        network, trained = changes.network, changes.trained
        if network is None or trained is None:
            return
        if neuron != self._neuron or self._trained is None or len(self._trained) != network.sizes[neuron.layer - 1]:
            self.picture.pick(None)
        self._neuron = neuron
        self._shifts = {
            source: shift
            for (layer, source, unit), shift in changes.current.surgery.weight_shifts.items()
            if (layer, unit) == neuron
        }
        self._trained = trained.weights[neuron.layer - 1][:, neuron.unit]
        self._inputs = None if trace is None else trace.layer_inputs[neuron.layer - 1]
        weights = network.weights[neuron.layer - 1][:, neuron.unit]
        self.picture.show_weights(weights, self._trained, are_pixels=neuron.layer == 1)
        self._show_picked()

    def _show_picked(self) -> None:
        """Let the slider stand where the picked weight is."""
        picked = self.picture.picked
        self.slider.setEnabled(picked is not None)
        shift = 0.0 if picked is None else self._shifts.get(picked, 0.0)
        self._is_filling = True
        self.slider.set_value(shift)
        self._is_filling = False
        self._say()

    def _say(self) -> None:
        """Say the numbers of the weight that is looked at, or else picked."""
        at = self.picture.picked if self.picture.part is None else self.picture.part
        if at is None or self._trained is None:
            self.words.set_text(_RESTING)
            return
        weight = float(self.picture.weights[at])
        said = tr(
            "{name}: w {weight}, as trained {trained}",
            name=short_name(Neuron(self._neuron.layer - 1, at)),
            weight=number_text(weight),
            trained=number_text(float(self._trained[at])),
        )
        if self._inputs is not None:
            a = float(self._inputs[at])
            said += "; " + tr("a {a}, a·w {product}", a=number_text(a), product=number_text(a * weight))
        self.words.set_text(said)

    def _move_by(self, source: int, step: float) -> None:
        shift = self._shifts.get(source, 0.0) + step
        self.shifted.emit(source, min(max(shift, -_MOST_SHIFT), _MOST_SHIFT))

    def _on_slider(self, shift: float) -> None:
        if self.picture.picked is not None and not self._is_filling:
            self.shifted.emit(self.picture.picked, shift)
