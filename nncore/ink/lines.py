"""Rulings, squares, margins, underlines and the sides of boxes: long, thin and straight, as no digit's stroke is.

Used by `nncore.ink.pictures` alone.
"""

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray
from nncore.ink.morphology import Mask, grown, short_runs

_SLOPES = np.arange(-12, 13) * 0.015
"""Slants at which lines are looked for: a sheet photographed by hand is not straight."""
_WHOLE = 0.85  # share of a line that must be ink
_WIDEST = 0.02  # of the longer side of the picture: a ruling's width
_SIDE = 0.8  # of its part's width or height: the side of a frame
_APART = 0.4  # of its part's height or width: two sides of a frame
_ENOUGH = 0.99  # of the ink of a line: a row with less holds none
_CELLS = 100  # a line is looked for in so many cells along its way


def straight_lines(is_ink: Mask, length: float, height: float) -> Mask:
    """Return the ink of lines within 10 degrees of level at least `length` long, or of upright at least `height` high.

    Where a stroke crosses a line, the stroke stays: there the ink is not thin.

    Parameters
    ----------
    is_ink : array of bool, shape (H, W)
    length, height : float
        Pixels.

    Returns
    -------
    array of bool, shape (H, W)
    """
    return _level_lines(is_ink, length) | _level_lines(is_ink.T, height).T


def frame_lines(is_part: Mask) -> Mask:
    """Return the lines of a frame that a stroke crosses, shape (H, W); nothing for a part without two parallel sides.

    Parameters
    ----------
    is_part : array of bool, shape (H, W)
        A connected part, cut to its box.

    Returns
    -------
    array of bool, shape (H, W)
    """
    height, width = is_part.shape
    level, upright = _level_lines(is_part, _SIDE * width), _level_lines(is_part.T, _SIDE * height).T
    is_frame = _are_apart(level.any(axis=1)) or _are_apart(upright.any(axis=0))
    return (level | upright) & is_frame


def _are_apart(is_line: npt.ArrayLike) -> bool:
    """Tell whether two of the rows that hold lines are far from each other, with rows that hold none between them."""
    rows = np.flatnonzero(is_line)
    return len(rows) > 1 and int(np.diff(rows).max()) > _APART * np.size(is_line)


def _level_lines(is_ink: Mask, length: float) -> Mask:
    found = np.zeros_like(is_ink)
    thin = short_runs(is_ink, 0, max(round(_WIDEST * max(is_ink.shape)), 3))
    if np.count_nonzero(thin) < _WHOLE * length:
        return found
    step = max(is_ink.shape[1] // _CELLS, 1)
    cells = _cells(thin, step)
    reach = int(np.ceil(_SLOPES.max() * is_ink.shape[1] / 2)) + 1
    padded = np.pad(cells, ((2 * reach, 2 * reach), (0, 0)))
    is_line = np.zeros(padded.shape, np.bool_)
    columns = np.arange(cells.shape[1])
    away = (columns + 0.5) * step - 0.5 * is_ink.shape[1]
    rows = np.arange(reach, len(padded) - reach)[:, None]
    for slope in _SLOPES:
        slanted = rows + np.round(slope * away).astype(np.int64)
        runs = _long_runs(padded[slanted, columns], max(int(length / step), 1))
        which = runs.any(axis=1)
        if which.any():
            is_line[slanted[which], columns] |= runs[which]
    along = np.repeat(is_line[2 * reach : -2 * reach], step, axis=1)[:, : is_ink.shape[1]]
    found[:, : along.shape[1]] = along
    return thin & grown(found, 1)


def _cells(thin: Mask, step: int) -> FloatArray:
    """Return which share of each cell of a row is thin ink; what lies just above or below counts, for lines wander."""
    wide = np.pad(thin, ((1, 1), (0, 0)))
    near = wide[:-2] | wide[1:-1] | wide[2:]
    near = np.pad(near, ((0, 0), (0, -near.shape[1] % step)), mode="edge")
    cells: FloatArray = near.reshape(len(near), -1, step).mean(axis=2, dtype=np.float32)
    return cells


def _long_runs(cells: FloatArray, length: int) -> Mask:
    """Return the cells of windows of this length that are nearly all ink."""
    if length > cells.shape[1]:
        return np.zeros(cells.shape, np.bool_)
    covered = np.zeros(cells.shape, np.bool_)
    # Few rows hold enough ink for a line at all; the sums' rounding may not cost one of them.
    rows = np.flatnonzero(cells.sum(axis=1) >= _ENOUGH * _WHOLE * length)
    total = np.pad(np.cumsum(cells[rows], axis=1), ((0, 0), (1, 0)))
    full = total[:, length:] - total[:, :-length] >= _WHOLE * length
    for row, start in zip(*np.nonzero(full), strict=True):
        covered[rows[row], start : start + length] = True
    return covered & (cells > 0.0)
