"""How early, while a digit is being drawn, the network's final answer stands for good."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray
from nncore.data.datasets import as_inputs
from nncore.errors import ShapeError
from nncore.ink.trails import Trails, draw_trails, trails_of
from nncore.network.network import Network

STEPS = 20
"""At how many moments, evenly spaced over the ink, a drawing is looked at."""


def settled_at(network: Network, drawings: Sequence[Sequence[npt.ArrayLike]]) -> FloatArray:
    """Return from which share of its ink on the answer to each drawing is the final one.

    Parameters
    ----------
    network : Network
        Reads 784 pixels.
    drawings : sequence of N drawings
        Each a sequence of strokes (n, 2) with at least one finite point, in the order in which they were drawn.

    Returns
    -------
    array of float64, shape (N,), in (0, 1]
        In steps of a twentieth.

    Raises
    ------
    ShapeError
        If the network does not take 784 pixels, or a stroke is not of shape (n, 2).
    """
    if not drawings:
        return np.empty(0)
    trails = trails_of(drawings)
    share = _share_drawn(trails)
    answers = np.empty((STEPS, trails.n_drawings), np.int64)
    for step in range(1, STEPS + 1):
        begun = trails.kept(share <= step / STEPS)
        answers[step - 1] = network.predict(as_inputs(draw_trails(begun)))
    is_final = answers == answers[-1]
    # Counted from the end: how many moments in a row had the final answer.
    lasting = np.cumprod(is_final[::-1], axis=0).sum(axis=0)
    settled: FloatArray = (STEPS + 1 - lasting) / STEPS
    return settled


def earliness(
    network: Network, drawings: Sequence[Sequence[npt.ArrayLike]], labels: IntArray
) -> tuple[float | None, ...]:
    """Return for each digit the mean of `settled_at` over its drawings.

    Parameters
    ----------
    network : Network
        Reads 784 pixels.
    drawings : sequence of N drawings
        As in `settled_at`.
    labels : array of int, shape (N,)
        0 … 9; drawings of other labels count nowhere.

    Returns
    -------
    tuple of 10 float or None
        For the digits 0 … 9, in (0, 1]; None where there is no drawing.

    Raises
    ------
    ShapeError
        If there are not as many labels as drawings, or `settled_at` cannot take them.
    """
    if len(drawings) != len(labels):
        raise ShapeError(f"Each drawing needs one label, but there are {len(drawings)} and {len(labels)}.")
    settled = settled_at(network, drawings)
    of_digits = [settled[np.asarray(labels) == digit] for digit in range(10)]
    return tuple(float(shares.mean()) if len(shares) else None for shares in of_digits)


def _share_drawn(trails: Trails) -> FloatArray:
    """Return for each point the share of its drawing's ink that lies before it, shape (M,); the first has 0."""
    counts = np.bincount(trails.drawing, minlength=trails.n_drawings)
    number = np.arange(len(trails.drawing)) - (np.cumsum(counts) - counts)[trails.drawing]
    share: FloatArray = number / np.maximum(counts - 1, 1)[trails.drawing]
    return share
