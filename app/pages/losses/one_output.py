"""One output of the network, for which the losses are drawn as curves. Imported by the rest of the losses lab."""

from dataclasses import dataclass

import numpy as np

from nncore.arrays import FloatArray
from nncore.functions.losses import LOSSES, Loss

_N_POINTS = 91
_EDGE = 0.002  # the cross-entropies are infinite at 0 and 1

REGRESSION = tuple(key for key, loss in LOSSES.items() if not loss.of_probabilities)
"""The losses that take any number; they are the first of the table."""


@dataclass(frozen=True)
class OneOutput:
    """What the curves are drawn for: one output, its target, and whether x is the residual p − t or p itself."""

    target: float
    is_residual: bool

    @property
    def axis_name(self) -> str:
        """What x is, in a formula."""
        return "p − t" if self.is_residual else "p"

    @property
    def x_range(self) -> tuple[float, float]:
        """The stretch of the x axis."""
        return (-4.0, 4.0) if self.is_residual else (0.0, 1.0)

    @property
    def y_ranges(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """What is shown of the losses and of their derivatives."""
        if self.is_residual:
            return (-0.15, 6.0), (-3.0, 3.0)
        return (-0.1, 4.0), ((-6.0, 2.0) if self.target > 0.5 else (-2.0, 6.0))

    def prediction(self, x: FloatArray) -> FloatArray:
        """Return the prediction p at places of the x axis."""
        return x + self.target if self.is_residual else x

    def has(self, loss: Loss) -> bool:
        """Return whether a loss means anything there: the cross-entropies want a prediction between 0 and 1."""
        return not self.is_residual or loss.key in REGRESSION

    def value_and_derivative(self, loss: Loss, x: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return the loss and its derivative at places of the x axis, shape (n,) each."""
        p = self.prediction(x)[:, np.newaxis]
        t = np.full_like(p, self.target)
        return loss.elements(p, t)[:, 0], loss.derivative(p, t)[:, 0]

    def places(self) -> FloatArray:
        """Return the x of the curves, shape (n,); those on both sides of the target make a jump there upright."""
        low, high = self.x_range
        edge, at = (0.0, 0.0) if self.is_residual else (_EDGE, self.target)
        sides = np.clip([at - 1e-9, at + 1e-9], low + edge, high - edge)
        return np.sort(np.concatenate([np.linspace(low + edge, high - edge, _N_POINTS), sides]))
