"""A small network that learns to part points of the plane: what it is made of, checked, and what it starts from.

Two inputs, one to four hidden layers, one output: the probability of label 1 after a sigmoid. It learns by
`nncore.learning.training` like any other network. Imported by `playground_line` and by the app.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from nncore.arrays import FloatArray, read_only
from nncore.concepts.plane_points import MOST_NOISE, MOST_POINTS, PLANE, POINT_SETS, PointSet, plane_points
from nncore.errors import NNCoreError, check_choice, named
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.losses import LOSSES, Loss
from nncore.learning.gradients import loss_and_delta
from nncore.learning.optimizers import OptimizerName
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import Scores
from nncore.network.initialisation import init_network, suited_scheme
from nncore.network.network import Network

MOST_LAYERS, MOST_UNITS, MOST_OWN = 4, 8, 300

N_TEST = 200
"""So many points of each set are kept to test on."""

LOSS: Loss = LOSSES["binary_cross_entropy"]

Point: TypeAlias = tuple[float, float, int]
"""x₁, x₂ and the label, 0 or 1."""

_EPOCHS = 100_000


@dataclass(frozen=True)
class Playground:
    """Everything one can choose.

    Attributes
    ----------
    points : {"xor", "circle", "moons", "spirals", "clusters", "none"}
    n_points : int
        Points to learn from, 2 to `MOST_POINTS`; as `N_TEST` others of the same kind test what was learned.
    noise : float
        0 to `MOST_NOISE`; see `plane_points`.
    own : tuple of (float, float, int)
        Points that a person set, to learn from as well: x₁, x₂ within `PLANE`, and the label; at most `MOST_OWN`.
    hidden : tuple of int
        Neurons of each hidden layer: 1 to `MOST_LAYERS` layers of 1 to `MOST_UNITS`.
    activation : str
        Key of `ACTIVATIONS`.
    learning_rate, weight_decay : float
    batch_size : int
    optimizer : {"sgd", "momentum", "adam"}
        These four as in `TrainingSettings`.
    seed : int
        Of the points, of the first weights and of the order of the points.

    Raises
    ------
    NNCoreError
        If a value is out of range; the message says which, and what is allowed.
    """

    points: PointSet = "xor"
    n_points: int = 200
    noise: float = 0.0
    own: tuple[Point, ...] = ()
    hidden: tuple[int, ...] = (4, 2)
    activation: str = "tanh"
    learning_rate: float = 0.03
    weight_decay: float = 0.0
    batch_size: int = 10
    optimizer: OptimizerName = "sgd"
    seed: int = 0

    def __post_init__(self) -> None:
        """Check every value."""
        check_choice("set of points", self.points, POINT_SETS)
        if not 2 <= self.n_points <= MOST_POINTS:
            raise NNCoreError(f"A playground learns from 2 to {MOST_POINTS} points, not {named(str(self.n_points))}.")
        if not 0.0 <= self.noise <= MOST_NOISE:
            raise NNCoreError(f"Noise must be from 0 to {MOST_NOISE:g}, not {self.noise}.")
        if not 1 <= len(self.hidden) <= MOST_LAYERS or not all(1 <= units <= MOST_UNITS for units in self.hidden):
            raise NNCoreError(
                f"A playground has 1 to {MOST_LAYERS} hidden layers of 1 to {MOST_UNITS} neurons, "
                f"not {named(', '.join(map(str, self.hidden))) if self.hidden else 'none'}."
            )
        check_choice("activation", self.activation, ACTIVATIONS)
        _check_own(self.own)
        self.settings()

    @property
    def sizes(self) -> tuple[int, ...]:
        """Neurons of each layer, the two inputs first."""
        return (2, *self.hidden, 1)

    def settings(self) -> TrainingSettings:
        """Return how it is trained, for so many epochs that nobody sees their end.

        Returns
        -------
        TrainingSettings
        """
        return TrainingSettings(
            epochs=_EPOCHS,
            batch_size=self.batch_size,
            learning_rate=self.learning_rate,
            optimizer=self.optimizer,
            weight_decay=self.weight_decay,
            seed=self.seed,
        )


@dataclass(frozen=True, eq=False)
class PlaneData:
    """Points to learn from and to test on; read-only.

    Attributes
    ----------
    inputs, targets : array of float32, shapes (N, 2) and (N, 1)
        To learn from: those of the set first, then a person's own. A target is 0 or 1.
    test_inputs, test_targets : array of float32, shapes (M, 2) and (M, 1)
        Points of the set alone; none where the set has none.
    """

    inputs: FloatArray
    targets: FloatArray
    test_inputs: FloatArray
    test_targets: FloatArray


def playground_data(playground: Playground) -> PlaneData:
    """Return the points of a playground: the same for the same choices.

    Parameters
    ----------
    playground : Playground

    Returns
    -------
    PlaneData
    """
    rngs = np.random.default_rng(playground.seed).spawn(2)
    parts = [
        plane_points(playground.points, n, noise=playground.noise, rng=rng)
        for n, rng in zip((playground.n_points, N_TEST), rngs, strict=True)
    ]
    own = np.array(playground.own, np.float32).reshape(-1, 3)
    (inputs, labels), (test_inputs, test_labels) = parts
    return PlaneData(
        read_only(np.concatenate([inputs, own[:, :2]])),
        read_only(np.concatenate([labels.astype(np.float32), own[:, 2]])[:, None]),
        read_only(test_inputs),
        read_only(test_labels.astype(np.float32)[:, None]),
    )


def fresh_network(playground: Playground) -> Network:
    """Return the network that a playground starts from: He's weights for ReLU and its kin, Glorot's for the others.

    Parameters
    ----------
    playground : Playground

    Returns
    -------
    Network
        Of float32, with one output after a sigmoid.
    """
    function = ACTIVATIONS[playground.activation]
    rng = np.random.default_rng([playground.seed, len(playground.hidden)])
    functions, scheme = [function] * len(playground.hidden), suited_scheme(function)
    return init_network(playground.sizes, functions, rng=rng, scheme=scheme, output="sigmoid")


def plane_scores(network: Network, inputs: FloatArray, targets: FloatArray) -> Scores:
    """Score a network with one output, for which a point is on the right side of p = 0.5 or on the wrong one.

    Parameters
    ----------
    network : Network
    inputs : array, shape (N, 2)
    targets : array, shape (N, 1)
        0 or 1.

    Returns
    -------
    Scores
        The loss is the mean binary cross-entropy, in nats; both are nan without points.

    Raises
    ------
    ShapeError
        If they do not fit the network.
    """
    if not len(inputs):
        return Scores(np.nan, np.nan)
    logits = network.logits(inputs)
    losses, _ = loss_and_delta(LOSS, network.output, logits, targets)
    return Scores(float(losses.mean()), float(((logits > 0.0) == (targets > 0.5)).mean()))


def _check_own(own: tuple[Point, ...]) -> None:
    low, high = PLANE
    if len(own) > MOST_OWN:
        raise NNCoreError(f"A playground takes at most {MOST_OWN} points of one's own, not {len(own)}.")
    for x, y, label in own:
        if not (low <= x <= high and low <= y <= high and label in (0, 1)):
            raise NNCoreError(
                f"A point of one's own lies within {low:g} … {high:g} along both axes and has the label 0 or 1, "
                f"not ({x:g}, {y:g}) with {label}."
            )
