"""SGD, momentum and Adam: from a gradient to the next parameters.

An optimiser keeps its own moments; `step` returns new parameters and changes none of its arguments. Parameters and
gradients are flat vectors, shape (n,), of one dtype, which stays. Imported by `nncore.learning.training`.
"""

import math
from typing import Literal, Protocol, TypeAlias

import numpy as np

from nncore.arrays import FloatArray
from nncore.errors import NNCoreError

OptimizerName: TypeAlias = Literal["sgd", "momentum", "adam"]

OPTIMIZERS: tuple[OptimizerName, ...] = ("sgd", "momentum", "adam")


class Optimizer(Protocol):
    """What training needs of an optimiser."""

    def step(self, parameters: FloatArray, gradient: FloatArray, learning_rate: float) -> FloatArray:
        """Return the next parameters, shape (n,)."""


class SGD:
    """Gradient descent: w − η g."""

    def step(self, parameters: FloatArray, gradient: FloatArray, learning_rate: float) -> FloatArray:
        """Return the parameters moved down the gradient."""
        return parameters - float(learning_rate) * gradient


class Momentum:
    """Gradient descent with momentum: v ← μ v − η g, w + v (Polyak 1964)."""

    def __init__(self, momentum: float = 0.9) -> None:
        self._momentum = momentum
        self._velocity: FloatArray | None = None

    def step(self, parameters: FloatArray, gradient: FloatArray, learning_rate: float) -> FloatArray:
        """Return the parameters moved by the velocity, which remembers earlier gradients."""
        velocity = np.zeros_like(parameters) if self._velocity is None else self._velocity
        self._velocity = self._momentum * velocity - float(learning_rate) * gradient
        return parameters + self._velocity


class Adam:
    """Adam: each parameter at its own pace (Kingma and Ba 2015).

    m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², w − η m̂ / (√v̂ + ε), with m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ).
    """

    def __init__(self, beta1: float = 0.9, beta2: float = 0.999, epsilon: float = 1e-8) -> None:
        self._beta1, self._beta2, self._epsilon = beta1, beta2, epsilon
        self._mean: FloatArray | None = None
        self._square: FloatArray | None = None
        self._steps = 0

    def step(self, parameters: FloatArray, gradient: FloatArray, learning_rate: float) -> FloatArray:
        """Return the parameters moved by the mean gradient over its root mean square."""
        if self._mean is None or self._square is None:
            self._mean, self._square = np.zeros_like(parameters), np.zeros_like(parameters)
        self._steps += 1
        # In place, through one array: fresh arrays at each line would cost more than the arithmetic.
        change = gradient - self._mean
        change *= 1.0 - self._beta1
        self._mean += change
        np.square(gradient, out=change)
        change -= self._square
        change *= 1.0 - self._beta2
        self._square += change
        # m̂ / (√v̂ + ε) with the corrections drawn out of the root: two passes over the numbers fewer.
        root_correction = math.sqrt(1.0 - self._beta2**self._steps)
        np.sqrt(self._square, out=change)
        change += self._epsilon * root_correction
        np.divide(self._mean, change, out=change)
        change *= -float(learning_rate) * root_correction / (1.0 - self._beta1**self._steps)
        change += parameters
        return change


def make_optimizer(name: str) -> Optimizer:
    """Return a fresh optimiser by name; NNCoreError if there is none of that name."""
    if name == "sgd":
        return SGD()
    if name == "momentum":
        return Momentum()
    if name == "adam":
        return Adam()
    raise NNCoreError(f"There is no optimiser '{name}'; choose one of: {', '.join(OPTIMIZERS)}.")
