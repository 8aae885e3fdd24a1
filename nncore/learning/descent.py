"""Gradient descent of any model whose parameters are one vector, a report a step; it can stop and go on at any of them.

The same start, examples and settings give the same parameters on the same machine, bit for bit; matrix products made
for another processor round otherwise. A run whose loss runs away ends with a `DivergedError`. Imported by `training`
and by the recipes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray, ShortRepr
from nncore.data.datasets import as_inputs
from nncore.errors import DivergedError
from nncore.functions.targets import smooth_labels
from nncore.learning.muon import optimizer_for
from nncore.learning.settings import TrainingSettings, learning_rate_at
from nncore.learning.training_state import TrainingCounts, TrainingState, check_position, check_state
from nncore.network.parameter_vector import Block

Examples: TypeAlias = Callable[[np.random.Generator], tuple[npt.NDArray[Any], FloatArray]]
"""Gives the inputs (N, n_in) and targets (N, n_out) of one epoch; it may augment them anew each time. N stays.

Inputs of uint8 stand for 0 … 255 parts of ink: each batch is divided by 255 when its turn comes, which gives the same
numbers as dividing all of them before, in a quarter of the memory and less time.
"""

Batch: TypeAlias = tuple[FloatArray, FloatArray]
"""Inputs and targets of one step."""

DIVERGED_ABOVE = 1e4
"""So many times above where it began, or above 1, no loss comes back: the run is ended."""

LossAndGradient: TypeAlias = Callable[[FloatArray, Batch, np.random.Generator], tuple[float, FloatArray]]
"""Gives the mean loss of a batch at a parameter vector, and its gradient; the generator is for dropout and the like."""


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
    state : callable
        Gives the `TrainingState` to go on from, as of the latest step: ask before the next one.
    """

    epoch: int
    step: int
    steps: int
    ends_epoch: bool
    loss: float
    gradient: FloatArray
    vector: FloatArray
    state: Callable[[], TrainingState]


