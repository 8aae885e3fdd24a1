"""SGD, momentum and Adam: from a gradient to the next parameters.

An optimiser keeps its own moments; `step` returns new parameters and changes none of its arguments. Parameters and
gradients are flat vectors, shape (n,), of one dtype, which stays. Imported by `muon` and
`nncore.concepts.landscapes`.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import ClassVar, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import NNCoreError, ShapeError, check_choice

OptimizerName: TypeAlias = Literal["sgd", "momentum", "adam"]

OPTIMIZERS: tuple[OptimizerName, ...] = ("sgd", "momentum", "adam")

_SWEEP_EVERY = 100  # steps
# Times the smallest number computed with at full speed; with β = 0.9 a moment fades by 4e4 till the next sweep.
_DUST = 1e8


class Optimizer(ABC):
    """What all optimisers do: check what they are given, and remember their moments. Each adds its formula.

    Attributes
    ----------
    n_moments : int
        How many vectors it remembers after a step.
    """

    n_moments: ClassVar[int]

    def __init__(self) -> None:
        self._moments: tuple[FloatArray, ...] = ()
        self._steps = 0

    def step(self, parameters: npt.ArrayLike, gradient: npt.ArrayLike, learning_rate: float) -> FloatArray:
        """Return the next parameters.

        Parameters
        ----------
        parameters, gradient : array_like, shape (n,)
        learning_rate : float
            η, finite.

        Returns
        -------
        array of float32 or float64, shape (n,)

        Raises
        ------
        ShapeError
            If there is not one derivative for each parameter.
        NNCoreError
            If the learning rate is not finite.
        """
        w, g = as_floats(parameters), as_floats(gradient)
        if w.shape != g.shape:
            raise ShapeError(f"Parameters of shape {w.shape} need a gradient of the same shape, not {g.shape}.")
        if not math.isfinite(learning_rate):
            raise NNCoreError(f"The learning rate must be a finite number, not {learning_rate}.")
        if not self._moments:
            self._moments = tuple([np.zeros_like(w) for _ in range(self.n_moments)])
        self._steps += 1
        return self._moved(w, g, float(learning_rate))

    @abstractmethod
    def _moved(self, w: FloatArray, g: FloatArray, rate: float) -> FloatArray:
        """Return the parameters after this step, and bring the moments up to it."""

    def moments(self) -> tuple[FloatArray, ...]:
        """Return copies of what it remembers of earlier gradients; before the first step, nothing.

        Returns
        -------
        tuple of array, shape (n,)
        """
        return tuple([moment.copy() for moment in self._moments])

    def go_on(self, moments: tuple[FloatArray, ...], steps: int) -> None:
        """Go on as one that has done some steps.

        Parameters
        ----------
        moments : tuple of array, shape (n,)
            What `moments` gave then.
        steps : int
            How many steps that were, at least 1.
        """
        self._moments, self._steps = tuple([moment.copy() for moment in moments]), steps

    def _sweep(self) -> None:
        """Make 0, once in `_SWEEP_EVERY` steps, what is left of gradients long past: too little to move any parameter.

        The weights of pixels that seldom have ink get no gradient for hundreds of steps. Their moments fade to the
        smallest numbers there are and stay there, and with those a processor is so slow that Adam took twice the time.
        """
        if self._steps % _SWEEP_EVERY == 0:
            for moment in self._moments:
                moment[np.abs(moment) < _DUST * np.finfo(moment.dtype).tiny] = 0.0


class SGD(Optimizer):
    """Gradient descent: w − η g.

    Examples
    --------
    >>> SGD().step([1.0, 2.0], [4.0, -2.0], 0.5).tolist()
    [-1.0, 3.0]
    """

    n_moments = 0

    def _moved(self, w: FloatArray, g: FloatArray, rate: float) -> FloatArray:
        return w - rate * g


class Momentum(Optimizer):
    """Gradient descent with momentum: v ← μ v − η g, w + v (Polyak 1964). The velocity v remembers earlier gradients.

    Parameters
    ----------
    momentum : float
        μ, 0 ≤ μ ≤ 1; 1 is without friction.

    Raises
    ------
    NNCoreError
        If it is out of range.

    Examples
    --------
    Without a gradient it rolls on, by μ of the step before:

    >>> momentum = Momentum(0.5)
    >>> momentum.step([1.0], [4.0], 0.25).tolist(), momentum.step([0.0], [0.0], 0.25).tolist()
    ([0.0], [-0.5])
    """

    n_moments = 1

    def __init__(self, momentum: float = 0.9) -> None:
        super().__init__()
        if not 0.0 <= momentum <= 1.0:
            raise NNCoreError(f"Momentum must be from 0 to 1, not {momentum}.")
        self._momentum = momentum

    def _moved(self, w: FloatArray, g: FloatArray, rate: float) -> FloatArray:
        (velocity,) = self._moments
        velocity = self._momentum * velocity - rate * g
        self._moments = (velocity,)
        self._sweep()
        return w + velocity


class Adam(Optimizer):
    """Adam: each parameter at its own pace, the mean gradient over its root mean square (Kingma and Ba 2015).

    m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², w − η m̂ / (√v̂ + ε), with m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ).

    Parameters
    ----------
    beta1, beta2 : float
        β₁ and β₂, 0 ≤ β < 1.
    epsilon : float
        ε > 0.

    Raises
    ------
    NNCoreError
        If a value is out of range.

    Examples
    --------
    The formula as it is written, and the step, which takes fewer passes over the numbers:

    >>> w, g, eta, t = np.array([1.0, -2.0]), np.array([0.5, 4.0]), 0.1, 1
    >>> m, v = (1 - 0.9) * g, (1 - 0.999) * g**2
    >>> m_hat, v_hat = m / (1 - 0.9**t), v / (1 - 0.999**t)
    >>> bool(np.allclose(Adam().step(w, g, eta), w - eta * m_hat / (np.sqrt(v_hat) + 1e-8)))
    True
    """

    n_moments = 2

    def __init__(self, beta1: float = 0.9, beta2: float = 0.999, epsilon: float = 1e-8) -> None:
        super().__init__()
        _check_share("beta1", beta1)
        _check_share("beta2", beta2)
        if not 0.0 < epsilon < math.inf:
            raise NNCoreError(f"Adam's epsilon must be a finite number above 0, not {epsilon}.")
        self._beta1, self._beta2, self._epsilon = beta1, beta2, epsilon

    def _moved(self, w: FloatArray, g: FloatArray, rate: float) -> FloatArray:
        mean, square = self._moments
        # In place, through one array: fresh arrays at each line would cost more than the arithmetic.
        change: FloatArray = g - mean
        change *= 1.0 - self._beta1
        mean += change
        np.square(g, out=change)
        change -= square
        change *= 1.0 - self._beta2
        square += change
        self._sweep()
        # m̂ / (√v̂ + ε) with the corrections drawn out of the root: two passes over the numbers fewer.
        root_correction = math.sqrt(1.0 - self._beta2**self._steps)
        np.sqrt(square, out=change)
        change += self._epsilon * root_correction
        np.divide(mean, change, out=change)
        change *= -rate * root_correction / (1.0 - self._beta1**self._steps)
        change += w
        return change


_MADE_BY: Mapping[str, Callable[[], Optimizer]] = {"sgd": SGD, "momentum": Momentum, "adam": Adam}


def make_optimizer(name: str) -> Optimizer:
    """Return a fresh optimiser by name.

    Parameters
    ----------
    name : {"sgd", "momentum", "adam"}

    Returns
    -------
    Optimizer

    Raises
    ------
    NNCoreError
        If there is none of that name.
    """
    check_choice("optimiser", name, OPTIMIZERS)
    return _MADE_BY[name]()


def _check_share(name: str, value: float) -> None:
    if not 0.0 <= value < 1.0:
        raise NNCoreError(f"{name.capitalize()} must be from 0 to below 1, not {value}.")
