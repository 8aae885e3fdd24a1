"""One's own training run: all that a person can set, checked, and everything dealt out for `training.train`.

The Train page and a script of a few lines do the same with it, bit for bit::

    setup = set_up(Experiment(), images, labels)
    for progress in train(setup.network, setup.examples, setup.settings, setup.validation):
        ...

Imported by the app's training, its command and page, and by the lines that the page puts on the clipboard.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from types import MappingProxyType
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, ShortRepr, as_array, as_labels
from nncore.data.datasets import as_inputs
from nncore.data.digit_sets import as_bytes, train_validation_split
from nncore.errors import DatasetError, NNCoreError, ShapeError, check_choice
from nncore.functions.activations import activation
from nncore.functions.targets import one_hot
from nncore.ink.augment_images import ImageAugmentation, augment_images
from nncore.ink.strokes import SIDE
from nncore.learning.descent import Examples
from nncore.learning.settings import TrainingSettings
from nncore.network.initialisation import SCHEMES, Scheme, init_network
from nncore.network.network import Network

MOST_LAYERS = 4
MOST_UNITS = 512
FEWEST_DIGITS = 20
MOST_AUGMENTATION, MOST_VALIDATION = 3.0, 0.5
_SAMPLE = 1000
_SLICE = 1280  # images augmented at once: a multiple of augment_images' own chunk, so that the slices change nothing

_NAMES_NOW = {"distortion": "augmentation"}  # as cards of former versions call it

_QUICK = TrainingSettings(epochs=6, batch_size=128, learning_rate=4e-3, schedule="cosine", seed=1)

Checkpoint: TypeAlias = Callable[[], None]
"""Called often during long work; it may raise to stop it."""


@dataclass(frozen=True)
class Experiment:
    """What to train and how; together with the digits it settles every bit of the result.

    Attributes
    ----------
    hidden : tuple of (int, str)
        Units and key of the activation of each hidden layer, 1 to 4 of them.
    scheme : {"he", "glorot", "primer"}
        Spread of the first weights; see `nncore.network.initialisation.init_network`.
    settings : TrainingSettings
        Their seed also deals out the digits and draws the first weights.
    augmentation : float
        Strength of the augmentation that each epoch makes anew: 0 is off, 1 is usual, at most 3.
    n_digits : int or None
        How many digits of each data set, at most, chosen at random; None takes all.
    validation_share : float
        Share of each data set kept apart to judge by, 0 … 0.5.

    Raises
    ------
    NNCoreError
        If a value is out of range; the message says which, and what is allowed.
    """

    hidden: tuple[tuple[int, str], ...] = ((50, "swish"), (100, "swish"))
    scheme: Scheme = "he"
    settings: TrainingSettings = field(default_factory=lambda: _QUICK)
    augmentation: float = 0.0
    n_digits: int | None = None
    validation_share: float = 0.1

    def __post_init__(self) -> None:
        """Check every value."""
        if not 1 <= len(self.hidden) <= MOST_LAYERS:
            raise NNCoreError(f"A network here has 1 to {MOST_LAYERS} hidden layers, not {len(self.hidden)}.")
        for number, (units, key) in enumerate(self.hidden, 1):
            if not 1 <= units <= MOST_UNITS:
                raise NNCoreError(f"Hidden layer {number} must have from 1 to {MOST_UNITS} neurons, not {units}.")
            activation(key)
        check_choice("initialisation", self.scheme, SCHEMES)
        if not 0.0 <= self.augmentation <= MOST_AUGMENTATION:
            raise NNCoreError(f"Augmentation must be from 0 to {MOST_AUGMENTATION:g}, not {self.augmentation:g}.")
        if self.n_digits is not None and self.n_digits < FEWEST_DIGITS:
            raise NNCoreError(f"Training needs at least {FEWEST_DIGITS} digits, not {self.n_digits}.")
        if not 0.0 <= self.validation_share <= MOST_VALIDATION:
            share, most = 100.0 * self.validation_share, 100.0 * MOST_VALIDATION
            raise NNCoreError(f"The share for validation must be from 0 to {most:g} %, not {share:g} %.")

    @property
    def sizes(self) -> tuple[int, ...]:
        """Units of each layer, inputs first."""
        return (784, *(units for units, _ in self.hidden), 10)

    def fresh_network(self, rng: np.random.Generator) -> Network:
        """Return the network before it has learned anything.

        Parameters
        ----------
        rng : numpy.random.Generator

        Returns
        -------
        Network
            In float32.
        """
        return init_network(self.sizes, [activation(key) for _, key in self.hidden], rng=rng, scheme=self.scheme)


EXPERIMENTS: Mapping[str, Experiment] = MappingProxyType({
    "Quick: 97 % in seconds": Experiment(),
    "Steady: augmented digits": Experiment(
        settings=TrainingSettings(
            epochs=40, batch_size=256, learning_rate=4e-3, schedule="cosine", averaging=0.999, weight_decay=0.01, seed=1
        ),
        augmentation=1.0,
    ),
    "The primer: sigmoid, SGD": Experiment(
        hidden=((50, "sigmoid"), (100, "sigmoid")),
        scheme="glorot",
        settings=TrainingSettings(epochs=20, batch_size=32, learning_rate=0.5, optimizer="sgd", seed=1),
    ),
})  # fmt: skip
"""Settings to start from, by the name that people read."""


@dataclass(frozen=True, eq=False, repr=False)
class Setup(ShortRepr):
    """What `train` is called with, and up to 1,000 digits of each part to measure by.

    Attributes
    ----------
    network : Network
        Where the training starts.
    examples : callable
        See `nncore.learning.descent.Examples`.
    settings : TrainingSettings
    validation : (inputs, targets) or None
        In float32, shapes (n, 784) and (n, 10).
    training_sample, validation_sample : (inputs, targets) or None
        The same of up to 1,000 digits.
    n_training : int
        How many digits an epoch has, each as often as it is repeated.
    """

    network: Network
    examples: Examples
    settings: TrainingSettings
    validation: tuple[FloatArray, FloatArray] | None
    training_sample: tuple[FloatArray, FloatArray]
    validation_sample: tuple[FloatArray, FloatArray] | None
    n_training: int


def set_up(
    experiment: Experiment,
    images: npt.ArrayLike,
    labels: npt.ArrayLike,
    sizes: Sequence[int] | None = None,
    *,
    start: Network | None = None,
    checkpoint: Checkpoint | None = None,
) -> Setup:
    """Deal out the digits and draw the first weights.

    Parameters
    ----------
    experiment : Experiment
    images : array_like, shape (N, 784)
        Uint8 (0 … 255) or float (0 … 1).
    labels : array_like of whole numbers, shape (N,)
        0 … 9.
    sizes : sequence of int, optional
        How many of them each of several data sets has, one after the other; see
        `nncore.data.digit_sets.train_validation_split`.
    start : Network, optional
        Learn on from this network instead of from fresh weights; its layers must be those of the experiment.
    checkpoint : callable, optional
        See `Checkpoint`.

    Returns
    -------
    Setup

    Raises
    ------
    DatasetError
        If there are too few digits.
    ShapeError
        If there is not one label for each image of 784 pixels.
    NNCoreError
        If `start` has other layers.
    """
    images, labels = as_array(images), as_labels(labels)
    if images.ndim != 2 or images.shape[1] != SIDE * SIDE or labels.shape != images.shape[:1]:
        raise ShapeError(f"Digits are images (N, 784) with labels (N,), not {images.shape} and {labels.shape}.")
    if len(images) < FEWEST_DIGITS:
        raise DatasetError(f"Training needs at least {FEWEST_DIGITS} digits, not {len(images)}; give it more.")
    rng = np.random.default_rng(experiment.settings.seed)
    sizes = (len(images),) if sizes is None else sizes
    apart, learned = train_validation_split(sizes, experiment.n_digits, experiment.validation_share, rng)
    network = experiment.fresh_network(rng)
    if start is not None:
        network = _checked_start(start, network)
    training = as_bytes(images[learned]), one_hot(labels[learned])
    validation = (as_inputs(images[apart]), one_hot(labels[apart])) if len(apart) else None
    return Setup(
        network,
        _examples(*training, experiment.augmentation, checkpoint),
        experiment.settings,
        validation,
        (as_inputs(training[0][:_SAMPLE]), training[1][:_SAMPLE]),
        None if validation is None else (validation[0][:_SAMPLE], validation[1][:_SAMPLE]),
        len(learned),
    )


def card_of(
    experiment: Experiment,
    data: tuple[str, ...],
    figures: Mapping[str, float],
    start: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Return the card of a network that an experiment made: all that is needed to make it again.

    Parameters
    ----------
    experiment : Experiment
    data : tuple of str
        Names of the data sets, in their order.
    figures : mapping of str to float
        Accuracies, 0 to 1, by what they were measured on.
    start : mapping, optional
        The card of the network that was learned on from.

    Returns
    -------
    dict
        Of what JSON can hold.
    """
    names = " · ".join(dict.fromkeys(activation(key).name for _, key in experiment.hidden))
    card: dict[str, Any] = {
        "name": f"{'-'.join(map(str, experiment.sizes))} {names}",
        "data": list(data),
        "experiment": asdict(experiment),
        "seed": experiment.settings.seed,
        "figures": dict(figures),
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "licences": ["MNIST: CC BY-SA 3.0"] if any(name.startswith("mnist:") for name in data) else [],
    }
    if start is not None:
        card["start"] = dict(start)
        inherited = start.get("licences")
        terms = inherited if isinstance(inherited, list) else []  # anybody may have written that card
        card["licences"] += [each for each in terms if each not in card["licences"]]
    return card


