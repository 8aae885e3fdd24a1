"""All that can be set before a training: data, network, descent, and the guards against learning by heart."""

import math
from collections.abc import Mapping
from dataclasses import asdict
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app import ui
from app.language import tr
from app.pages.train.settings.data_choice import BOX, NAME, TIP, DataChoice
from app.pages.train.settings.fields import Labelled, NumberField
from app.ui.text.numbers import plain_number
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import heading
from nncore.errors import NNCoreError
from nncore.functions.activations import ACTIVATIONS
from nncore.learning.experiment import (
    EXPERIMENTS,
    FEWEST_DIGITS,
    MOST_AUGMENTATION,
    MOST_LAYERS,
    MOST_UNITS,
    MOST_VALIDATION,
    Experiment,
    experiment_of,
)
from nncore.learning.settings import RANGES, WHOLE, TrainingSettings

_OWN = "own"
_HOW_MANY_TIP = tr("Chosen at random; of MNIST and your drawings together, at most so many of each. Empty takes all.")
_SCHEMES = {"he": "He", "glorot": tr("Glorot"), "primer": tr("Primer, 0.01")}
OPTIMIZERS = {"adam": tr("Adam"), "muon": "Muon", "momentum": tr("Momentum"), "sgd": "SGD"}
_OPTIMIZER_TIP = tr(
    "How a gradient becomes a step. Muon makes more of each gradient and takes longer over it, above all in wide "
    "layers."
)
_SCHEDULES = {"cosine": tr("Cosine decay"), "constant": tr("Constant")}
_NUMBERS = {
    "learning_rate": (
        tr("Learning rate"),
        tr("How far each step goes. Adam and Muon want about 0.001 to 0.01, SGD about 0.1 to 1."),
    ),
    "epochs": (tr("Epochs"), tr("How often the network sees all the digits: once an epoch.")),
    "batch_size": (tr("Batch size"), tr("How many digits each step looks at.")),
    "seed": (tr("Seed"), tr("The same seed and settings give the same network on the same computer, bit for bit.")),
    "weight_decay": (tr("Weight decay"), tr("Share of each weight taken off at each step, times the learning rate.")),
    "dropout": (tr("Dropout"), tr("Share of hidden neurons silenced at random in each step, 0 to 0.95.")),
    "label_smoothing": (tr("Label smoothing"), tr("Share of the certainty that is spread over all ten digits.")),
    "averaging": (
        tr("Weight averaging"),
        tr("How slowly the running mean of the weights forgets: 0 is off, 0.999 is usual."),
    ),
}


