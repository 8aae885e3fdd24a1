"""The smallest change of an input that makes the network answer otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray, ShortRepr, read_only
from nncore.errors import ShapeError
from nncore.explanations._checks import check_unit
from nncore.explanations._layers import LaterLayers, checked_input, in_float64
from nncore.in_steps import InSteps, result_of
from nncore.network.network import Network

_STEPS = 25
_MARGIN = 1e-3  # of the logits: the new answer must stand in float32 too
_OVERSHOOT = 1.05  # a step goes a little beyond the border, else it would only ever come nearer
_BACK, _MOST_BIAS = 0.9, 0.1  # from beyond it, back towards x; and how much each step is drawn there
_NEWTON_STEPS, _HALVINGS = 30, 12


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Change(ShortRepr):
    """An input that the network reads otherwise, as near to the first one as could be found; read-only.

    Attributes
    ----------
    before, after : array of float64, shape (n_in,), in [0, 1]
    label, target : int
        The answer before and after.
    """

    before: FloatArray
    after: FloatArray
    label: int
    target: int

    @property
    def size(self) -> float:
        """Its length in the space of pixels, the L2 norm of after − before."""
        return float(np.linalg.norm(self.after - self.before))

    def count(self, least: float = 0.01) -> int:
        """Return how many pixels change by at least so much.

        Parameters
        ----------
        least : float

        Returns
        -------
        int
        """
        return int((np.abs(self.after - self.before) >= least).sum())


def smallest_change(
    network: Network, inputs: npt.ArrayLike, *, targets: Sequence[int] | None = None, n_steps: int = _STEPS
) -> Change | None:
    """Find a small change of an input, within [0, 1], that makes another output the largest.

    For each target t the border z_t = z_c, c being the strongest rival, is taken as straight at the present point; the
    next point is the nearest of that border within the box [0, 1], as in DeepFool (Moosavi-Dezfooli et al. 2016), drawn
    a little towards the one that is nearest to the first input; from beyond the border it goes a tenth of the way back
    (fast adaptive boundary, Croce and Hein 2020). The best point is at last drawn back along the straight line as far
    as the answer stands. It is a local search: a smaller change may exist.

    Parameters
    ----------
    network : Network
    inputs : array_like, shape (n_in,), in [0, 1]
    targets : sequence of int, optional
        The answers to look for; all but the present one, if they are not given. The nearest is returned.
    n_steps : int
        At least 1.

    Returns
    -------
    Change or None
        None if no step found another answer, as in a network whose weights are all 0.

    Raises
    ------
    ShapeError
        If the input has another shape or leaves [0, 1], a target is no output or the present answer, or no step is
        allowed.
    """
    return result_of(smallest_change_in_steps(network, inputs, targets=targets, n_steps=n_steps))


def smallest_change_in_steps(
    network: Network, inputs: npt.ArrayLike, *, targets: Sequence[int] | None = None, n_steps: int = _STEPS
) -> InSteps[Change | None]:
    """Do what `smallest_change` does, step by step.

    Parameters
    ----------
    network : Network
    inputs : array_like, shape (n_in,), in [0, 1]
    targets : sequence of int, optional
    n_steps : int
        All as there.

    Returns
    -------
    Change or None

    Yields
    ------
    float
        The share that is done, 0 … 1.

    Raises
    ------
    ShapeError
        As there, at the first step.
    """
    x = checked_input(network, inputs)
    if not (x.min() >= 0.0 and x.max() <= 1.0):
        raise ShapeError("The pixels that are to change lie from 0 to 1; these do not.")
    if n_steps < 1:
        raise ShapeError(f"A search needs at least 1 step, not {n_steps}.")
    label = int(network.forward(x).logits.argmax())
    wanted = np.array(_targets(network, label, targets), np.int64)
    found = (yield from _search(in_float64(network), x, wanted, n_steps)) if len(wanted) else None
    if found is None:
        return None
    after, target = found
    return Change(read_only(x), read_only(after), label, target)


def _targets(network: Network, label: int, targets: Sequence[int] | None) -> list[int]:
    n = network.sizes[-1]
    if targets is None:
        return [target for target in range(n) if target != label]
    for target in targets:
        check_unit(target, n, "outputs")
        if target == label:
            raise ShapeError(f"The answer is {label} already; choose another target.")
    return list(targets)


def _search(network: Network, x: FloatArray, targets: IntArray, n_steps: int) -> InSteps[tuple[FloatArray, int] | None]:
    """Return the nearest point that was found and its target, or None."""
    first = np.repeat(x[None, :], len(targets), axis=0)
    points = first
    best, best_distances = points.copy(), np.full(len(targets), np.inf)
    for step in range(n_steps):
        leads, gradients = _leads(network, points, targets)
        distances = np.linalg.norm(points - x, axis=1)
        is_beyond = leads >= _MARGIN
        is_better = is_beyond & (distances < best_distances)
        best[is_better], best_distances[is_better] = points[is_better], distances[is_better]
        levels = (gradients * points).sum(axis=1) + _OVERSHOOT * (_MARGIN - leads)
        on_border = _between(first, points, gradients, levels)
        points = np.where(is_beyond[:, None], x + _BACK * (points - x), on_border)
        yield (step + 1) / n_steps
    if not np.isfinite(best_distances).any():
        return None
    place = int(best_distances.argmin())
    return _drawn_back(network, x, best[place], targets[place : place + 1]), int(targets[place])


def _leads(network: Network, points: FloatArray, targets: IntArray) -> tuple[FloatArray, FloatArray]:
    """Return z_target − z_rival of each point, shape (m,), and its gradients, shape (m, n_in)."""
    later = LaterLayers.of(network, points @ network.weights[0] + network.biases[0], with_derivatives=True)
    rows = np.arange(len(points))
    others = later.logits.copy()
    others[rows, targets] = -np.inf
    rivals = others.argmax(axis=1)
    chosen = np.zeros_like(later.logits)
    chosen[rows, targets] = 1.0
    chosen[rows, rivals] -= 1.0
    leads = later.logits[rows, targets] - others[rows, rivals]
    return leads, later.delta(network, chosen) @ network.weights[0].T


def _between(first: FloatArray, points: FloatArray, normals: FloatArray, levels: FloatArray) -> FloatArray:
    """Return points of the border, mostly those nearest to where the search stands, a little those nearest to x."""
    from_here, from_first = _nearest(points, normals, levels), _nearest(first, normals, levels)
    here, far = np.linalg.norm(from_here - points, axis=1), np.linalg.norm(from_first - first, axis=1)
    share = np.minimum(here / np.maximum(here + far, 1e-12), _MOST_BIAS)[:, None]
    mixed: FloatArray = (1.0 - share) * from_here + share * from_first
    return mixed


def _nearest(x: FloatArray, normals: FloatArray, levels: FloatArray) -> FloatArray:
    """Return the points p of the box [0, 1] nearest to x with normal · p = level, all (m, n); else as near as it goes.

    p = clip(x + λ normal). normal · p grows with λ, ever more slowly, so that Newton's steps for λ come from one side.
    """
    scale = np.zeros(len(normals))
    sign = np.where((normals * x).sum(axis=1) <= levels, 1.0, -1.0)
    points = x
    for _ in range(_NEWTON_STEPS):
        missing = sign * (levels - (normals * points).sum(axis=1))
        # A pixel that stands at the edge of the box and would leave it moves no more.
        moves = sign[:, None] * normals
        is_free = np.where(moves > 0.0, points < 1.0, points > 0.0)
        growth = (np.square(normals) * is_free).sum(axis=1)
        step = np.where((missing > 1e-9) & (growth > 1e-12), missing / np.maximum(growth, 1e-12), 0.0)
        if not step.any():
            break
        scale += step
        points = np.clip(x + (sign * scale)[:, None] * normals, 0.0, 1.0)
    return points


def _drawn_back(network: Network, x: FloatArray, after: FloatArray, target: IntArray) -> FloatArray:
    """Return the point nearest to x, on the straight line to it, that still has the new answer."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = 0.5 * (low + high)
        leads, _ = _leads(network, (x + middle * (after - x))[None, :], target)
        low, high = (low, middle) if leads[0] >= _MARGIN else (middle, high)
    drawn: FloatArray = np.clip(x + high * (after - x), 0.0, 1.0)
    return drawn
