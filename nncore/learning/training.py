"""Training as a generator: each step of gradient descent yields a frozen report with the network as it is then.

Whoever iterates decides the pace, may stop at any step, and owns the thread, if there is one. The same network,
examples and settings give the same weights, bit for bit. A run whose loss runs away ends with a `DivergedError`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray, ShortRepr, as_array, as_floats, as_rows
from nncore.data.datasets import as_inputs
from nncore.errors import DivergedError, NNCoreError, ShapeError
from nncore.functions.losses import LOSSES, Loss, smooth_labels
from nncore.learning.gradients import backpropagate, loss_and_delta
from nncore.learning.optimizers import OPTIMIZERS, OptimizerName, make_optimizer
from nncore.network.network import Network
from nncore.network.parameter_vector import blocks, from_vector, to_vector

Schedule: TypeAlias = Literal["constant", "cosine"]

SCHEDULES: tuple[Schedule, ...] = ("constant", "cosine")

Examples: TypeAlias = Callable[[np.random.Generator], tuple[npt.NDArray[Any], FloatArray]]
"""Gives the inputs (N, n_in) and targets (N, n_out) of one epoch; it may distort them anew each time. N stays.

Inputs of uint8 stand for 0 … 255 parts of ink: each batch is divided by 255 when its turn comes, which gives the same
numbers as dividing all of them before, in a quarter of the memory and less time.
"""

Batch: TypeAlias = tuple[FloatArray, FloatArray]
"""Inputs and targets of one step."""

DIVERGED_ABOVE = 1e4
"""So many times above where it began, or above 1, no loss comes back: the run is ended."""

LossAndGradient: TypeAlias = Callable[[FloatArray, Batch, np.random.Generator], tuple[float, FloatArray]]
"""Gives the mean loss of a batch at a parameter vector, and its gradient; the generator is for dropout and the like."""


@dataclass(frozen=True)
class TrainingSettings:
    """How to train.

    Attributes
    ----------
    epochs : int
        1 to 100,000.
    batch_size : int
        1 to 1,000,000.
    learning_rate : float
        Where it starts, 1e-9 to 1000.
    schedule : {"constant", "cosine"}
        Whether it stays or falls to 0 along half a cosine (Loshchilov and Hutter 2017).
    optimizer : {"sgd", "momentum", "adam"}
    weight_decay : float
        Share of the weights taken off at each step, times the learning rate, 0 to 1000; biases are left alone
        (Loshchilov and Hutter 2019).
    dropout : float
        Share of hidden units silenced at each step, 0 to 0.95 (Srivastava et al. 2014).
    label_smoothing : float
        Share of the target spread over all classes, 0 to 0.99 (Szegedy et al. 2016).
    averaging : float
        Decay of the running mean of the weights that is handed out instead of the last ones, 0 to 0.999999; 0 is off
        (Polyak and Juditsky 1992).
    seed : int
        0 or more.

    Raises
    ------
    NNCoreError
        If a value is out of range; the message says which, and what is allowed.
    """

    epochs: int = 10
    batch_size: int = 128
    learning_rate: float = 1e-3
    schedule: Schedule = "constant"
    optimizer: OptimizerName = "adam"
    weight_decay: float = 0.0
    dropout: float = 0.0
    label_smoothing: float = 0.0
    averaging: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        """Check every value."""
        for name, low, high in (
            ("epochs", 1, 100_000), ("batch_size", 1, 1_000_000), ("learning_rate", 1e-9, 1e3),
            ("weight_decay", 0, 1e3), ("dropout", 0, 0.95), ("label_smoothing", 0, 0.99),
            ("averaging", 0, 0.999999), ("seed", 0, 2**63 - 1),
        ):  # fmt: skip
            _check_range(name.replace("_", " ").capitalize(), getattr(self, name), low, high, name in _WHOLE)
        if self.schedule not in SCHEDULES:
            raise NNCoreError(f"There is no schedule '{self.schedule}'; choose one of: {', '.join(SCHEDULES)}.")
        if self.optimizer not in OPTIMIZERS:
            raise NNCoreError(f"There is no optimiser '{self.optimizer}'; choose one of: {', '.join(OPTIMIZERS)}.")


_WHOLE = ("epochs", "batch_size", "seed")


def _check_range(name: str, value: Any, low: float, high: float, is_whole: bool) -> None:
    kinds = (int, np.integer) if is_whole else (int, float, np.integer, np.floating)
    if not isinstance(value, kinds):
        raise NNCoreError(f"{name} must be {'a whole number' if is_whole else 'a number'}, not {value!r}.")
    if not low <= value <= high:
        raise NNCoreError(f"{name} must be from {low} to {high}, not {value}.")


@dataclass(frozen=True)
class Scores:
    """How well a network does over a set of examples.

    Attributes
    ----------
    loss : float
        Mean loss.
    accuracy : float
        Share of the examples whose likeliest class is the right one, 0 to 1.
    """

    loss: float
    accuracy: float


@dataclass(frozen=True, eq=False)
class Progress:
    """The state after one step; what is costly is worked out when it is first asked for.

    Attributes
    ----------
    epoch : int
        The epoch this step belongs to, from 1.
    step, steps : int
        This step, from 1, and how many there will be.
    loss : float
        Mean loss over this step's batch.
    validation : Scores or None
        At the last step of each epoch, if there are examples to validate on.
    start : Network
        The network that the training started from.
    vector, gradient : array of the network's dtype, shape (parameters,)
        All numbers of the network as it is now (averaged, where weights are averaged), and this step's gradient.
    """

    epoch: int
    step: int
    steps: int
    loss: float
    validation: Scores | None
    start: Network = field(repr=False)
    vector: FloatArray = field(repr=False)
    gradient: FloatArray = field(repr=False)

    @cached_property
    def network(self) -> Network:
        """The network as it is now; it shares nothing that changes."""
        return from_vector(self.start, self.vector)

    @property
    def layer_gradient_norms(self) -> tuple[float, ...]:
        """Length of each layer's part of the gradient, weights and biases together, first layer to last."""
        squares = [0.0] * len(self.start.weights)
        for block in blocks(self.start):
            squares[block.layer] += float(np.square(block.of(self.gradient)).sum())
        return tuple(math.sqrt(square) for square in squares)