class TrainForm(QWidget):
    """The settings of the next run.

    Signals: ``changed(str)``, whenever something is set: by which control, or "form" where it was by several.
    """

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.preset = combo(tr("Preset"), {name: tr(name) for name in EXPERIMENTS} | {_OWN: tr("Own settings")})
        self.data = DataChoice()
        self.n_digits = NumberField(
            tr("How many"), "", _HOW_MANY_TIP, ends=(FEWEST_DIGITS, math.inf), is_whole=True, empty=tr("all")
        )
        self.share = NumberField(
            tr("Validation set, %"),
            "10",
            tr("The share of the digits that is kept apart, never learned from, to judge by."),
            ends=(0.0, 100.0 * MOST_VALIDATION),
        )
        self.scheme, self.optimizer = combo("", _SCHEMES), combo("", OPTIMIZERS)
        self.schedule, self.n_layers = combo("", _SCHEDULES), combo("", {str(n): str(n) for n in (1, 2, 3, 4)})
        names = {key: tr(entry.name) for key, entry in ACTIVATIONS.items()}
        self.layers = [(_neurons(n), combo("", names)) for n in range(1, MOST_LAYERS + 1)]
        self.numbers = {
            key: NumberField(name, "", tip, ends=RANGES[key], is_whole=key in WHOLE)
            for key, (name, tip) in _NUMBERS.items()
        }
        self.augmentation = NumberField(
            tr("Data augmentation"),
            "0",
            tr("Bends, slants and thickens each digit anew in each epoch: 0 is off, 1 usual."),
            ends=(0.0, MOST_AUGMENTATION),
        )
        self._layer_rows = [_pair(*self._layer_controls(n)) for n in range(MOST_LAYERS)]
        self._is_quiet = False
        self._build()
        for _, chooser in self.layers:
            _choose(chooser, "swish")
        self.show_experiment(Experiment())
        self._connect()

    # ---- what is set -------------------------------------------------------------------------

    def experiment(self) -> Experiment:
        """Return what is set; NNCoreError with a sentence if it makes no sense."""
        chosen: dict[str, Any] = {key: field.number() for key, field in self.numbers.items()}
        chosen |= {"optimizer": self.optimizer.currentData(), "schedule": self.schedule.currentData()}
        return Experiment(
            hidden=tuple((int(units.number()), key.currentData()) for units, key in self.layers[: self._n_layers]),
            scheme=self.scheme.currentData(),
            settings=TrainingSettings(**chosen),
            augmentation=self.augmentation.number(),
            n_digits=None if self.n_digits.is_empty else int(self.n_digits.number()),
            validation_share=self.share.number() / 100.0,
        )

    def valid_experiment(self) -> Experiment | None:
        """Return what is set, if it makes sense."""
        try:
            return self.experiment()
        except NNCoreError:
            return None

    def show_card(self, card: Mapping[str, Any]) -> bool:
        """Show how a network was trained; tell whether its card says so."""
        experiment = experiment_of(card)
        if experiment is not None:
            self.show_experiment(experiment)
            self.set_data(*map(str, card.get("data", [BOX])))
        return experiment is not None

    @property
    def data_names(self) -> tuple[str, ...]:
        """What `app.sources.data.open_digits` is to open."""
        return self.data.names

    def checked_data(self) -> tuple[str, ...]:
        """Return the same; DatasetError with a sentence, and the field marked, if none can be read from them."""
        return self.data.checked()

    def set_data(self, *names: str) -> None:
        """Learn from files or folders, or from what is in the box."""
        self.data.show_names(*names)
        self.changed.emit("data")

    def show_experiment(self, experiment: Experiment) -> None:
        """Write the settings of an experiment into the form."""
        self._is_quiet = True
        settings = asdict(experiment.settings)
        for name, field in self.numbers.items():
            field.set_text(str(settings[name]) if name in WHOLE else plain_number(settings[name]))
        _choose(self.optimizer, settings["optimizer"])
        _choose(self.schedule, settings["schedule"])
        _choose(self.scheme, experiment.scheme)
        _choose(self.n_layers, str(len(experiment.hidden)))
        for (units, chooser), (n_units, activation) in zip(self.layers, experiment.hidden, strict=False):
            units.set_text(str(n_units))
            _choose(chooser, activation)
        self.augmentation.set_text(plain_number(experiment.augmentation))
        self.n_digits.set_text("" if experiment.n_digits is None else str(experiment.n_digits))
        self.share.set_text(plain_number(100.0 * experiment.validation_share))
        self._is_quiet = False
        self._on_changed("form")

    def reset(self) -> None:
        """Bring the first settings back, and the digits in the box."""
        self.data.show_names(BOX)
        self.show_experiment(Experiment())

    def state(self) -> dict[str, Any]:
        """Return what is typed and chosen, as JSON can hold it."""
        fields = {name: field.text for name, field in self._fields().items()}
        choices = {name: chooser.currentData() for name, chooser in self._choosers().items()}
        return fields | choices | {"data": list(self.data.names)}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Bring back what was typed and chosen; what makes no sense keeps its value."""
        self._is_quiet = True
        for name, field in self._fields().items():
            if isinstance(state.get(name), str):
                field.set_text(state[name])
        for name, chooser in self._choosers().items():
            _choose(chooser, state.get(name))
        self._is_quiet = False
        if names := self.data.known(state.get("data")):
            self.data.show_names(*names)
        self._on_changed("form")

    # ---- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        layout = ui.column(parent=self)
        numbers = self.numbers
        layout.addWidget(Labelled(tr("Preset"), self.preset, tr("Settings that work, to begin with.")))
        layout.addWidget(Labelled(NAME, self.data, TIP))
        layout.addWidget(_pair(self.n_digits, self.share))
        layout.addWidget(heading(tr("Network")))
        layers, weights = (
            tr("How many hidden layers."),
            tr("How the first weights are drawn; He is made for ReLU and its kin."),
        )
        first = (
            Labelled(tr("Hidden layers"), self.n_layers, layers),
            Labelled(tr("Weight initialisation"), self.scheme, weights),
        )
        layout.addWidget(_pair(*first))
        for layer_row in self._layer_rows:
            layout.addWidget(layer_row)
        layout.addWidget(heading(tr("Optimisation")))
        optimizer = Labelled(tr("Optimiser"), self.optimizer, _OPTIMIZER_TIP)
        layout.addWidget(_pair(optimizer, numbers["learning_rate"]))
        schedule = Labelled(
            tr("Learning-rate schedule"),
            self.schedule,
            tr("Cosine decay: the learning rate falls along half a cosine to 0, so that the end is calm."),
        )
        layout.addWidget(_pair(schedule, numbers["batch_size"]))
        layout.addWidget(_pair(numbers["epochs"], numbers["seed"]))
        layout.addWidget(heading(tr("Regularisation")))
        layout.addWidget(_pair(numbers["weight_decay"], numbers["dropout"]))
        layout.addWidget(_pair(numbers["label_smoothing"], numbers["averaging"]))
        layout.addWidget(_pair(self.augmentation, QWidget()))

    def _layer_controls(self, index: int) -> tuple[QWidget, QWidget]:
        units, chooser = self.layers[index]
        return units, Labelled(
            tr("Activation {index}", index=index + 1),
            chooser,
            tr("The function that each neuron of this layer applies to its sum."),
        )

    def _connect(self) -> None:
        self.preset.currentIndexChanged.connect(self._on_preset)
        self.data.names_chosen.connect(partial(self.changed.emit, "data"))
        for name, chooser in self._choosers().items():
            chooser.currentIndexChanged.connect(partial(self._on_changed, name))
        for name, field in self._fields().items():
            field.changed.connect(partial(self._on_changed, name))

    def _fields(self) -> dict[str, NumberField]:
        units = {f"units {n}": field for n, (field, _) in enumerate(self.layers, 1)}
        rest = {"n_digits": self.n_digits, "validation": self.share, "augmentation": self.augmentation}
        return units | rest | self.numbers

    def _choosers(self) -> dict[str, QComboBox]:
        activations = {f"activation {n}": chooser for n, (_, chooser) in enumerate(self.layers, 1)}
        return activations | {
            "scheme": self.scheme, "optimizer": self.optimizer, "schedule": self.schedule, "n_layers": self.n_layers
        }  # fmt: skip

    # ---- what happens ------------------------------------------------------------------------

    @property
    def _n_layers(self) -> int:
        return int(self.n_layers.currentData())

    def _on_preset(self) -> None:
        if not self._is_quiet and self.preset.currentData() in EXPERIMENTS:
            self.show_experiment(EXPERIMENTS[self.preset.currentData()])

    def _on_changed(self, source: str, _index: int = 0) -> None:
        if self._is_quiet:
            return
        self._is_quiet = True
        experiment = self.valid_experiment()
        _choose(self.preset, next((name for name, each in EXPERIMENTS.items() if each == experiment), _OWN))
        self._is_quiet = False
        self._show_layers()
        self.changed.emit(source)

    def _show_layers(self) -> None:
        for index, layer_row in enumerate(self._layer_rows):
            layer_row.setVisible(index < self._n_layers)


def _pair(left: QWidget, right: QWidget) -> QWidget:
    """Return two controls side by side, equally wide."""
    widget = QWidget()
    grid = ui.grid(parent=widget)
    for column, control in enumerate((left, right)):
        grid.addWidget(control, 0, column)
        grid.setColumnStretch(column, 1)
        grid.setColumnMinimumWidth(column, 100)
    return widget


def _choose(chooser: QComboBox, key: object) -> None:
    if (index := chooser.findData(key)) >= 0:
        chooser.setCurrentIndex(index)


def _neurons(number: int) -> NumberField:
    """Return the field for how many neurons a hidden layer has, from 1."""
    return NumberField(tr("Neurons {n}", n=number), "50", ends=(1, MOST_UNITS), is_whole=True)