def descend(
    vector: FloatArray,
    is_weight: FloatArray,
    loss_and_gradient: LossAndGradient,
    examples: Examples,
    settings: TrainingSettings,
    *,
    matrices: Sequence[Block] = (),
    resumed: TrainingState | None = None,
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
    matrices : sequence of Block
        Where the matrices of the hidden layers lie, which Muon moves in its own way.
    resumed : TrainingState, optional
        Go on from here instead of from `vector`.

    Yields
    ------
    Descent

    Raises
    ------
    DivergedError
        If the loss is no longer finite, or `DIVERGED_ABOVE` times where it began.
    NNCoreError
        If the state belongs to other settings or examples.

    Examples
    --------
    A line y = w x through the points (1, 3) and (2, 6), by plain gradient descent, w ← w − η g:

    >>> def squared_error(w, batch, rng):
    ...     x, y = batch
    ...     return float(((w * x - y) ** 2).mean()), (2.0 * (w * x - y) * x).mean(axis=0)
    >>> points = np.array([[1.0], [2.0]]), np.array([[3.0], [6.0]])
    >>> settings = TrainingSettings(epochs=50, learning_rate=0.1, optimizer="sgd")
    >>> for step in descend(np.zeros(1), np.ones(1), squared_error, lambda rng: points, settings):
    ...     pass
    >>> step.step, step.vector.round(6).tolist()
    (50, [3.0])
    """
    walk = _Walk(vector, is_weight, settings, matrices)
    if resumed is not None:
        walk.go_on(resumed)
    for epoch in range(walk.epoch, settings.epochs + 1):
        inputs, targets, batches = walk.begin_epoch(epoch, examples)
        steps = len(batches) * settings.epochs
        passed = 0
        if resumed is not None:  # it stopped somewhere in this epoch; those that follow are taken whole
            passed = walk.pass_over(resumed, len(inputs), len(batches))
            resumed = None
        for number, rows in enumerate(batches[passed:], passed + 1):
            batch = as_inputs(inputs.take(rows, axis=0), vector.dtype), targets.take(rows, axis=0)
            ends_epoch = number == len(batches)
            loss, gradient = walk.take_step(loss_and_gradient, batch, learning_rate_at(settings, walk.step, steps))
            walk.check(loss, ends_epoch)
            yield Descent(epoch, walk.step, steps, ends_epoch, loss, gradient, walk.average, walk.state)


class _Walk:
    """Where a descent is, and all that its next step depends on."""

    def __init__(
        self, vector: FloatArray, is_weight: FloatArray, settings: TrainingSettings, matrices: Sequence[Block]
    ) -> None:
        self._settings = settings
        self._is_weight = is_weight
        self._vector = self.average = vector
        self._optimizer = optimizer_for(settings.optimizer, matrices)
        self._rng = np.random.default_rng(settings.seed)
        self._epoch_rng = self._rng.bit_generator.state
        self.epoch = 1
        self.step = 0
        self._n_examples = self._n_batches = 0
        self._first_loss = 0.0

    def go_on(self, state: TrainingState) -> None:
        """Stand where another descent stood, at the beginning of the epoch it was in."""
        counts = state.counts
        check_state(state, self._vector, self._optimizer.n_moments, self._settings.epochs)
        self._vector, self.average = state.vector, state.average
        self.epoch, self.step, self._first_loss = counts.epoch, counts.step, counts.first_loss
        self._optimizer.go_on(state.moments, counts.step)
        self._rng.bit_generator.state = dict(counts.epoch_rng)

    def begin_epoch(self, epoch: int, examples: Examples) -> tuple[npt.NDArray[Any], FloatArray, list[IntArray]]:
        """Return the inputs, the targets and the rows of each batch of an epoch."""
        self.epoch, self._n_batches, self._epoch_rng = epoch, 0, self._rng.bit_generator.state
        inputs, targets = examples(self._rng)
        self._n_examples = len(inputs)
        smoothing = self._settings.label_smoothing
        targets = smooth_labels(targets, smoothing) if smoothing else targets
        return inputs, targets, _shuffled_batches(len(inputs), self._settings.batch_size, self._rng)

    def pass_over(self, state: TrainingState, n_examples: int, n_batches: int) -> int:
        """Return how many batches of this epoch another descent had taken, and stand behind them."""
        check_position(state, n_examples, n_batches)
        self._n_batches = state.counts.batches
        if self._n_batches:  # else nothing but the epoch's beginning was reached
            self._rng.bit_generator.state = dict(state.counts.rng)
        return self._n_batches

    def take_step(self, loss_and_gradient: LossAndGradient, batch: Batch, rate: float) -> tuple[float, FloatArray]:
        """Take a step down the loss of a batch; return that loss and its gradient, as they were before."""
        settings = self._settings
        with np.errstate(all="ignore"):  # what overflows is told in the sentence of an error
            loss, gradient = loss_and_gradient(self._vector, batch, self._rng)
            if settings.weight_decay:
                self._vector = self._vector * (1.0 - rate * settings.weight_decay * self._is_weight)
            self._vector = self._optimizer.step(self._vector, gradient, rate)
            self.step += 1
            self._n_batches += 1
            self.average = _averaged(self.average, self._vector, settings.averaging, self.step)
        self._first_loss = loss if self.step == 1 else self._first_loss
        return loss, gradient

    def check(self, loss: float, ends_epoch: bool) -> None:
        """Raise an error if the loss ran away, or at the end of an epoch the parameters did."""
        is_lost = ends_epoch and not np.isfinite(self._vector).all()
        if is_lost or not loss <= DIVERGED_ABOVE * max(self._first_loss, 1.0):  # nor is nan
            course = _course(math.inf if is_lost else loss, self._first_loss)
            raise DivergedError(
                f"Training diverged in epoch {self.epoch}, step {self.step}: the loss {course}; "
                f"take a smaller learning rate than {self._settings.learning_rate:g}."
            )

    def state(self) -> TrainingState:
        """Return what another descent needs to go on from here."""
        counts = TrainingCounts(
            self._n_examples,
            self.epoch,
            self._n_batches,
            self.step,
            float(self._first_loss),
            self._epoch_rng,
            self._rng.bit_generator.state,
        )
        return TrainingState(counts, self._vector, self.average, self._optimizer.moments())


def _course(loss: float, first: float) -> str:
    """Say what became of a loss that was `first` before any step."""
    return f"rose from {first:.3g} to {loss:.3g}" if math.isfinite(loss) else "is no longer a finite number"


def _shuffled_batches(n: int, batch_size: int, rng: np.random.Generator) -> list[IntArray]:
    order = rng.permutation(n)
    return [order[start : start + batch_size] for start in range(0, n, batch_size)]


def _averaged(average: FloatArray, vector: FloatArray, decay: float, step: int) -> FloatArray:
    """Return the running mean of the vectors; its memory is short at first, so that it does not cling to the start."""
    if decay == 0.0:
        return vector
    memory = min(decay, step / (step + 10.0))
    return memory * average + (1.0 - memory) * vector
