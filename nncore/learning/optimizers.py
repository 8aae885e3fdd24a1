"""SGD, momentum and Adam: from a gradient to the next parameters.

An optimiser keeps its own moments; `step` returns new parameters and changes none of its arguments. Parameters and
gradients are flat vectors, shape (n,), of one dtype, which stays. Imported by `muon` and
`nncore.concepts.landscapes`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import ClassVar, Literal, Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import NNCoreError, ShapeError, check_choice

OptimizerName: TypeAlias = Literal["sgd", "momentum", "adam"]

OPTIMIZERS: tuple[OptimizerName, ...] = ("sgd", "momentum", "adam")

_SWEEP_EVERY = 100  # steps
# Times the smallest number computed with at full speed; with β = 0.9 a moment fades by 4e4 till the next sweep.
_DUST = 1e8


class Optimizer(Protocol):
    """What training needs of an optimiser.

    Attributes
    ----------
    n_moments : int
        How many vectors it remembers after a step.
    """

    n_moments: ClassVar[int]

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

    def moments(self) -> tuple[FloatArray, ...]:
        """Return copies of what it remembers of earlier gradients; before the first step, nothing.

        Returns
        -------
        tuple of array, shape (n,)
        """

    def go_on(self, moments: tuple[FloatArray, ...], steps: int) -> None:
        """Go on as one that has done some steps.

        Parameters
        ----------
        moments : tuple of array, shape (n,)
            What `moments` gave then.
        steps : int
            How many steps that were, at least 1.
        """


class SGD:
    """Gradient descent: w − η g."""

    n_moments: ClassVar[int] = 0

    def step(self, parameters: npt.ArrayLike, gradient: npt.ArrayLike, learning_rate: float) -> FloatArray:
        """Return the parameters moved down the gradient.

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
        w, g = _checked(parameters, gradient, learning_rate)
        return w - float(learning_rate) * g

    def moments(self) -> tuple[FloatArray, ...]:
        """Return copies of what it remembers of earlier gradients; see `Optimizer.moments`.

        Returns
        -------
        tuple of array, shape (n,)
        """
        return ()

    def go_on(self, moments: tuple[FloatArray, ...], steps: int) -> None:
        """Go on as one that has done some steps; see `Optimizer.go_on`.

        Parameters
        ----------
        moments : tuple of array, shape (n,)
        steps : int
        """


