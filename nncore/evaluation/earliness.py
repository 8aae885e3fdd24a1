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
    """Return the share of the ink from which on the answer is the final one, shape (N,), in steps of a twentieth.

    Parameters
    ----------
    network : Network
        Reads 784 pixels.
    drawings : sequence of N drawings
        Each a sequence of strokes (n, 2), in the order in which they were drawn.
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
    """Return for each digit 0 … 9 the mean of `settled_at` over its drawings; None where there are none.

    Raises
    ------
    ShapeError
        If there are not as many labels as drawings.
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
