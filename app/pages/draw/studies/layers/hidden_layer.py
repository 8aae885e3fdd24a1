"""One hidden layer: a bar for every neuron, its z or its a, and what state it is in."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.plots.limits import calm_limit
from app.plots.plot import Plot
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.text_size import keep_room
from app.ui.style.themed import Themed
from app.ui.text.live_text import live_heading, live_readout
from app.ui.text.numbers import number_text
from app.ui.widgets.switch import Switch
from nncore.arrays import FloatArray, IntArray
from nncore.network.network import ForwardTrace, LayerTrace, Network
from nncore.network.states import NeuronState, neuron_states

_AXIS_WIDTH, _LEAST_HEIGHT = 60, 96
_UNBOUNDED = (1 << 24) - 1  # what Qt calls QWIDGETSIZE_MAX
_STATES = {
    NeuronState.ACTIVE: tr("active"),
    NeuronState.INACTIVE: tr("inactive"),
    NeuronState.SATURATED: tr("saturated"),
}
_AXIS_NAMES = {"a": tr("activation a"), "z": tr("sum z")}
_USUAL_LIMITS = {"z": 4.0, "a": 1.0}
_EMPTY = tr("draw a digit: every neuron answers")
_WALKS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}


class HiddenLayer(Themed, QWidget):
    """The bars of one hidden layer.

    Filled bars are neurons that answer. Below them a small dot marks an inactive neuron (a = 0 and f′ = 0: this drawing
    teaches it nothing), and a square, with a hollow bar, a saturated one (f′ nearly 0). Arrow and page keys go from
    neuron to neuron, Return chooses one.

    Signals
    -------
    neuron_hovered(int, int)
        Layer, the first is 1, and neuron under the pointer; the neuron is −1 when it has left.
    neuron_chosen(int, int)
        The person clicked this neuron of this layer, or pressed Return on it.
    quantity_chosen(str)
        The person wants to see "z" or "a".
    """

    neuron_hovered = Signal(int, int)
    neuron_chosen = Signal(int, int)
    quantity_chosen = Signal(str)

    def __init__(self, layer: int) -> None:
        super().__init__()
        self.setObjectName(f"hidden{layer}")
        self.setAccessibleName(tr("Hidden layer {layer}", layer=layer))
        self.setAccessibleDescription(tr("Arrow keys go from neuron to neuron, Return shows all about one."))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click belongs to the bar, and leaves the canvas the keyboard
        self._layer = layer
        self._n_neurons = 0
        self._trace: LayerTrace | None = None
        self._states: IntArray = np.empty(0, np.int64)
        self._hovered = -1
        self._limits = dict(_USUAL_LIMITS)
        self._plot = Plot(x_label=tr("neuron"), y_label=_AXIS_NAMES["a"], is_live=True)
        keep_room(self._plot, 0, _LEAST_HEIGHT)
        self._active, self._saturated = self._plot.add_bars(), self._plot.add_bars(0.7)
        self._inactive_marks, self._saturated_marks = (
            self._plot.add_dots(4.0),
            self._plot.add_dots(5.0, is_round=False),
        )
        self._plot.call(self._active, "neurons")
        self._plot.call(self._saturated, "saturated neurons")
        self._plot.call(self._inactive_marks, "inactive neurons")
        self._plot.leave_out(self._saturated_marks)
        self._zero, self._pointer = self._plot.add_line(stands=False), self._plot.add_line(stands=True)
        self._zero.set_position(0.0)
        self._plot.set_axis_width(_AXIS_WIDTH)
        self._title, self._function = live_heading(tr("Hidden layer {layer}", layer=layer)), live_heading()
        self._readout = live_readout()
        self._switch = Switch(("a", "z"), tr("Hidden layer {layer}: quantity", layer=layer))
        self._switch.setToolTip(tr("z = x · W + b, before the activation function; a = f(z), after it."))
        layout = ui.column(ui.head(self._title, self._function, self._readout, self._switch), parent=self, gap=0)
        layout.addSpacing(GAP // 2)
        layout.addWidget(self._plot, 1)
        self._switch.chosen.connect(self.quantity_chosen)
        self._plot.pointed.connect(self._on_pointed)
        self._plot.pointer_left.connect(self._on_left)
        self._plot.clicked.connect(self._on_clicked)
        self.follow_theme()

    @property
    def quantity(self) -> str:
        """What the bars show: "z" or "a"."""
        return self._switch.word

    @property
    def plot(self) -> Plot:
        """The plot the bars stand in."""
        return self._plot

    def bar_heights(self) -> FloatArray:
        """Return the height of every neuron's bar, shape (n,); an inactive one has 0."""
        heights = np.zeros(len(self._states))
        for bars in (self._active, self._saturated):
            x, y = bars.points
            heights[x.astype(int)] = y
        return heights

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        self._active.set_color(theme.layer(self._layer))
        self._saturated.set_color(None, theme.saturated)
        self._inactive_marks.set_color(theme.inactive)
        self._saturated_marks.set_color(theme.saturated)
        self._zero.set_color(theme.border)
        self._pointer.set_color(theme.mark, 1.0, Qt.PenStyle.DotLine)

    def set_quantity(self, quantity: str) -> None:
        """Show "z" or "a"."""
        self._switch.choose(quantity)
        self._plot.set_label("left", _AXIS_NAMES[quantity])
        self._show_bars()

    def show_network(self, network: Network) -> None:
        """Take note of the network whose traces will come: how many neurons, which function."""
        n, activation = network.sizes[self._layer], network.activations[self._layer - 1]
        self._n_neurons = n
        # As far from the point as the point is from the title, whose last figure leaves some room beside it.
        self._function.set_text(f"·\u2002\u2009{tr(activation.name)}")
        self._fit_head()
        self._hover(-1)
        self._trace = None
        self._plot.setToolTip(
            tr(
                "a = f(z), f(z) = {formula}. Point at a bar for its numbers, click it, or press Return on it, "
                "for all about the neuron.",
                formula=activation.formula,
            )
        )
        self._limits = dict(_USUAL_LIMITS)
        self._plot.set_ticks("bottom", [(index, str(index)) for index in named_neurons(n)])
        self._set_range(np.zeros(n), activation.range[0])

    def show_trace(self, trace: ForwardTrace | None) -> None:
        """Show this layer of a trace, or the resting state."""
        self._trace = None if trace is None else trace.hidden[self._layer - 1]
        self._states = np.empty(0, np.int64) if self._trace is None else neuron_states(self._trace)
        self._show_bars()

    def settle(self) -> None:
        """Fit the axis to the bars; while the pen moves it only ever grows, and an empty canvas leaves it."""
        if self._trace is not None:
            self._limits = dict(_USUAL_LIMITS)
            self._show_bars()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _WALKS and self._n_neurons:
            self._hover(min(max(max(self._hovered, 0) + _WALKS[key], 0), self._n_neurons - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._hovered >= 0:
            self.neuron_chosen.emit(self._layer, self._hovered)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: at the first neuron, or where the pointer lies."""
        if self._n_neurons and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._hover(max(self._hovered, 0))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._hover(-1)

    def _fit_head(self) -> None:
        """Name the function where the longest readout has room beside that: the chooser below names it too.

        How many neurons the layer has, the line above all layers says. Either would cost a narrow window a row, and so
        would a neuron's state: where its numbers have hardly room beside the title, that is cut instead.
        """
        longest = self._readout_width(_numbers(self._n_neurons, -88.888, -88.888, NeuronState.SATURATED))
        usual = self._readout_width(_counts([self._n_neurons] * len(NeuronState)))
        room = self.width() - sum(part.sizeHint().width() + GAP for part in (self._title, self._switch))
        self._function.setVisible(self._function.sizeHint().width() + GAP + longest <= room)
        is_tight = usual <= room < longest
        self._readout.setMaximumWidth(room if is_tight else _UNBOUNDED)
        self._readout.setMaximumHeight(self._readout.minimumSizeHint().height() if is_tight else _UNBOUNDED)

    def _readout_width(self, text: str) -> int:
        return self._readout.fontMetrics().horizontalAdvance(text) + 1

    def _show_bars(self) -> None:
        if self._trace is None:
            for item in (self._active, self._saturated, self._inactive_marks, self._saturated_marks):
                item.set_points(np.empty(0), np.empty(0))
            self._show_readout()
            return
        heights = np.asarray(self._trace.z if self.quantity == "z" else self._trace.a, np.float64)
        is_inactive, is_saturated = self._states == NeuronState.INACTIVE, self._states == NeuronState.SATURATED
        # An inactive neuron has no a to show, but its z tells how far it is from waking.
        is_filled = ~is_saturated if self.quantity == "z" else ~(is_inactive | is_saturated)
        index = np.arange(len(heights))
        mark_level = self._set_range(heights, self._trace.activation.range[0])
        self._active.set_points(index[is_filled], heights[is_filled])
        self._saturated.set_points(index[is_saturated], heights[is_saturated])
        for marks, is_marked in ((self._inactive_marks, is_inactive), (self._saturated_marks, is_saturated)):
            at = index[is_marked].astype(float)
            marks.set_points(at, np.full(len(at), mark_level))
        self._show_readout()

    def _set_range(self, heights: FloatArray, lowest_a: float) -> float:
        """Make room for the bars, in steps, so that the axis stands still; return where the marks go, below them."""
        limit = calm_limit(float(np.abs(heights).max()), self._limits[self.quantity])
        self._limits[self.quantity] = limit
        reaches_down = self.quantity == "z" or lowest_a < -0.5
        low = -1.12 * limit if reaches_down else -0.16 * limit
        self._plot.set_range((-1.0, float(len(heights))), (low, limit))
        return low + 0.07 * limit

    def _show_readout(self) -> None:
        if self._trace is None:
            self._readout.set_text(_EMPTY)
        elif self._hovered >= 0:
            z, a = self._trace.z[self._hovered], self._trace.a[self._hovered]
            self._readout.set_text(_numbers(self._hovered, z, a, NeuronState(self._states[self._hovered])))
        else:
            self._readout.set_text(_counts(np.bincount(self._states, minlength=len(NeuronState)).tolist()))

    def _on_pointed(self, x: float, y: float) -> None:
        self._hover(round(x) if self._trace is not None and 0 <= round(x) < len(self._states) else -1)

    def _on_clicked(self, x: float, y: float) -> None:
        if 0 <= round(x) < self._n_neurons:
            self.neuron_chosen.emit(self._layer, round(x))

    def _on_left(self) -> None:
        self._hover(-1)

    def _hover(self, neuron: int) -> None:
        if neuron != self._hovered:
            self._hovered = neuron
            self._pointer.set_position(float(neuron) if neuron >= 0 else None)
            self._show_readout()
            self.neuron_hovered.emit(self._layer, neuron)


def _numbers(neuron: int, z: float, a: float, state: NeuronState) -> str:
    return tr(
        "neuron {neuron}   z = {z}   a = {a}   {state}",
        neuron=neuron,
        z=number_text(z),
        a=number_text(a),
        state=_STATES[state],
    )


def _counts(counts: Sequence[int]) -> str:
    return " · ".join(tr("{n} {state}", n=counts[state], state=_STATES[state]) for state in NeuronState)


def named_neurons(n: int) -> list[int]:
    """Return which of so many neurons are named: a dozen at the most, the last among them."""
    step = next((step for step in (10, 20, 50) if n <= 12 * step), 100)
    return [*range(0, n - 1 - step // 2, step), n - 1]
