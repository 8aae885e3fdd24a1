"""Strokes of a drawing that no digit needs. Imported by `nncore.data.datasets` and evaluation."""

from collections.abc import Sequence
from itertools import pairwise
from math import dist

import numpy.typing as npt

from nncore.ink.strokes import clean, fit

_OF_A_DIGIT = 2
_MOST = 2  # more tell nothing more, lest a digit in many pieces be lost
_GAP = 4.0  # pixels of 28: as far as a pen that slips, and from dot to dot


def spare_strokes(strokes: Sequence[npt.ArrayLike]) -> int:
    """Return how many separate strokes a drawing has beyond two, of which people make a digit; two at most.

    A stroke that goes on near where the one before ended is no separate one: a finger slips, a pen skips, a line is
    dotted or sketched. Of 19,063 digits of four collections 11 have more than two, of 1,376 doodles 714; what follows
    says `nncore.network.prediction.evidence`.

    Parameters
    ----------
    strokes : sequence of array_like, shape (n, 2)
        In the order in which they were drawn, at any scale; points that are not finite are left out.

    Returns
    -------
    int
        0, 1 or 2.

    Raises
    ------
    ShapeError
        If one of more than two strokes is not of shape (n, 2).

    Examples
    --------
    >>> spare_strokes([[(0, 0), (0, 9)], [(3, 0), (3, 9)], [(3, 9), (6, 9)], [(9, 0), (9, 9)]])
    1
    """
    if len(strokes) <= _OF_A_DIGIT:
        return 0
    fitted = fit(clean(strokes))
    separate = 1 + sum(dist(before[-1], after[0]) > _GAP for before, after in pairwise(fitted))
    return min(max(separate - _OF_A_DIGIT, 0), _MOST)
