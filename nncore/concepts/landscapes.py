"""Curves and valleys to descend, and the paths that the optimisers take down them. Imported by the page Gradients."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, ShortRepr, as_floats
from nncore.errors import NNCoreError, ShapeError
from nncore.learning.optimizers import Optimizer

Outcome: TypeAlias = Literal["diverged", "higher than the start", "converged", "on its way"]

_FAR = 100.0  # times the width of the landscape: who is that far out will not come back
_FLAT = 1e-3  # a gradient that a person would call none


@dataclass(frozen=True, eq=False, repr=False)
class Landscape:
    """A function of one or two numbers with its gradient, to roll down.

    Attributes
    ----------
    key, name : str
    code, gradient_code : str
        Function and gradient as expressions of numpy: in ``x``, or in ``x`` and ``y``; the gradient as a list.
    value : callable
        One array a coordinate in, the heights out, all of one shape.
    gradient : callable
        One number a coordinate in, as many gradients out.
    ranges : tuple of (low, high)
        The part worth looking at, for each coordinate.
    start : tuple of float
    rates : mapping
        A learning rate that goes well, for each optimiser.
    remark : str
        What is to be learnt here.
    """

    key: str
    name: str
    code: str
    gradient_code: str
    value: Callable[..., FloatArray]
    gradient: Callable[..., tuple[float, ...]]
    ranges: tuple[tuple[float, float], ...]
    start: tuple[float, ...]
    rates: Mapping[str, float]
    remark: str

    def __repr__(self) -> str:
        """Name the function."""
        return f"Landscape({self.key!r}, {self.code})"

    @property
    def n_coordinates(self) -> int:
        """1 for a curve, 2 for a valley."""
        return len(self.ranges)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DescentPath(ShortRepr):
    """Where a descent came past.

    Attributes
    ----------
    points : array of float64, shape (steps + 1, n)
        The start first.
    values : array of float64, shape (steps + 1,)
        The heights there.
    has_diverged : bool
        Whether it ended early, because it left for infinity.
    """

    points: FloatArray
    values: FloatArray
    has_diverged: bool


def descent_path(
    landscape: Landscape, start: npt.ArrayLike, optimizer: Optimizer, learning_rate: float, n_steps: int
) -> DescentPath:
    """Return the path of an optimiser's updates; it ends early where it leaves for infinity.

    Parameters
    ----------
    landscape : Landscape
    start : array_like, shape (n,)
        One number for each coordinate.
    optimizer : Optimizer
        A fresh one.
    learning_rate : float
        Finite.
    n_steps : int
        0 or more.

    Returns
    -------
    DescentPath

    Raises
    ------
    ShapeError
        If `start` has not one number for each coordinate.
    NNCoreError
        If the learning rate is not finite, or the number of steps is below 0.
    """
    if n_steps < 0:
        raise NNCoreError(f"A descent has 0 steps or more, not {n_steps}.")
    point: FloatArray = as_floats(start).astype(np.float64)
    if point.shape != (landscape.n_coordinates,):
        raise ShapeError(f"{landscape.name} needs a start of shape ({landscape.n_coordinates},), not {point.shape}.")
    limit = _FAR * max(high - low for low, high in landscape.ranges)
    points, has_diverged = [point], False
    coordinates = point.tolist()
    for _ in range(n_steps):
        point = optimizer.step(point, np.array(landscape.gradient(*coordinates)), learning_rate)
        points.append(point)
        coordinates = point.tolist()
        has_diverged = not all(-limit < each < limit for each in coordinates)
        if has_diverged:
            break
    path = np.array(points)
    return DescentPath(path, landscape.value(*path.T), has_diverged)


def outcome(landscape: Landscape, path: DescentPath, step: int) -> Outcome:
    """Return how things stand after some updates.

    Parameters
    ----------
    landscape : Landscape
    path : DescentPath
    step : int
        After how many updates, from 0; beyond the path's end, its end counts.

    Returns
    -------
    {"diverged", "higher than the start", "converged", "on its way"}
        Converged means that the gradient is below 1e-3, at a minimum or a saddle.
    """
    if path.has_diverged and step >= len(path.points) - 1:
        return "diverged"
    if path.values[min(step, len(path.values) - 1)] > path.values[0]:
        return "higher than the start"
    gradient = landscape.gradient(*path.points[min(step, len(path.points) - 1)].tolist())
    return "converged" if max(map(abs, gradient)) < _FLAT else "on its way"


_TABLE = (
    Landscape(
        "parabola", "Parabola x²", "x**2", "[2 * x]", lambda x: x * x, lambda x: (2.0 * x,),
        ((-3.0, 3.0),), (-2.5,), {"sgd": 0.1, "momentum": 0.05, "adam": 0.3},
        "Each plain step multiplies x by 1 − 2η: up to η = 0.5 it creeps in, above it swings across, and beyond 1 it "
        "diverges.",
    ),
    Landscape(
        "two_valleys", "Two valleys", "x**4 / 4 - x**2 + x / 4", "[x**3 - 2 * x + 1 / 4]",
        lambda x: 0.25 * x**4 - x * x + 0.25 * x, lambda x: (x**3 - 2.0 * x + 0.25,),
        ((-2.4, 2.4),), (2.2,), {"sgd": 0.05, "momentum": 0.05, "adam": 0.2},
        "Plain descent ends in the valley it starts in; momentum may roll over the hill into the deeper one at the "
        "left.",
    ),
    Landscape(
        "plateau", "Plateau", "1 - np.exp(-x**2 / 2)", "[x * np.exp(-x**2 / 2)]",
        lambda x: 1.0 - np.exp(-0.5 * x * x), lambda x: (float(x * np.exp(-0.5 * x * x)),),
        ((-5.0, 5.0),), (-3.6,), {"sgd": 0.5, "momentum": 0.3, "adam": 0.2},
        "Far out the gradient is almost nothing, as at the flat ends of a sigmoid: plain descent hardly moves, while "
        "Adam divides by the size of the gradient and walks on.",
    ),
    Landscape(
        "valley", "Valley x²/20 + y²", "x**2 / 20 + y**2", "[x / 10, 2 * y]",
        lambda x, y: x * x / 20.0 + y * y, lambda x, y: (x / 10.0, 2.0 * y),
        ((-10.0, 10.0), (-4.0, 4.0)), (-7.0, 2.0), {"sgd": 0.95, "momentum": 0.1, "adam": 0.3},
        "The primer's valley, 20 times steeper across than along: the gradient seldom points at the lowest place. "
        "Plain descent zigzags, and beyond η = 1 it diverges across the valley.",
    ),
    Landscape(
        "bowl", "Bowl x² + y²", "x**2 + y**2", "[2 * x, 2 * y]",
        lambda x, y: x * x + y * y, lambda x, y: (2.0 * x, 2.0 * y),
        ((-6.0, 6.0), (-4.5, 4.5)), (-3.0, 4.0), {"sgd": 0.1, "momentum": 0.05, "adam": 0.3},
        "The primer's first descent, from (−3, 4): with η = 0.1 it arrives, with 10 it is thrown out, and with a tiny "
        "η it stays where it is.",
    ),
    Landscape(
        "rosenbrock", "Rosenbrock's valley", "(1 - x)**2 + 10 * (y - x**2)**2",
        "[2 * (x - 1) - 40 * x * (y - x**2), 20 * (y - x**2)]",
        lambda x, y: (1.0 - x) ** 2 + 10.0 * (y - x * x) ** 2,
        lambda x, y: (2.0 * (x - 1.0) - 40.0 * x * (y - x * x), 20.0 * (y - x * x)),
        ((-2.4, 2.4), (-1.0, 2.6)), (-1.5, 2.0), {"sgd": 0.01, "momentum": 0.004, "adam": 0.1},
        "After Rosenbrock (1960), with 10 for his 100: getting into the bent valley is easy; along its flat "
        "floor to (1, 1) is slow.",
    ),
    Landscape(
        "saddle", "Saddle", "x**2 / 2 - y**2 / 2 + y**4 / 8", "[x, y**3 / 2 - y]",
        lambda x, y: 0.5 * x * x - 0.5 * y * y + 0.125 * y**4, lambda x, y: (x, 0.5 * y**3 - y),
        ((-3.0, 3.0), (-2.3, 2.3)), (-2.4, 0.02), {"sgd": 0.2, "momentum": 0.05, "adam": 0.1},
        "At (0, 0) the gradient is 0 and yet it is no valley. Start exactly on the line y = 0 and nobody leaves it; a "
        "hair beside it, all find a way down, some late.",
    ),
    Landscape(
        "himmelblau", "Himmelblau's four valleys", "(x**2 + y - 11)**2 + (x + y**2 - 7)**2",
        "[4 * x * (x**2 + y - 11) + 2 * (x + y**2 - 7), 2 * (x**2 + y - 11) + 4 * y * (x + y**2 - 7)]",
        lambda x, y: (x * x + y - 11.0) ** 2 + (x + y * y - 7.0) ** 2,
        lambda x, y: (
            4.0 * x * (x * x + y - 11.0) + 2.0 * (x + y * y - 7.0),
            2.0 * (x * x + y - 11.0) + 4.0 * y * (x + y * y - 7.0),
        ),
        ((-6.0, 6.0), (-4.6, 4.6)), (0.2, -0.6), {"sgd": 0.01, "momentum": 0.003, "adam": 0.3},
        "Himmelblau's function (1972): four valleys, equally deep. Which one is found depends on the start and on the "
        "optimiser; drag the start across.",
    ),
)  # fmt: skip

LANDSCAPES: Mapping[str, Landscape] = MappingProxyType({entry.key: entry for entry in _TABLE})
"""The curves and valleys by key, curves first."""