def fixed_examples(inputs: npt.ArrayLike, targets: npt.ArrayLike) -> Examples:
    """Return examples that are the same in every epoch; see `Examples`.

    Parameters
    ----------
    inputs : array_like, shape (N, n_in)
        Floats; or uint8, which stand for 0 … 255 parts of ink.
    targets : array_like, shape (N, n_out)

    Returns
    -------
    callable
        What `train` takes.

    Raises
    ------
    ShapeError
        If there is not one target for each input, or no input at all.
    """
    x, t = as_array(inputs), as_floats(targets)
    x = x if x.dtype == np.uint8 else as_floats(x)
    if x.ndim != 2 or t.ndim != 2 or len(x) != len(t) or not len(x):
        raise ShapeError(
            "Training needs as many inputs as targets, and at least one, of shapes (N, n_in) and (N, n_out), "
            f"not {x.shape} and {t.shape}."
        )
    return lambda rng: (x, t)


def train(
    network: Network,
    examples: Examples,
    settings: TrainingSettings,
    validation: tuple[npt.ArrayLike, npt.ArrayLike] | None = None,
    loss: Loss = LOSSES["cross_entropy"],
) -> Iterator[Progress]:
    """Train a network, one report a step.

    Parameters
    ----------
    network : Network
        Where to start; it is not changed.
    examples : callable
        See `Examples` and `fixed_examples`.
    settings : TrainingSettings
    validation : (inputs, targets) or None
        Examples to score after each epoch, shapes (N, n_in) and (N, n_out).
    loss : Loss

    Yields
    ------
    Progress

    Raises
    ------
    DivergedError
        If the loss is no longer finite, or `DIVERGED_ABOVE` times where it began: the learning rate is too large.
    ShapeError
        If the examples do not fit the network.
    """

    def loss_and_gradient(vector: FloatArray, batch: Batch, rng: np.random.Generator) -> tuple[float, FloatArray]:
        return backpropagate(network, *batch, loss, rng=rng, dropout=settings.dropout, vector=vector)

    for descent in descend(to_vector(network), _weight_mask(network), loss_and_gradient, examples, settings):
        scores = None
        if validation is not None and descent.ends_epoch:
            scores = score(from_vector(network, descent.vector), *validation, loss)
        yield Progress(
            descent.epoch, descent.step, descent.steps, descent.loss, scores, network, descent.vector, descent.gradient
        )


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Descent(ShortRepr):
    """The state after one step of `descend`.

    Attributes
    ----------
    epoch, step : int
        From 1.
    steps : int
        How many there will be.
    ends_epoch : bool
        Whether this is the epoch's last step.
    loss : float
        Mean loss over the batch, before this step.
    gradient : array, shape (n,)
        Of that loss.
    vector : array, shape (n,)
        The (averaged) parameters after this step.
    """

    epoch: int
    step: int
    steps: int
    ends_epoch: bool
    loss: float
    gradient: FloatArray
    vector: FloatArray