def experiment_of(card: Mapping[str, Any]) -> Experiment | None:
    """Return the experiment that a card tells of, if it tells of one that can be done.

    Parameters
    ----------
    card : mapping

    Returns
    -------
    Experiment or None
    """
    told: Any = card.get("experiment")
    try:
        told = {_NAMES_NOW.get(name, name): value for name, value in told.items()}
        hidden = tuple((int(units), str(key)) for units, key in told["hidden"])
        return Experiment(**{**told, "hidden": hidden, "settings": TrainingSettings(**told["settings"])})
    except (AttributeError, TypeError, KeyError, ValueError, NNCoreError):
        return None


def hidden_of(network: Network) -> tuple[tuple[int, str], ...]:
    """Return the hidden layers of a network as an `Experiment` tells of them.

    Parameters
    ----------
    network : Network

    Returns
    -------
    tuple of (int, str)
        Units and key of the activation of each.
    """
    return tuple((units, each.key) for units, each in zip(network.sizes[1:-1], network.activations, strict=True))


def _checked_start(start: Network, fresh: Network) -> Network:
    """Return `start` in float32, if it has the layers of `fresh`."""
    if start.sizes != fresh.sizes or start.output != fresh.output:
        raise NNCoreError(
            f"The network to learn on from is {'-'.join(map(str, start.sizes))}, but the settings say "
            f"{'-'.join(map(str, fresh.sizes))}; make them agree."
        )
    theirs, ours = ([each.name for each in network.activations] for network in (start, fresh))
    if theirs != ours:
        raise NNCoreError(
            f"The network to learn on from has {', '.join(theirs)} in its hidden layers, but the settings say "
            f"{', '.join(ours)}; make them agree."
        )
    return start.astype(np.float32).replace(card={})


def _examples(
    images: npt.NDArray[Any], targets: FloatArray, strength: float, checkpoint: Checkpoint | None
) -> Examples:
    if strength == 0.0:
        return lambda rng: (images, targets)
    augmentation = ImageAugmentation(**{name: strength * value for name, value in asdict(ImageAugmentation()).items()})

    def augmented(rng: np.random.Generator) -> tuple[FloatArray, FloatArray]:
        result = np.empty(images.shape, np.float32)
        for start in range(0, len(images), _SLICE):
            if checkpoint is not None:
                checkpoint()
            part = as_inputs(images[start : start + _SLICE])
            result[start : start + _SLICE] = augment_images(part, augmentation, rng)
        return result, targets

    return augmented
