"""Change the network by hand: a neuron off, its bias, its weights, noise, pruning; and what that costs."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app import ui
from app.language import tr
from app.pages.network.changes import Change, Changes
from app.pages.network.neuron import Neuron
from app.pages.network.panels.weights import WeightsPanel
from app.pages.network.quick_accuracy import N_DIGITS, QuickAccuracy
from app.ui.layout.boxes import GAP
from app.ui.style.fonts import BODY, SEMI_BOLD, SMALL, font
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import number_text, percent
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import caption, heading
from app.ui.widgets.slider import NumberSlider
from nncore.network.network import ForwardTrace

_MOST_SHIFT, _MOST_NOISE, _MOST_PRUNED = 3.0, 2.0, 99.0
_NOT_PINNED = tr("Pin a neuron to switch it off, or to move its weights and its bias.")


class ChangePanel(QWidget):
    """What can be changed; the drawing is read anew at once, the accuracy follows when the hand rests.

    Signals: ``changed(Change, str)``, the person wants the network so; by which control.
    """

    changed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.off = QCheckBox(tr("Switched off: its a goes nowhere"))
        self.off.setFont(font(SMALL))
        self.off.setToolTip(tr("The weights from it to the next layer are 0. Its own z and a can still be seen."))
        self.shift = NumberSlider(
            "b +", -_MOST_SHIFT, _MOST_SHIFT, 0.0, name=tr("Added to the bias of the pinned neuron")
        )
        self.bias = LiveText(font(SMALL))
        self.layer = combo(tr("Noise on the weights into"), {})
        self.noise = NumberSlider(
            tr("noise %"), 0.0, 100.0 * _MOST_NOISE, 0.0, name=tr("Noise, % of the spread"), decimals=0
        )
        self.noise.setToolTip(tr("Normal noise on the weights into this layer, in % of their standard deviation."))
        self.pruned = NumberSlider(
            tr("weakest %"), 0.0, _MOST_PRUNED, 0.0, name=tr("Weakest weights gone, %"), decimals=0
        )
        self.pruned.setToolTip(tr("So many of all weights, those smallest in size, become 0. The biases stay."))
        self.accuracy_line, self.of_what = LiveText(font(BODY, SEMI_BOLD)), LiveText(font(SMALL))
        self.words = caption()
        self.restore_button = ui.button(tr("As trained"), tr("Take all changes back at once."))
        self.accuracy = QuickAccuracy(self)
        self._not_pinned = caption(_NOT_PINNED)
        self.weights = WeightsPanel()
        self._of_neuron = QWidget()
        self._build()
        self._change, self._neuron = Change(), Neuron(0, 0)
        self._sizes: tuple[int, ...] = ()
        self._is_filling = False
        self.list_layers((784, 10))
        self._connect()

    def _build(self) -> None:
        ui.column(self.off, self.shift, self.bias, heading(tr("Its weights")), self.weights, parent=self._of_neuron)
        ui.column(
            heading(tr("Accuracy")),
            self.accuracy_line,
            self.of_what,
            self.words,
            self._not_pinned,
            self._of_neuron,
            heading(tr("Noise on the weights into")),
            self.layer,
            self.noise,
            heading(tr("Prune")),
            self.pruned,
            self.restore_button,
            parent=self,
            gap=GAP,
        )

    def _connect(self) -> None:
        self.off.toggled.connect(self._on_off)
        self.shift.value_changed.connect(self._on_shift)
        self.weights.shifted.connect(self._on_weight)
        self.noise.value_changed.connect(self._on_noise)
        self.pruned.value_changed.connect(self._on_pruned)
        self.restore_button.clicked.connect(lambda: self.changed.emit(Change(), tr("as trained")))
        self.accuracy.found.connect(self._on_accuracy)
        self.accuracy.failed.connect(self.of_what.set_text)

    def show_change(self, changes: Changes, trace: ForwardTrace | None, neuron: Neuron | None) -> None:
        """Show what is changed, and what can be of the pinned neuron."""
        trained, network = changes.trained, changes.network
        if trained is None or network is None:
            return
        self._change, self._neuron = changes.current, neuron or Neuron(0, 0)
        self._is_filling = True
        is_pinned = self._neuron.layer > 0
        self._not_pinned.setVisible(not is_pinned)
        self._of_neuron.setVisible(is_pinned)
        if is_pinned:
            self.off.setEnabled(self._neuron.layer < len(trained.weights))
            self.off.setChecked(self._neuron in self._change.surgery.off)
            self.shift.set_value(self._change.surgery.bias_shifts.get(self._neuron, 0.0))
            now, then = (each.biases[self._neuron.layer - 1][self._neuron.unit] for each in (network, trained))
            self.bias.set_text(
                tr("b = {now}, as trained {then}", now=number_text(float(now)), then=number_text(float(then)))
            )
            self.weights.show_weights(changes, trace, self._neuron)
        self.pruned.set_value(100.0 * self._change.surgery.pruned)
        self._is_filling = False
        self._show_noise()
        words = self._change.words(trained)
        self.words.setText(tr("Changed: {words}.", words=words) if words else tr("Nothing is changed."))
        self.restore_button.setEnabled(bool(words))
        if self.accuracy.wanted is None or self.accuracy.wanted != (network, trained):
            self.accuracy_line.set_text("…")
            self.accuracy.want(network, trained)

    def list_layers(self, sizes: tuple[int, ...]) -> None:
        """Offer the layers of a network of these sizes for the noise."""
        trained_layers = len(sizes) - 1
        if sizes != self._sizes:
            self._sizes = sizes
            with QSignalBlocker(self.layer):
                self.layer.clear()
                for layer in range(1, trained_layers + 1):
                    is_last = layer == trained_layers
                    self.layer.addItem(tr("outputs") if is_last else tr("hidden layer {layer}", layer=layer), layer)

    def _show_noise(self) -> None:
        self._is_filling = True
        self.noise.set_value(100.0 * self._change.surgery.noise.get(self.layer.currentData(), 0.0))
        self._is_filling = False

    def _on_off(self, is_off: bool) -> None:
        at = {(self._neuron.layer, self._neuron.unit)}
        off = self._change.surgery.off
        self._want(
            self._change.with_surgery(off=off | at if is_off else off - at),
            f"off {self._neuron} {is_off}",  # no text
        )

    def _on_shift(self, shift: float) -> None:
        shifts = _with(self._change.surgery.bias_shifts, tuple(self._neuron), shift)
        self._want(self._change.with_surgery(bias_shifts=shifts), f"bias {self._neuron}")

    def _on_weight(self, source: int, shift: float) -> None:
        at = self._neuron.layer, source, self._neuron.unit
        shifts = _with(self._change.surgery.weight_shifts, at, shift)
        self._want(self._change.with_surgery(weight_shifts=shifts), f"weight {at}")

    def _on_noise(self, share: float) -> None:
        layer = self.layer.currentData()
        noise = _with(self._change.surgery.noise, layer, share / 100.0)
        self._want(self._change.with_surgery(noise=noise), f"noise {layer}")

    def _on_pruned(self, share: float) -> None:
        self._want(self._change.with_surgery(pruned=share / 100.0), "pruned")

    def _want(self, change: Change, source: str) -> None:
        if not self._is_filling:
            self.changed.emit(change, source)

    def _on_accuracy(self, now: float, trained: float) -> None:
        self.accuracy_line.set_text(percent(now, 1))
        self.of_what.set_text(
            tr("of {n_digits:,} test digits; as trained {trained}", n_digits=N_DIGITS, trained=percent(trained, 1))
        )


def _with(former: Mapping[Any, float], key: Any, value: float) -> dict[Any, float]:
    """Return a mapping with one value anew; 0 is none."""
    return {**{each: kept for each, kept in former.items() if each != key}, **({key: value} if value else {})}
