"""Lines of equal height on a grid, by marching squares. Imported by the page Gradients."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray, as_floats
from nncore.errors import ShapeError


def contour_segments(x: npt.ArrayLike, y: npt.ArrayLike, heights: npt.ArrayLike, level: float) -> FloatArray:
    """Return the pieces of the line on which the heights of a grid have one level.

    Marching squares, the plane form of marching cubes (Lorensen and Cline 1987): each cell of a grid whose corners lie
    on both sides is crossed by a piece, or by two at a saddle; along the edges of a cell the height is taken as linear.

    Parameters
    ----------
    x, y : array_like, shape (columns,) and (rows,)
    heights : array_like, shape (rows, columns)
    level : float

    Returns
    -------
    array of float32 or float64, shape (2 n, 2)
        Points (x, y); the points 2 i and 2 i + 1 are the ends of a piece.

    Raises
    ------
    ShapeError
        If the places or the heights do not have the shape of a grid.
    """
    x, y, heights = as_floats(x), as_floats(y), as_floats(heights)
    if x.ndim != 1 or y.ndim != 1:
        raise ShapeError(f"The places of a grid have the shapes (columns,) and (rows,), not {x.shape} and {y.shape}.")
    if heights.shape != (len(y), len(x)):
        raise ShapeError(f"The heights need the shape {(len(y), len(x))} of the grid, not {heights.shape}.")
    above = heights > level
    code = above[:-1, :-1] + 2 * above[:-1, 1:] + 4 * above[1:, 1:] + 8 * above[1:, :-1]
    pieces: list[FloatArray] = []
    for wanted, edges in _CROSSED.items():
        rows, columns = np.nonzero(code == wanted)
        ends = [_crossings(x, y, heights - level, (rows, columns), edge) for edge in edges]
        pieces.append(np.stack(ends, axis=1).reshape(-1, 2))
    return np.concatenate(pieces)


# The corners of a cell have the bits 1 (low x, low y), 2 (high x, low y), 4 (high x, high y), 8 (low x, high y); its
# edges the numbers 0 (low y), 1 (high x), 2 (high y), 3 (low x). For each set of corners that are high, the edges that
# the pieces join, two by two:
_CROSSED: dict[int, tuple[int, ...]] = {
    1: (3, 0), 2: (0, 1), 3: (3, 1), 4: (1, 2), 5: (3, 2, 0, 1), 6: (0, 2), 7: (3, 2),
    8: (2, 3), 9: (0, 2), 10: (3, 0, 1, 2), 11: (1, 2), 12: (3, 1), 13: (0, 1), 14: (3, 0),
}  # fmt: skip
_EDGE_ENDS = (((0, 0), (0, 1)), ((0, 1), (1, 1)), ((1, 0), (1, 1)), ((0, 0), (1, 0)))  # (row, column) beside the cell's


def _crossings(
    x: FloatArray, y: FloatArray, over: FloatArray, cells: tuple[IntArray, IntArray], edge: int
) -> FloatArray:
    """Return where the height `over` the level is 0 along one edge of these cells, shape (n, 2)."""
    rows, columns = cells
    (row0, column0), (row1, column1) = _EDGE_ENDS[edge]
    first, last = over[rows + row0, columns + column0], over[rows + row1, columns + column1]
    share = first / (first - last)
    x0, x1 = x[columns + column0], x[columns + column1]
    y0, y1 = y[rows + row0], y[rows + row1]
    return np.stack([x0 + share * (x1 - x0), y0 + share * (y1 - y0)], axis=1)
