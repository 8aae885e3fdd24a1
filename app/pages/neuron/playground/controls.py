"""What a person can choose in a playground: points, layers, learning. It tells of wishes and shows what came of it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QSpinBox, QWidget

from app import ui
from app.language import tr
from app.ui.layout.boxes import GAP
from app.ui.layout.scroller import leave_wheel_to_page
from app.ui.style.text_size import keep_room
from app.ui.text.numbers import plain_number
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import caption, heading, label_of
from app.ui.widgets.slider import NumberSlider
from app.ui.widgets.switch import Switch
from nncore.concepts.plane_points import MOST_NOISE, MOST_POINTS
from nncore.concepts.playground import MOST_LAYERS, MOST_UNITS, Playground
from nncore.functions.activations import ACTIVATIONS

_SETS = {
    "xor": "XOR",
    "circle": tr("Circle"),
    "moons": tr("Two moons"),
    "spirals": tr("Two spirals"),
    "clusters": tr("Two clusters"),
    "none": tr("None: my own"),
}
_OPTIMIZERS = {"sgd": "SGD", "momentum": tr("Momentum"), "adam": tr("Adam")}
_DECAYS = (0.0, 0.001, 0.01, 0.1, 0.3, 1.0, 3.0)
_BATCHES = (1, 5, 10, 30, 100)
_MOST_SEED = 9999
_LEAST_WIDTH = 60  # of a field for the neurons of a layer


class PlaygroundControls(QWidget):
    """The column at the right.

    Signals
    -------
    wanted(object)
        The person wants these fields of the playground, a dict, to have these values.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._is_quiet = False
        self.points = combo(tr("Points"), _SETS)
        self.n_points = NumberSlider("n", 2, MOST_POINTS, 200, name=tr("Points to learn from"), decimals=0)
        self.noise = NumberSlider("σ", 0.0, MOST_NOISE, 0.0, name=tr("Noise of the points"))
        self.label = Switch(("1", "0"), tr("Label of new points"))
        self.has_test = QCheckBox(tr("Show the points to test on"))
        self.hidden = tuple(_units(layer) for layer in range(1, MOST_LAYERS + 1))
        self.activation = combo(tr("Activation"), {key: tr(function.name) for key, function in ACTIVATIONS.items()})
        self.rate = NumberSlider("η", 1e-4, 10.0, 0.03, name=tr("Learning rate"), is_logarithmic=True)
        self.optimizer = combo(tr("Optimiser"), _OPTIMIZERS)
        self.decay, self.batch = combo(tr("Weight decay"), {}), combo(tr("Batch"), {})
        self.seed = QSpinBox()
        leave_wheel_to_page(self.seed)
        self.seed.setRange(0, _MOST_SEED)
        self._build()
        self._connect()

    def show_playground(self, playground: Playground) -> None:
        """Show what is chosen now, as nearly as the controls can."""
        self._is_quiet = True
        self.points.setCurrentIndex(self.points.findData(playground.points))
        self.n_points.set_value(playground.n_points)
        self.noise.set_value(playground.noise)
        for number, units in enumerate(self.hidden):
            units.setValue(playground.hidden[number] if number < len(playground.hidden) else 0)
            units.setEnabled(number <= len(playground.hidden))
        self.activation.setCurrentIndex(self.activation.findData(playground.activation))
        self.rate.set_value(playground.learning_rate)
        self.optimizer.setCurrentIndex(self.optimizer.findData(playground.optimizer))
        _offer(self.decay, _DECAYS, playground.weight_decay)
        _offer(self.batch, _BATCHES, playground.batch_size)
        self.seed.setMaximum(max(_MOST_SEED, min(playground.seed, 2**31 - 1)))
        self.seed.setValue(min(playground.seed, self.seed.maximum()))
        self._is_quiet = False

    def _build(self) -> None:
        self._set_tips()
        ui.column(
            heading(tr("Points")),
            self.points,
            self.n_points,
            self.noise,
            ui.row(caption(tr("New points are")), self.label, 1),
            self.has_test,
            heading(tr("Neurons of the hidden layers")),
            ui.row(*((units, 1) for units in self.hidden)),
            heading(tr("Learning")),
            self.rate,
            self._named_fields(),
            parent=self,
        )

    def _set_tips(self) -> None:
        tips: tuple[tuple[QWidget, str], ...] = (
            (self.points, tr("What is to be parted; the test points are others of the same kind.")),
            (self.n_points, tr("How many points it learns from.")),
            (self.noise, tr("Standard deviation of what is added to both coordinates.")),
            (self.label, tr("The label of the points that you click into the plane.")),
            (self.activation, tr("The function of all hidden neurons.")),
            (self.rate, tr("Learning rate: how far a step goes.")),
            (self.optimizer, tr("How a step is made out of the gradient.")),
            (self.decay, tr("Regularisation: each step takes this share of the weights off, times η.")),
            (self.batch, tr("Points a step: the gradient is the mean over so many.")),
            (self.seed, tr("Of the points, of the first weights and of the order: another number, another draw.")),
        )
        for field, tip in tips:
            field.setToolTip(tip)

    def _named_fields(self) -> QGridLayout:
        """Return the fields that have their name at the left."""
        fields: tuple[tuple[str, QWidget], ...] = (
            (tr("Activation"), self.activation),
            (tr("Optimiser"), self.optimizer),
            (tr("Weight decay"), self.decay),
            (tr("Batch"), self.batch),
            (tr("Seed"), self.seed),
        )
        grid = ui.grid(row_gap=GAP)
        for row, (words, named) in enumerate(fields):
            grid.addWidget(label_of(named, words), row, 0)
            grid.addWidget(named, row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _connect(self) -> None:
        self.points.activated.connect(lambda: self._want(points=self.points.currentData()))
        self.n_points.value_changed.connect(lambda value: self._want(n_points=round(value)))
        self.noise.value_changed.connect(lambda value: self._want(noise=value))
        for units in self.hidden:
            units.valueChanged.connect(self._on_units)
        self.activation.activated.connect(lambda: self._want(activation=self.activation.currentData()))
        self.rate.value_changed.connect(lambda value: self._want(learning_rate=float(f"{value:.3g}")))
        self.optimizer.activated.connect(lambda: self._want(optimizer=self.optimizer.currentData()))
        self.decay.activated.connect(lambda: self._want(weight_decay=self.decay.currentData()))
        self.batch.activated.connect(lambda: self._want(batch_size=self.batch.currentData()))
        self.seed.valueChanged.connect(lambda value: self._want(seed=value))

    def _on_units(self) -> None:
        counts = [units.value() for units in self.hidden]
        self._want(hidden=tuple(counts[: counts.index(0)] if 0 in counts else counts))

    def _want(self, **fields: Any) -> None:
        if not self._is_quiet:
            wish: Mapping[str, Any] = fields
            self.wanted.emit(wish)


def _units(layer: int) -> QSpinBox:
    """Return the field for one layer; the first has a neuron at least, the others may be none."""
    field = QSpinBox()
    keep_room(field, _LEAST_WIDTH, 0)  # four of them would be wider than the column, and all else in it too
    leave_wheel_to_page(field)
    field.setRange(1 if layer == 1 else 0, MOST_UNITS)
    field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    field.setSpecialValueText("" if layer == 1 else "–")
    field.setAccessibleName(tr("Neurons of hidden layer {layer}", layer=layer))
    field.setToolTip(
        tr("Neurons of hidden layer {layer}, 1 to {most_units}", layer=layer, most_units=MOST_UNITS)
        + ("." if layer == 1 else tr("; – is no layer."))
    )
    return field


def _offer(chooser: QComboBox, values: tuple[float, ...], chosen: float) -> None:
    """Offer these values, and the chosen one among them."""
    offered = sorted({*values, chosen})
    if [chooser.itemData(number) for number in range(chooser.count())] != offered:
        chooser.clear()
        for value in offered:
            chooser.addItem(plain_number(value), value)
    chooser.setCurrentIndex(offered.index(chosen))