class Momentum:
    """Gradient descent with momentum: v ← μ v − η g, w + v (Polyak 1964).

    Parameters
    ----------
    momentum : float
        μ, 0 ≤ μ ≤ 1; 1 is without friction.

    Raises
    ------
    NNCoreError
        If it is out of range.
    """

    n_moments: ClassVar[int] = 1

    def __init__(self, momentum: float = 0.9) -> None:
        if not 0.0 <= momentum <= 1.0:
            raise NNCoreError(f"Momentum must be from 0 to 1, not {momentum}.")
        self._momentum = momentum
        self._velocity: FloatArray | None = None
        self._steps = 0

    def step(self, parameters: npt.ArrayLike, gradient: npt.ArrayLike, learning_rate: float) -> FloatArray:
        """Return the parameters moved by the velocity, which remembers earlier gradients.

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
        w, g = _checked(parameters, gradient, learning_rate)
        velocity = np.zeros_like(w) if self._velocity is None else self._velocity
        self._velocity = self._momentum * velocity - float(learning_rate) * g
        self._steps += 1
        _sweep(self._steps, self._velocity)
        return w + self._velocity

    def moments(self) -> tuple[FloatArray, ...]:
        """Return copies of what it remembers of earlier gradients; see `Optimizer.moments`.

        Returns
        -------
        tuple of array, shape (n,)
        """
        return () if self._velocity is None else (self._velocity.copy(),)

    def go_on(self, moments: tuple[FloatArray, ...], steps: int) -> None:
        """Go on as one that has done some steps; see `Optimizer.go_on`.

        Parameters
        ----------
        moments : tuple of array, shape (n,)
        steps : int
        """
        (self._velocity,) = moments
        self._steps = steps


class Adam:
    """Adam: each parameter at its own pace (Kingma and Ba 2015).

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
    """

    n_moments: ClassVar[int] = 2

    def __init__(self, beta1: float = 0.9, beta2: float = 0.999, epsilon: float = 1e-8) -> None:
        _check_share("beta1", beta1)
        _check_share("beta2", beta2)
        if not 0.0 < epsilon < math.inf:
            raise NNCoreError(f"Adam's epsilon must be a finite number above 0, not {epsilon}.")
        self._beta1, self._beta2, self._epsilon = beta1, beta2, epsilon
        self._mean: FloatArray | None = None
        self._square: FloatArray | None = None
        self._steps = 0

    def step(self, parameters: npt.ArrayLike, gradient: npt.ArrayLike, learning_rate: float) -> FloatArray:
        """Return the parameters moved by the mean gradient over its root mean square.

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
        w, g = _checked(parameters, gradient, learning_rate)
        if self._mean is None or self._square is None:
            self._mean, self._square = np.zeros_like(w), np.zeros_like(w)
        self._steps += 1
        # In place, through one array: fresh arrays at each line would cost more than the arithmetic.
        change: FloatArray = g - self._mean
        change *= 1.0 - self._beta1
        self._mean += change
        np.square(g, out=change)
        change -= self._square
        change *= 1.0 - self._beta2
        self._square += change
        _sweep(self._steps, self._mean, self._square)
        # m̂ / (√v̂ + ε) with the corrections drawn out of the root: two passes over the numbers fewer.
        root_correction = math.sqrt(1.0 - self._beta2**self._steps)
        np.sqrt(self._square, out=change)
        change += self._epsilon * root_correction
        np.divide(self._mean, change, out=change)
        change *= -float(learning_rate) * root_correction / (1.0 - self._beta1**self._steps)
        change += w
        return change

    def moments(self) -> tuple[FloatArray, ...]:
        """Return copies of what it remembers of earlier gradients; see `Optimizer.moments`.

        Returns
        -------
        tuple of array, shape (n,)
        """
        return () if self._mean is None or self._square is None else (self._mean.copy(), self._square.copy())

    def go_on(self, moments: tuple[FloatArray, ...], steps: int) -> None:
        """Go on as one that has done some steps; see `Optimizer.go_on`.

        Parameters
        ----------
        moments : tuple of array, shape (n,)
        steps : int
        """
        self._mean, self._square = (moment.copy() for moment in moments)
        self._steps = steps


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


def _sweep(steps: int, *moments: FloatArray) -> None:
    """Make 0, once in `_SWEEP_EVERY` steps, what is left of gradients long past: too little to move any parameter.

    The weights of pixels that seldom have ink get no gradient for hundreds of steps. Their moments fade to the smallest
    numbers there are and stay there, and with those a processor is so slow that Adam took twice the time.
    """
    if steps % _SWEEP_EVERY == 0:
        for moment in moments:
            moment[np.abs(moment) < _DUST * np.finfo(moment.dtype).tiny] = 0.0


def _checked(parameters: npt.ArrayLike, gradient: npt.ArrayLike, learning_rate: float) -> tuple[FloatArray, FloatArray]:
    w, g = as_floats(parameters), as_floats(gradient)
    if w.shape != g.shape:
        raise ShapeError(f"Parameters of shape {w.shape} need a gradient of the same shape, not {g.shape}.")
    if not math.isfinite(learning_rate):
        raise NNCoreError(f"The learning rate must be a finite number, not {learning_rate}.")
    return w, g


def _check_share(name: str, value: float) -> None:
    if not 0.0 <= value < 1.0:
        raise NNCoreError(f"{name.capitalize()} must be from 0 to below 1, not {value}.")