def descend(
    vector: FloatArray,
    is_weight: FloatArray,
    loss_and_gradient: LossAndGradient,
    examples: Examples,
    settings: TrainingSettings,
) -> Iterator[Descent]:
    """Descend the loss of any model whose parameters are one vector.

    Parameters
    ----------
    vector : array, shape (n,)
        Where to start.
    is_weight : array, shape (n,)
        1 for what weight decay may shrink, 0 for the rest.
    loss_and_gradient : callable
        Gives the mean loss of a batch and its gradient, shape (n,).
    examples : callable
        See `Examples`.
    settings : TrainingSettings

    Yields
    ------
    Descent

    Raises
    ------
    DivergedError
        If the loss is no longer finite, or `DIVERGED_ABOVE` times where it began.
    """
    rng = np.random.default_rng(settings.seed)
    optimizer = make_optimizer(settings.optimizer)
    average = vector
    step, first = 0, 0.0
    for epoch in range(1, settings.epochs + 1):
        inputs, targets = examples(rng)
        targets = smooth_labels(targets, settings.label_smoothing) if settings.label_smoothing else targets
        batches = _shuffled_batches(len(inputs), settings.batch_size, rng)
        steps = len(batches) * settings.epochs
        for number, batch in enumerate(batches, 1):
            rate = learning_rate_at(settings, step, steps)
            examples_now = as_inputs(inputs.take(batch, axis=0), vector.dtype), targets.take(batch, axis=0)
            ends_epoch = number == len(batches)
            with np.errstate(all="ignore"):  # what overflows is told in the sentence of an error
                loss, gradient = loss_and_gradient(vector, examples_now, rng)
                if settings.weight_decay:
                    vector = vector * (1.0 - rate * settings.weight_decay * is_weight)
                vector = optimizer.step(vector, gradient, rate)
                step += 1
                average = _averaged(average, vector, settings.averaging, step)
            first = loss if step == 1 else first
            is_lost = ends_epoch and not np.isfinite(vector).all()
            if is_lost or not loss <= DIVERGED_ABOVE * max(first, 1.0):  # nor is nan
                course = _course(math.inf if is_lost else loss, first)
                raise DivergedError(
                    f"Training diverged in epoch {epoch}, step {step}: the loss {course}; "
                    f"take a smaller learning rate than {settings.learning_rate:g}."
                )
            yield Descent(epoch, step, steps, ends_epoch, loss, gradient, average)


def _course(loss: float, first: float) -> str:
    """Say what became of a loss that was `first` before any step."""
    return f"rose from {first:.3g} to {loss:.3g}" if math.isfinite(loss) else "is no longer a finite number"


def score(
    network: Network, inputs: npt.ArrayLike, targets: npt.ArrayLike, loss: Loss = LOSSES["cross_entropy"]
) -> Scores:
    """Return mean loss and accuracy of a network.

    Parameters
    ----------
    network : Network
    inputs : array_like, shape (N, n_in)
    targets : array_like, shape (N, n_out)
        One-hot.
    loss : Loss

    Returns
    -------
    Scores

    Raises
    ------
    ShapeError
        If there are no examples, or they do not fit the network.
    """
    logits = network.logits(inputs)
    wanted = as_rows(targets, network.sizes[-1], "Targets of this network").astype(network.dtype)
    losses, _ = loss_and_delta(loss, network.output, logits, wanted)
    return Scores(float(losses.mean()), float((logits.argmax(axis=1) == wanted.argmax(axis=1)).mean()))


def learning_rate_at(settings: TrainingSettings, step: int, steps: int) -> float:
    """Return the learning rate of one step.

    Parameters
    ----------
    settings : TrainingSettings
    step : int
        Which one, from 0.
    steps : int
        How many there are.

    Returns
    -------
    float
    """
    if settings.schedule == "cosine":
        return settings.learning_rate * 0.5 * (1.0 + math.cos(math.pi * step / steps))
    return settings.learning_rate


def _shuffled_batches(n: int, batch_size: int, rng: np.random.Generator) -> list[IntArray]:
    order = rng.permutation(n)
    return [order[start : start + batch_size] for start in range(0, n, batch_size)]


def _averaged(average: FloatArray, vector: FloatArray, decay: float, step: int) -> FloatArray:
    """Return the running mean of the vectors; its memory is short at first, so that it does not cling to the start."""
    if decay == 0.0:
        return vector
    memory = min(decay, step / (step + 10.0))
    return memory * average + (1.0 - memory) * vector


def _weight_mask(network: Network) -> FloatArray:
    """Return 1 for each weight and 0 for each bias and learned parameter, shape (n,)."""
    mask = np.zeros(to_vector(network).size, network.dtype)
    for block in blocks(network):
        if block.name.startswith("W"):
            mask[block.start : block.stop] = 1.0
    return mask
